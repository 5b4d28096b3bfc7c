<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Start all</source>
        <translation>&amp;Iniciar todo</translation>
    </message>
    <message>
        <source>Starts every server that is down.</source>
        <translation>Inicia todos los servidores detenidos.</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>Detener &amp;todo</translation>
    </message>
    <message>
        <source>Takes every server down cleanly.</source>
        <translation>Detiene todos los servidores de forma ordenada.</translation>
    </message>
    <message>
        <source>Take &amp;down</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stops the selected server cleanly; what it knows is kept until it is brought up again.</source>
        <translation>Detiene de forma ordenada el servidor seleccionado; conserva lo que sabe hasta que se inicie de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Matar</translation>
    </message>
    <message>
        <source>Ends the selected server abruptly: connections are reset and what it knew is lost.</source>
        <translation>Termina bruscamente el servidor seleccionado: sus conexiones se interrumpen y se pierde lo que sabía.</translation>
    </message>
    <message>
        <source>Bring &amp;up</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>Starts the selected server; it catches up from its neighbours.</source>
        <translation>Inicia el servidor seleccionado; sus vecinos lo ponen al día.</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>C&amp;ongelar</translation>
    </message>
    <message>
        <source>The selected server stands still, as a hung process does, until it is thawed.</source>
        <translation>El servidor seleccionado se queda inmóvil, como un proceso colgado, hasta que se descongele.</translation>
    </message>
    <message>
        <source>&amp;Cut link</source>
        <translation>&amp;Cortar enlace</translation>
    </message>
    <message>
        <source>Nothing passes the selected link until it is healed.</source>
        <translation>Nada pasa por el enlace seleccionado hasta que se repare.</translation>
    </message>
    <message>
        <source>S&amp;low link</source>
        <translation>Enlace &amp;lento</translation>
    </message>
    <message>
        <source>What passes the selected link arrives 0.8 seconds later.</source>
        <translation>Lo que pasa por el enlace seleccionado llega 0,8 segundos más tarde.</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>Cám&amp;ara lenta</translation>
    </message>
    <message>
        <source>Every update waits before it passes a link, so that one can watch it travel.</source>
        <translation>Cada actualización espera antes de pasar por un enlace, para poder seguir su recorrido.</translation>
    </message>
    <message>
        <source>Adds a server to the herd while it runs.</source>
        <translation>Agrega un servidor al rebaño en marcha.</translation>
    </message>
    <message>
        <source>Makes the selected server and another one neighbours.</source>
        <translation>Hace vecinos al servidor seleccionado y a otro.</translation>
    </message>
    <message>
        <source>&amp;Remove from the herd</source>
        <translation>&amp;Quitar del rebaño</translation>
    </message>
    <message>
        <source>Removes the selected server or link while the herd runs.</source>
        <translation>Quita el servidor o el enlace seleccionado con el rebaño en marcha.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Types a line to the selected server, as telnet does.</source>
        <translation>Escribe una línea al servidor seleccionado, como hace telnet.</translation>
    </message>
    <message>
        <source>C&amp;opy the telnet command</source>
        <translation>Co&amp;piar el comando telnet</translation>
    </message>
    <message>
        <source>Copies the command that talks to the selected server.</source>
        <translation>Copia el comando para hablar con el servidor seleccionado.</translation>
    </message>
    <message>
        <source>Open the lo&amp;g</source>
        <translation>Abrir el &amp;registro</translation>
    </message>
    <message>
        <source>Opens the selected server&apos;s log file.</source>
        <translation>Abre el archivo de registro del servidor seleccionado.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes the last change of the herd back.</source>
        <translation>Deshace el último cambio del rebaño.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Makes again what was taken back.</source>
        <translation>Rehace el último cambio deshecho.</translation>
    </message>
    <message>
        <source>&amp;Find in the messages</source>
        <translation>&amp;Buscar en los mensajes</translation>
    </message>
    <message>
        <source>Searches the text of the messages.</source>
        <translation>Busca en el texto de los mensajes.</translation>
    </message>
    <message>
        <source>&amp;New herd</source>
        <translation>&amp;Nuevo rebaño</translation>
    </message>
    <message>
        <source>Opens a herd of one server, to build on.</source>
        <translation>Abre un rebaño de un solo servidor, como punto de partida.</translation>
    </message>
    <message>
        <source>Opens a herd file and runs its herd.</source>
        <translation>Abre un archivo de rebaño y pone el rebaño en marcha.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Writes the herd to its file.</source>
        <translation>Guarda el rebaño en su archivo.</translation>
    </message>
    <message>
        <source>Writes the herd to another file.</source>
        <translation>Guarda el rebaño en otro archivo.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Stops the herd cleanly and closes the window.</source>
        <translation>Detiene el rebaño de forma ordenada y cierra la ventana.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>A&amp;rrange the topology</source>
        <translation>&amp;Ordenar la topología</translation>
    </message>
    <message>
        <source>Puts the servers where links cross least.</source>
        <translation>Coloca los servidores de modo que los enlaces se crucen lo menos posible.</translation>
    </message>
    <message>
        <source>Go to the &amp;topology</source>
        <translation>Ir a la &amp;topología</translation>
    </message>
    <message>
        <source>The keys go to the topology.</source>
        <translation>Lleva el foco del teclado a la topología.</translation>
    </message>
    <message>
        <source>Go to the &amp;messages</source>
        <translation>Ir a los &amp;mensajes</translation>
    </message>
    <message>
        <source>The keys go to the messages.</source>
        <translation>Lleva el foco del teclado a los mensajes.</translation>
    </message>
    <message>
        <source>Go to the i&amp;nspector</source>
        <translation>Ir al &amp;inspector</translation>
    </message>
    <message>
        <source>The keys go to the details of what is selected.</source>
        <translation>Lleva el foco del teclado a los detalles de lo seleccionado.</translation>
    </message>
    <message>
        <source>Go to the &amp;convergence</source>
        <translation>Ir a la &amp;convergencia</translation>
    </message>
    <message>
        <source>The keys go to the table of who knows what.</source>
        <translation>Lleva el foco del teclado a la tabla de quién sabe qué.</translation>
    </message>
    <message>
        <source>&amp;Presenter</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>Large text and strong contrast, for the back of the hall.</source>
        <translation>Texto grande y mucho contraste, para las últimas filas.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Finds any action by a few letters.</source>
        <translation>Encuentra cualquier acción con unas pocas letras.</translation>
    </message>
    <message>
        <source>&amp;Three things to try</source>
        <translation>&amp;Tres cosas que probar</translation>
    </message>
    <message>
        <source>Shows the card of the first start again.</source>
        <translation>Vuelve a mostrar la tarjeta del primer inicio.</translation>
    </message>
    <message>
        <source>&amp;Legend and keys</source>
        <translation>&amp;Leyenda y teclas</translation>
    </message>
    <message>
        <source>What the signs mean, and every key.</source>
        <translation>Qué significan los signos, y todas las teclas.</translation>
    </message>
    <message>
        <source>A&amp;bout Drover</source>
        <translation>&amp;Acerca de Drover</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <translation>Versión y licencias.</translation>
    </message>
    <message>
        <source>&amp;Hold link</source>
        <translation>R&amp;etener enlace</translation>
    </message>
    <message>
        <source>What is sent over the selected link waits until the link is released.</source>
        <translation>Lo que se envía por el enlace seleccionado espera hasta que se libere.</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>Agregar un &amp;servidor…</translation>
    </message>
    <message>
        <source>Add a li&amp;nk…</source>
        <translation>A&amp;gregar un enlace…</translation>
    </message>
    <message>
        <source>Ask a ser&amp;ver</source>
        <translation>Preg&amp;untar a un servidor</translation>
    </message>
    <message>
        <source>&amp;Walking clients</source>
        <translation>Clientes &amp;itinerantes</translation>
    </message>
    <message>
        <source>The built-in clients move and report where they are.</source>
        <translation>Los clientes integrados se mueven e informan de su posición.</translation>
    </message>
    <message>
        <source>&amp;New client on the map…</source>
        <translation>&amp;Nuevo cliente en el mapa…</translation>
    </message>
    <message>
        <source>Asks for a name; the next click on the map reports from there.</source>
        <translation>Pide un nombre; el siguiente clic en el mapa informa desde allí.</translation>
    </message>
    <message>
        <source>What is &amp;near the client</source>
        <translation>Qué hay &amp;cerca del cliente</translation>
    </message>
    <message>
        <source>Asks a server WHATSAT for the selected client: a circle on the map, places as pins and in a list.</source>
        <translation>Pregunta WHATSAT a un servidor por el cliente seleccionado: un círculo en el mapa, y lugares como marcadores y en una lista.</translation>
    </message>
    <message>
        <source>Fin&amp;d a client…</source>
        <translation>&amp;Buscar un cliente…</translation>
    </message>
    <message>
        <source>Selects a client by its name and shows where it is.</source>
        <translation>Selecciona un cliente por su nombre y muestra dónde está.</translation>
    </message>
    <message>
        <source>F&amp;ollow the client</source>
        <translation>&amp;Seguir al cliente</translation>
    </message>
    <message>
        <source>The map stays on the selected client.</source>
        <translation>El mapa permanece sobre el cliente seleccionado.</translation>
    </message>
    <message>
        <source>Ne&amp;xt client</source>
        <translation>Cliente si&amp;guiente</translation>
    </message>
    <message>
        <source>Selects the next client.</source>
        <translation>Selecciona el cliente siguiente.</translation>
    </message>
    <message>
        <source>Pre&amp;vious client</source>
        <translation>Cliente &amp;anterior</translation>
    </message>
    <message>
        <source>Selects the client before.</source>
        <translation>Selecciona el cliente anterior.</translation>
    </message>
    <message>
        <source>Copy &amp;coordinates</source>
        <translation>Copiar c&amp;oordenadas</translation>
    </message>
    <message>
        <source>Copies where the selected client is, as it is sent (ISO 6709).</source>
        <translation>Copia la posición del cliente seleccionado tal como se envía (ISO 6709).</translation>
    </message>
    <message>
        <source>C&amp;rowd…</source>
        <translation>&amp;Multitud…</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Multitud</translation>
    </message>
    <message>
        <source>How many built-in clients there are, how they move, and how they fare.</source>
        <translation>Cuántos clientes integrados hay, cómo se mueven y cómo les va.</translation>
    </message>
    <message>
        <source>My &amp;position…</source>
        <translation>Mi &amp;posición…</translation>
    </message>
    <message>
        <source>Where this computer is gets reported to a server, as a client&apos;s position.</source>
        <translation>Informa a un servidor de la posición de este equipo, como si fuera un cliente.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Theme, text size and language of the window.</source>
        <translation>Tema, tamaño del texto e idioma de la ventana.</translation>
    </message>
    <message>
        <source>&amp;Fit to view</source>
        <translation>A&amp;justar a la vista</translation>
    </message>
    <message>
        <source>Shows the whole herd, or on the map all clients.</source>
        <translation>Muestra todo el rebaño o, en el mapa, todos los clientes.</translation>
    </message>
    <message>
        <source>Shows the topology or the map larger.</source>
        <translation>Muestra más grande la topología o el mapa.</translation>
    </message>
    <message>
        <source>Shows the topology or the map smaller.</source>
        <translation>Muestra más pequeña la topología o el mapa.</translation>
    </message>
    <message>
        <source>Fit the &amp;map</source>
        <translation>Aj&amp;ustar el mapa</translation>
    </message>
    <message>
        <source>Shows all clients on the map.</source>
        <translation>Muestra todos los clientes en el mapa.</translation>
    </message>
    <message>
        <source>Tra&amp;ils</source>
        <translation>Ra&amp;stros</translation>
    </message>
    <message>
        <source>Shows where clients on the map have come from.</source>
        <translation>Muestra de dónde vienen los clientes en el mapa.</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>R&amp;etícula</translation>
    </message>
    <message>
        <source>Shows meridians and parallels on the map.</source>
        <translation>Muestra los meridianos y paralelos en el mapa.</translation>
    </message>
    <message>
        <source>Go to the ma&amp;p</source>
        <translation>I&amp;r al mapa</translation>
    </message>
    <message>
        <source>The keys go to the map.</source>
        <translation>Lleva el foco del teclado al mapa.</translation>
    </message>
    <message>
        <source>&amp;All actions…</source>
        <translation>&amp;Todas las acciones…</translation>
    </message>
    <message>
        <source>Draw a ro&amp;ute…</source>
        <translation>&amp;Dibujar una ruta…</translation>
    </message>
    <message>
        <source>Clicks on the map make a route; then a client walks along it, or all do.</source>
        <translation>Los clics en el mapa forman una ruta; luego la recorre un cliente, o todos.</translation>
    </message>
    <message>
        <source>&amp;End the walk</source>
        <translation>&amp;Terminar el paseo</translation>
    </message>
    <message>
        <source>The selected client does not walk along its route any more.</source>
        <translation>El cliente seleccionado deja de recorrer su ruta.</translation>
    </message>
    <message>
        <source>Export messages as &amp;CSV…</source>
        <translation>Exportar mensajes como CS&amp;V…</translation>
    </message>
    <message>
        <source>Writes the messages that the table shows to a CSV file.</source>
        <translation>Guarda en un archivo CSV los mensajes que muestra la tabla.</translation>
    </message>
    <message>
        <source>Export messages as &amp;JSON Lines…</source>
        <translation>Exportar mensajes como &amp;JSON Lines…</translation>
    </message>
    <message>
        <source>Writes the messages that the table shows to a file, one JSON object a line.</source>
        <translation>Guarda en un archivo los mensajes que muestra la tabla, un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>Map til&amp;es…</source>
        <translation>Teselas &amp;del mapa…</translation>
    </message>
    <message>
        <source>Chooses pictures that lie over the map: OpenStreetMap&apos;s tiles, those of another server, an MBTiles file, or none.</source>
        <translation>Elige las imágenes que cubren el mapa: las teselas de OpenStreetMap, las de otro servidor, un archivo MBTiles o ninguna.</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>took, ms</source>
        <translation>tardó, ms</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>%1 requests a second wanted</source>
        <translation>objetivo %1 solicitudes por segundo</translation>
    </message>
    <message>
        <source>%1 in flight each</source>
        <translation>en vuelo %1 cada uno</translation>
    </message>
    <message>
        <source>the server ended it</source>
        <translation>el servidor la cerró</translation>
    </message>
    <message>
        <source>%1 does not accept connections: it has not answered for too long.</source>
        <translation>%1 no acepta conexiones: lleva demasiado tiempo sin responder.</translation>
    </message>
    <message>
        <source>%1 cannot be connected to: %2. Is the server running?</source>
        <translation>No se puede conectar con %1: %2. ¿Está en marcha el servidor?</translation>
    </message>
    <message>
        <source>%1 has not answered a first IAMAT. Is it a herd server?</source>
        <translation>%1 no ha respondido a un primer IAMAT. ¿Es un servidor de rebaño?</translation>
    </message>
    <message>
        <source>%1 lost a connection: %2.</source>
        <translation>%1 perdió una conexión: %2.</translation>
    </message>
    <message>
        <source>%1 has stopped answering.</source>
        <translation>%1 ha dejado de responder.</translation>
    </message>
    <message>
        <source>%1 said what nobody had asked for: %2</source>
        <translation>%1 dijo algo que nadie le había preguntado: %2</translation>
    </message>
    <message>
        <source>%1 answered wrongly. Expected:
    %2
Came:
    %3</source>
        <translation>%1 respondió mal. Se esperaba:
    %2
