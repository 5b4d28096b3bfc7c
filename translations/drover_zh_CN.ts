<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Start all</source>
        <translation>全部启动(&amp;S)</translation>
    </message>
    <message>
        <source>Starts every server that is down.</source>
        <translation>启动所有未运行的服务器。</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>全部停止(&amp;T)</translation>
    </message>
    <message>
        <source>Takes every server down cleanly.</source>
        <translation>正常停止所有服务器。</translation>
    </message>
    <message>
        <source>Take &amp;down</source>
        <translation>停止(&amp;D)</translation>
    </message>
    <message>
        <source>Stops the selected server cleanly; what it knows is kept until it is brought up again.</source>
        <translation>正常停止所选服务器；已知数据保留到再次启动。</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>强制结束(&amp;K)</translation>
    </message>
    <message>
        <source>Ends the selected server abruptly: connections are reset and what it knew is lost.</source>
        <translation>突然结束所选服务器：连接被重置，已知数据丢失。</translation>
    </message>
    <message>
        <source>Bring &amp;up</source>
        <translation>启动(&amp;U)</translation>
    </message>
    <message>
        <source>Starts the selected server; it catches up from its neighbours.</source>
        <translation>启动所选服务器；它会从邻居补齐数据。</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>冻结(&amp;Z)</translation>
    </message>
    <message>
        <source>The selected server stands still, as a hung process does, until it is thawed.</source>
        <translation>所选服务器像卡死的进程一样停住不动，直到解冻。</translation>
    </message>
    <message>
        <source>&amp;Cut link</source>
        <translation>切断链路(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing passes the selected link until it is healed.</source>
        <translation>在恢复之前，所选链路不传送任何内容。</translation>
    </message>
    <message>
        <source>S&amp;low link</source>
        <translation>减慢链路(&amp;L)</translation>
    </message>
    <message>
        <source>What passes the selected link arrives 0.8 seconds later.</source>
        <translation>经过所选链路的内容延迟 0.8 秒到达。</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>慢动作(&amp;M)</translation>
    </message>
    <message>
        <source>Every update waits before it passes a link, so that one can watch it travel.</source>
        <translation>每条更新通过链路前都稍作停留，便于看清传播过程。</translation>
    </message>
    <message>
        <source>Adds a server to the herd while it runs.</source>
        <translation>向运行中的服务器群添加一台服务器。</translation>
    </message>
    <message>
        <source>Makes the selected server and another one neighbours.</source>
        <translation>让所选服务器与另一台服务器成为邻居。</translation>
    </message>
    <message>
        <source>&amp;Remove from the herd</source>
        <translation>从服务器群移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the selected server or link while the herd runs.</source>
        <translation>从运行中的服务器群移除所选服务器或链路。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Types a line to the selected server, as telnet does.</source>
        <translation>像 telnet 一样向所选服务器发送一行文本。</translation>
    </message>
    <message>
        <source>C&amp;opy the telnet command</source>
        <translation>复制 telnet 命令(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the command that talks to the selected server.</source>
        <translation>复制用于连接所选服务器的命令。</translation>
    </message>
    <message>
        <source>Open the lo&amp;g</source>
        <translation>打开日志(&amp;G)</translation>
    </message>
    <message>
        <source>Opens the selected server&apos;s log file.</source>
        <translation>打开所选服务器的日志文件。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Takes the last change of the herd back.</source>
        <translation>撤销对服务器群的上一次更改。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Makes again what was taken back.</source>
        <translation>重做刚才撤销的更改。</translation>
    </message>
    <message>
        <source>&amp;Find in the messages</source>
        <translation>在消息中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Searches the text of the messages.</source>
        <translation>搜索消息文本。</translation>
    </message>
    <message>
        <source>&amp;New herd</source>
        <translation>新建服务器群(&amp;N)</translation>
    </message>
    <message>
        <source>Opens a herd of one server, to build on.</source>
        <translation>新建只有一台服务器的服务器群，由此开始搭建。</translation>
    </message>
    <message>
        <source>Opens a herd file and runs its herd.</source>
        <translation>打开服务器群文件并运行。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Writes the herd to its file.</source>
        <translation>将服务器群写入其文件。</translation>
    </message>
    <message>
        <source>Writes the herd to another file.</source>
        <translation>将服务器群写入另一个文件。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Stops the herd cleanly and closes the window.</source>
        <translation>正常停止服务器群并关闭窗口。</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;rrange the topology</source>
        <translation>重新排列拓扑(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the servers where links cross least.</source>
        <translation>重新摆放服务器，使链路交叉最少。</translation>
    </message>
    <message>
        <source>Go to the &amp;topology</source>
        <translation>转到拓扑(&amp;T)</translation>
    </message>
    <message>
        <source>The keys go to the topology.</source>
        <translation>将键盘焦点移到拓扑。</translation>
    </message>
    <message>
        <source>Go to the &amp;messages</source>
        <translation>转到消息(&amp;M)</translation>
    </message>
    <message>
        <source>The keys go to the messages.</source>
        <translation>将键盘焦点移到消息。</translation>
    </message>
    <message>
        <source>Go to the i&amp;nspector</source>
        <translation>转到检查器(&amp;N)</translation>
    </message>
    <message>
        <source>The keys go to the details of what is selected.</source>
        <translation>将键盘焦点移到所选对象的详情。</translation>
    </message>
    <message>
        <source>Go to the &amp;convergence</source>
        <translation>转到收敛(&amp;C)</translation>
    </message>
    <message>
        <source>The keys go to the table of who knows what.</source>
        <translation>将键盘焦点移到各服务器所知情况的表格。</translation>
    </message>
    <message>
        <source>&amp;Presenter</source>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>Large text and strong contrast, for the back of the hall.</source>
        <translation>大号文字、高对比度，后排也能看清。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Finds any action by a few letters.</source>
        <translation>输入几个字即可找到任意命令。</translation>
    </message>
    <message>
        <source>&amp;Three things to try</source>
        <translation>试试这三件事(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the card of the first start again.</source>
        <translation>再次显示首次启动时的卡片。</translation>
    </message>
    <message>
        <source>&amp;Legend and keys</source>
        <translation>图例与快捷键(&amp;L)</translation>
    </message>
    <message>
        <source>What the signs mean, and every key.</source>
        <translation>各种标记的含义和全部快捷键。</translation>
    </message>
    <message>
        <source>A&amp;bout Drover</source>
        <translation>关于 Drover(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <translation>版本与许可证。</translation>
    </message>
    <message>
        <source>&amp;Hold link</source>
        <translation>暂停链路(&amp;H)</translation>
    </message>
    <message>
        <source>What is sent over the selected link waits until the link is released.</source>
        <translation>所选链路上发送的内容会等待，直到链路放行。</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>添加服务器(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a li&amp;nk…</source>
        <translation>添加链路(&amp;N)…</translation>
    </message>
    <message>
        <source>Ask a ser&amp;ver</source>
        <translation>询问服务器(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Walking clients</source>
        <translation>漫步客户端(&amp;W)</translation>
    </message>
    <message>
        <source>The built-in clients move and report where they are.</source>
        <translation>内置客户端四处移动并上报位置。</translation>
    </message>
    <message>
        <source>&amp;New client on the map…</source>
        <translation>在地图上新建客户端(&amp;N)…</translation>
    </message>
    <message>
        <source>Asks for a name; the next click on the map reports from there.</source>
        <translation>先询问名称；下一次点击地图即从该处上报。</translation>
    </message>
    <message>
        <source>What is &amp;near the client</source>
        <translation>客户端附近有什么(&amp;A)</translation>
    </message>
    <message>
        <source>Asks a server WHATSAT for the selected client: a circle on the map, places as pins and in a list.</source>
        <translation>用 WHATSAT 向服务器询问所选客户端：地图上显示圆圈，地点以图钉和列表显示。</translation>
    </message>
    <message>
        <source>Fin&amp;d a client…</source>
        <translation>查找客户端(&amp;D)…</translation>
    </message>
    <message>
        <source>Selects a client by its name and shows where it is.</source>
        <translation>按名称选择客户端并显示其位置。</translation>
    </message>
    <message>
        <source>F&amp;ollow the client</source>
        <translation>跟随客户端(&amp;O)</translation>
    </message>
    <message>
        <source>The map stays on the selected client.</source>
        <translation>地图始终跟随所选客户端。</translation>
    </message>
    <message>
        <source>Ne&amp;xt client</source>
        <translation>下一个客户端(&amp;X)</translation>
    </message>
    <message>
        <source>Selects the next client.</source>
        <translation>选择下一个客户端。</translation>
    </message>
    <message>
        <source>Pre&amp;vious client</source>
        <translation>上一个客户端(&amp;V)</translation>
    </message>
    <message>
        <source>Selects the client before.</source>
        <translation>选择上一个客户端。</translation>
    </message>
    <message>
        <source>Copy &amp;coordinates</source>
        <translation>复制坐标(&amp;C)</translation>
    </message>
    <message>
        <source>Copies where the selected client is, as it is sent (ISO 6709).</source>
        <translation>按发送时的格式（ISO 6709）复制所选客户端的位置。</translation>
    </message>
    <message>
        <source>C&amp;rowd…</source>
        <translation>客户端群(&amp;R)…</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>客户端群</translation>
    </message>
    <message>
        <source>How many built-in clients there are, how they move, and how they fare.</source>
        <translation>内置客户端的数量、移动方式和运行情况。</translation>
    </message>
    <message>
        <source>My &amp;position…</source>
        <translation>我的位置(&amp;P)…</translation>
    </message>
    <message>
        <source>Where this computer is gets reported to a server, as a client&apos;s position.</source>
        <translation>将本机所在位置作为客户端位置上报给服务器。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Theme, text size and language of the window.</source>
        <translation>窗口的主题、文字大小和语言。</translation>
    </message>
    <message>
        <source>&amp;Fit to view</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the whole herd, or on the map all clients.</source>
        <translation>显示整个服务器群，或地图上的所有客户端。</translation>
    </message>
    <message>
        <source>Shows the topology or the map larger.</source>
        <translation>放大拓扑或地图。</translation>
    </message>
    <message>
        <source>Shows the topology or the map smaller.</source>
        <translation>缩小拓扑或地图。</translation>
    </message>
    <message>
        <source>Fit the &amp;map</source>
        <translation>地图适应窗口(&amp;A)</translation>
    </message>
    <message>
        <source>Shows all clients on the map.</source>
        <translation>在地图上显示所有客户端。</translation>
    </message>
    <message>
        <source>Tra&amp;ils</source>
        <translation>足迹(&amp;L)</translation>
    </message>
    <message>
        <source>Shows where clients on the map have come from.</source>
        <translation>显示地图上的客户端从何处移动而来。</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>经纬网(&amp;G)</translation>
    </message>
    <message>
        <source>Shows meridians and parallels on the map.</source>
        <translation>在地图上显示经线和纬线。</translation>
    </message>
    <message>
        <source>Go to the ma&amp;p</source>
        <translation>转到地图(&amp;D)</translation>
    </message>
    <message>
        <source>The keys go to the map.</source>
        <translation>将键盘焦点移到地图。</translation>
    </message>
    <message>
        <source>&amp;All actions…</source>
        <translation>所有命令(&amp;A)…</translation>
    </message>
    <message>
        <source>Draw a ro&amp;ute…</source>
        <translation>绘制路线(&amp;U)…</translation>
    </message>
    <message>
        <source>Clicks on the map make a route; then a client walks along it, or all do.</source>
        <translation>在地图上点击绘出路线；随后由一个或全部客户端沿路线移动。</translation>
    </message>
    <message>
        <source>&amp;End the walk</source>
        <translation>结束移动(&amp;E)</translation>
    </message>
    <message>
        <source>The selected client does not walk along its route any more.</source>
        <translation>所选客户端不再沿路线移动。</translation>
    </message>
    <message>
        <source>Export messages as &amp;CSV…</source>
        <translation>将消息导出为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Writes the messages that the table shows to a CSV file.</source>
        <translation>将表格中显示的消息写入 CSV 文件。</translation>
    </message>
    <message>
        <source>Export messages as &amp;JSON Lines…</source>
        <translation>将消息导出为 JSON Lines(&amp;J)…</translation>
    </message>
    <message>
        <source>Writes the messages that the table shows to a file, one JSON object a line.</source>
        <translation>将表格中显示的消息写入文件，每行一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Map til&amp;es…</source>
        <translation>地图图块(&amp;E)…</translation>
    </message>
    <message>
        <source>Chooses pictures that lie over the map: OpenStreetMap&apos;s tiles, those of another server, an MBTiles file, or none.</source>
        <translation>选择叠加在地图上的图片：OpenStreetMap 的图块、其他服务器的图块、MBTiles 文件，或不叠加。</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>took, ms</source>
        <translation>用时，ms</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>%1 requests a second wanted</source>
        <translation>目标每秒 %1 个请求</translation>
    </message>
    <message>
        <source>%1 in flight each</source>
        <translation>各 %1 个在途</translation>
    </message>
    <message>
        <source>the server ended it</source>
        <translation>服务器结束了连接</translation>
    </message>
    <message>
        <source>%1 does not accept connections: it has not answered for too long.</source>
        <translation>%1 不接受连接：应答超时。</translation>
    </message>
    <message>
        <source>%1 cannot be connected to: %2. Is the server running?</source>
        <translation>无法连接 %1：%2。服务器是否在运行？</translation>
    </message>
    <message>
        <source>%1 has not answered a first IAMAT. Is it a herd server?</source>
        <translation>%1 未应答首个 IAMAT。它是服务器群的服务器吗？</translation>
    </message>
    <message>
        <source>%1 lost a connection: %2.</source>
        <translation>%1 丢失一个连接：%2。</translation>
    </message>
    <message>
        <source>%1 has stopped answering.</source>
        <translation>%1 已停止应答。</translation>
    </message>
    <message>
        <source>%1 said what nobody had asked for: %2</source>
        <translation>%1 发来了未曾请求的内容：%2</translation>
    </message>
    <message>
        <source>%1 answered wrongly. Expected:
    %2
Came:
    %3</source>
        <translation>%1 应答错误。应为：
    %2
实为：
    %3</translation>
    </message>
    <message>
        <source>%1 s: answered %2, %3 in the last second; unanswered %4, wrong %5; 99 of 100 within %6 ms</source>
        <translation>%1 秒：已应答 %2，最近一秒 %3；未应答 %4，错误 %5；99 % 在 %6 ms 内</translation>
    </message>
    <message>
        <source>Load on %1: clients %2, %3, idle %4, seconds %5</source>
        <translation>%1 的负载：客户端 %2，%3，空闲 %4，秒数 %5</translation>
    </message>
    <message>
        <source>said</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>IAMAT %1, WHATSAT %2; answered %3 a second</source>
        <translation>IAMAT %1，WHATSAT %2；每秒应答 %3</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>rightly %1, wrongly %2, not at all %3</source>
        <translation>正确 %1，错误 %2，无应答 %3</translation>
    </message>
    <message>
        <source>of the right ones without places: %1</source>
        <translation>正确应答中不含地点的：%1</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>not made %1, lost %2</source>
        <translation>未建立 %1，丢失 %2</translation>
    </message>
    <message>
        <source>sent late</source>
        <translation>发送延迟</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>生成器</translation>
    </message>
    <message>
        <source>%1 us of processor time a request, %2 % busy</source>
        <translation>每个请求 %1 us 处理器时间，%2 % 繁忙</translation>
    </message>
    <message>
        <source>The generator was the limit, not the server, which can do more than this.</source>
        <translation>瓶颈在生成器，而非服务器；服务器的能力不止于此。</translation>
    </message>
    <message>
        <source>How long answers took: %1</source>
        <translation>应答用时：%1</translation>
    </message>
    <message>
        <source>clients %1, %2, idle %3; answered %4, %5 a second</source>
        <translation>客户端 %1，%2，空闲 %3；应答 %4，每秒 %5</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>answered within that time</source>
        <translation>在该时间内应答</translation>
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
        <translation>其中生成器自身的延迟</translation>
    </message>
    <message>
        <source>It was ended before anything was sent.</source>
        <translation>尚未发送任何内容就已结束。</translation>
    </message>
    <message>
        <source>It was ended before everything was answered.</source>
        <translation>尚未全部应答就已结束。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>多余的参数：“%1”。</translation>
    </message>
    <message>
        <source>--ports wants a number from 1 to 65535, not &quot;%1&quot;.</source>
        <translation>--ports 需要 1 到 65535 之间的数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 需要 %2 到 %3 之间的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 需要 %2 到 %3 之间的数，而不是“%4”。</translation>
    </message>
    <message>
        <source>--places wants one of %1, or a file made by places import, such as city.places or ./city, not &quot;%2&quot;.</source>
        <translation>--places 需要 %1 之一，或用 places import 生成的文件，例如 city.places 或 ./city，而不是“%2”。</translation>
    </message>
    <message>
        <source>--places-key-file wants a file.</source>
        <translation>--places-key-file 需要文件。</translation>
    </message>
    <message>
        <source>--places-url wants the URL of a service.</source>
        <translation>--places-url 需要服务的 URL。</translation>
    </message>
    <message>
        <source>--server wants the name of a server.</source>
        <translation>--server 需要服务器的名称。</translation>
    </message>
    <message>
        <source>--log-dir wants a directory, or none for no log.</source>
        <translation>--log-dir 需要目录；不写日志则用 none。</translation>
    </message>
    <message>
        <source>--listen wants an address such as 0.0.0.0 or ::1, not &quot;%1&quot;.</source>
        <translation>--listen 需要 0.0.0.0 或 ::1 之类的地址，而不是“%1”。</translation>
    </message>
    <message>
        <source>--secret wants a file.</source>
        <translation>--secret 需要文件。</translation>
    </message>
    <message>
        <source>Say whom to send to: HOST:PORT, or the name of a server of the herd.</source>
        <translation>请指定发送目标：HOST:PORT，或服务器群中某台服务器的名称。</translation>
    </message>
    <message>
        <source>--%1 wants a file.</source>
        <translation>--%1 需要文件。</translation>
    </message>
    <message>
        <source>Write --still or --track, not both.</source>
        <translation>--still 和 --track 请只写其一。</translation>
    </message>
    <message>
        <source>Say what to do with places: places import FILE -o OUT.</source>
        <translation>请指定对地点数据的操作：places import FILE -o OUT。</translation>
    </message>
    <message>
        <source>Say which file to import: an OpenStreetMap extract, GeoNames text or GeoJSON.</source>
        <translation>请指定要导入的文件：OpenStreetMap 数据摘录、GeoNames 文本或 GeoJSON。</translation>
    </message>
    <message>
        <source>Say where the places go: -o OUT, for example -o city.places.</source>
        <translation>请指定地点数据的输出文件：-o OUT，例如 -o city.places。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Type &quot;drover-headless help%1&quot; for more.</source>
        <translation>输入 &quot;drover-headless help%1&quot; 了解更多。</translation>
    </message>
    <message>
        <source>Say which servers to load: HOST:PORT, or the names of servers of the herd.</source>
        <translation>请指定要施加负载的服务器：HOST:PORT，或服务器群中服务器的名称。</translation>
    </message>
    <message>
        <source>Write --in-flight or --rate, not both: at a fixed rate a request is sent when it is due, however many are unanswered.</source>
        <translation>--in-flight 和 --rate 请只写其一：速率固定时，请求到时即发，无论有多少未应答。</translation>
    </message>
    <message>
        <source>--client-ids wants at least as many as there are clients, %1: two clients that report the same ID would get each other&apos;s answers.</source>
        <translation>--client-ids 不得少于客户端数 %1：上报同一 ID 的两个客户端会收到彼此的应答。</translation>
    </message>
    <message>
        <source>--%1 wants whole numbers from %2 to %3, with commas between them, not &quot;%4&quot;.</source>
        <translation>--%1 需要 %2 到 %3 之间的整数，以逗号分隔，而不是“%4”。</translation>
    </message>
    <message>
        <source>--graph wants one of ring, line, star, tree, grid, mesh, a year such as 2018, or all.</source>
        <translation>--graph 需要 ring、line、star、tree、grid、mesh 之一、年份（如 2018）或 all。</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>down SERVER        stops it cleanly; it keeps what it knows</source>
        <translation>down SERVER        正常停止；保留已知数据</translation>
    </message>
    <message>
        <source>kill SERVER        resets its connections; it forgets all</source>
        <translation>kill SERVER        重置其连接；忘记所有数据</translation>
    </message>
    <message>
        <source>up SERVER          brings it back</source>
        <translation>up SERVER          重新启动</translation>
    </message>
    <message>
        <source>freeze SERVER      it stands still, as a hung process does</source>
        <translation>freeze SERVER      像卡死的进程一样停住不动</translation>
    </message>
    <message>
        <source>thaw SERVER        it goes on, with all that has come meanwhile</source>
        <translation>thaw SERVER        继续运行，并处理期间到达的一切</translation>
    </message>
    <message>
        <source>cut SERVER SERVER  breaks the link between them</source>
        <translation>cut SERVER SERVER  切断两者之间的链路</translation>
    </message>
    <message>
        <source>heal SERVER SERVER mends it</source>
        <translation>heal SERVER SERVER 恢复该链路</translation>
    </message>
    <message>
        <source>hold SERVER SERVER updates over it wait for:  release SERVER SERVER</source>
        <translation>hold SERVER SERVER 链路上的更新会等待，直到：  release SERVER SERVER</translation>
    </message>
    <message>
        <source>release SERVER SERVER  they go on</source>
        <translation>release SERVER SERVER  放行</translation>
    </message>
    <message>
        <source>slow SERVER SERVER MS  updates over it arrive so much later; 0: at once</source>
        <translation>slow SERVER SERVER MS  链路上的更新延迟相应时间到达；0：立即到达</translation>
    </message>
    <message>
        <source>slowmotion MS      the same for every link, on top</source>
        <translation>slowmotion MS      同上，用于每条链路，另行叠加</translation>
    </message>
    <message>
        <source>state              tells how servers and links are</source>
        <translation>state              显示服务器和链路的状态</translation>
    </message>
    <message>
        <source>help               tells what can be typed</source>
        <translation>help               显示可输入的命令</translation>
    </message>
    <message>
        <source>quit               stops the herd and ends the program</source>
        <translation>quit               停止服务器群并结束程序</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; and milliseconds, %2 at most.</source>
        <translation>请写 &quot;%1&quot; 和毫秒数，最大为 %2。</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;, the names of two servers, and milliseconds, %2 at most.</source>
        <translation>请写 &quot;%1&quot;、两台服务器的名称和毫秒数，最大为 %2。</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; alone.</source>
        <translation>请只写 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; and the name of a server.</source>
        <translation>请写 &quot;%1&quot; 和一台服务器的名称。</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; and the names of two servers.</source>
        <translation>请写 &quot;%1&quot; 和两台服务器的名称。</translation>
    </message>
    <message>
        <source>%1 does not run in this process</source>
        <translation>%1 不在本进程中运行</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation>%1 已强制结束</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <translation>%1 正在停止</translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <translation>%1 已冻结</translation>
    </message>
    <message>
        <source>%1 is up at %2; clients known: %3, connections from clients: %4</source>
        <translation>%1 运行于 %2；已知客户端：%3，客户端连接：%4</translation>
    </message>
    <message>
        <source>%1, dialling again in %2 s</source>
        <translation>%1，%2 秒后重连</translation>
    </message>
    <message>
        <source>    link to %1: %2; updates sent: %3, received: %4</source>
        <translation>    到 %1 的链路：%2；更新：已发送 %3，已接收 %4</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Type help to see what there is.</source>
        <translation>没有命令“%1”。输入 help 查看可用命令。</translation>
    </message>
    <message>
        <source>%1 is being stopped.</source>
        <translation>%1 正在停止。</translation>
    </message>
    <message>
        <source>%1 was killed.</source>
        <translation>%1 已强制结束。</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 已启动。</translation>
    </message>
    <message>
        <source>%1 comes up as soon as it has stopped.</source>
        <translation>%1 停止后会立即启动。</translation>
    </message>
    <message>
        <source>%1 is frozen.</source>
        <translation>%1 已冻结。</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 继续运行。</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is %3 ms slow.</source>
        <translation>%1 与 %2 之间的链路已减慢 %3 ms。</translation>
    </message>
    <message>
        <source>Every link is %1 ms slow.</source>
        <translation>每条链路已减慢 %1 ms。</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is cut.</source>
        <translation>%1 与 %2 之间的链路已切断。</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is healed.</source>
        <translation>%1 与 %2 之间的链路已恢复。</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is held.</source>
        <translation>%1 与 %2 之间的链路已暂停。</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is released.</source>
        <translation>%1 与 %2 之间的链路已放行。</translation>
    </message>
    <message>
        <source>%1 is foreign: another program runs it</source>
        <translation>%1 是其他实现：由其他程序运行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>dialling again</source>
        <translation>正在重连</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>connected, not yet proven</source>
        <translation>已连接，尚未验证身份</translation>
    </message>
    <message>
        <source>up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>down</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>手动切断</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;down&quot;, %2 why: &quot;nobody listens there&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2 ms slow</source>
        <translation>%1，减慢 %2 ms</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1，已暂停</translation>
    </message>
</context>
<context>
    <name>FloodGraphs</name>
    <message>
        <source>%1 has one server only: nothing can spread in it.</source>
        <translation>%1 只有一台服务器：无从传播。</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours.</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>−%1</source>
        <extracomment>A duration below zero.</extracomment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>How long ago something was.</extracomment>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The clock of a client is ahead of ours by %1.</extracomment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration, such as 4 min 12 s.</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>So many in a second.</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1° S, %2° W</source>
        <translation>南纬 %1°，西经 %2°</translation>
    </message>
    <message>
        <source>%1° S, %2° E</source>
        <translation>南纬 %1°，东经 %2°</translation>
    </message>
    <message>
        <source>%1° N, %2° W</source>
        <translation>北纬 %1°，西经 %2°</translation>
    </message>
    <message>
        <source>%1° N, %2° E</source>
        <translation>北纬 %1°，东经 %2°</translation>
    </message>
</context>
<context>
    <name>Gpx</name>
    <message>
        <source>This is no GPX: the first element is &quot;%1&quot;.</source>
        <translation>这不是 GPX：第一个元素是“%1”。</translation>
    </message>
    <message>
        <source>This is no good XML: %1.</source>
        <translation>这不是有效的 XML：%1。</translation>
    </message>
    <message>
        <source>The point has no &quot;%1&quot;.</source>
        <translation>该点没有“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of degrees.</source>
        <translation>“%1”不是度数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 2018-03-02T18:52:14Z.</source>
        <translation>“%1”不是 2018-03-02T18:52:14Z 形式的时间。</translation>
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
        <translation>drover-headless serve [HERD] [OPTION]...

运行服务器群的服务器，直到收到 SIGTERM 或 SIGINT，并逐行输出所发生的事。

    --server NAME        只运行此服务器；可多次指定。其余服务器
                         按服务器群所写的位置查找。
    --ports BASE         第一台服务器的端口，其后依次递增（12780）
    --log-dir DIR        日志文件的目录；none：不写日志。省略时为
                         $XDG_STATE_HOME/drover/HERD-PORT 或
                         ~/.local/state/drover/HERD-PORT
    --places SOURCE      WHATSAT 的地点数据来源（省略此选项时由服务器群
                         决定）：offline，程序自带；google、
                         google-legacy 或 overpass，通过网络；用
                         places import 生成的文件；或 none。参见 help places。
    --places-key-file FILE
                         Google 的 API 密钥（权限 0600）。省略时使用环境变量
                         DROVER_GOOGLE_KEY。
    --places-url URL     服务的位置，用于另一个 Overpass 实例
    --listen ADDRESS     在此监听，而非各服务器自己的主机；0.0.0.0 或
                         :: 允许其他机器连入
    --secret FILE        只有服务器群的服务器知道的密钥，用于分布在
                         多台机器上的服务器群（权限 0600）。省略时使用
                         自己的密钥，首次使用时生成。
    --close-after-reply  首次应答后关闭每个客户端连接，供
                         读到结束为止的测试客户端使用
    --control            即使标准输入不是终端，也从中读取命令：
                         参见 help control

服务器群文件标为 foreign 的邻居只懂 AT 行，无法验证身份：
其地址上的任何程序都可以冒充它。</translation>
    </message>
    <message>
        <source>drover-headless send [--herd HERD] [--ports BASE] HOST:PORT|NAME [LINE]...

Sends the lines, or standard input without any, ends its side of the connection, and
prints what comes until the server ends its own.

    drover-headless send Goloman &apos;IAMAT kiwi +34.068930-118.445127 1520023934.9&apos;
    drover-headless send Welsh &apos;WHATSAT kiwi 10 5&apos;</source>
        <translation>drover-headless send [--herd HERD] [--ports BASE] HOST:PORT|NAME [LINE]...

发送各行（未指定时发送标准输入），结束己方连接，并输出收到的内容，
直到服务器结束其一方。

    drover-headless send Goloman &apos;IAMAT kiwi +34.068930-118.445127 1520023934.9&apos;
    drover-headless send Welsh &apos;WHATSAT kiwi 10 5&apos;</translation>
    </message>
    <message>
        <source>drover-headless herd [PRESET|FILE]
drover-headless herd --list

Prints the herd as a herd file, to begin one of your own from; a file is
checked by that, and what is wrong with it is told with its line. --list
names the presets.</source>
        <translation>drover-headless herd [PRESET|FILE]
drover-headless herd --list

以服务器群文件的格式输出服务器群，可作为自建文件的起点；
若为文件，则同时检查，并指出错误所在的行。--list
列出预设的名称。</translation>
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
        <translation>drover-headless places import FILE -o OUT

制作自己的地点文件。FILE 是 OpenStreetMap 数据摘录（.osm.pbf）、GeoNames 文本
（.txt 或 .tsv）或 GeoJSON（.geojson、.json；.geojsonl 为每行一个 feature）。
OUT 完成后才出现。然后：drover-headless serve --places OUT，名称中须含 /
或以 .places 结尾。

服务器群应答 WHATSAT 的数据来源，用 --places 或其文件中的 &quot;places&quot; 指定：

    offline        全世界的城镇、机场和地标，程序自带
    google         Google 的 Places API (New)；需要 API 密钥
    google-legacy  Google 旧版 Nearby Search，原样转发；需要 API 密钥
    overpass       OpenStreetMap，通过 Overpass API 的实例
    FILE           先前导入的地点
    none           无

API 密钥放在 DROVER_GOOGLE_KEY 或仅本人可读的文件中，切勿写入参数：
其他用户能看到参数。这些服务会得知客户端的位置，其运营者
有各自的条款：docs/PLACES.md。</translation>
    </message>
    <message>
        <source>While serve runs, a line on standard input steers it, when that is a terminal or with
--control:
</source>
        <translation>serve 运行时，可用标准输入的文本行控制它，前提是标准输入为终端或指定了
--control：
</translation>
    </message>
    <message>
        <source>What a server bounds. The key &quot;limits&quot; of a herd file sets them.
</source>
        <translation>服务器的各项限制。由服务器群文件的键 &quot;limits&quot; 设定。
</translation>
    </message>
    <message>
        <source>(fixed)</source>
        <translation>（固定）</translation>
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
        <translation>Drover 运行应用服务器群：这些 TCP 服务器接收移动客户端的位置，
相互泛洪传播，并回答客户端附近有什么。

    drover-headless serve [HERD] [OPTION]...    运行服务器群的服务器
    drover-headless send TARGET [LINE]...       向服务器发送文本行
    drover-headless crowd [HERD] [OPTION]...    四处移动并上报的客户端
    drover-headless bench TARGET... [OPTION]... 对服务器施加负载，测试其承受能力
    drover-headless bench flood [OPTION]...     新报告在各种形状的服务器群中如何传播
    drover-headless herd [HERD]                 输出或检查服务器群文件
    drover-headless places import FILE -o OUT   制作自己的地点文件
    drover-headless help [TOPIC]                详细说明：serve、send、crowd、bench、
                                                herd、places、control、limits
    drover-headless version                     显示 Drover 的版本

HERD 是预设（herd --list 列出全部名称）或服务器群文件；省略时为 ucla-2018。
退出码：0 成功，1 无法完成，2 命令行有误。
程序尽可能使用系统的语言；设置 LANGUAGE=en 则使用英语。</translation>
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
        <translation>drover-headless crowd [HERD] [OPTION]...

模拟正在运行的服务器群的客户端：它们四处移动，向服务器上报位置，
并检查每个应答。结束时输出发送与应答的内容以及所用时间。
按 Ctrl-C 可提前结束。

    --ports BASE         第一台服务器的端口，与 serve 相同（12780）
    --clients N          客户端数，1 到 20000（8）
    --rate R             每个客户端每秒上报次数，最多 1000（1）
    --seconds T          持续秒数（10）
    --seed S             种子相同则移动路线相同（131）
    --speed METRES       每秒米数，最多 340（12）
    --still              静止不动
    --track FILE         沿轨迹往返移动（GPX 或 NMEA），客户端分布于
                         整条轨迹；轨迹含时间时，速度以其时间为准
    --whatsat PERCENT    后跟 WHATSAT 的上报所占百分比（0）
    --roam SECONDS       客户端平均经过此时间后转到另一台服务器
                         （从不）；共用连接的客户端各自单独转移
    --skew SECONDS       部分时钟最多快或慢此秒数（0）
    --skewed PERCENT     指定 --skew 时，此类时钟所占百分比（10）
    --connections C      客户端共用的连接数（每个客户端一个，或以
                         描述符限制为上限）
    --json FILE          结束时的统计，供程序读取

退出码 0：每个客户端都已连接，发送的内容全部得到正确应答。
否则为 1，并在标准错误上按服务器列出未能连接的客户端数、
始终未应答的行数及其原因。</translation>
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
        <translation>drover-headless bench TARGET... [OPTION]...
drover-headless bench flood [OPTION]...

对正在运行的服务器群服务器（不限实现）施加负载：客户端一得到应答就再次上报位置，
或以固定速率上报。每个应答都会检查。结束时输出每秒应答数
和应答用时；解读方法见 docs/BENCH.md。按 Ctrl-C 可提前结束。
TARGET 是 HOST:PORT 或服务器的名称。

    --herd HERD          所列名称的服务器所属的服务器群（ucla-2018）
    --ports BASE         第一台服务器的端口，与 serve 相同（12780）
    --clients C          产生负载的连接数（50）
    --in-flight D        每个连接的未应答请求数，最多 1024（1）
    --rate R             改为所有连接合计每秒的请求数；请求到时即发，
                         即使发送有延迟，也从应发时刻起计时
    --idle I             另外只通信过一次的连接数（0）
    --seconds T          持续秒数（10）
    --whatsat PERCENT    WHATSAT 占请求的百分比（0）
    --client-ids N       轮流上报的 ID 数，至少为 C（每个客户端一个）
    --json FILE          结束时的统计，供程序读取
    --svg FILE           应答用时的图

bench flood 运行自己的服务器群，测量更新到达最后一台服务器所需的时间，
以及所需的 AT 行数，分空闲时和负载下两种情况。

    --graph G[,G]...     ring、line、star、tree、grid、mesh、预设、年份
                         （如 2018）或 all
    --servers N[,N]...   可变规模的拓扑的服务器数，2 到 500（5）
    --clients-known K[,K]...
                         所有服务器事先已知的客户端数，最多 5000000（0）
    --updates U          测量的更新数（500）
    --rate R             同时每秒其他更新数；0：仅测空闲时（最多 1000，
                         若将超过 10000 条 AT 行则更少）
    --json FILE          表格，供程序读取

退出码 0：发送的内容全部得到正确应答；所有服务器都收到了全部更新。</translation>
    </message>
    <message>
        <source>There is no help for &quot;%1&quot;; there is some for serve, send, crowd, bench, herd, places, control and limits.</source>
        <translation>没有关于“%1”的帮助；可用的有 serve、send、crowd、bench、herd、places、control 和 limits。</translation>
    </message>
</context>
<context>
    <name>HerdDocument</name>
    <message>
        <source>%1 cannot be written: %2. Save it under another name.</source>
        <translation>无法写入 %1：%2。请另存为其他名称。</translation>
    </message>
</context>
<context>
    <name>HerdFile</name>
    <message>
        <source>A herd file has at most 1 MiB. Name a smaller one.</source>
        <translation>服务器群文件最大为 1 MiB。请指定更小的文件。</translation>
    </message>
    <message>
        <source>The file is empty. Begin with { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</source>
        <translation>文件为空。请以 { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] } 开始。</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8.</source>
        <translation>此行不是 UTF-8。请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>A herd file is one object. Write { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</source>
        <translation>服务器群文件应为单个对象。请写成 { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }。</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有“%1”这个键。是否指“%2”？</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here. Write one of %2.</source>
        <translation>此处没有“%1”这个键。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a list. Write it in [ and ].</source>
        <translation>“%1”的值不是数组。请写在 [ 和 ] 之间。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not an object. Write it in { and }.</source>
        <translation>“%1”的值不是对象。请写在 { 和 } 之间。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a text. Write it in double quotes.</source>
        <translation>“%1”的值不是字符串。请用英文双引号括起来。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a whole number. Write it in digits, without quotes, point or exponent.</source>
        <translation>“%1”的值不是整数。请只写数字，不加引号、小数点或指数。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is empty. Write one, or remove the key.</source>
        <translation>“%1”的值为空。请填写，或删除该键。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; holds a zero byte. Remove it.</source>
        <translation>“%1”的值含有值为零的字节。请删除。</translation>
    </message>
    <message>
        <source>The herd has no name. Write &quot;name&quot;: &quot;my-herd&quot;.</source>
        <translation>服务器群没有名称。请写上 &quot;name&quot;: &quot;my-herd&quot;。</translation>
    </message>
    <message>
        <source>The herd&apos;s name is empty. Write one, for example &quot;my-herd&quot;.</source>
        <translation>服务器群的名称为空。请填写，例如 &quot;my-herd&quot;。</translation>
    </message>
    <message>
        <source>The herd&apos;s name has more than 255 bytes. Write a shorter one.</source>
        <translation>服务器群的名称超过 255 字节。请改短。</translation>
    </message>
    <message>
        <source>The herd has no servers. Write &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ].</source>
        <translation>服务器群没有服务器。请写上 &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ]。</translation>
    </message>
    <message>
        <source>The herd has no servers. Write one in the list, for example { &quot;name&quot;: &quot;A&quot; }.</source>
        <translation>服务器群没有服务器。请在数组中写一台，例如 { &quot;name&quot;: &quot;A&quot; }。</translation>
    </message>
    <message>
        <source>A server is an object. Write { &quot;name&quot;: &quot;A&quot; }.</source>
        <translation>服务器应为对象。请写成 { &quot;name&quot;: &quot;A&quot; }。</translation>
    </message>
    <message>
        <source>This server has no name. Write &quot;name&quot;: and one that no other server has.</source>
        <translation>此服务器没有名称。请写上 &quot;name&quot;: 和一个不与其他服务器重复的名称。</translation>
    </message>
    <message>
        <source>This server&apos;s name is empty. Write one that no other server has.</source>
        <translation>此服务器的名称为空。请填写一个不与其他服务器重复的名称。</translation>
    </message>
    <message>
        <source>A server&apos;s name has at most 255 bytes. Write a shorter one.</source>
        <translation>服务器名称最长为 255 字节。请改短。</translation>
    </message>
    <message>
        <source>There is white space in the name &quot;%1&quot;. Write it without.</source>
        <translation>名称“%1”含有空白字符。请去掉。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the server in line %2. Write another one.</source>
        <translation>名称“%1”已被第 %2 行的服务器使用。请换一个。</translation>
    </message>
    <message>
        <source>%1 is every address of a host, and nobody can be reached at it. Write the one where the other servers find this one.</source>
        <translation>%1 代表主机的所有地址，无法据此连接。请写其他服务器能连到此服务器的地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host&apos;s name nor an address. Write one of them alone, and the port as &quot;port&quot;.</source>
        <translation>“%1”既不是主机名，也不是地址。此处请只写其一，端口另写为 &quot;port&quot;。</translation>
    </message>
    <message>
        <source>There is no port %1. Write a number from 1 to 65535, or remove the key.</source>
        <translation>端口 %1 无效。请写 1 到 65535 之间的数，或删除该键。</translation>
    </message>
    <message>
        <source>Port %1 of %2 is taken by the server in line %3. Write another one.</source>
        <translation>%2 的端口 %1 已被第 %3 行的服务器占用。请换一个。</translation>
    </message>
    <message>
        <source>A server is foreign in one of two ways. Write &quot;persistent&quot; or &quot;brief&quot;, not &quot;%1&quot;.</source>
        <translation>其他实现的服务器分为两种。请写 &quot;persistent&quot; 或 &quot;brief&quot;，不要写“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for servers of another make. Write &quot;foreign&quot; too, or remove it.</source>
        <translation>“%1”仅用于其他实现的服务器。请同时写上 &quot;foreign&quot;，或将其删除。</translation>
    </message>
    <message>
        <source>A link is a pair of servers. Write [&quot;A&quot;, &quot;B&quot;] or { &quot;between&quot;: [&quot;A&quot;, &quot;B&quot;], &quot;style&quot;: &quot;brief&quot; }.</source>
        <translation>链路是一对服务器。请写成 [&quot;A&quot;, &quot;B&quot;] 或 { &quot;between&quot;: [&quot;A&quot;, &quot;B&quot;], &quot;style&quot;: &quot;brief&quot; }。</translation>
    </message>
    <message>
        <source>This links &quot;%1&quot; with itself. Write two servers, or remove the link.</source>
        <translation>此链路将“%1”与其自身相连。请写两台服务器，或删除该链路。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are linked in line %3 already. Remove one of the two.</source>
        <translation>“%1”与“%2”已在第 %3 行相连。请删除其中之一。</translation>
    </message>
    <message>
        <source>A link&apos;s ends are names of servers. Write them in double quotes.</source>
        <translation>链路的两端应为服务器名称。请用英文双引号括起来。</translation>
    </message>
    <message>
        <source>There is no server &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有服务器“%1”。是否指“%2”？</translation>
    </message>
    <message>
        <source>There is no server &quot;%1&quot;. Write the name of one from &quot;servers&quot;.</source>
        <translation>没有服务器“%1”。请写 &quot;servers&quot; 中某台服务器的名称。</translation>
    </message>
    <message>
        <source>There are two styles. Write &quot;persistent&quot; or &quot;brief&quot;, not &quot;%1&quot;.</source>
        <translation>连接方式有两种。请写 &quot;persistent&quot; 或 &quot;brief&quot;，不要写“%1”。</translation>
    </message>
    <message>
        <source>Neither &quot;%1&quot; nor &quot;%2&quot; is foreign, so their link has no style. Remove &quot;style&quot;.</source>
        <translation>“%1”和“%2”都不是其他实现的服务器，两者的链路没有连接方式之分。请删除 &quot;style&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is part of the protocol and cannot be set. Remove it.</source>
        <translation>“%1”由协议规定，不能设置。请删除。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2. Write a number from %3 to %4.</source>
        <translation>“%1”不能为 %2。请写 %3 到 %4 之间的数。</translation>
    </message>
    <message>
        <source>Places do not come from &quot;%1&quot;. Write one of %2, or a file made by &quot;places import&quot;, such as city.places.</source>
        <translation>地点数据不能取自“%1”。请使用以下之一：%2，或用 &quot;places import&quot; 生成的文件，例如 city.places。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is where an instance of Overpass is. Write &quot;places&quot;: &quot;%2&quot;, or remove the key.</source>
        <translation>“%1”用于指定 Overpass 实例的位置。请写上 &quot;places&quot;: &quot;%2&quot;，或删除该键。</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>This { is never closed. Write } where the object ends.</source>
        <translation>此 { 未闭合。请在对象结尾处写上 }。</translation>
    </message>
    <message>
        <source>This [ is never closed. Write ] where the list ends.</source>
        <translation>此 [ 未闭合。请在数组结尾处写上 ]。</translation>
    </message>
    <message>
        <source>JSON has no comments. Remove this one.</source>
        <translation>JSON 不支持注释。请删除此注释。</translation>
    </message>
    <message>
        <source>Text stands in double quotes. Replace the single ones.</source>
        <translation>字符串须用英文双引号。请替换掉单引号。</translation>
    </message>
    <message>
        <source>A value is missing here. Write text in double quotes, a number, a list in [ ] or an object in { }.</source>
        <translation>此处缺少值。请写用英文双引号括起的字符串、数字、[ ] 数组或 { } 对象。</translation>
    </message>
    <message>
        <source>Something follows the end of the object. Remove it.</source>
        <translation>对象结束后还有内容。请删除。</translation>
    </message>
    <message>
        <source>Lists and objects stand too deep within each other. Remove some.</source>
        <translation>数组和对象嵌套过深。请减少层数。</translation>
    </message>
    <message>
        <source>A key is missing here. Write it in double quotes.</source>
        <translation>此处缺少键。请写上键，并用英文双引号括起来。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object. Remove one of the two.</source>
        <translation>键“%1”在同一对象中出现了两次。请删除其中之一。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; has no value. Write a colon and the value behind it.</source>
        <translation>键“%1”没有值。请在其后写上英文冒号和值。</translation>
    </message>
    <message>
        <source>This ] stands where an object ends. Write } instead.</source>
        <translation>对象在此结束，却写了 ]。请改为 }。</translation>
    </message>
    <message>
        <source>This } stands where a list ends. Write ] instead.</source>
        <translation>数组在此结束，却写了 }。请改为 ]。</translation>
    </message>
    <message>
        <source>A comma is missing before this. Write one.</source>
        <translation>此前缺少逗号。请补上英文逗号。</translation>
    </message>
    <message>
        <source>Nothing follows this comma. Remove it.</source>
        <translation>此逗号后没有内容。请删除。</translation>
    </message>
    <message>
        <source>This text is not closed on its line. Write a double quote at its end.</source>
        <translation>此字符串到行末仍未闭合。请在末尾补上英文双引号。</translation>
    </message>
    <message>
        <source>A control character stands in a text. Remove it, or write it as \t or \u and four hex digits.</source>
        <translation>字符串中有控制字符。请删除，或写成 \t，或写成 \u 加四位十六进制数字。</translation>
    </message>
    <message>
        <source>A \u in this text is half of a pair. Write the other half beside it, or the character itself.</source>
        <translation>此字符串中的 \u 只是一对中的一半。请在旁边补上另一半，或直接写该字符。</translation>
    </message>
    <message>
        <source>This \u is incomplete. Write four hex digits behind it.</source>
        <translation>此 \u 不完整。请在其后写四位十六进制数字。</translation>
    </message>
    <message>
        <source>This backslash means nothing. Write \\ for a backslash.</source>
        <translation>此反斜杠没有意义。要写反斜杠，请用 \\。</translation>
    </message>
    <message>
        <source>This is not a number of JSON. Write it like 12780, -5 or 0.5.</source>
        <translation>这不是 JSON 数字。请写成 12780、-5 或 0.5 的形式。</translation>
    </message>
    <message>
        <source>%1 stands without quotes. Write &quot;%1&quot;.</source>
        <translation>%1 没有加引号。请写成 &quot;%1&quot;。</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>A client&apos;s line, its LF not counted.</source>
        <translation>客户端发来的一行，不计 LF。</translation>
    </message>
    <message>
        <source>The answer is &quot;? &quot; and the first 128 bytes of the line; the connection is closed, lingering (LineTooLong).</source>
        <translation>以 &quot;? &quot; 和该行的前 128 字节应答；连接延迟关闭（LineTooLong）。</translation>
    </message>
    <message>
        <source>An AT line, its LF not counted.</source>
        <translation>一行 AT，不计 LF。</translation>
    </message>
    <message>
        <source>The IAMAT is invalid; an AT of a neighbour is dropped.</source>
        <translation>IAMAT 视为无效；邻居发来的 AT 被丢弃。</translation>
    </message>
    <message>
        <source>A neighbour&apos;s line, its LF not counted.</source>
        <translation>邻居发来的一行，不计 LF。</translation>
    </message>
    <message>
        <source>The link is closed (LineTooLong) and dialled again.</source>
        <translation>链路被关闭（LineTooLong）并重新连接。</translation>
    </message>
    <message>
        <source>Unsent bytes to a client, answers held behind a WHATSAT counted.</source>
        <translation>尚未发给客户端的字节数，含排在 WHATSAT 之后的应答。</translation>
    </message>
    <message>
        <source>Reading from that client pauses until half of it is sent.</source>
        <translation>暂停读取该客户端，直到发出其中一半。</translation>
    </message>
    <message>
        <source>The connection is closed (SlowReader).</source>
        <translation>连接被关闭（SlowReader）。</translation>
    </message>
    <message>
        <source>Connections of the process; 0 stands for the hard descriptor limit less 64.</source>
        <translation>进程的连接数；0 表示描述符硬上限减 64。</translation>
    </message>
    <message>
        <source>A new connection is accepted, closed (TooManyConnections) and logged.</source>
        <translation>新连接被接受、关闭（TooManyConnections）并记入日志。</translation>
    </message>
    <message>
        <source>How long a client may stay silent; 0 stands for ever.</source>
        <translation>客户端可保持静默的时间；0 表示不限。</translation>
    </message>
    <message>
        <source>The connection is closed (Idle).</source>
        <translation>连接被关闭（Idle）。</translation>
    </message>
    <message>
        <source>How long a connection between servers may take to be made and proven.</source>
        <translation>服务器之间建立连接并验证身份的最长时间。</translation>
    </message>
    <message>
        <source>It is closed (NoProof).</source>
        <translation>连接被关闭（NoProof）。</translation>
    </message>
    <message>
        <source>How long a link may be silent.</source>
        <translation>链路可保持静默的时间。</translation>
    </message>
    <message>
        <source>The neighbour is sent a PING.</source>
        <translation>向邻居发送 PING。</translation>
    </message>
    <message>
        <source>How long a neighbour may take to say anything after a PING.</source>
        <translation>发出 PING 后等待邻居任何回应的最长时间。</translation>
    </message>
    <message>
        <source>The link is closed (Silent) and dialled again.</source>
        <translation>链路被关闭（Silent）并重新连接。</translation>
    </message>
    <message>
        <source>Clients that a server remembers.</source>
        <translation>一台服务器记住的客户端数。</translation>
    </message>
    <message>
        <source>New ones are refused with &quot;? &quot;; those that are known go on.</source>
        <translation>新客户端以 &quot;? &quot; 拒绝；已知客户端照常服务。</translation>
    </message>
    <message>
        <source>Memory for the records of one server.</source>
        <translation>一台服务器的记录所占内存。</translation>
    </message>
    <message>
        <source>New clients are refused with &quot;? &quot;; those that are known go on.</source>
        <translation>新客户端以 &quot;? &quot; 拒绝；已知客户端照常服务。</translation>
    </message>
    <message>
        <source>WHATSATs of one connection that wait for places.</source>
        <translation>一个连接上等待地点数据的 WHATSAT 数。</translation>
    </message>
    <message>
        <source>Reading from that client pauses until one is answered.</source>
        <translation>暂停读取该客户端，直到其中一个得到应答。</translation>
    </message>
    <message>
        <source>How long the places of one WHATSAT may take.</source>
        <translation>一次 WHATSAT 获取地点数据的最长时间。</translation>
    </message>
    <message>
        <source>The WHATSAT is answered with the status UNKNOWN_ERROR.</source>
        <translation>该 WHATSAT 以状态 UNKNOWN_ERROR 应答。</translation>
    </message>
    <message>
        <source>The answer of a service for places.</source>
        <translation>地点服务的应答大小。</translation>
    </message>
    <message>
        <source>How long a connection that the server closes waits for the client&apos;s end.</source>
        <translation>服务器关闭连接时，等待客户端一端关闭的时间。</translation>
    </message>
    <message>
        <source>It is closed; a client that still sends sees a reset.</source>
        <translation>连接被关闭；仍在发送的客户端会遇到连接重置。</translation>
    </message>
    <message>
        <source>What such a connection reads and discards meanwhile.</source>
        <translation>此类连接在此期间读取并丢弃的数据。</translation>
    </message>
    <message>
        <source>Log text that waits for the disk.</source>
        <translation>等待写入磁盘的日志文本。</translation>
    </message>
    <message>
        <source>Reading from clients pauses until half of it is written.</source>
        <translation>暂停读取客户端，直到写完其中一半。</translation>
    </message>
    <message>
        <source>The size of one log file.</source>
        <translation>单个日志文件的大小。</translation>
    </message>
    <message>
        <source>It is renamed to .1, the older ones move up, a new one begins.</source>
        <translation>将其重命名为 .1，较旧的依次后移，并新建一个文件。</translation>
    </message>
    <message>
        <source>Full log files that are kept for each server.</source>
        <translation>每台服务器保留的已满日志文件数。</translation>
    </message>
    <message>
        <source>The oldest one is deleted.</source>
        <translation>删除最旧的一个。</translation>
    </message>
    <message>
        <source>How long sendable bytes beyond maxUnsentBytes may stay unsent.</source>
        <translation>可发送的数据超过 maxUnsentBytes 而仍未发出的最长时间。</translation>
    </message>
