// SPDX-License-Identifier: MIT
#include "widgets/steadyholder.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace drover;

/// Counts how often a widget is asked to lay out what is in it.
class LayoutCounter : public QWidget
{
public:
    int requests = 0;

protected:
    bool event(QEvent *event) override
    {
        requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QWidget::event(event);
    }
};

class TestSteadyHolder : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<LayoutCounter>();
        m_label = new QLabel(QStringLiteral("1 message"));
        auto *const layout = new QVBoxLayout(m_window.get());
        layout->addWidget(new SteadyHolder(m_label));
        layout->addStretch(1);
        m_window->resize(300, 100);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCoreApplication::sendPostedEvents();
        m_window->requests = 0;
    }

    void otherTextsDoNotReachTheWindow()
    {
        m_label->setText(QStringLiteral("1,234,567 messages and many more words than fit in here"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_window->requests, 0);
        QCOMPARE(m_label->width(), m_label->parentWidget()->width());
        QCOMPARE(m_window->width(), 300);
    }

    void anotherHeightDoes()
    {
        const int before = m_label->height();
        QFont font = m_label->font();
        font.setPixelSize(40);
        m_label->setFont(font);
        QTRY_VERIFY(m_label->height() > before);
        QVERIFY(m_window->requests > 0);
    }

private:
    std::unique_ptr<LayoutCounter> m_window;
    QLabel *m_label = nullptr; // the window's
};

QTEST_MAIN(TestSteadyHolder)
#include "tst_steadyholder.moc"
