// SPDX-License-Identifier: MIT
#pragma once

#include "models/herdmodel.h"

#include <QString>

#include <optional>
#include <string_view>

namespace drover {

// What the protocol's states and reasons are called before people, in the language of the window.

/// The reason whose closeReasonName() it is: the text of an EventKind::Closed.
std::optional<CloseReason> closeReasonOf(std::string_view name);

/// Whether connections end so with nothing gone wrong: somebody has said all, or a server was
/// taken down.
bool isUsualEnd(CloseReason reason);

/// "up", "stopped", "killed", ...; a server that is up and frozen is "frozen".
QString serverStateText(const ServerSnapshot &server);
/// A shape for each of those words, so that they differ without colour: "●", "■", ...
QString serverStateSign(const ServerSnapshot &server);

QString linkStateText(LinkState state);
QString linkStateSign(LinkState state);
/// The state of one end of a link with what goes with it: "dials again in 2.1 s". "not known" for
/// an end outside of this process.
QString linkEndText(const LinkEndSnapshot &end);
/// As a row of the one end's links has it: who dials the other is named where it is not this end.
/// \a neighbour is the name of the other end.
QString linkEndText(const LinkEndSnapshot &end, const LinkEndSnapshot &other,
                    const QString &neighbour);
/// The state of a whole link in a few words: what keeps it from being up, if anything does.
QString linkText(const LinkSnapshot &link);
QString linkSign(const LinkSnapshot &link);

/// The whole herd in one sentence for a status bar: whether it agrees, and if not, who is behind.
QString convergenceText(const HerdModel &model);
/// The same at more length, in at most two sentences.
QString convergenceSummary(const HerdModel &model);
/// Why news of \a client does not get to \a server: "No way from Goloman: Holiday is stopped."
/// Empty where the server has it, or where nothing is in the way.
QString obstacleText(const HerdModel &model, ServerIndex server, ClientIndex client);
/// How far \a server is behind, for how long, and why, in one or two sentences. Empty where it
/// has all news.
QString lagText(const HerdModel &model, ServerIndex server);
/// Whether the servers agree about one client, and how soon they did, or who is behind: a sentence
/// or two.
QString clientAgreementText(const HerdModel &model, ClientIndex client);

} // namespace drover
