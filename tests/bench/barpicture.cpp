// SPDX-License-Identifier: MIT
#include "barpicture.h"

#include "figures.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>

namespace drover::bench {

namespace {

constexpr double width = 760;
constexpr double left = 168; ///< where bars begin: names stand before them
constexpr double right = 660; ///< where the scale ends: values stand behind it
constexpr double titleHeight = 40;
constexpr double barStep = 27;
constexpr double barHeight = 17;
constexpr double scaleHeight = 34;

// Of Okabe and Ito, lighter where the ground is dark.
constexpr const char *style = R"(<style>
text { font: 13px system-ui, sans-serif; fill: #24292f }
.title { font-size: 15px; font-weight: 600 }
.small { font-size: 11px; fill: #57606a }
.grid { stroke: #d0d7de }
.ours { fill: #0072b2 } .limit { fill: #8c959f } .rival { fill: #d55e00 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .small { fill: #9da7b3 } .grid { stroke: #3d444d }
.ours { fill: #56b4e9 } .limit { fill: #7d8590 } .rival { fill: #e69f00 }
}
</style>
)";

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

std::string escaped(const std::string &words)
{
    std::string text;
    for (const char c : words) {
        if (c == '&')
            text += "&amp;";
        else if (c == '<')
            text += "&lt;";
        else
            text += c;
    }
    return text;
}

std::string text(double x, double y, const std::string &words, const char *attributes)
{
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" " + attributes + ">"
        + escaped(words) + "</text>\n";
}

const char *className(Bar::Kind kind)
{
    switch (kind) {
    case Bar::Kind::Ours:
        return "ours";
    case Bar::Kind::Limit:
        return "limit";
    case Bar::Kind::Rival:
        break;
    }
    return "rival";
}

double heightOf(const BarPanel &panel)
{
    return titleHeight + static_cast<double>(panel.bars.size()) * barStep + scaleHeight;
}

std::string draw(const BarPanel &panel, double top)
{
    double least = 1e12;
    double most = 0;
    for (const Bar &bar : panel.bars) {
        least = std::min(least, bar.value);
        most = std::max(most, bar.value);
    }
    if (most <= 0)
        return {};
    const double lowest = std::floor(std::log10(least));
    const double highest = std::max(std::ceil(std::log10(most)), lowest + 1);
    const auto x = [&](double value) {
        return left + (right - left) * (std::log10(value) - lowest) / (highest - lowest);
    };
    const double first = top + titleHeight;
    const double bottom = first + static_cast<double>(panel.bars.size()) * barStep;

    std::string svg = text(8, top + 22, panel.title, "class=\"title\"");
    for (double power = lowest; power <= highest; ++power) {
        const double at = x(std::pow(10, power));
        svg += "<line class=\"grid\" x1=\"" + number(at) + "\" y1=\"" + number(first) + "\" x2=\""
            + number(at) + "\" y2=\"" + number(bottom) + "\"/>\n";
        svg += text(at, bottom + 16, withCommas(std::pow(10, power)),
                    "class=\"small\" text-anchor=\"middle\"");
    }
    double y = first + (barStep - barHeight) / 2;
    for (const Bar &bar : panel.bars) {
        svg += text(left - 10, y + 13, bar.name, "text-anchor=\"end\"");
        svg += "<rect class=\"" + std::string(className(bar.kind)) + "\" x=\"" + number(left)
            + "\" y=\"" + number(y) + "\" width=\"" + number(std::max(x(bar.value) - left, 2.0))
            + "\" height=\"" + number(barHeight) + "\" rx=\"2\"/>\n";
        svg += text(x(bar.value) + 8, y + 13, withCommas(bar.value), "");
        y += barStep;
    }
    return svg;
}

} // namespace

std::string barPicture(const std::vector<BarPanel> &panels)
{
    double height = 0;
    std::string drawn;
    for (const BarPanel &panel : panels) {
        drawn += draw(panel, height);
        height += heightOf(panel);
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(width) + "\" height=\""
        + number(height) + "\" viewBox=\"0 0 " + number(width) + " " + number(height) + "\">\n"
        + style + drawn + "</svg>\n";
}

} // namespace drover::bench
