// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <variant>

namespace volley {

/// Wraps an error on its way into an Expected, so that `return unexpected(e)` reads as what it is.
template<typename E>
struct Unexpected
{
    E error;
};

template<typename E>
[[nodiscard]] Unexpected<std::decay_t<E>> unexpected(E &&error)
{
    return {std::forward<E>(error)};
}

/// Either a value or the error that stood in its way. A stand-in for C++23's std::expected with the
/// same member names, so that it can be replaced one day. Reading the side that is not there is a
/// programming error and throws std::bad_variant_access.
template<typename T, typename E>
class [[nodiscard]] Expected
{
public:
    Expected(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Expected(Unexpected<E> error)
        : m_content(std::in_place_index<1>, std::move(error.error))
    {}

    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_content); }
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    E &error() & { return std::get<1>(m_content); }
    const E &error() const & { return std::get<1>(m_content); }

private:
    std::variant<T, E> m_content;
};

/// Success without a value, or the error.
template<typename E>
class [[nodiscard]] Expected<void, E>
{
public:
    Expected() = default;
    Expected(Unexpected<E> error)
        : m_error(std::move(error.error))
    {}

    [[nodiscard]] bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    E &error() & { return *m_error; }
    const E &error() const & { return *m_error; }

private:
    std::optional<E> m_error;
};

} // namespace volley