</context>
<context>
    <name>LoadText</name>
    <message>
        <source>There is no file %1. Name a herd file that exists, or a preset such as %2.</source>
        <translation>没有文件 %1。请指定已有的服务器群文件，或 %2 之类的预设。</translation>
    </message>
    <message>
        <source>%1 is a directory. Name a herd file in it.</source>
        <translation>%1 是目录。请指定其中的服务器群文件。</translation>
    </message>
    <message>
        <source>The herd file %1 cannot be read (%2). Name one that you can read.</source>
        <translation>无法读取服务器群文件 %1（%2）。请指定可读的文件。</translation>
    </message>
</context>
<context>
    <name>Nmea</name>
    <message>
        <source>This is no NMEA sentence: it does not begin with &quot;$&quot;.</source>
        <translation>这不是 NMEA 语句：没有以 &quot;$&quot; 开头。</translation>
    </message>
    <message>
        <source>The checksum is wrong.</source>
        <translation>校验和错误。</translation>
    </message>
    <message>
        <source>The sentence has a fix, and no point of the earth in it.</source>
        <translation>该语句含有定位，但不是地球上的点。</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>GeoJSON in one piece has at most 128 MiB. Write it with a feature a line (.geojsonl).</source>
        <translation>整体的 GeoJSON 最大为 128 MiB。请改为每行一个 feature（.geojsonl）。</translation>
    </message>
    <message>
        <source>this is no JSON (%1, byte %2 of the file). Write the file again.</source>
        <translation>这不是 JSON（%1，文件的第 %2 字节）。请重新生成该文件。</translation>
    </message>
    <message>
        <source>this is no FeatureCollection. Write { &quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: [ ... ] }.</source>
        <translation>这不是 FeatureCollection。请写成 { &quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: [ ... ] }。</translation>
    </message>
    <message>
        <source>a feature has at most 16 MiB. Write one feature a line.</source>
        <translation>一个 feature 最大为 16 MiB。请每行写一个 feature。</translation>
    </message>
    <message>
        <source>this line is no Feature (%1). Mend it or remove it.</source>
        <translation>此行不是 Feature（%1）。请修正或删除。</translation>
    </message>
    <message>
        <source>there are %1 columns, and GeoNames has 19, with a tab between. Take the file of a country, or cities500.txt, as it is.</source>
        <translation>有 %1 列，而 GeoNames 有 19 列，以制表符分隔。请原样使用某个国家的文件或 cities500.txt。</translation>
    </message>
    <message>
        <source>the latitude (column 5) is no number from -90 to 90. Mend the line or remove it.</source>
        <translation>纬度（第 5 列）不是 -90 到 90 之间的数。请修正或删除此行。</translation>
    </message>
    <message>
        <source>the longitude (column 6) is no number from -180 to 180. Mend the line or remove it.</source>
        <translation>经度（第 6 列）不是 -180 到 180 之间的数。请修正或删除此行。</translation>
    </message>
    <message>
        <source>the line is longer than 65536 bytes. This is no text of GeoNames; take one from download.geonames.org.</source>
        <translation>此行超过 65536 字节。这不是 GeoNames 文本；请从 download.geonames.org 获取。</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is damaged or no extract of OpenStreetMap (behind byte %2: %3). Load it again.</source>
        <translation>无法读取 %1：文件已损坏，或不是 OpenStreetMap 数据摘录（第 %2 字节之后：%3）。请重新下载。</translation>
    </message>
    <message>
        <source>Google&apos;s places need a key. Set %1 to it, or write it to a file that only you can read and name that with --places-key-file or, in the herd file, as &quot;placesKeyFile&quot;.</source>
        <translation>Google 的地点数据需要 API 密钥。请将 %1 设为该密钥，或将密钥写入仅本人可读的文件，并用 --places-key-file 或服务器群文件中的 &quot;placesKeyFile&quot; 指定。</translation>
    </message>
    <message>
        <source>What %1 is set to is no key of Google&apos;s: letters, digits, - and _ only. Set it to the key alone.</source>
        <translation>%1 的值不是 Google 的 API 密钥：只能含字母、数字、- 和 _。请只写密钥本身。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL of a service for places. Write one like %2, without user, query and fragment.</source>
        <translation>“%1”不是地点服务的 URL。请写成 %2 的形式，不含用户、查询和片段。</translation>
    </message>
    <message>
        <source>A key is not sent to %1 without encryption. Write https:// instead of http://.</source>
        <translation>API 密钥不会在未加密的情况下发送给 %1。请将 http:// 改为 https://。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read (%2). Name a file that you can read.</source>
        <translation>无法读取 API 密钥文件 %1（%2）。请指定可读的文件。</translation>
    </message>
    <message>
        <source>The key file %1 is not an ordinary file. Name one.</source>
        <translation>API 密钥文件 %1 不是普通文件。请指定普通文件。</translation>
    </message>
    <message>
        <source>The key file %1 belongs to another user. Make a copy of your own and name that.</source>
        <translation>API 密钥文件 %1 属于其他用户。请复制一份归自己所有，并指定该副本。</translation>
    </message>
    <message>
        <source>The key file %1 is open to other users. Close it with chmod 600.</source>
        <translation>API 密钥文件 %1 可被其他用户访问。请用 chmod 600 限制权限。</translation>
    </message>
    <message>
        <source>There is no key of Google&apos;s in %1: letters, digits, - and _ only. Write the key alone into it.</source>
        <translation>%1 中没有 Google 的 API 密钥：只能含字母、数字、- 和 _。请在其中只写密钥本身。</translation>
    </message>
    <message>
        <source>The places of %1 cannot be had: %2. Make the file with drover-headless places import, or choose other places.</source>
        <translation>无法获取 %1 的地点数据：%2。请用 drover-headless places import 生成该文件，或选择其他地点数据。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有该文件</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it is not a file of places</source>
        <translation>不是地点文件</translation>
    </message>
    <message>
        <source>another version of Drover has made it</source>
        <translation>由其他版本的 Drover 生成</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>无法创建文件 %1：%2。</translation>
    </message>
    <message>
        <source>something else has that name</source>
        <translation>该名称已被占用</translation>
    </message>
    <message>
        <source>The name of %1 does not tell what is in it. Name a file that ends in .osm.pbf (OpenStreetMap), .txt (GeoNames), .geojson or .geojsonl.</source>
        <translation>从 %1 的名称看不出其内容。请指定以 .osm.pbf（OpenStreetMap）、.txt（GeoNames）、.geojson 或 .geojsonl 结尾的文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Name one that you can read.</source>
        <translation>无法读取文件 %1。请指定可读的文件。</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name.</source>
        <translation>没有文件 %1。请检查名称。</translation>
    </message>
    <message>
        <source>The places cannot go into the file that they come from. Name another one behind -o.</source>
        <translation>地点数据不能写入其来源文件。请在 -o 后指定其他文件。</translation>
    </message>
    <message>
        <source>The import was stopped; there is no new file.</source>
        <translation>导入已停止；未生成新文件。</translation>
    </message>
    <message>
        <source>There is no place with a name in %1. Check that it is the right file.</source>
        <translation>%1 中没有带名称的地点。请确认文件是否正确。</translation>
    </message>
