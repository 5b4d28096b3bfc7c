<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Start all</source>
        <translation>&amp;Alle starten</translation>
    </message>
    <message>
        <source>Starts every server that is down.</source>
        <translation>Startet alle Server, die nicht aktiv sind.</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>Alle st&amp;oppen</translation>
    </message>
    <message>
        <source>Takes every server down cleanly.</source>
        <translation>Stoppt alle Server sauber.</translation>
    </message>
    <message>
        <source>Take &amp;down</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stops the selected server cleanly; what it knows is kept until it is brought up again.</source>
        <translation>Stoppt den ausgewählten Server sauber; was er weiß, bleibt bis zum nächsten Start erhalten.</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>Ab&amp;würgen</translation>
    </message>
    <message>
        <source>Ends the selected server abruptly: connections are reset and what it knew is lost.</source>
        <translation>Beendet den ausgewählten Server abrupt: Verbindungen werden zurückgesetzt, und was er wusste, ist verloren.</translation>
    </message>
    <message>
        <source>Bring &amp;up</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Starts the selected server; it catches up from its neighbours.</source>
        <translation>Startet den ausgewählten Server; er erfährt von seinen Nachbarn, was er verpasst hat.</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>&amp;Einfrieren</translation>
    </message>
    <message>
        <source>The selected server stands still, as a hung process does, until it is thawed.</source>
        <translation>Der ausgewählte Server steht still wie ein hängender Prozess, bis er aufgetaut wird.</translation>
    </message>
    <message>
        <source>&amp;Cut link</source>
        <translation>&amp;Kappen</translation>
    </message>
    <message>
        <source>Nothing passes the selected link until it is healed.</source>
        <translation>Über die ausgewählte Leitung geht nichts, bis sie wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>S&amp;low link</source>
        <translation>&amp;Bremsen</translation>
    </message>
    <message>
        <source>What passes the selected link arrives 0.8 seconds later.</source>
        <translation>Was über die ausgewählte Leitung geht, kommt 0,8 Sekunden später an.</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>&amp;Zeitlupe</translation>
    </message>
    <message>
        <source>Every update waits before it passes a link, so that one can watch it travel.</source>
        <translation>Jedes Update wartet, bevor es über eine Leitung geht, damit man seinen Weg verfolgen kann.</translation>
    </message>
    <message>
        <source>Adds a server to the herd while it runs.</source>
        <translation>Fügt der Herde im laufenden Betrieb einen Server hinzu.</translation>
    </message>
    <message>
        <source>Makes the selected server and another one neighbours.</source>
        <translation>Macht den ausgewählten Server und einen anderen zu Nachbarn.</translation>
    </message>
    <message>
        <source>&amp;Remove from the herd</source>
        <translation>Aus der Herde ent&amp;fernen</translation>
    </message>
    <message>
        <source>Removes the selected server or link while the herd runs.</source>
        <translation>Entfernt den ausgewählten Server oder die ausgewählte Leitung im laufenden Betrieb.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Types a line to the selected server, as telnet does.</source>
        <translation>Sendet dem ausgewählten Server eine Zeile, wie mit telnet.</translation>
    </message>
    <message>
        <source>C&amp;opy the telnet command</source>
        <translation>Telnet-Befehl ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copies the command that talks to the selected server.</source>
        <translation>Kopiert den Befehl, mit dem man den ausgewählten Server anspricht.</translation>
    </message>
    <message>
        <source>Open the lo&amp;g</source>
        <translation>Lo&amp;g öffnen</translation>
    </message>
    <message>
        <source>Opens the selected server&apos;s log file.</source>
        <translation>Öffnet die Logdatei des ausgewählten Servers.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change of the herd back.</source>
        <translation>Nimmt die letzte Änderung an der Herde zurück.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Makes again what was taken back.</source>
        <translation>Führt erneut aus, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>&amp;Find in the messages</source>
        <translation>In Nachrichten &amp;suchen</translation>
    </message>
    <message>
        <source>Searches the text of the messages.</source>
        <translation>Durchsucht den Text der Nachrichten.</translation>
    </message>
    <message>
        <source>&amp;New herd</source>
        <translation>&amp;Neue Herde</translation>
    </message>
    <message>
        <source>Opens a herd of one server, to build on.</source>
        <translation>Öffnet eine Herde mit einem einzigen Server als Anfang.</translation>
    </message>
    <message>
        <source>Opens a herd file and runs its herd.</source>
        <translation>Öffnet eine Herdendatei und startet ihre Herde.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Writes the herd to its file.</source>
        <translation>Schreibt die Herde in ihre Datei.</translation>
    </message>
    <message>
        <source>Writes the herd to another file.</source>
        <translation>Schreibt die Herde in eine andere Datei.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Stops the herd cleanly and closes the window.</source>
        <translation>Stoppt die Herde sauber und schließt das Fenster.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>A&amp;rrange the topology</source>
        <translation>Topologie anor&amp;dnen</translation>
    </message>
    <message>
        <source>Puts the servers where links cross least.</source>
        <translation>Setzt die Server so, dass sich möglichst wenige Leitungen kreuzen.</translation>
    </message>
    <message>
        <source>Go to the &amp;topology</source>
        <translation>Zur &amp;Topologie</translation>
    </message>
    <message>
        <source>The keys go to the topology.</source>
        <translation>Setzt den Tastaturfokus auf die Topologie.</translation>
    </message>
    <message>
        <source>Go to the &amp;messages</source>
        <translation>Zu den &amp;Nachrichten</translation>
    </message>
    <message>
        <source>The keys go to the messages.</source>
        <translation>Setzt den Tastaturfokus auf die Nachrichten.</translation>
    </message>
    <message>
        <source>Go to the i&amp;nspector</source>
        <translation>Zum &amp;Inspektor</translation>
    </message>
    <message>
        <source>The keys go to the details of what is selected.</source>
        <translation>Setzt den Tastaturfokus auf die Einzelheiten zur Auswahl.</translation>
    </message>
    <message>
        <source>Go to the &amp;convergence</source>
        <translation>Zur Kon&amp;vergenz</translation>
    </message>
    <message>
        <source>The keys go to the table of who knows what.</source>
        <translation>Setzt den Tastaturfokus auf die Tabelle, die zeigt, wer was weiß.</translation>
    </message>
    <message>
        <source>&amp;Presenter</source>
        <translation>P&amp;räsentation</translation>
    </message>
    <message>
        <source>Large text and strong contrast, for the back of the hall.</source>
        <translation>Große Schrift und starker Kontrast, damit auch die letzte Reihe etwas sieht.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Finds any action by a few letters.</source>
        <translation>Findet jede Aktion anhand weniger Buchstaben.</translation>
    </message>
    <message>
        <source>&amp;Three things to try</source>
        <translation>&amp;Drei Experimente</translation>
    </message>
    <message>
        <source>Shows the card of the first start again.</source>
        <translation>Zeigt die Karte vom ersten Start wieder.</translation>
    </message>
    <message>
        <source>&amp;Legend and keys</source>
        <translation>&amp;Legende und Tasten</translation>
    </message>
    <message>
        <source>What the signs mean, and every key.</source>
        <translation>Bedeutung der Zeichen und alle Tasten.</translation>
    </message>
    <message>
        <source>A&amp;bout Drover</source>
        <translation>Ü&amp;ber Drover</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <translation>Version und Lizenzen.</translation>
    </message>
    <message>
        <source>&amp;Hold link</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>What is sent over the selected link waits until the link is released.</source>
        <translation>Was über die ausgewählte Leitung gesendet wird, wartet, bis sie freigegeben wird.</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>Server &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a li&amp;nk…</source>
        <translation>&amp;Leitung hinzufügen…</translation>
    </message>
    <message>
        <source>Ask a ser&amp;ver</source>
        <translation>Server f&amp;ragen</translation>
    </message>
    <message>
        <source>&amp;Walking clients</source>
        <translation>&amp;Wandernde Clients</translation>
    </message>
    <message>
        <source>The built-in clients move and report where they are.</source>
        <translation>Die eingebauten Clients bewegen sich und melden, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;New client on the map…</source>
        <translation>&amp;Neuer Client auf der Karte…</translation>
    </message>
    <message>
        <source>Asks for a name; the next click on the map reports from there.</source>
        <translation>Fragt nach einem Namen; der nächste Klick auf die Karte meldet den Client von dort.</translation>
    </message>
    <message>
        <source>What is &amp;near the client</source>
        <translation>&amp;Orte in der Nähe</translation>
    </message>
    <message>
        <source>Asks a server WHATSAT for the selected client: a circle on the map, places as pins and in a list.</source>
        <translation>Fragt einen Server mit WHATSAT nach dem ausgewählten Client: ein Kreis auf der Karte, Orte als Nadeln und als Liste.</translation>
    </message>
    <message>
        <source>Fin&amp;d a client…</source>
        <translation>Client &amp;suchen…</translation>
    </message>
    <message>
        <source>Selects a client by its name and shows where it is.</source>
        <translation>Wählt einen Client nach seinem Namen aus und zeigt, wo er ist.</translation>
    </message>
    <message>
        <source>F&amp;ollow the client</source>
        <translation>Client ver&amp;folgen</translation>
    </message>
    <message>
        <source>The map stays on the selected client.</source>
        <translation>Die Karte bleibt beim ausgewählten Client.</translation>
    </message>
    <message>
        <source>Ne&amp;xt client</source>
        <translation>Nä&amp;chster Client</translation>
    </message>
    <message>
        <source>Selects the next client.</source>
        <translation>Wählt den nächsten Client aus.</translation>
    </message>
    <message>
        <source>Pre&amp;vious client</source>
        <translation>&amp;Voriger Client</translation>
    </message>
    <message>
        <source>Selects the client before.</source>
        <translation>Wählt den vorigen Client aus.</translation>
    </message>
    <message>
        <source>Copy &amp;coordinates</source>
        <translation>&amp;Koordinaten kopieren</translation>
    </message>
    <message>
        <source>Copies where the selected client is, as it is sent (ISO 6709).</source>
        <translation>Kopiert die Position des ausgewählten Clients, wie sie gesendet wird (ISO 6709).</translation>
    </message>
    <message>
        <source>C&amp;rowd…</source>
        <translation>Sc&amp;hwarm…</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Schwarm</translation>
    </message>
    <message>
        <source>How many built-in clients there are, how they move, and how they fare.</source>
        <translation>Wie viele eingebaute Clients es gibt, wie sie sich bewegen und wie es ihnen ergeht.</translation>
    </message>
    <message>
        <source>My &amp;position…</source>
        <translation>Meine &amp;Position…</translation>
    </message>
    <message>
        <source>Where this computer is gets reported to a server, as a client&apos;s position.</source>
        <translation>Meldet einem Server die Position dieses Rechners als die eines Clients.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Theme, text size and language of the window.</source>
        <translation>Farben, Textgröße und Sprache des Fensters.</translation>
    </message>
    <message>
        <source>&amp;Fit to view</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>Shows the whole herd, or on the map all clients.</source>
        <translation>Zeigt die ganze Herde oder auf der Karte alle Clients.</translation>
    </message>
    <message>
        <source>Shows the topology or the map larger.</source>
        <translation>Zeigt die Topologie oder die Karte größer.</translation>
    </message>
    <message>
        <source>Shows the topology or the map smaller.</source>
        <translation>Zeigt die Topologie oder die Karte kleiner.</translation>
    </message>
    <message>
        <source>Fit the &amp;map</source>
        <translation>Karte &amp;einpassen</translation>
    </message>
    <message>
        <source>Shows all clients on the map.</source>
        <translation>Zeigt alle Clients auf der Karte.</translation>
    </message>
    <message>
        <source>Tra&amp;ils</source>
        <translation>&amp;Spuren</translation>
    </message>
    <message>
        <source>Shows where clients on the map have come from.</source>
        <translation>Zeigt, woher die Clients auf der Karte gekommen sind.</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>Gr&amp;adnetz</translation>
    </message>
    <message>
        <source>Shows meridians and parallels on the map.</source>
        <translation>Zeigt Meridiane und Breitenkreise auf der Karte.</translation>
    </message>
    <message>
        <source>Go to the ma&amp;p</source>
        <translation>&amp;Zur Karte</translation>
    </message>
    <message>
        <source>The keys go to the map.</source>
        <translation>Setzt den Tastaturfokus auf die Karte.</translation>
    </message>
    <message>
        <source>&amp;All actions…</source>
        <translation>&amp;Alle Aktionen…</translation>
    </message>
    <message>
        <source>Draw a ro&amp;ute…</source>
        <translation>Route &amp;zeichnen…</translation>
    </message>
    <message>
        <source>Clicks on the map make a route; then a client walks along it, or all do.</source>
        <translation>Klicks auf die Karte ergeben eine Route; dann wandert ein Client auf ihr, oder alle.</translation>
    </message>
    <message>
        <source>&amp;End the walk</source>
        <translation>Wanderung &amp;beenden</translation>
    </message>
    <message>
        <source>The selected client does not walk along its route any more.</source>
        <translation>Der ausgewählte Client wandert nicht mehr auf seiner Route.</translation>
    </message>
    <message>
        <source>Export messages as &amp;CSV…</source>
        <translation>Nachrichten als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Writes the messages that the table shows to a CSV file.</source>
        <translation>Schreibt die Nachrichten, die die Tabelle zeigt, in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Export messages as &amp;JSON Lines…</source>
        <translation>Nachrichten als &amp;JSON Lines exportieren…</translation>
    </message>
    <message>
        <source>Writes the messages that the table shows to a file, one JSON object a line.</source>
        <translation>Schreibt die Nachrichten, die die Tabelle zeigt, in eine Datei, ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Map til&amp;es…</source>
        <translation>Kartenkache&amp;ln…</translation>
    </message>
    <message>
        <source>Chooses pictures that lie over the map: OpenStreetMap&apos;s tiles, those of another server, an MBTiles file, or none.</source>
        <translation>Wählt Bilder, die über der Karte liegen: die Kacheln von OpenStreetMap, die eines anderen Servers, eine MBTiles-Datei oder keine.</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>took, ms</source>
        <translation>Dauer, ms</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>längste</translation>
    </message>
    <message>
        <source>%1 requests a second wanted</source>
        <translation>%1 Anfragen pro Sekunde verlangt</translation>
    </message>
    <message>
        <source>%1 in flight each</source>
        <translation>je %1 unterwegs</translation>
    </message>
    <message>
        <source>the server ended it</source>
        <translation>vom Server beendet</translation>
    </message>
    <message>
        <source>%1 does not accept connections: it has not answered for too long.</source>
        <translation>%1 nimmt keine Verbindungen an: Zu lange kam keine Antwort.</translation>
    </message>
    <message>
        <source>%1 cannot be connected to: %2. Is the server running?</source>
        <translation>Zu %1 lässt sich keine Verbindung aufbauen: %2. Läuft der Server?</translation>
    </message>
    <message>
        <source>%1 has not answered a first IAMAT. Is it a herd server?</source>
        <translation>%1 hat ein erstes IAMAT nicht beantwortet. Ist das ein Server einer Herde?</translation>
    </message>
    <message>
        <source>%1 lost a connection: %2.</source>
        <translation>%1 verlor eine Verbindung: %2.</translation>
    </message>
    <message>
        <source>%1 has stopped answering.</source>
        <translation>%1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>%1 said what nobody had asked for: %2</source>
        <translation>%1 sagte, wonach niemand gefragt hatte: %2</translation>
    </message>
    <message>
        <source>%1 answered wrongly. Expected:
    %2
Came:
    %3</source>
        <translation>%1 antwortete falsch. Erwartet:
    %2