Llegó:
    %3</translation>
    </message>
    <message>
        <source>%1 s: answered %2, %3 in the last second; unanswered %4, wrong %5; 99 of 100 within %6 ms</source>
        <translation>%1 s: respondido %2, %3 en el último segundo; sin respuesta %4, mal %5; 99 de 100 en menos de %6 ms</translation>
    </message>
    <message>
        <source>Load on %1: clients %2, %3, idle %4, seconds %5</source>
        <translation>Carga sobre %1: clientes %2, %3, inactivos %4, segundos %5</translation>
    </message>
    <message>
        <source>said</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>IAMAT %1, WHATSAT %2; answered %3 a second</source>
        <translation>IAMAT %1, WHATSAT %2; respondido %3 por segundo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>rightly %1, wrongly %2, not at all %3</source>
        <translation>bien %1, mal %2, sin respuesta %3</translation>
    </message>
    <message>
        <source>of the right ones without places: %1</source>
        <translation>bien, pero sin lugares: %1</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>not made %1, lost %2</source>
        <translation>fallidas %1, perdidas %2</translation>
    </message>
    <message>
        <source>sent late</source>
        <translation>envío tardío</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>generador</translation>
    </message>
    <message>
        <source>%1 us of processor time a request, %2 % busy</source>
        <translation>%1 us de procesador por solicitud, ocupado al %2 %</translation>
    </message>
    <message>
        <source>The generator was the limit, not the server, which can do more than this.</source>
        <translation>El límite fue el generador, no el servidor, que puede con más.</translation>
    </message>
    <message>
        <source>How long answers took: %1</source>
        <translation>Cuánto tardaron las respuestas: %1</translation>
    </message>
    <message>
        <source>clients %1, %2, idle %3; answered %4, %5 a second</source>
        <translation>clientes %1, %2, inactivos %3; respondido %4, %5 por segundo</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>answered within that time</source>
        <translation>respondido en ese tiempo</translation>
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
        <translation>retraso del propio generador, incluido en ello</translation>
    </message>
    <message>
        <source>It was ended before anything was sent.</source>
        <translation>Se terminó antes de enviar nada.</translation>
    </message>
    <message>
        <source>It was ended before everything was answered.</source>
        <translation>Se terminó antes de recibir todas las respuestas.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>«%1» es un argumento de más.</translation>
    </message>
    <message>
        <source>--ports wants a number from 1 to 65535, not &quot;%1&quot;.</source>
        <translation>--ports espera un número de 1 a 65535, no «%1».</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 espera un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 espera un número de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--places wants one of %1, or a file made by places import, such as city.places or ./city, not &quot;%2&quot;.</source>
        <translation>--places espera uno de estos orígenes: %1, o un archivo creado con places import, como city.places o ./city, no «%2».</translation>
    </message>
    <message>
        <source>--places-key-file wants a file.</source>
        <translation>--places-key-file espera un archivo.</translation>
    </message>
    <message>
        <source>--places-url wants the URL of a service.</source>
        <translation>--places-url espera la URL de un servicio.</translation>
    </message>
    <message>
        <source>--server wants the name of a server.</source>
        <translation>--server espera el nombre de un servidor.</translation>
    </message>
    <message>
        <source>--log-dir wants a directory, or none for no log.</source>
        <translation>--log-dir espera un directorio, o none: sin registro.</translation>
    </message>
    <message>
        <source>--listen wants an address such as 0.0.0.0 or ::1, not &quot;%1&quot;.</source>
        <translation>--listen espera una dirección como 0.0.0.0 o ::1, no «%1».</translation>
    </message>
    <message>
        <source>--secret wants a file.</source>
        <translation>--secret espera un archivo.</translation>
    </message>
    <message>
        <source>Say whom to send to: HOST:PORT, or the name of a server of the herd.</source>
        <translation>Indique a quién enviar: EQUIPO:PUERTO o el nombre de un servidor del rebaño.</translation>
    </message>
    <message>
        <source>--%1 wants a file.</source>
        <translation>--%1 espera un archivo.</translation>
    </message>
    <message>
        <source>Write --still or --track, not both.</source>
        <translation>Escriba --still o --track, no ambas.</translation>
    </message>
    <message>
        <source>Say what to do with places: places import FILE -o OUT.</source>
        <translation>Indique qué hacer con places: places import ARCHIVO -o SALIDA.</translation>
    </message>
    <message>
        <source>Say which file to import: an OpenStreetMap extract, GeoNames text or GeoJSON.</source>
        <translation>Indique qué archivo importar: un extracto de OpenStreetMap, texto de GeoNames o GeoJSON.</translation>
    </message>
    <message>
        <source>Say where the places go: -o OUT, for example -o city.places.</source>
        <translation>Indique dónde guardar los lugares: -o SALIDA, por ejemplo -o city.places.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>Type &quot;drover-headless help%1&quot; for more.</source>
        <translation>Escriba «drover-headless help%1» para saber más.</translation>
    </message>
    <message>
        <source>Say which servers to load: HOST:PORT, or the names of servers of the herd.</source>
        <translation>Indique qué servidores someter a carga: EQUIPO:PUERTO o nombres de servidores del rebaño.</translation>
    </message>
    <message>
        <source>Write --in-flight or --rate, not both: at a fixed rate a request is sent when it is due, however many are unanswered.</source>
        <translation>Escriba --in-flight o --rate, no ambas: a ritmo fijo, cada solicitud se envía cuando toca, por muchas que haya sin respuesta.</translation>
    </message>
    <message>
        <source>--client-ids wants at least as many as there are clients, %1: two clients that report the same ID would get each other&apos;s answers.</source>
        <translation>--client-ids espera al menos tantos como clientes hay, %1: dos clientes que informaran con el mismo ID recibirían cada uno las respuestas del otro.</translation>
    </message>
    <message>
        <source>--%1 wants whole numbers from %2 to %3, with commas between them, not &quot;%4&quot;.</source>
        <translation>--%1 espera números enteros de %2 a %3, separados por comas, no «%4».</translation>
    </message>
    <message>
        <source>--graph wants one of ring, line, star, tree, grid, mesh, a year such as 2018, or all.</source>
        <translation>--graph espera ring, line, star, tree, grid, mesh, un año como 2018, o all.</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>down SERVER        stops it cleanly; it keeps what it knows</source>
        <translation>down SERVIDOR          lo detiene de forma ordenada; conserva lo que sabe</translation>
    </message>
    <message>
        <source>kill SERVER        resets its connections; it forgets all</source>
        <translation>kill SERVIDOR          interrumpe sus conexiones; lo olvida todo</translation>
    </message>
    <message>
        <source>up SERVER          brings it back</source>
        <translation>up SERVIDOR            lo vuelve a iniciar</translation>
    </message>
    <message>
        <source>freeze SERVER      it stands still, as a hung process does</source>
        <translation>freeze SERVIDOR        se queda inmóvil, como un proceso colgado</translation>
    </message>
    <message>
        <source>thaw SERVER        it goes on, with all that has come meanwhile</source>
        <translation>thaw SERVIDOR          sigue, con todo lo que ha llegado entretanto</translation>
    </message>
    <message>
        <source>cut SERVER SERVER  breaks the link between them</source>
        <translation>cut SERVIDOR SERVIDOR  corta el enlace entre ambos</translation>
    </message>
    <message>
        <source>heal SERVER SERVER mends it</source>
        <translation>heal SERVIDOR SERVIDOR lo repara</translation>
    </message>
    <message>
        <source>hold SERVER SERVER updates over it wait for:  release SERVER SERVER</source>
        <translation>hold SERVIDOR SERVIDOR sus actualizaciones esperan a  release SERVIDOR SERVIDOR</translation>
    </message>
    <message>
        <source>release SERVER SERVER  they go on</source>
        <translation>release SERVIDOR SERVIDOR  las deja seguir</translation>
    </message>
    <message>
        <source>slow SERVER SERVER MS  updates over it arrive so much later; 0: at once</source>
        <translation>slow SERVIDOR SERVIDOR MS  sus actualizaciones llegan MS más tarde; 0: al momento</translation>
    </message>
    <message>
        <source>slowmotion MS      the same for every link, on top</source>
        <translation>slowmotion MS          lo mismo en cada enlace, además</translation>
    </message>
    <message>
        <source>state              tells how servers and links are</source>
        <translation>state                  dice cómo están servidores y enlaces</translation>
    </message>
    <message>
        <source>help               tells what can be typed</source>
        <translation>help                   dice qué se puede escribir</translation>
    </message>
    <message>
        <source>quit               stops the herd and ends the program</source>
        <translation>quit                   detiene el rebaño y termina el programa</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; and milliseconds, %2 at most.</source>
        <translation>Escriba «%1» y milisegundos, %2 como máximo.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;, the names of two servers, and milliseconds, %2 at most.</source>
        <translation>Escriba «%1», los nombres de dos servidores y milisegundos, %2 como máximo.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; alone.</source>
        <translation>Escriba solo «%1».</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; and the name of a server.</source>
        <translation>Escriba «%1» y el nombre de un servidor.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; and the names of two servers.</source>
        <translation>Escriba «%1» y los nombres de dos servidores.</translation>
    </message>
    <message>
        <source>%1 does not run in this process</source>
        <translation>%1 no se ejecuta en este proceso</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 está detenido</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation>%1 está muerto</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <translation>%1 se está deteniendo</translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <translation>%1 está congelado</translation>
    </message>
    <message>
        <source>%1 is up at %2; clients known: %3, connections from clients: %4</source>
        <translation>%1 está activo en %2; clientes conocidos: %3, conexiones de clientes: %4</translation>
    </message>
    <message>
        <source>%1, dialling again in %2 s</source>
        <translation>%1, reintenta en %2 s</translation>
    </message>
    <message>
        <source>    link to %1: %2; updates sent: %3, received: %4</source>
        <translation>    enlace con %1: %2; actualizaciones enviadas: %3, recibidas: %4</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Type help to see what there is.</source>
        <translation>No existe el comando «%1». Escriba help para ver los que hay.</translation>
    </message>
    <message>
        <source>%1 is being stopped.</source>
        <translation>%1 se está deteniendo.</translation>
    </message>
    <message>
        <source>%1 was killed.</source>
        <translation>Se mató a %1.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 está activo.</translation>
    </message>
    <message>
        <source>%1 comes up as soon as it has stopped.</source>
        <translation>%1 se iniciará en cuanto se haya detenido.</translation>
    </message>
    <message>
        <source>%1 is frozen.</source>
        <translation>%1 está congelado.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 sigue.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is %3 ms slow.</source>
        <translation>El enlace entre %1 y %2 va %3 ms más lento.</translation>
    </message>
    <message>
        <source>Every link is %1 ms slow.</source>
        <translation>Cada enlace va %1 ms más lento.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is cut.</source>
        <translation>El enlace entre %1 y %2 está cortado.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is healed.</source>
        <translation>El enlace entre %1 y %2 está reparado.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is held.</source>
        <translation>El enlace entre %1 y %2 está retenido.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is released.</source>
        <translation>El enlace entre %1 y %2 está liberado.</translation>
    </message>
    <message>
        <source>%1 is foreign: another program runs it</source>
        <translation>%1 es ajeno: lo ejecuta otro programa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>dialling again</source>
        <translation>reintentando</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected, not yet proven</source>
        <translation>conectado, aún sin autenticar</translation>
    </message>
    <message>
        <source>up</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>corte manual</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;down&quot;, %2 why: &quot;nobody listens there&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 ms slow</source>
        <translation>%1, %2 ms más lento</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1, retenido</translation>
    </message>
</context>
<context>
    <name>FloodGraphs</name>
    <message>
        <source>%1 has one server only: nothing can spread in it.</source>
        <translation>%1 tiene un solo servidor: en él no hay nada que difundir.</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The clock of a client is ahead of ours by %1.</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration, such as 4 min 12 s.</extracomment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>So many in a second.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1° S, %2° W</source>
        <translation>%1° S, %2° O</translation>
    </message>
    <message>
        <source>%1° S, %2° E</source>
        <translation>%1° S, %2° E</translation>
    </message>
    <message>
        <source>%1° N, %2° W</source>
        <translation>%1° N, %2° O</translation>
    </message>
    <message>
        <source>%1° N, %2° E</source>
        <translation>%1° N, %2° E</translation>
    </message>
</context>
<context>
    <name>Gpx</name>
    <message>
        <source>This is no GPX: the first element is &quot;%1&quot;.</source>
        <translation>Esto no es GPX: el primer elemento es «%1».</translation>
    </message>
    <message>
        <source>This is no good XML: %1.</source>
        <translation>Esto no es XML correcto: %1.</translation>
    </message>
    <message>
        <source>The point has no &quot;%1&quot;.</source>
        <translation>Al punto le falta «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of degrees.</source>
        <translation>«%1» no es un número de grados.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 2018-03-02T18:52:14Z.</source>
        <translation>«%1» no es una hora como 2018-03-02T18:52:14Z.</translation>
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
        <translation>drover-headless serve [REBAÑO] [OPCIÓN]...

Ejecuta los servidores de un rebaño hasta SIGTERM o SIGINT y dice lo que ocurre, una
línea cada vez.

    --server NOMBRE      ejecuta solo este servidor; se puede indicar varias veces.
                         Los demás se buscan donde el rebaño dice que están.
    --ports BASE         puerto del primer servidor; los siguientes van sumando
                         uno (12780)
    --log-dir DIRECTORIO dónde van los archivos de registro; none: sin registro.
                         Sin esta opción, $XDG_STATE_HOME/drover/REBAÑO-PUERTO o
                         ~/.local/state/drover/REBAÑO-PUERTO
    --places ORIGEN      de dónde vienen los lugares de un WHATSAT (sin esta opción,
                         de donde diga el rebaño): offline, del propio programa;
                         google, google-legacy u overpass, de la red; un archivo
                         creado con places import; o none. Véase help places.
    --places-key-file ARCHIVO
                         clave de Google (modo 0600). Sin esta opción,
                         DROVER_GOOGLE_KEY del entorno.
    --places-url URL     dónde está el servicio, para otra instancia de Overpass
    --listen DIRECCIÓN   escucha ahí en vez de en los equipos de los servidores;
                         0.0.0.0 o :: admite otros equipos
    --secret ARCHIVO     lo que saben los servidores del rebaño y nadie más, para
                         rebaños en varios equipos (modo 0600). Sin esta opción, el
                         suyo propio, que se genera la primera vez.
    --close-after-reply  cierra la conexión de cada cliente tras su primera
                         respuesta, para clientes de prueba que leen hasta el final
    --control            lee comandos de la entrada estándar aunque no sea una
                         terminal: véase help control

Un vecino que un archivo de rebaño llama foreign solo conoce las líneas AT y no puede
demostrar quién es: cualquier programa en su dirección puede hablar por él.</translation>
    </message>
    <message>
        <source>drover-headless send [--herd HERD] [--ports BASE] HOST:PORT|NAME [LINE]...

Sends the lines, or standard input without any, ends its side of the connection, and
prints what comes until the server ends its own.

    drover-headless send Goloman &apos;IAMAT kiwi +34.068930-118.445127 1520023934.9&apos;
    drover-headless send Welsh &apos;WHATSAT kiwi 10 5&apos;</source>
        <translation>drover-headless send [--herd REBAÑO] [--ports BASE] EQUIPO:PUERTO|NOMBRE [LÍNEA]...

Envía las líneas o, si no hay ninguna, la entrada estándar; cierra su lado de la conexión
y muestra lo que llega hasta que el servidor cierra el suyo.

    drover-headless send Goloman &apos;IAMAT kiwi +34.068930-118.445127 1520023934.9&apos;
    drover-headless send Welsh &apos;WHATSAT kiwi 10 5&apos;</translation>
    </message>
    <message>
        <source>drover-headless herd [PRESET|FILE]
drover-headless herd --list

Prints the herd as a herd file, to begin one of your own from; a file is
checked by that, and what is wrong with it is told with its line. --list
names the presets.</source>
        <translation>drover-headless herd [PREDEFINIDO|ARCHIVO]
drover-headless herd --list

Muestra el rebaño como archivo de rebaño, para empezar uno propio a partir
de él; así también se revisa un archivo: cada error se indica con su línea.
--list enumera los predefinidos.</translation>
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
        <translation>drover-headless places import ARCHIVO -o SALIDA

Crea un archivo de lugares propio. ARCHIVO es un extracto de OpenStreetMap (.osm.pbf),
texto de GeoNames (.txt o .tsv) o GeoJSON (.geojson, .json; .geojsonl con un objeto
Feature por línea). SALIDA aparece cuando está completo. Después: drover-headless serve
--places SALIDA, que debe contener una / o terminar en .places.

Con qué puede responder un rebaño a WHATSAT, según --places o &quot;places&quot; en su archivo:

    offline        poblaciones, aeropuertos y lugares destacados del mundo, del programa
    google         Places API (New) de Google; requiere una clave
    google-legacy  el antiguo Nearby Search de Google, transmitido tal como llega;
                   requiere una clave
    overpass       OpenStreetMap, a través de una instancia de la API Overpass
    ARCHIVO        lugares importados antes
    none           nada

La clave está en DROVER_GOOGLE_KEY o en un archivo que solo usted pueda leer, nunca en un
argumento: otros usuarios podrían verlo. Los servicios se enteran de dónde están sus
clientes, y quienes los gestionan tienen sus condiciones: docs/PLACES.md.</translation>
    </message>
    <message>
        <source>While serve runs, a line on standard input steers it, when that is a terminal or with
--control:
</source>
        <translation>Mientras serve está en marcha, se controla con líneas en la entrada estándar, si es una
terminal o con --control:
</translation>
    </message>
    <message>
        <source>What a server bounds. The key &quot;limits&quot; of a herd file sets them.
</source>
        <translation>Lo que limita un servidor. Se ajusta con la clave &quot;limits&quot; de un archivo de rebaño.
</translation>
    </message>
    <message>
        <source>(fixed)</source>
        <translation>(fijo)</translation>
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
        <translation>Drover ejecuta un rebaño de servidores de aplicaciones: servidores TCP que reciben las
posiciones de clientes en movimiento, las difunden entre sí y responden qué hay cerca de
un cliente.

    drover-headless serve [REBAÑO] [OPCIÓN]...       ejecuta servidores de un rebaño
    drover-headless send DESTINO [LÍNEA]...          dice líneas a un servidor
    drover-headless crowd [REBAÑO] [OPCIÓN]...       clientes que pasean e informan
    drover-headless bench DESTINO... [OPCIÓN]...     carga sobre servidores, y cómo la
                                                     soportan
    drover-headless bench flood [OPCIÓN]...          cómo se difunden las novedades en
                                                     rebaños de todas las formas
    drover-headless herd [REBAÑO]                    muestra o revisa un archivo de rebaño
    drover-headless places import ARCHIVO -o SALIDA  crea un archivo de lugares propio
    drover-headless help [TEMA]                      más sobre serve, send, crowd, bench,
                                                     herd, places, control, limits
    drover-headless version                          qué versión de Drover es esta

REBAÑO es un predefinido (herd --list los enumera todos) o un archivo de rebaño; sin él,
ucla-2018.
Códigos de salida: 0 todo fue bien, 1 no se pudo hacer, 2 la línea de comandos es
incorrecta.
Habla el idioma de su sistema si lo conoce; con LANGUAGE=en, inglés.</translation>
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
        <translation>drover-headless crowd [REBAÑO] [OPCIÓN]...

Simula clientes de un rebaño en marcha: se mueven, informan de su posición a los
servidores y comprueban cada respuesta. Al final dice qué se envió, qué se respondió y
cuánto tardó. Ctrl-C lo termina antes.

    --ports BASE         puerto del primer servidor, como en serve (12780)
    --clients N          cuántos clientes, de 1 a 20000 (8)
    --rate R             informes por segundo de cada cliente, hasta 1000 (1)
    --seconds T          cuánto dura (10)
    --seed S             la misma semilla hace los mismos caminos (131)
    --speed METROS       por segundo, hasta 340 (12)
    --still              se quedan quietos
    --track ARCHIVO      siguen un recorrido, GPX o NMEA, de ida y vuelta, repartidos
                         por él; si tiene horas, se recorre a la velocidad que dicen
    --whatsat PORCENTAJE de los informes van seguidos de un WHATSAT (0)
    --roam SEGUNDOS      un cliente cambia de servidor tras este tiempo, de media
                         (nunca); los que comparten conexión, cada uno por su cuenta
    --skew SEGUNDOS      algunos relojes adelantan o atrasan hasta este tiempo (0)
    --skewed PORCENTAJE  de los relojes, si se indica --skew (10)
    --connections C      que comparten los clientes (una cada uno, o las que permita
                         el límite de descriptores)
    --json ARCHIVO       lo que se dice al final, para programas

Código de salida 0: todos los clientes lograron conectarse, y todo lo enviado tuvo
respuesta, y correcta. Si no, es 1, y la salida de error dice cuántos no se conectaron y
cuántas líneas nunca tuvieron respuesta, y por qué, servidor por servidor.</translation>
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
        <translation>drover-headless bench DESTINO... [OPCIÓN]...
drover-headless bench flood [OPCIÓN]...