</context>
<context>
    <name>PlacesImport</name>
    <message>
        <source>Places written to %1: %2, in %3 s.</source>
        <translation>已写入 %1 的地点：%2 个，用时 %3 秒。</translation>
    </message>
    <message>
        <source>Passed over, without a name or a position: %1.</source>
        <translation>已略过没有名称或位置的条目：%1。</translation>
    </message>
</context>
<context>
    <name>PlacesReading</name>
    <message>
        <source>No place that the server knows lies there.</source>
        <translation>该处没有服务器已知的地点。</translation>
    </message>
    <message>
        <source>The server could not get the places this time.</source>
        <translation>服务器此次未能获取地点数据。</translation>
    </message>
    <message>
        <source>The server is not allowed to get places.</source>
        <translation>服务器无权获取地点数据。</translation>
    </message>
    <message>
        <source>The server has asked for places too often.</source>
        <translation>服务器请求地点数据过于频繁。</translation>
    </message>
    <message>
        <source>The places service did not understand the server.</source>
        <translation>地点服务无法理解服务器的请求。</translation>
    </message>
    <message>
        <source>The server says: %1.</source>
        <translation>服务器返回：%1。</translation>
    </message>
    <message>
        <source>The server does not know this client, or does not understand the question.</source>
        <translation>服务器不知道此客户端，或无法理解该询问。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is none to a WHATSAT.</source>
        <translation>服务器的应答不是对 WHATSAT 的应答。</translation>
    </message>
    <message>
        <source>The places of the server&apos;s answer cannot be read: %1.</source>
        <translation>无法读取服务器应答中的地点数据：%1。</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>The five servers of 2018 and 2019 (also ucla-2019); the default.</source>
        <translation>2018 和 2019 年的五台服务器（亦称 ucla-2019）；默认预设。</translation>
    </message>
    <message>
        <source>The five servers of 2016 and 2017 (also ucla-2017), in a ring.</source>
        <translation>2016 和 2017 年的五台服务器（亦称 ucla-2017），环形。</translation>
    </message>
    <message>
        <source>The five servers of 2014 and 2015 (also ucla-2015).</source>
        <translation>2014 和 2015 年的五台服务器（亦称 ucla-2015）。</translation>
    </message>
    <message>
        <source>The five servers of 2020.</source>
        <translation>2020 年的五台服务器。</translation>
    </message>
    <message>
        <source>The five servers of 2021.</source>
        <translation>2021 年的五台服务器。</translation>
    </message>
    <message>
        <source>The five servers of 2022.</source>
        <translation>2022 年的五台服务器。</translation>
    </message>
    <message>
        <source>The five servers of 2023.</source>
        <translation>2023 年的五台服务器。</translation>
    </message>
    <message>
        <source>N servers in a ring, 3 to 500.</source>
        <translation>N 台服务器连成环，3 到 500 台。</translation>
    </message>
    <message>
        <source>N servers in a line, 1 to 500.</source>
        <translation>N 台服务器连成线，1 到 500 台。</translation>
    </message>
    <message>
        <source>N servers, the first one linked with each other one, 2 to 500.</source>
        <translation>N 台服务器，第一台与其余各台相连，2 到 500 台。</translation>
    </message>
    <message>
        <source>N servers, each one linked with each other one, 2 to 60.</source>
        <translation>N 台服务器，两两相连，2 到 60 台。</translation>
    </message>
    <message>
        <source>N servers in a binary tree, 1 to 500.</source>
        <translation>N 台服务器连成二叉树，1 到 500 台。</translation>
    </message>
    <message>
        <source>A %1 has %2 to %3 servers. Write for example %1-8.</source>
        <translation>%1 有 %2 到 %3 台服务器。请写成 %1-8 的形式。</translation>
    </message>
    <message>
        <source>A grid has at least one row and one column, and at most %1 servers. Write for example grid-4x4.</source>
        <translation>网格至少有一行一列，最多 %1 台服务器。请写成 grid-4x4 的形式。</translation>
    </message>
    <message>
        <source>There is no herd &quot;%1&quot;. Did you mean %2?</source>
        <translation>没有服务器群“%1”。是否指 %2？</translation>
    </message>
    <message>
        <source>There is no herd &quot;%1&quot;. Write one of %2, or the name of a herd file.</source>
        <translation>没有服务器群“%1”。请写 %2 之一，或服务器群文件的名称。</translation>
    </message>
    <message>
        <source>R rows of C servers, linked with those beside, above and below, at most 500.</source>
        <translation>R 行 C 列服务器，与上下左右相邻的服务器相连，最多 500 台。</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>The secret file %1 does not exist. Make it with %2 and copy it to every host of the herd.</source>
        <translation>密钥文件 %1 不存在。请用 %2 生成，并复制到服务器群的每台主机。</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be read (%2). Name a file that you can read.</source>
        <translation>无法读取密钥文件 %1（%2）。请指定可读的文件。</translation>
    </message>
    <message>
        <source>The secret file %1 is a directory. Name a file in it.</source>
        <translation>密钥文件 %1 是目录。请指定其中的文件。</translation>
    </message>
    <message>
        <source>The secret file %1 is not an ordinary file. Name one.</source>
        <translation>密钥文件 %1 不是普通文件。请指定普通文件。</translation>
    </message>
    <message>
        <source>The secret file %1 belongs to another user. Make a copy of your own and name that.</source>
        <translation>密钥文件 %1 属于其他用户。请复制一份归自己所有，并指定该副本。</translation>
    </message>
    <message>
        <source>The secret file %1 is open to other users. Close it with chmod 600 %2.</source>
        <translation>密钥文件 %1 可被其他用户访问。请用 chmod 600 %2 限制权限。</translation>
    </message>
    <message>
        <source>The secret file %1 has more than 4096 bytes. Make a shorter one with %2.</source>
        <translation>密钥文件 %1 超过 4096 字节。请用 %2 生成更短的。</translation>
    </message>
    <message>
        <source>The secret file %1 has fewer than 16 bytes. Make a longer one with %2.</source>
        <translation>密钥文件 %1 不足 16 字节。请用 %2 生成更长的。</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be made (%2). Make the folder writable, or name another file as secretFile in the herd file.</source>
        <translation>无法生成密钥文件 %1（%2）。请将目录设为可写，或在服务器群文件中用 secretFile 指定其他文件。</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>%1 is neither HOST:PORT nor a server of the herd %2. Name another herd with --herd.</source>
        <translation>%1 既不是 HOST:PORT，也不是服务器群 %2 中的服务器。请用 --herd 指定其他服务器群。</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>The port of %1 would be %2, and 65535 is the last one. Begin with a smaller port than %3.</source>
        <translation>%1 的端口将是 %2，而最大端口为 65535。请从小于 %3 的端口开始。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both have port %3 on %4. Give one of them another port.</source>
        <translation>%1 和 %2 不能同时使用 %4 的端口 %3。请为其中一台换一个端口。</translation>
    </message>
    <message>
        <source>0 is not a port. Give the first server a port from 1 to 65535.</source>
        <translation>0 不是端口。请为第一台服务器指定 1 到 65535 之间的端口。</translation>
    </message>
