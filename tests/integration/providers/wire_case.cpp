// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/providers/wire_case.h"

namespace volley::test {

Target wireTarget(const char *provider, const char *endpoint, const char *model)
{
    Target target;
    target.provider = QString::fromLatin1(provider);
    target.endpoint = QString::fromLatin1(endpoint);
    target.model = QString::fromLatin1(model);
    target.settings.maxTokens = 50;
    target.settings.temperature = 0.5;
    return target;
}

QUrl baseUrlAt(QUrl root, const WireCase &one)
{
    root.setPath(one.path);
    root.setQuery(one.query);
    return root;
}

QList<WireCase> wireCases()
{
    return anthropicCases() + geminiCases() + ollamaCases() + openAiCases();
}

} // namespace volley::test