Empfangen:
    %3</translation>
    </message>
    <message>
        <source>%1 s: answered %2, %3 in the last second; unanswered %4, wrong %5; 99 of 100 within %6 ms</source>
        <translation>%1 s: beantwortet %2, %3 in der letzten Sekunde; unbeantwortet %4, falsch %5; 99 von 100 binnen %6 ms</translation>
    </message>
    <message>
        <source>Load on %1: clients %2, %3, idle %4, seconds %5</source>
        <translation>Last auf %1: Clients %2, %3, untätig %4, Sekunden %5</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>IAMAT %1, WHATSAT %2; answered %3 a second</source>
        <translation>IAMAT %1, WHATSAT %2; beantwortet %3 pro Sekunde</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>rightly %1, wrongly %2, not at all %3</source>
        <translation>richtig %1, falsch %2, gar nicht %3</translation>
    </message>
    <message>
        <source>of the right ones without places: %1</source>
        <translation>von den richtigen ohne Orte: %1</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>not made %1, lost %2</source>
        <translation>nicht aufgebaut %1, verloren %2</translation>
    </message>
    <message>
        <source>sent late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>%1 us of processor time a request, %2 % busy</source>
        <translation>%1 us Prozessorzeit pro Anfrage, zu %2 % ausgelastet</translation>
    </message>
    <message>
        <source>The generator was the limit, not the server, which can do more than this.</source>
        <translation>Der Generator war die Grenze, nicht der Server: Der kann mehr.</translation>
    </message>
    <message>
        <source>How long answers took: %1</source>
        <translation>Dauer der Antworten: %1</translation>
    </message>
    <message>
        <source>clients %1, %2, idle %3; answered %4, %5 a second</source>
        <translation>Clients %1, %2, untätig %3; beantwortet %4, %5 pro Sekunde</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>answered within that time</source>
        <translation>binnen dieser Zeit beantwortet</translation>
    </message>
    <message>
        <source>IAMAT</source>
        <translation>IAMAT</translation>
    </message>
    <message>
        <source>WHATSAT</source>
        <translation>WHATSAT</translation>
    </message>
    <message>
        <source>how late the generator itself was, part of that</source>
        <translation>Verspätung des Generators selbst, darin enthalten</translation>
    </message>
    <message>
        <source>It was ended before anything was sent.</source>
        <translation>Es wurde beendet, bevor etwas gesendet war.</translation>
    </message>
    <message>
        <source>It was ended before everything was answered.</source>
        <translation>Es wurde beendet, bevor alles beantwortet war.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Eine Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>--ports wants a number from 1 to 65535, not &quot;%1&quot;.</source>
        <translation>--ports verlangt eine Zahl von 1 bis 65535, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 verlangt eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 verlangt eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--places wants one of %1, or a file made by places import, such as city.places or ./city, not &quot;%2&quot;.</source>
        <translation>--places verlangt eines von %1 oder eine mit places import erzeugte Datei wie city.places oder ./city, nicht „%2“.</translation>
    </message>
    <message>
        <source>--places-key-file wants a file.</source>
        <translation>--places-key-file verlangt eine Datei.</translation>
    </message>
    <message>
        <source>--places-url wants the URL of a service.</source>
        <translation>--places-url verlangt die URL eines Dienstes.</translation>
    </message>
    <message>
        <source>--server wants the name of a server.</source>
        <translation>--server verlangt den Namen eines Servers.</translation>
    </message>
    <message>
        <source>--log-dir wants a directory, or none for no log.</source>
        <translation>--log-dir verlangt ein Verzeichnis oder none für kein Log.</translation>
    </message>
    <message>
        <source>--listen wants an address such as 0.0.0.0 or ::1, not &quot;%1&quot;.</source>
        <translation>--listen verlangt eine Adresse wie 0.0.0.0 oder ::1, nicht „%1“.</translation>
    </message>
    <message>
        <source>--secret wants a file.</source>
        <translation>--secret verlangt eine Datei.</translation>
    </message>
    <message>
        <source>Say whom to send to: HOST:PORT, or the name of a server of the herd.</source>
        <translation>Den Empfänger angeben: HOST:PORT oder den Namen eines Servers der Herde.</translation>
    </message>
    <message>
        <source>--%1 wants a file.</source>
        <translation>--%1 verlangt eine Datei.</translation>
    </message>
    <message>
        <source>Write --still or --track, not both.</source>
        <translation>--still oder --track angeben, nicht beides.</translation>
    </message>
    <message>
        <source>Say what to do with places: places import FILE -o OUT.</source>
        <translation>Angeben, was mit Orten geschehen soll: places import DATEI -o AUSGABE.</translation>
    </message>
    <message>
        <source>Say which file to import: an OpenStreetMap extract, GeoNames text or GeoJSON.</source>
        <translation>Die zu importierende Datei angeben: ein Auszug aus OpenStreetMap, Text von GeoNames oder GeoJSON.</translation>
    </message>
    <message>
        <source>Say where the places go: -o OUT, for example -o city.places.</source>
        <translation>Angeben, wohin die Orte sollen: -o AUSGABE, zum Beispiel -o city.places.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Type &quot;drover-headless help%1&quot; for more.</source>
        <translation>„drover-headless help%1“ zeigt mehr.</translation>
    </message>
    <message>
        <source>Say which servers to load: HOST:PORT, or the names of servers of the herd.</source>
        <translation>Die zu belastenden Server angeben: HOST:PORT oder Namen von Servern der Herde.</translation>
    </message>
    <message>
        <source>Write --in-flight or --rate, not both: at a fixed rate a request is sent when it is due, however many are unanswered.</source>
        <translation>--in-flight oder --rate angeben, nicht beides: Bei fester Rate wird eine Anfrage gesendet, wenn sie fällig ist, gleich wie viele unbeantwortet sind.</translation>
    </message>
    <message>
        <source>--client-ids wants at least as many as there are clients, %1: two clients that report the same ID would get each other&apos;s answers.</source>
        <translation>--client-ids verlangt mindestens so viele, wie es Clients gibt, %1: Zwei Clients mit derselben ID bekämen jeweils die Antworten des anderen.</translation>
    </message>
    <message>
        <source>--%1 wants whole numbers from %2 to %3, with commas between them, not &quot;%4&quot;.</source>
        <translation>--%1 verlangt ganze Zahlen von %2 bis %3, durch Kommas getrennt, nicht „%4“.</translation>
    </message>
    <message>
        <source>--graph wants one of ring, line, star, tree, grid, mesh, a year such as 2018, or all.</source>
        <translation>--graph verlangt eines von ring, line, star, tree, grid, mesh, ein Jahr wie 2018 oder all.</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>down SERVER        stops it cleanly; it keeps what it knows</source>
        <translation>down SERVER        stoppt ihn sauber; er behält, was er weiß</translation>
    </message>
    <message>
        <source>kill SERVER        resets its connections; it forgets all</source>
        <translation>kill SERVER        setzt seine Verbindungen zurück; er vergisst alles</translation>
    </message>
    <message>
        <source>up SERVER          brings it back</source>
        <translation>up SERVER          startet ihn wieder</translation>
    </message>
    <message>
        <source>freeze SERVER      it stands still, as a hung process does</source>
        <translation>freeze SERVER      er steht still wie ein hängender Prozess</translation>
    </message>
    <message>
        <source>thaw SERVER        it goes on, with all that has come meanwhile</source>
        <translation>thaw SERVER        er läuft weiter, mit allem, was inzwischen kam</translation>
    </message>
    <message>
        <source>cut SERVER SERVER  breaks the link between them</source>
        <translation>cut SERVER SERVER  kappt die Leitung zwischen ihnen</translation>
    </message>
    <message>
        <source>heal SERVER SERVER mends it</source>
        <translation>heal SERVER SERVER stellt sie wieder her</translation>
    </message>
    <message>
        <source>hold SERVER SERVER updates over it wait for:  release SERVER SERVER</source>
        <translation>hold SERVER SERVER Updates darüber warten auf:  release SERVER SERVER</translation>
    </message>
    <message>
        <source>release SERVER SERVER  they go on</source>
        <translation>release SERVER SERVER  sie gehen weiter</translation>
    </message>
    <message>
        <source>slow SERVER SERVER MS  updates over it arrive so much later; 0: at once</source>
        <translation>slow SERVER SERVER MS  Updates darüber kommen um so viel später an; 0: sofort</translation>
    </message>
    <message>
        <source>slowmotion MS      the same for every link, on top</source>
        <translation>slowmotion MS      dasselbe für jede Leitung, zusätzlich</translation>
    </message>
    <message>
        <source>state              tells how servers and links are</source>
        <translation>state              zeigt, wie es Servern und Leitungen geht</translation>
    </message>
    <message>
        <source>help               tells what can be typed</source>
        <translation>help               zeigt, was sich eingeben lässt</translation>
    </message>
    <message>
        <source>quit               stops the herd and ends the program</source>
        <translation>quit               stoppt die Herde und beendet das Programm</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; and milliseconds, %2 at most.</source>
        <translation>„%1“ und Millisekunden schreiben, höchstens %2.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;, the names of two servers, and milliseconds, %2 at most.</source>
        <translation>„%1“, die Namen zweier Server und Millisekunden schreiben, höchstens %2.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; alone.</source>
        <translation>„%1“ allein schreiben.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; and the name of a server.</source>
        <translation>„%1“ und den Namen eines Servers schreiben.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; and the names of two servers.</source>
        <translation>„%1“ und die Namen zweier Server schreiben.</translation>
    </message>
    <message>
        <source>%1 does not run in this process</source>
        <translation>%1 läuft nicht in diesem Prozess</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist gestoppt</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation>%1 wurde abgewürgt</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <translation>%1 stoppt</translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <translation>%1 ist eingefroren</translation>
    </message>
    <message>
        <source>%1 is up at %2; clients known: %3, connections from clients: %4</source>
        <translation>%1 ist aktiv auf %2; bekannte Clients: %3, Verbindungen von Clients: %4</translation>
    </message>
    <message>
        <source>%1, dialling again in %2 s</source>
        <translation>%1, Neuaufbau in %2 s</translation>
    </message>
    <message>
        <source>    link to %1: %2; updates sent: %3, received: %4</source>
        <translation>    Leitung zu %1: %2; Updates gesendet: %3, empfangen: %4</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Type help to see what there is.</source>
        <translation>Einen Befehl „%1“ gibt es nicht. help zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>%1 is being stopped.</source>
        <translation>%1 wird gestoppt.</translation>
    </message>
    <message>
        <source>%1 was killed.</source>
        <translation>%1 wurde abgewürgt.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 ist aktiv.</translation>
    </message>
    <message>
        <source>%1 comes up as soon as it has stopped.</source>
        <translation>%1 startet, sobald er gestoppt ist.</translation>
    </message>
    <message>
        <source>%1 is frozen.</source>
        <translation>%1 ist eingefroren.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 läuft weiter.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is %3 ms slow.</source>
        <translation>Die Leitung zwischen %1 und %2 ist um %3 ms gebremst.</translation>
    </message>
    <message>
        <source>Every link is %1 ms slow.</source>
        <translation>Jede Leitung ist um %1 ms gebremst.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is cut.</source>
        <translation>Die Leitung zwischen %1 und %2 ist gekappt.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is healed.</source>
        <translation>Die Leitung zwischen %1 und %2 ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is held.</source>
        <translation>Die Leitung zwischen %1 und %2 ist angehalten.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is released.</source>
        <translation>Die Leitung zwischen %1 und %2 ist freigegeben.</translation>
    </message>
    <message>
        <source>%1 is foreign: another program runs it</source>
        <translation>%1 ist fremd: Ein anderes Programm betreibt ihn</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>dialling again</source>
        <translation>im Neuaufbau</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>im Aufbau</translation>
    </message>
    <message>
        <source>connected, not yet proven</source>
        <translation>verbunden, noch nicht ausgewiesen</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>down</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>von Hand gekappt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;down&quot;, %2 why: &quot;nobody listens there&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 ms slow</source>
        <translation>%1, um %2 ms gebremst</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1, angehalten</translation>
    </message>
</context>
<context>
    <name>FloodGraphs</name>
    <message>
        <source>%1 has one server only: nothing can spread in it.</source>
        <translation>%1 hat nur einen Server: Darin kann sich nichts verbreiten.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours.</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>−%1</source>
        <extracomment>A duration below zero.</extracomment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>How long ago something was.</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The clock of a client is ahead of ours by %1.</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration, such as 4 min 12 s.</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>So many in a second.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1° S, %2° W</source>
        <translation>%1° S, %2° W</translation>
    </message>
    <message>
        <source>%1° S, %2° E</source>
        <translation>%1° S, %2° O</translation>
    </message>
    <message>
        <source>%1° N, %2° W</source>
        <translation>%1° N, %2° W</translation>
    </message>
    <message>
        <source>%1° N, %2° E</source>
        <translation>%1° N, %2° O</translation>
    </message>
</context>
<context>
    <name>Gpx</name>
    <message>
        <source>This is no GPX: the first element is &quot;%1&quot;.</source>
        <translation>Das ist kein GPX: Das erste Element ist „%1“.</translation>
    </message>
    <message>
        <source>This is no good XML: %1.</source>
        <translation>Das ist kein gültiges XML: %1.</translation>
    </message>
    <message>
        <source>The point has no &quot;%1&quot;.</source>
        <translation>Dem Punkt fehlt „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of degrees.</source>
        <translation>„%1“ ist keine Gradzahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 2018-03-02T18:52:14Z.</source>
        <translation>„%1“ ist keine Zeit wie 2018-03-02T18:52:14Z.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>drover-headless serve [HERD] [OPTION]...

Runs the servers of a herd until SIGTERM or SIGINT, and says what happens, a line each.

    --server NAME        run this server only; may be given several times. The others
                         are looked for where the herd says they are.
    --ports BASE         the first server&apos;s port, the next ones count up (12780)
    --log-dir DIR        where the log files go; none: no log. Without it,
                         $XDG_STATE_HOME/drover/HERD-PORT or
                         ~/.local/state/drover/HERD-PORT
    --places SOURCE      where the places of a WHATSAT come from (as the herd says
                         without this option): offline, inside the program; google,
                         google-legacy or overpass, over the network; a file made by
                         places import; or none. See help places.
    --places-key-file FILE
                         Google&apos;s key (mode 0600). Without it, DROVER_GOOGLE_KEY of
                         the environment.
    --places-url URL     where the service is, for another instance of Overpass
    --listen ADDRESS     listen there instead of at the servers&apos; own hosts; 0.0.0.0 or
                         :: lets other machines in
    --secret FILE        what the herd&apos;s servers know and nobody else, for herds on
                         several machines (mode 0600). Without it, your own, made at
                         first use.
    --close-after-reply  close each client&apos;s connection after its first answer, for
                         test clients that read until the end
    --control            read commands from standard input though it is no terminal:
                         see help control

A neighbour that a herd file calls foreign only knows AT lines and cannot prove who it
is: any program at its address can speak for it.</source>
        <translation>drover-headless serve [HERDE] [OPTION]...

Betreibt die Server einer Herde bis SIGTERM oder SIGINT und sagt zeilenweise, was
geschieht.

    --server NAME        nur diesen Server betreiben; mehrfach möglich. Die anderen
                         werden dort gesucht, wo sie laut der Herde sind.
    --ports BASIS        der Port des ersten Servers, die nächsten zählen hoch (12780)
    --log-dir VERZ       wohin die Logdateien gehen; none: kein Log. Ohne die Option
                         $XDG_STATE_HOME/drover/HERDE-PORT oder
                         ~/.local/state/drover/HERDE-PORT
    --places QUELLE      woher die Orte für ein WHATSAT kommen (ohne die Option: wie die
                         Herde sagt): offline, im Programm; google, google-legacy oder
                         overpass, über das Netz; eine mit places import erzeugte Datei;
                         oder none. Siehe help places.
    --places-key-file DATEI
                         Googles Schlüssel (Modus 0600). Ohne die Option
                         DROVER_GOOGLE_KEY aus der Umgebung.
    --places-url URL     wo der Dienst ist, für eine andere Instanz von Overpass
    --listen ADRESSE     dort lauschen statt auf den eigenen Hosts der Server; 0.0.0.0
                         oder :: lässt andere Rechner herein
    --secret DATEI       was die Server der Herde wissen und sonst niemand, für Herden
                         auf mehreren Rechnern (Modus 0600). Ohne die Option das eigene,
                         das beim ersten Mal erzeugt wird.
    --close-after-reply  die Verbindung jedes Clients nach der ersten Antwort schließen,
                         für Testclients, die bis zum Ende lesen
    --control            Befehle von der Standardeingabe lesen, auch wenn sie kein
                         Terminal ist: siehe help control

Ein Nachbar, den eine Herdendatei fremd nennt, kennt nur AT-Zeilen und kann sich nicht
ausweisen: Jedes Programm an seiner Adresse kann für ihn sprechen.</translation>
    </message>
    <message>
        <source>drover-headless send [--herd HERD] [--ports BASE] HOST:PORT|NAME [LINE]...

Sends the lines, or standard input without any, ends its side of the connection, and
prints what comes until the server ends its own.

    drover-headless send Goloman &apos;IAMAT kiwi +34.068930-118.445127 1520023934.9&apos;
    drover-headless send Welsh &apos;WHATSAT kiwi 10 5&apos;</source>
        <translation>drover-headless send [--herd HERDE] [--ports BASIS] HOST:PORT|NAME [ZEILE]...

Sendet die Zeilen, ohne Zeilen die Standardeingabe, beendet seine Seite der Verbindung
und gibt aus, was kommt, bis der Server die seine beendet.

    drover-headless send Goloman &apos;IAMAT kiwi +34.068930-118.445127 1520023934.9&apos;
    drover-headless send Welsh &apos;WHATSAT kiwi 10 5&apos;</translation>
    </message>
    <message>
        <source>drover-headless herd [PRESET|FILE]
drover-headless herd --list

Prints the herd as a herd file, to begin one of your own from; a file is
checked by that, and what is wrong with it is told with its line. --list
names the presets.</source>
        <translation>drover-headless herd [VORLAGE|DATEI]
drover-headless herd --list

Gibt die Herde als Herdendatei aus, als Anfang für eine eigene; eine Datei wird
dabei geprüft, und Fehler werden mit ihrer Zeile genannt. --list nennt die
Vorlagen.</translation>
    </message>
    <message>
        <source>drover-headless places import FILE -o OUT

Makes a file of places of your own. FILE is an extract of OpenStreetMap (.osm.pbf), text
of GeoNames (.txt or .tsv) or GeoJSON (.geojson, .json; .geojsonl with a feature a
line). OUT appears when it is complete. Then: drover-headless serve --places OUT, with
a / in it or .places at its end.

What a herd can answer WHATSAT from, with --places or &quot;places&quot; in its file:

    offline        towns, airports and landmarks of the world, inside the program
    google         Google&apos;s Places API (New); wants a key
    google-legacy  Google&apos;s Nearby Search of old, passed on as it comes; wants a key
    overpass       OpenStreetMap, through an instance of the Overpass API
    FILE           places imported before
    none           nothing

A key is in DROVER_GOOGLE_KEY or in a file that only you can read, never in an argument:
other users could see that. The services hear where your clients are, and whoever runs
them has terms: docs/PLACES.md.</source>
        <translation>drover-headless places import DATEI -o AUSGABE

Erzeugt eine eigene Datei mit Orten. DATEI ist ein Auszug aus OpenStreetMap (.osm.pbf),
Text von GeoNames (.txt oder .tsv) oder GeoJSON (.geojson, .json; .geojsonl mit einem
Feature je Zeile). AUSGABE erscheint, wenn sie vollständig ist. Danach:
drover-headless serve --places AUSGABE, mit / darin oder .places am Ende.

Woraus eine Herde WHATSAT beantworten kann, mit --places oder &quot;places&quot; in ihrer Datei:

    offline        Städte, Flughäfen und Wahrzeichen der Welt, im Programm
    google         Googles Places API (New); braucht einen Schlüssel
    google-legacy  Googles altes Nearby Search, unverändert weitergereicht; braucht
                   einen Schlüssel
    overpass       OpenStreetMap, über eine Instanz der Overpass API
    DATEI          zuvor importierte Orte
    none           nichts

Ein Schlüssel steht in DROVER_GOOGLE_KEY oder in einer Datei, die nur ihr Besitzer lesen
kann, nie in einem Argument: Andere Benutzer könnten das sehen. Die Dienste erfahren, wo
die Clients sind, und ihre Betreiber stellen Bedingungen: docs/PLACES.md.</translation>
    </message>
    <message>
        <source>While serve runs, a line on standard input steers it, when that is a terminal or with
--control:
</source>
        <translation>Während serve läuft, steuert es eine Zeile auf der Standardeingabe, wenn diese ein
Terminal ist oder mit --control:
</translation>
    </message>
    <message>
        <source>What a server bounds. The key &quot;limits&quot; of a herd file sets them.
</source>
        <translation>Was ein Server begrenzt. Der Schlüssel &quot;limits&quot; einer Herdendatei stellt es ein.
</translation>
    </message>
    <message>
        <source>(fixed)</source>
        <translation>(fest)</translation>
    </message>
    <message>
        <source>Drover runs an application server herd: TCP servers that take locations from moving
clients, flood them to each other and answer what is near a client.

    drover-headless serve [HERD] [OPTION]...    run servers of a herd
    drover-headless send TARGET [LINE]...       say lines to a server
    drover-headless crowd [HERD] [OPTION]...    clients that walk around and report
    drover-headless bench TARGET... [OPTION]... load on servers, and how they bear it
    drover-headless bench flood [OPTION]...     how news spreads in herds of all shapes
    drover-headless herd [HERD]                 print or check a herd file
    drover-headless places import FILE -o OUT   make a file of places of your own
    drover-headless help [TOPIC]                more about serve, send, crowd, bench,
                                                herd, places, control, limits
    drover-headless version                     which Drover this is

HERD is a preset (herd --list names them all) or a herd file; without it, ucla-2018.
Exit codes: 0 it went well, 1 it could not be done, 2 the command line is wrong.
It speaks the language of your system where it can; with LANGUAGE=en it speaks English.</source>
        <translation>Drover betreibt eine Application-Server-Herde: TCP-Server, die Positionen wandernder
Clients annehmen, sie untereinander fluten und sagen, was bei einem Client liegt.

    drover-headless serve [HERDE] [OPTION]...   Server einer Herde betreiben
    drover-headless send ZIEL [ZEILE]...        einem Server Zeilen senden
    drover-headless crowd [HERDE] [OPTION]...   Clients, die wandern und sich melden
    drover-headless bench ZIEL... [OPTION]...   Server belasten; wie sie das aushalten
    drover-headless bench flood [OPTION]...     wie Neues Herden jeder Form durchläuft
    drover-headless herd [HERDE]                eine Herdendatei ausgeben oder prüfen
    drover-headless places import DATEI -o AUSGABE
                                                eine eigene Datei mit Orten erzeugen
    drover-headless help [THEMA]                mehr über serve, send, crowd, bench,
                                                herd, places, control, limits
    drover-headless version                     welches Drover das ist

HERDE ist eine Vorlage (herd --list nennt alle) oder eine Herdendatei; ohne: ucla-2018.
Exit-Codes: 0 es ging gut, 1 es ließ sich nicht tun, 2 die Befehlszeile ist falsch.
Drover spricht die Sprache des Systems, sofern es sie kann; mit LANGUAGE=en Englisch.</translation>
    </message>
    <message>
        <source>drover-headless crowd [HERD] [OPTION]...

Simulates clients of a herd that runs: they move, report where they are to its servers
and check every answer. At the end it tells what was said and answered and how long
that took. Ctrl-C ends it sooner.

    --ports BASE         the first server&apos;s port, as for serve (12780)
    --clients N          how many clients, 1 to 20000 (8)
    --rate R             reports a second of each client, up to 1000 (1)
    --seconds T          so long (10)
    --seed S             the same seed walks the same way (131)
    --speed METRES       a second, up to 340 (12)
    --still              they stand still
    --track FILE         they go along a track, GPX or NMEA, there and back, spread over
                         it; one that has times is gone along as fast as they say
    --whatsat PERCENT    of the reports are followed by a WHATSAT (0)
    --roam SECONDS       a client goes to another server after so long, on average
                         (never); of those that share a connection each on its own
    --skew SECONDS       some clocks are fast or slow by up to so much (0)
    --skewed PERCENT     of the clocks, where --skew is given (10)
    --connections C      that the clients share (one each, or as many as the descriptor
                         limit allows)
    --json FILE          what is told at the end, for programs