</context>
<context>
    <name>TrackFile</name>
    <message>
        <source>The file is larger than the %1 MiB that a track may have.</source>
        <translation>文件超过轨迹的上限 %1 MiB。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>This is neither GPX, which begins with &quot;&lt;&quot;, nor NMEA, which begins with &quot;$&quot;.</source>
        <translation>这既不是以 &quot;&lt;&quot; 开头的 GPX，也不是以 &quot;$&quot; 开头的 NMEA。</translation>
    </message>
    <message>
        <source>There is no point in the file.</source>
        <translation>文件中没有点。</translation>
    </message>
    <message>
        <source>There is no point at latitude %1, longitude %2: they are at most 90 and 180.</source>
        <translation>没有纬度 %1、经度 %2 的点：两者最大为 90 和 180。</translation>
    </message>
    <message>
        <source>Here are more points than the %1 that a track may have.</source>
        <translation>此处的点数超过轨迹的上限 %1。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Runs, shows and breaks an application server herd. Without a window: drover-headless.</source>
        <translation>运行、展示应用服务器群，并在其中制造故障。无窗口版本：drover-headless。</translation>
    </message>
    <message>
        <source>A preset (drover-headless herd --list) or a herd file; the servers of 2018 without one.</source>
        <translation>预设（drover-headless herd --list）或服务器群文件；省略时为 2018 年的服务器。</translation>
    </message>
    <message>
        <source>One herd at a time: type &quot;drover --help&quot; for more.</source>
        <translation>一次只能打开一个服务器群：输入 &quot;drover --help&quot; 了解更多。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>ended by the other end</source>
        <translation>对端关闭了连接</translation>
    </message>
    <message>
        <source>reset by the other end</source>
        <translation>对端重置了连接</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>没有程序监听该端口</translation>
    </message>
    <message>
        <source>answered, and ended as this server does after each answer</source>
        <translation>已应答，此服务器每次应答后即关闭连接</translation>
    </message>
    <message>
        <source>a line was too long</source>
        <translation>某行过长</translation>
    </message>
    <message>
        <source>the other end did not read what it was sent</source>
        <translation>对端未读取发给它的数据</translation>
    </message>
    <message>
        <source>nothing was said for too long</source>
        <translation>静默时间过长</translation>
    </message>
    <message>
        <source>the server had too many connections</source>
        <translation>服务器的连接过多</translation>
    </message>
    <message>
        <source>the server was taken down</source>
        <translation>服务器已停止</translation>
    </message>
    <message>
        <source>the server was killed</source>
        <translation>服务器被强制结束</translation>
    </message>
    <message>
        <source>the other end does not take this server for its neighbour</source>
        <translation>对端不认此服务器为邻居</translation>
    </message>
    <message>
        <source>the other end does not speak as a neighbour</source>
        <translation>对端未以邻居身份通信</translation>
    </message>
    <message>
        <source>the other end does not know the secret of the herd</source>
        <translation>对端不知道服务器群的密钥</translation>
    </message>
    <message>
        <source>the other end took too long to prove who it is</source>
        <translation>对端验证身份超时</translation>
    </message>
    <message>
        <source>another connection of the same link took its place</source>
        <translation>被同一链路的另一个连接取代</translation>
    </message>
    <message>
        <source>the other end did not answer any more</source>
        <translation>对端不再应答</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>手动切断</translation>
    </message>
    <message>
        <source>everything was sent over a brief connection</source>
        <translation>已通过短连接全部发送</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>A server that another program runs.</extracomment>
        <translation>外部运行</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>The state of a server that was taken down cleanly, or has not been started.</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>killed</source>
        <extracomment>The state of a server that has lost all that it knew.</extracomment>
        <translation>已强制结束</translation>
    </message>
    <message>
        <source>server not up</source>
        <extracomment>The state of a link&apos;s end whose server does not run.</extracomment>
        <translation>服务器未运行</translation>
    </message>
    <message>
        <source>dialling</source>
        <extracomment>The state of a link&apos;s end: a connection is being made.</extracomment>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>waits for the other end to dial</source>
        <translation>等待对端连接</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The state of a link&apos;s end at a server that another program runs.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>dials again in %1</source>
        <translation>%1后重连</translation>
    </message>
    <message>
        <source>up, +%1</source>
        <extracomment>The state of a link that works, and how long each delivery takes.</extracomment>
        <translation>正常，+%1</translation>
    </message>
    <message>
        <source>No server is up.</source>
        <translation>没有运行中的服务器。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind.</source>
        <translation>
            <numerusform>%n 台服务器落后。</numerusform>
        </translation>
    </message>
    <message>
        <source>No client has reported yet.</source>
        <translation>尚无客户端上报。</translation>
    </message>
    <message>
        <source>All agree.</source>
        <translation>全部一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <comment>about so many</comment>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>One server is up and knows %1.</source>
        <translation>一台服务器运行中，已知 %1。</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s) agree about %1.</source>
        <translation>
            <numerusform>全部 %n 台服务器对 %1的记录一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The last update took %2.</source>
        <extracomment>Two sentences: %1 is &quot;All 5 servers agree about 8 clients.&quot;, %2 a duration.</extracomment>
        <translation>%1最近一次更新用时 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <comment>of which a server lacks the last report</comment>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>up</source>
        <comment>a server</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>proving who it is</source>
        <extracomment>The state of a link&apos;s end: connected, and the two servers prove who they are.</extracomment>
        <translation>正在验证身份</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a link</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>up, held</source>
        <extracomment>The state of a link that works: what is sent over it waits until it is released.</extracomment>
        <translation>正常，已暂停</translation>
    </message>
    <message>
        <source>No server knows this client any more.</source>
        <translation>已没有服务器知道此客户端。</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s) agree after %1.</source>
        <extracomment>%1 is the time that an update took to reach all servers.</extracomment>
        <translation>
            <numerusform>%n 台服务器全部一致，用时 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) agree. Behind: %2.</source>
        <extracomment>%1 is how many servers have the newest report, %n of how many, %2 names of others.</extracomment>
        <translation>
            <numerusform>%n 台服务器中 %1 台一致。落后：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <extracomment>What keeps news from going on: goes behind &quot;No way from Goloman: &quot;</extracomment>
        <translation>%1 已冻结</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation>%1 已强制结束</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>the link %1 – %2 is cut</source>
        <extracomment>What keeps news from going on: goes behind &quot;No way from Goloman: &quot;</extracomment>
        <translation>链路 %1 – %2 已切断</translation>
    </message>
    <message>
        <source>the link %1 – %2 is held</source>
        <translation>链路 %1 – %2 已暂停</translation>
    </message>
    <message>
        <source>the link %1 – %2 is down</source>
        <translation>链路 %1 – %2 已断开</translation>
    </message>
    <message>
        <source>No link leads from %1 to %2.</source>
        <translation>没有链路从 %1 通往 %2。</translation>
    </message>
    <message>
        <source>No way from %1: %2.</source>
        <extracomment>%1 is a server that has news, %2 what keeps it from others: &quot;Holiday is stopped&quot;.</extracomment>
        <translation>来自 %1 的路径不通：%2。</translation>
    </message>
    <message>
        <source>The way from %1 leads through %2, which does not say what it passes on.</source>
        <translation>来自 %1 的路径经过 %2，而它不告知转发了什么。</translation>
    </message>
    <message numerus="yes">
        <source>News of %n client(s) is on its way.</source>
        <translation>
            <numerusform>%n 个客户端的新报告正在途中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind for %1: it lacks news of %n client(s).</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>
            <numerusform>已落后 %1：缺少 %n 个客户端的新报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>News is on its way.</source>
        <translation>新报告正在途中。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind: %1 has lacked news of %2 for %3.</source>
        <extracomment>%1 is a server, %2 is &quot;3 clients&quot;: their last reports have not reached it. %3 is a duration.</extracomment>
        <translation>
            <numerusform>%n 台服务器落后：%1 缺少 %2的新报告已有 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) agree. On its way to: %2.</source>
        <extracomment>%1 is how many servers have the newest report, %n of how many, %2 names of the others.</extracomment>
        <translation>
            <numerusform>%n 台服务器中 %1 台一致。正在传往：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>foreign</source>
        <extracomment>A server of another make.</extracomment>
        <translation>其他实现</translation>
    </message>
    <message>
        <source>%1 dials again in %2</source>
        <extracomment>%1 is a server at the other end of a link, %2 a duration.</extracomment>
        <translation>%1 在 %2后连接</translation>
    </message>
