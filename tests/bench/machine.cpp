// SPDX-License-Identifier: MIT
#include "machine.h"

#include <sys/utsname.h>
#include <unistd.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <memory>
#include <utility>

namespace drover::bench {

namespace {

/// The first line that a shell command writes; empty where it fails.
std::string firstLine(const std::string &command)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> pipe(popen(command.c_str(), "r"),
                                                                pclose);
    std::array<char, 256> line = {};
    if (!pipe || !std::fgets(line.data(), line.size(), pipe.get()))
        return {};
    std::string text = line.data();
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

std::string processorName()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("model name"))
            return line.substr(line.find(':') + 2);
    }
    return "processors";
}

} // namespace

std::string machineText()
{
    constexpr double gibibyte = 1024.0 * 1024 * 1024;
    utsname system = {};
    uname(&system);
    const double bytes
        = static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGESIZE));
    return std::to_string(sysconf(_SC_NPROCESSORS_ONLN)) + " x " + processorName() + ", "
        + std::to_string(std::lround(bytes / gibibyte)) + " GiB, " + system.sysname + " "
        + system.release;
}

std::string versionsText(const std::string &ours)
{
    std::string text = firstLine("'" + ours + "' --version 2>/dev/null");
    for (const auto &[name, command] :
         {std::pair("Node.js ", "node --version 2>/dev/null"),
          std::pair("Java: ", "java -version 2>&1 | grep version"),
          std::pair("", "/usr/bin/python3 --version 2>/dev/null"),
          std::pair(
              "uvloop ",
              "/usr/bin/python3 -c 'import uvloop; print(uvloop.__version__)' 2>/dev/null")}) {
        if (const std::string version = firstLine(command); !version.empty())
            text += (text.empty() ? "" : "; ") + std::string(name) + version;
    }
    return text;
}

double loadAverage()
{
    double average = 0;
    return getloadavg(&average, 1) == 1 ? average : 0;
}

std::string today()
{
    const std::time_t now = std::time(nullptr);
    std::tm date = {};
    localtime_r(&now, &date);
    std::array<char, 16> text = {};
    std::strftime(text.data(), text.size(), "%Y-%m-%d", &date);
    return text.data();
}

} // namespace drover::bench
