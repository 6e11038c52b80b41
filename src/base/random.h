// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace volley {

/// Randomness as a constructor parameter. Lives on its owner's thread.
class Random
{
public:
    Random() = default;
    virtual ~Random() = default;
    Q_DISABLE_COPY_MOVE(Random)

    /// Uniform in [0, 1).
    [[nodiscard]] virtual double unit() = 0;
};

/// A generator that repeats itself for the same seed.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint64 seed)
        : m_generator(seed)
    {}
    [[nodiscard]] double unit() override
    {
        return std::uniform_real_distribution<double>(0.0, 1.0)(m_generator);
    }

private:
    std::mt19937_64 m_generator;
};

} // namespace volley