</context>
<context>
    <name>drover::ActionPalette</name>
    <message>
        <source>Actions</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>(not possible now)</source>
        <translation>（当前不可用）</translation>
    </message>
    <message>
        <source>What do you want to do, or to see?</source>
        <translation>想做什么，或想看什么？</translation>
    </message>
    <message>
        <source>Find an action, a server or a client</source>
        <translation>查找命令、服务器或客户端</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>There are more names like this: type more of it.</source>
        <translation>还有更多类似的名称：请继续输入。</translation>
    </message>
</context>
<context>
    <name>drover::AddServerDialog</name>
    <message>
        <source>A server&apos;s name has 1 to 255 bytes and no blanks.</source>
        <translation>服务器名称为 1 到 255 字节，且不含空格。</translation>
    </message>
    <message>
        <source>The herd has a server %1 already.</source>
        <translation>服务器群中已有服务器 %1。</translation>
    </message>
    <message>
        <source>%1 listens on port %2.</source>
        <translation>%1 已在监听端口 %2。</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>the next one</source>
        <extracomment>Instead of a number: the port after the largest of the herd.</extracomment>
        <translation>下一个</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>drover::BaseMap</name>
    <message>
        <source>The map cannot be shown: its data is damaged. Install Drover again.</source>
        <translation>无法显示地图：其数据已损坏。请重新安装 Drover。</translation>
    </message>
    <message>
        <source>Map: GSHHG, Natural Earth, GeoNames</source>
        <translation>地图：GSHHG、Natural Earth、GeoNames</translation>
    </message>
</context>
<context>
    <name>drover::BeliefLayer</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: another report of the same time</source>
        <comment>servers</comment>
        <translation>%1：另一份时间相同的报告</translation>
    </message>
    <message>
        <source>%1: %2 behind</source>
        <comment>servers, a duration</comment>
        <translation>%1：落后 %2</translation>
    </message>
</context>
<context>
    <name>drover::BeliefModel</name>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>%1 has the newest report.</source>
        <translation>%1 持有最新报告。</translation>
    </message>
    <message>
        <source>%1 has a report that is %2 older than the newest one.</source>
        <translation>%1 持有的报告比最新报告早 %2。</translation>
    </message>
    <message>
        <source>%1 has another report of the same time: neither replaces the other.</source>
        <translation>%1 持有另一份时间相同的报告：二者互不取代。</translation>
    </message>
    <message>
        <source>%1 does not know this client.</source>
        <translation>%1 不知道此客户端。</translation>
    </message>
    <message>
        <source>It came %1 after the first server had it.</source>
        <translation>收到时间比首台服务器晚 %1。</translation>
    </message>
    <message>
        <source>The server is not up, so it does not count.</source>
        <translation>该服务器未运行，不计入。</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>No server knows the client any more.</extracomment>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind</source>
        <translation>
            <numerusform>%n 台服务器落后</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is the time that an update took to reach all servers.</extracomment>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>No server knows this client any more.</source>
        <translation>已没有服务器知道此客户端。</translation>
    </message>
    <message>
        <source>The newest report came %1 ago and has not reached every server that is up.</source>
        <translation>最新报告到达已有 %1，尚未传到所有运行中的服务器。</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>已持有 %1。</translation>
    </message>
    <message>
        <source>no server is up</source>
        <translation>无运行中的服务器</translation>
    </message>
    <message>
        <source>All servers that are up have agreed for %1.</source>
        <translation>所有运行中的服务器已保持一致 %1。</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>What a server believes that another program runs.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>What %1 believes is not known: another program runs it.</source>
        <translation>%1 持有的报告未知：它由其他程序运行。</translation>
    </message>
    <message>
        <source>It has lacked the newest one for %1.</source>
        <translation>缺少最新报告已有 %1。</translation>
    </message>
    <message>
        <source>The newest one is on its way.</source>
        <translation>最新报告正在途中。</translation>
    </message>
    <message numerus="yes">
        <source>on its way to %n</source>
        <comment>servers</comment>
        <extracomment>So many servers lack the newest report, which is on its way to them.</extracomment>
        <translation>
            <numerusform>正传往 %n 台服务器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::BenchRun</name>
    <message>
        <source>%1 connections are more than this system lets a process have: %2. Ask for fewer with --clients and --idle, or raise the limit (ulimit -Hn).</source>
        <translation>%1 个连接超过系统允许单个进程拥有的数量：%2。请用 --clients 和 --idle 减少连接，或提高限制（ulimit -Hn）。</translation>
    </message>
    <message>
        <source>%1 is not found: %2.</source>
        <translation>找不到 %1：%2。</translation>
    </message>
</context>
<context>
    <name>drover::ClientBeliefsModel</name>
    <message>
        <source>%1 (%2), reported to %3</source>
        <translation>%1（%2），上报至 %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>The server knows nothing of the client.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>The server has the newest report of the client.</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>same time</source>
        <extracomment>The server has another report of the client, which is of the same time.</extracomment>
        <translation>时间相同</translation>
    </message>
    <message>
        <source>How long after the first server it had the newest report.</source>
        <translation>比首台服务器晚多久收到最新报告。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>A column: which of a client&apos;s reports a server has.</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>A column: for how long a server has had its report.</extracomment>
        <translation>持有时长</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>What a server believes that another program runs.</extracomment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>drover::ClientCommands</name>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 尚未应答。</translation>
    </message>
    <message>
        <source>No server is there to report to.</source>
        <translation>没有可供上报的服务器。</translation>
    </message>
    <message>
        <source>%1 has the report.</source>
        <comment>a server</comment>
        <translation>%1 已收到报告。</translation>
    </message>
    <message>
        <source>%1 keeps the report that it had: the client&apos;s time of it is later.</source>
        <comment>a server</comment>
        <translation>%1 保留原有报告：其客户端时间更晚。</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <comment>a server, its answer</comment>
        <translation>%1 未接受：%2</translation>
    </message>
    <message>
        <source>No server is there to ask.</source>
        <translation>没有可供询问的服务器。</translation>
    </message>
</context>
<context>
    <name>drover::ClientControl</name>
    <message>
        <source>You are reported as %1.</source>
        <translation>本机以 %1 为名上报。</translation>
    </message>
    <message>
        <source>%1 walks along the route.</source>
        <translation>%1 正沿路线移动。</translation>
    </message>
</context>
<context>
    <name>drover::ClientLayer</name>
    <message>
        <source>%1, %2</source>
        <comment>a client, how long ago it reported</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Reported to %1 %2, not since.</source>
        <comment>a server, how long ago</comment>
        <translation>%2上报至 %1，此后再无上报。</translation>
    </message>
    <message>
        <source>Reported to %1 %2.</source>
        <comment>a server, how long ago</comment>
        <translation>%2上报至 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are here.</source>
        <translation>
            <numerusform>此处有 %n 个客户端。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see them from nearer.</source>
        <translation>点击可放大查看。</translation>
    </message>
</context>
<context>
    <name>drover::ClientLine</name>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s).</source>
        <translation>
            <numerusform>%1 已 %n 秒未应答。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ClientPage</name>
    <message>
        <source>all agree</source>
        <translation>全部一致</translation>
    </message>
    <message>
        <source>not all agree</source>
        <translation>尚未一致</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>after %1, for %2 now</source>
        <translation>用时 %1，已保持 %2</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>经纬度</translation>
    </message>
    <message>
        <source>Skew</source>
        <extracomment>By how much the clocks of client and server differ, the way the message took included.</extracomment>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>上报至</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>What each server believes</source>
        <translation>各服务器持有的报告</translation>
    </message>
    <message>
        <source>Client&apos;s time</source>
        <extracomment>The time of a client&apos;s report, by the client&apos;s own clock.</extracomment>
        <translation>客户端时间</translation>
    </message>
    <message>
        <source>Client&apos;s time, as sent</source>
        <extracomment>The same time as it is sent: seconds since 1970.</extracomment>
        <translation>客户端时间原始值</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind, %1 for %2 now</source>
        <translation>
            <numerusform>%n 台服务器落后，%1 已落后 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on its way to %n server(s)</source>
        <translation>
            <numerusform>正传往 %n 台服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>no server is up</source>
        <translation>无运行中的服务器</translation>
    </message>
    <message>
        <source>In the way</source>
        <extracomment>What keeps news of a client from a server: &quot;No way from Goloman: Holiday is stopped.&quot;</extracomment>
        <translation>受阻原因</translation>
    </message>
</context>
<context>
    <name>drover::Complaint</name>
    <message>
        <source>%1 is for servers: it counts only from a neighbour.</source>
        <translation>%1 供服务器使用：仅来自邻居时有效。</translation>
    </message>
    <message>
        <source>A line begins with IAMAT or WHATSAT, in capital letters.</source>
        <translation>一行须以大写的 IAMAT 或 WHATSAT 开头。</translation>
    </message>
    <message>
        <source>IAMAT takes three fields: client, location and time.</source>
        <translation>IAMAT 需要三个字段：客户端、位置和时间。</translation>
    </message>
    <message>
        <source>WHATSAT takes three fields: client, radius and number of places.</source>
        <translation>WHATSAT 需要三个字段：客户端、半径和地点数。</translation>
    </message>
    <message>
        <source>The location is no latitude and longitude in degrees, each with its sign: +34.068930-118.445127.</source>
        <translation>位置不是以度表示、各带正负号的纬度和经度：+34.068930-118.445127。</translation>
    </message>
    <message>
        <source>The time is not in seconds since 1970, with nine decimals at most: 1520023934.918963997.</source>
        <translation>时间不是自 1970 年起的秒数（最多九位小数）：1520023934.918963997。</translation>
    </message>
    <message>
        <source>The radius is not within 0 to 50 kilometres.</source>
        <translation>半径不在 0 到 50 公里之间。</translation>
    </message>
    <message>
        <source>The number of places is not a whole one within 0 to 20.</source>
        <translation>地点数不是 0 到 20 之间的整数。</translation>
    </message>
    <message>
        <source>The line is not understood, or too long: only its beginning came back.</source>
        <translation>该行无法理解，或过长：只返回了开头部分。</translation>
    </message>
    <message>
        <source>The server does not know this client: no report of it has come.</source>
        <translation>服务器不知道此客户端：尚未收到它的报告。</translation>
    </message>
    <message>
        <source>The report is longer than %1 bytes as the servers tell it to each other, or the server has no room for another client.</source>
        <translation>报告在服务器之间传递的形式超过 %1 字节，或服务器已无法容纳更多客户端。</translation>
    </message>