Exit code 0: every client got a connection, and everything that was said was answered,
and rightly. Else it is 1, and standard error says how many got no connection, how many
lines were never answered, and why, for each server.</source>
        <translation>drover-headless crowd [HERDE] [OPTION]...

Simuliert Clients einer laufenden Herde: Sie bewegen sich, melden ihren Servern, wo sie
sind, und prüfen jede Antwort. Am Ende steht, was gesendet und beantwortet wurde und wie
lange das dauerte. Ctrl-C beendet es früher.

    --ports BASIS        der Port des ersten Servers, wie bei serve (12780)
    --clients N          wie viele Clients, 1 bis 20000 (8)
    --rate R             Meldungen jedes Clients pro Sekunde, bis 1000 (1)
    --seconds T          so lange (10)
    --seed S             gleicher Seed, gleiche Wege (131)
    --speed METER        pro Sekunde, bis 340 (12)
    --still              sie stehen still
    --track DATEI        sie gehen einen Track entlang, GPX oder NMEA, hin und zurück,
                         über ihn verteilt; hat er Zeiten, so schnell, wie sie es sagen
    --whatsat PROZENT    der Meldungen folgt ein WHATSAT (0)
    --roam SEKUNDEN      so lange bleibt ein Client im Mittel bei einem Server (nie);
                         von denen, die sich eine Verbindung teilen, jeder für sich
    --skew SEKUNDEN      manche Uhren gehen um bis zu so viel vor oder nach (0)
    --skewed PROZENT     der Uhren, wenn --skew angegeben ist (10)
    --connections C      die sich die Clients teilen (je eine oder so viele, wie die
                         Deskriptorgrenze erlaubt)
    --json DATEI         was am Ende steht, für Programme

Exit-Code 0: Jeder Client bekam eine Verbindung, und alles Gesendete wurde beantwortet,
und zwar richtig. Sonst ist er 1, und die Standardfehlerausgabe sagt, wie viele keine
Verbindung bekamen, wie viele Zeilen nie beantwortet wurden und warum, je Server.</translation>
    </message>
    <message>
        <source>drover-headless bench TARGET... [OPTION]...
drover-headless bench flood [OPTION]...

Makes load on herd servers that run, of any make: clients that report where they are as
fast as they are answered, or at a fixed rate. Every answer is checked. At the end it
tells how many there were a second and how long they took; docs/BENCH.md says how to
read that. Ctrl-C ends it sooner. TARGET is HOST:PORT or the name of a server.

    --herd HERD          whose servers are named (ucla-2018)
    --ports BASE         the first server&apos;s port, as for serve (12780)
    --clients C          connections that make the load (50)
    --in-flight D        unanswered requests of each, up to 1024 (1)
    --rate R             requests a second of all together instead, sent when they are
                         due, and counted from then, however late they are sent
    --idle I             connections besides that have talked once (0)
    --seconds S          so long (10)
    --whatsat PERCENT    of the requests are WHATSAT (0)
    --client-ids N       that are reported in turn, at least C (one for each client)
    --json FILE          what is told at the end, for programs
    --svg FILE           a picture of how long the answers took

bench flood runs herds of its own and measures how long until the last server has an
update, and how many AT lines that takes, at rest and under load.

    --graph G[,G]...     ring, line, star, tree, grid, mesh, a preset, a year such as
                         2018, or all
    --servers N[,N]...   of those that come in sizes, 2 to 500 (5)
    --clients-known K[,K]...
                         that all servers know before, up to 5000000 (0)
    --updates U          that are measured (500)
    --rate R             of others meanwhile, a second; 0: only at rest (up to 1000,
                         less where that would be more than 10000 AT lines)
    --json FILE          the table, for programs

Exit code 0: everything that was said was answered, and rightly; all servers had all.</source>
        <translation>drover-headless bench ZIEL... [OPTION]...
drover-headless bench flood [OPTION]...

Erzeugt Last auf laufenden Servern einer Herde, auch fremden: Clients, die so schnell
melden, wo sie sind, wie sie Antwort bekommen, oder mit fester Rate. Jede Antwort wird
geprüft. Am Ende steht, wie viele es pro Sekunde waren und wie lange sie dauerten;
docs/BENCH.md sagt, wie das zu lesen ist. Ctrl-C beendet es früher. ZIEL ist HOST:PORT
oder der Name eines Servers.

    --herd HERDE         deren Server genannt sind (ucla-2018)
    --ports BASIS        der Port des ersten Servers, wie bei serve (12780)
    --clients C          Verbindungen, die die Last erzeugen (50)
    --in-flight D        unbeantwortete Anfragen je Verbindung, bis 1024 (1)
    --rate R             stattdessen Anfragen pro Sekunde, alle zusammen; gesendet, wenn
                         sie fällig sind, und ab dann gezählt, wie spät sie auch gehen
    --idle I             weitere Verbindungen, die einmal gesprochen haben (0)
    --seconds S          so lange (10)
    --whatsat PROZENT    der Anfragen sind WHATSAT (0)
    --client-ids N       die reihum gemeldet werden, mindestens C (eine je Client)
    --json DATEI         was am Ende steht, für Programme
    --svg DATEI          ein Bild davon, wie lange die Antworten dauerten

bench flood betreibt eigene Herden und misst, wie lange es dauert, bis der letzte Server
ein Update hat, und wie viele AT-Zeilen das braucht, in Ruhe und unter Last.

    --graph G[,G]...     ring, line, star, tree, grid, mesh, eine Vorlage, ein Jahr wie
                         2018 oder all
    --servers N[,N]...   bei denen, die es in mehreren Größen gibt, 2 bis 500 (5)
    --clients-known K[,K]...
                         die alle Server vorher kennen, bis 5000000 (0)
    --updates U          die gemessen werden (500)
    --rate R             von anderen währenddessen, pro Sekunde; 0: nur in Ruhe (bis
                         1000, weniger, wo das mehr als 10000 AT-Zeilen wären)
    --json DATEI         die Tabelle, für Programme

Exit-Code 0: Alles Gesendete wurde beantwortet, und zwar richtig; alle Server hatten
alles.</translation>
    </message>
    <message>
        <source>There is no help for &quot;%1&quot;; there is some for serve, send, crowd, bench, herd, places, control and limits.</source>
        <translation>Zu „%1“ gibt es keine Hilfe; es gibt sie zu serve, send, crowd, bench, herd, places, control und limits.</translation>
    </message>
</context>
<context>
    <name>HerdDocument</name>
    <message>
        <source>%1 cannot be written: %2. Save it under another name.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Unter einem anderen Namen speichern.</translation>
    </message>
</context>
<context>
    <name>HerdFile</name>
    <message>
        <source>A herd file has at most 1 MiB. Name a smaller one.</source>
        <translation>Eine Herdendatei hat höchstens 1 MiB. Eine kleinere angeben.</translation>
    </message>
    <message>
        <source>The file is empty. Begin with { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</source>
        <translation>Die Datei ist leer. Möglicher Anfang: { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8.</source>
        <translation>Diese Zeile ist kein UTF-8. Die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>A herd file is one object. Write { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</source>
        <translation>Eine Herdendatei ist ein einziges Objekt. Schreibweise: { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Den Schlüssel „%1“ gibt es nicht. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here. Write one of %2.</source>
        <translation>Den Schlüssel „%1“ gibt es hier nicht. Möglich sind %2.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a list. Write it in [ and ].</source>
        <translation>Der Wert von „%1“ ist keine Liste. In [ und ] setzen.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not an object. Write it in { and }.</source>
        <translation>Der Wert von „%1“ ist kein Objekt. In { und } setzen.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a text. Write it in double quotes.</source>
        <translation>Der Wert von „%1“ ist kein Text. In doppelte Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a whole number. Write it in digits, without quotes, point or exponent.</source>
        <translation>Der Wert von „%1“ ist keine ganze Zahl. In Ziffern schreiben, ohne Anführungszeichen, Punkt oder Exponent.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is empty. Write one, or remove the key.</source>
        <translation>Der Wert von „%1“ ist leer. Einen Wert angeben oder den Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; holds a zero byte. Remove it.</source>
        <translation>Der Wert von „%1“ enthält ein Nullbyte. Das Nullbyte entfernen.</translation>
    </message>
    <message>
        <source>The herd has no name. Write &quot;name&quot;: &quot;my-herd&quot;.</source>
        <translation>Die Herde hat keinen Namen. Beispiel: &quot;name&quot;: &quot;my-herd&quot;.</translation>
    </message>
    <message>
        <source>The herd&apos;s name is empty. Write one, for example &quot;my-herd&quot;.</source>
        <translation>Der Name der Herde ist leer. Einen angeben, zum Beispiel &quot;my-herd&quot;.</translation>
    </message>
    <message>
        <source>The herd&apos;s name has more than 255 bytes. Write a shorter one.</source>
        <translation>Der Name der Herde hat mehr als 255 Bytes. Einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>The herd has no servers. Write &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ].</source>
        <translation>Die Herde hat keine Server. Beispiel: &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ].</translation>
    </message>
    <message>
        <source>The herd has no servers. Write one in the list, for example { &quot;name&quot;: &quot;A&quot; }.</source>
        <translation>Die Herde hat keine Server. Einen in die Liste schreiben, zum Beispiel { &quot;name&quot;: &quot;A&quot; }.</translation>
    </message>
    <message>
        <source>A server is an object. Write { &quot;name&quot;: &quot;A&quot; }.</source>
        <translation>Ein Server ist ein Objekt. Schreibweise: { &quot;name&quot;: &quot;A&quot; }.</translation>
    </message>
    <message>
        <source>This server has no name. Write &quot;name&quot;: and one that no other server has.</source>
        <translation>Dieser Server hat keinen Namen. Mit &quot;name&quot;: einen angeben, den kein anderer Server hat.</translation>
    </message>
    <message>
        <source>This server&apos;s name is empty. Write one that no other server has.</source>
        <translation>Der Name dieses Servers ist leer. Einen wählen, den kein anderer Server hat.</translation>
    </message>
    <message>
        <source>A server&apos;s name has at most 255 bytes. Write a shorter one.</source>
        <translation>Ein Servername hat höchstens 255 Bytes. Einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>There is white space in the name &quot;%1&quot;. Write it without.</source>
        <translation>Der Name „%1“ enthält Leerraum. Ohne Leerraum schreiben.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the server in line %2. Write another one.</source>
        <translation>Den Namen „%1“ hat schon der Server in Zeile %2. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 is every address of a host, and nobody can be reached at it. Write the one where the other servers find this one.</source>
        <translation>%1 steht für alle Adressen eines Hosts; erreichbar ist darunter niemand. Die Adresse angeben, unter der die anderen Server diesen finden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host&apos;s name nor an address. Write one of them alone, and the port as &quot;port&quot;.</source>
        <translation>„%1“ ist weder ein Hostname noch eine Adresse. Nur eines von beiden angeben und den Port als &quot;port&quot;.</translation>
    </message>
    <message>
        <source>There is no port %1. Write a number from 1 to 65535, or remove the key.</source>
        <translation>Einen Port %1 gibt es nicht. Eine Zahl von 1 bis 65535 angeben oder den Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is taken by the server in line %3. Write another one.</source>
        <translation>Port %1 von %2 hat schon der Server in Zeile %3. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>A server is foreign in one of two ways. Write &quot;persistent&quot; or &quot;brief&quot;, not &quot;%1&quot;.</source>
        <translation>Fremde Server gibt es in zwei Arten. &quot;persistent&quot; oder &quot;brief&quot; schreiben, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for servers of another make. Write &quot;foreign&quot; too, or remove it.</source>
        <translation>„%1“ gilt nur für fremde Server. Auch &quot;foreign&quot; angeben oder den Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>A link is a pair of servers. Write [&quot;A&quot;, &quot;B&quot;] or { &quot;between&quot;: [&quot;A&quot;, &quot;B&quot;], &quot;style&quot;: &quot;brief&quot; }.</source>
        <translation>Eine Leitung ist ein Paar von Servern. Schreibweise: [&quot;A&quot;, &quot;B&quot;] oder { &quot;between&quot;: [&quot;A&quot;, &quot;B&quot;], &quot;style&quot;: &quot;brief&quot; }.</translation>
    </message>
    <message>
        <source>This links &quot;%1&quot; with itself. Write two servers, or remove the link.</source>
        <translation>Das verbindet „%1“ mit sich selbst. Zwei Server angeben oder die Leitung entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are linked in line %3 already. Remove one of the two.</source>
        <translation>„%1“ und „%2“ sind schon in Zeile %3 verbunden. Eine der beiden Leitungen entfernen.</translation>
    </message>
    <message>
        <source>A link&apos;s ends are names of servers. Write them in double quotes.</source>
        <translation>Die Enden einer Leitung sind Namen von Servern. In doppelte Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>There is no server &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Einen Server „%1“ gibt es nicht. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no server &quot;%1&quot;. Write the name of one from &quot;servers&quot;.</source>
        <translation>Einen Server „%1“ gibt es nicht. Einen Namen aus &quot;servers&quot; angeben.</translation>
    </message>
    <message>
        <source>There are two styles. Write &quot;persistent&quot; or &quot;brief&quot;, not &quot;%1&quot;.</source>
        <translation>Es gibt zwei Stile. &quot;persistent&quot; oder &quot;brief&quot; schreiben, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Neither &quot;%1&quot; nor &quot;%2&quot; is foreign, so their link has no style. Remove &quot;style&quot;.</source>
        <translation>Weder „%1“ noch „%2“ ist fremd, daher hat ihre Leitung keinen Stil. &quot;style&quot; entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is part of the protocol and cannot be set. Remove it.</source>
        <translation>„%1“ ist Teil des Protokolls und lässt sich nicht einstellen. Den Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2. Write a number from %3 to %4.</source>
        <translation>„%1“ kann nicht %2 sein. Eine Zahl von %3 bis %4 angeben.</translation>
    </message>
    <message>
        <source>Places do not come from &quot;%1&quot;. Write one of %2, or a file made by &quot;places import&quot;, such as city.places.</source>
        <translation>Orte kommen nicht von „%1“. Möglich sind %2 oder eine mit „places import“ erzeugte Datei wie city.places.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is where an instance of Overpass is. Write &quot;places&quot;: &quot;%2&quot;, or remove the key.</source>
        <translation>„%1“ gibt an, wo eine Instanz von Overpass ist. &quot;places&quot;: &quot;%2&quot; schreiben oder den Schlüssel entfernen.</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>This { is never closed. Write } where the object ends.</source>
        <translation>Dieses { wird nie geschlossen. Am Ende des Objekts } setzen.</translation>
    </message>
    <message>
        <source>This [ is never closed. Write ] where the list ends.</source>
        <translation>Dieses [ wird nie geschlossen. Am Ende der Liste ] setzen.</translation>
    </message>
    <message>
        <source>JSON has no comments. Remove this one.</source>
        <translation>JSON kennt keine Kommentare. Diesen entfernen.</translation>
    </message>
    <message>
        <source>Text stands in double quotes. Replace the single ones.</source>
        <translation>Text steht in doppelten Anführungszeichen. Die einfachen ersetzen.</translation>
    </message>
    <message>
        <source>A value is missing here. Write text in double quotes, a number, a list in [ ] or an object in { }.</source>
        <translation>Hier fehlt ein Wert. Text in doppelten Anführungszeichen, eine Zahl, eine Liste in [ ] oder ein Objekt in { } schreiben.</translation>
    </message>
    <message>
        <source>Something follows the end of the object. Remove it.</source>
        <translation>Nach dem Ende des Objekts folgt noch etwas. Den Rest entfernen.</translation>
    </message>
    <message>
        <source>Lists and objects stand too deep within each other. Remove some.</source>
        <translation>Listen und Objekte sind zu tief ineinander verschachtelt. Einige entfernen.</translation>
    </message>
    <message>
        <source>A key is missing here. Write it in double quotes.</source>
        <translation>Hier fehlt ein Schlüssel. In doppelten Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object. Remove one of the two.</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einem Objekt. Einen von beiden entfernen.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; has no value. Write a colon and the value behind it.</source>
        <translation>Der Schlüssel „%1“ hat keinen Wert. Dahinter einen Doppelpunkt und den Wert schreiben.</translation>
    </message>
    <message>
        <source>This ] stands where an object ends. Write } instead.</source>
        <translation>Dieses ] steht am Ende eines Objekts. Stattdessen } schreiben.</translation>
    </message>
    <message>
        <source>This } stands where a list ends. Write ] instead.</source>
        <translation>Dieses } steht am Ende einer Liste. Stattdessen ] schreiben.</translation>
    </message>
    <message>
        <source>A comma is missing before this. Write one.</source>
        <translation>Vor dieser Stelle fehlt ein Komma. Eines setzen.</translation>
    </message>
    <message>
        <source>Nothing follows this comma. Remove it.</source>
        <translation>Nach diesem Komma folgt nichts. Das Komma entfernen.</translation>
    </message>
    <message>
        <source>This text is not closed on its line. Write a double quote at its end.</source>
        <translation>Dieser Text wird in seiner Zeile nicht geschlossen. Am Ende ein doppeltes Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A control character stands in a text. Remove it, or write it as \t or \u and four hex digits.</source>
        <translation>In einem Text steht ein Steuerzeichen. Das Zeichen entfernen oder als \t oder als \u und vier Hexadezimalziffern schreiben.</translation>
    </message>
    <message>
        <source>A \u in this text is half of a pair. Write the other half beside it, or the character itself.</source>
        <translation>Ein \u in diesem Text ist nur die Hälfte eines Paars. Die andere Hälfte daneben oder das Zeichen selbst schreiben.</translation>
    </message>
    <message>
        <source>This \u is incomplete. Write four hex digits behind it.</source>
        <translation>Dieses \u ist unvollständig. Vier Hexadezimalziffern dahinter schreiben.</translation>
    </message>
    <message>
        <source>This backslash means nothing. Write \\ for a backslash.</source>
        <translation>Dieser Backslash bedeutet nichts. Für einen Backslash \\ schreiben.</translation>
    </message>
    <message>
        <source>This is not a number of JSON. Write it like 12780, -5 or 0.5.</source>
        <translation>Das ist keine JSON-Zahl. Schreibweise: 12780, -5 oder 0.5.</translation>
    </message>
    <message>
        <source>%1 stands without quotes. Write &quot;%1&quot;.</source>
        <translation>%1 steht ohne Anführungszeichen. &quot;%1&quot; schreiben.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>A client&apos;s line, its LF not counted.</source>
        <translation>Die Zeile eines Clients, das LF nicht mitgezählt.</translation>
    </message>
    <message>
        <source>The answer is &quot;? &quot; and the first 128 bytes of the line; the connection is closed, lingering (LineTooLong).</source>
        <translation>Die Antwort ist „? “ und die ersten 128 Bytes der Zeile; die Verbindung wird verzögert geschlossen (LineTooLong).</translation>
    </message>
    <message>
        <source>An AT line, its LF not counted.</source>
        <translation>Eine AT-Zeile, das LF nicht mitgezählt.</translation>
    </message>
    <message>
        <source>The IAMAT is invalid; an AT of a neighbour is dropped.</source>
        <translation>Das IAMAT ist ungültig; ein AT eines Nachbarn wird verworfen.</translation>
    </message>
    <message>
        <source>A neighbour&apos;s line, its LF not counted.</source>
        <translation>Die Zeile eines Nachbarn, das LF nicht mitgezählt.</translation>
    </message>
    <message>
        <source>The link is closed (LineTooLong) and dialled again.</source>
        <translation>Die Leitung wird getrennt (LineTooLong) und neu aufgebaut.</translation>
    </message>
    <message>
        <source>Unsent bytes to a client, answers held behind a WHATSAT counted.</source>
        <translation>Nicht gesendete Bytes an einen Client, samt den Antworten, die hinter einem WHATSAT warten.</translation>
    </message>
    <message>
        <source>Reading from that client pauses until half of it is sent.</source>
        <translation>Das Lesen von diesem Client pausiert, bis die Hälfte davon gesendet ist.</translation>
    </message>
    <message>
        <source>The connection is closed (SlowReader).</source>
        <translation>Die Verbindung wird geschlossen (SlowReader).</translation>
    </message>
    <message>
        <source>Connections of the process; 0 stands for the hard descriptor limit less 64.</source>
        <translation>Verbindungen des Prozesses; 0 steht für die harte Deskriptorgrenze minus 64.</translation>
    </message>
    <message>
        <source>A new connection is accepted, closed (TooManyConnections) and logged.</source>
        <translation>Eine neue Verbindung wird angenommen, geschlossen (TooManyConnections) und im Log vermerkt.</translation>
    </message>
    <message>
        <source>How long a client may stay silent; 0 stands for ever.</source>
        <translation>Wie lange ein Client schweigen darf; 0 steht für unbegrenzt.</translation>
    </message>
    <message>
        <source>The connection is closed (Idle).</source>
        <translation>Die Verbindung wird geschlossen (Idle).</translation>
    </message>
    <message>
        <source>How long a connection between servers may take to be made and proven.</source>
        <translation>Wie lange Aufbau und Nachweis einer Verbindung zwischen Servern dauern dürfen.</translation>
    </message>
    <message>
        <source>It is closed (NoProof).</source>
        <translation>Sie wird geschlossen (NoProof).</translation>
    </message>
    <message>
        <source>How long a link may be silent.</source>
        <translation>Wie lange eine Leitung schweigen darf.</translation>
    </message>
    <message>
        <source>The neighbour is sent a PING.</source>
        <translation>Der Nachbar bekommt ein PING.</translation>
    </message>
    <message>
        <source>How long a neighbour may take to say anything after a PING.</source>
        <translation>Wie lange ein Nachbar nach einem PING schweigen darf.</translation>
    </message>
    <message>
        <source>The link is closed (Silent) and dialled again.</source>
        <translation>Die Leitung wird getrennt (Silent) und neu aufgebaut.</translation>
    </message>
    <message>
        <source>Clients that a server remembers.</source>
        <translation>Clients, die sich ein Server merkt.</translation>
    </message>
    <message>
        <source>New ones are refused with &quot;? &quot;; those that are known go on.</source>
        <translation>Neue werden mit „? “ abgelehnt; für bekannte geht es weiter.</translation>
    </message>
    <message>
        <source>Memory for the records of one server.</source>
        <translation>Speicher für die Datensätze eines Servers.</translation>
    </message>
    <message>
        <source>New clients are refused with &quot;? &quot;; those that are known go on.</source>
        <translation>Neue Clients werden mit „? “ abgelehnt; für bekannte geht es weiter.</translation>
    </message>
    <message>
        <source>WHATSATs of one connection that wait for places.</source>
        <translation>WHATSATs einer Verbindung, die auf Orte warten.</translation>
    </message>
    <message>
        <source>Reading from that client pauses until one is answered.</source>
        <translation>Das Lesen von diesem Client pausiert, bis eines beantwortet ist.</translation>
    </message>
    <message>
        <source>How long the places of one WHATSAT may take.</source>
        <translation>Wie lange die Orte für ein WHATSAT brauchen dürfen.</translation>
    </message>
    <message>
        <source>The WHATSAT is answered with the status UNKNOWN_ERROR.</source>
        <translation>Das WHATSAT wird mit dem Status UNKNOWN_ERROR beantwortet.</translation>
    </message>
    <message>
        <source>The answer of a service for places.</source>
        <translation>Die Antwort eines Dienstes für Orte.</translation>
    </message>
    <message>
        <source>How long a connection that the server closes waits for the client&apos;s end.</source>
        <translation>Wie lange eine Verbindung, die der Server schließt, auf das Ende seitens des Clients wartet.</translation>
    </message>
    <message>
        <source>It is closed; a client that still sends sees a reset.</source>
        <translation>Sie wird geschlossen; ein Client, der noch sendet, sieht einen Reset.</translation>
    </message>
    <message>
        <source>What such a connection reads and discards meanwhile.</source>
        <translation>Was eine solche Verbindung währenddessen liest und verwirft.</translation>
    </message>
    <message>
        <source>Log text that waits for the disk.</source>
        <translation>Logtext, der auf den Datenträger wartet.</translation>
    </message>
    <message>
        <source>Reading from clients pauses until half of it is written.</source>
        <translation>Das Lesen von Clients pausiert, bis die Hälfte davon geschrieben ist.</translation>
    </message>
    <message>
        <source>The size of one log file.</source>
        <translation>Die Größe einer Logdatei.</translation>
    </message>
    <message>
        <source>It is renamed to .1, the older ones move up, a new one begins.</source>
        <translation>Sie wird in .1 umbenannt, die älteren rücken auf, eine neue beginnt.</translation>
    </message>
    <message>
        <source>Full log files that are kept for each server.</source>
        <translation>Volle Logdateien, die je Server aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The oldest one is deleted.</source>
        <translation>Die älteste wird gelöscht.</translation>
    </message>
    <message>
        <source>How long sendable bytes beyond maxUnsentBytes may stay unsent.</source>
        <translation>Wie lange sendbare Bytes über maxUnsentBytes hinaus ungesendet bleiben dürfen.</translation>
    </message>