Somete a carga servidores de rebaño en marcha, de cualquier autor: clientes que informan
de su posición tan rápido como se les responde, o a ritmo fijo. Se comprueba cada
respuesta. Al final dice cuántas hubo por segundo y cuánto tardaron; docs/BENCH.md
explica cómo leerlo. Ctrl-C lo termina antes. DESTINO es EQUIPO:PUERTO o el nombre de un
servidor.

    --herd REBAÑO        al que pertenecen los servidores nombrados (ucla-2018)
    --ports BASE         puerto del primer servidor, como en serve (12780)
    --clients C          conexiones que generan la carga (50)
    --in-flight D        solicitudes sin respuesta de cada una, hasta 1024 (1)
    --rate R             en cambio, solicitudes por segundo de todas juntas: se envían
                         cuando toca y se cuentan desde entonces, aunque salgan tarde
    --idle I             conexiones adicionales que han hablado una sola vez (0)
    --seconds S          cuánto dura (10)
    --whatsat PORCENTAJE de las solicitudes son WHATSAT (0)
    --client-ids N       de los que se informa por turno, al menos C (uno por cliente)
    --json ARCHIVO       lo que se dice al final, para programas
    --svg ARCHIVO        un gráfico de cuánto tardaron las respuestas

bench flood ejecuta rebaños propios y mide cuánto pasa hasta que el último servidor tiene
una actualización, y cuántas líneas AT cuesta, en reposo y con carga.

    --graph G[,G]...     ring, line, star, tree, grid, mesh, un predefinido, un año como
                         2018, o all
    --servers N[,N]...   en los que admiten varios tamaños, de 2 a 500 (5)
    --clients-known K[,K]...
                         que todos los servidores conocen de antemano, hasta 5000000 (0)
    --updates U          que se miden (500)
    --rate R             otras entretanto, por segundo; 0: solo en reposo (hasta 1000,
                         menos si eso superara las 10000 líneas AT)
    --json ARCHIVO       la tabla, para programas

Código de salida 0: todo lo enviado tuvo respuesta, y correcta; a todos los servidores
les llegó todo.</translation>
    </message>
    <message>
        <source>There is no help for &quot;%1&quot;; there is some for serve, send, crowd, bench, herd, places, control and limits.</source>
        <translation>No hay ayuda sobre «%1»; la hay sobre serve, send, crowd, bench, herd, places, control y limits.</translation>
    </message>
</context>
<context>
    <name>HerdDocument</name>
    <message>
        <source>%1 cannot be written: %2. Save it under another name.</source>
        <translation>No se puede escribir %1: %2. Guárdelo con otro nombre.</translation>
    </message>
</context>
<context>
    <name>HerdFile</name>
    <message>
        <source>A herd file has at most 1 MiB. Name a smaller one.</source>
        <translation>Un archivo de rebaño ocupa como máximo 1 MiB. Indique uno más pequeño.</translation>
    </message>
    <message>
        <source>The file is empty. Begin with { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</source>
        <translation>El archivo está vacío. Empiece con { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8.</source>
        <translation>Esta línea no está en UTF-8. Guarde el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>A herd file is one object. Write { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</source>
        <translation>Un archivo de rebaño es un solo objeto. Escriba { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>No existe la clave &quot;%1&quot;. ¿Quiso decir &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here. Write one of %2.</source>
        <translation>Aquí no existe la clave &quot;%1&quot;. Escriba una de estas: %2.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a list. Write it in [ and ].</source>
        <translation>El valor de &quot;%1&quot; no es una lista. Escríbalo entre [ y ].</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not an object. Write it in { and }.</source>
        <translation>El valor de &quot;%1&quot; no es un objeto. Escríbalo entre { y }.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a text. Write it in double quotes.</source>
        <translation>El valor de &quot;%1&quot; no es un texto. Escríbalo entre comillas dobles.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a whole number. Write it in digits, without quotes, point or exponent.</source>
        <translation>El valor de &quot;%1&quot; no es un número entero. Escríbalo en cifras, sin comillas, punto ni exponente.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is empty. Write one, or remove the key.</source>
        <translation>El valor de &quot;%1&quot; está vacío. Escriba uno o quite la clave.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; holds a zero byte. Remove it.</source>
        <translation>El valor de &quot;%1&quot; contiene un byte nulo. Quítelo.</translation>
    </message>
    <message>
        <source>The herd has no name. Write &quot;name&quot;: &quot;my-herd&quot;.</source>
        <translation>El rebaño no tiene nombre. Escriba &quot;name&quot;: &quot;my-herd&quot;.</translation>
    </message>
    <message>
        <source>The herd&apos;s name is empty. Write one, for example &quot;my-herd&quot;.</source>
        <translation>El nombre del rebaño está vacío. Escriba uno, por ejemplo &quot;my-herd&quot;.</translation>
    </message>
    <message>
        <source>The herd&apos;s name has more than 255 bytes. Write a shorter one.</source>
        <translation>El nombre del rebaño ocupa más de 255 bytes. Escriba uno más corto.</translation>
    </message>
    <message>
        <source>The herd has no servers. Write &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ].</source>
        <translation>El rebaño no tiene servidores. Escriba &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ].</translation>
    </message>
    <message>
        <source>The herd has no servers. Write one in the list, for example { &quot;name&quot;: &quot;A&quot; }.</source>
        <translation>El rebaño no tiene servidores. Escriba uno en la lista, por ejemplo { &quot;name&quot;: &quot;A&quot; }.</translation>
    </message>
    <message>
        <source>A server is an object. Write { &quot;name&quot;: &quot;A&quot; }.</source>
        <translation>Un servidor es un objeto. Escriba { &quot;name&quot;: &quot;A&quot; }.</translation>
    </message>
    <message>
        <source>This server has no name. Write &quot;name&quot;: and one that no other server has.</source>
        <translation>Este servidor no tiene nombre. Escriba &quot;name&quot;: y uno que no tenga ningún otro servidor.</translation>
    </message>
    <message>
        <source>This server&apos;s name is empty. Write one that no other server has.</source>
        <translation>El nombre de este servidor está vacío. Escriba uno que no tenga ningún otro servidor.</translation>
    </message>
    <message>
        <source>A server&apos;s name has at most 255 bytes. Write a shorter one.</source>
        <translation>El nombre de un servidor ocupa como máximo 255 bytes. Escriba uno más corto.</translation>
    </message>
    <message>
        <source>There is white space in the name &quot;%1&quot;. Write it without.</source>
        <translation>Hay espacios en blanco en el nombre &quot;%1&quot;. Escríbalo sin ellos.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the server in line %2. Write another one.</source>
        <translation>El servidor de la línea %2 ya tiene el nombre &quot;%1&quot;. Escriba otro.</translation>
    </message>
    <message>
        <source>%1 is every address of a host, and nobody can be reached at it. Write the one where the other servers find this one.</source>
        <translation>%1 representa todas las direcciones de un equipo, y con ella no se llega a ninguno. Escriba la dirección en la que los demás servidores encuentran a este.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host&apos;s name nor an address. Write one of them alone, and the port as &quot;port&quot;.</source>
        <translation>&quot;%1&quot; no es ni un nombre de equipo ni una dirección. Escriba solo uno de los dos, y el puerto como &quot;port&quot;.</translation>
    </message>
    <message>
        <source>There is no port %1. Write a number from 1 to 65535, or remove the key.</source>
        <translation>No existe el puerto %1. Escriba un número de 1 a 65535 o quite la clave.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is taken by the server in line %3. Write another one.</source>
        <translation>El servidor de la línea %3 ya ocupa el puerto %1 de %2. Escriba otro.</translation>
    </message>
    <message>
        <source>A server is foreign in one of two ways. Write &quot;persistent&quot; or &quot;brief&quot;, not &quot;%1&quot;.</source>
        <translation>Un servidor ajeno puede ser de dos tipos. Escriba &quot;persistent&quot; o &quot;brief&quot;, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for servers of another make. Write &quot;foreign&quot; too, or remove it.</source>
        <translation>&quot;%1&quot; es para servidores ajenos. Escriba también &quot;foreign&quot;, o quítelo.</translation>
    </message>
    <message>
        <source>A link is a pair of servers. Write [&quot;A&quot;, &quot;B&quot;] or { &quot;between&quot;: [&quot;A&quot;, &quot;B&quot;], &quot;style&quot;: &quot;brief&quot; }.</source>
        <translation>Un enlace es un par de servidores. Escriba [&quot;A&quot;, &quot;B&quot;] o { &quot;between&quot;: [&quot;A&quot;, &quot;B&quot;], &quot;style&quot;: &quot;brief&quot; }.</translation>
    </message>
    <message>
        <source>This links &quot;%1&quot; with itself. Write two servers, or remove the link.</source>
        <translation>Esto enlaza &quot;%1&quot; consigo mismo. Escriba dos servidores o quite el enlace.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are linked in line %3 already. Remove one of the two.</source>
        <translation>&quot;%1&quot; y &quot;%2&quot; ya están enlazados en la línea %3. Quite uno de los dos enlaces.</translation>
    </message>
    <message>
        <source>A link&apos;s ends are names of servers. Write them in double quotes.</source>
        <translation>Los extremos de un enlace son nombres de servidores. Escríbalos entre comillas dobles.</translation>
    </message>
    <message>
        <source>There is no server &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>No existe el servidor &quot;%1&quot;. ¿Quiso decir &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>There is no server &quot;%1&quot;. Write the name of one from &quot;servers&quot;.</source>
        <translation>No existe el servidor &quot;%1&quot;. Escriba el nombre de uno de &quot;servers&quot;.</translation>
    </message>
    <message>
        <source>There are two styles. Write &quot;persistent&quot; or &quot;brief&quot;, not &quot;%1&quot;.</source>
        <translation>Hay dos estilos. Escriba &quot;persistent&quot; o &quot;brief&quot;, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Neither &quot;%1&quot; nor &quot;%2&quot; is foreign, so their link has no style. Remove &quot;style&quot;.</source>
        <translation>Ni &quot;%1&quot; ni &quot;%2&quot; es ajeno, así que su enlace no tiene estilo. Quite &quot;style&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is part of the protocol and cannot be set. Remove it.</source>
        <translation>&quot;%1&quot; forma parte del protocolo y no se puede cambiar. Quítelo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2. Write a number from %3 to %4.</source>
        <translation>&quot;%1&quot; no puede ser %2. Escriba un número de %3 a %4.</translation>
    </message>
    <message>
        <source>Places do not come from &quot;%1&quot;. Write one of %2, or a file made by &quot;places import&quot;, such as city.places.</source>
        <translation>Los lugares no pueden venir de &quot;%1&quot;. Escriba uno de estos orígenes: %2, o un archivo creado con &quot;places import&quot;, como city.places.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is where an instance of Overpass is. Write &quot;places&quot;: &quot;%2&quot;, or remove the key.</source>
        <translation>&quot;%1&quot; indica dónde está una instancia de Overpass. Escriba &quot;places&quot;: &quot;%2&quot; o quite la clave.</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>This { is never closed. Write } where the object ends.</source>
        <translation>Este { no se cierra. Escriba } donde termina el objeto.</translation>
    </message>
    <message>
        <source>This [ is never closed. Write ] where the list ends.</source>
        <translation>Este [ no se cierra. Escriba ] donde termina la lista.</translation>
    </message>
    <message>
        <source>JSON has no comments. Remove this one.</source>
        <translation>JSON no admite comentarios. Quite este.</translation>
    </message>
    <message>
        <source>Text stands in double quotes. Replace the single ones.</source>
        <translation>El texto va entre comillas dobles. Reemplace las simples.</translation>
    </message>
    <message>
        <source>A value is missing here. Write text in double quotes, a number, a list in [ ] or an object in { }.</source>
        <translation>Aquí falta un valor. Escriba un texto entre comillas dobles, un número, una lista entre [ ] o un objeto entre { }.</translation>
    </message>
    <message>
        <source>Something follows the end of the object. Remove it.</source>
        <translation>Hay algo después del final del objeto. Quítelo.</translation>
    </message>
    <message>
        <source>Lists and objects stand too deep within each other. Remove some.</source>
        <translation>Hay demasiados niveles de listas y objetos anidados. Quite algunos.</translation>
    </message>
    <message>
        <source>A key is missing here. Write it in double quotes.</source>
        <translation>Aquí falta una clave. Escríbala entre comillas dobles.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object. Remove one of the two.</source>
        <translation>La clave &quot;%1&quot; aparece dos veces en un mismo objeto. Quite una de las dos.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; has no value. Write a colon and the value behind it.</source>
        <translation>La clave &quot;%1&quot; no tiene valor. Escriba después dos puntos y el valor.</translation>
    </message>
    <message>
        <source>This ] stands where an object ends. Write } instead.</source>
        <translation>Este ] está donde termina un objeto. Escriba } en su lugar.</translation>
    </message>
    <message>
        <source>This } stands where a list ends. Write ] instead.</source>
        <translation>Este } está donde termina una lista. Escriba ] en su lugar.</translation>
    </message>
    <message>
        <source>A comma is missing before this. Write one.</source>
        <translation>Falta una coma antes de esto. Escríbala.</translation>
    </message>
    <message>
        <source>Nothing follows this comma. Remove it.</source>
        <translation>No hay nada después de esta coma. Quítela.</translation>
    </message>
    <message>
        <source>This text is not closed on its line. Write a double quote at its end.</source>
        <translation>Este texto no se cierra en su línea. Escriba comillas dobles al final.</translation>
    </message>
    <message>
        <source>A control character stands in a text. Remove it, or write it as \t or \u and four hex digits.</source>
        <translation>Hay un carácter de control en un texto. Quítelo, o escríbalo como \t o como \u y cuatro cifras hexadecimales.</translation>
    </message>
    <message>
        <source>A \u in this text is half of a pair. Write the other half beside it, or the character itself.</source>
        <translation>Un \u de este texto es la mitad de un par. Escriba al lado la otra mitad, o el propio carácter.</translation>
    </message>
    <message>
        <source>This \u is incomplete. Write four hex digits behind it.</source>
        <translation>Este \u está incompleto. Escriba después cuatro cifras hexadecimales.</translation>
    </message>
    <message>
        <source>This backslash means nothing. Write \\ for a backslash.</source>
        <translation>Esta barra inversa no significa nada. Escriba \\ para obtener una barra inversa.</translation>
    </message>
    <message>
        <source>This is not a number of JSON. Write it like 12780, -5 or 0.5.</source>
        <translation>Esto no es un número de JSON. Escríbalo como 12780, -5 o 0.5.</translation>
    </message>
    <message>
        <source>%1 stands without quotes. Write &quot;%1&quot;.</source>
        <translation>%1 está sin comillas. Escriba &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>A client&apos;s line, its LF not counted.</source>
        <translation>La línea de un cliente, sin contar su LF.</translation>
    </message>
    <message>
        <source>The answer is &quot;? &quot; and the first 128 bytes of the line; the connection is closed, lingering (LineTooLong).</source>
        <translation>Se responde «? » y los primeros 128 bytes de la línea; la conexión se cierra en diferido (LineTooLong).</translation>
    </message>
    <message>
        <source>An AT line, its LF not counted.</source>
        <translation>Una línea AT, sin contar su LF.</translation>
    </message>
    <message>
        <source>The IAMAT is invalid; an AT of a neighbour is dropped.</source>
        <translation>El IAMAT no es válido; un AT de un vecino se descarta.</translation>
    </message>
    <message>
        <source>A neighbour&apos;s line, its LF not counted.</source>
        <translation>La línea de un vecino, sin contar su LF.</translation>
    </message>
    <message>
        <source>The link is closed (LineTooLong) and dialled again.</source>
        <translation>El enlace se cierra (LineTooLong) y se reintenta.</translation>
    </message>
    <message>
        <source>Unsent bytes to a client, answers held behind a WHATSAT counted.</source>
        <translation>Bytes sin enviar a un cliente, incluidas las respuestas retenidas tras un WHATSAT.</translation>
    </message>
    <message>
        <source>Reading from that client pauses until half of it is sent.</source>
        <translation>La lectura de ese cliente se pausa hasta que se haya enviado la mitad.</translation>
    </message>
    <message>
        <source>The connection is closed (SlowReader).</source>
        <translation>La conexión se cierra (SlowReader).</translation>
    </message>
    <message>
        <source>Connections of the process; 0 stands for the hard descriptor limit less 64.</source>
        <translation>Conexiones del proceso; 0 equivale al límite duro de descriptores menos 64.</translation>
    </message>
    <message>
        <source>A new connection is accepted, closed (TooManyConnections) and logged.</source>
        <translation>Una conexión nueva se acepta, se cierra (TooManyConnections) y se registra.</translation>
    </message>
    <message>
        <source>How long a client may stay silent; 0 stands for ever.</source>
        <translation>Cuánto tiempo puede callar un cliente; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>The connection is closed (Idle).</source>
        <translation>La conexión se cierra (Idle).</translation>
    </message>
    <message>
        <source>How long a connection between servers may take to be made and proven.</source>
        <translation>Cuánto tiempo puede tardar una conexión entre servidores en establecerse y autenticarse.</translation>
    </message>
    <message>
        <source>It is closed (NoProof).</source>
        <translation>Se cierra (NoProof).</translation>
    </message>
    <message>
        <source>How long a link may be silent.</source>
        <translation>Cuánto tiempo puede callar un enlace.</translation>
    </message>
    <message>
        <source>The neighbour is sent a PING.</source>
        <translation>Se envía un PING al vecino.</translation>
    </message>
    <message>
        <source>How long a neighbour may take to say anything after a PING.</source>
        <translation>Cuánto tiempo puede tardar un vecino en decir algo tras un PING.</translation>
    </message>
    <message>
        <source>The link is closed (Silent) and dialled again.</source>
        <translation>El enlace se cierra (Silent) y se reintenta.</translation>
    </message>
    <message>
        <source>Clients that a server remembers.</source>
        <translation>Clientes que recuerda un servidor.</translation>
    </message>
    <message>
        <source>New ones are refused with &quot;? &quot;; those that are known go on.</source>
        <translation>Los nuevos se rechazan con «? »; los conocidos siguen.</translation>
    </message>
    <message>
        <source>Memory for the records of one server.</source>
        <translation>Memoria para los datos de un servidor.</translation>
    </message>
    <message>
        <source>New clients are refused with &quot;? &quot;; those that are known go on.</source>
        <translation>Los clientes nuevos se rechazan con «? »; los conocidos siguen.</translation>
    </message>
    <message>
        <source>WHATSATs of one connection that wait for places.</source>
        <translation>WHATSAT de una conexión que esperan lugares.</translation>
    </message>
    <message>
        <source>Reading from that client pauses until one is answered.</source>
        <translation>La lectura de ese cliente se pausa hasta que se responda a uno.</translation>
    </message>
    <message>
        <source>How long the places of one WHATSAT may take.</source>
        <translation>Cuánto tiempo pueden tardar los lugares de un WHATSAT.</translation>
    </message>
    <message>
        <source>The WHATSAT is answered with the status UNKNOWN_ERROR.</source>
        <translation>Se responde al WHATSAT con el estado UNKNOWN_ERROR.</translation>
    </message>
    <message>
        <source>The answer of a service for places.</source>
        <translation>La respuesta de un servicio de lugares.</translation>
    </message>
    <message>
        <source>How long a connection that the server closes waits for the client&apos;s end.</source>
        <translation>Cuánto tiempo espera una conexión cerrada por el servidor a que el cliente cierre su extremo.</translation>
    </message>
    <message>
        <source>It is closed; a client that still sends sees a reset.</source>
        <translation>Se cierra; un cliente que siga enviando verá su conexión reiniciada.</translation>
    </message>
    <message>
        <source>What such a connection reads and discards meanwhile.</source>
        <translation>Lo que esa conexión lee y descarta entretanto.</translation>
    </message>
    <message>
        <source>Log text that waits for the disk.</source>
        <translation>Texto del registro que espera al disco.</translation>
    </message>
    <message>
        <source>Reading from clients pauses until half of it is written.</source>
        <translation>La lectura de los clientes se pausa hasta que se haya escrito la mitad.</translation>
    </message>
    <message>
        <source>The size of one log file.</source>
        <translation>El tamaño de un archivo de registro.</translation>
    </message>
    <message>
        <source>It is renamed to .1, the older ones move up, a new one begins.</source>
        <translation>Pasa a llamarse .1, los anteriores suben un número y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>Full log files that are kept for each server.</source>
        <translation>Archivos de registro llenos que se conservan por servidor.</translation>
    </message>
    <message>
        <source>The oldest one is deleted.</source>
        <translation>Se borra el más antiguo.</translation>
    </message>
    <message>
        <source>How long sendable bytes beyond maxUnsentBytes may stay unsent.</source>
        <translation>Cuánto tiempo pueden esperar los bytes enviables por encima de maxUnsentBytes.</translation>
    </message>