</context>
<context>
    <name>drover::ConsoleView</name>
    <message>
        <source>Show blanks</source>
        <extracomment>Shows blanks, tabs and line ends as marks.</extracomment>
        <translation>显示空白符</translation>
    </message>
    <message>
        <source>Show blanks as ·, tabs as →, CR as \r and line ends as ↵.</source>
        <translation>将空格显示为 ·，制表符显示为 →，CR 显示为 \r，行尾显示为 ↵。</translation>
    </message>
    <message>
        <source>What was said and answered</source>
        <translation>发送与应答的内容</translation>
    </message>
    <message>
        <source>Type a line for %1</source>
        <translation>输入发给 %1 的一行</translation>
    </message>
    <message>
        <source>A line to say to the server</source>
        <translation>发给服务器的一行</translation>
    </message>
</context>
<context>
    <name>drover::ContextMenus</name>
    <message>
        <source>Link %1 with %2</source>
        <translation>添加链路 %1 - %2</translation>
    </message>
    <message>
        <source>%1 is linked with every server.</source>
        <translation>%1 已与所有服务器相连。</translation>
    </message>
</context>
<context>
    <name>drover::ConvergencePanel</name>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Show only clients whose name contains this</source>
        <translation>只显示名称包含此文字的客户端</translation>
    </message>
    <message>
        <source>Only where servers disagree</source>
        <translation>仅看不一致</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>What each server believes of each client</source>
        <translation>各服务器持有的各客户端报告</translation>
    </message>
</context>
<context>
    <name>drover::Conversation</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>服务器关闭了连接。</translation>
    </message>
    <message>
        <source>Nobody listens on %1:%2: bring %3 up, then type again.</source>
        <translation>没有程序监听 %1:%2：请启动 %3 后重新输入。</translation>
    </message>
    <message>
        <source>%1 could not be reached on %2:%3: %4.</source>
        <translation>无法通过 %2:%3 连接 %1：%4。</translation>
    </message>
    <message>
        <source>The connection broke: %1.</source>
        <translation>连接中断：%1。</translation>
    </message>
