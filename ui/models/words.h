// SPDX-License-Identifier: MIT
#pragma once

#include "models/herdmodel.h"

#include <QString>

#include <optional>
#include <string_view>

namespace drover {

// What the protocol's states and reasons are called before people, in the language of the window.

/// Why a connection has ended, as the end of a sentence: "reset by the other end".
QString closeReasonText(CloseReason reason);
/// The reason whose closeReasonName() it is: the text of an EventKind::Closed.
std::optional<CloseReason> closeReasonOf(std::string_view name);

/// "up", "stopped", "killed", ...; a server that is up and frozen is "frozen".
QString serverStateText(const ServerSnapshot &server);
/// A shape for each of those words, so that they differ without colour: "●", "■", ...
QString serverStateSign(const ServerSnapshot &server);

QString linkStateText(LinkState state);
QString linkStateSign(LinkState state);
/// The state of one end of a link with what goes with it: "dials again in 2.1 s". "not known" for
/// an end outside of this process.
QString linkEndText(const LinkEndSnapshot &end);
/// The state of a whole link in a few words: what keeps it from being up, if anything does.
QString linkText(const LinkSnapshot &link);
QString linkSign(const LinkSnapshot &link);

/// The whole herd in one sentence for a status bar: whether it agrees, and if not, who is behind.
QString convergenceText(const HerdModel &model);
/// The same at more length, in at most two sentences.
QString convergenceSummary(const HerdModel &model);
/// Whether the servers agree about one client, and how soon they did, or who is behind: a sentence
/// or two.
QString clientAgreementText(const HerdModel &model, ClientIndex client);

} // namespace drover
