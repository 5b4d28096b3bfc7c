<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n server(s) behind.</source>
        <translation>
            <numerusform>%n server behind.</numerusform>
            <numerusform>%n servers behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <comment>about so many</comment>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s) agree about %1.</source>
        <translation>
            <numerusform>There is %n server, and it knows %1.</numerusform>
            <numerusform>All %n servers agree about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <comment>of which a server lacks the last report</comment>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s) agree after %1.</source>
        <extracomment>%1 is the time that an update took to reach all servers.</extracomment>
        <translation>
            <numerusform>The one server agrees after %1.</numerusform>
            <numerusform>All %n servers agree after %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) agree. Behind: %2.</source>
        <extracomment>%1 is how many servers have the newest report, %n of how many, %2 names of others.</extracomment>
        <translation>
            <numerusform>%1 of %n server agrees. Behind: %2.</numerusform>
            <numerusform>%1 of %n servers agree. Behind: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News of %n client(s) is on its way.</source>
        <translation>
            <numerusform>News of %n client is on its way.</numerusform>
            <numerusform>News of %n clients is on its way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind for %1: it lacks news of %n client(s).</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>
            <numerusform>Behind for %1: it lacks news of %n client.</numerusform>
            <numerusform>Behind for %1: it lacks news of %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind: %1 has lacked news of %2 for %3.</source>
        <extracomment>%1 is a server, %2 is &quot;3 clients&quot;: their last reports have not reached it. %3 is a duration.</extracomment>
        <translation>
            <numerusform>%n server behind: %1 has lacked news of %2 for %3.</numerusform>
            <numerusform>%n servers behind: %1 has lacked news of %2 for %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) agree. On its way to: %2.</source>
        <extracomment>%1 is how many servers have the newest report, %n of how many, %2 names of the others.</extracomment>
        <translation>
            <numerusform>%1 of %n server agrees. On its way to: %2.</numerusform>
            <numerusform>%1 of %n servers agree. On its way to: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::BeliefModel</name>
    <message numerus="yes">
        <source>%n server(s) behind</source>
        <translation>
            <numerusform>%n server behind</numerusform>
            <numerusform>%n servers behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on its way to %n</source>
        <comment>servers</comment>
        <extracomment>So many servers lack the newest report, which is on its way to them.</extracomment>
        <translation>
            <numerusform>on its way to %n</numerusform>
            <numerusform>on its way to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ClientLayer</name>
    <message numerus="yes">
        <source>%n client(s) are here.</source>
        <translation>
            <numerusform>%n client is here.</numerusform>
            <numerusform>%n clients are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ClientLine</name>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s).</source>
        <translation>
            <numerusform>%1 has not answered for %n second.</numerusform>
            <numerusform>%1 has not answered for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ClientPage</name>
    <message numerus="yes">
        <source>%n server(s) behind, %1 for %2 now</source>
        <translation>
            <numerusform>%n server behind, %1 for %2 now</numerusform>
            <numerusform>%n servers behind, %1 for %2 now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on its way to %n server(s)</source>
        <translation>
            <numerusform>on its way to %n server</numerusform>
            <numerusform>on its way to %n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::LogFiles</name>
    <message numerus="yes">
        <source>The log files in %1 are written again; %n line(s) are missing.</source>
        <translation>
            <numerusform>The log files in %1 are written again; %n line is missing.</numerusform>
            <numerusform>The log files in %1 are written again; %n lines are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::MapPanel</name>
    <message numerus="yes">
        <source>%n client(s) known. No client is selected.</source>
        <translation>
            <numerusform>%n client known. No client is selected.</numerusform>
            <numerusform>%n clients known. No client is selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::MessageWords</name>
    <message numerus="yes">
        <source>%1 line(s) were not kept: more came than can be shown at once.</source>
        <extracomment>%1 is how many lines; the plural form goes by it.</extracomment>
        <translation>
            <numerusform>%1 line was not kept: more came than can be shown at once.</numerusform>
            <numerusform>%1 lines were not kept: more came than can be shown at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::MessagesPanel</name>
    <message numerus="yes">
        <source>%n message(s) were written to %1.</source>
        <translation>
            <numerusform>%n message was written to %1.</numerusform>
            <numerusform>%n messages were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s) match the filter</source>
        <translation>
            <numerusform>%1 of %2 message matches the filter</numerusform>
            <numerusform>%1 of %2 messages match the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %1 new</source>
        <translation>
            <numerusform>paused, %1 new</numerusform>
            <numerusform>paused, %1 new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <translation>
            <numerusform>%1 new ↓</numerusform>
            <numerusform>%1 new ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) were not kept: more came than can be shown at once</source>
        <translation>
            <numerusform>%1 line was not kept: more came than can be shown at once</numerusform>
            <numerusform>%1 lines were not kept: more came than can be shown at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::PlacesPanel</name>
    <message numerus="yes">
        <source>%n place(s) within %1 km.</source>
        <translation>
            <numerusform>%n place within %1 km.</numerusform>
            <numerusform>%n places within %1 km.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ServerItem</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::StatusLine</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) a second</source>
        <translation>
            <numerusform>%n message a second</numerusform>
            <numerusform>%n messages a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) up</source>
        <extracomment>The first part of a list: &quot;3 servers up, 1 frozen, 1 foreign&quot;.</extracomment>
        <translation>
            <numerusform>%n server up</numerusform>
            <numerusform>%n servers up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n frozen</numerusform>
            <numerusform>%n frozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopping</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n stopping</numerusform>
            <numerusform>%n stopping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n killed</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n killed</numerusform>
            <numerusform>%n killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n elsewhere</numerusform>
            <numerusform>%n elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foreign</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n foreign</numerusform>
            <numerusform>%n foreign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::TopologyScene</name>
    <message numerus="yes">
        <source>%n client(s) known</source>
        <translation>
            <numerusform>%n client known</numerusform>
            <numerusform>%n clients known</numerusform>
        </translation>
    </message>
</context>
</TS>