</context>
<context>
    <name>drover::CrowdDialog</name>
    <message>
        <source>Open a track</source>
        <translation>打开轨迹</translation>
    </message>
    <message>
        <source>Tracks (*.gpx *.nmea *.log *.txt);;All files (*)</source>
        <translation>轨迹 (*.gpx *.nmea *.log *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>The track is %1 km long. It has times, which hold instead of the speed.</source>
        <translation>轨迹长 %1 公里。轨迹含时间，以其代替速度。</translation>
    </message>
    <message>
        <source>The track is %1 km long. It has no times: the speed holds.</source>
        <translation>轨迹长 %1 公里。轨迹不含时间：以速度为准。</translation>
    </message>
    <message>
        <source>Choose a track first.</source>
        <translation>请先选择轨迹。</translation>
    </message>
    <message>
        <source>Connected: %1 of %2. Said: %3. Answered: %4, complaints: %5, wrong answers: %6, lost: %7.</source>
        <translation>已连接：%1/%2。已发送：%3。已应答：%4，“?”应答：%5，错误应答：%6，丢失：%7。</translation>
    </message>
    <message>
        <source>Half of the answers within %1 ms, 99 % within %2 ms, the slowest %3 ms. Reconnected: %4, heard by another server: %5.</source>
        <translation>半数应答在 %1 ms 内，99 % 在 %2 ms 内，最慢 %3 ms。重连：%4，改由其他服务器应答：%5。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>客户端群</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>客户端(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>移动方式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>轨迹(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>速度(&amp;P)</translation>
    </message>
    <message>
        <source>A &amp;report every</source>
        <translation>上报间隔(&amp;R)</translation>
    </message>
    <message>
        <source>To an&amp;other server every</source>
        <translation>更换服务器间隔(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wrong clocks</source>
        <translation>不准的时钟(&amp;W)</translation>
    </message>
    <message>
        <source>Reports with a W&amp;HATSAT</source>
        <translation>附带 WHATSAT 的上报(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <source>Walk around Los Angeles</source>
        <translation>在洛杉矶漫步</translation>
    </message>
    <message>
        <source>Along a track</source>
        <translation>沿轨迹移动</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>静止不动</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>GPX or NMEA</source>
        <translation>GPX 或 NMEA</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>By how much clocks are wrong at most</source>
        <translation>时钟偏差的上限</translation>
    </message>
    <message>
        <source> m/s</source>
        <extracomment>A unit behind a number: metres a second.</extracomment>
        <translation> 米/秒</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>A unit behind a number: seconds.</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Only when it must</source>
        <extracomment>Instead of 0 seconds: clients change their server only when they must.</extracomment>
        <translation>仅在必要时</translation>
    </message>
    <message>
        <source>by up to </source>
        <extracomment>Before a number of seconds that a clock is wrong by.</extracomment>
        <translation>最多 </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>The route is %1 km long.</source>
        <translation>路线长 %1 公里。</translation>
    </message>
    <message>
        <source>Draw a route first.</source>
        <translation>请先绘制路线。</translation>
    </message>
    <message>
        <source>As drawn on the map</source>
        <translation>地图上绘制的路线</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>尚未绘制</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>绘制…</translation>
    </message>
    <message>
        <source>At its e&amp;nd</source>
        <translation>到终点后(&amp;N)</translation>
    </message>
    <message>
        <source>Along a route: draw it on the map</source>
        <translation>沿路线移动：在地图上绘制</translation>
    </message>
    <message>
        <source>Turn back: there and back</source>
        <translation>折返：往返移动</translation>
    </message>
    <message>
        <source>On to the first point: round and round</source>
        <translation>回到起点：循环移动</translation>
    </message>
</context>
<context>
    <name>drover::CrowdRun</name>
    <message>
        <source>%1 is not found: %2.</source>
        <translation>找不到 %1：%2。</translation>
    </message>
    <message>
        <source>%1 s: said %2, %3 in this second; answered rightly %4; 99 of 100 within %5 ms</source>
        <translation>%1 秒：已发送 %2，本秒 %3；正确应答 %4；99 % 在 %5 ms 内</translation>
    </message>
    <message>
        <source>None of the herd&apos;s servers can be connected to: %1. Is the herd %2 running? Start it with drover-headless serve.</source>
        <translation>无法连接服务器群的任何服务器：%1。服务器群 %2 是否在运行？请用 drover-headless serve 启动。</translation>
    </message>
    <message>
        <source>Crowd of %1: clients %2, connections %3, seconds %4</source>
        <translation>%1 的客户端群：客户端 %2，连接 %3，秒数 %4</translation>
    </message>
    <message>
        <source>    said         IAMAT %1, WHATSAT %2; %3 a second</source>
        <translation>    发送         IAMAT %1，WHATSAT %2；每秒 %3</translation>
    </message>
    <message>
        <source>    answered     rightly %1, with &quot;?&quot; %2, wrongly %3, not at all %4</source>
        <translation>    应答         正确 %1，&quot;?&quot; %2，错误 %3，无应答 %4</translation>
    </message>
    <message>
        <source>    took         %1, longest %2 ms</source>
        <translation>    用时         %1，最长 %2 ms</translation>
    </message>
    <message>
        <source>    connections  made %1, made again %2, failed %3; another server answered %4</source>
        <translation>    连接         建立 %1，重建 %2，失败 %3；改由其他服务器应答 %4</translation>
    </message>
    <message>
        <source>it refused the connection, or nobody is there</source>
        <translation>拒绝连接，或该处没有程序</translation>
    </message>
    <message>
        <source>it had not taken the connection yet when the time was up</source>
        <translation>到时仍未接受连接</translation>
    </message>
    <message>
        <source>it was silent for %1 s</source>
        <translation>静默了 %1 秒</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>关闭了连接</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>it said what is no answer</source>
        <translation>发来的不是应答</translation>
    </message>
    <message>
        <source>it left the herd</source>
        <translation>已离开服务器群</translation>
    </message>
    <message>
        <source>Clients that never got a connection: %1 of %2.</source>
        <translation>始终未能连接的客户端：%1/%2。</translation>
    </message>
    <message>
        <source>Nothing was said: the time was up before any client had its turn.</source>
        <translation>未发送任何内容：还没轮到任何客户端，时间就到了。</translation>
    </message>
    <message>
        <source>Lines that were said and never answered: %1 of %2.</source>
        <translation>已发送而始终未应答的行：%1/%2。</translation>
    </message>
    <message>
        <source>Lines that a server did not take, and answered with &quot;?&quot;: %1 of %2.</source>
        <translation>服务器未接受并以 &quot;?&quot; 应答的行：%1/%2。</translation>
    </message>
    <message>
        <source>Answers that were none to what had been said: %1.</source>
        <translation>与所发送内容不符的应答：%1。</translation>
    </message>
</context>
<context>
    <name>drover::DockTitle</name>
    <message>
        <source>Make this panel a window of its own, or put it back.</source>
        <translation>使此面板成为独立窗口，或将其放回。</translation>
    </message>
    <message>
        <source>Float or dock</source>
        <translation>浮动或停靠</translation>
    </message>
    <message>
        <source>Close this panel. The menu View brings it back.</source>
        <translation>关闭此面板。可从“视图”菜单重新打开。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>服务器群 %1 已更改。是否保存更改？</translation>
    </message>
    <message>
        <source>Open a herd</source>
        <translation>打开服务器群</translation>
    </message>
    <message>
        <source>Save the herd</source>
        <translation>保存服务器群</translation>
    </message>
    <message>
        <source>Herd files (*.json);;All files (*)</source>
        <translation>服务器群文件 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>drover::FilterBar</name>
    <message>
        <source>Only problems</source>
        <translation>仅看问题</translation>
    </message>
    <message>
        <source>Without link talk</source>
        <translation>隐藏链路通信</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选器</translation>
    </message>
    <message>
        <source>What should the button for this filter say?</source>
        <translation>此筛选器的按钮用什么名称？</translation>
    </message>
    <message>
        <source>Filter, for example server:Goloman kind:AT -stale</source>
        <translation>筛选，例如 server:Goloman kind:AT -stale</translation>
    </message>
    <message>
        <source>Filter of the messages</source>
        <translation>消息筛选器</translation>
    </message>
    <message>
        <source>Save this filter as a button</source>
        <translation>将此筛选器存为按钮</translation>
    </message>
    <message>
        <source>%1 — press %2 to remove it</source>
        <translation>%1（按 %2 键移除）</translation>
    </message>
</context>
<context>
    <name>drover::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 处</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>drover::FloodRun</name>
    <message>
        <source>%1 servers that know %2 clients each keep more than %3 records, which takes gigabytes. Ask for fewer servers or clients.</source>
        <translation>%1 台服务器各知道 %2 个客户端，须保留 %3 条以上的记录，会占用数 GB 内存。请减少服务器或客户端。</translation>
    </message>
    <message>
        <source>How news spreads: from when a server has an update from its client to when the last one
has it, in microseconds, and AT lines sent for an update. Least: every other server has
to be told once, servers - 1. Flooding: each server tells all its neighbours but the
one that it has the update from, 2 * links - (servers - 1); on a tree that is the least.
One thread runs all servers; CPU is that thread&apos;s, for an update under load.
</source>
        <translation>新报告的传播：从服务器收到其客户端的更新，到最后一台服务器收到该更新的时间，
单位为微秒，以及每条更新所发送的 AT 行数。最少：其余每台服务器都须告知一次，
即服务器 - 1。泛洪：每台服务器告知除更新来源以外的所有邻居，
即 2 * 链路 - (服务器 - 1)；在树形拓扑中即为最少。
所有服务器在一个线程中运行；CPU 为负载下该线程处理每条更新的时间。
</translation>
    </message>
    <message>
        <source>AT lines an update</source>
        <translation>每条更新的 AT 行</translation>
    </message>
    <message>
        <source>at rest, us</source>
        <translation>空闲时，us</translation>
    </message>
    <message>
        <source>under load, us</source>
        <translation>负载下，us</translation>
    </message>
    <message>
        <source>herd</source>
        <translation>服务器群</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>flooding</source>
        <translation>泛洪</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>CPU us</source>
        <translation>CPU us</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1/%2：%3</translation>
    </message>
</context>
<context>
    <name>drover::FloodTrial</name>
    <message>
        <source>The links between the servers do not come up.</source>
        <translation>服务器之间的链路未能连通。</translation>
    </message>
    <message>
        <source>An update reached only %1 of %2 servers.</source>
        <translation>更新只到达了 %2 台服务器中的 %1 台。</translation>
    </message>
    <message>
        <source>A server of the herd takes no updates from its client.</source>
        <translation>服务器群中有一台服务器不接受其客户端的更新。</translation>
    </message>
    <message>
        <source>The herd did not bear the load.</source>
        <translation>服务器群承受不住负载。</translation>
    </message>
</context>
<context>
    <name>drover::Herd</name>
    <message>
        <source>%1 cannot start. %2</source>
        <translation>%1 无法启动。%2</translation>
    </message>
    <message>
        <source>%1 is not up.</source>
        <translation>%1 未运行。</translation>
    </message>
    <message>
        <source>%1 is up already.</source>
        <translation>%1 已在运行。</translation>
    </message>
    <message>
        <source>%1 cannot start while the herd is being stopped.</source>
        <translation>服务器群正在停止，%1 无法启动。</translation>
    </message>
    <message>
        <source>%1 is a server of another make: a link with it cannot be slowed.</source>
        <translation>%1 是其他实现的服务器：与它的链路无法减慢。</translation>
    </message>
    <message>
        <source>A link is slowed by %1 milliseconds at most.</source>
        <translation>链路最多减慢 %1 ms。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a server: a name has 1 to 255 bytes and no blanks.</source>
        <translation>“%1”不能用作服务器名称：名称须为 1 到 255 字节且不含空格。</translation>
    </message>
    <message>
        <source>The herd has a server %1 already.</source>
        <translation>服务器群中已有服务器 %1。</translation>
    </message>
    <message>
        <source>A server of another make can only be added in the herd file.</source>
        <translation>其他实现的服务器只能在服务器群文件中添加。</translation>
    </message>
    <message>
        <source>%1 still runs: take it down first.</source>
        <translation>%1 仍在运行：请先将其停止。</translation>
    </message>
    <message>
        <source>%1 cannot be its own neighbour.</source>
        <translation>%1 不能是自己的邻居。</translation>
    </message>
    <message>
        <source>%1 and %2 are neighbours already.</source>
        <translation>%1 与 %2 已是邻居。</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is cut already.</source>
        <translation>%1 与 %2 之间的链路已处于切断状态。</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is not cut.</source>
        <translation>%1 与 %2 之间的链路未被切断。</translation>
    </message>
    <message>
        <source>%1 is frozen already.</source>
        <translation>%1 已处于冻结状态。</translation>
    </message>
    <message>
        <source>%1 is not frozen.</source>
        <translation>%1 未被冻结。</translation>
    </message>
    <message>
        <source>%1 does not run in this process.</source>
        <translation>%1 不在本进程中运行。</translation>
    </message>
    <message>
        <source>There is no server %1 in this herd; there are %2.</source>
        <translation>此服务器群中没有服务器 %1；现有 %2。</translation>
    </message>
    <message>
        <source>The host %1 is a name, and servers listen at addresses.</source>
        <translation>主机 %1 是名称，而服务器须在地址上监听。</translation>
    </message>
    <message>
        <source>%1 is a server of another make: a link with it cannot be held.</source>
        <translation>%1 是其他实现的服务器：与它的链路无法暂停。</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is held already.</source>
        <translation>%1 与 %2 之间的链路已处于暂停状态。</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is not held.</source>
        <translation>%1 与 %2 之间的链路未被暂停。</translation>
    </message>
    <message>
        <source>%1 and %2 are not neighbours.</source>
        <translation>%1 与 %2 不是邻居。</translation>
    </message>
    <message>
        <source>There is no port after the herd&apos;s largest. Give the server one in the herd file.</source>
        <translation>服务器群的最大端口之后已无可用端口。请在服务器群文件中为该服务器指定端口。</translation>
    </message>
</context>
<context>
    <name>drover::HerdControl</name>
    <message>
        <source>take %1 down</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>kill %1</source>
        <translation>强制结束 %1</translation>
    </message>
    <message>
        <source>bring %1 up</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>freeze %1</source>
        <translation>冻结 %1</translation>
    </message>
    <message>
        <source>thaw %1</source>
        <translation>解冻 %1</translation>
    </message>
    <message>
        <source>cut %1 - %2</source>
        <translation>切断 %1 - %2</translation>
    </message>
    <message>
        <source>heal %1 - %2</source>
        <translation>恢复 %1 - %2</translation>
    </message>
    <message>
        <source>slow %1 - %2</source>
        <translation>减慢 %1 - %2</translation>
    </message>
    <message>
        <source>full speed for %1 - %2</source>
        <translation>%1 - %2 恢复全速</translation>
    </message>
    <message>
        <source>slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>恢复全速</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>link %1 - %2</source>
        <translation>添加链路 %1 - %2</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>remove the link %1 - %2</source>
        <translation>移除链路 %1 - %2</translation>
    </message>
    <message>
        <source>start all</source>
        <translation>全部启动</translation>
    </message>
    <message>
        <source>stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>hold %1 - %2</source>
        <translation>暂停 %1 - %2</translation>
    </message>
    <message>
        <source>release %1 - %2</source>
        <translation>放行 %1 - %2</translation>
    </message>
</context>
<context>
    <name>drover::HerdHost</name>
    <message>
        <source>%1 Use other ports, or end that program and try again.</source>
        <translation>%1请改用其他端口，或结束该程序后重试。</translation>
    </message>
    <message>
        <source>%1 End that program and try again.</source>
        <translation>%1请结束该程序后重试。</translation>
    </message>
    <message>
        <source>%1 Use other ports.</source>
        <translation>%1请改用其他端口。</translation>
    </message>
    <message>
        <source>%1 Write another host into the herd file, or start the server where it belongs.</source>
        <translation>%1请在服务器群文件中写其他主机，或在所属的主机上启动该服务器。</translation>
    </message>
    <message>
        <source>%1 Write an address into the herd file.</source>
        <translation>%1请在服务器群文件中写地址。</translation>
    </message>
</context>
<context>
    <name>drover::HerdServer</name>
    <message>
        <source>Port %1 at %2 cannot be listened on: %3.</source>
        <translation>无法监听 %2 的端口 %1：%3。</translation>
    </message>
    <message>
        <source>Port %1 at %2 is taken by another program.</source>
        <translation>%2 的端口 %1 已被其他程序占用。</translation>
    </message>
    <message>
        <source>This machine does not have the address %1.</source>
        <translation>本机没有地址 %1。</translation>
    </message>
    <message>
        <source>Port %1 at %2 is not allowed to you.</source>
        <translation>无权使用 %2 的端口 %1。</translation>
    </message>
</context>
<context>
    <name>drover::HttpTiles</name>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© OpenStreetMap 贡献者</translation>
    </message>
    <message>
        <source>%1 is missing in the address of the tiles. Write it like this: %2</source>
        <translation>图块地址中缺少 %1。请写成这样：%2</translation>
    </message>
    <message>
        <source>The address of the tiles has to begin with https:// or http:// and a host. Write it like this: %1</source>
        <translation>图块地址须以 https:// 或 http:// 和主机开头。请写成这样：%1</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 cannot be reached. The built-in map is shown.</source>
        <translation>无法获取地图图块：无法连接 %1。现显示内置地图。</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be shown: what %1 sends is no picture. The built-in map is shown.</source>
        <translation>无法显示地图图块：%1 发送的不是图片。现显示内置地图。</translation>
    </message>
    <message>
        <source>The map&apos;s tiles are late: %1 asks us to ask less often. The built-in map is shown.</source>
        <translation>地图图块延迟：%1 要求降低请求频率。现显示内置地图。</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 refuses to give them to us. The built-in map is shown.</source>
        <translation>无法获取地图图块：%1 拒绝提供。现显示内置地图。</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 answers with error %2. The built-in map is shown.</source>
        <translation>无法获取地图图块：%1 返回错误 %2。现显示内置地图。</translation>
    </message>
</context>
<context>
    <name>drover::InspectorPanel</name>
    <message>
        <source>Select a server, a link, a client or a message to see what is true of it.</source>
        <translation>选择服务器、链路、客户端或消息以查看其详情。</translation>
    </message>
</context>
<context>
    <name>drover::KeysDialog</name>
    <message>
        <source>Legend and keys</source>
        <translation>图例与快捷键</translation>
    </message>
    <message>
        <source>The signs</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Solid line</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>The link is up at both ends.</source>
        <translation>链路两端均正常。</translation>
    </message>
    <message>
        <source>Dashed line</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>The link is down; the time says when it is dialled again.</source>
        <translation>链路已断开；所示时间后重连。</translation>
    </message>
    <message>
        <source>Dotted line with a cross</source>
        <translation>带叉的点线</translation>
    </message>
    <message>
        <source>The link was cut by hand.</source>
        <translation>链路被手动切断。</translation>
    </message>
    <message>
        <source>+800 ms</source>
        <translation>+800 ms</translation>
    </message>
    <message>
        <source>What passes this link arrives so much later.</source>
        <translation>经过此链路的内容会延迟相应时间到达。</translation>
    </message>
    <message>
        <source>Filled dot</source>
        <translation>实心圆点</translation>
    </message>
    <message>
        <source>One update that was really sent, on its way.</source>
        <translation>一条实际发送的更新，正在途中。</translation>
    </message>
    <message>
        <source>Hollow dot</source>
        <translation>空心圆点</translation>
    </message>
    <message>
        <source>The server had that update already: it was dropped.</source>
        <translation>服务器已有该更新：已丢弃。</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方块</translation>
    </message>
    <message>
        <source>Catching up: sent because the neighbour had been away.</source>
        <translation>补发：邻居此前离线，现补上缺失的更新。</translation>
    </message>
    <message>
        <source>Flowing band</source>
        <translation>流动色带</translation>
    </message>
    <message>
        <source>More than 60 updates a second; the number says how many.</source>
        <translation>每秒超过 60 条更新；数字为条数。</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Two bars</source>
        <translation>双竖线</translation>
    </message>
    <message>
        <source>The link is held: what is sent waits until it is released.</source>
        <translation>链路已暂停：发送的内容会等待，直到放行。</translation>
    </message>
    <message>
        <source>Letters, Ins and Del are keys while the topology or the map has the focus: click into it, or press %1.</source>
        <translation>字母键、Ins 和 Del 仅在拓扑或地图获得焦点时有效：点击它，或按 %1。</translation>
    </message>
    <message>
        <source>Half dashed, half solid line</source>
        <translation>半虚半实的线</translation>
    </message>
    <message>
        <source>The link is up at the solid end only: the other end does not say so (yet).</source>
        <translation>只有实线一端认为链路正常：另一端（尚）未确认。</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>The server lacks news that should have reached it by now; its tool tip says what is in the way.</source>
        <translation>服务器缺少此时应已到达的新报告；其工具提示会说明受阻原因。</translation>
    </message>
    <message>
        <source>✱ frozen</source>
        <translation>✱ 已冻结</translation>
    </message>
    <message>
        <source>The server stands still, as a hung process does: its frame is dash-dotted.</source>
        <translation>服务器像卡死的进程一样停住不动：边框为点划线。</translation>
    </message>
    <message>
        <source>◆ foreign</source>
        <translation>◆ 其他实现</translation>
    </message>
    <message>
        <source>A server of another make: what it knows is not known here.</source>
        <translation>其他实现的服务器：此处无从得知其数据。</translation>
    </message>
    <message>
        <source>The server has the newest report of the client.</source>
        <translation>服务器持有该客户端的最新报告。</translation>
    </message>
    <message>
        <source>Not equal: not all servers have the newest report, or this one has another of the same time.</source>
        <translation>不相等：并非所有服务器都持有最新报告，或此服务器持有另一份时间相同的报告。</translation>
    </message>
</context>
<context>
    <name>drover::KnownClientsModel</name>
    <message>
        <source>Another server has a newer report of %1.</source>
        <translation>另一台服务器持有 %1 的较新报告。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Reported to</source>
        <extracomment>A column: the server to which a client said where it is.</extracomment>
        <translation>上报至</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>A column: how old a client&apos;s report is.</extracomment>
        <translation>上报时间</translation>
    </message>
</context>
<context>
    <name>drover::LayoutFile</name>
    <message>
        <source>%1 does not hold the positions of a herd&apos;s cards, so it is not read and stays as it is. Give it another name, and positions are kept again.</source>
        <translation>%1 的内容不是服务器群的卡片位置，因此未读取，也不会改动。请将其改名，之后即可重新保存位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Where cards are moved is forgotten with the window. Save the herd in another folder to keep it.</source>
        <translation>无法写入 %1：%2。卡片移动后的位置在窗口关闭后丢失。如需保留，请将服务器群保存到其他目录。</translation>
    </message>
</context>
<context>
    <name>drover::LinkItem</name>
    <message>
        <source>%1: not known</source>
        <translation>%1：未知</translation>
    </message>
    <message>
        <source>%1: up</source>
        <translation>%1：正常</translation>
    </message>
    <message>
        <source>%1: dialling</source>
        <translation>%1：正在连接</translation>
    </message>
    <message>
        <source>%1: connected, not yet proven</source>
        <translation>%1：已连接，尚未验证身份</translation>
    </message>
    <message>
        <source>%1: waiting to connect again</source>
        <translation>%1：等待重连</translation>
    </message>
    <message>
        <source>%1: cut by hand</source>
        <translation>%1：已手动切断</translation>
    </message>
    <message>
        <source>%1: not running</source>
        <translation>%1：未运行</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>链路 %1 – %2</translation>
    </message>
    <message>
        <source>Cut by hand</source>
        <translation>已手动切断</translation>
    </message>
    <message>
        <source>Every delivery is %1 ms late</source>
        <translation>每次传送延迟 %1 ms</translation>
    </message>
    <message>
        <source>Held: what is sent waits until the link is released</source>
        <translation>已暂停：发送的内容会等待，直到链路放行</translation>
    </message>
</context>
<context>
    <name>drover::LinkPage</name>
    <message>
        <source>down</source>
        <extracomment>The state of a link.</extracomment>
        <translation>断开</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>单向 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>As %1 sees it</source>
        <translation>%1 一侧</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last went down</source>
        <extracomment>Why a link has gone down the last time.</extracomment>
        <translation>上次断开原因</translation>
    </message>
    <message>
        <source>AT lines sent</source>
        <translation>已发送的 AT 行</translation>
    </message>
    <message>
        <source>AT lines received</source>
        <translation>已接收的 AT 行</translation>
    </message>
</context>
<context>
    <name>drover::LinksModel</name>
    <message>
        <source>%1. The last connection: %2.</source>
        <extracomment>%1 is the state of a link, %2 why its last connection ended.</extracomment>
        <translation>%1。上次连接：%2。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>AT lines sent and received over a link.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>AT lines sent and received since the server was started.</source>
        <translation>服务器启动以来收发的 AT 行数。</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Out / in</source>
        <translation>发送 / 接收</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>How many lines a server of another make has sent and received.</extracomment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>drover::LogFiles</name>
    <message>
        <source>The directory %1 for the log files cannot be made: %2. Name another one with --log-dir DIRECTORY, or do without log files: --log-dir none.</source>
        <translation>无法创建日志目录 %1：%2。请用 --log-dir DIRECTORY 另行指定，或不写日志文件：--log-dir none。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be opened: %2. Name another directory with --log-dir DIRECTORY, or do without log files: --log-dir none.</source>
        <translation>无法打开日志文件 %1：%2。请用 --log-dir DIRECTORY 指定其他目录，或不写日志文件：--log-dir none。</translation>
    </message>
    <message>
        <source>The thread that writes the log files cannot be started: %1. End other programs, or do without log files: --log-dir none.</source>
        <translation>无法启动写日志文件的线程：%1。请结束其他程序，或不写日志文件：--log-dir none。</translation>
    </message>
    <message>
        <source>The disk is too slow for the log files in %1, or hangs: lines are left out and counted until it keeps up. Name a directory on another disk with --log-dir DIRECTORY.</source>
        <translation>%1 中日志文件所在的磁盘太慢或无响应：跟上之前会略去一些行并计数。请用 --log-dir DIRECTORY 指定其他磁盘上的目录。</translation>
    </message>
    <message>
        <source>The full log file %1 cannot be set aside: %2. It goes on growing. See that files in its directory may be renamed.</source>
        <translation>无法转存已满的日志文件 %1：%2。它会继续增大。请确保其目录中的文件可以重命名。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2. Servers go on; lines are left out and counted until it can. Make room on the disk or mend it.</source>
        <translation>无法写入日志文件 %1：%2。服务器继续运行；恢复写入之前会略去一些行并计数。请腾出磁盘空间或修复磁盘。</translation>
    </message>
    <message numerus="yes">
        <source>The log files in %1 are written again; %n line(s) are missing.</source>
        <translation>
            <numerusform>已恢复写入 %1 中的日志文件；缺失 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::MainMenu</name>
    <message>
        <source>He&amp;lp</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Herd</source>
        <translation>服务器群(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>客户端(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
</context>
<context>
    <name>drover::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>drover::MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>收敛</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>%1[*] - Drover</source>
        <translation>%1[*] - Drover</translation>
    </message>
    <message>
        <source>Use the ports from %1</source>
        <translation>改用从 %1 开始的端口</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>日志位于 %1。</translation>
    </message>
    <message>
        <source>About Drover</source>
        <translation>关于 Drover</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Drover %1&lt;/h3&gt;&lt;p&gt;Runs, shows and breaks an application server herd.&lt;/p&gt;&lt;p&gt;Drover is under the MIT licence. It uses Qt %2 (LGPL), the fonts Inter (OFL) and DejaVu, Lucide&apos;s icons (ISC), Maki&apos;s (CC0), and GeoNames&apos; places (CC BY 4.0).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Drover %1&lt;/h3&gt;&lt;p&gt;运行、展示应用服务器群，并在其中制造故障。&lt;/p&gt;&lt;p&gt;Drover 采用 MIT 许可证，并使用了 Qt %2（LGPL）、Inter（OFL）和 DejaVu 字体、Lucide 图标（ISC）、Maki 图标（CC0）以及 GeoNames 地点数据（CC BY 4.0）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ports and log files change when the herd is started again.</source>
        <translation>端口和日志文件的更改在服务器群重新启动后生效。</translation>
    </message>
    <message>
        <source>Start it again now</source>
        <translation>立即重新启动</translation>
    </message>
</context>
<context>
    <name>drover::MapFurniture</name>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
</context>
<context>
    <name>drover::MapPanel</name>
    <message>
        <source>%1 at %2. %3</source>
        <comment>a client, where it is, whether servers agree</comment>
        <translation>%1 位于%2。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) known. No client is selected.</source>
        <translation>
            <numerusform>已知 %n 个客户端。未选择客户端。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click on the map where %1 is to be.</source>
        <translation>请点击地图上 %1 的位置。</translation>
    </message>
    <message>
        <source>No client&apos;s name contains this.</source>
        <translation>没有名称包含此文字的客户端。</translation>
    </message>
    <message>
        <source>A client&apos;s name has no blanks and at most 255 bytes.</source>
        <translation>客户端名称不能含空格，最长为 255 字节。</translation>
    </message>
    <message>
        <source>There is a client of this name already.</source>
        <translation>已有同名客户端。</translation>
    </message>
    <message>
        <source>%1 It walks along a route.</source>
        <comment>a sentence about a client</comment>
        <translation>%1它正沿路线移动。</translation>
    </message>
    <message>
        <source>A route has two points at least: click where it goes.</source>
        <translation>路线至少要有两个点：请点击路线的去向。</translation>
    </message>
    <message>
        <source>Click where the route begins, or press Space for the middle of the map. Esc cancels.</source>
        <translation>请点击路线的起点，或按 Space 选取地图中心。按 Esc 取消。</translation>
    </message>
    <message>
        <source>Click where it goes on. Backspace takes the last point back.</source>
        <translation>请点击路线的下一点。按 Backspace 撤回最后一点。</translation>
    </message>
    <message>
        <source>%1 km. A double click or Enter ends it, a click on the first point makes it go round, Backspace takes the last point back.</source>
        <translation>%1 公里。双击或按 Enter 结束，点击起点形成环路，按 Backspace 撤回最后一点。</translation>
    </message>
</context>
<context>
    <name>drover::MapStrip</name>
    <message>
        <source>Its own server</source>
        <translation>客户端的服务器</translation>
    </message>
    <message>
        <source>The server that is talked to from the map</source>
        <translation>地图所用的服务器</translation>
    </message>
    <message>
        <source>Reports and questions from the map go to this server.</source>
        <translation>地图上的上报和询问发往此服务器。</translation>
    </message>
    <message>
        <source>Name of a client</source>
        <translation>客户端名称</translation>
    </message>
    <message>
        <source>Name of the new client</source>
        <translation>新客户端的名称</translation>
    </message>
    <message>
        <source>Address of the tiles, with {z}, {x} and {y}</source>
        <translation>图块地址，含 {z}、{x} 和 {y}</translation>
    </message>
</context>
<context>
    <name>drover::MapView</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Clients on the earth. The arrow keys move the map, plus and minus zoom, Home shows the whole world.</source>
        <translation>地球上的客户端。方向键移动地图，加号和减号缩放，Home 键显示整个世界。</translation>
    </message>
</context>
<context>
    <name>drover::MbTiles</name>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 cannot be read. The built-in map is shown.</source>
        <translation>无法获取地图图块：无法读取 %1。现显示内置地图。</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: Qt&apos;s plugin for SQLite is missing. Install it (on Debian: libqt6sql6-sqlite). The built-in map is shown.</source>
        <translation>无法获取地图图块：缺少 Qt 的 SQLite 插件。请安装（Debian 上为 libqt6sql6-sqlite）。现显示内置地图。</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 is not an MBTiles file. The built-in map is shown.</source>
        <translation>无法获取地图图块：%1 不是 MBTiles 文件。现显示内置地图。</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: there are none in %1. The built-in map is shown.</source>
        <translation>无法获取地图图块：%1 中没有图块。现显示内置地图。</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be shown: %1 has vectors in it and no pictures. Take a file of PNG or JPEG tiles. The built-in map is shown.</source>
        <translation>无法显示地图图块：%1 包含的是矢量而非图片。请使用 PNG 或 JPEG 图块的文件。现显示内置地图。</translation>
    </message>
</context>
<context>
    <name>drover::MessageExport</name>
    <message>
        <source>The messages could not be written to %1: %2.</source>
        <translation>无法将消息写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>drover::MessageFilter</name>
    <message>
        <source>Nothing follows the “not”. Write for example: not stale.</source>
        <translation>“not”后缺少内容。例如可写：not stale。</translation>
    </message>
    <message>
        <source>The quotation mark is not closed. Put another one at the end.</source>
        <translation>引号未闭合。请在末尾补上英文双引号。</translation>
    </message>
    <message>
        <source>A blank is missing after the closing quotation mark.</source>
        <translation>右引号后缺少空格。</translation>
    </message>
    <message>
        <source>“%1:” is not known. Known are %2. To search for it as a text, put it in quotation marks.</source>
        <translation>未知的键“%1:”。可用的有 %2。若要作为文本搜索，请加英文双引号。</translation>
    </message>
    <message>
        <source>“%1:” is not known.</source>
        <translation>未知的键“%1:”。</translation>
    </message>
    <message>
        <source>A value is missing here. Write it without a blank before it, for example %1:%2.</source>
        <translation>此处缺少值。请紧接着写，中间不留空格，例如 %1:%2。</translation>
    </message>
    <message>
        <source>Only one time can stand here.</source>
        <translation>此处只能写一个时间。</translation>
    </message>
    <message>
        <source>“%1” is not a time of the day. Write it as 14:02 or 14:02:11.</source>
        <translation>“%1”不是有效的时刻。请写成 14:02 或 14:02:11。</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>没有类型“%1”。</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>没有服务器“%1”。</translation>
    </message>
    <message>
        <source>Nothing follows the minus sign. Write for example -stale.</source>
        <translation>减号后缺少内容。例如可写 -stale。</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Known are %2.</source>
        <translation>没有类型“%1”。可用的有 %2。</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <extracomment>%1 is a whole sentence, such as: There is no server “Holyday”.</extracomment>
        <translation>%1是否指“%2”？</translation>
    </message>
</context>
<context>
    <name>drover::MessageModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>drover::MessagePage</name>
    <message>
        <source>The line, byte for byte</source>
        <translation>该行，逐字节</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Only the first %1 bytes of a line are kept: the rest of this one is not there.</source>
        <translation>每行只保留前 %1 字节：此行其余部分已不在。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Taken as</source>
        <extracomment>What a server made of a line: news, stale, refused.</extracomment>
        <translation>视为</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>组成部分</translation>
    </message>
</context>
<context>
    <name>drover::MessagePieces</name>
    <message>
        <source>Verb</source>
        <extracomment>The first word of a line of the protocol, such as IAMAT.</extracomment>
        <translation>动词</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Of the server&apos;s clock and the client&apos;s.</extracomment>
        <translation>时差</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Most places</source>
        <translation>最多地点数</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其余</translation>
    </message>
</context>
<context>
    <name>drover::MessageWords</name>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a line that came</comment>
        <translation>收</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a line that went</comment>
        <translation>发</translation>
    </message>
    <message>
        <source>news</source>
        <translation>新报告</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>旧报告</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>catch-up</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>The state of a link.</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>dialling again</source>
        <translation>正在重连</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>down</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>手动切断</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The state of a link, and why.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) were not kept: more came than can be shown at once.</source>
        <extracomment>%1 is how many lines; the plural form goes by it.</extracomment>
        <translation>
            <numerusform>%1 行未保留：消息过多，无法一次显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a line that the server did not take</comment>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>drover::MessagesPanel</name>
    <message numerus="yes">
        <source>%n message(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 条消息写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s) match the filter</source>
        <translation>
            <numerusform>%2 条消息中有 %1 条符合筛选条件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %1 new</source>
        <translation>
            <numerusform>已暂停，%1 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet. As soon as the herd runs, every line that it sends shows here.</source>
        <translation>尚无消息。服务器群开始运行后，它发送的每一行都会显示在此处。</translation>
    </message>
    <message>
        <source>No message matches the filter.</source>
        <translation>没有符合筛选条件的消息。</translation>
    </message>
    <message>
        <source>To the end ↓</source>
        <translation>跳到末尾 ↓</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <translation>
            <numerusform>%1 条新消息 ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows were copied. Export them to a file to get all.</source>
        <translation>只复制了前 %1 行。如需全部，请导出到文件。</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>导出消息</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines files (*.jsonl)</source>
        <translation>JSON Lines 文件 (*.jsonl)</translation>
    </message>
    <message>
        <source>Another export is still being written. Try again in a moment.</source>
        <translation>另一个导出尚未完成。请稍后重试。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Pause the table; what comes is kept and shows afterwards</source>
        <translation>暂停刷新；新消息会保留，之后再显示</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>导出表格中显示的内容</translation>
    </message>
    <message>
        <source>Clear the messages</source>
        <translation>清除消息</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Export as JSON Lines…</source>
        <translation>导出为 JSON Lines…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) were not kept: more came than can be shown at once</source>
        <translation>
            <numerusform>%1 行未保留：消息过多，无法一次显示</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter has a mistake: the table shows what it showed before</source>
        <translation>筛选条件有误：表格仍显示先前的内容</translation>
    </message>
</context>
<context>
    <name>drover::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>drover::OwnDialog</name>
    <message>
        <source>My position</source>
        <translation>我的位置</translation>
    </message>
    <message>
        <source>You become a client of the herd: whenever this computer finds out where it is, that is reported to a server. It is sent nowhere else.</source>
        <translation>本机将成为服务器群的客户端：每当本机得知自身位置，就会上报给一台服务器。不会发往别处。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Whichever answers</source>
        <translation>任一应答的服务器</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>上报(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>drover::OwnPosition</name>
    <message>
        <source>This computer has nothing that says where it is, such as a GPS receiver or the GeoClue service.</source>
        <translation>本机没有可提供位置的来源，例如 GPS 接收器或 GeoClue 服务。</translation>
    </message>
    <message>
        <source>Drover is not allowed to see where this computer is. Allow it in the privacy settings of the system.</source>
        <translation>Drover 无权查看本机的位置。请在系统的隐私设置中允许。</translation>
    </message>
    <message>
        <source>What says where this computer is has been switched off. Switch on location in the settings of the system.</source>
        <translation>本机的定位功能已关闭。请在系统设置中开启定位。</translation>
    </message>
    <message>
        <source>Where this computer is could not be found out.</source>
        <translation>无法确定本机的位置。</translation>
    </message>
</context>
<context>
    <name>drover::PaletteControl</name>
    <message>
        <source>server</source>
        <extracomment>Behind a name in the palette: what it is the name of.</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
</context>
<context>
    <name>drover::PictureChooser</name>
    <message>
        <source>Map: %1</source>
        <comment>the host of a tile server</comment>
        <translation>地图：%1</translation>
    </message>
    <message>
        <source>Open a file of tiles</source>
        <translation>打开图块文件</translation>
    </message>
    <message>
        <source>Tiles (*.mbtiles);;All files (*)</source>
        <translation>图块 (*.mbtiles);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Built-in map only</source>
        <translation>仅内置地图</translation>
    </message>
    <message>
        <source>OpenStreetMap, from the network</source>
        <translation>OpenStreetMap，来自网络</translation>
    </message>
    <message>
        <source>Tiles from another server…</source>
        <translation>其他服务器的图块…</translation>
    </message>
    <message>
        <source>Tiles from a file…</source>
        <translation>来自文件的图块…</translation>
    </message>
    <message>
        <source>Lays tiles over the built-in map: from a server in the network, or from a file.</source>
        <translation>在内置地图上叠加图块：来自网络服务器或文件。</translation>
    </message>
    <message>
        <source>Tiles over the map</source>
        <translation>地图上的图块</translation>
    </message>
</context>
<context>
    <name>drover::PlacesPanel</name>
    <message>
        <source>Asking %1 what is near %2…</source>
        <comment>a server, a client</comment>
        <translation>正在向 %1 询问 %2 附近有什么…</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) within %1 km.</source>
        <translation>
            <numerusform>%1 公里内有 %n 个地点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Within</source>
        <translation>半径</translation>
    </message>
    <message>
        <source> km</source>
        <translation> 公里</translation>
    </message>
    <message>
        <source>Radius in kilometres</source>
        <translation>半径（公里）</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Places at most</source>
        <translation>地点数上限</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原始应答</translation>
    </message>
    <message>
        <source>Shows the server&apos;s answer byte for byte.</source>
        <translation>逐字节显示服务器的应答。</translation>
    </message>
    <message>
        <source>Close the places</source>
        <translation>关闭地点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Vicinity</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Places near the client</source>
        <translation>客户端附近的地点</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>原始应答</translation>
    </message>
</context>
<context>
    <name>drover::PresetMenu</name>
    <message>
        <source>A generated graph: any size can be opened by its name.</source>
        <translation>按规则生成的拓扑：任意规模都可按名称打开。</translation>
    </message>
</context>
<context>
    <name>drover::QuestionLayer</name>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
</context>
<context>
    <name>drover::Sending</name>
    <message>
        <source>The server ended the connection before everything was sent.</source>
        <translation>内容尚未全部发送，服务器就结束了连接。</translation>
    </message>
    <message>
        <source>%1 port %2 cannot be talked to: %3. Is the server running?</source>
        <translation>无法与 %1 端口 %2 通信：%3。服务器是否在运行？</translation>
    </message>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation>无法写入应答：%1。</translation>
    </message>
</context>
<context>
    <name>drover::ServerItem</name>
    <message>
        <source>up</source>
        <comment>state of a server</comment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>state of a server</comment>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>state of a server</comment>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a server</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>killed</source>
        <comment>state of a server</comment>
        <translation>已强制结束</translation>
    </message>
    <message>
        <source>foreign</source>
        <comment>state of a server</comment>
        <translation>其他实现</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>state of a server</comment>
        <translation>外部运行</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 条/秒</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>mark of a server that lacks some client&apos;s newest position</comment>
        <translation>落后</translation>
    </message>
    <message>
        <source>run by another program</source>
        <translation>由其他程序运行</translation>
    </message>
</context>
<context>
    <name>drover::ServerPage</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Clients that a server knows, of all clients that are known.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>Time, who was at the other end, why the connection ended.</extracomment>
        <translation>%1  %2：%3</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Clients known</source>
        <translation>已知客户端</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Clients that this server knows</source>
        <translation>此服务器已知的客户端</translation>
    </message>
    <message>
        <source>Connections that have ended, the last one first</source>
        <translation>已结束的连接，最近的在前</translation>
    </message>
    <message>
        <source>Log of this server</source>
        <translation>此服务器的日志</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>How many clients a server knows that another program runs.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>Whether a server has the last reports of all clients: &quot;Behind for 5 s: it lacks ...&quot;</extracomment>
        <translation>新报告</translation>
    </message>
</context>
<context>
    <name>drover::Serving</name>
    <message>
        <source>Choose other ports with --ports, or end that program.</source>
        <translation>请用 --ports 另选端口，或结束该程序。</translation>
    </message>
    <message>
        <source>Choose another one with --listen, or start the server where it belongs.</source>
        <translation>请用 --listen 另选地址，或在所属的主机上启动该服务器。</translation>
    </message>
    <message>
        <source>Choose ports above 1023 with --ports.</source>
        <translation>请用 --ports 选择大于 1023 的端口。</translation>
    </message>
    <message>
        <source>Give the address to listen on with --listen.</source>
        <translation>请用 --listen 指定要监听的地址。</translation>
    </message>
    <message>
        <source>The herd %1 has no server %2; it has %3.</source>
        <translation>服务器群 %1 中没有服务器 %2；现有 %3。</translation>
    </message>
    <message>
        <source>%1 is a server of another make; start it yourself.</source>
        <translation>%1 是其他实现的服务器；请自行启动。</translation>
    </message>
    <message>
        <source>All servers of the herd %1 are of another make; start them yourself.</source>
        <translation>服务器群 %1 的所有服务器都是其他实现；请自行启动。</translation>
    </message>
    <message>
        <source>%1 can be reached from other machines: what clients say to it is not encrypted.</source>
        <translation>其他机器可以连接 %1：客户端发给它的内容未加密。</translation>
    </message>
    <message>
        <source>The logs are in %1.</source>
        <translation>日志位于 %1。</translation>
    </message>
    <message>
        <source>Type help to see what can be typed here. Ctrl-C ends the herd.</source>
        <translation>输入 help 查看可用命令。按 Ctrl-C 结束服务器群。</translation>
    </message>
</context>
<context>
    <name>drover::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size of texts</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;First port</source>
        <translation>起始端口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Messages kept</source>
        <translation>保留消息数(&amp;M)</translation>
    </message>
    <message>
        <source>As the herd says</source>
        <extracomment>Where a port is chosen: servers listen where the herd says.</extracomment>
        <translation>按服务器群设定</translation>
    </message>
    <message>
        <source>The first server&apos;s port; the next ones count up. A herd file&apos;s own ports stay.</source>
        <translation>第一台服务器的端口；其后依次递增。服务器群文件自带的端口不变。</translation>
    </message>
    <message>
        <source>The table of messages forgets the oldest beyond so many.</source>
        <translation>超出此数量时，消息表格会丢弃最旧的消息。</translation>
    </message>
    <message>
        <source>&amp;Write log files</source>
        <translation>写入日志文件(&amp;W)</translation>
    </message>
</context>
<context>
    <name>drover::StatusLine</name>
    <message>
        <source>No herd is running.</source>
        <translation>没有正在运行的服务器群。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) a second</source>
        <translation>
            <numerusform>每秒 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow motion: %1</source>
        <translation>慢动作：%1</translation>
    </message>
    <message>
        <source>Last agreement took %1</source>
        <translation>上次达成一致用时 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) up</source>
        <extracomment>The first part of a list: &quot;3 servers up, 1 frozen, 1 foreign&quot;.</extracomment>
        <translation>
            <numerusform>%n 台服务器运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n 台已冻结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopping</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n 台正在停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n 台已停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n killed</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n 台已强制结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n 台外部运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foreign</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n 台其他实现</numerusform>
        </translation>
    </message>
    <message>
        <source>Last agreement took %1, %2</source>
        <extracomment>%1 is a duration, %2 is &quot;2 min 3 s ago&quot;.</extracomment>
        <translation>上次达成一致用时 %1，%2</translation>
    </message>
</context>
<context>
    <name>drover::ThreeThings</name>
    <message>
        <source>Three things to try</source>
        <translation>试试这三件事</translation>
    </message>
    <message>
        <source>Select Holiday and press %1 to take it down: its links go, the others talk on.</source>
        <translation>选中 Holiday 并按 %1 将其停止：它的链路断开，其他服务器照常通信。</translation>
    </message>
    <message>
        <source>Then ask another server where a client is: it still knows.</source>
        <translation>然后向另一台服务器询问某个客户端的位置：它仍然知道。</translation>
    </message>
    <message>
        <source>Bring Holiday up with %1 and watch it catch up.</source>
        <translation>按 %1 启动 Holiday，看它补齐数据。</translation>
    </message>
    <message>
        <source>Close, and do not show it again</source>
        <translation>关闭，不再显示</translation>
    </message>
    <message>
        <source>Close “Three things to try”</source>
        <translation>关闭“试试这三件事”</translation>
    </message>
    <message>
        <source>Show what there is to try, or only the title</source>
        <translation>显示可以尝试的内容，或只显示标题</translation>
    </message>
</context>
<context>
    <name>drover::TopologyScene</name>
    <message>
        <source>cut</source>
        <translation>已切断</translation>
    </message>
    <message>
        <source>again in %1 s</source>
        <translation>%1 秒后重连</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 条/秒</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1，端口 %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) known</source>
        <translation>
            <numerusform>已知 %n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation>每秒 %1 条消息</translation>
    </message>
    <message>
        <source>held</source>
        <comment>a link: what is sent over it waits</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Another program runs it: what it knows is not known here</source>
        <translation>由其他程序运行：此处无从得知其数据</translation>
    </message>
</context>
<context>
    <name>drover::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Topology: %1</source>
        <translation>拓扑：%1</translation>
    </message>
</context>
<context>
    <name>drover::WalkDialog</name>
    <message>
        <source>The route is %1 km long. To its end it takes %2 minutes.</source>
        <translation>路线长 %1 公里。走完全程需 %2 分钟。</translation>
    </message>
    <message>
        <source>The route is %1 km long. At this speed nobody moves.</source>
        <translation>路线长 %1 公里。按此速度不会移动。</translation>
    </message>
    <message>
        <source>Walk along the route</source>
        <translation>沿路线移动</translation>
    </message>
    <message>
        <source>&amp;Who walks</source>
        <translation>移动对象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>At its &amp;end</source>
        <translation>到终点后(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <source>%1, the selected client</source>
        <translation>%1（所选客户端）</translation>
    </message>
    <message>
        <source>A client of this name</source>
        <translation>指定名称的客户端</translation>
    </message>
    <message>
        <source>All built-in clients, spread over it</source>
        <translation>所有内置客户端，分布于整条路线</translation>
    </message>
    <message>
        <source>Turn back: there and back</source>
        <translation>折返：往返移动</translation>
    </message>
    <message>
        <source>On to the first point: round and round</source>
        <translation>回到起点：循环移动</translation>
    </message>
    <message>
        <source> m/s</source>
        <extracomment>A unit behind a number: metres a second.</extracomment>
        <translation> 米/秒</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>出发(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
</TS>
