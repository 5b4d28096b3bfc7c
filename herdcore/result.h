// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <utility>
#include <variant>

namespace drover {

/// Marks a Result as the failed kind: `return Failure{ParseError::BadTime};`
template <typename E> struct Failure
{
    E error;
};
template <typename E> Failure(E) -> Failure<E>;

/// What a peer, a file or the network can do wrong comes back as a value: either a T or the reason
/// why there is none. The names are those of std::expected, which GCC 12 does not have in C++20.
template <typename T, typename E> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_value(std::in_place_index<0>, std::move(value))
    {
    }
    template <typename F>
    Result(Failure<F> failure)
        : m_value(std::in_place_index<1>, std::move(failure.error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_value.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &operator*()
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_value);
    }
    const T &operator*() const
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_value);
    }
    T *operator->() { return &**this; }
    const T *operator->() const { return &**this; }

    const E &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_value);
    }

private:
    std::variant<T, E> m_value;
};

/// The value of a Result that has nothing to say but that it went well.
using Done = std::monostate;

} // namespace drover