</context>
<context>
    <name>LoadText</name>
    <message>
        <source>There is no file %1. Name a herd file that exists, or a preset such as %2.</source>
        <translation>No existe el archivo %1. Indique un archivo de rebaño que exista o un predefinido como %2.</translation>
    </message>
    <message>
        <source>%1 is a directory. Name a herd file in it.</source>
        <translation>%1 es un directorio. Indique un archivo de rebaño que esté en él.</translation>
    </message>
    <message>
        <source>The herd file %1 cannot be read (%2). Name one that you can read.</source>
        <translation>No se puede leer el archivo de rebaño %1 (%2). Indique uno que pueda leer.</translation>
    </message>
</context>
<context>
    <name>Nmea</name>
    <message>
        <source>This is no NMEA sentence: it does not begin with &quot;$&quot;.</source>
        <translation>Esto no es una sentencia NMEA: no empieza con «$».</translation>
    </message>
    <message>
        <source>The checksum is wrong.</source>
        <translation>Suma de comprobación incorrecta.</translation>
    </message>
    <message>
        <source>The sentence has a fix, and no point of the earth in it.</source>
        <translation>La sentencia da una posición, pero ningún punto de la Tierra.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>GeoJSON in one piece has at most 128 MiB. Write it with a feature a line (.geojsonl).</source>
        <translation>Un GeoJSON de una sola pieza ocupa como máximo 128 MiB. Escriba un objeto Feature por línea (.geojsonl).</translation>
    </message>
    <message>
        <source>this is no JSON (%1, byte %2 of the file). Write the file again.</source>
        <translation>esto no es JSON (%1, byte %2 del archivo). Vuelva a generar el archivo.</translation>
    </message>
    <message>
        <source>this is no FeatureCollection. Write { &quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: [ ... ] }.</source>
        <translation>esto no es un FeatureCollection. Escriba { &quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: [ ... ] }.</translation>
    </message>
    <message>
        <source>a feature has at most 16 MiB. Write one feature a line.</source>
        <translation>un objeto Feature ocupa como máximo 16 MiB. Escriba uno por línea.</translation>
    </message>
    <message>
        <source>this line is no Feature (%1). Mend it or remove it.</source>
        <translation>esta línea no es un objeto Feature (%1). Corríjala o quítela.</translation>
    </message>
    <message>
        <source>there are %1 columns, and GeoNames has 19, with a tab between. Take the file of a country, or cities500.txt, as it is.</source>
        <translation>hay %1 columnas, y GeoNames tiene 19, separadas por tabulaciones. Use el archivo de un país, o cities500.txt, tal cual.</translation>
    </message>
    <message>
        <source>the latitude (column 5) is no number from -90 to 90. Mend the line or remove it.</source>
        <translation>la latitud (columna 5) no es un número de -90 a 90. Corrija la línea o quítela.</translation>
    </message>
    <message>
        <source>the longitude (column 6) is no number from -180 to 180. Mend the line or remove it.</source>
        <translation>la longitud (columna 6) no es un número de -180 a 180. Corrija la línea o quítela.</translation>
    </message>
    <message>
        <source>the line is longer than 65536 bytes. This is no text of GeoNames; take one from download.geonames.org.</source>
        <translation>la línea tiene más de 65536 bytes. Esto no es texto de GeoNames; use uno de download.geonames.org.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is damaged or no extract of OpenStreetMap (behind byte %2: %3). Load it again.</source>
        <translation>No se puede leer %1: está dañado o no es un extracto de OpenStreetMap (después del byte %2: %3). Vuelva a descargarlo.</translation>
    </message>
    <message>
        <source>Google&apos;s places need a key. Set %1 to it, or write it to a file that only you can read and name that with --places-key-file or, in the herd file, as &quot;placesKeyFile&quot;.</source>
        <translation>Los lugares de Google requieren una clave. Asígnela a %1, o escríbala en un archivo que solo usted pueda leer e indíquelo con --places-key-file o, en el archivo de rebaño, como &quot;placesKeyFile&quot;.</translation>
    </message>
    <message>
        <source>What %1 is set to is no key of Google&apos;s: letters, digits, - and _ only. Set it to the key alone.</source>
        <translation>El valor de %1 no es una clave de Google: solo letras, cifras, - y _. Asígnele únicamente la clave.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL of a service for places. Write one like %2, without user, query and fragment.</source>
        <translation>«%1» no es la URL de un servicio de lugares. Escriba una como %2, sin usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>A key is not sent to %1 without encryption. Write https:// instead of http://.</source>
        <translation>No se envía una clave a %1 sin cifrado. Escriba https:// en lugar de http://.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read (%2). Name a file that you can read.</source>
        <translation>No se puede leer el archivo de clave %1 (%2). Indique un archivo que pueda leer.</translation>
    </message>
    <message>
        <source>The key file %1 is not an ordinary file. Name one.</source>
        <translation>El archivo de clave %1 no es un archivo normal. Indique uno que lo sea.</translation>
    </message>
    <message>
        <source>The key file %1 belongs to another user. Make a copy of your own and name that.</source>
        <translation>El archivo de clave %1 pertenece a otro usuario. Haga una copia propia e indíquela.</translation>
    </message>
    <message>
        <source>The key file %1 is open to other users. Close it with chmod 600.</source>
        <translation>El archivo de clave %1 está abierto a otros usuarios. Ciérrelo con chmod 600.</translation>
    </message>
    <message>
        <source>There is no key of Google&apos;s in %1: letters, digits, - and _ only. Write the key alone into it.</source>
        <translation>No hay ninguna clave de Google en %1: solo letras, cifras, - y _. Escriba en él únicamente la clave.</translation>
    </message>
    <message>
        <source>The places of %1 cannot be had: %2. Make the file with drover-headless places import, or choose other places.</source>
        <translation>No se pueden obtener los lugares de %1: %2. Cree el archivo con drover-headless places import o elija otros lugares.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is not a file of places</source>
        <translation>no es un archivo de lugares</translation>
    </message>
    <message>
        <source>another version of Drover has made it</source>
        <translation>lo creó otra versión de Drover</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>No se puede crear el archivo %1: %2.</translation>
    </message>
    <message>
        <source>something else has that name</source>
        <translation>ya hay otra cosa con ese nombre</translation>
    </message>
    <message>
        <source>The name of %1 does not tell what is in it. Name a file that ends in .osm.pbf (OpenStreetMap), .txt (GeoNames), .geojson or .geojsonl.</source>
        <translation>El nombre de %1 no dice qué contiene. Indique un archivo que termine en .osm.pbf (OpenStreetMap), .txt (GeoNames), .geojson o .geojsonl.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Name one that you can read.</source>
        <translation>No se puede leer el archivo %1. Indique uno que pueda leer.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name.</source>
        <translation>No existe el archivo %1. Compruebe su nombre.</translation>
    </message>
    <message>
        <source>The places cannot go into the file that they come from. Name another one behind -o.</source>
        <translation>Los lugares no pueden guardarse en el mismo archivo del que vienen. Indique otro después de -o.</translation>
    </message>
    <message>
        <source>The import was stopped; there is no new file.</source>
        <translation>Se detuvo la importación; no hay ningún archivo nuevo.</translation>
    </message>
    <message>
        <source>There is no place with a name in %1. Check that it is the right file.</source>
        <translation>No hay ningún lugar con nombre en %1. Compruebe que sea el archivo correcto.</translation>
    </message>
</context>
<context>
    <name>PlacesImport</name>
    <message>
        <source>Places written to %1: %2, in %3 s.</source>
        <translation>Lugares guardados en %1: %2, en %3 s.</translation>
    </message>
    <message>
        <source>Passed over, without a name or a position: %1.</source>
        <translation>Omitidos por falta de nombre o de posición: %1.</translation>
    </message>
</context>
<context>
    <name>PlacesReading</name>
    <message>
        <source>No place that the server knows lies there.</source>
        <translation>No hay allí ningún lugar que el servidor conozca.</translation>
    </message>
    <message>
        <source>The server could not get the places this time.</source>
        <translation>El servidor no pudo obtener los lugares esta vez.</translation>
    </message>
    <message>
        <source>The server is not allowed to get places.</source>
        <translation>El servidor no tiene permiso para obtener lugares.</translation>
    </message>
    <message>
        <source>The server has asked for places too often.</source>
        <translation>El servidor ha pedido lugares demasiadas veces.</translation>
    </message>
    <message>
        <source>The places service did not understand the server.</source>
        <translation>El servicio de lugares no entendió al servidor.</translation>
    </message>
    <message>
        <source>The server says: %1.</source>
        <translation>El servidor dice: %1.</translation>
    </message>
    <message>
        <source>The server does not know this client, or does not understand the question.</source>
        <translation>El servidor no conoce a este cliente o no entiende la pregunta.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is none to a WHATSAT.</source>
        <translation>La respuesta del servidor no responde a un WHATSAT.</translation>
    </message>
    <message>
        <source>The places of the server&apos;s answer cannot be read: %1.</source>
        <translation>No se pueden leer los lugares de la respuesta del servidor: %1.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>The five servers of 2018 and 2019 (also ucla-2019); the default.</source>
        <translation>Los cinco servidores de 2018 y 2019 (también ucla-2019); el predeterminado.</translation>
    </message>
    <message>
        <source>The five servers of 2016 and 2017 (also ucla-2017), in a ring.</source>
        <translation>Los cinco servidores de 2016 y 2017 (también ucla-2017), en anillo.</translation>
    </message>
    <message>
        <source>The five servers of 2014 and 2015 (also ucla-2015).</source>
        <translation>Los cinco servidores de 2014 y 2015 (también ucla-2015).</translation>
    </message>
    <message>
        <source>The five servers of 2020.</source>
        <translation>Los cinco servidores de 2020.</translation>
    </message>
    <message>
        <source>The five servers of 2021.</source>
        <translation>Los cinco servidores de 2021.</translation>
    </message>
    <message>
        <source>The five servers of 2022.</source>
        <translation>Los cinco servidores de 2022.</translation>
    </message>
    <message>
        <source>The five servers of 2023.</source>
        <translation>Los cinco servidores de 2023.</translation>
    </message>
    <message>
        <source>N servers in a ring, 3 to 500.</source>
        <translation>N servidores en anillo, de 3 a 500.</translation>
    </message>
    <message>
        <source>N servers in a line, 1 to 500.</source>
        <translation>N servidores en línea, de 1 a 500.</translation>
    </message>
    <message>
        <source>N servers, the first one linked with each other one, 2 to 500.</source>
        <translation>N servidores, el primero enlazado con todos los demás, de 2 a 500.</translation>
    </message>
    <message>
        <source>N servers, each one linked with each other one, 2 to 60.</source>
        <translation>N servidores, enlazados todos con todos, de 2 a 60.</translation>
    </message>
    <message>
        <source>N servers in a binary tree, 1 to 500.</source>
        <translation>N servidores en árbol binario, de 1 a 500.</translation>
    </message>
    <message>
        <source>A %1 has %2 to %3 servers. Write for example %1-8.</source>
        <translation>«%1» tiene de %2 a %3 servidores. Escriba, por ejemplo, %1-8.</translation>
    </message>
    <message>
        <source>A grid has at least one row and one column, and at most %1 servers. Write for example grid-4x4.</source>
        <translation>Una cuadrícula tiene al menos una fila y una columna, y como máximo %1 servidores. Escriba, por ejemplo, grid-4x4.</translation>
    </message>
    <message>
        <source>There is no herd &quot;%1&quot;. Did you mean %2?</source>
        <translation>No existe el rebaño «%1». ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>There is no herd &quot;%1&quot;. Write one of %2, or the name of a herd file.</source>
        <translation>No existe el rebaño «%1». Escriba uno de estos: %2, o el nombre de un archivo de rebaño.</translation>
    </message>
    <message>
        <source>R rows of C servers, linked with those beside, above and below, at most 500.</source>
        <translation>R filas de C servidores, enlazados con los de los lados, arriba y abajo, 500 como máximo.</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>The secret file %1 does not exist. Make it with %2 and copy it to every host of the herd.</source>
        <translation>El archivo del secreto %1 no existe. Genérelo con %2 y cópielo en cada equipo del rebaño.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be read (%2). Name a file that you can read.</source>
        <translation>No se puede leer el archivo del secreto %1 (%2). Indique un archivo que pueda leer.</translation>
    </message>
    <message>
        <source>The secret file %1 is a directory. Name a file in it.</source>
        <translation>El archivo del secreto %1 es un directorio. Indique un archivo que esté en él.</translation>
    </message>
    <message>
        <source>The secret file %1 is not an ordinary file. Name one.</source>
        <translation>El archivo del secreto %1 no es un archivo normal. Indique uno que lo sea.</translation>
    </message>
    <message>
        <source>The secret file %1 belongs to another user. Make a copy of your own and name that.</source>
        <translation>El archivo del secreto %1 pertenece a otro usuario. Haga una copia propia e indíquela.</translation>
    </message>
    <message>
        <source>The secret file %1 is open to other users. Close it with chmod 600 %2.</source>
        <translation>El archivo del secreto %1 está abierto a otros usuarios. Ciérrelo con chmod 600 %2.</translation>
    </message>
    <message>
        <source>The secret file %1 has more than 4096 bytes. Make a shorter one with %2.</source>
        <translation>El archivo del secreto %1 ocupa más de 4096 bytes. Genere uno más corto con %2.</translation>
    </message>
    <message>
        <source>The secret file %1 has fewer than 16 bytes. Make a longer one with %2.</source>
        <translation>El archivo del secreto %1 ocupa menos de 16 bytes. Genere uno más largo con %2.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be made (%2). Make the folder writable, or name another file as secretFile in the herd file.</source>
        <translation>No se puede crear el archivo del secreto %1 (%2). Dé permiso de escritura al directorio o indique otro archivo como secretFile en el archivo de rebaño.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>%1 is neither HOST:PORT nor a server of the herd %2. Name another herd with --herd.</source>
        <translation>%1 no es ni EQUIPO:PUERTO ni un servidor del rebaño %2. Indique otro rebaño con --herd.</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>The port of %1 would be %2, and 65535 is the last one. Begin with a smaller port than %3.</source>
        <translation>El puerto de %1 sería %2, y el último es 65535. Empiece con un puerto menor que %3.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both have port %3 on %4. Give one of them another port.</source>
        <translation>%1 y %2 no pueden tener ambos el puerto %3 en %4. Asigne otro puerto a uno de los dos.</translation>
    </message>
    <message>
        <source>0 is not a port. Give the first server a port from 1 to 65535.</source>
        <translation>0 no es un puerto. Asigne al primer servidor un puerto de 1 a 65535.</translation>
    </message>
