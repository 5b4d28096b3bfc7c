// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace drover {

/// The text of an action as it is read: without the mark of its mnemonic, "&", and where it has one
/// of its own behind the text, as in Chinese menus ("撤销(&U)"), without that.
QString withoutMnemonic(QString text);

/// The letter that is marked, as a capital; null where none is.
QChar mnemonicOf(const QString &text);

/// The texts of one menu with no letter marked twice. Translators see one text at a time: of two
/// that mark the same letter the first one keeps it, and the other marks another of its letters,
/// or none where all are taken. A letter behind the text may be any.
QStringList withOwnMnemonics(QStringList texts);

} // namespace drover
