// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/option_reader.h"

#include "domain/price_table.h"

#include <QFile>

#include <cmath>

namespace volley {

qint64 OptionReader::number(const char *name, qint64 fallback, qint64 least, qint64 most)
{
    if (!has(name))
        return fallback;
    bool good = false;
    const qint64 value = text(name).toLongLong(&good);
    if (good && value >= least && value <= most)
        return value;
    refuse(name, QStringLiteral("%1 is not a whole number from %2 to %3")
                     .arg(text(name))
                     .arg(least)
                     .arg(most));
    return fallback;
}

std::optional<qint64> OptionReader::wholeNumber(const char *name)
{
    if (!has(name))
        return std::nullopt;
    bool good = false;
    const qint64 value = text(name).toLongLong(&good);
    if (good)
        return value;
    refuse(name, QStringLiteral("%1 is not a whole number").arg(text(name)));
    return std::nullopt;
}

std::optional<double> OptionReader::realNumber(const char *name)
{
    if (!has(name))
        return std::nullopt;
    bool good = false;
    const double value = text(name).toDouble(&good);
    if (good && std::isfinite(value))
        return value;
    refuse(name, QStringLiteral("%1 is not a number").arg(text(name)));
    return std::nullopt;
}

double OptionReader::fraction(const char *name, double fallback)
{
    if (!has(name))
        return fallback;
    bool good = false;
    const double value = text(name).toDouble(&good);
    if (good && value >= 0 && value <= 1)
        return value;
    refuse(name, QStringLiteral("%1 is not a number from 0 to 1").arg(text(name)));
    return fallback;
}

std::chrono::milliseconds OptionReader::seconds(const char *name,
                                                std::chrono::milliseconds fallback)
{
    if (!has(name))
        return fallback;
    bool good = false;
    const double value = text(name).toDouble(&good);
    if (good && value > 0 && value <= 86'400)
        return std::chrono::milliseconds(qint64(value * 1000 + 0.5));
    refuse(name,
           QStringLiteral("%1 is not a number of seconds above 0, at most 86400").arg(text(name)));
    return fallback;
}

std::optional<TokenPrice> OptionReader::price(const char *name)
{
    if (!has(name))
        return std::nullopt;
    bool good = false;
    const double usd = text(name).toDouble(&good);
    if (good && usd >= 0 && usd <= mostUsdPerMillion)
        return TokenPrice{usd, {}};
    refuse(name, QStringLiteral("%1 is not a price from 0 to %2 US dollars a million tokens")
                     .arg(text(name))
                     .arg(mostUsdPerMillion, 0, 'f', 0));
    return std::nullopt;
}

QString OptionReader::textOrFile(const char *name)
{
    const QString given = text(name);
    if (!given.startsWith(QLatin1Char('@')))
        return given;
    return QString::fromUtf8(file(name, given.mid(1)));
}

QByteArray OptionReader::file(const char *name, const QString &path)
{
    QFile input(path);
    if (input.open(QIODevice::ReadOnly))
        return input.readAll();
    keep(Error{input.exists() ? ErrorKind::FileNotReadable : ErrorKind::FileNotFound, path, 0, 0,
               QLatin1String("--") + QLatin1String(name), input.errorString()});
    return {};
}

void OptionReader::refuse(const char *name, const QString &why)
{
    keep(Error{ErrorKind::BadValue, QLatin1String("--") + QLatin1String(name), 0, 0, {}, why});
}

void OptionReader::keep(const Error &error)
{
    if (!m_error)
        m_error = error;
}

} // namespace volley