</context>
<context>
    <name>TrackFile</name>
    <message>
        <source>The file is larger than the %1 MiB that a track may have.</source>
        <translation>El archivo supera los %1 MiB que puede ocupar un recorrido.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>This is neither GPX, which begins with &quot;&lt;&quot;, nor NMEA, which begins with &quot;$&quot;.</source>
        <translation>Esto no es ni GPX, que empieza con «&lt;», ni NMEA, que empieza con «$».</translation>
    </message>
    <message>
        <source>There is no point in the file.</source>
        <translation>No hay ningún punto en el archivo.</translation>
    </message>
    <message>
        <source>There is no point at latitude %1, longitude %2: they are at most 90 and 180.</source>
        <translation>No hay ningún punto en la latitud %1, longitud %2: son como máximo 90 y 180.</translation>
    </message>
    <message>
        <source>Here are more points than the %1 that a track may have.</source>
        <translation>Hay más puntos que los %1 que puede tener un recorrido.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Runs, shows and breaks an application server herd. Without a window: drover-headless.</source>
        <translation>Ejecuta, muestra y rompe un rebaño de servidores de aplicaciones. Sin ventana: drover-headless.</translation>
    </message>
    <message>
        <source>A preset (drover-headless herd --list) or a herd file; the servers of 2018 without one.</source>
        <translation>Un predefinido (drover-headless herd --list) o un archivo de rebaño; sin ninguno, los servidores de 2018.</translation>
    </message>
    <message>
        <source>One herd at a time: type &quot;drover --help&quot; for more.</source>
        <translation>Un solo rebaño a la vez: escriba «drover --help» para saber más.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>ended by the other end</source>
        <translation>cerrada por el otro extremo</translation>
    </message>
    <message>
        <source>reset by the other end</source>
        <translation>reiniciada por el otro extremo</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>nadie escucha allí</translation>
    </message>
    <message>
        <source>answered, and ended as this server does after each answer</source>
        <translation>respondida y cerrada, como hace este servidor tras cada respuesta</translation>
    </message>
    <message>
        <source>a line was too long</source>
        <translation>una línea era demasiado larga</translation>
    </message>
    <message>
        <source>the other end did not read what it was sent</source>
        <translation>el otro extremo no leyó lo que se le enviaba</translation>
    </message>
    <message>
        <source>nothing was said for too long</source>
        <translation>demasiado tiempo sin decir nada</translation>
    </message>
    <message>
        <source>the server had too many connections</source>
        <translation>el servidor tenía demasiadas conexiones</translation>
    </message>
    <message>
        <source>the server was taken down</source>
        <translation>se detuvo el servidor</translation>
    </message>
    <message>
        <source>the server was killed</source>
        <translation>se mató al servidor</translation>
    </message>
    <message>
        <source>the other end does not take this server for its neighbour</source>
        <translation>el otro extremo no reconoce a este servidor como vecino</translation>
    </message>
    <message>
        <source>the other end does not speak as a neighbour</source>
        <translation>el otro extremo no habla como un vecino</translation>
    </message>
    <message>
        <source>the other end does not know the secret of the herd</source>
        <translation>el otro extremo no conoce el secreto del rebaño</translation>
    </message>
    <message>
        <source>the other end took too long to prove who it is</source>
        <translation>el otro extremo tardó demasiado en demostrar quién es</translation>
    </message>
    <message>
        <source>another connection of the same link took its place</source>
        <translation>otra conexión del mismo enlace la sustituyó</translation>
    </message>
    <message>
        <source>the other end did not answer any more</source>
        <translation>el otro extremo dejó de responder</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>corte manual</translation>
    </message>
    <message>
        <source>everything was sent over a brief connection</source>
        <translation>se envió todo por una conexión breve</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>A server that another program runs.</extracomment>
        <translation>externo</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>The state of a server that was taken down cleanly, or has not been started.</extracomment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>killed</source>
        <extracomment>The state of a server that has lost all that it knew.</extracomment>
        <translation>muerto</translation>
    </message>
    <message>
        <source>server not up</source>
        <extracomment>The state of a link&apos;s end whose server does not run.</extracomment>
        <translation>servidor inactivo</translation>
    </message>
    <message>
        <source>dialling</source>
        <extracomment>The state of a link&apos;s end: a connection is being made.</extracomment>
        <translation>conectando</translation>
    </message>
    <message>
        <source>waits for the other end to dial</source>
        <translation>espera la conexión del otro extremo</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The state of a link&apos;s end at a server that another program runs.</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>dials again in %1</source>
        <translation>reintenta en %1</translation>
    </message>
    <message>
        <source>up, +%1</source>
        <extracomment>The state of a link that works, and how long each delivery takes.</extracomment>
        <translation>activo, +%1</translation>
    </message>
    <message>
        <source>No server is up.</source>
        <translation>No hay ningún servidor activo.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind.</source>
        <translation>
            <numerusform>%n servidor atrasado.</numerusform>
            <numerusform>%n servidores atrasados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No client has reported yet.</source>
        <translation>Ningún cliente ha informado todavía.</translation>
    </message>
    <message>
        <source>All agree.</source>
        <translation>Todos coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <comment>about so many</comment>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>One server is up and knows %1.</source>
        <translation>Hay un servidor activo y conoce a %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s) agree about %1.</source>
        <translation>
            <numerusform>El único servidor coincide sobre %1.</numerusform>
            <numerusform>Los %n servidores coinciden sobre %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The last update took %2.</source>
        <extracomment>Two sentences: %1 is &quot;All 5 servers agree about 8 clients.&quot;, %2 a duration.</extracomment>
        <translation>%1 La última actualización tardó %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <comment>of which a server lacks the last report</comment>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>up</source>
        <comment>a server</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>proving who it is</source>
        <extracomment>The state of a link&apos;s end: connected, and the two servers prove who they are.</extracomment>
        <translation>demostrando quién es</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a link</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>up, held</source>
        <extracomment>The state of a link that works: what is sent over it waits until it is released.</extracomment>
        <translation>activo, retenido</translation>
    </message>
    <message>
        <source>No server knows this client any more.</source>
        <translation>Ningún servidor conoce ya a este cliente.</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s) agree after %1.</source>
        <extracomment>%1 is the time that an update took to reach all servers.</extracomment>
        <translation>
            <numerusform>El único servidor coincide tras %1.</numerusform>
            <numerusform>Los %n servidores coinciden tras %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) agree. Behind: %2.</source>
        <extracomment>%1 is how many servers have the newest report, %n of how many, %2 names of others.</extracomment>
        <translation>
            <numerusform>%1 de %n servidor coincide. Atrasados: %2.</numerusform>
            <numerusform>%1 de %n servidores coinciden. Atrasados: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <extracomment>What keeps news from going on: goes behind &quot;No way from Goloman: &quot;</extracomment>
        <translation>%1 está congelado</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation>%1 está muerto</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 está detenido</translation>
    </message>
    <message>
        <source>the link %1 – %2 is cut</source>
        <extracomment>What keeps news from going on: goes behind &quot;No way from Goloman: &quot;</extracomment>
        <translation>el enlace %1 – %2 está cortado</translation>
    </message>
    <message>
        <source>the link %1 – %2 is held</source>
        <translation>el enlace %1 – %2 está retenido</translation>
    </message>
    <message>
        <source>the link %1 – %2 is down</source>
        <translation>el enlace %1 – %2 está caído</translation>
    </message>
    <message>
        <source>No link leads from %1 to %2.</source>
        <translation>Ningún enlace lleva de %1 a %2.</translation>
    </message>
    <message>
        <source>No way from %1: %2.</source>
        <extracomment>%1 is a server that has news, %2 what keeps it from others: &quot;Holiday is stopped&quot;.</extracomment>
        <translation>Sin camino desde %1: %2.</translation>
    </message>
    <message>
        <source>The way from %1 leads through %2, which does not say what it passes on.</source>
        <translation>El camino desde %1 pasa por %2, que no dice lo que transmite.</translation>
    </message>
    <message numerus="yes">
        <source>News of %n client(s) is on its way.</source>
        <translation>
            <numerusform>Novedades de %n cliente en camino.</numerusform>
            <numerusform>Novedades de %n clientes en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind for %1: it lacks news of %n client(s).</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>
            <numerusform>Atrasado desde hace %1: le faltan novedades de %n cliente.</numerusform>
            <numerusform>Atrasado desde hace %1: le faltan novedades de %n clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>News is on its way.</source>
        <translation>Hay novedades en camino.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind: %1 has lacked news of %2 for %3.</source>
        <extracomment>%1 is a server, %2 is &quot;3 clients&quot;: their last reports have not reached it. %3 is a duration.</extracomment>
        <translation>
            <numerusform>%n servidor atrasado: a %1 le faltan novedades de %2 desde hace %3.</numerusform>
            <numerusform>%n servidores atrasados: a %1 le faltan novedades de %2 desde hace %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) agree. On its way to: %2.</source>
        <extracomment>%1 is how many servers have the newest report, %n of how many, %2 names of the others.</extracomment>
        <translation>
            <numerusform>%1 de %n servidor coincide. En camino a: %2.</numerusform>
            <numerusform>%1 de %n servidores coinciden. En camino a: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>foreign</source>
        <extracomment>A server of another make.</extracomment>
        <translation>ajeno</translation>
    </message>
    <message>
        <source>%1 dials again in %2</source>
        <extracomment>%1 is a server at the other end of a link, %2 a duration.</extracomment>
        <translation>%1 conecta en %2</translation>
    </message>
</context>
<context>
    <name>drover::ActionPalette</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>(not possible now)</source>
        <translation>(ahora no es posible)</translation>
    </message>
    <message>
        <source>What do you want to do, or to see?</source>
        <translation>¿Qué desea hacer o ver?</translation>
    </message>
    <message>
        <source>Find an action, a server or a client</source>
        <translation>Buscar una acción, un servidor o un cliente</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>No se encontró nada para «%1».</translation>
    </message>
    <message>
        <source>There are more names like this: type more of it.</source>
        <translation>Hay más nombres como este: siga escribiendo.</translation>
    </message>
</context>
<context>
    <name>drover::AddServerDialog</name>
    <message>
        <source>A server&apos;s name has 1 to 255 bytes and no blanks.</source>
        <translation>El nombre de un servidor tiene de 1 a 255 bytes y ningún espacio.</translation>
    </message>
    <message>
        <source>The herd has a server %1 already.</source>
        <translation>El rebaño ya tiene un servidor %1.</translation>
    </message>
    <message>
        <source>%1 listens on port %2.</source>
        <translation>%1 ya escucha en el puerto %2.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Agregar un servidor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>the next one</source>
        <extracomment>Instead of a number: the port after the largest of the herd.</extracomment>
        <translation>el siguiente</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>drover::BaseMap</name>
    <message>
        <source>The map cannot be shown: its data is damaged. Install Drover again.</source>
        <translation>No se puede mostrar el mapa: sus datos están dañados. Vuelva a instalar Drover.</translation>
    </message>
    <message>
        <source>Map: GSHHG, Natural Earth, GeoNames</source>
        <translation>Mapa: GSHHG, Natural Earth, GeoNames</translation>
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
        <translation>%1: otro informe de la misma hora</translation>
    </message>
    <message>
        <source>%1: %2 behind</source>
        <comment>servers, a duration</comment>
        <translation>%1: %2 de retraso</translation>
    </message>
</context>
<context>
    <name>drover::BeliefModel</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>%1 has the newest report.</source>
        <translation>%1 tiene el informe más reciente.</translation>
    </message>
    <message>
        <source>%1 has a report that is %2 older than the newest one.</source>
        <translation>%1 tiene un informe %2 más antiguo que el más reciente.</translation>
    </message>
    <message>
        <source>%1 has another report of the same time: neither replaces the other.</source>
        <translation>%1 tiene otro informe de la misma hora: ninguno reemplaza al otro.</translation>
    </message>
    <message>
        <source>%1 does not know this client.</source>
        <translation>%1 no conoce a este cliente.</translation>
    </message>
    <message>
        <source>It came %1 after the first server had it.</source>
        <translation>Llegó %1 después que al primer servidor.</translation>
    </message>
    <message>
        <source>The server is not up, so it does not count.</source>
        <translation>El servidor no está activo, así que no cuenta.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>No server knows the client any more.</extracomment>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind</source>
        <translation>
            <numerusform>%n atrasado</numerusform>
            <numerusform>%n atrasados</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is the time that an update took to reach all servers.</extracomment>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>No server knows this client any more.</source>
        <translation>Ningún servidor conoce ya a este cliente.</translation>
    </message>
    <message>
        <source>The newest report came %1 ago and has not reached every server that is up.</source>
        <translation>El informe más reciente llegó hace %1 y no ha alcanzado a todos los servidores activos.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Desde hace %1.</translation>
    </message>
    <message>
        <source>no server is up</source>
        <translation>sin servidores</translation>
    </message>
    <message>
        <source>All servers that are up have agreed for %1.</source>
        <translation>Todos los servidores activos coinciden desde hace %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>What a server believes that another program runs.</extracomment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>What %1 believes is not known: another program runs it.</source>
        <translation>No se sabe lo que cree %1: lo ejecuta otro programa.</translation>
    </message>
    <message>
        <source>It has lacked the newest one for %1.</source>
        <translation>Le falta el último informe desde hace %1.</translation>
    </message>
    <message>
        <source>The newest one is on its way.</source>
        <translation>El último informe está en camino.</translation>
    </message>
    <message numerus="yes">
        <source>on its way to %n</source>
        <comment>servers</comment>
        <extracomment>So many servers lack the newest report, which is on its way to them.</extracomment>
        <translation>
            <numerusform>en camino a %n</numerusform>
            <numerusform>en camino a %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::BenchRun</name>
    <message>
        <source>%1 connections are more than this system lets a process have: %2. Ask for fewer with --clients and --idle, or raise the limit (ulimit -Hn).</source>
        <translation>%1 conexiones son más de las que este sistema permite a un proceso: %2. Pida menos con --clients y --idle, o suba el límite (ulimit -Hn).</translation>
    </message>
    <message>
        <source>%1 is not found: %2.</source>
        <translation>No se encuentra %1: %2.</translation>
    </message>
</context>
<context>
    <name>drover::ClientBeliefsModel</name>
    <message>
        <source>%1 (%2), reported to %3</source>
        <translation>%1 (%2), informado a %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>The server knows nothing of the client.</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>The server has the newest report of the client.</extracomment>
        <translation>el último</translation>
    </message>
    <message>
        <source>same time</source>
        <extracomment>The server has another report of the client, which is of the same time.</extracomment>
        <translation>igual hora</translation>
    </message>
    <message>
        <source>How long after the first server it had the newest report.</source>
        <translation>Cuánto después del primer servidor recibió el informe más reciente.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>A column: which of a client&apos;s reports a server has.</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>A column: for how long a server has had its report.</extracomment>
        <translation>Hace</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>What a server believes that another program runs.</extracomment>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>drover::ClientCommands</name>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 aún no ha respondido.</translation>
    </message>
    <message>
        <source>No server is there to report to.</source>
        <translation>Ningún servidor al que informar.</translation>
    </message>
    <message>
        <source>%1 has the report.</source>
        <comment>a server</comment>
        <translation>%1 tiene el informe.</translation>
    </message>
    <message>
        <source>%1 keeps the report that it had: the client&apos;s time of it is later.</source>
        <comment>a server</comment>
        <translation>%1 conserva el informe que tenía: su hora, según el cliente, es posterior.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <comment>a server, its answer</comment>
        <translation>%1 no lo aceptó: %2</translation>
    </message>
    <message>
        <source>No server is there to ask.</source>
        <translation>Ningún servidor al que preguntar.</translation>
    </message>
</context>
<context>
    <name>drover::ClientControl</name>
    <message>
        <source>You are reported as %1.</source>
        <translation>Usted figura como %1.</translation>
    </message>
    <message>
        <source>%1 walks along the route.</source>
        <translation>%1 recorre la ruta.</translation>
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
        <translation>Informó a %1 %2; desde entonces, no.</translation>
    </message>
    <message>
        <source>Reported to %1 %2.</source>
        <comment>a server, how long ago</comment>
        <translation>Informó a %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are here.</source>
        <translation>
            <numerusform>Aquí hay %n cliente.</numerusform>
            <numerusform>Aquí hay %n clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see them from nearer.</source>
        <translation>Haga clic para verlos de cerca.</translation>
    </message>
</context>
<context>
    <name>drover::ClientLine</name>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s).</source>
        <translation>
            <numerusform>%1 no ha respondido en %n segundo.</numerusform>
            <numerusform>%1 no ha respondido en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ClientPage</name>
    <message>
        <source>all agree</source>
        <translation>todos coinciden</translation>
    </message>
    <message>
        <source>not all agree</source>
        <translation>no todos coinciden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>after %1, for %2 now</source>
        <translation>tras %1, desde hace %2</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Skew</source>
        <extracomment>By how much the clocks of client and server differ, the way the message took included.</extracomment>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Informó a</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>What each server believes</source>
        <translation>Lo que cree cada servidor</translation>
    </message>
    <message>
        <source>Client&apos;s time</source>
        <extracomment>The time of a client&apos;s report, by the client&apos;s own clock.</extracomment>
        <translation>Hora del cliente</translation>
    </message>
    <message>
        <source>Client&apos;s time, as sent</source>
        <extracomment>The same time as it is sent: seconds since 1970.</extracomment>
        <translation>Hora del cliente, en bruto</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind, %1 for %2 now</source>
        <translation>
            <numerusform>%n servidor atrasado, %1 desde hace %2</numerusform>
            <numerusform>%n servidores atrasados, %1 desde hace %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on its way to %n server(s)</source>
        <translation>
            <numerusform>en camino a %n servidor</numerusform>
            <numerusform>en camino a %n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>no server is up</source>
        <translation>ningún servidor activo</translation>
    </message>
    <message>
        <source>In the way</source>
        <extracomment>What keeps news of a client from a server: &quot;No way from Goloman: Holiday is stopped.&quot;</extracomment>
        <translation>Obstáculo</translation>
    </message>
</context>
<context>
    <name>drover::Complaint</name>
    <message>
        <source>%1 is for servers: it counts only from a neighbour.</source>
        <translation>%1 es para servidores: solo cuenta si viene de un vecino.</translation>
    </message>
    <message>
        <source>A line begins with IAMAT or WHATSAT, in capital letters.</source>
        <translation>Una línea empieza con IAMAT o WHATSAT, en mayúsculas.</translation>
    </message>
    <message>
        <source>IAMAT takes three fields: client, location and time.</source>
        <translation>IAMAT lleva tres campos: cliente, posición y hora.</translation>
    </message>
    <message>
        <source>WHATSAT takes three fields: client, radius and number of places.</source>
        <translation>WHATSAT lleva tres campos: cliente, radio y número de lugares.</translation>
    </message>
    <message>
        <source>The location is no latitude and longitude in degrees, each with its sign: +34.068930-118.445127.</source>
        <translation>La posición no es una latitud y una longitud en grados, cada una con su signo: +34.068930-118.445127.</translation>
    </message>
    <message>
        <source>The time is not in seconds since 1970, with nine decimals at most: 1520023934.918963997.</source>
        <translation>La hora no está en segundos desde 1970, con nueve decimales como máximo: 1520023934.918963997.</translation>
    </message>
    <message>
        <source>The radius is not within 0 to 50 kilometres.</source>
        <translation>El radio no está entre 0 y 50 kilómetros.</translation>
    </message>
    <message>
        <source>The number of places is not a whole one within 0 to 20.</source>
        <translation>El número de lugares no es un entero entre 0 y 20.</translation>
    </message>
    <message>
        <source>The line is not understood, or too long: only its beginning came back.</source>
        <translation>La línea no se entiende o es demasiado larga: solo volvió el principio.</translation>
    </message>
    <message>
        <source>The server does not know this client: no report of it has come.</source>
        <translation>El servidor no conoce a este cliente: no ha llegado ningún informe suyo.</translation>
    </message>
    <message>
        <source>The report is longer than %1 bytes as the servers tell it to each other, or the server has no room for another client.</source>
        <translation>El informe supera los %1 bytes en la forma en que los servidores se lo transmiten, o el servidor no tiene sitio para otro cliente.</translation>
    </message>