</context>
<context>
    <name>LoadText</name>
    <message>
        <source>There is no file %1. Name a herd file that exists, or a preset such as %2.</source>
        <translation>Eine Datei %1 gibt es nicht. Eine vorhandene Herdendatei oder eine Vorlage wie %2 angeben.</translation>
    </message>
    <message>
        <source>%1 is a directory. Name a herd file in it.</source>
        <translation>%1 ist ein Verzeichnis. Eine Herdendatei darin angeben.</translation>
    </message>
    <message>
        <source>The herd file %1 cannot be read (%2). Name one that you can read.</source>
        <translation>Die Herdendatei %1 kann nicht gelesen werden (%2). Eine lesbare angeben.</translation>
    </message>
</context>
<context>
    <name>Nmea</name>
    <message>
        <source>This is no NMEA sentence: it does not begin with &quot;$&quot;.</source>
        <translation>Das ist kein NMEA-Satz: Er beginnt nicht mit „$“.</translation>
    </message>
    <message>
        <source>The checksum is wrong.</source>
        <translation>Die Prüfsumme ist falsch.</translation>
    </message>
    <message>
        <source>The sentence has a fix, and no point of the earth in it.</source>
        <translation>Der Satz meldet eine Position, enthält aber keinen Punkt der Erde.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>GeoJSON in one piece has at most 128 MiB. Write it with a feature a line (.geojsonl).</source>
        <translation>GeoJSON in einem Stück hat höchstens 128 MiB. Mit einem Feature je Zeile schreiben (.geojsonl).</translation>
    </message>
    <message>
        <source>this is no JSON (%1, byte %2 of the file). Write the file again.</source>
        <translation>Das ist kein JSON (%1, Byte %2 der Datei). Die Datei neu schreiben.</translation>
    </message>
    <message>
        <source>this is no FeatureCollection. Write { &quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: [ ... ] }.</source>
        <translation>Das ist keine FeatureCollection. Schreibweise: { &quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: [ ... ] }.</translation>
    </message>
    <message>
        <source>a feature has at most 16 MiB. Write one feature a line.</source>
        <translation>Ein Feature hat höchstens 16 MiB. Ein Feature je Zeile schreiben.</translation>
    </message>
    <message>
        <source>this line is no Feature (%1). Mend it or remove it.</source>
        <translation>Diese Zeile ist kein Feature (%1). Berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>there are %1 columns, and GeoNames has 19, with a tab between. Take the file of a country, or cities500.txt, as it is.</source>
        <translation>Es gibt %1 Spalten, GeoNames hat aber 19, durch Tabs getrennt. Die Datei eines Landes oder cities500.txt unverändert nehmen.</translation>
    </message>
    <message>
        <source>the latitude (column 5) is no number from -90 to 90. Mend the line or remove it.</source>
        <translation>Die Breite (Spalte 5) ist keine Zahl von -90 bis 90. Die Zeile berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>the longitude (column 6) is no number from -180 to 180. Mend the line or remove it.</source>
        <translation>Die Länge (Spalte 6) ist keine Zahl von -180 bis 180. Die Zeile berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>the line is longer than 65536 bytes. This is no text of GeoNames; take one from download.geonames.org.</source>
        <translation>Die Zeile ist länger als 65536 Bytes. Das ist kein Text von GeoNames; einen von download.geonames.org nehmen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is damaged or no extract of OpenStreetMap (behind byte %2: %3). Load it again.</source>
        <translation>%1 kann nicht gelesen werden: beschädigt oder kein Auszug aus OpenStreetMap (nach Byte %2: %3). Die Datei neu herunterladen.</translation>
    </message>
    <message>
        <source>Google&apos;s places need a key. Set %1 to it, or write it to a file that only you can read and name that with --places-key-file or, in the herd file, as &quot;placesKeyFile&quot;.</source>
        <translation>Googles Orte brauchen einen Schlüssel. %1 darauf setzen, oder ihn in eine Datei schreiben, die niemand sonst lesen kann, und diese mit --places-key-file oder in der Herdendatei als &quot;placesKeyFile&quot; angeben.</translation>
    </message>
    <message>
        <source>What %1 is set to is no key of Google&apos;s: letters, digits, - and _ only. Set it to the key alone.</source>
        <translation>%1 enthält keinen Schlüssel von Google: nur Buchstaben, Ziffern, - und _. Nur den Schlüssel selbst angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL of a service for places. Write one like %2, without user, query and fragment.</source>
        <translation>„%1“ ist keine URL eines Dienstes für Orte. Eine wie %2 angeben, ohne Benutzer, Abfrage und Fragment.</translation>
    </message>
    <message>
        <source>A key is not sent to %1 without encryption. Write https:// instead of http://.</source>
        <translation>Ein Schlüssel wird nicht unverschlüsselt an %1 gesendet. https:// statt http:// schreiben.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read (%2). Name a file that you can read.</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden (%2). Eine lesbare Datei angeben.</translation>
    </message>
    <message>
        <source>The key file %1 is not an ordinary file. Name one.</source>
        <translation>Die Schlüsseldatei %1 ist keine gewöhnliche Datei. Eine solche angeben.</translation>
    </message>
    <message>
        <source>The key file %1 belongs to another user. Make a copy of your own and name that.</source>
        <translation>Die Schlüsseldatei %1 gehört einem anderen Benutzer. Eine eigene Kopie anlegen und diese angeben.</translation>
    </message>
    <message>
        <source>The key file %1 is open to other users. Close it with chmod 600.</source>
        <translation>Die Schlüsseldatei %1 ist für andere Benutzer offen. Mit chmod 600 schließen.</translation>
    </message>
    <message>
        <source>There is no key of Google&apos;s in %1: letters, digits, - and _ only. Write the key alone into it.</source>
        <translation>In %1 steht kein Schlüssel von Google: nur Buchstaben, Ziffern, - und _. Nur den Schlüssel selbst hineinschreiben.</translation>
    </message>
    <message>
        <source>The places of %1 cannot be had: %2. Make the file with drover-headless places import, or choose other places.</source>
        <translation>Die Orte von %1 sind nicht verfügbar: %2. Die Datei mit drover-headless places import erzeugen oder andere Orte wählen.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not a file of places</source>
        <translation>keine Datei mit Orten</translation>
    </message>
    <message>
        <source>another version of Drover has made it</source>
        <translation>von einer anderen Version von Drover erzeugt</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>Die Datei %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>something else has that name</source>
        <translation>etwas anderes heißt schon so</translation>
    </message>
    <message>
        <source>The name of %1 does not tell what is in it. Name a file that ends in .osm.pbf (OpenStreetMap), .txt (GeoNames), .geojson or .geojsonl.</source>
        <translation>Der Name von %1 sagt nicht, was darin ist. Eine Datei angeben, die auf .osm.pbf (OpenStreetMap), .txt (GeoNames), .geojson oder .geojsonl endet.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Name one that you can read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Eine lesbare angeben.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name.</source>
        <translation>Eine Datei %1 gibt es nicht. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>The places cannot go into the file that they come from. Name another one behind -o.</source>
        <translation>Die Orte können nicht in die Datei, aus der sie kommen. Hinter -o eine andere angeben.</translation>
    </message>
    <message>
        <source>The import was stopped; there is no new file.</source>
        <translation>Der Import wurde abgebrochen; es gibt keine neue Datei.</translation>
    </message>
    <message>
        <source>There is no place with a name in %1. Check that it is the right file.</source>
        <translation>In %1 ist kein Ort mit Namen. Prüfen, ob es die richtige Datei ist.</translation>
    </message>
</context>
<context>
    <name>PlacesImport</name>
    <message>
        <source>Places written to %1: %2, in %3 s.</source>
        <translation>Orte in %1 geschrieben: %2, in %3 s.</translation>
    </message>
    <message>
        <source>Passed over, without a name or a position: %1.</source>
        <translation>Übergangen, ohne Namen oder Position: %1.</translation>
    </message>
</context>
<context>
    <name>PlacesReading</name>
    <message>
        <source>No place that the server knows lies there.</source>
        <translation>Dort liegt kein Ort, den der Server kennt.</translation>
    </message>
    <message>
        <source>The server could not get the places this time.</source>
        <translation>Der Server konnte die Orte diesmal nicht holen.</translation>
    </message>
    <message>
        <source>The server is not allowed to get places.</source>
        <translation>Der Server darf keine Orte holen.</translation>
    </message>
    <message>
        <source>The server has asked for places too often.</source>
        <translation>Der Server hat zu oft nach Orten gefragt.</translation>
    </message>
    <message>
        <source>The places service did not understand the server.</source>
        <translation>Der Dienst für Orte verstand den Server nicht.</translation>
    </message>
    <message>
        <source>The server says: %1.</source>
        <translation>Der Server sagt: %1.</translation>
    </message>
    <message>
        <source>The server does not know this client, or does not understand the question.</source>
        <translation>Der Server kennt diesen Client nicht oder versteht die Frage nicht.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is none to a WHATSAT.</source>
        <translation>Die Antwort des Servers passt zu keinem WHATSAT.</translation>
    </message>
    <message>
        <source>The places of the server&apos;s answer cannot be read: %1.</source>
        <translation>Die Orte in der Antwort des Servers sind nicht lesbar: %1.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>The five servers of 2018 and 2019 (also ucla-2019); the default.</source>
        <translation>Die fünf Server von 2018 und 2019 (auch ucla-2019); die Standardherde.</translation>
    </message>
    <message>
        <source>The five servers of 2016 and 2017 (also ucla-2017), in a ring.</source>
        <translation>Die fünf Server von 2016 und 2017 (auch ucla-2017), in einem Ring.</translation>
    </message>
    <message>
        <source>The five servers of 2014 and 2015 (also ucla-2015).</source>
        <translation>Die fünf Server von 2014 und 2015 (auch ucla-2015).</translation>
    </message>
    <message>
        <source>The five servers of 2020.</source>
        <translation>Die fünf Server von 2020.</translation>
    </message>
    <message>
        <source>The five servers of 2021.</source>
        <translation>Die fünf Server von 2021.</translation>
    </message>
    <message>
        <source>The five servers of 2022.</source>
        <translation>Die fünf Server von 2022.</translation>
    </message>
    <message>
        <source>The five servers of 2023.</source>
        <translation>Die fünf Server von 2023.</translation>
    </message>
    <message>
        <source>N servers in a ring, 3 to 500.</source>
        <translation>N Server in einem Ring, 3 bis 500.</translation>
    </message>
    <message>
        <source>N servers in a line, 1 to 500.</source>
        <translation>N Server in einer Reihe, 1 bis 500.</translation>
    </message>
    <message>
        <source>N servers, the first one linked with each other one, 2 to 500.</source>
        <translation>N Server, der erste mit jedem anderen verbunden, 2 bis 500.</translation>
    </message>
    <message>
        <source>N servers, each one linked with each other one, 2 to 60.</source>
        <translation>N Server, jeder mit jedem anderen verbunden, 2 bis 60.</translation>
    </message>
    <message>
        <source>N servers in a binary tree, 1 to 500.</source>
        <translation>N Server in einem Binärbaum, 1 bis 500.</translation>
    </message>
    <message>
        <source>A %1 has %2 to %3 servers. Write for example %1-8.</source>
        <translation>Eine Herde „%1“ hat %2 bis %3 Server. Beispiel: %1-8.</translation>
    </message>
    <message>
        <source>A grid has at least one row and one column, and at most %1 servers. Write for example grid-4x4.</source>
        <translation>Ein Gitter hat mindestens eine Zeile und eine Spalte und höchstens %1 Server. Beispiel: grid-4x4.</translation>
    </message>
    <message>
        <source>There is no herd &quot;%1&quot;. Did you mean %2?</source>
        <translation>Eine Herde „%1“ gibt es nicht. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no herd &quot;%1&quot;. Write one of %2, or the name of a herd file.</source>
        <translation>Eine Herde „%1“ gibt es nicht. Möglich sind %2 oder der Name einer Herdendatei.</translation>
    </message>
    <message>
        <source>R rows of C servers, linked with those beside, above and below, at most 500.</source>
        <translation>R Zeilen mit je C Servern, verbunden mit denen links und rechts, darüber und darunter, höchstens 500.</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>The secret file %1 does not exist. Make it with %2 and copy it to every host of the herd.</source>
        <translation>Die Geheimnisdatei %1 gibt es nicht. Mit %2 erzeugen und auf jeden Host der Herde kopieren.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be read (%2). Name a file that you can read.</source>
        <translation>Die Geheimnisdatei %1 kann nicht gelesen werden (%2). Eine lesbare Datei angeben.</translation>
    </message>
    <message>
        <source>The secret file %1 is a directory. Name a file in it.</source>
        <translation>Die Geheimnisdatei %1 ist ein Verzeichnis. Eine Datei darin angeben.</translation>
    </message>
    <message>
        <source>The secret file %1 is not an ordinary file. Name one.</source>
        <translation>Die Geheimnisdatei %1 ist keine gewöhnliche Datei. Eine solche angeben.</translation>
    </message>
    <message>
        <source>The secret file %1 belongs to another user. Make a copy of your own and name that.</source>
        <translation>Die Geheimnisdatei %1 gehört einem anderen Benutzer. Eine eigene Kopie anlegen und diese angeben.</translation>
    </message>
    <message>
        <source>The secret file %1 is open to other users. Close it with chmod 600 %2.</source>
        <translation>Die Geheimnisdatei %1 ist für andere Benutzer offen. Mit chmod 600 %2 schließen.</translation>
    </message>
    <message>
        <source>The secret file %1 has more than 4096 bytes. Make a shorter one with %2.</source>
        <translation>Die Geheimnisdatei %1 hat mehr als 4096 Bytes. Mit %2 eine kürzere erzeugen.</translation>
    </message>
    <message>
        <source>The secret file %1 has fewer than 16 bytes. Make a longer one with %2.</source>
        <translation>Die Geheimnisdatei %1 hat weniger als 16 Bytes. Mit %2 eine längere erzeugen.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be made (%2). Make the folder writable, or name another file as secretFile in the herd file.</source>
        <translation>Die Geheimnisdatei %1 kann nicht erzeugt werden (%2). Das Verzeichnis beschreibbar machen oder in der Herdendatei als secretFile eine andere Datei angeben.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>%1 is neither HOST:PORT nor a server of the herd %2. Name another herd with --herd.</source>
        <translation>%1 ist weder HOST:PORT noch ein Server der Herde %2. Mit --herd eine andere Herde angeben.</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>The port of %1 would be %2, and 65535 is the last one. Begin with a smaller port than %3.</source>
        <translation>Der Port von %1 wäre %2, der letzte ist aber 65535. Mit einem kleineren Port als %3 beginnen.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both have port %3 on %4. Give one of them another port.</source>
        <translation>%1 und %2 können nicht beide Port %3 auf %4 haben. Einem von ihnen einen anderen Port geben.</translation>
    </message>
    <message>
        <source>0 is not a port. Give the first server a port from 1 to 65535.</source>
        <translation>0 ist kein Port. Dem ersten Server einen Port von 1 bis 65535 geben.</translation>
    </message>
