// SPDX-License-Identifier: MIT
#pragma once

#include "models/herdmodel.h"
#include "session/selection.h"

#include <QWidget>

namespace drover {

class Theme;

/// What a page needs of the window; all of it outlives the page.
struct InspectorContext
{
    HerdModel &herd;
    Selection &selection;
    const Theme &theme;
};

/// One page of the inspector: the details of one kind of thing.
class InspectorPage : public QWidget
{
    Q_OBJECT

public:
    InspectorPage(const InspectorContext &context, QWidget *parent)
        : QWidget(parent)
        , m_context(context)
    {
    }

    /// What it is to show from now on, of its own kind.
    virtual void setSelected(const Selected &selected) = 0;
    /// Shows what is so now. Not called while the thing is not there (any more).
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    virtual void applyTheme() = 0;

protected:
    const HerdModel &herd() const { return m_context.herd; }
    Selection &selection() const { return m_context.selection; }
    const Theme &theme() const { return m_context.theme; }

private:
    InspectorContext m_context;
};

} // namespace drover