</context>
<context>
    <name>drover::ConsoleView</name>
    <message>
        <source>Show blanks</source>
        <extracomment>Shows blanks, tabs and line ends as marks.</extracomment>
        <translation>Ver espacios</translation>
    </message>
    <message>
        <source>Show blanks as ·, tabs as →, CR as \r and line ends as ↵.</source>
        <translation>Mostrar los espacios como ·, las tabulaciones como →, CR como \r y los fines de línea como ↵.</translation>
    </message>
    <message>
        <source>What was said and answered</source>
        <translation>Lo dicho y lo respondido</translation>
    </message>
    <message>
        <source>Type a line for %1</source>
        <translation>Escriba una línea para %1</translation>
    </message>
    <message>
        <source>A line to say to the server</source>
        <translation>Línea para decir al servidor</translation>
    </message>
</context>
<context>
    <name>drover::ContextMenus</name>
    <message>
        <source>Link %1 with %2</source>
        <translation>Enlazar %1 con %2</translation>
    </message>
    <message>
        <source>%1 is linked with every server.</source>
        <translation>%1 está enlazado con todos los servidores.</translation>
    </message>
</context>
<context>
    <name>drover::ConvergencePanel</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Show only clients whose name contains this</source>
        <translation>Mostrar solo los clientes cuyo nombre contenga esto</translation>
    </message>
    <message>
        <source>Only where servers disagree</source>
        <translation>Solo donde no coinciden</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>What each server believes of each client</source>
        <translation>Lo que cree cada servidor de cada cliente</translation>
    </message>
</context>
<context>
    <name>drover::Conversation</name>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
    <message>
        <source>Nobody listens on %1:%2: bring %3 up, then type again.</source>
        <translation>Nadie escucha en %1:%2: inicie %3 y vuelva a escribir.</translation>
    </message>
    <message>
        <source>%1 could not be reached on %2:%3: %4.</source>
        <translation>No se pudo llegar a %1 en %2:%3: %4.</translation>
    </message>
    <message>
        <source>The connection broke: %1.</source>
        <translation>Se perdió la conexión: %1.</translation>
    </message>