</context>
<context>
    <name>TrackFile</name>
    <message>
        <source>The file is larger than the %1 MiB that a track may have.</source>
        <translation>Die Datei ist größer als die %1 MiB, die ein Track haben darf.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is neither GPX, which begins with &quot;&lt;&quot;, nor NMEA, which begins with &quot;$&quot;.</source>
        <translation>Das ist weder GPX, das mit „&lt;“ beginnt, noch NMEA, das mit „$“ beginnt.</translation>
    </message>
    <message>
        <source>There is no point in the file.</source>
        <translation>In der Datei ist kein Punkt.</translation>
    </message>
    <message>
        <source>There is no point at latitude %1, longitude %2: they are at most 90 and 180.</source>
        <translation>Einen Punkt mit Breite %1, Länge %2 gibt es nicht: höchstens 90 und 180.</translation>
    </message>
    <message>
        <source>Here are more points than the %1 that a track may have.</source>
        <translation>Hier sind mehr Punkte als die %1, die ein Track haben darf.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Runs, shows and breaks an application server herd. Without a window: drover-headless.</source>
        <translation>Betreibt, zeigt und stört eine Application-Server-Herde. Ohne Fenster: drover-headless.</translation>
    </message>
    <message>
        <source>A preset (drover-headless herd --list) or a herd file; the servers of 2018 without one.</source>
        <translation>Eine Vorlage (drover-headless herd --list) oder eine Herdendatei; ohne Angabe die Server von 2018.</translation>
    </message>
    <message>
        <source>One herd at a time: type &quot;drover --help&quot; for more.</source>
        <translation>Nur eine Herde auf einmal: „drover --help“ zeigt mehr.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>ended by the other end</source>
        <translation>von der Gegenstelle beendet</translation>
    </message>
    <message>
        <source>reset by the other end</source>
        <translation>von der Gegenstelle zurückgesetzt</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>dort lauscht niemand</translation>
    </message>
    <message>
        <source>answered, and ended as this server does after each answer</source>
        <translation>beantwortet und beendet, wie es dieser Server nach jeder Antwort tut</translation>
    </message>
    <message>
        <source>a line was too long</source>
        <translation>eine Zeile war zu lang</translation>
    </message>
    <message>
        <source>the other end did not read what it was sent</source>
        <translation>die Gegenstelle las nicht, was ihr gesendet wurde</translation>
    </message>
    <message>
        <source>nothing was said for too long</source>
        <translation>zu lange kam nichts</translation>
    </message>
    <message>
        <source>the server had too many connections</source>
        <translation>der Server hatte zu viele Verbindungen</translation>
    </message>
    <message>
        <source>the server was taken down</source>
        <translation>der Server wurde gestoppt</translation>
    </message>
    <message>
        <source>the server was killed</source>
        <translation>der Server wurde abgewürgt</translation>
    </message>
    <message>
        <source>the other end does not take this server for its neighbour</source>
        <translation>die Gegenstelle hält diesen Server nicht für ihren Nachbarn</translation>
    </message>
    <message>
        <source>the other end does not speak as a neighbour</source>
        <translation>die Gegenstelle spricht nicht wie ein Nachbar</translation>
    </message>
    <message>
        <source>the other end does not know the secret of the herd</source>
        <translation>die Gegenstelle kennt das Geheimnis der Herde nicht</translation>
    </message>
    <message>
        <source>the other end took too long to prove who it is</source>
        <translation>die Gegenstelle brauchte zu lange, um sich auszuweisen</translation>
    </message>
    <message>
        <source>another connection of the same link took its place</source>
        <translation>eine andere Verbindung derselben Leitung trat an ihre Stelle</translation>
    </message>
    <message>
        <source>the other end did not answer any more</source>
        <translation>die Gegenstelle antwortete nicht mehr</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>von Hand gekappt</translation>
    </message>
    <message>
        <source>everything was sent over a brief connection</source>
        <translation>alles wurde über eine kurze Verbindung gesendet</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>A server that another program runs.</extracomment>
        <translation>woanders</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>The state of a server that was taken down cleanly, or has not been started.</extracomment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gefroren</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>killed</source>
        <extracomment>The state of a server that has lost all that it knew.</extracomment>
        <translation>abgewürgt</translation>
    </message>
    <message>
        <source>server not up</source>
        <extracomment>The state of a link&apos;s end whose server does not run.</extracomment>
        <translation>Server nicht aktiv</translation>
    </message>
    <message>
        <source>dialling</source>
        <extracomment>The state of a link&apos;s end: a connection is being made.</extracomment>
        <translation>im Aufbau</translation>
    </message>
    <message>
        <source>waits for the other end to dial</source>
        <translation>wartet auf die Gegenstelle</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The state of a link&apos;s end at a server that another program runs.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>dials again in %1</source>
        <translation>Neuaufbau in %1</translation>
    </message>
    <message>
        <source>up, +%1</source>
        <extracomment>The state of a link that works, and how long each delivery takes.</extracomment>
        <translation>aktiv, +%1</translation>
    </message>
    <message>
        <source>No server is up.</source>
        <translation>Kein Server ist aktiv.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind.</source>
        <translation>
            <numerusform>%n Server im Rückstand.</numerusform>
            <numerusform>%n Server im Rückstand.</numerusform>
        </translation>
    </message>
    <message>
        <source>No client has reported yet.</source>
        <translation>Noch hat sich kein Client gemeldet.</translation>
    </message>
    <message>
        <source>All agree.</source>
        <translation>Alle sind sich einig.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <comment>about so many</comment>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>One server is up and knows %1.</source>
        <translation>Ein Server ist aktiv und kennt %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s) agree about %1.</source>
        <translation>
            <numerusform>Es gibt %n Server, und er kennt %1.</numerusform>
            <numerusform>Alle %n Server sind sich über %1 einig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The last update took %2.</source>
        <extracomment>Two sentences: %1 is &quot;All 5 servers agree about 8 clients.&quot;, %2 a duration.</extracomment>
        <translation>%1 Das letzte Update brauchte %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <comment>of which a server lacks the last report</comment>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>up</source>
        <comment>a server</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>proving who it is</source>
        <extracomment>The state of a link&apos;s end: connected, and the two servers prove who they are.</extracomment>
        <translation>weist sich aus</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a link</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>up, held</source>
        <extracomment>The state of a link that works: what is sent over it waits until it is released.</extracomment>
        <translation>aktiv, angehalten</translation>
    </message>
    <message>
        <source>No server knows this client any more.</source>
        <translation>Kein Server kennt diesen Client mehr.</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s) agree after %1.</source>
        <extracomment>%1 is the time that an update took to reach all servers.</extracomment>
        <translation>
            <numerusform>Der einzige Server weiß es nach %1.</numerusform>
            <numerusform>Alle %n Server sind sich nach %1 einig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) agree. Behind: %2.</source>
        <extracomment>%1 is how many servers have the newest report, %n of how many, %2 names of others.</extracomment>
        <translation>
            <numerusform>%1 von %n Server einig. Im Rückstand: %2.</numerusform>
            <numerusform>%1 von %n Servern einig. Im Rückstand: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <extracomment>What keeps news from going on: goes behind &quot;No way from Goloman: &quot;</extracomment>
        <translation>%1 ist eingefroren</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation>%1 wurde abgewürgt</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 ist gestoppt</translation>
    </message>
    <message>
        <source>the link %1 – %2 is cut</source>
        <extracomment>What keeps news from going on: goes behind &quot;No way from Goloman: &quot;</extracomment>
        <translation>Leitung %1 – %2 ist gekappt</translation>
    </message>
    <message>
        <source>the link %1 – %2 is held</source>
        <translation>Leitung %1 – %2 ist angehalten</translation>
    </message>
    <message>
        <source>the link %1 – %2 is down</source>
        <translation>Leitung %1 – %2 ist getrennt</translation>
    </message>
    <message>
        <source>No link leads from %1 to %2.</source>
        <translation>Keine Leitung führt von %1 zu %2.</translation>
    </message>
    <message>
        <source>No way from %1: %2.</source>
        <extracomment>%1 is a server that has news, %2 what keeps it from others: &quot;Holiday is stopped&quot;.</extracomment>
        <translation>Kein Weg von %1: %2.</translation>
    </message>
    <message>
        <source>The way from %1 leads through %2, which does not say what it passes on.</source>
        <translation>Der Weg von %1 führt über %2, der nicht sagt, was er weitergibt.</translation>
    </message>
    <message numerus="yes">
        <source>News of %n client(s) is on its way.</source>
        <translation>
            <numerusform>Neues von %n Client ist unterwegs.</numerusform>
            <numerusform>Neues von %n Clients ist unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind for %1: it lacks news of %n client(s).</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>
            <numerusform>Seit %1 im Rückstand: Es fehlt Neues von %n Client.</numerusform>
            <numerusform>Seit %1 im Rückstand: Es fehlt Neues von %n Clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>News is on its way.</source>
        <translation>Neues ist unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind: %1 has lacked news of %2 for %3.</source>
        <extracomment>%1 is a server, %2 is &quot;3 clients&quot;: their last reports have not reached it. %3 is a duration.</extracomment>
        <translation>
            <numerusform>%n Server im Rückstand: %1 fehlt seit %3 Neues von %2.</numerusform>
            <numerusform>%n Server im Rückstand: %1 fehlt seit %3 Neues von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) agree. On its way to: %2.</source>
        <extracomment>%1 is how many servers have the newest report, %n of how many, %2 names of the others.</extracomment>
        <translation>
            <numerusform>%1 von %n Server einig. Unterwegs zu: %2.</numerusform>
            <numerusform>%1 von %n Servern einig. Unterwegs zu: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>foreign</source>
        <extracomment>A server of another make.</extracomment>
        <translation>fremd</translation>
    </message>
    <message>
        <source>%1 dials again in %2</source>
        <extracomment>%1 is a server at the other end of a link, %2 a duration.</extracomment>
        <translation>Aufbau durch %1 in %2</translation>
    </message>
</context>
<context>
    <name>drover::ActionPalette</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>(not possible now)</source>
        <translation>(derzeit nicht möglich)</translation>
    </message>
    <message>
        <source>What do you want to do, or to see?</source>
        <translation>Was tun oder was ansehen?</translation>
    </message>
    <message>
        <source>Find an action, a server or a client</source>
        <translation>Aktion, Server oder Client suchen</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden zu „%1“.</translation>
    </message>
    <message>
        <source>There are more names like this: type more of it.</source>
        <translation>Es gibt noch mehr solche Namen: Weitertippen.</translation>
    </message>
</context>
<context>
    <name>drover::AddServerDialog</name>
    <message>
        <source>A server&apos;s name has 1 to 255 bytes and no blanks.</source>
        <translation>Der Name eines Servers hat 1 bis 255 Bytes und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The herd has a server %1 already.</source>
        <translation>Die Herde hat schon einen Server %1.</translation>
    </message>
    <message>
        <source>%1 listens on port %2.</source>
        <translation>%1 nutzt schon den Port %2.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>the next one</source>
        <extracomment>Instead of a number: the port after the largest of the herd.</extracomment>
        <translation>der nächste</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>drover::BaseMap</name>
    <message>
        <source>The map cannot be shown: its data is damaged. Install Drover again.</source>
        <translation>Die Karte kann nicht gezeigt werden: Ihre Daten sind beschädigt. Drover neu installieren.</translation>
    </message>
    <message>
        <source>Map: GSHHG, Natural Earth, GeoNames</source>
        <translation>Karte: GSHHG, Natural Earth, GeoNames</translation>
    </message>
</context>
<context>
    <name>drover::BeliefLayer</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: another report of the same time</source>
        <comment>servers</comment>
        <translation>%1: eine andere Meldung derselben Zeit</translation>
    </message>
    <message>
        <source>%1: %2 behind</source>
        <comment>servers, a duration</comment>
        <translation>%1: %2 im Rückstand</translation>
    </message>
</context>
<context>
    <name>drover::BeliefModel</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>%1 has the newest report.</source>
        <translation>%1 hat die neueste Meldung.</translation>
    </message>
    <message>
        <source>%1 has a report that is %2 older than the newest one.</source>
        <translation>%1 hat eine Meldung, die %2 älter ist als die neueste.</translation>
    </message>
    <message>
        <source>%1 has another report of the same time: neither replaces the other.</source>
        <translation>%1 hat eine andere Meldung derselben Zeit: Keine ersetzt die andere.</translation>
    </message>
    <message>
        <source>%1 does not know this client.</source>
        <translation>%1 kennt diesen Client nicht.</translation>
    </message>
    <message>
        <source>It came %1 after the first server had it.</source>
        <translation>Sie kam %1 später an als beim ersten Server.</translation>
    </message>
    <message>
        <source>The server is not up, so it does not count.</source>
        <translation>Der Server ist nicht aktiv und zählt daher nicht.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>No server knows the client any more.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind</source>
        <translation>
            <numerusform>%n im Rückstand</numerusform>
            <numerusform>%n im Rückstand</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is the time that an update took to reach all servers.</extracomment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>No server knows this client any more.</source>
        <translation>Kein Server kennt diesen Client mehr.</translation>
    </message>
    <message>
        <source>The newest report came %1 ago and has not reached every server that is up.</source>
        <translation>Die neueste Meldung kam vor %1 und hat noch nicht jeden aktiven Server erreicht.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>no server is up</source>
        <translation>kein Server aktiv</translation>
    </message>
    <message>
        <source>All servers that are up have agreed for %1.</source>
        <translation>Alle aktiven Server sind sich seit %1 einig.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>What a server believes that another program runs.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>What %1 believes is not known: another program runs it.</source>
        <translation>Was %1 weiß, ist unbekannt: Ein anderes Programm betreibt ihn.</translation>
    </message>
    <message>
        <source>It has lacked the newest one for %1.</source>
        <translation>Die neueste Meldung fehlt ihm seit %1.</translation>
    </message>
    <message>
        <source>The newest one is on its way.</source>
        <translation>Die neueste Meldung ist unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>on its way to %n</source>
        <comment>servers</comment>
        <extracomment>So many servers lack the newest report, which is on its way to them.</extracomment>
        <translation>
            <numerusform>unterwegs zu %n</numerusform>
            <numerusform>unterwegs zu %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::BenchRun</name>
    <message>
        <source>%1 connections are more than this system lets a process have: %2. Ask for fewer with --clients and --idle, or raise the limit (ulimit -Hn).</source>
        <translation>%1 Verbindungen sind mehr, als dieses System einem Prozess erlaubt: %2. Mit --clients und --idle weniger verlangen oder die Grenze anheben (ulimit -Hn).</translation>
    </message>
    <message>
        <source>%1 is not found: %2.</source>
        <translation>%1 wurde nicht gefunden: %2.</translation>
    </message>
</context>
<context>
    <name>drover::ClientBeliefsModel</name>
    <message>
        <source>%1 (%2), reported to %3</source>
        <translation>%1 (%2), gemeldet an %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>The server knows nothing of the client.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>The server has the newest report of the client.</extracomment>
        <translation>neueste</translation>
    </message>
    <message>
        <source>same time</source>
        <extracomment>The server has another report of the client, which is of the same time.</extracomment>
        <translation>zeitgleich</translation>
    </message>
    <message>
        <source>How long after the first server it had the newest report.</source>
        <translation>Wie viel später die neueste Meldung ankam als beim ersten Server.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>A column: which of a client&apos;s reports a server has.</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>A column: for how long a server has had its report.</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>What a server believes that another program runs.</extracomment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>drover::ClientCommands</name>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>No server is there to report to.</source>
        <translation>Es ist kein Server zum Melden da.</translation>
    </message>
    <message>
        <source>%1 has the report.</source>
        <comment>a server</comment>
        <translation>%1 hat die Meldung.</translation>
    </message>
    <message>
        <source>%1 keeps the report that it had: the client&apos;s time of it is later.</source>
        <comment>a server</comment>
        <translation>%1 behält die Meldung, die er hatte: Ihre Clientzeit ist später.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <comment>a server, its answer</comment>
        <translation>%1 nahm sie nicht an: %2</translation>
    </message>
    <message>
        <source>No server is there to ask.</source>
        <translation>Es ist kein Server zum Fragen da.</translation>
    </message>
</context>
<context>
    <name>drover::ClientControl</name>
    <message>
        <source>You are reported as %1.</source>
        <translation>Position wird als %1 gemeldet.</translation>
    </message>
    <message>
        <source>%1 walks along the route.</source>
        <translation>%1 wandert auf der Route.</translation>
    </message>
</context>
<context>
    <name>drover::ClientLayer</name>
    <message>
        <source>%1, %2</source>
        <comment>a client, how long ago it reported</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reported to %1 %2, not since.</source>
        <comment>a server, how long ago</comment>
        <translation>Gemeldet an %1 %2, seither nicht.</translation>
    </message>
    <message>
        <source>Reported to %1 %2.</source>
        <comment>a server, how long ago</comment>
        <translation>Gemeldet an %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are here.</source>
        <translation>
            <numerusform>Hier ist %n Client.</numerusform>
            <numerusform>Hier sind %n Clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see them from nearer.</source>
        <translation>Klicken, um sie aus der Nähe zu sehen.</translation>
    </message>
</context>
<context>
    <name>drover::ClientLine</name>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s).</source>
        <translation>
            <numerusform>%1 hat seit %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>%1 hat seit %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ClientPage</name>
    <message>
        <source>all agree</source>
        <translation>alle einig</translation>
    </message>
    <message>
        <source>not all agree</source>
        <translation>uneinig</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>after %1, for %2 now</source>
        <translation>nach %1, seit %2</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Skew</source>
        <extracomment>By how much the clocks of client and server differ, the way the message took included.</extracomment>
        <translation>Zeitversatz</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Gemeldet an</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>What each server believes</source>
        <translation>Was jeder Server weiß</translation>
    </message>
    <message>
        <source>Client&apos;s time</source>
        <extracomment>The time of a client&apos;s report, by the client&apos;s own clock.</extracomment>
        <translation>Zeit des Clients</translation>
    </message>
    <message>
        <source>Client&apos;s time, as sent</source>
        <extracomment>The same time as it is sent: seconds since 1970.</extracomment>
        <translation>Zeit, wie gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind, %1 for %2 now</source>
        <translation>
            <numerusform>%n Server im Rückstand, %1 seit %2</numerusform>
            <numerusform>%n Server im Rückstand, %1 seit %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on its way to %n server(s)</source>
        <translation>
            <numerusform>unterwegs zu %n Server</numerusform>
            <numerusform>unterwegs zu %n Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>no server is up</source>
        <translation>kein Server aktiv</translation>
    </message>
    <message>
        <source>In the way</source>
        <extracomment>What keeps news of a client from a server: &quot;No way from Goloman: Holiday is stopped.&quot;</extracomment>
        <translation>Hindernis</translation>
    </message>
