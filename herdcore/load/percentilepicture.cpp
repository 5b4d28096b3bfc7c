// SPDX-License-Identifier: MIT
#include "load/percentilepicture.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

constexpr double width = 960;
constexpr double height = 560;
constexpr double left = 84;
constexpr double right = 930;
constexpr double top = 92;
constexpr double bottom = 486;
constexpr int pointsPerDecade = 60;

// Of Okabe and Ito: told apart by those who see fewer colours, and by their dashes besides.
constexpr struct
{
    const char *colour;
    const char *dashes;
} styles[] = {{"#0072B2", ""}, {"#D55E00", "9 4"}, {"#777777", "2 4"}};

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// What is less is drawn there: the logarithm of nothing is nowhere.
constexpr double leastMs = 0.001;

struct Frame
{
    double decades = 1; ///< to the right: of 1 / (1 - share)
    int lowest = 0; ///< upwards: powers of ten of a millisecond
    int highest = 1;

    double x(double decade) const { return left + (right - left) * decade / decades; }
    double y(double ms) const
    {
        const double part = (std::log10(std::max(ms, leastMs)) - lowest) / (highest - lowest);
        return bottom - (bottom - top) * std::clamp(part, 0.0, 1.0);
    }
};

Frame frameOf(const QList<PercentileCurve> &curves)
{
    double most = leastMs;
    double least = 1e9;
    double count = 10;
    for (const PercentileCurve &each : curves) {
        most = std::max(most, milliseconds(each.times.most()));
        least = std::min(least, std::max(milliseconds(each.times.quantile(0.01)), leastMs));
        count = std::max(count, double(each.times.count()));
    }
    Frame frame;
    frame.decades = std::log10(count);
    frame.lowest = int(std::floor(std::log10(std::min(least, most))));
    frame.highest = std::max(int(std::ceil(std::log10(most))), frame.lowest + 1);
    return frame;
}

QString text(double x, double y, const QString &words, const char *attributes)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" %3>%4</text>\n")
        .arg(number(x), number(y), QLatin1String(attributes), words.toHtmlEscaped());
}

QString line(double x1, double y1, double x2, double y2, const char *colour)
{
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\"/>\n")
        .arg(number(x1), number(y1), number(x2), number(y2), QLatin1String(colour));
}

QString grid(const Frame &frame)
{
    QString svg;
    for (int power = frame.lowest; power <= frame.highest; ++power) {
        const double ms = std::pow(10.0, power);
        for (int step = 2; step < 10 && power < frame.highest; ++step)
            svg += line(left, frame.y(step * ms), right, frame.y(step * ms), "#F0F0F0");
        svg += line(left, frame.y(ms), right, frame.y(ms), "#C8C8C8");
        svg += text(left - 8, frame.y(ms) + 5, QString::number(ms, 'g', 3), "text-anchor=\"end\"");
    }
    // 0, 50, 90, 99, 99.9 ... of a hundred.
    const auto mark = [&](double decade, const QString &words) {
        svg += line(frame.x(decade), top, frame.x(decade), bottom, "#C8C8C8");
        svg += text(frame.x(decade), bottom + 20, words, "text-anchor=\"middle\"");
    };
    mark(0, QStringLiteral("0 %"));
    mark(std::log10(2.0), QStringLiteral("50 %"));
    for (int nines = 1; nines <= frame.decades; ++nines)
        mark(nines, QStringLiteral("%1 %").arg(100 - std::pow(10.0, 2 - nines), 0, 'g', 10));
    return svg;
}

QString curve(const Frame &frame, const Histogram &times, int style)
{
    // The last one of them stands at count, no nine of it is known beyond.
    const double end = std::log10(double(times.count()));
    QStringList points;
    for (int i = 0; i <= int(end * pointsPerDecade); ++i) {
        const double decade = double(i) / pointsPerDecade;
        points.append(number(frame.x(decade)) + QLatin1Char(',')
                      + number(frame.y(milliseconds(times.quantile(1 - std::pow(10, -decade))))));
    }
    points.append(number(frame.x(end)) + QLatin1Char(',')
                  + number(frame.y(milliseconds(times.most()))));
    return QStringLiteral("<polyline fill=\"none\" stroke=\"%1\" stroke-width=\"2.5\" "
                          "stroke-linejoin=\"round\" stroke-dasharray=\"%2\" points=\"%3\"/>\n")
        .arg(QLatin1String(styles[style].colour), QLatin1String(styles[style].dashes),
             points.join(QLatin1Char(' ')));
}

QString legend(const QString &name, int style, int place)
{
    constexpr double lineHeight = 22;
    constexpr double sample = 36;
    const double y = top + 22 + place * lineHeight;
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%2\" stroke=\"%4\" "
                          "stroke-width=\"2.5\" stroke-dasharray=\"%5\"/>\n")
               .arg(number(left + 14), number(y), number(left + 14 + sample),
                    QLatin1String(styles[style].colour), QLatin1String(styles[style].dashes))
        + text(left + 24 + sample, y + 5, name, "");
}

} // namespace

QByteArray percentilePicture(const PercentileTexts &texts, const QList<PercentileCurve> &curves)
{
    QList<PercentileCurve> shown;
    std::ranges::copy_if(curves, std::back_inserter(shown),
                         [](const PercentileCurve &each) { return each.times.count() > 0; });
    const Frame frame = frameOf(shown);
    QString svg
        = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" "
                         "width=\"%1\" height=\"%2\" font-family=\"Inter, Helvetica, Arial, "
                         "sans-serif\" font-size=\"14\" fill=\"#1B1F27\">\n"
                         "<rect width=\"%1\" height=\"%2\" fill=\"#FFFFFF\"/>\n")
              .arg(width)
              .arg(height);
    svg += text(left, 34, texts.title, "font-size=\"20\" font-weight=\"600\"");
    svg += text(left, 60, texts.subtitle, "fill=\"#4A5160\"");
    svg += grid(frame);
    constexpr int styleCount = int(std::size(styles));
    for (int i = 0; i < shown.size(); ++i)
        svg += curve(frame, shown[i].times, std::min(i, styleCount - 1));
    for (int i = 0; i < shown.size(); ++i)
        svg += legend(shown[i].name, std::min(i, styleCount - 1), i);
    svg += text((left + right) / 2, bottom + 52, texts.shareAxis, "text-anchor=\"middle\"");
    svg += QStringLiteral("<text transform=\"translate(26 %1) rotate(-90)\" "
                          "text-anchor=\"middle\">%2</text>\n")
               .arg(number((top + bottom) / 2), texts.timeAxis.toHtmlEscaped());
    return (svg + QLatin1String("</svg>\n")).toUtf8();
}

} // namespace drover
