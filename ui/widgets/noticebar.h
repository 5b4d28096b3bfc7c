// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace drover {

class Theme;

/// Something that can be done about a notice.
struct NoticeAction
{
    QString text; ///< on its button
    std::function<void()> act; ///< called once; the notice goes with it
};

/// Tells what has happened without standing in the way: lines above the views, each with a button
/// that closes it. Takes no room while there is nothing to tell.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };
    /// What a notice is about, so that it can go when that has been put right.
    enum class Topic { Other, Start, File, Messages };
    /// The oldest goes when there would be more.
    static constexpr int mostNotices = 3;

    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    /// What is told already is not told twice.
    void tell(Kind kind, const QString &text, const QList<NoticeAction> &actions = {},
              Topic topic = Topic::Other);
    void clear();
    /// Those of one kind: what they told of is over.
    void clear(Kind kind);
    void clear(Topic topic);
    QStringList texts() const; ///< the oldest first

private:
    void clear(const char *property, int value);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace drover