</context>
<context>
    <name>drover::Complaint</name>
    <message>
        <source>%1 is for servers: it counts only from a neighbour.</source>
        <translation>%1 ist für Server: Es zählt nur von einem Nachbarn.</translation>
    </message>
    <message>
        <source>A line begins with IAMAT or WHATSAT, in capital letters.</source>
        <translation>Eine Zeile beginnt mit IAMAT oder WHATSAT, in Großbuchstaben.</translation>
    </message>
    <message>
        <source>IAMAT takes three fields: client, location and time.</source>
        <translation>IAMAT verlangt drei Felder: Client, Position und Zeit.</translation>
    </message>
    <message>
        <source>WHATSAT takes three fields: client, radius and number of places.</source>
        <translation>WHATSAT verlangt drei Felder: Client, Radius und Zahl der Orte.</translation>
    </message>
    <message>
        <source>The location is no latitude and longitude in degrees, each with its sign: +34.068930-118.445127.</source>
        <translation>Die Position besteht nicht aus Breite und Länge in Grad, je mit Vorzeichen: +34.068930-118.445127.</translation>
    </message>
    <message>
        <source>The time is not in seconds since 1970, with nine decimals at most: 1520023934.918963997.</source>
        <translation>Die Zeit ist nicht in Sekunden seit 1970 angegeben, mit höchstens neun Nachkommastellen: 1520023934.918963997.</translation>
    </message>
    <message>
        <source>The radius is not within 0 to 50 kilometres.</source>
        <translation>Der Radius liegt nicht zwischen 0 und 50 Kilometern.</translation>
    </message>
    <message>
        <source>The number of places is not a whole one within 0 to 20.</source>
        <translation>Die Zahl der Orte ist keine ganze Zahl von 0 bis 20.</translation>
    </message>
    <message>
        <source>The line is not understood, or too long: only its beginning came back.</source>
        <translation>Die Zeile wurde nicht verstanden oder ist zu lang: Nur ihr Anfang kam zurück.</translation>
    </message>
    <message>
        <source>The server does not know this client: no report of it has come.</source>
        <translation>Der Server kennt diesen Client nicht: Es kam keine Meldung von ihm.</translation>
    </message>
    <message>
        <source>The report is longer than %1 bytes as the servers tell it to each other, or the server has no room for another client.</source>
        <translation>So, wie die Server sie einander weitergeben, ist die Meldung länger als %1 Bytes, oder der Server hat keinen Platz für einen weiteren Client.</translation>
    </message>
</context>
<context>
    <name>drover::ConsoleView</name>
    <message>
        <source>Show blanks</source>
        <extracomment>Shows blanks, tabs and line ends as marks.</extracomment>
        <translation>Leerzeichen zeigen</translation>
    </message>
    <message>
        <source>Show blanks as ·, tabs as →, CR as \r and line ends as ↵.</source>
        <translation>Leerzeichen als ·, Tabs als →, CR als \r und Zeilenenden als ↵ zeigen.</translation>
    </message>
    <message>
        <source>What was said and answered</source>
        <translation>Verlauf des Gesprächs</translation>
    </message>
    <message>
        <source>Type a line for %1</source>
        <translation>Zeile an %1 eingeben</translation>
    </message>
    <message>
        <source>A line to say to the server</source>
        <translation>Eine Zeile an den Server</translation>
    </message>
</context>
<context>
    <name>drover::ContextMenus</name>
    <message>
        <source>Link %1 with %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>%1 is linked with every server.</source>
        <translation>%1 ist mit jedem Server verbunden.</translation>
    </message>
</context>
<context>
    <name>drover::ConvergencePanel</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Show only clients whose name contains this</source>
        <translation>Nur Clients zeigen, deren Name dies enthält</translation>
    </message>
    <message>
        <source>Only where servers disagree</source>
        <translation>Nur bei Uneinigkeit</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>What each server believes of each client</source>
        <translation>Was jeder Server über jeden Client weiß</translation>
    </message>
</context>
<context>
    <name>drover::Conversation</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Nobody listens on %1:%2: bring %3 up, then type again.</source>
        <translation>Auf %1:%2 lauscht niemand: %3 starten, dann noch einmal eingeben.</translation>
    </message>
    <message>
        <source>%1 could not be reached on %2:%3: %4.</source>
        <translation>%1 war unter %2:%3 nicht erreichbar: %4.</translation>
    </message>
    <message>
        <source>The connection broke: %1.</source>
        <translation>Die Verbindung ist abgebrochen: %1.</translation>
    </message>
