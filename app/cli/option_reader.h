// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/price.h"

#include <QCommandLineParser>

#include <chrono>
#include <optional>

namespace volley {

/// Reads typed values from a parsed command line and keeps the first error, with its option.
class OptionReader
{
public:
    /// The parser outlives the reader.
    explicit OptionReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {}

    [[nodiscard]] bool has(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    [[nodiscard]] QString text(const char *name) const
    {
        return m_parser.value(QLatin1String(name));
    }
    [[nodiscard]] QStringList texts(const char *name) const
    {
        return m_parser.values(QLatin1String(name));
    }
    /// What is not an option.
    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments(); }

    [[nodiscard]] qint64 number(const char *name, qint64 fallback, qint64 least, qint64 most);
    [[nodiscard]] std::optional<qint64> wholeNumber(const char *name);
    [[nodiscard]] std::optional<double> realNumber(const char *name);
    /// From 0 to 1.
    [[nodiscard]] double fraction(const char *name, double fallback);
    [[nodiscard]] std::chrono::milliseconds seconds(const char *name,
                                                    std::chrono::milliseconds fallback);
    /// US dollars for a million tokens.
    [[nodiscard]] std::optional<TokenPrice> price(const char *name);
    /// TEXT, or @FILE.
    [[nodiscard]] QString textOrFile(const char *name);
    [[nodiscard]] QByteArray file(const char *name, const QString &path);

    void refuse(const char *name, const QString &why);
    void keep(const Error &error);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const QCommandLineParser &m_parser;
    std::optional<Error> m_error;
};

} // namespace volley