</context>
<context>
    <name>drover::CrowdDialog</name>
    <message>
        <source>Open a track</source>
        <translation>Abrir un recorrido</translation>
    </message>
    <message>
        <source>Tracks (*.gpx *.nmea *.log *.txt);;All files (*)</source>
        <translation>Recorridos (*.gpx *.nmea *.log *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>The track is %1 km long. It has times, which hold instead of the speed.</source>
        <translation>El recorrido mide %1 km. Tiene horas, que se aplican en lugar de la velocidad.</translation>
    </message>
    <message>
        <source>The track is %1 km long. It has no times: the speed holds.</source>
        <translation>El recorrido mide %1 km. No tiene horas: se aplica la velocidad.</translation>
    </message>
    <message>
        <source>Choose a track first.</source>
        <translation>Elija antes un recorrido.</translation>
    </message>
    <message>
        <source>Connected: %1 of %2. Said: %3. Answered: %4, complaints: %5, wrong answers: %6, lost: %7.</source>
        <translation>Conexiones: %1 de %2. Líneas enviadas: %3. Respondidas: %4, quejas: %5, respuestas erróneas: %6, perdidas: %7.</translation>
    </message>
    <message>
        <source>Half of the answers within %1 ms, 99 % within %2 ms, the slowest %3 ms. Reconnected: %4, heard by another server: %5.</source>
        <translation>La mitad de las respuestas en menos de %1 ms, el 99 % en menos de %2 ms, la más lenta en %3 ms. Reconexiones: %4, atendidas por otro servidor: %5.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Multitud</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>A &amp;report every</source>
        <translation>Un &amp;informe cada</translation>
    </message>
    <message>
        <source>To an&amp;other server every</source>
        <translation>A &amp;otro servidor cada</translation>
    </message>
    <message>
        <source>&amp;Wrong clocks</source>
        <translation>Relojes con &amp;desfase</translation>
    </message>
    <message>
        <source>Reports with a W&amp;HATSAT</source>
        <translation>Informes con &amp;WHATSAT</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Semi&amp;lla</translation>
    </message>
    <message>
        <source>Walk around Los Angeles</source>
        <translation>Pasear por Los Ángeles</translation>
    </message>
    <message>
        <source>Along a track</source>
        <translation>Seguir un recorrido</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Quedarse quieto</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>GPX or NMEA</source>
        <translation>GPX o NMEA</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>By how much clocks are wrong at most</source>
        <translation>Desfase máximo de los relojes</translation>
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
        <translation>Solo si es necesario</translation>
    </message>
    <message>
        <source>by up to </source>
        <extracomment>Before a number of seconds that a clock is wrong by.</extracomment>
        <translation>hasta </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>The route is %1 km long.</source>
        <translation>La ruta mide %1 km.</translation>
    </message>
    <message>
        <source>Draw a route first.</source>
        <translation>Dibuje antes una ruta.</translation>
    </message>
    <message>
        <source>As drawn on the map</source>
        <translation>Dibujada en el mapa</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Aún no hay nada dibujado</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Dibujar…</translation>
    </message>
    <message>
        <source>At its e&amp;nd</source>
        <translation>Al &amp;final</translation>
    </message>
    <message>
        <source>Along a route: draw it on the map</source>
        <translation>Seguir una ruta: dibújela en el mapa</translation>
    </message>
    <message>
        <source>Turn back: there and back</source>
        <translation>Volver atrás: ida y vuelta</translation>
    </message>
    <message>
        <source>On to the first point: round and round</source>
        <translation>Seguir al primer punto: dar vueltas</translation>
    </message>
</context>
<context>
    <name>drover::CrowdRun</name>
    <message>
        <source>%1 is not found: %2.</source>
        <translation>No se encuentra %1: %2.</translation>
    </message>
    <message>
        <source>%1 s: said %2, %3 in this second; answered rightly %4; 99 of 100 within %5 ms</source>
        <translation>%1 s: enviado %2, %3 en este segundo; bien respondido %4; 99 de 100 en menos de %5 ms</translation>
    </message>
    <message>
        <source>None of the herd&apos;s servers can be connected to: %1. Is the herd %2 running? Start it with drover-headless serve.</source>
        <translation>No se puede conectar con ningún servidor del rebaño: %1. ¿Está en marcha el rebaño %2? Inícielo con drover-headless serve.</translation>
    </message>
    <message>
        <source>Crowd of %1: clients %2, connections %3, seconds %4</source>
        <translation>Multitud de %1: clientes %2, conexiones %3, segundos %4</translation>
    </message>
    <message>
        <source>    said         IAMAT %1, WHATSAT %2; %3 a second</source>
        <translation>    enviado      IAMAT %1, WHATSAT %2; %3 por segundo</translation>
    </message>
    <message>
        <source>    answered     rightly %1, with &quot;?&quot; %2, wrongly %3, not at all %4</source>
        <translation>    respondido   bien %1, con «?» %2, mal %3, sin respuesta %4</translation>
    </message>
    <message>
        <source>    took         %1, longest %2 ms</source>
        <translation>    tardó        %1, máximo %2 ms</translation>
    </message>
    <message>
        <source>    connections  made %1, made again %2, failed %3; another server answered %4</source>
        <translation>    conexiones   hechas %1, rehechas %2, fallidas %3; respondió otro servidor %4</translation>
    </message>
    <message>
        <source>it refused the connection, or nobody is there</source>
        <translation>rechazó la conexión o no hay nadie allí</translation>
    </message>
    <message>
        <source>it had not taken the connection yet when the time was up</source>
        <translation>aún no había aceptado la conexión al acabarse el tiempo</translation>
    </message>
    <message>
        <source>it was silent for %1 s</source>
        <translation>guardó silencio durante %1 s</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>cerró la conexión</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>se interrumpió la conexión</translation>
    </message>
    <message>
        <source>it said what is no answer</source>
        <translation>dijo algo que no es una respuesta</translation>
    </message>
    <message>
        <source>it left the herd</source>
        <translation>salió del rebaño</translation>
    </message>
    <message>
        <source>Clients that never got a connection: %1 of %2.</source>
        <translation>Clientes que nunca lograron conectarse: %1 de %2.</translation>
    </message>
    <message>
        <source>Nothing was said: the time was up before any client had its turn.</source>
        <translation>No se envió nada: el tiempo se acabó antes de que le tocara a ningún cliente.</translation>
    </message>
    <message>
        <source>Lines that were said and never answered: %1 of %2.</source>
        <translation>Líneas enviadas que nunca tuvieron respuesta: %1 de %2.</translation>
    </message>
    <message>
        <source>Lines that a server did not take, and answered with &quot;?&quot;: %1 of %2.</source>
        <translation>Líneas que un servidor no aceptó y a las que respondió «?»: %1 de %2.</translation>
    </message>
    <message>
        <source>Answers that were none to what had been said: %1.</source>
        <translation>Respuestas que no respondían a lo enviado: %1.</translation>
    </message>
</context>
<context>
    <name>drover::DockTitle</name>
    <message>
        <source>Make this panel a window of its own, or put it back.</source>
        <translation>Convierte este panel en ventana propia o lo devuelve a su sitio.</translation>
    </message>
    <message>
        <source>Float or dock</source>
        <translation>Separar o acoplar</translation>
    </message>
    <message>
        <source>Close this panel. The menu View brings it back.</source>
        <translation>Cierra este panel. El menú Ver lo recupera.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>El rebaño %1 ha cambiado. ¿Desea guardar los cambios?</translation>
    </message>
    <message>
        <source>Open a herd</source>
        <translation>Abrir un rebaño</translation>
    </message>
    <message>
        <source>Save the herd</source>
        <translation>Guardar el rebaño</translation>
    </message>
    <message>
        <source>Herd files (*.json);;All files (*)</source>
        <translation>Archivos de rebaño (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>drover::FilterBar</name>
    <message>
        <source>Only problems</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Without link talk</source>
        <translation>Sin señalización</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>What should the button for this filter say?</source>
        <translation>¿Qué texto debe llevar el botón de este filtro?</translation>
    </message>
    <message>
        <source>Filter, for example server:Goloman kind:AT -stale</source>
        <translation>Filtro, por ejemplo server:Goloman kind:AT -stale</translation>
    </message>
    <message>
        <source>Filter of the messages</source>
        <translation>Filtro de los mensajes</translation>
    </message>
    <message>
        <source>Save this filter as a button</source>
        <translation>Guardar este filtro como botón</translation>
    </message>
    <message>
        <source>%1 — press %2 to remove it</source>
        <translation>%1 — pulse %2 para quitarlo</translation>
    </message>
</context>
<context>
    <name>drover::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Encontrados: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>Buscar en los textos</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>drover::FloodRun</name>
    <message>
        <source>%1 servers that know %2 clients each keep more than %3 records, which takes gigabytes. Ask for fewer servers or clients.</source>
        <translation>%1 servidores que conocen a %2 clientes cada uno guardan más de %3 entradas, lo que ocupa gigabytes. Pida menos servidores o clientes.</translation>
    </message>
    <message>
        <source>How news spreads: from when a server has an update from its client to when the last one
has it, in microseconds, and AT lines sent for an update. Least: every other server has
to be told once, servers - 1. Flooding: each server tells all its neighbours but the
one that it has the update from, 2 * links - (servers - 1); on a tree that is the least.
One thread runs all servers; CPU is that thread&apos;s, for an update under load.
</source>
        <translation>Cómo se difunden las novedades: desde que un servidor recibe una actualización de su
cliente hasta que la tiene el último, en microsegundos, y líneas AT enviadas por
actualización. Mínimo: hay que decírsela una vez a cada otro servidor, servidores - 1.
Difusión: cada servidor la dice a todos sus vecinos menos a aquel del que la recibió,
2 * enlaces - (servidores - 1); en un árbol, eso es el mínimo. Un solo hilo ejecuta todos
los servidores; CPU es la de ese hilo, por actualización con carga.
</translation>
    </message>
    <message>
        <source>AT lines an update</source>
        <translation>líneas AT por actualización</translation>
    </message>
    <message>
        <source>at rest, us</source>
        <translation>en reposo, us</translation>
    </message>
    <message>
        <source>under load, us</source>
        <translation>con carga, us</translation>
    </message>
    <message>
        <source>herd</source>
        <translation>rebaño</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>serv.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enl.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocidos</translation>
    </message>
    <message>
        <source>least</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>flooding</source>
        <translation>difusión</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contadas</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>por s</translation>
    </message>
    <message>
        <source>CPU us</source>
        <translation>CPU us</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>drover::FloodTrial</name>
    <message>
        <source>The links between the servers do not come up.</source>
        <translation>Los enlaces entre los servidores no llegan a activarse.</translation>
    </message>
    <message>
        <source>An update reached only %1 of %2 servers.</source>
        <translation>Una actualización solo llegó a %1 de %2 servidores.</translation>
    </message>
    <message>
        <source>A server of the herd takes no updates from its client.</source>
        <translation>Un servidor del rebaño no acepta actualizaciones de su cliente.</translation>
    </message>
    <message>
        <source>The herd did not bear the load.</source>
        <translation>El rebaño no soportó la carga.</translation>
    </message>
</context>
<context>
    <name>drover::Herd</name>
    <message>
        <source>%1 cannot start. %2</source>
        <translation>%1 no puede iniciarse. %2</translation>
    </message>
    <message>
        <source>%1 is not up.</source>
        <translation>%1 no está activo.</translation>
    </message>
    <message>
        <source>%1 is up already.</source>
        <translation>%1 ya está activo.</translation>
    </message>
    <message>
        <source>%1 cannot start while the herd is being stopped.</source>
        <translation>%1 no puede iniciarse mientras se detiene el rebaño.</translation>
    </message>
    <message>
        <source>%1 is a server of another make: a link with it cannot be slowed.</source>
        <translation>%1 es un servidor ajeno: un enlace con él no se puede ralentizar.</translation>
    </message>
    <message>
        <source>A link is slowed by %1 milliseconds at most.</source>
        <translation>Un enlace se ralentiza como máximo %1 milisegundos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a server: a name has 1 to 255 bytes and no blanks.</source>
        <translation>«%1» no sirve como nombre de servidor: un nombre tiene de 1 a 255 bytes y ningún espacio.</translation>
    </message>
    <message>
        <source>The herd has a server %1 already.</source>
        <translation>El rebaño ya tiene un servidor %1.</translation>
    </message>
    <message>
        <source>A server of another make can only be added in the herd file.</source>
        <translation>Un servidor ajeno solo se puede agregar en el archivo de rebaño.</translation>
    </message>
    <message>
        <source>%1 still runs: take it down first.</source>
        <translation>%1 sigue en marcha: deténgalo antes.</translation>
    </message>
    <message>
        <source>%1 cannot be its own neighbour.</source>
        <translation>%1 no puede ser vecino de sí mismo.</translation>
    </message>
    <message>
        <source>%1 and %2 are neighbours already.</source>
        <translation>%1 y %2 ya son vecinos.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is cut already.</source>
        <translation>El enlace entre %1 y %2 ya está cortado.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is not cut.</source>
        <translation>El enlace entre %1 y %2 no está cortado.</translation>
    </message>
    <message>
        <source>%1 is frozen already.</source>
        <translation>%1 ya está congelado.</translation>
    </message>
    <message>
        <source>%1 is not frozen.</source>
        <translation>%1 no está congelado.</translation>
    </message>
    <message>
        <source>%1 does not run in this process.</source>
        <translation>%1 no se ejecuta en este proceso.</translation>
    </message>
    <message>
        <source>There is no server %1 in this herd; there are %2.</source>
        <translation>No hay ningún servidor %1 en este rebaño; hay %2.</translation>
    </message>
    <message>
        <source>The host %1 is a name, and servers listen at addresses.</source>
        <translation>El equipo %1 es un nombre, y los servidores escuchan en direcciones.</translation>
    </message>
    <message>
        <source>%1 is a server of another make: a link with it cannot be held.</source>
        <translation>%1 es un servidor ajeno: no se puede retener un enlace con él.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is held already.</source>
        <translation>El enlace entre %1 y %2 ya está retenido.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is not held.</source>
        <translation>El enlace entre %1 y %2 no está retenido.</translation>
    </message>
    <message>
        <source>%1 and %2 are not neighbours.</source>
        <translation>%1 y %2 no son vecinos.</translation>
    </message>
    <message>
        <source>There is no port after the herd&apos;s largest. Give the server one in the herd file.</source>
        <translation>No hay ningún puerto después del mayor del rebaño. Asigne uno al servidor en el archivo de rebaño.</translation>
    </message>
</context>
<context>
    <name>drover::HerdControl</name>
    <message>
        <source>take %1 down</source>
        <translation>detener %1</translation>
    </message>
    <message>
        <source>kill %1</source>
        <translation>matar %1</translation>
    </message>
    <message>
        <source>bring %1 up</source>
        <translation>iniciar %1</translation>
    </message>
    <message>
        <source>freeze %1</source>
        <translation>congelar %1</translation>
    </message>
    <message>
        <source>thaw %1</source>
        <translation>descongelar %1</translation>
    </message>
    <message>
        <source>cut %1 - %2</source>
        <translation>cortar %1 - %2</translation>
    </message>
    <message>
        <source>heal %1 - %2</source>
        <translation>reparar %1 - %2</translation>
    </message>
    <message>
        <source>slow %1 - %2</source>
        <translation>ralentizar %1 - %2</translation>
    </message>
    <message>
        <source>full speed for %1 - %2</source>
        <translation>velocidad normal en %1 - %2</translation>
    </message>
    <message>
        <source>slow motion</source>
        <translation>cámara lenta</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>velocidad normal</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>agregar %1</translation>
    </message>
    <message>
        <source>link %1 - %2</source>
        <translation>enlazar %1 - %2</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>quitar %1</translation>
    </message>
    <message>
        <source>remove the link %1 - %2</source>
        <translation>quitar el enlace %1 - %2</translation>
    </message>
    <message>
        <source>start all</source>
        <translation>iniciar todo</translation>
    </message>
    <message>
        <source>stop all</source>
        <translation>detener todo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>hold %1 - %2</source>
        <translation>retener %1 - %2</translation>
    </message>
    <message>
        <source>release %1 - %2</source>
        <translation>liberar %1 - %2</translation>
    </message>
</context>
<context>
    <name>drover::HerdHost</name>
    <message>
        <source>%1 Use other ports, or end that program and try again.</source>
        <translation>%1 Use otros puertos, o cierre ese programa y reinténtelo.</translation>
    </message>
    <message>
        <source>%1 End that program and try again.</source>
        <translation>%1 Cierre ese programa y reinténtelo.</translation>
    </message>
    <message>
        <source>%1 Use other ports.</source>
        <translation>%1 Use otros puertos.</translation>
    </message>
    <message>
        <source>%1 Write another host into the herd file, or start the server where it belongs.</source>
        <translation>%1 Escriba otro equipo en el archivo de rebaño o inicie el servidor en el equipo que le corresponde.</translation>
    </message>
    <message>
        <source>%1 Write an address into the herd file.</source>
        <translation>%1 Escriba una dirección en el archivo de rebaño.</translation>
    </message>
</context>
<context>
    <name>drover::HerdServer</name>
    <message>
        <source>Port %1 at %2 cannot be listened on: %3.</source>
        <translation>No se puede escuchar en el puerto %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Port %1 at %2 is taken by another program.</source>
        <translation>Otro programa ocupa el puerto %1 de %2.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1.</source>
        <translation>Este equipo no tiene la dirección %1.</translation>
    </message>
    <message>
        <source>Port %1 at %2 is not allowed to you.</source>
        <translation>No tiene permiso para usar el puerto %1 de %2.</translation>
    </message>
</context>
<context>
    <name>drover::HttpTiles</name>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© Colaboradores de OpenStreetMap</translation>
    </message>
    <message>
        <source>%1 is missing in the address of the tiles. Write it like this: %2</source>
        <translation>Falta %1 en la dirección de las teselas. Escríbala así: %2</translation>
    </message>
    <message>
        <source>The address of the tiles has to begin with https:// or http:// and a host. Write it like this: %1</source>
        <translation>La dirección de las teselas debe empezar con https:// o http:// y un equipo. Escríbala así: %1</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 cannot be reached. The built-in map is shown.</source>
        <translation>No se pueden obtener las teselas del mapa: no se llega a %1. Se muestra el mapa integrado.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be shown: what %1 sends is no picture. The built-in map is shown.</source>
        <translation>No se pueden mostrar las teselas del mapa: lo que envía %1 no es una imagen. Se muestra el mapa integrado.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles are late: %1 asks us to ask less often. The built-in map is shown.</source>
        <translation>Las teselas del mapa se retrasan: %1 pide menos solicitudes. Se muestra el mapa integrado.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 refuses to give them to us. The built-in map is shown.</source>
        <translation>No se pueden obtener las teselas del mapa: %1 se niega a darlas. Se muestra el mapa integrado.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 answers with error %2. The built-in map is shown.</source>
        <translation>No se pueden obtener las teselas del mapa: %1 responde con el error %2. Se muestra el mapa integrado.</translation>
    </message>
</context>
<context>
    <name>drover::InspectorPanel</name>
    <message>
        <source>Select a server, a link, a client or a message to see what is true of it.</source>
        <translation>Seleccione un servidor, un enlace, un cliente o un mensaje para ver sus detalles.</translation>
    </message>
</context>
<context>
    <name>drover::KeysDialog</name>
    <message>
        <source>Legend and keys</source>
        <translation>Leyenda y teclas</translation>
    </message>
    <message>
        <source>The signs</source>
        <translation>Los signos</translation>
    </message>
    <message>
        <source>Solid line</source>
        <translation>Línea continua</translation>
    </message>
    <message>
        <source>The link is up at both ends.</source>
        <translation>El enlace está activo en ambos extremos.</translation>
    </message>
    <message>
        <source>Dashed line</source>
        <translation>Línea discontinua</translation>
    </message>
    <message>
        <source>The link is down; the time says when it is dialled again.</source>
        <translation>El enlace está caído; el tiempo dice cuándo se reintenta.</translation>
    </message>
    <message>
        <source>Dotted line with a cross</source>
        <translation>Línea de puntos con una cruz</translation>
    </message>
    <message>
        <source>The link was cut by hand.</source>
        <translation>El enlace se cortó a mano.</translation>
    </message>
    <message>
        <source>+800 ms</source>
        <translation>+800 ms</translation>
    </message>
    <message>
        <source>What passes this link arrives so much later.</source>
        <translation>Lo que pasa por este enlace llega ese tiempo más tarde.</translation>
    </message>
    <message>
        <source>Filled dot</source>
        <translation>Punto relleno</translation>
    </message>
    <message>
        <source>One update that was really sent, on its way.</source>
        <translation>Una actualización realmente enviada, en camino.</translation>
    </message>
    <message>
        <source>Hollow dot</source>
        <translation>Punto hueco</translation>
    </message>
    <message>
        <source>The server had that update already: it was dropped.</source>
        <translation>El servidor ya tenía esa actualización: se descartó.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Catching up: sent because the neighbour had been away.</source>
        <translation>Puesta al día: se envía porque el vecino había estado ausente.</translation>
    </message>
    <message>
        <source>Flowing band</source>
        <translation>Banda en movimiento</translation>
    </message>
    <message>
        <source>More than 60 updates a second; the number says how many.</source>
        <translation>Más de 60 actualizaciones por segundo; el número dice cuántas.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Las teclas</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Two bars</source>
        <translation>Dos barras</translation>
    </message>
    <message>
        <source>The link is held: what is sent waits until it is released.</source>
        <translation>El enlace está retenido: lo que se envía espera hasta que se libere.</translation>
    </message>
    <message>
        <source>Letters, Ins and Del are keys while the topology or the map has the focus: click into it, or press %1.</source>
        <translation>Las letras, Ins y Supr actúan mientras la topología o el mapa tengan el foco: haga clic en ellos o pulse %1.</translation>
    </message>
    <message>
        <source>Half dashed, half solid line</source>
        <translation>Mitad discontinua, mitad continua</translation>
    </message>
    <message>
        <source>The link is up at the solid end only: the other end does not say so (yet).</source>
        <translation>El enlace solo está activo en el extremo continuo: el otro no lo confirma (todavía).</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>The server lacks news that should have reached it by now; its tool tip says what is in the way.</source>
        <translation>Al servidor le faltan novedades que ya deberían haberle llegado; su descripción emergente dice qué lo impide.</translation>
    </message>
    <message>
        <source>✱ frozen</source>
        <translation>✱ congelado</translation>
    </message>
    <message>
        <source>The server stands still, as a hung process does: its frame is dash-dotted.</source>
        <translation>El servidor está inmóvil, como un proceso colgado: su marco es de raya y punto.</translation>
    </message>
    <message>
        <source>◆ foreign</source>
        <translation>◆ ajeno</translation>
    </message>
    <message>
        <source>A server of another make: what it knows is not known here.</source>
        <translation>Un servidor hecho por otros: aquí no se sabe lo que sabe.</translation>
    </message>
    <message>
        <source>The server has the newest report of the client.</source>
        <translation>El servidor tiene el informe más reciente del cliente.</translation>
    </message>
    <message>
        <source>Not equal: not all servers have the newest report, or this one has another of the same time.</source>
        <translation>Desigual: no todos los servidores tienen el informe más reciente, o este tiene otro de la misma hora.</translation>
    </message>
</context>
<context>
    <name>drover::KnownClientsModel</name>
    <message>
        <source>Another server has a newer report of %1.</source>
        <translation>Otro servidor tiene un informe más reciente de %1.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Reported to</source>
        <extracomment>A column: the server to which a client said where it is.</extracomment>
        <translation>Informó a</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>A column: how old a client&apos;s report is.</extracomment>
        <translation>Edad</translation>
    </message>
</context>
<context>
    <name>drover::LayoutFile</name>
    <message>
        <source>%1 does not hold the positions of a herd&apos;s cards, so it is not read and stays as it is. Give it another name, and positions are kept again.</source>
        <translation>%1 no contiene las posiciones de las tarjetas de un rebaño, así que ni se lee ni se modifica. Póngale otro nombre y las posiciones volverán a guardarse.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Where cards are moved is forgotten with the window. Save the herd in another folder to keep it.</source>
        <translation>No se puede escribir %1: %2. Los cambios de posición de las tarjetas se olvidan al cerrar la ventana. Guarde el rebaño en otra carpeta para conservarlos.</translation>
    </message>
</context>
<context>
    <name>drover::LinkItem</name>
    <message>
        <source>%1: not known</source>
        <translation>%1: desconocido</translation>
    </message>
    <message>
        <source>%1: up</source>
        <translation>%1: activo</translation>
    </message>
    <message>
        <source>%1: dialling</source>
        <translation>%1: conectando</translation>
    </message>
    <message>
        <source>%1: connected, not yet proven</source>
        <translation>%1: conectado, aún sin autenticar</translation>
    </message>
    <message>
        <source>%1: waiting to connect again</source>
        <translation>%1: espera para reconectar</translation>
    </message>
    <message>
        <source>%1: cut by hand</source>
        <translation>%1: corte manual</translation>
    </message>
    <message>
        <source>%1: not running</source>
        <translation>%1: inactivo</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>Enlace %1 – %2</translation>
    </message>
    <message>
        <source>Cut by hand</source>
        <translation>Corte manual</translation>
    </message>
    <message>
        <source>Every delivery is %1 ms late</source>
        <translation>Cada entrega llega %1 ms tarde</translation>
    </message>
    <message>
        <source>Held: what is sent waits until the link is released</source>
        <translation>Retenido: lo que se envía espera hasta que se libere el enlace</translation>
    </message>
</context>
<context>
    <name>drover::LinkPage</name>
    <message>
        <source>down</source>
        <extracomment>The state of a link.</extracomment>
        <translation>caído</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 en cada sentido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>As %1 sees it</source>
        <translation>Según %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last went down</source>
        <extracomment>Why a link has gone down the last time.</extracomment>
        <translation>Última caída</translation>
    </message>
    <message>
        <source>AT lines sent</source>
        <translation>Líneas AT enviadas</translation>
    </message>
    <message>
        <source>AT lines received</source>
        <translation>Líneas AT recibidas</translation>
    </message>
</context>
<context>
    <name>drover::LinksModel</name>
    <message>
        <source>%1. The last connection: %2.</source>
        <extracomment>%1 is the state of a link, %2 why its last connection ended.</extracomment>
        <translation>%1. Última conexión: %2.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>AT lines sent and received over a link.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>AT lines sent and received since the server was started.</source>
        <translation>Líneas AT enviadas y recibidas desde que se inició el servidor.</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Vecino</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Out / in</source>
        <translation>Env. / rec.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>How many lines a server of another make has sent and received.</extracomment>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>drover::LogFiles</name>
    <message>
        <source>The directory %1 for the log files cannot be made: %2. Name another one with --log-dir DIRECTORY, or do without log files: --log-dir none.</source>
        <translation>No se puede crear el directorio %1 para los archivos de registro: %2. Indique otro con --log-dir DIRECTORIO o prescinda de ellos: --log-dir none.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be opened: %2. Name another directory with --log-dir DIRECTORY, or do without log files: --log-dir none.</source>
        <translation>No se puede abrir el archivo de registro %1: %2. Indique otro directorio con --log-dir DIRECTORIO o prescinda de los archivos de registro: --log-dir none.</translation>
    </message>
    <message>
        <source>The thread that writes the log files cannot be started: %1. End other programs, or do without log files: --log-dir none.</source>
        <translation>No se puede iniciar el hilo que escribe los archivos de registro: %1. Cierre otros programas o prescinda de los archivos de registro: --log-dir none.</translation>
    </message>
    <message>
        <source>The disk is too slow for the log files in %1, or hangs: lines are left out and counted until it keeps up. Name a directory on another disk with --log-dir DIRECTORY.</source>
        <translation>El disco es demasiado lento para los archivos de registro de %1, o no responde: se omiten líneas y se cuentan hasta que dé abasto. Indique un directorio de otro disco con --log-dir DIRECTORIO.</translation>
    </message>
    <message>
        <source>The full log file %1 cannot be set aside: %2. It goes on growing. See that files in its directory may be renamed.</source>
        <translation>No se puede apartar el archivo de registro lleno %1: %2. Sigue creciendo. Compruebe que se puedan renombrar los archivos de su directorio.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2. Servers go on; lines are left out and counted until it can. Make room on the disk or mend it.</source>
        <translation>No se puede escribir el archivo de registro %1: %2. Los servidores siguen; se omiten líneas y se cuentan hasta que sea posible. Libere espacio en el disco o repárelo.</translation>
    </message>
    <message numerus="yes">
        <source>The log files in %1 are written again; %n line(s) are missing.</source>
        <translation>
            <numerusform>Se vuelven a escribir los archivos de registro de %1; falta %n línea.</numerusform>
            <numerusform>Se vuelven a escribir los archivos de registro de %1; faltan %n líneas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::MainMenu</name>
    <message>
        <source>He&amp;lp</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Predefinidos</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Herd</source>
        <translation>&amp;Rebaño</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
</context>
<context>
    <name>drover::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>drover::MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>%1[*] - Drover</source>
        <translation>%1[*] - Drover</translation>
    </message>
    <message>
        <source>Use the ports from %1</source>
        <translation>Usar los puertos desde %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>El registro está en %1.</translation>
    </message>
    <message>
        <source>About Drover</source>
        <translation>Acerca de Drover</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Drover %1&lt;/h3&gt;&lt;p&gt;Runs, shows and breaks an application server herd.&lt;/p&gt;&lt;p&gt;Drover is under the MIT licence. It uses Qt %2 (LGPL), the fonts Inter (OFL) and DejaVu, Lucide&apos;s icons (ISC), Maki&apos;s (CC0), and GeoNames&apos; places (CC BY 4.0).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Drover %1&lt;/h3&gt;&lt;p&gt;Ejecuta, muestra y rompe un rebaño de servidores de aplicaciones.&lt;/p&gt;&lt;p&gt;Drover se distribuye bajo la licencia MIT. Usa Qt %2 (LGPL), los tipos de letra Inter (OFL) y DejaVu, los iconos de Lucide (ISC) y de Maki (CC0), y los lugares de GeoNames (CC BY 4.0).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ports and log files change when the herd is started again.</source>
        <translation>Los puertos y los archivos de registro cambian al reiniciar el rebaño.</translation>
    </message>
    <message>
        <source>Start it again now</source>
        <translation>Reiniciarlo ahora</translation>
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
        <translation>%1 en %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) known. No client is selected.</source>
        <translation>
            <numerusform>%n cliente conocido. Ninguno está seleccionado.</numerusform>
            <numerusform>%n clientes conocidos. Ninguno está seleccionado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click on the map where %1 is to be.</source>
        <translation>Haga clic en el mapa donde deba estar %1.</translation>
    </message>
    <message>
        <source>No client&apos;s name contains this.</source>
        <translation>Ningún nombre de cliente contiene esto.</translation>
    </message>
    <message>
        <source>A client&apos;s name has no blanks and at most 255 bytes.</source>
        <translation>El nombre no lleva espacios y ocupa como máximo 255 bytes.</translation>
    </message>
    <message>
        <source>There is a client of this name already.</source>
        <translation>Ya hay un cliente con este nombre.</translation>
    </message>
    <message>
        <source>%1 It walks along a route.</source>
        <comment>a sentence about a client</comment>
        <translation>%1 Recorre una ruta.</translation>
    </message>
    <message>
        <source>A route has two points at least: click where it goes.</source>
        <translation>Una ruta tiene al menos dos puntos: haga clic por donde pasa.</translation>
    </message>
    <message>
        <source>Click where the route begins, or press Space for the middle of the map. Esc cancels.</source>
        <translation>Haga clic donde empieza la ruta, o pulse Space para el centro del mapa. Esc cancela.</translation>
    </message>
    <message>
        <source>Click where it goes on. Backspace takes the last point back.</source>
        <translation>Haga clic donde continúa. Backspace quita el último punto.</translation>
    </message>
    <message>
        <source>%1 km. A double click or Enter ends it, a click on the first point makes it go round, Backspace takes the last point back.</source>
        <translation>%1 km. Un doble clic o Enter la termina, un clic en el primer punto la cierra en círculo, Backspace quita el último punto.</translation>
    </message>
</context>
<context>
    <name>drover::MapStrip</name>
    <message>
        <source>Its own server</source>
        <translation>Su propio servidor</translation>
    </message>
    <message>
        <source>The server that is talked to from the map</source>
        <translation>El servidor con el que se habla desde el mapa</translation>
    </message>
    <message>
        <source>Reports and questions from the map go to this server.</source>
        <translation>Los informes y preguntas del mapa van a este servidor.</translation>
    </message>
    <message>
        <source>Name of a client</source>
        <translation>Nombre de un cliente</translation>
    </message>
    <message>
        <source>Name of the new client</source>
        <translation>Nombre del nuevo cliente</translation>
    </message>
    <message>
        <source>Address of the tiles, with {z}, {x} and {y}</source>
        <translation>Dirección de las teselas, con {z}, {x} e {y}</translation>
    </message>
</context>
<context>
    <name>drover::MapView</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Clients on the earth. The arrow keys move the map, plus and minus zoom, Home shows the whole world.</source>
        <translation>Clientes sobre la Tierra. Las flechas mueven el mapa, más y menos cambian el zoom, Home muestra el mundo entero.</translation>
    </message>
</context>
<context>
    <name>drover::MbTiles</name>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 cannot be read. The built-in map is shown.</source>
        <translation>No se pueden obtener las teselas del mapa: no se puede leer %1. Se muestra el mapa integrado.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: Qt&apos;s plugin for SQLite is missing. Install it (on Debian: libqt6sql6-sqlite). The built-in map is shown.</source>
        <translation>No se pueden obtener las teselas del mapa: falta el complemento de Qt para SQLite. Instálelo (en Debian: libqt6sql6-sqlite). Se muestra el mapa integrado.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 is not an MBTiles file. The built-in map is shown.</source>
        <translation>No se pueden obtener las teselas del mapa: %1 no es un archivo MBTiles. Se muestra el mapa integrado.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: there are none in %1. The built-in map is shown.</source>
        <translation>No se pueden obtener las teselas del mapa: no hay ninguna en %1. Se muestra el mapa integrado.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be shown: %1 has vectors in it and no pictures. Take a file of PNG or JPEG tiles. The built-in map is shown.</source>
        <translation>No se pueden mostrar las teselas del mapa: %1 contiene vectores y no imágenes. Use un archivo de teselas PNG o JPEG. Se muestra el mapa integrado.</translation>
    </message>
</context>
<context>
    <name>drover::MessageExport</name>
    <message>
        <source>The messages could not be written to %1: %2.</source>
        <translation>No se pudieron escribir los mensajes en %1: %2.</translation>
    </message>
</context>
<context>
    <name>drover::MessageFilter</name>
    <message>
        <source>Nothing follows the “not”. Write for example: not stale.</source>
        <translation>No hay nada después de «not». Escriba, por ejemplo: not stale.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed. Put another one at the end.</source>
        <translation>Las comillas no se cierran. Escriba otras al final.</translation>
    </message>
    <message>
        <source>A blank is missing after the closing quotation mark.</source>
        <translation>Falta un espacio después de las comillas de cierre.</translation>
    </message>
    <message>
        <source>“%1:” is not known. Known are %2. To search for it as a text, put it in quotation marks.</source>
        <translation>No existe la clave «%1:». Las claves son %2. Para buscarlo como texto, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>“%1:” is not known.</source>
        <translation>No existe la clave «%1:».</translation>
    </message>
    <message>
        <source>A value is missing here. Write it without a blank before it, for example %1:%2.</source>
        <translation>Aquí falta un valor. Escríbalo sin espacio delante, por ejemplo %1:%2.</translation>
    </message>
    <message>
        <source>Only one time can stand here.</source>
        <translation>Aquí solo puede haber una hora.</translation>
    </message>
    <message>
        <source>“%1” is not a time of the day. Write it as 14:02 or 14:02:11.</source>
        <translation>«%1» no es una hora del día. Escríbala como 14:02 o 14:02:11.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>No existe el tipo «%1».</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>No existe el servidor «%1».</translation>
    </message>
    <message>
        <source>Nothing follows the minus sign. Write for example -stale.</source>
        <translation>No hay nada después del signo menos. Escriba, por ejemplo, -stale.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Known are %2.</source>
        <translation>No existe el tipo «%1». Los tipos son %2.</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <extracomment>%1 is a whole sentence, such as: There is no server “Holyday”.</extracomment>
        <translation>%1 ¿Quiso decir «%2»?</translation>
    </message>
</context>
<context>
    <name>drover::MessageModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Otro extremo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>drover::MessagePage</name>
    <message>
        <source>The line, byte for byte</source>
        <translation>La línea, byte a byte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Only the first %1 bytes of a line are kept: the rest of this one is not there.</source>
        <translation>Solo se conservan los primeros %1 bytes de una línea: el resto de esta no está.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Otro extremo</translation>
    </message>
    <message>
        <source>Taken as</source>
        <extracomment>What a server made of a line: news, stale, refused.</extracomment>
        <translation>Tomado como</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>Sus partes</translation>
    </message>
</context>
<context>
    <name>drover::MessagePieces</name>
    <message>
        <source>Verb</source>
        <extracomment>The first word of a line of the protocol, such as IAMAT.</extracomment>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Of the server&apos;s clock and the client&apos;s.</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Most places</source>
        <translation>Máx. de lugares</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Resto</translation>
    </message>
</context>
<context>
    <name>drover::MessageWords</name>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a line that came</comment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a line that went</comment>
        <translation>salida</translation>
    </message>
    <message>
        <source>news</source>
        <translation>novedad</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>catch-up</source>
        <translation>puesta al día</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>The state of a link.</extracomment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>dialling again</source>
        <translation>reintentando</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>semiabierto</translation>
    </message>
    <message>
        <source>up</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>corte manual</translation>
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
            <numerusform>No se conservó %1 línea: llegaron más de las que se pueden mostrar a la vez.</numerusform>
            <numerusform>No se conservaron %1 líneas: llegaron más de las que se pueden mostrar a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a line that the server did not take</comment>
        <translation>rechazada</translation>
    </message>
</context>
<context>
    <name>drover::MessagesPanel</name>
    <message numerus="yes">
        <source>%n message(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n mensaje en %1.</numerusform>
            <numerusform>Se escribieron %n mensajes en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s) match the filter</source>
        <translation>
            <numerusform>%1 de %2 mensaje según el filtro</numerusform>
            <numerusform>%1 de %2 mensajes según el filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %1 new</source>
        <translation>
            <numerusform>en pausa, %1 nuevo</numerusform>
            <numerusform>en pausa, %1 nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet. As soon as the herd runs, every line that it sends shows here.</source>
        <translation>Todavía no ha pasado nada. En cuanto el rebaño se ponga en marcha, aquí aparecerá cada línea que envíe.</translation>
    </message>
    <message>
        <source>No message matches the filter.</source>
        <translation>Ningún mensaje cumple el filtro.</translation>
    </message>
    <message>
        <source>To the end ↓</source>
        <translation>Al final ↓</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <translation>
            <numerusform>%1 nuevo ↓</numerusform>
            <numerusform>%1 nuevos ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows were copied. Export them to a file to get all.</source>
        <translation>Solo se copiaron las primeras %1 filas. Expórtelas a un archivo para obtenerlas todas.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exportar mensajes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines files (*.jsonl)</source>
        <translation>Archivos JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Another export is still being written. Try again in a moment.</source>
        <translation>Todavía se está escribiendo otra exportación. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Pause the table; what comes is kept and shows afterwards</source>
        <translation>Pausar la tabla; lo que llegue se conserva y se muestra después</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>Exportar lo que muestra la tabla</translation>
    </message>
    <message>
        <source>Clear the messages</source>
        <translation>Borrar los mensajes</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Export as JSON Lines…</source>
        <translation>Exportar como JSON Lines…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) were not kept: more came than can be shown at once</source>
        <translation>
            <numerusform>no se conservó %1 línea: llegaron más de las que se pueden mostrar a la vez</numerusform>
            <numerusform>no se conservaron %1 líneas: llegaron más de las que se pueden mostrar a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter has a mistake: the table shows what it showed before</source>
        <translation>El filtro tiene un error: la tabla muestra lo mismo que antes</translation>
    </message>