</context>
<context>
    <name>drover::CrowdDialog</name>
    <message>
        <source>Open a track</source>
        <translation>Track öffnen</translation>
    </message>
    <message>
        <source>Tracks (*.gpx *.nmea *.log *.txt);;All files (*)</source>
        <translation>Tracks (*.gpx *.nmea *.log *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>The track is %1 km long. It has times, which hold instead of the speed.</source>
        <translation>Der Track ist %1 km lang. Er hat Zeiten; sie gelten statt des Tempos.</translation>
    </message>
    <message>
        <source>The track is %1 km long. It has no times: the speed holds.</source>
        <translation>Der Track ist %1 km lang. Er hat keine Zeiten: Das Tempo gilt.</translation>
    </message>
    <message>
        <source>Choose a track first.</source>
        <translation>Erst einen Track wählen.</translation>
    </message>
    <message>
        <source>Connected: %1 of %2. Said: %3. Answered: %4, complaints: %5, wrong answers: %6, lost: %7.</source>
        <translation>Verbunden: %1 von %2. Gesendet: %3. Beantwortet: %4, beanstandet: %5, falsche Antworten: %6, verloren: %7.</translation>
    </message>
    <message>
        <source>Half of the answers within %1 ms, 99 % within %2 ms, the slowest %3 ms. Reconnected: %4, heard by another server: %5.</source>
        <translation>Die Hälfte der Antworten binnen %1 ms, 99 % binnen %2 ms, die langsamste %3 ms. Neu verbunden: %4, von einem anderen Server gehört: %5.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Schwarm</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Track</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>Tem&amp;po</translation>
    </message>
    <message>
        <source>A &amp;report every</source>
        <translation>&amp;Meldung alle</translation>
    </message>
    <message>
        <source>To an&amp;other server every</source>
        <translation>Server&amp;wechsel alle</translation>
    </message>
    <message>
        <source>&amp;Wrong clocks</source>
        <translation>Falsche &amp;Uhren</translation>
    </message>
    <message>
        <source>Reports with a W&amp;HATSAT</source>
        <translation>Meldungen mit W&amp;HATSAT</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;eed</translation>
    </message>
    <message>
        <source>Walk around Los Angeles</source>
        <translation>Durch Los Angeles wandern</translation>
    </message>
    <message>
        <source>Along a track</source>
        <translation>Auf einem Track</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Stillstehen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>GPX or NMEA</source>
        <translation>GPX oder NMEA</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>By how much clocks are wrong at most</source>
        <translation>Um wie viel Uhren höchstens falsch gehen</translation>
    </message>
    <message>
        <source> m/s</source>
        <extracomment>A unit behind a number: metres a second.</extracomment>
        <translation> m/s</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>A unit behind a number: seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Only when it must</source>
        <extracomment>Instead of 0 seconds: clients change their server only when they must.</extracomment>
        <translation>Nur wenn nötig</translation>
    </message>
    <message>
        <source>by up to </source>
        <extracomment>Before a number of seconds that a clock is wrong by.</extracomment>
        <translation>um bis zu </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>The route is %1 km long.</source>
        <translation>Die Route ist %1 km lang.</translation>
    </message>
    <message>
        <source>Draw a route first.</source>
        <translation>Erst eine Route zeichnen.</translation>
    </message>
    <message>
        <source>As drawn on the map</source>
        <translation>Wie auf der Karte</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Noch nichts gezeichnet</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Zeichnen…</translation>
    </message>
    <message>
        <source>At its e&amp;nd</source>
        <translation>Am E&amp;nde</translation>
    </message>
    <message>
        <source>Along a route: draw it on the map</source>
        <translation>Auf einer Route: auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Turn back: there and back</source>
        <translation>Umkehren: hin und zurück</translation>
    </message>
    <message>
        <source>On to the first point: round and round</source>
        <translation>Weiter zum ersten Punkt: immer rundherum</translation>
    </message>
</context>
<context>
    <name>drover::CrowdRun</name>
    <message>
        <source>%1 is not found: %2.</source>
        <translation>%1 wurde nicht gefunden: %2.</translation>
    </message>
    <message>
        <source>%1 s: said %2, %3 in this second; answered rightly %4; 99 of 100 within %5 ms</source>
        <translation>%1 s: gesendet %2, %3 in dieser Sekunde; richtig beantwortet %4; 99 von 100 binnen %5 ms</translation>
    </message>
    <message>
        <source>None of the herd&apos;s servers can be connected to: %1. Is the herd %2 running? Start it with drover-headless serve.</source>
        <translation>Zu keinem Server der Herde lässt sich eine Verbindung aufbauen: %1. Läuft die Herde %2? Mit drover-headless serve starten.</translation>
    </message>
    <message>
        <source>Crowd of %1: clients %2, connections %3, seconds %4</source>
        <translation>Schwarm von %1: Clients %2, Verbindungen %3, Sekunden %4</translation>
    </message>
    <message>
        <source>    said         IAMAT %1, WHATSAT %2; %3 a second</source>
        <translation>    gesendet     IAMAT %1, WHATSAT %2; %3 pro Sekunde</translation>
    </message>
    <message>
        <source>    answered     rightly %1, with &quot;?&quot; %2, wrongly %3, not at all %4</source>
        <translation>    beantwortet  richtig %1, mit „?“ %2, falsch %3, gar nicht %4</translation>
    </message>
    <message>
        <source>    took         %1, longest %2 ms</source>
        <translation>    Dauer        %1, längste %2 ms</translation>
    </message>
    <message>
        <source>    connections  made %1, made again %2, failed %3; another server answered %4</source>
        <translation>    Verbindungen aufgebaut %1, neu aufgebaut %2, gescheitert %3; von anderem Server beantwortet %4</translation>
    </message>
    <message>
        <source>it refused the connection, or nobody is there</source>
        <translation>Er lehnte die Verbindung ab, oder niemand ist da</translation>
    </message>
    <message>
        <source>it had not taken the connection yet when the time was up</source>
        <translation>Er hatte die Verbindung noch nicht angenommen, als die Zeit um war</translation>
    </message>
    <message>
        <source>it was silent for %1 s</source>
        <translation>Er schwieg %1 s lang</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>Er schloss die Verbindung</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>it said what is no answer</source>
        <translation>Er sagte, was keine Antwort ist</translation>
    </message>
    <message>
        <source>it left the herd</source>
        <translation>Er verließ die Herde</translation>
    </message>
    <message>
        <source>Clients that never got a connection: %1 of %2.</source>
        <translation>Clients, die nie eine Verbindung bekamen: %1 von %2.</translation>
    </message>
    <message>
        <source>Nothing was said: the time was up before any client had its turn.</source>
        <translation>Nichts wurde gesendet: Die Zeit war um, bevor ein Client an der Reihe war.</translation>
    </message>
    <message>
        <source>Lines that were said and never answered: %1 of %2.</source>
        <translation>Gesendete Zeilen, die nie beantwortet wurden: %1 von %2.</translation>
    </message>
    <message>
        <source>Lines that a server did not take, and answered with &quot;?&quot;: %1 of %2.</source>
        <translation>Zeilen, die ein Server nicht annahm und mit „?“ beantwortete: %1 von %2.</translation>
    </message>
    <message>
        <source>Answers that were none to what had been said: %1.</source>
        <translation>Antworten, die zu nichts Gesendetem passten: %1.</translation>
    </message>
</context>
<context>
    <name>drover::DockTitle</name>
    <message>
        <source>Make this panel a window of its own, or put it back.</source>
        <translation>Diesen Bereich als eigenes Fenster lösen oder wieder andocken.</translation>
    </message>
    <message>
        <source>Float or dock</source>
        <translation>Lösen oder andocken</translation>
    </message>
    <message>
        <source>Close this panel. The menu View brings it back.</source>
        <translation>Diesen Bereich schließen. Das Menü „Ansicht“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>drover::DocumentControl</name>
    <message>
        <source>Drover</source>
        <translation>Drover</translation>
    </message>
    <message>
        <source>The herd %1 has been changed. Should the changes be saved?</source>
        <translation>Die Herde %1 wurde geändert. Sollen die Änderungen gespeichert werden?</translation>
    </message>
    <message>
        <source>Open a herd</source>
        <translation>Herde öffnen</translation>
    </message>
    <message>
        <source>Save the herd</source>
        <translation>Herde speichern</translation>
    </message>
    <message>
        <source>Herd files (*.json);;All files (*)</source>
        <translation>Herdendateien (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>drover::FilterBar</name>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Without link talk</source>
        <translation>Ohne Steuerzeilen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>What should the button for this filter say?</source>
        <translation>Was soll auf der Schaltfläche für diesen Filter stehen?</translation>
    </message>
    <message>
        <source>Filter, for example server:Goloman kind:AT -stale</source>
        <translation>Filter, zum Beispiel server:Goloman kind:AT -stale</translation>
    </message>
    <message>
        <source>Filter of the messages</source>
        <translation>Nachrichtenfilter</translation>
    </message>
    <message>
        <source>Save this filter as a button</source>
        <translation>Diesen Filter als Schaltfläche speichern</translation>
    </message>
    <message>
        <source>%1 — press %2 to remove it</source>
        <translation>%1 – mit %2 entfernen</translation>
    </message>
</context>
<context>
    <name>drover::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>In den Texten suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>drover::FloodRun</name>
    <message>
        <source>%1 servers that know %2 clients each keep more than %3 records, which takes gigabytes. Ask for fewer servers or clients.</source>
        <translation>%1 Server, die je %2 Clients kennen, halten mehr als %3 Datensätze, und das braucht Gigabytes. Weniger Server oder Clients verlangen.</translation>
    </message>
    <message>
        <source>How news spreads: from when a server has an update from its client to when the last one
has it, in microseconds, and AT lines sent for an update. Least: every other server has
to be told once, servers - 1. Flooding: each server tells all its neighbours but the
one that it has the update from, 2 * links - (servers - 1); on a tree that is the least.
One thread runs all servers; CPU is that thread&apos;s, for an update under load.
</source>
        <translation>Wie sich Neues verbreitet: vom ersten Server, der ein Update von seinem Client hat, bis
zum letzten, in Mikrosekunden, und AT-Zeilen für ein Update. Min.: Jeder andere Server
muss es einmal erfahren, Server - 1. Fluten: Jeder sagt es allen Nachbarn außer dem, von
dem er es hat, 2 * Leitungen - (Server - 1); bei einem Baum ist das das Minimum.
Ein Thread betreibt alle Server; CPU ist dessen Zeit für ein Update unter Last.
</translation>
    </message>
    <message>
        <source>AT lines an update</source>
        <translation>AT-Zeilen pro Update</translation>
    </message>
    <message>
        <source>at rest, us</source>
        <translation>in Ruhe, us</translation>
    </message>
    <message>
        <source>under load, us</source>
        <translation>unter Last, us</translation>
    </message>
    <message>
        <source>herd</source>
        <translation>Herde</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Leit.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>least</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>flooding</source>
        <translation>Fluten</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>längste</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>pro s</translation>
    </message>
    <message>
        <source>CPU us</source>
        <translation>CPU us</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>drover::FloodTrial</name>
    <message>
        <source>The links between the servers do not come up.</source>
        <translation>Die Leitungen zwischen den Servern werden nicht aktiv.</translation>
    </message>
    <message>
        <source>An update reached only %1 of %2 servers.</source>
        <translation>Ein Update erreichte nur %1 von %2 Servern.</translation>
    </message>
    <message>
        <source>A server of the herd takes no updates from its client.</source>
        <translation>Ein Server der Herde nimmt von seinem Client keine Updates an.</translation>
    </message>
    <message>
        <source>The herd did not bear the load.</source>
        <translation>Die Herde hielt der Last nicht stand.</translation>
    </message>
</context>
<context>
    <name>drover::Herd</name>
    <message>
        <source>%1 cannot start. %2</source>
        <translation>%1 kann nicht starten. %2</translation>
    </message>
    <message>
        <source>%1 is not up.</source>
        <translation>%1 ist nicht aktiv.</translation>
    </message>
    <message>
        <source>%1 is up already.</source>
        <translation>%1 ist schon aktiv.</translation>
    </message>
    <message>
        <source>%1 cannot start while the herd is being stopped.</source>
        <translation>%1 kann nicht starten, während die Herde gestoppt wird.</translation>
    </message>
    <message>
        <source>%1 is a server of another make: a link with it cannot be slowed.</source>
        <translation>%1 ist ein fremder Server: Eine Leitung zu ihm lässt sich nicht bremsen.</translation>
    </message>
    <message>
        <source>A link is slowed by %1 milliseconds at most.</source>
        <translation>Eine Leitung lässt sich um höchstens %1 Millisekunden bremsen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a server: a name has 1 to 255 bytes and no blanks.</source>
        <translation>„%1“ taugt nicht als Servername: Ein Name hat 1 bis 255 Bytes und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The herd has a server %1 already.</source>
        <translation>Die Herde hat schon einen Server %1.</translation>
    </message>
    <message>
        <source>A server of another make can only be added in the herd file.</source>
        <translation>Ein fremder Server lässt sich nur in der Herdendatei hinzufügen.</translation>
    </message>
    <message>
        <source>%1 still runs: take it down first.</source>
        <translation>%1 läuft noch: Erst stoppen.</translation>
    </message>
    <message>
        <source>%1 cannot be its own neighbour.</source>
        <translation>%1 kann nicht sein eigener Nachbar sein.</translation>
    </message>
    <message>
        <source>%1 and %2 are neighbours already.</source>
        <translation>%1 und %2 sind schon Nachbarn.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is cut already.</source>
        <translation>Die Leitung zwischen %1 und %2 ist schon gekappt.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is not cut.</source>
        <translation>Die Leitung zwischen %1 und %2 ist nicht gekappt.</translation>
    </message>
    <message>
        <source>%1 is frozen already.</source>
        <translation>%1 ist schon eingefroren.</translation>
    </message>
    <message>
        <source>%1 is not frozen.</source>
        <translation>%1 ist nicht eingefroren.</translation>
    </message>
    <message>
        <source>%1 does not run in this process.</source>
        <translation>%1 läuft nicht in diesem Prozess.</translation>
    </message>
    <message>
        <source>There is no server %1 in this herd; there are %2.</source>
        <translation>Einen Server %1 gibt es in dieser Herde nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>The host %1 is a name, and servers listen at addresses.</source>
        <translation>Der Host %1 ist ein Name, Server lauschen aber auf Adressen.</translation>
    </message>
    <message>
        <source>%1 is a server of another make: a link with it cannot be held.</source>
        <translation>%1 ist ein fremder Server: Eine Leitung zu ihm lässt sich nicht anhalten.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is held already.</source>
        <translation>Die Leitung zwischen %1 und %2 ist schon angehalten.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is not held.</source>
        <translation>Die Leitung zwischen %1 und %2 ist nicht angehalten.</translation>
    </message>
    <message>
        <source>%1 and %2 are not neighbours.</source>
        <translation>%1 und %2 sind keine Nachbarn.</translation>
    </message>
    <message>
        <source>There is no port after the herd&apos;s largest. Give the server one in the herd file.</source>
        <translation>Nach dem höchsten Port der Herde gibt es keinen mehr. Dem Server in der Herdendatei einen geben.</translation>
    </message>
</context>
<context>
    <name>drover::HerdControl</name>
    <message>
        <source>take %1 down</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>kill %1</source>
        <translation>%1 abwürgen</translation>
    </message>
    <message>
        <source>bring %1 up</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>freeze %1</source>
        <translation>%1 einfrieren</translation>
    </message>
    <message>
        <source>thaw %1</source>
        <translation>%1 auftauen</translation>
    </message>
    <message>
        <source>cut %1 - %2</source>
        <translation>%1 – %2 kappen</translation>
    </message>
    <message>
        <source>heal %1 - %2</source>
        <translation>%1 – %2 wiederherstellen</translation>
    </message>
    <message>
        <source>slow %1 - %2</source>
        <translation>%1 – %2 bremsen</translation>
    </message>
    <message>
        <source>full speed for %1 - %2</source>
        <translation>volles Tempo für %1 – %2</translation>
    </message>
    <message>
        <source>slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>link %1 - %2</source>
        <translation>%1 – %2 verbinden</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>remove the link %1 - %2</source>
        <translation>Leitung %1 – %2 entfernen</translation>
    </message>
    <message>
        <source>start all</source>
        <translation>alle starten</translation>
    </message>
    <message>
        <source>stop all</source>
        <translation>alle stoppen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>hold %1 - %2</source>
        <translation>%1 – %2 anhalten</translation>
    </message>
    <message>
        <source>release %1 - %2</source>
        <translation>%1 – %2 freigeben</translation>
    </message>
</context>
<context>
    <name>drover::HerdHost</name>
    <message>
        <source>%1 Use other ports, or end that program and try again.</source>
        <translation>%1 Andere Ports verwenden oder das Programm beenden und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 End that program and try again.</source>
        <translation>%1 Das Programm beenden und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 Use other ports.</source>
        <translation>%1 Andere Ports verwenden.</translation>
    </message>
    <message>
        <source>%1 Write another host into the herd file, or start the server where it belongs.</source>
        <translation>%1 In der Herdendatei einen anderen Host angeben oder den Server dort starten, wo er hingehört.</translation>
    </message>
    <message>
        <source>%1 Write an address into the herd file.</source>
        <translation>%1 In der Herdendatei eine Adresse angeben.</translation>
    </message>
</context>
<context>
    <name>drover::HerdServer</name>
    <message>
        <source>Port %1 at %2 cannot be listened on: %3.</source>
        <translation>Auf Port %1 an %2 kann nicht gelauscht werden: %3.</translation>
    </message>
    <message>
        <source>Port %1 at %2 is taken by another program.</source>
        <translation>Port %1 an %2 ist von einem anderen Programm belegt.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1.</source>
        <translation>Dieser Rechner hat die Adresse %1 nicht.</translation>
    </message>
    <message>
        <source>Port %1 at %2 is not allowed to you.</source>
        <translation>Port %1 an %2 ist nicht erlaubt.</translation>
    </message>
</context>
<context>
    <name>drover::HttpTiles</name>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© OpenStreetMap-Mitwirkende</translation>
    </message>
    <message>
        <source>%1 is missing in the address of the tiles. Write it like this: %2</source>
        <translation>In der Adresse der Kacheln fehlt %1. Schreibweise: %2</translation>
    </message>
    <message>
        <source>The address of the tiles has to begin with https:// or http:// and a host. Write it like this: %1</source>
        <translation>Die Adresse der Kacheln muss mit https:// oder http:// und einem Host beginnen. Schreibweise: %1</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 cannot be reached. The built-in map is shown.</source>
        <translation>Die Kartenkacheln sind nicht verfügbar: %1 ist nicht erreichbar. Die eingebaute Karte wird gezeigt.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be shown: what %1 sends is no picture. The built-in map is shown.</source>
        <translation>Die Kartenkacheln lassen sich nicht zeigen: Was %1 sendet, ist kein Bild. Die eingebaute Karte wird gezeigt.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles are late: %1 asks us to ask less often. The built-in map is shown.</source>
        <translation>Die Kartenkacheln kommen verspätet: %1 bittet um weniger Anfragen. Die eingebaute Karte wird gezeigt.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 refuses to give them to us. The built-in map is shown.</source>
        <translation>Die Kartenkacheln sind nicht verfügbar: %1 gibt sie nicht heraus. Die eingebaute Karte wird gezeigt.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 answers with error %2. The built-in map is shown.</source>
        <translation>Die Kartenkacheln sind nicht verfügbar: %1 antwortet mit Fehler %2. Die eingebaute Karte wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>drover::InspectorPanel</name>
    <message>
        <source>Select a server, a link, a client or a message to see what is true of it.</source>
        <translation>Einen Server, eine Leitung, einen Client oder eine Nachricht auswählen, um zu sehen, was dafür gilt.</translation>
    </message>
</context>
<context>
    <name>drover::KeysDialog</name>
    <message>
        <source>Legend and keys</source>
        <translation>Legende und Tasten</translation>
    </message>
    <message>
        <source>The signs</source>
        <translation>Die Zeichen</translation>
    </message>
    <message>
        <source>Solid line</source>
        <translation>Durchgezogene Linie</translation>
    </message>
    <message>
        <source>The link is up at both ends.</source>
        <translation>Die Leitung ist an beiden Enden aktiv.</translation>
    </message>
    <message>
        <source>Dashed line</source>
        <translation>Gestrichelte Linie</translation>
    </message>
    <message>
        <source>The link is down; the time says when it is dialled again.</source>
        <translation>Die Leitung ist getrennt; die Zeit sagt, wann sie neu aufgebaut wird.</translation>
    </message>
    <message>
        <source>Dotted line with a cross</source>
        <translation>Gepunktete Linie mit Kreuz</translation>
    </message>
    <message>
        <source>The link was cut by hand.</source>
        <translation>Die Leitung wurde von Hand gekappt.</translation>
    </message>
    <message>
        <source>+800 ms</source>
        <translation>+800 ms</translation>
    </message>
    <message>
        <source>What passes this link arrives so much later.</source>
        <translation>Was über diese Leitung geht, kommt um so viel später an.</translation>
    </message>
    <message>
        <source>Filled dot</source>
        <translation>Gefüllter Punkt</translation>
    </message>
    <message>
        <source>One update that was really sent, on its way.</source>
        <translation>Ein tatsächlich gesendetes Update auf seinem Weg.</translation>
    </message>
    <message>
        <source>Hollow dot</source>
        <translation>Hohler Punkt</translation>
    </message>
    <message>
        <source>The server had that update already: it was dropped.</source>
        <translation>Der Server hatte dieses Update schon: Es wurde verworfen.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Catching up: sent because the neighbour had been away.</source>
        <translation>Nachtrag: gesendet, weil der Nachbar weg war.</translation>
    </message>
    <message>
        <source>Flowing band</source>
        <translation>Fließendes Band</translation>
    </message>
    <message>
        <source>More than 60 updates a second; the number says how many.</source>
        <translation>Mehr als 60 Updates pro Sekunde; die Zahl sagt, wie viele.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Die Tasten</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Two bars</source>
        <translation>Zwei Balken</translation>
    </message>
    <message>
        <source>The link is held: what is sent waits until it is released.</source>
        <translation>Die Leitung ist angehalten: Gesendetes wartet, bis sie freigegeben wird.</translation>
    </message>
    <message>
        <source>Letters, Ins and Del are keys while the topology or the map has the focus: click into it, or press %1.</source>
        <translation>Buchstaben, Einfg und Entf sind Tasten, solange die Topologie oder die Karte den Fokus hat: hineinklicken oder %1 drücken.</translation>
    </message>
    <message>
        <source>Half dashed, half solid line</source>
        <translation>Halb gestrichelt, halb durchgezogen</translation>
    </message>
    <message>
        <source>The link is up at the solid end only: the other end does not say so (yet).</source>
        <translation>Die Leitung ist nur am durchgezogenen Ende aktiv: Die Gegenstelle bestätigt es (noch) nicht.</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>The server lacks news that should have reached it by now; its tool tip says what is in the way.</source>
        <translation>Dem Server fehlt Neues, das ihn längst erreicht haben sollte; sein Tooltip sagt, was im Weg ist.</translation>
    </message>
    <message>
        <source>✱ frozen</source>
        <translation>✱ gefroren</translation>
    </message>
    <message>
        <source>The server stands still, as a hung process does: its frame is dash-dotted.</source>
        <translation>Der Server steht still wie ein hängender Prozess: Sein Rahmen ist strichpunktiert.</translation>
    </message>
    <message>
        <source>◆ foreign</source>
        <translation>◆ fremd</translation>
    </message>
    <message>
        <source>A server of another make: what it knows is not known here.</source>
        <translation>Ein fremder Server: Was er weiß, ist hier unbekannt.</translation>
    </message>
    <message>
        <source>The server has the newest report of the client.</source>
        <translation>Der Server hat die neueste Meldung des Clients.</translation>
    </message>
    <message>
        <source>Not equal: not all servers have the newest report, or this one has another of the same time.</source>
        <translation>Ungleich: Nicht alle Server haben die neueste Meldung, oder dieser hat eine andere derselben Zeit.</translation>
    </message>
</context>
<context>
    <name>drover::KnownClientsModel</name>
    <message>
        <source>Another server has a newer report of %1.</source>
        <translation>Ein anderer Server hat eine neuere Meldung von %1.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reported to</source>
        <extracomment>A column: the server to which a client said where it is.</extracomment>
        <translation>Gemeldet an</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>A column: how old a client&apos;s report is.</extracomment>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>drover::LayoutFile</name>
    <message>
        <source>%1 does not hold the positions of a herd&apos;s cards, so it is not read and stays as it is. Give it another name, and positions are kept again.</source>
        <translation>%1 enthält keine Positionen von Serverkarten, wird daher nicht gelesen und bleibt unverändert. Die Datei umbenennen, dann werden Positionen wieder gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Where cards are moved is forgotten with the window. Save the herd in another folder to keep it.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Verschobene Serverkarten vergisst das Fenster beim Schließen. Um sie zu behalten, die Herde in einem anderen Verzeichnis speichern.</translation>
    </message>
</context>
<context>
    <name>drover::LinkItem</name>
    <message>
        <source>%1: not known</source>
        <translation>%1: unbekannt</translation>
    </message>
    <message>
        <source>%1: up</source>
        <translation>%1: aktiv</translation>
    </message>
    <message>
        <source>%1: dialling</source>
        <translation>%1: im Aufbau</translation>
    </message>
    <message>
        <source>%1: connected, not yet proven</source>
        <translation>%1: verbunden, noch nicht ausgewiesen</translation>
    </message>
    <message>
        <source>%1: waiting to connect again</source>
        <translation>%1: wartet auf Neuaufbau</translation>
    </message>
    <message>
        <source>%1: cut by hand</source>
        <translation>%1: von Hand gekappt</translation>
    </message>
    <message>
        <source>%1: not running</source>
        <translation>%1: nicht aktiv</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>Leitung %1 – %2</translation>
    </message>
    <message>
        <source>Cut by hand</source>
        <translation>Von Hand gekappt</translation>
    </message>
    <message>
        <source>Every delivery is %1 ms late</source>
        <translation>Jede Zustellung kommt %1 ms später</translation>
    </message>
    <message>
        <source>Held: what is sent waits until the link is released</source>
        <translation>Angehalten: Gesendetes wartet, bis die Leitung freigegeben wird</translation>
    </message>
</context>
<context>
    <name>drover::LinkPage</name>
    <message>
        <source>down</source>
        <extracomment>The state of a link.</extracomment>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 je Richtung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>As %1 sees it</source>
        <translation>Aus Sicht von %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last went down</source>
        <extracomment>Why a link has gone down the last time.</extracomment>
        <translation>Letzter Ausfall</translation>
    </message>
    <message>
        <source>AT lines sent</source>
        <translation>AT-Zeilen gesendet</translation>
    </message>
    <message>
        <source>AT lines received</source>
        <translation>AT-Zeilen empfangen</translation>
    </message>
</context>
<context>
    <name>drover::LinksModel</name>
    <message>
        <source>%1. The last connection: %2.</source>
        <extracomment>%1 is the state of a link, %2 why its last connection ended.</extracomment>
        <translation>%1. Die letzte Verbindung: %2.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>AT lines sent and received over a link.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>AT lines sent and received since the server was started.</source>
        <translation>Gesendete und empfangene AT-Zeilen seit dem Start des Servers.</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Nachbar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Out / in</source>
        <translation>Aus / ein</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>How many lines a server of another make has sent and received.</extracomment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>drover::LogFiles</name>
    <message>
        <source>The directory %1 for the log files cannot be made: %2. Name another one with --log-dir DIRECTORY, or do without log files: --log-dir none.</source>
        <translation>Das Verzeichnis %1 für die Logdateien kann nicht angelegt werden: %2. Mit --log-dir VERZEICHNIS ein anderes angeben oder auf Logdateien verzichten: --log-dir none.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be opened: %2. Name another directory with --log-dir DIRECTORY, or do without log files: --log-dir none.</source>
        <translation>Die Logdatei %1 kann nicht geöffnet werden: %2. Mit --log-dir VERZEICHNIS ein anderes Verzeichnis angeben oder auf Logdateien verzichten: --log-dir none.</translation>
    </message>
    <message>
        <source>The thread that writes the log files cannot be started: %1. End other programs, or do without log files: --log-dir none.</source>
        <translation>Der Thread, der die Logdateien schreibt, kann nicht gestartet werden: %1. Andere Programme beenden oder auf Logdateien verzichten: --log-dir none.</translation>
    </message>
    <message>
        <source>The disk is too slow for the log files in %1, or hangs: lines are left out and counted until it keeps up. Name a directory on another disk with --log-dir DIRECTORY.</source>
        <translation>Der Datenträger ist zu langsam für die Logdateien in %1 oder hängt: Zeilen werden ausgelassen und gezählt, bis er nachkommt. Mit --log-dir VERZEICHNIS ein Verzeichnis auf einem anderen Datenträger angeben.</translation>
    </message>
    <message>
        <source>The full log file %1 cannot be set aside: %2. It goes on growing. See that files in its directory may be renamed.</source>
        <translation>Die volle Logdatei %1 kann nicht beiseitegelegt werden: %2. Sie wächst weiter. Dafür sorgen, dass sich Dateien in ihrem Verzeichnis umbenennen lassen.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2. Servers go on; lines are left out and counted until it can. Make room on the disk or mend it.</source>
        <translation>Die Logdatei %1 kann nicht geschrieben werden: %2. Die Server laufen weiter; Zeilen werden ausgelassen und gezählt, bis es wieder geht. Auf dem Datenträger Platz schaffen oder ihn reparieren.</translation>
    </message>
    <message numerus="yes">
        <source>The log files in %1 are written again; %n line(s) are missing.</source>
        <translation>
            <numerusform>Die Logdateien in %1 werden wieder geschrieben; %n Zeile fehlt.</numerusform>
            <numerusform>Die Logdateien in %1 werden wieder geschrieben; %n Zeilen fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::MainMenu</name>
    <message>
        <source>He&amp;lp</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Herd</source>
        <translation>He&amp;rde</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
<context>
    <name>drover::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Symbolleiste</translation>
    </message>
</context>
<context>
    <name>drover::MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>%1[*] - Drover</source>
        <translation>%1[*] – Drover</translation>
    </message>
    <message>
        <source>Use the ports from %1</source>
        <translation>Ports ab %1 verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>Das Log liegt in %1.</translation>
    </message>
    <message>
        <source>About Drover</source>
        <translation>Über Drover</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Drover %1&lt;/h3&gt;&lt;p&gt;Runs, shows and breaks an application server herd.&lt;/p&gt;&lt;p&gt;Drover is under the MIT licence. It uses Qt %2 (LGPL), the fonts Inter (OFL) and DejaVu, Lucide&apos;s icons (ISC), Maki&apos;s (CC0), and GeoNames&apos; places (CC BY 4.0).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Drover %1&lt;/h3&gt;&lt;p&gt;Betreibt, zeigt und stört eine Application-Server-Herde.&lt;/p&gt;&lt;p&gt;Drover steht unter der MIT-Lizenz. Es verwendet Qt %2 (LGPL), die Schriften Inter (OFL) und DejaVu, die Symbole von Lucide (ISC) und Maki (CC0) und die Orte von GeoNames (CC BY 4.0).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ports and log files change when the herd is started again.</source>
        <translation>Ports und Logdateien ändern sich beim nächsten Start der Herde.</translation>
    </message>
    <message>
        <source>Start it again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>drover::MapFurniture</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>drover::MapPanel</name>
    <message>
        <source>%1 at %2. %3</source>
        <comment>a client, where it is, whether servers agree</comment>
        <translation>%1 bei %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) known. No client is selected.</source>
        <translation>
            <numerusform>%n Client bekannt. Kein Client ist ausgewählt.</numerusform>
            <numerusform>%n Clients bekannt. Kein Client ist ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click on the map where %1 is to be.</source>
        <translation>Auf die Karte klicken, wo %1 sein soll.</translation>
    </message>
    <message>
        <source>No client&apos;s name contains this.</source>
        <translation>Kein Clientname enthält dies.</translation>
    </message>
    <message>
        <source>A client&apos;s name has no blanks and at most 255 bytes.</source>
        <translation>Ein Clientname hat keine Leerzeichen und höchstens 255 Bytes.</translation>
    </message>
    <message>
        <source>There is a client of this name already.</source>
        <translation>Einen Client mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>%1 It walks along a route.</source>
        <comment>a sentence about a client</comment>
        <translation>%1 Er wandert auf einer Route.</translation>
    </message>
    <message>
        <source>A route has two points at least: click where it goes.</source>
        <translation>Eine Route hat mindestens zwei Punkte: Klicken, wohin sie führt.</translation>
    </message>
    <message>
        <source>Click where the route begins, or press Space for the middle of the map. Esc cancels.</source>
        <translation>Klicken, wo die Route beginnt, oder Space für die Mitte der Karte drücken. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Click where it goes on. Backspace takes the last point back.</source>
        <translation>Klicken, wo sie weitergeht. Backspace nimmt den letzten Punkt zurück.</translation>
    </message>
    <message>
        <source>%1 km. A double click or Enter ends it, a click on the first point makes it go round, Backspace takes the last point back.</source>
        <translation>%1 km. Ein Doppelklick oder Enter beendet sie, ein Klick auf den ersten Punkt schließt sie zur Runde, Backspace nimmt den letzten Punkt zurück.</translation>
    </message>
</context>
<context>
    <name>drover::MapStrip</name>
    <message>
        <source>Its own server</source>
        <translation>Server des Clients</translation>
    </message>
    <message>
        <source>The server that is talked to from the map</source>
        <translation>Der Server, mit dem die Karte spricht</translation>
    </message>
    <message>
        <source>Reports and questions from the map go to this server.</source>
        <translation>Meldungen und Fragen von der Karte gehen an diesen Server.</translation>
    </message>
    <message>
        <source>Name of a client</source>
        <translation>Name eines Clients</translation>
    </message>
    <message>
        <source>Name of the new client</source>
        <translation>Name des neuen Clients</translation>
    </message>
    <message>
        <source>Address of the tiles, with {z}, {x} and {y}</source>
        <translation>Adresse der Kacheln, mit {z}, {x} und {y}</translation>
    </message>
</context>
<context>
    <name>drover::MapView</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Clients on the earth. The arrow keys move the map, plus and minus zoom, Home shows the whole world.</source>
        <translation>Clients auf der Erde. Die Pfeiltasten verschieben die Karte, Plus und Minus zoomen, Home zeigt die ganze Welt.</translation>
    </message>
</context>
<context>
    <name>drover::MbTiles</name>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 cannot be read. The built-in map is shown.</source>
        <translation>Die Kartenkacheln sind nicht verfügbar: %1 ist nicht lesbar. Die eingebaute Karte wird gezeigt.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: Qt&apos;s plugin for SQLite is missing. Install it (on Debian: libqt6sql6-sqlite). The built-in map is shown.</source>
        <translation>Die Kartenkacheln sind nicht verfügbar: Qts Plugin für SQLite fehlt. Das Plugin installieren (unter Debian: libqt6sql6-sqlite). Die eingebaute Karte wird gezeigt.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 is not an MBTiles file. The built-in map is shown.</source>
        <translation>Die Kartenkacheln sind nicht verfügbar: %1 ist keine MBTiles-Datei. Die eingebaute Karte wird gezeigt.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: there are none in %1. The built-in map is shown.</source>
        <translation>Die Kartenkacheln sind nicht verfügbar: In %1 sind keine. Die eingebaute Karte wird gezeigt.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be shown: %1 has vectors in it and no pictures. Take a file of PNG or JPEG tiles. The built-in map is shown.</source>
        <translation>Die Kartenkacheln lassen sich nicht zeigen: %1 enthält Vektoren und keine Bilder. Eine Datei mit PNG- oder JPEG-Kacheln nehmen. Die eingebaute Karte wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>drover::MessageExport</name>
    <message>
        <source>The messages could not be written to %1: %2.</source>
        <translation>Die Nachrichten konnten nicht in %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>drover::MessageFilter</name>
    <message>
        <source>Nothing follows the “not”. Write for example: not stale.</source>
        <translation>Auf „not“ folgt nichts. Zum Beispiel: not stale.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed. Put another one at the end.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen. Am Ende noch eines setzen.</translation>
    </message>
    <message>
        <source>A blank is missing after the closing quotation mark.</source>
        <translation>Nach dem schließenden Anführungszeichen fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1:” is not known. Known are %2. To search for it as a text, put it in quotation marks.</source>
        <translation>„%1:“ ist unbekannt. Bekannt sind %2. Um danach als Text zu suchen, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>“%1:” is not known.</source>
        <translation>„%1:“ ist unbekannt.</translation>
    </message>
    <message>
        <source>A value is missing here. Write it without a blank before it, for example %1:%2.</source>
        <translation>Hier fehlt ein Wert. Ohne Leerzeichen davor schreiben, zum Beispiel %1:%2.</translation>
    </message>
    <message>
        <source>Only one time can stand here.</source>
        <translation>Hier kann nur eine einzige Zeit stehen.</translation>
    </message>
    <message>
        <source>“%1” is not a time of the day. Write it as 14:02 or 14:02:11.</source>
        <translation>„%1“ ist keine Uhrzeit. Schreibweise: 14:02 oder 14:02:11.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>Eine Art „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>Einen Server „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing follows the minus sign. Write for example -stale.</source>
        <translation>Auf das Minuszeichen folgt nichts. Zum Beispiel: -stale.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Known are %2.</source>
        <translation>Eine Art „%1“ gibt es nicht. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <extracomment>%1 is a whole sentence, such as: There is no server “Holyday”.</extracomment>
        <translation>%1 Meinten Sie „%2“?</translation>
    </message>
</context>
<context>
    <name>drover::MessageModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>drover::MessagePage</name>
    <message>
        <source>The line, byte for byte</source>
        <translation>Die Zeile, Byte für Byte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Only the first %1 bytes of a line are kept: the rest of this one is not there.</source>
        <translation>Nur die ersten %1 Bytes einer Zeile werden behalten: Der Rest dieser Zeile fehlt.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Taken as</source>
        <extracomment>What a server made of a line: news, stale, refused.</extracomment>
        <translation>Gewertet als</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>Ihre Teile</translation>
    </message>
</context>
<context>
    <name>drover::MessagePieces</name>
    <message>
        <source>Verb</source>
        <extracomment>The first word of a line of the protocol, such as IAMAT.</extracomment>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Of the server&apos;s clock and the client&apos;s.</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Most places</source>
        <translation>Höchstens Orte</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>drover::MessageWords</name>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a line that came</comment>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a line that went</comment>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>news</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>catch-up</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>The state of a link.</extracomment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>im Aufbau</translation>
    </message>
    <message>
        <source>dialling again</source>
        <translation>im Neuaufbau</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>halb offen</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>down</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>von Hand gekappt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The state of a link, and why.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) were not kept: more came than can be shown at once.</source>
        <extracomment>%1 is how many lines; the plural form goes by it.</extracomment>
        <translation>
            <numerusform>%1 Zeile wurde übersprungen: Es kamen mehr, als sich auf einmal anzeigen lassen.</numerusform>
            <numerusform>%1 Zeilen wurden übersprungen: Es kamen mehr, als sich auf einmal anzeigen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a line that the server did not take</comment>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>drover::MessagesPanel</name>
    <message numerus="yes">
        <source>%n message(s) were written to %1.</source>
        <translation>
            <numerusform>%n Nachricht wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Nachrichten wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s) match the filter</source>
        <translation>
            <numerusform>%1 von %2 Nachricht passt zum Filter</numerusform>
            <numerusform>%1 von %2 Nachrichten passen zum Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %1 new</source>
        <translation>
            <numerusform>angehalten, %1 neu</numerusform>
            <numerusform>angehalten, %1 neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet. As soon as the herd runs, every line that it sends shows here.</source>
        <translation>Noch ist nichts geschehen. Sobald die Herde läuft, erscheint hier jede Zeile, die sie sendet.</translation>
    </message>
    <message>
        <source>No message matches the filter.</source>
        <translation>Keine Nachricht passt zum Filter.</translation>
    </message>
    <message>
        <source>To the end ↓</source>
        <translation>Zum Ende ↓</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <translation>
            <numerusform>%1 neu ↓</numerusform>
            <numerusform>%1 neu ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows were copied. Export them to a file to get all.</source>
        <translation>Nur die ersten %1 Zeilen wurden kopiert. Um alle zu bekommen, in eine Datei exportieren.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Nachrichten exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines files (*.jsonl)</source>
        <translation>JSON-Lines-Dateien (*.jsonl)</translation>
    </message>
    <message>
        <source>Another export is still being written. Try again in a moment.</source>
        <translation>Ein anderer Export läuft noch. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Pause the table; what comes is kept and shows afterwards</source>
        <translation>Tabelle anhalten; was kommt, wird behalten und danach gezeigt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>Angezeigte Nachrichten exportieren</translation>
    </message>
    <message>
        <source>Clear the messages</source>
        <translation>Nachrichten löschen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export as JSON Lines…</source>
        <translation>Als JSON Lines exportieren…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) were not kept: more came than can be shown at once</source>
        <translation>
            <numerusform>%1 Zeile wurde übersprungen: Es kamen mehr, als sich auf einmal anzeigen lassen</numerusform>
            <numerusform>%1 Zeilen wurden übersprungen: Es kamen mehr, als sich auf einmal anzeigen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter has a mistake: the table shows what it showed before</source>
        <translation>Der Filter hat einen Fehler: Die Tabelle zeigt, was sie vorher zeigte</translation>
    </message>
