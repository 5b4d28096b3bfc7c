// SPDX-License-Identifier: MIT
#include "widgets/crowddialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>

#include <cmath>
#include <limits>

namespace drover {

namespace {

double secondsOf(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

std::chrono::nanoseconds nanosecondsOf(double seconds)
{
    return std::chrono::nanoseconds(std::llround(seconds * 1e9));
}

QWidget *besides(QWidget *first, QWidget *second, int stretchOfFirst)
{
    auto *const row = new QWidget(first->parentWidget());
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(first, stretchOfFirst);
    layout->addWidget(second, 1 - stretchOfFirst);
    return row;
}

QDoubleSpinBox *decimalBox(double least, double most, int decimals, QWidget *parent)
{
    auto *const box = new QDoubleSpinBox(parent);
    box->setDecimals(decimals);
    box->setRange(least, most);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

QSpinBox *wholeBox(int least, int most, QWidget *parent)
{
    auto *const box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

} // namespace

CrowdDialog::CrowdDialog(const CrowdOptions &options, const QString &trackFile, const Theme &theme,
                         QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_path(options.path)
    , m_trackFile(trackFile)
{
    buildFields();
    fill(options);
    setMinimumWidth(qRound(theme.px(460)));
    retranslate();
}

void CrowdDialog::buildFields()
{
    constexpr double aDay = 86'400; // seconds
    m_clients = wholeBox(1, int(maxCrowdClients), this);
    m_moves = new QComboBox(this);
    for (int i = 0; i < int(Choice::Count); ++i)
        m_moves->addItem(QString());
    m_back = new QComboBox(this);
    for (const Path::Return back : {Path::Return::SameWay, Path::Return::Straight})
        m_back->addItem(QString(), int(back));
    m_trackName = new QLineEdit(this);
    m_trackName->setReadOnly(true);
    m_chooseTrack = new QPushButton(this);
    m_speed = decimalBox(0, maxCrowdSpeed, 1, this);
    m_interval = decimalBox(1 / maxCrowdRate, aDay, 3, this);
    m_roam = decimalBox(0, aDay, 1, this);
    m_skewedShare = wholeBox(0, 100, this);
    m_skew = decimalBox(0, aDay, 1, this);
    m_queries = wholeBox(0, 100, this);
    m_seed = wholeBox(0, std::numeric_limits<int>::max(), this);
    m_counters = new QLabel(this);
    m_note = new QLabel(this);
    for (QLabel *const label : {m_counters, m_note})
        label->setWordWrap(true);
    m_note->hide();

    auto *const form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QWidget *const rows[RowCount]
        = {m_clients,  m_moves, besides(m_trackName, m_chooseTrack, 1), m_back,    m_speed,
           m_interval, m_roam,  besides(m_skewedShare, m_skew, 0),      m_queries, m_seed};
    QWidget *const buddies[RowCount] = {m_clients,  m_moves, m_chooseTrack, m_back,    m_speed,
                                        m_interval, m_roam,  m_skewedShare, m_queries, m_seed};
    for (int i = 0; i < RowCount; ++i) {
        m_labels[i] = new QLabel(this);
        m_labels[i]->setBuddy(buddies[i]);
        form->addRow(m_labels[i], rows[i]);
    }
    form->addRow(m_note);
    form->addRow(m_counters);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Close, this);
    m_walk = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    form->addRow(m_buttons);
    for (QPushButton *const button : {m_chooseTrack, m_walk})
        button->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Apply)->setDefault(true);

    connect(m_chooseTrack, &QPushButton::clicked, this, &CrowdDialog::chooseWay);
    connect(m_moves, &QComboBox::activated, this, [this] {
        updateFields();
        if (options().moves == CrowdOptions::Moves::Path && !options().path)
            chooseWay();
    });
    connect(m_back, &QComboBox::activated, this, [this] {
        DrawnRoute other = m_route;
        other.back = static_cast<Path::Return>(m_back->currentData().toInt());
        setRoute(other);
    });
    connect(m_walk, &QPushButton::clicked, this,
            [this] { emit walkingChanged(!m_snapshot.running); });
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &CrowdDialog::apply);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CrowdDialog::fill(const CrowdOptions &options)
{
    m_clients->setValue(int(options.clients));
    m_moves->setCurrentIndex(int(options.moves));
    m_speed->setValue(options.speed);
    m_interval->setValue(secondsOf(options.interval));
    m_roam->setValue(secondsOf(options.roamEvery));
    m_skewedShare->setValue(int(std::lround(options.skewedShare * 100)));
    m_skew->setValue(secondsOf(options.skew));
    m_queries->setValue(int(std::lround(options.queryShare * 100)));
    m_seed->setValue(int(options.seed));
    updateFields();
}

CrowdOptions CrowdDialog::options() const
{
    CrowdOptions options;
    options.clients = std::size_t(m_clients->value());
    const bool isRoute = choice() == Choice::Route;
    options.moves = isRoute ? CrowdOptions::Moves::Path
                            : static_cast<CrowdOptions::Moves>(m_moves->currentIndex());
    if (options.moves == CrowdOptions::Moves::Path)
        options.path = isRoute ? m_routePath : m_path;
    options.speed = m_speed->value();
    options.interval = nanosecondsOf(m_interval->value());
    options.roamEvery = nanosecondsOf(m_roam->value());
    options.skewedShare = m_skewedShare->value() / 100.0;
    options.skew = nanosecondsOf(m_skew->value());
    options.queryShare = m_queries->value() / 100.0;
    options.seed = std::uint64_t(m_seed->value());
    return options;
}

void CrowdDialog::setSnapshot(const CrowdSnapshot &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    updateCounters();
}

void CrowdDialog::chooseWay()
{
    if (choice() == Choice::Route)
        emit drawRequested();
    else
        chooseTrack();
}

void CrowdDialog::setRoute(const DrawnRoute &route)
{
    if (route.isEmpty())
        return;
    m_route = route;
    m_routePath = route.path();
    m_moves->setCurrentIndex(int(Choice::Route));
    m_back->setCurrentIndex(m_back->findData(int(route.back)));
    tell(tr("The route is %1 km long.")
             .arg(QLocale().toString(m_routePath->length() / 1'000, 'f', 1)));
    updateFields();
}

DrawnRoute CrowdDialog::route() const
{
    return choice() == Choice::Route ? m_route : DrawnRoute();
}

void CrowdDialog::chooseTrack()
{
    auto *const dialog = new QFileDialog(this, tr("Open a track"), QFileInfo(m_trackFile).path(),
                                         tr("Tracks (*.gpx *.nmea *.log *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CrowdDialog::readTrack);
    dialog->open();
}

/// A large one takes seconds, which the window does not have.
void CrowdDialog::readTrack(const QString &fileName)
{
    if (std::exchange(m_isReading, true))
        return;
    tell(tr("Reading %1…").arg(QFileInfo(fileName).fileName()));
    updateFields();
    QThreadPool::globalInstance()->start([fileName, dialog = QPointer<CrowdDialog>(this),
                                          application = QCoreApplication::instance()] {
        const auto track = readTrackFile(fileName);
        std::optional<TrackError> error;
        std::shared_ptr<const Path> path;
        if (track)
            path = std::make_shared<const Path>(*track);
        else
            error = track.error();
        // The dialog may be gone by then: whether it is, its own thread knows.
        QMetaObject::invokeMethod(application, [dialog, fileName, error, path] {
            if (dialog)
                dialog->trackRead(fileName, error, path);
        });
    });
}

void CrowdDialog::trackRead(const QString &fileName, std::optional<TrackError> error,
                            const std::shared_ptr<const Path> &path)
{
    m_isReading = false;
    if (error) {
        tell(error->text());
    } else {
        m_path = path;
        m_trackFile = fileName;
        m_moves->setCurrentIndex(int(CrowdOptions::Moves::Path));
        const QString length = QLocale().toString(path->length() / 1'000, 'f', 1);
        tell(path->isTimed()
                 ? tr("The track is %1 km long. It has times, which hold instead of the speed.")
                       .arg(length)
                 : tr("The track is %1 km long. It has no times: the speed holds.").arg(length));
    }
    updateFields();
}

void CrowdDialog::apply()
{
    const CrowdOptions chosen = options();
    if (chosen.moves == CrowdOptions::Moves::Path && !chosen.path) {
        tell(choice() == Choice::Route ? tr("Draw a route first.") : tr("Choose a track first."));
        return;
    }
    emit applied(chosen, choice() == Choice::Route ? QString() : m_trackFile);
}

void CrowdDialog::updateFields()
{
    const CrowdOptions chosen = options();
    const bool isOnPath = chosen.moves == CrowdOptions::Moves::Path;
    const bool isRoute = choice() == Choice::Route;
    m_trackName->setEnabled(isOnPath);
    m_trackName->setText(isRoute ? QString() : QFileInfo(m_trackFile).fileName());
    m_trackName->setPlaceholderText(!isRoute          ? tr("GPX or NMEA")
                                        : m_routePath ? tr("As drawn on the map")
                                                      : tr("Nothing is drawn yet"));
    m_chooseTrack->setText(isRoute ? tr("Draw…") : tr("Choose…"));
    m_chooseTrack->setEnabled(isOnPath && !m_isReading);
    m_back->setEnabled(isRoute && m_routePath);
    m_speed->setEnabled(chosen.moves == CrowdOptions::Moves::Walk
                        || (isOnPath && !(chosen.path && chosen.path->isTimed())));
}

void CrowdDialog::updateCounters()
{
    const CrowdCounters &counters = m_snapshot.counters;
    const QLocale locale;
    const auto number
        = [&locale](std::uint64_t value) { return locale.toString(qulonglong(value)); };
    const auto ms = [&locale](std::chrono::nanoseconds time) {
        return locale.toString(secondsOf(time) * 1'000, 'f', 2);
    };
    const QString all = tr("Connected: %1 of %2. Said: %3. Answered: %4, complaints: %5, wrong "
                           "answers: %6, lost: %7.")
                            .arg(number(m_snapshot.open), number(m_snapshot.connections),
                                 number(counters.reports + counters.queries),
                                 number(counters.answers), number(counters.complaints),
                                 number(counters.wrongAnswers), number(counters.lost));
    const QString times
        = tr("Half of the answers within %1 ms, 99 % within %2 ms, the slowest "
             "%3 ms. Reconnected: %4, heard by another server: %5.")
              .arg(ms(m_snapshot.median), ms(m_snapshot.p99), ms(m_snapshot.longest),
                   number(counters.reconnects), number(counters.roamings));
    m_counters->setText(m_snapshot.clients == 0 ? QString() : all + QLatin1Char('\n') + times);
    m_walk->setText(m_snapshot.running ? tr("&Stop") : tr("&Start"));
    m_walk->setEnabled(m_snapshot.clients > 0);
}

void CrowdDialog::tell(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void CrowdDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CrowdDialog::retranslate()
{
    setWindowTitle(tr("Crowd"));
    m_labels[Clients]->setText(tr("&Clients"));
    m_labels[Moves]->setText(tr("&Movement"));
    m_labels[TrackFile]->setText(tr("&Track"));
    m_labels[Speed]->setText(tr("S&peed"));
    m_labels[Interval]->setText(tr("A &report every"));
    m_labels[Roam]->setText(tr("To an&other server every"));
    m_labels[Skew]->setText(tr("&Wrong clocks"));
    m_labels[Queries]->setText(tr("Reports with a W&HATSAT"));
    m_labels[Seed]->setText(tr("S&eed"));
    m_labels[AtTheEnd]->setText(tr("At its e&nd"));
    m_moves->setItemText(int(Choice::Walk), tr("Walk around Los Angeles"));
    m_moves->setItemText(int(Choice::Track), tr("Along a track"));
    m_moves->setItemText(int(Choice::Still), tr("Stand still"));
    m_moves->setItemText(int(Choice::Route), tr("Along a route: draw it on the map"));
    m_back->setItemText(0, tr("Turn back: there and back"));
    m_back->setItemText(1, tr("On to the first point: round and round"));
    m_trackName->setAccessibleName(tr("Track"));
    m_skew->setAccessibleName(tr("By how much clocks are wrong at most"));
    //: A unit behind a number: metres a second.
    m_speed->setSuffix(tr(" m/s"));
    //: A unit behind a number: seconds.
    const QString seconds = tr(" s");
    for (QDoubleSpinBox *const box : {m_interval, m_roam, m_skew})
        box->setSuffix(seconds);
    //: Instead of 0 seconds: clients change their server only when they must.
    m_roam->setSpecialValueText(tr("Only when it must"));
    //: Before a number of seconds that a clock is wrong by.
    m_skew->setPrefix(tr("by up to "));
    for (QSpinBox *const box : {m_skewedShare, m_queries})
        box->setSuffix(tr(" %"));
    m_buttons->button(QDialogButtonBox::Apply)->setText(tr("&Apply"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    updateFields();
    updateCounters();
}

} // namespace drover