</context>
<context>
    <name>drover::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>drover::OwnDialog</name>
    <message>
        <source>My position</source>
        <translation>Mi posición</translation>
    </message>
    <message>
        <source>You become a client of the herd: whenever this computer finds out where it is, that is reported to a server. It is sent nowhere else.</source>
        <translation>Usted se convierte en cliente del rebaño: cada vez que este equipo averigua dónde está, se informa de ello a un servidor. No se envía a ningún otro sitio.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Whichever answers</source>
        <translation>El que responda</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>drover::OwnPosition</name>
    <message>
        <source>This computer has nothing that says where it is, such as a GPS receiver or the GeoClue service.</source>
        <translation>Este equipo no tiene nada que indique dónde está, como un receptor GPS o el servicio GeoClue.</translation>
    </message>
    <message>
        <source>Drover is not allowed to see where this computer is. Allow it in the privacy settings of the system.</source>
        <translation>Drover no tiene permiso para ver dónde está este equipo. Permítalo en los ajustes de privacidad del sistema.</translation>
    </message>
    <message>
        <source>What says where this computer is has been switched off. Switch on location in the settings of the system.</source>
        <translation>Está desactivado lo que indica dónde está este equipo. Active la ubicación en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Where this computer is could not be found out.</source>
        <translation>No se pudo averiguar dónde está este equipo.</translation>
    </message>
</context>
<context>
    <name>drover::PaletteControl</name>
    <message>
        <source>server</source>
        <extracomment>Behind a name in the palette: what it is the name of.</extracomment>
        <translation>servidor</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
</context>
<context>
    <name>drover::PictureChooser</name>
    <message>
        <source>Map: %1</source>
        <comment>the host of a tile server</comment>
        <translation>Mapa: %1</translation>
    </message>
    <message>
        <source>Open a file of tiles</source>
        <translation>Abrir un archivo de teselas</translation>
    </message>
    <message>
        <source>Tiles (*.mbtiles);;All files (*)</source>
        <translation>Teselas (*.mbtiles);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Built-in map only</source>
        <translation>Solo el mapa integrado</translation>
    </message>
    <message>
        <source>OpenStreetMap, from the network</source>
        <translation>OpenStreetMap, de la red</translation>
    </message>
    <message>
        <source>Tiles from another server…</source>
        <translation>Teselas de otro servidor…</translation>
    </message>
    <message>
        <source>Tiles from a file…</source>
        <translation>Teselas de un archivo…</translation>
    </message>
    <message>
        <source>Lays tiles over the built-in map: from a server in the network, or from a file.</source>
        <translation>Pone teselas sobre el mapa integrado: de un servidor de la red o de un archivo.</translation>
    </message>
    <message>
        <source>Tiles over the map</source>
        <translation>Teselas sobre el mapa</translation>
    </message>
</context>
<context>
    <name>drover::PlacesPanel</name>
    <message>
        <source>Asking %1 what is near %2…</source>
        <comment>a server, a client</comment>
        <translation>Preguntando a %1 qué hay cerca de %2…</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) within %1 km.</source>
        <translation>
            <numerusform>%n lugar en un radio de %1 km.</numerusform>
            <numerusform>%n lugares en un radio de %1 km.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Radius in kilometres</source>
        <translation>Radio en kilómetros</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Places at most</source>
        <translation>Máximo de lugares</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como llegó</translation>
    </message>
    <message>
        <source>Shows the server&apos;s answer byte for byte.</source>
        <translation>Muestra la respuesta del servidor byte por byte.</translation>
    </message>
    <message>
        <source>Close the places</source>
        <translation>Cerrar los lugares</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Vicinity</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Places near the client</source>
        <translation>Lugares cerca del cliente</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>La respuesta tal como llegó</translation>
    </message>
</context>
<context>
    <name>drover::PresetMenu</name>
    <message>
        <source>A generated graph: any size can be opened by its name.</source>
        <translation>Grafo generado: por su nombre se puede abrir de cualquier tamaño.</translation>
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
        <translation>El servidor cerró la conexión antes de que se enviara todo.</translation>
    </message>
    <message>
        <source>%1 port %2 cannot be talked to: %3. Is the server running?</source>
        <translation>No se puede hablar con %1, puerto %2: %3. ¿Está en marcha el servidor?</translation>
    </message>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation>No se puede escribir la respuesta: %1.</translation>
    </message>
</context>
<context>
    <name>drover::ServerItem</name>
    <message>
        <source>up</source>
        <comment>state of a server</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>state of a server</comment>
        <translation>congelado</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>state of a server</comment>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a server</comment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>killed</source>
        <comment>state of a server</comment>
        <translation>muerto</translation>
    </message>
    <message>
        <source>foreign</source>
        <comment>state of a server</comment>
        <translation>ajeno</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>state of a server</comment>
        <translation>externo</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msj/s</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>mark of a server that lacks some client&apos;s newest position</comment>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>run by another program</source>
        <translation>lo ejecuta otro programa</translation>
    </message>
</context>
<context>
    <name>drover::ServerPage</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Clients that a server knows, of all clients that are known.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>Time, who was at the other end, why the connection ended.</extracomment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>Clients known</source>
        <translation>Clientes conocidos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Clients that this server knows</source>
        <translation>Clientes que conoce este servidor</translation>
    </message>
    <message>
        <source>Connections that have ended, the last one first</source>
        <translation>Conexiones terminadas, la última primero</translation>
    </message>
    <message>
        <source>Log of this server</source>
        <translation>Registro de este servidor</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>How many clients a server knows that another program runs.</extracomment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>Whether a server has the last reports of all clients: &quot;Behind for 5 s: it lacks ...&quot;</extracomment>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>drover::Serving</name>
    <message>
        <source>Choose other ports with --ports, or end that program.</source>
        <translation>Elija otros puertos con --ports o cierre ese programa.</translation>
    </message>
    <message>
        <source>Choose another one with --listen, or start the server where it belongs.</source>
        <translation>Elija otra con --listen o inicie el servidor en el equipo que le corresponde.</translation>
    </message>
    <message>
        <source>Choose ports above 1023 with --ports.</source>
        <translation>Elija puertos superiores a 1023 con --ports.</translation>
    </message>
    <message>
        <source>Give the address to listen on with --listen.</source>
        <translation>Indique con --listen la dirección en la que escuchar.</translation>
    </message>
    <message>
        <source>The herd %1 has no server %2; it has %3.</source>
        <translation>El rebaño %1 no tiene ningún servidor %2; tiene %3.</translation>
    </message>
    <message>
        <source>%1 is a server of another make; start it yourself.</source>
        <translation>%1 es un servidor ajeno; inícielo usted mismo.</translation>
    </message>
    <message>
        <source>All servers of the herd %1 are of another make; start them yourself.</source>
        <translation>Todos los servidores del rebaño %1 son ajenos; inícielos usted mismo.</translation>
    </message>
    <message>
        <source>%1 can be reached from other machines: what clients say to it is not encrypted.</source>
        <translation>Se puede llegar a %1 desde otros equipos: lo que le dicen los clientes no va cifrado.</translation>
    </message>
    <message>
        <source>The logs are in %1.</source>
        <translation>Los registros están en %1.</translation>
    </message>
    <message>
        <source>Type help to see what can be typed here. Ctrl-C ends the herd.</source>
        <translation>Escriba help para ver qué se puede escribir aquí. Ctrl-C termina el rebaño.</translation>
    </message>
</context>
<context>
    <name>drover::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Size of texts</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;First port</source>
        <translation>&amp;Primer puerto</translation>
    </message>
    <message>
        <source>&amp;Messages kept</source>
        <translation>Mensajes co&amp;nservados</translation>
    </message>
    <message>
        <source>As the herd says</source>
        <extracomment>Where a port is chosen: servers listen where the herd says.</extracomment>
        <translation>Según el rebaño</translation>
    </message>
    <message>
        <source>The first server&apos;s port; the next ones count up. A herd file&apos;s own ports stay.</source>
        <translation>Puerto del primer servidor; los siguientes suman uno. Los puertos de un archivo de rebaño no cambian.</translation>
    </message>
    <message>
        <source>The table of messages forgets the oldest beyond so many.</source>
        <translation>La tabla de mensajes olvida los más antiguos a partir de esta cantidad.</translation>
    </message>
    <message>
        <source>&amp;Write log files</source>
        <translation>&amp;Escribir registros</translation>
    </message>
</context>
<context>
    <name>drover::StatusLine</name>
    <message>
        <source>No herd is running.</source>
        <translation>No hay ningún rebaño en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) a second</source>
        <translation>
            <numerusform>%n mensaje por segundo</numerusform>
            <numerusform>%n mensajes por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow motion: %1</source>
        <translation>Cámara lenta: %1</translation>
    </message>
    <message>
        <source>Last agreement took %1</source>
        <translation>El último acuerdo tardó %1</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) up</source>
        <extracomment>The first part of a list: &quot;3 servers up, 1 frozen, 1 foreign&quot;.</extracomment>
        <translation>
            <numerusform>%n servidor activo</numerusform>
            <numerusform>%n servidores activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n congelado</numerusform>
            <numerusform>%n congelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopping</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n deteniéndose</numerusform>
            <numerusform>%n deteniéndose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n detenido</numerusform>
            <numerusform>%n detenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n killed</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n muerto</numerusform>
            <numerusform>%n muertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n externo</numerusform>
            <numerusform>%n externos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foreign</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n ajeno</numerusform>
            <numerusform>%n ajenos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last agreement took %1, %2</source>
        <extracomment>%1 is a duration, %2 is &quot;2 min 3 s ago&quot;.</extracomment>
        <translation>El último acuerdo, %2, tardó %1</translation>
    </message>
</context>
<context>
    <name>drover::ThreeThings</name>
    <message>
        <source>Three things to try</source>
        <translation>Tres cosas que probar</translation>
    </message>
    <message>
        <source>Select Holiday and press %1 to take it down: its links go, the others talk on.</source>
        <translation>Seleccione Holiday y pulse %1 para detenerlo: sus enlaces caen, los demás siguen hablando.</translation>
    </message>
    <message>
        <source>Then ask another server where a client is: it still knows.</source>
        <translation>Después pregunte a otro servidor dónde está un cliente: aún lo sabe.</translation>
    </message>
    <message>
        <source>Bring Holiday up with %1 and watch it catch up.</source>
        <translation>Inicie Holiday con %1 y vea cómo se pone al día.</translation>
    </message>
    <message>
        <source>Close, and do not show it again</source>
        <translation>Cerrar y no volver a mostrar</translation>
    </message>
    <message>
        <source>Close “Three things to try”</source>
        <translation>Cerrar «Tres cosas que probar»</translation>
    </message>
    <message>
        <source>Show what there is to try, or only the title</source>
        <translation>Mostrar qué se puede probar, o solo el título</translation>
    </message>
</context>
<context>
    <name>drover::TopologyScene</name>
    <message>
        <source>cut</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>again in %1 s</source>
        <translation>reintenta en %1 s</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msj/s</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, puerto %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) known</source>
        <translation>
            <numerusform>%n cliente conocido</numerusform>
            <numerusform>%n clientes conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation>%1 mensajes por segundo</translation>
    </message>
    <message>
        <source>held</source>
        <comment>a link: what is sent over it waits</comment>
        <translation>retenido</translation>
    </message>
    <message>
        <source>Another program runs it: what it knows is not known here</source>
        <translation>Lo ejecuta otro programa: aquí no se sabe lo que sabe</translation>
    </message>
</context>
<context>
    <name>drover::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Topology: %1</source>
        <translation>Topología: %1</translation>
    </message>
</context>
<context>
    <name>drover::WalkDialog</name>
    <message>
        <source>The route is %1 km long. To its end it takes %2 minutes.</source>
        <translation>La ruta mide %1 km. Hasta el final se tarda %2 minutos.</translation>
    </message>
    <message>
        <source>The route is %1 km long. At this speed nobody moves.</source>
        <translation>La ruta mide %1 km. A esta velocidad nadie se mueve.</translation>
    </message>
    <message>
        <source>Walk along the route</source>
        <translation>Recorrer la ruta</translation>
    </message>
    <message>
        <source>&amp;Who walks</source>
        <translation>&amp;Quién camina</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>At its &amp;end</source>
        <translation>Al &amp;final</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>%1, the selected client</source>
        <translation>%1, el cliente seleccionado</translation>
    </message>
    <message>
        <source>A client of this name</source>
        <translation>Un cliente con este nombre</translation>
    </message>
    <message>
        <source>All built-in clients, spread over it</source>
        <translation>Todos los clientes integrados, repartidos</translation>
    </message>
    <message>
        <source>Turn back: there and back</source>
        <translation>Volver atrás: ida y vuelta</translation>
    </message>
    <message>
        <source>On to the first point: round and round</source>
        <translation>Seguir al primer punto: dar vueltas</translation>
    </message>
    <message>
        <source> m/s</source>
        <extracomment>A unit behind a number: metres a second.</extracomment>
        <translation> m/s</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
</TS>