</context>
<context>
    <name>drover::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>drover::OwnDialog</name>
    <message>
        <source>My position</source>
        <translation>Meine Position</translation>
    </message>
    <message>
        <source>You become a client of the herd: whenever this computer finds out where it is, that is reported to a server. It is sent nowhere else.</source>
        <translation>Dieser Rechner wird ein Client der Herde: Sooft er erfährt, wo er ist, wird das einem Server gemeldet. Sonst wird es nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Whichever answers</source>
        <translation>Wer gerade antwortet</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Melden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>drover::OwnPosition</name>
    <message>
        <source>This computer has nothing that says where it is, such as a GPS receiver or the GeoClue service.</source>
        <translation>Dieser Rechner hat nichts, was sagt, wo er ist, etwa einen GPS-Empfänger oder den Dienst GeoClue.</translation>
    </message>
    <message>
        <source>Drover is not allowed to see where this computer is. Allow it in the privacy settings of the system.</source>
        <translation>Drover darf nicht sehen, wo dieser Rechner ist. Dies in den Datenschutzeinstellungen des Systems erlauben.</translation>
    </message>
    <message>
        <source>What says where this computer is has been switched off. Switch on location in the settings of the system.</source>
        <translation>Die Standortbestimmung dieses Rechners ist ausgeschaltet. Den Standort in den Einstellungen des Systems einschalten.</translation>
    </message>
    <message>
        <source>Where this computer is could not be found out.</source>
        <translation>Wo dieser Rechner ist, ließ sich nicht feststellen.</translation>
    </message>
</context>
<context>
    <name>drover::PaletteControl</name>
    <message>
        <source>server</source>
        <extracomment>Behind a name in the palette: what it is the name of.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>drover::PictureChooser</name>
    <message>
        <source>Map: %1</source>
        <comment>the host of a tile server</comment>
        <translation>Karte: %1</translation>
    </message>
    <message>
        <source>Open a file of tiles</source>
        <translation>Kacheldatei öffnen</translation>
    </message>
    <message>
        <source>Tiles (*.mbtiles);;All files (*)</source>
        <translation>Kacheln (*.mbtiles);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Built-in map only</source>
        <translation>Nur eingebaute Karte</translation>
    </message>
    <message>
        <source>OpenStreetMap, from the network</source>
        <translation>OpenStreetMap, aus dem Netz</translation>
    </message>
    <message>
        <source>Tiles from another server…</source>
        <translation>Kacheln eines anderen Servers…</translation>
    </message>
    <message>
        <source>Tiles from a file…</source>
        <translation>Kacheln aus einer Datei…</translation>
    </message>
    <message>
        <source>Lays tiles over the built-in map: from a server in the network, or from a file.</source>
        <translation>Legt Kacheln über die eingebaute Karte: von einem Server im Netz oder aus einer Datei.</translation>
    </message>
    <message>
        <source>Tiles over the map</source>
        <translation>Kacheln über der Karte</translation>
    </message>
</context>
<context>
    <name>drover::PlacesPanel</name>
    <message>
        <source>Asking %1 what is near %2…</source>
        <comment>a server, a client</comment>
        <translation>%1 wird gefragt, was bei %2 liegt...</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) within %1 km.</source>
        <translation>
            <numerusform>%n Ort im Umkreis von %1 km.</numerusform>
            <numerusform>%n Orte im Umkreis von %1 km.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Umkreis</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Radius in kilometres</source>
        <translation>Radius in Kilometern</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Places at most</source>
        <translation>Höchstzahl der Orte</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>Shows the server&apos;s answer byte for byte.</source>
        <translation>Zeigt die Antwort des Servers Byte für Byte.</translation>
    </message>
    <message>
        <source>Close the places</source>
        <translation>Orte schließen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Vicinity</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Places near the client</source>
        <translation>Orte in der Nähe des Clients</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>Die Antwort, wie empfangen</translation>
    </message>
</context>
<context>
    <name>drover::PresetMenu</name>
    <message>
        <source>A generated graph: any size can be opened by its name.</source>
        <translation>Ein generierter Graph: Jede Größe lässt sich über ihren Namen öffnen.</translation>
    </message>
</context>
<context>
    <name>drover::QuestionLayer</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>drover::Sending</name>
    <message>
        <source>The server ended the connection before everything was sent.</source>
        <translation>Der Server beendete die Verbindung, bevor alles gesendet war.</translation>
    </message>
    <message>
        <source>%1 port %2 cannot be talked to: %3. Is the server running?</source>
        <translation>%1 Port %2 ist nicht ansprechbar: %3. Läuft der Server?</translation>
    </message>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation>Die Antwort kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>drover::ServerItem</name>
    <message>
        <source>up</source>
        <comment>state of a server</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>state of a server</comment>
        <translation>gefroren</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>state of a server</comment>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a server</comment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>killed</source>
        <comment>state of a server</comment>
        <translation>abgewürgt</translation>
    </message>
    <message>
        <source>foreign</source>
        <comment>state of a server</comment>
        <translation>fremd</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>state of a server</comment>
        <translation>woanders</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 Msg/s</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>mark of a server that lacks some client&apos;s newest position</comment>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>run by another program</source>
        <translation>läuft in anderem Programm</translation>
    </message>
</context>
<context>
    <name>drover::ServerPage</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Clients that a server knows, of all clients that are known.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>Time, who was at the other end, why the connection ended.</extracomment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Aktiv seit</translation>
    </message>
    <message>
        <source>Clients known</source>
        <translation>Bekannte Clients</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Clients that this server knows</source>
        <translation>Clients, die dieser Server kennt</translation>
    </message>
    <message>
        <source>Connections that have ended, the last one first</source>
        <translation>Beendete Verbindungen, die letzte zuerst</translation>
    </message>
    <message>
        <source>Log of this server</source>
        <translation>Log dieses Servers</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>How many clients a server knows that another program runs.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>Whether a server has the last reports of all clients: &quot;Behind for 5 s: it lacks ...&quot;</extracomment>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>drover::Serving</name>
    <message>
        <source>Choose other ports with --ports, or end that program.</source>
        <translation>Mit --ports andere Ports wählen oder das Programm beenden.</translation>
    </message>
    <message>
        <source>Choose another one with --listen, or start the server where it belongs.</source>
        <translation>Mit --listen eine andere wählen oder den Server dort starten, wo er hingehört.</translation>
    </message>
    <message>
        <source>Choose ports above 1023 with --ports.</source>
        <translation>Mit --ports Ports über 1023 wählen.</translation>
    </message>
    <message>
        <source>Give the address to listen on with --listen.</source>
        <translation>Mit --listen die Adresse zum Lauschen angeben.</translation>
    </message>
    <message>
        <source>The herd %1 has no server %2; it has %3.</source>
        <translation>Die Herde %1 hat keinen Server %2; sie hat %3.</translation>
    </message>
    <message>
        <source>%1 is a server of another make; start it yourself.</source>
        <translation>%1 ist ein fremder Server; er ist selbst zu starten.</translation>
    </message>
    <message>
        <source>All servers of the herd %1 are of another make; start them yourself.</source>
        <translation>Alle Server der Herde %1 sind fremd; sie sind selbst zu starten.</translation>
    </message>
    <message>
        <source>%1 can be reached from other machines: what clients say to it is not encrypted.</source>
        <translation>%1 ist von anderen Rechnern aus erreichbar: Was Clients ihm sagen, ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The logs are in %1.</source>
        <translation>Die Logs liegen in %1.</translation>
    </message>
    <message>
        <source>Type help to see what can be typed here. Ctrl-C ends the herd.</source>
        <translation>help zeigt, was sich hier eingeben lässt. Ctrl-C beendet die Herde.</translation>
    </message>
</context>
<context>
    <name>drover::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Size of texts</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;First port</source>
        <translation>Erster &amp;Port</translation>
    </message>
    <message>
        <source>&amp;Messages kept</source>
        <translation>Max. &amp;Nachrichten</translation>
    </message>
    <message>
        <source>As the herd says</source>
        <extracomment>Where a port is chosen: servers listen where the herd says.</extracomment>
        <translation>Wie in der Herde</translation>
    </message>
    <message>
        <source>The first server&apos;s port; the next ones count up. A herd file&apos;s own ports stay.</source>
        <translation>Der Port des ersten Servers; die nächsten zählen hoch. Eigene Ports einer Herdendatei bleiben.</translation>
    </message>
    <message>
        <source>The table of messages forgets the oldest beyond so many.</source>
        <translation>Sind es mehr, vergisst die Tabelle die ältesten Nachrichten.</translation>
    </message>
    <message>
        <source>&amp;Write log files</source>
        <translation>&amp;Logdateien schreiben</translation>
    </message>
</context>
<context>
    <name>drover::StatusLine</name>
    <message>
        <source>No herd is running.</source>
        <translation>Es läuft keine Herde.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) a second</source>
        <translation>
            <numerusform>%n Nachricht/s</numerusform>
            <numerusform>%n Nachrichten/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow motion: %1</source>
        <translation>Zeitlupe: %1</translation>
    </message>
    <message>
        <source>Last agreement took %1</source>
        <translation>Zuletzt einig nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) up</source>
        <extracomment>The first part of a list: &quot;3 servers up, 1 frozen, 1 foreign&quot;.</extracomment>
        <translation>
            <numerusform>%n Server aktiv</numerusform>
            <numerusform>%n Server aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n gefroren</numerusform>
            <numerusform>%n gefroren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopping</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n stoppt</numerusform>
            <numerusform>%n stoppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n gestoppt</numerusform>
            <numerusform>%n gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n killed</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n abgewürgt</numerusform>
            <numerusform>%n abgewürgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n woanders</numerusform>
            <numerusform>%n woanders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foreign</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n fremd</numerusform>
            <numerusform>%n fremd</numerusform>
        </translation>
    </message>
    <message>
        <source>Last agreement took %1, %2</source>
        <extracomment>%1 is a duration, %2 is &quot;2 min 3 s ago&quot;.</extracomment>
        <translation>Zuletzt einig nach %1, %2</translation>
    </message>
</context>
<context>
    <name>drover::ThreeThings</name>
    <message>
        <source>Three things to try</source>
        <translation>Drei Experimente</translation>
    </message>
    <message>
        <source>Select Holiday and press %1 to take it down: its links go, the others talk on.</source>
        <translation>Holiday auswählen und mit %1 stoppen: Seine Leitungen fallen weg, die anderen reden weiter.</translation>
    </message>
    <message>
        <source>Then ask another server where a client is: it still knows.</source>
        <translation>Dann einen anderen Server fragen, wo ein Client ist: Er weiß es noch.</translation>
    </message>
    <message>
        <source>Bring Holiday up with %1 and watch it catch up.</source>
        <translation>Holiday mit %1 starten und zusehen, wie er aufholt.</translation>
    </message>
    <message>
        <source>Close, and do not show it again</source>
        <translation>Schließen und nicht wieder zeigen</translation>
    </message>
    <message>
        <source>Close “Three things to try”</source>
        <translation>„Drei Experimente“ schließen</translation>
    </message>
    <message>
        <source>Show what there is to try, or only the title</source>
        <translation>Zeigen, was es zu versuchen gibt, oder nur den Titel</translation>
    </message>
</context>
<context>
    <name>drover::TopologyScene</name>
    <message>
        <source>cut</source>
        <translation>gekappt</translation>
    </message>
    <message>
        <source>again in %1 s</source>
        <translation>erneut in %1 s</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>im Aufbau</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 Msg/s</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, Port %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) known</source>
        <translation>
            <numerusform>%n Client bekannt</numerusform>
            <numerusform>%n Clients bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation>%1 Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>held</source>
        <comment>a link: what is sent over it waits</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Another program runs it: what it knows is not known here</source>
        <translation>Ein anderes Programm betreibt ihn: Was er weiß, ist hier unbekannt</translation>
    </message>
</context>
<context>
    <name>drover::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Topology: %1</source>
        <translation>Topologie: %1</translation>
    </message>
</context>
<context>
    <name>drover::WalkDialog</name>
    <message>
        <source>The route is %1 km long. To its end it takes %2 minutes.</source>
        <translation>Die Route ist %1 km lang. Bis zu ihrem Ende dauert es %2 Minuten.</translation>
    </message>
    <message>
        <source>The route is %1 km long. At this speed nobody moves.</source>
        <translation>Die Route ist %1 km lang. Bei diesem Tempo bewegt sich niemand.</translation>
    </message>
    <message>
        <source>Walk along the route</source>
        <translation>Auf der Route wandern</translation>
    </message>
    <message>
        <source>&amp;Who walks</source>
        <translation>&amp;Wer wandert</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>At its &amp;end</source>
        <translation>Am &amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>%1, the selected client</source>
        <translation>%1, der ausgewählte Client</translation>
    </message>
    <message>
        <source>A client of this name</source>
        <translation>Ein Client dieses Namens</translation>
    </message>
    <message>
        <source>All built-in clients, spread over it</source>
        <translation>Alle eingebauten Clients, darauf verteilt</translation>
    </message>
    <message>
        <source>Turn back: there and back</source>
        <translation>Umkehren: hin und zurück</translation>
    </message>
    <message>
        <source>On to the first point: round and round</source>
        <translation>Weiter zum ersten Punkt: immer rundherum</translation>
    </message>
    <message>
        <source> m/s</source>
        <extracomment>A unit behind a number: metres a second.</extracomment>
        <translation> m/s</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Los</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
</TS>
