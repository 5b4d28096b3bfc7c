<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Start all</source>
        <translation>&amp;Tümünü Başlat</translation>
    </message>
    <message>
        <source>Starts every server that is down.</source>
        <translation>Kapalı olan tüm sunucuları başlatır.</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>Tümünü &amp;Durdur</translation>
    </message>
    <message>
        <source>Takes every server down cleanly.</source>
        <translation>Tüm sunucuları düzgünce durdurur.</translation>
    </message>
    <message>
        <source>Take &amp;down</source>
        <translation>Du&amp;rdur</translation>
    </message>
    <message>
        <source>Stops the selected server cleanly; what it knows is kept until it is brought up again.</source>
        <translation>Seçili sunucuyu düzgünce durdurur; bildikleri yeniden başlatılana kadar saklanır.</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>Ö&amp;ldür</translation>
    </message>
    <message>
        <source>Ends the selected server abruptly: connections are reset and what it knew is lost.</source>
        <translation>Seçili sunucuyu aniden sonlandırır: bağlantılar sıfırlanır, bildikleri kaybolur.</translation>
    </message>
    <message>
        <source>Bring &amp;up</source>
        <translation>&amp;Başlat</translation>
    </message>
    <message>
        <source>Starts the selected server; it catches up from its neighbours.</source>
        <translation>Seçili sunucuyu başlatır; sunucu kaçırdıklarını komşularından öğrenir.</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>D&amp;ondur</translation>
    </message>
    <message>
        <source>The selected server stands still, as a hung process does, until it is thawed.</source>
        <translation>Seçili sunucu, çözülene kadar takılmış bir süreç gibi donup kalır.</translation>
    </message>
    <message>
        <source>&amp;Cut link</source>
        <translation>Hattı &amp;Kes</translation>
    </message>
    <message>
        <source>Nothing passes the selected link until it is healed.</source>
        <translation>Onarılana kadar seçili hattan hiçbir şey geçmez.</translation>
    </message>
    <message>
        <source>S&amp;low link</source>
        <translation>Hattı &amp;Yavaşlat</translation>
    </message>
    <message>
        <source>What passes the selected link arrives 0.8 seconds later.</source>
        <translation>Seçili hattan geçenler 0,8 saniye geç ulaşır.</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>Ağır Çeki&amp;m</translation>
    </message>
    <message>
        <source>Every update waits before it passes a link, so that one can watch it travel.</source>
        <translation>Her güncelleme hattan geçmeden önce bekletilir, böylece yol alışı izlenebilir.</translation>
    </message>
    <message>
        <source>Adds a server to the herd while it runs.</source>
        <translation>Sürü çalışırken sürüye bir sunucu ekler.</translation>
    </message>
    <message>
        <source>Makes the selected server and another one neighbours.</source>
        <translation>Seçili sunucuyu başka bir sunucuyla komşu yapar.</translation>
    </message>
    <message>
        <source>&amp;Remove from the herd</source>
        <translation>Sürüde&amp;n Çıkar</translation>
    </message>
    <message>
        <source>Removes the selected server or link while the herd runs.</source>
        <translation>Sürü çalışırken seçili sunucuyu veya hattı çıkarır.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Types a line to the selected server, as telnet does.</source>
        <translation>Seçili sunucuya, telnet gibi, bir satır yazar.</translation>
    </message>
    <message>
        <source>C&amp;opy the telnet command</source>
        <translation>Telnet Komutunu Ko&amp;pyala</translation>
    </message>
    <message>
        <source>Copies the command that talks to the selected server.</source>
        <translation>Seçili sunucuyla konuşmayı sağlayan komutu kopyalar.</translation>
    </message>
    <message>
        <source>Open the lo&amp;g</source>
        <translation>&amp;Günlüğü Aç</translation>
    </message>
    <message>
        <source>Opens the selected server&apos;s log file.</source>
        <translation>Seçili sunucunun günlük dosyasını açar.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri Al</translation>
    </message>
    <message>
        <source>Takes the last change of the herd back.</source>
        <translation>Sürüdeki son değişikliği geri alır.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Makes again what was taken back.</source>
        <translation>Geri alınanı yeniden yapar.</translation>
    </message>
    <message>
        <source>&amp;Find in the messages</source>
        <translation>Mesajlarda &amp;Bul</translation>
    </message>
    <message>
        <source>Searches the text of the messages.</source>
        <translation>Mesajların metninde arar.</translation>
    </message>
    <message>
        <source>&amp;New herd</source>
        <translation>&amp;Yeni Sürü</translation>
    </message>
    <message>
        <source>Opens a herd of one server, to build on.</source>
        <translation>Başlangıç için tek sunuculu bir sürü açar.</translation>
    </message>
    <message>
        <source>Opens a herd file and runs its herd.</source>
        <translation>Bir sürü dosyası açar ve sürüyü çalıştırır.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Kay&amp;det</translation>
    </message>
    <message>
        <source>Writes the herd to its file.</source>
        <translation>Sürüyü kendi dosyasına yazar.</translation>
    </message>
    <message>
        <source>Writes the herd to another file.</source>
        <translation>Sürüyü başka bir dosyaya yazar.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;k</translation>
    </message>
    <message>
        <source>Stops the herd cleanly and closes the window.</source>
        <translation>Sürüyü düzgünce durdurur ve pencereyi kapatır.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uzaklaştır</translation>
    </message>
    <message>
        <source>A&amp;rrange the topology</source>
        <translation>Sunucuları Ye&amp;rleştir</translation>
    </message>
    <message>
        <source>Puts the servers where links cross least.</source>
        <translation>Sunucuları, hatlar en az kesişecek biçimde yerleştirir.</translation>
    </message>
    <message>
        <source>Go to the &amp;topology</source>
        <translation>&amp;Topolojiye Git</translation>
    </message>
    <message>
        <source>The keys go to the topology.</source>
        <translation>Klavye odağını topolojiye taşır.</translation>
    </message>
    <message>
        <source>Go to the &amp;messages</source>
        <translation>&amp;Mesajlara Git</translation>
    </message>
    <message>
        <source>The keys go to the messages.</source>
        <translation>Klavye odağını mesajlara taşır.</translation>
    </message>
    <message>
        <source>Go to the i&amp;nspector</source>
        <translation>D&amp;enetçiye Git</translation>
    </message>
    <message>
        <source>The keys go to the details of what is selected.</source>
        <translation>Klavye odağını seçili ögenin ayrıntılarına taşır.</translation>
    </message>
    <message>
        <source>Go to the &amp;convergence</source>
        <translation>Yakı&amp;nsamaya Git</translation>
    </message>
    <message>
        <source>The keys go to the table of who knows what.</source>
        <translation>Klavye odağını kimin neyi bildiğini gösteren tabloya taşır.</translation>
    </message>
    <message>
        <source>&amp;Presenter</source>
        <translation>Sunum M&amp;odu</translation>
    </message>
    <message>
        <source>Large text and strong contrast, for the back of the hall.</source>
        <translation>Salonun arkasından da okunabilen büyük yazı ve güçlü karşıtlık.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Eylemler</translation>
    </message>
    <message>
        <source>Finds any action by a few letters.</source>
        <translation>Herhangi bir eylemi birkaç harfle bulur.</translation>
    </message>
    <message>
        <source>&amp;Three things to try</source>
        <translation>&amp;Denenecek Üç Şey</translation>
    </message>
    <message>
        <source>Shows the card of the first start again.</source>
        <translation>İlk açılıştaki kartı yeniden gösterir.</translation>
    </message>
    <message>
        <source>&amp;Legend and keys</source>
        <translation>İşaretler ve &amp;Tuşlar</translation>
    </message>
    <message>
        <source>What the signs mean, and every key.</source>
        <translation>İşaretlerin anlamı ve tüm tuşlar.</translation>
    </message>
    <message>
        <source>A&amp;bout Drover</source>
        <translation>Drover &amp;Hakkında</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <translation>Sürüm ve lisanslar.</translation>
    </message>
    <message>
        <source>&amp;Hold link</source>
        <translation>Hattı Bekl&amp;et</translation>
    </message>
    <message>
        <source>What is sent over the selected link waits until the link is released.</source>
        <translation>Seçili hattan gönderilenler, hat serbest bırakılana kadar bekler.</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>&amp;Sunucu Ekle…</translation>
    </message>
    <message>
        <source>Add a li&amp;nk…</source>
        <translation>&amp;Hat Ekle…</translation>
    </message>
    <message>
        <source>Ask a ser&amp;ver</source>
        <translation>S&amp;unucuya Sor</translation>
    </message>
    <message>
        <source>&amp;Walking clients</source>
        <translation>&amp;Gezen İstemciler</translation>
    </message>
    <message>
        <source>The built-in clients move and report where they are.</source>
        <translation>Yerleşik istemciler gezer ve konumlarını bildirir.</translation>
    </message>
    <message>
        <source>&amp;New client on the map…</source>
        <translation>&amp;Haritada Yeni İstemci…</translation>
    </message>
    <message>
        <source>Asks for a name; the next click on the map reports from there.</source>
        <translation>Bir ad sorar; haritada bir sonraki tıklama oradan bildirir.</translation>
    </message>
    <message>
        <source>What is &amp;near the client</source>
        <translation>İstemcinin &amp;Yakınındakiler</translation>
    </message>
    <message>
        <source>Asks a server WHATSAT for the selected client: a circle on the map, places as pins and in a list.</source>
        <translation>Bir sunucuya seçili istemci için WHATSAT sorar: haritada bir daire, yerler iğne olarak ve listede.</translation>
    </message>
    <message>
        <source>Fin&amp;d a client…</source>
        <translation>İstemci &amp;Bul…</translation>
    </message>
    <message>
        <source>Selects a client by its name and shows where it is.</source>
        <translation>Bir istemciyi adıyla seçer ve nerede olduğunu gösterir.</translation>
    </message>
    <message>
        <source>F&amp;ollow the client</source>
        <translation>İstemciyi İ&amp;zle</translation>
    </message>
    <message>
        <source>The map stays on the selected client.</source>
        <translation>Harita seçili istemcide kalır.</translation>
    </message>
    <message>
        <source>Ne&amp;xt client</source>
        <translation>&amp;Sonraki İstemci</translation>
    </message>
    <message>
        <source>Selects the next client.</source>
        <translation>Sonraki istemciyi seçer.</translation>
    </message>
    <message>
        <source>Pre&amp;vious client</source>
        <translation>Ö&amp;nceki İstemci</translation>
    </message>
    <message>
        <source>Selects the client before.</source>
        <translation>Önceki istemciyi seçer.</translation>
    </message>
    <message>
        <source>Copy &amp;coordinates</source>
        <translation>&amp;Koordinatları Kopyala</translation>
    </message>
    <message>
        <source>Copies where the selected client is, as it is sent (ISO 6709).</source>
        <translation>Seçili istemcinin konumunu gönderildiği biçimde (ISO 6709) kopyalar.</translation>
    </message>
    <message>
        <source>C&amp;rowd…</source>
        <translation>Ka&amp;labalık…</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Kalabalık</translation>
    </message>
    <message>
        <source>How many built-in clients there are, how they move, and how they fare.</source>
        <translation>Kaç yerleşik istemci olduğu, nasıl gezdikleri ve nasıl yanıt aldıkları.</translation>
    </message>
    <message>
        <source>My &amp;position…</source>
        <translation>Konu&amp;mum…</translation>
    </message>
    <message>
        <source>Where this computer is gets reported to a server, as a client&apos;s position.</source>
        <translation>Bu bilgisayarın konumu, bir istemcinin konumu olarak bir sunucuya bildirilir.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Aç…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Farklı Kaydet…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Aya&amp;rlar…</translation>
    </message>
    <message>
        <source>Theme, text size and language of the window.</source>
        <translation>Pencerenin teması, yazı boyutu ve dili.</translation>
    </message>
    <message>
        <source>&amp;Fit to view</source>
        <translation>Ekr&amp;ana Sığdır</translation>
    </message>
    <message>
        <source>Shows the whole herd, or on the map all clients.</source>
        <translation>Sürünün tamamını ya da haritada tüm istemcileri gösterir.</translation>
    </message>
    <message>
        <source>Shows the topology or the map larger.</source>
        <translation>Topolojiyi veya haritayı daha büyük gösterir.</translation>
    </message>
    <message>
        <source>Shows the topology or the map smaller.</source>
        <translation>Topolojiyi veya haritayı daha küçük gösterir.</translation>
    </message>
    <message>
        <source>Fit the &amp;map</source>
        <translation>&amp;Haritayı Sığdır</translation>
    </message>
    <message>
        <source>Shows all clients on the map.</source>
        <translation>Haritada tüm istemcileri gösterir.</translation>
    </message>
    <message>
        <source>Tra&amp;ils</source>
        <translation>İz&amp;ler</translation>
    </message>
    <message>
        <source>Shows where clients on the map have come from.</source>
        <translation>Haritadaki istemcilerin nereden geldiğini gösterir.</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>&amp;Koordinat Ağı</translation>
    </message>
    <message>
        <source>Shows meridians and parallels on the map.</source>
        <translation>Haritada meridyenleri ve paralelleri gösterir.</translation>
    </message>
    <message>
        <source>Go to the ma&amp;p</source>
        <translation>Haritaya &amp;Git</translation>
    </message>
    <message>
        <source>The keys go to the map.</source>
        <translation>Klavye odağını haritaya taşır.</translation>
    </message>
    <message>
        <source>&amp;All actions…</source>
        <translation>&amp;Tüm Eylemler…</translation>
    </message>
    <message>
        <source>Draw a ro&amp;ute…</source>
        <translation>Güze&amp;rgâh Çiz…</translation>
    </message>
    <message>
        <source>Clicks on the map make a route; then a client walks along it, or all do.</source>
        <translation>Haritadaki tıklamalar bir güzergâh oluşturur; sonra bir istemci ya da hepsi orada gezer.</translation>
    </message>
    <message>
        <source>&amp;End the walk</source>
        <translation>Gezmeyi Bi&amp;tir</translation>
    </message>
    <message>
        <source>The selected client does not walk along its route any more.</source>
        <translation>Seçili istemci artık güzergâhı boyunca gezmez.</translation>
    </message>
    <message>
        <source>Export messages as &amp;CSV…</source>
        <translation>Mesajları &amp;CSV Olarak Dışa Aktar…</translation>
    </message>
    <message>
        <source>Writes the messages that the table shows to a CSV file.</source>
        <translation>Tablonun gösterdiği mesajları bir CSV dosyasına yazar.</translation>
    </message>
    <message>
        <source>Export messages as &amp;JSON Lines…</source>
        <translation>Mesajları &amp;JSON Lines Olarak Dışa Aktar…</translation>
    </message>
    <message>
        <source>Writes the messages that the table shows to a file, one JSON object a line.</source>
        <translation>Tablonun gösterdiği mesajları, her satırda bir JSON nesnesi olacak biçimde bir dosyaya yazar.</translation>
    </message>
    <message>
        <source>Map til&amp;es…</source>
        <translation>Harita Kar&amp;oları…</translation>
    </message>
    <message>
        <source>Chooses pictures that lie over the map: OpenStreetMap&apos;s tiles, those of another server, an MBTiles file, or none.</source>
        <translation>Haritanın üzerine serilen resimleri seçer: OpenStreetMap karoları, başka bir sunucunun karoları, bir MBTiles dosyası ya da hiçbiri.</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>took, ms</source>
        <translation>süre, ms</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>en uzun</translation>
    </message>
    <message>
        <source>%1 requests a second wanted</source>
        <translation>saniyede istenen istek %1</translation>
    </message>
    <message>
        <source>%1 in flight each</source>
        <translation>her birinde bekleyen %1</translation>
    </message>
    <message>
        <source>the server ended it</source>
        <translation>sunucu kapattı</translation>
    </message>
    <message>
        <source>%1 does not accept connections: it has not answered for too long.</source>
        <translation>%1 bağlantı kabul etmiyor: çok uzun süredir yanıt yok.</translation>
    </message>
    <message>
        <source>%1 cannot be connected to: %2. Is the server running?</source>
        <translation>%1 hedefine bağlanılamıyor: %2. Sunucu çalışıyor mu?</translation>
    </message>
    <message>
        <source>%1 has not answered a first IAMAT. Is it a herd server?</source>
        <translation>%1 ilk IAMAT satırını yanıtlamadı. Bu, bir sürünün sunucusu mu?</translation>
    </message>
    <message>
        <source>%1 lost a connection: %2.</source>
        <translation>%1 bir bağlantıyı yitirdi: %2.</translation>
    </message>
    <message>
        <source>%1 has stopped answering.</source>
        <translation>%1 artık yanıt vermiyor.</translation>
    </message>
    <message>
        <source>%1 said what nobody had asked for: %2</source>
        <translation>%1 kimsenin sormadığı bir şey söyledi: %2</translation>
    </message>
    <message>
        <source>%1 answered wrongly. Expected:
    %2
Came:
    %3</source>
        <translation>%1 yanlış yanıt verdi. Beklenen:
    %2
Gelen:
    %3</translation>
    </message>
    <message>
        <source>%1 s: answered %2, %3 in the last second; unanswered %4, wrong %5; 99 of 100 within %6 ms</source>
        <translation>%1 sn: yanıtlanan %2, son saniyede %3; yanıtsız %4, yanlış %5; 100 yanıttan 99&apos;u %6 ms içinde</translation>
    </message>
    <message>
        <source>Load on %1: clients %2, %3, idle %4, seconds %5</source>
        <translation>%1 üzerindeki yük: istemci %2, %3, boşta %4, saniye %5</translation>
    </message>
    <message>
        <source>said</source>
        <translation>söylenen</translation>
    </message>
    <message>
        <source>IAMAT %1, WHATSAT %2; answered %3 a second</source>
        <translation>IAMAT %1, WHATSAT %2; saniyede yanıtlanan %3</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>yanıtlanan</translation>
    </message>
    <message>
        <source>rightly %1, wrongly %2, not at all %3</source>
        <translation>doğru %1, yanlış %2, yanıtsız %3</translation>
    </message>
    <message>
        <source>of the right ones without places: %1</source>
        <translation>doğru olanlardan yer bilgisi içermeyen: %1</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>bağlantı</translation>
    </message>
    <message>
        <source>not made %1, lost %2</source>
        <translation>kurulamayan %1, kopan %2</translation>
    </message>
    <message>
        <source>sent late</source>
        <translation>geç giden</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>üreteç</translation>
    </message>
    <message>
        <source>%1 us of processor time a request, %2 % busy</source>
        <translation>istek başına %1 us işlemci süresi, yüzde %2 meşgul</translation>
    </message>
    <message>
        <source>The generator was the limit, not the server, which can do more than this.</source>
        <translation>Sınır üreteçti, sunucu değil; sunucu bundan fazlasını yapabilir.</translation>
    </message>
    <message>
        <source>How long answers took: %1</source>
        <translation>Yanıt süreleri: %1</translation>
    </message>
    <message>
        <source>clients %1, %2, idle %3; answered %4, %5 a second</source>
        <translation>istemci %1, %2, boşta %3; yanıtlanan %4, saniyede %5</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisaniye</translation>
    </message>
    <message>
        <source>answered within that time</source>
        <translation>bu sürede yanıtlanan</translation>
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
        <translation>üretecin kendi gecikmesi, buna dahil</translation>
    </message>
    <message>
        <source>It was ended before anything was sent.</source>
        <translation>Hiçbir şey gönderilmeden bitirildi.</translation>
    </message>
    <message>
        <source>It was ended before everything was answered.</source>
        <translation>Her şey yanıtlanmadan bitirildi.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>%1 diye bir seçenek yok.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>&quot;%1&quot; fazladan bir argüman.</translation>
    </message>
    <message>
        <source>--ports wants a number from 1 to 65535, not &quot;%1&quot;.</source>
        <translation>--ports için 1 ile 65535 arasında bir sayı gerekir, &quot;%1&quot; değil.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 için %2 ile %3 arasında bir tam sayı gerekir, &quot;%4&quot; değil.</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 için %2 ile %3 arasında bir sayı gerekir, &quot;%4&quot; değil.</translation>
    </message>
    <message>
        <source>--places wants one of %1, or a file made by places import, such as city.places or ./city, not &quot;%2&quot;.</source>
        <translation>--places için şunlardan biri gerekir: %1; ya da places import ile oluşturulmuş, city.places veya ./city gibi bir dosya; &quot;%2&quot; değil.</translation>
    </message>
    <message>
        <source>--places-key-file wants a file.</source>
        <translation>--places-key-file için dosya gerekir.</translation>
    </message>
    <message>
        <source>--places-url wants the URL of a service.</source>
        <translation>--places-url için hizmetin URL adresi gerekir.</translation>
    </message>
    <message>
        <source>--server wants the name of a server.</source>
        <translation>--server için sunucu adı gerekir.</translation>
    </message>
    <message>
        <source>--log-dir wants a directory, or none for no log.</source>
        <translation>--log-dir için bir dizin gerekir; günlük istenmiyorsa none.</translation>
    </message>
    <message>
        <source>--listen wants an address such as 0.0.0.0 or ::1, not &quot;%1&quot;.</source>
        <translation>--listen için 0.0.0.0 veya ::1 gibi bir adres gerekir, &quot;%1&quot; değil.</translation>
    </message>
    <message>
        <source>--secret wants a file.</source>
        <translation>--secret için dosya gerekir.</translation>
    </message>
    <message>
        <source>Say whom to send to: HOST:PORT, or the name of a server of the herd.</source>
        <translation>Kime gönderileceğini yazın: HOST:PORT ya da sürüdeki bir sunucunun adı.</translation>
    </message>
    <message>
        <source>--%1 wants a file.</source>
        <translation>--%1 için dosya gerekir.</translation>
    </message>
    <message>
        <source>Write --still or --track, not both.</source>
        <translation>Ya --still ya da --track yazın, ikisini değil.</translation>
    </message>
    <message>
        <source>Say what to do with places: places import FILE -o OUT.</source>
        <translation>places ile ne yapılacağını yazın: places import FILE -o OUT.</translation>
    </message>
    <message>
        <source>Say which file to import: an OpenStreetMap extract, GeoNames text or GeoJSON.</source>
        <translation>İçe aktarılacak dosyayı yazın: bir OpenStreetMap kesiti, GeoNames metni veya GeoJSON.</translation>
    </message>
    <message>
        <source>Say where the places go: -o OUT, for example -o city.places.</source>
        <translation>Yerlerin nereye yazılacağını belirtin: -o OUT, örneğin -o city.places.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; diye bir komut yok.</translation>
    </message>
    <message>
        <source>Type &quot;drover-headless help%1&quot; for more.</source>
        <translation>Ayrıntılar için &quot;drover-headless help%1&quot; yazın.</translation>
    </message>
    <message>
        <source>Say which servers to load: HOST:PORT, or the names of servers of the herd.</source>
        <translation>Hangi sunuculara yük bindirileceğini yazın: HOST:PORT ya da sürüdeki sunucuların adları.</translation>
    </message>
    <message>
        <source>Write --in-flight or --rate, not both: at a fixed rate a request is sent when it is due, however many are unanswered.</source>
        <translation>Ya --in-flight ya da --rate yazın, ikisini değil: sabit hızda istek, kaçı yanıtsız olursa olsun vakti gelince gönderilir.</translation>
    </message>
    <message>
        <source>--client-ids wants at least as many as there are clients, %1: two clients that report the same ID would get each other&apos;s answers.</source>
        <translation>--client-ids için en az istemci sayısı (%1) gerekir: aynı kimliği bildiren iki istemci birbirinin yanıtlarını alırdı.</translation>
    </message>
    <message>
        <source>--%1 wants whole numbers from %2 to %3, with commas between them, not &quot;%4&quot;.</source>
        <translation>--%1 için %2 ile %3 arasında, virgülle ayrılmış tam sayılar gerekir, &quot;%4&quot; değil.</translation>
    </message>
    <message>
        <source>--graph wants one of ring, line, star, tree, grid, mesh, a year such as 2018, or all.</source>
        <translation>--graph için şunlardan biri gerekir: ring, line, star, tree, grid, mesh, 2018 gibi bir yıl ya da all.</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 yazılamıyor: %2.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>down SERVER        stops it cleanly; it keeps what it knows</source>
        <translation>down SERVER        düzgünce durdurur; bildiklerini saklar</translation>
    </message>
    <message>
        <source>kill SERVER        resets its connections; it forgets all</source>
        <translation>kill SERVER        bağlantılarını sıfırlar; her şeyi unutur</translation>
    </message>
    <message>
        <source>up SERVER          brings it back</source>
        <translation>up SERVER          yeniden başlatır</translation>
    </message>
    <message>
        <source>freeze SERVER      it stands still, as a hung process does</source>
        <translation>freeze SERVER      takılmış bir süreç gibi donup kalır</translation>
    </message>
    <message>
        <source>thaw SERVER        it goes on, with all that has come meanwhile</source>
        <translation>thaw SERVER        bu arada gelenlerin hepsiyle devam eder</translation>
    </message>
    <message>
        <source>cut SERVER SERVER  breaks the link between them</source>
        <translation>cut SERVER SERVER  aralarındaki hattı keser</translation>
    </message>
    <message>
        <source>heal SERVER SERVER mends it</source>
        <translation>heal SERVER SERVER hattı onarır</translation>
    </message>
    <message>
        <source>hold SERVER SERVER updates over it wait for:  release SERVER SERVER</source>
        <translation>hold SERVER SERVER hattaki güncellemeler şunu bekler:  release SERVER SERVER</translation>
    </message>
    <message>
        <source>release SERVER SERVER  they go on</source>
        <translation>release SERVER SERVER  yola devam ederler</translation>
    </message>
    <message>
        <source>slow SERVER SERVER MS  updates over it arrive so much later; 0: at once</source>
        <translation>slow SERVER SERVER MS  hattaki güncellemeler bu kadar geç ulaşır; 0: hemen</translation>
    </message>
    <message>
        <source>slowmotion MS      the same for every link, on top</source>
        <translation>slowmotion MS      aynısı her hat için, buna ek olarak</translation>
    </message>
    <message>
        <source>state              tells how servers and links are</source>
        <translation>state              sunucuların ve hatların durumunu söyler</translation>
    </message>
    <message>
        <source>help               tells what can be typed</source>
        <translation>help               yazılabilecekleri söyler</translation>
    </message>
    <message>
        <source>quit               stops the herd and ends the program</source>
        <translation>quit               sürüyü durdurur ve programı kapatır</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; and milliseconds, %2 at most.</source>
        <translation>&quot;%1&quot; ve milisaniye yazın, en çok %2.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;, the names of two servers, and milliseconds, %2 at most.</source>
        <translation>&quot;%1&quot;, iki sunucunun adını ve milisaniye yazın, en çok %2.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; alone.</source>
        <translation>Yalnızca &quot;%1&quot; yazın.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; and the name of a server.</source>
        <translation>&quot;%1&quot; ve bir sunucunun adını yazın.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; and the names of two servers.</source>
        <translation>&quot;%1&quot; ve iki sunucunun adını yazın.</translation>
    </message>
    <message>
        <source>%1 does not run in this process</source>
        <translation>%1 bu süreçte çalışmıyor</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 kapalı</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation>%1 öldürüldü</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <translation>%1 kapanıyor</translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <translation>%1 donmuş</translation>
    </message>
    <message>
        <source>%1 is up at %2; clients known: %3, connections from clients: %4</source>
        <translation>%1 açık, adresi %2; tanınan istemci: %3, istemci bağlantısı: %4</translation>
    </message>
    <message>
        <source>%1, dialling again in %2 s</source>
        <translation>%1, %2 sn sonra yeniden dener</translation>
    </message>
    <message>
        <source>    link to %1: %2; updates sent: %3, received: %4</source>
        <translation>    %1 hattı: %2; giden güncelleme: %3, gelen: %4</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Type help to see what there is.</source>
        <translation>&quot;%1&quot; diye bir komut yok. Olanları görmek için help yazın.</translation>
    </message>
    <message>
        <source>%1 is being stopped.</source>
        <translation>%1 durduruluyor.</translation>
    </message>
    <message>
        <source>%1 was killed.</source>
        <translation>%1 öldürüldü.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 açık.</translation>
    </message>
    <message>
        <source>%1 comes up as soon as it has stopped.</source>
        <translation>%1 kapanır kapanmaz başlatılacak.</translation>
    </message>
    <message>
        <source>%1 is frozen.</source>
        <translation>%1 donduruldu.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 devam ediyor.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is %3 ms slow.</source>
        <translation>%1 ile %2 arasındaki hat %3 ms gecikmeli.</translation>
    </message>
    <message>
        <source>Every link is %1 ms slow.</source>
        <translation>Her hat %1 ms gecikmeli.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is cut.</source>
        <translation>%1 ile %2 arasındaki hat kesildi.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is healed.</source>
        <translation>%1 ile %2 arasındaki hat onarıldı.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is held.</source>
        <translation>%1 ile %2 arasındaki hat beklemeye alındı.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is released.</source>
        <translation>%1 ile %2 arasındaki hat serbest bırakıldı.</translation>
    </message>
    <message>
        <source>%1 is foreign: another program runs it</source>
        <translation>%1 yabancı: başka bir program çalıştırıyor</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>dialling again</source>
        <translation>yeniden bağlanıyor</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>bağlanıyor</translation>
    </message>
    <message>
        <source>connected, not yet proven</source>
        <translation>bağlandı, kimliği henüz kanıtlanmadı</translation>
    </message>
    <message>
        <source>up</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>down</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>elle kesildi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;down&quot;, %2 why: &quot;nobody listens there&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 ms slow</source>
        <translation>%1, %2 ms gecikmeli</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1, beklemede</translation>
    </message>
</context>
<context>
    <name>FloodGraphs</name>
    <message>
        <source>%1 has one server only: nothing can spread in it.</source>
        <translation>%1 sürüsünde tek sunucu var: içinde hiçbir şey yayılamaz.</translation>
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
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 dk %2 sn</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 sa %2 dk</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours.</extracomment>
        <translation>%1 gün %2 sa</translation>
    </message>
    <message>
        <source>−%1</source>
        <extracomment>A duration below zero.</extracomment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>How long ago something was.</extracomment>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The clock of a client is ahead of ours by %1.</extracomment>
        <translation>%1 sonra</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration, such as 4 min 12 s.</extracomment>
        <translation>%1 önce</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>So many in a second.</extracomment>
        <translation>%1/sn</translation>
    </message>
    <message>
        <source>%1° S, %2° W</source>
        <translation>%1° G, %2° B</translation>
    </message>
    <message>
        <source>%1° S, %2° E</source>
        <translation>%1° G, %2° D</translation>
    </message>
    <message>
        <source>%1° N, %2° W</source>
        <translation>%1° K, %2° B</translation>
    </message>
    <message>
        <source>%1° N, %2° E</source>
        <translation>%1° K, %2° D</translation>
    </message>
</context>
<context>
    <name>Gpx</name>
    <message>
        <source>This is no GPX: the first element is &quot;%1&quot;.</source>
        <translation>Bu, GPX değil: ilk öge &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This is no good XML: %1.</source>
        <translation>Bu, geçerli bir XML değil: %1.</translation>
    </message>
    <message>
        <source>The point has no &quot;%1&quot;.</source>
        <translation>Noktada &quot;%1&quot; yok.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of degrees.</source>
        <translation>&quot;%1&quot; bir derece değeri değil.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 2018-03-02T18:52:14Z.</source>
        <translation>&quot;%1&quot;, 2018-03-02T18:52:14Z gibi bir zaman değil.</translation>
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

Sürünün sunucularını SIGTERM/SIGINT gelene kadar çalıştırır, olanları satır satır yazar.

    --server NAME        yalnızca bu sunucuyu çalıştırır; birkaç kez verilebilir.
                         Ötekiler, sürünün belirttiği yerde aranır.
    --ports BASE         ilk sunucunun portu, sonrakiler birer artar (12780)
    --log-dir DIR        günlük dosyalarının dizini; none: günlük yok. Verilmezse
                         $XDG_STATE_HOME/drover/HERD-PORT veya
                         ~/.local/state/drover/HERD-PORT
    --places SOURCE      WHATSAT yer bilgisinin kaynağı (bu seçenek yoksa sürüde
                         yazdığı gibi): offline, programın içinden; google,
                         google-legacy veya overpass, ağ üzerinden; places import
                         ile oluşturulmuş bir dosya; ya da none. Bkz. help places.
    --places-key-file FILE
                         Google anahtarı (mod 0600). Verilmezse DROVER_GOOGLE_KEY
                         ortam değişkeni.
    --places-url URL     hizmetin adresi, başka bir Overpass kurulumu için
    --listen ADDRESS     sunucuların kendi makineleri yerine bu adreste dinler; 0.0.0.0
                         veya :: başka makinelere de açar
    --secret FILE        yalnızca sürünün sunucularının bildiği gizli anahtar, birkaç
                         makineye yayılan sürüler için (mod 0600). Verilmezse ilk
                         kullanımda oluşturulan, size ait olan.
    --close-after-reply  her istemcinin bağlantısını ilk yanıttan sonra kapatır, sona
                         kadar okuyan sınama istemcileri için
    --control            uçbirim olmasa da komutları standart girdiden okur:
                         bkz. help control

Sürü dosyasında yabancı denen bir komşu yalnızca AT satırlarını bilir ve kimliğini
kanıtlayamaz: adresindeki herhangi bir program onun yerine konuşabilir.</translation>
    </message>
    <message>
        <source>drover-headless send [--herd HERD] [--ports BASE] HOST:PORT|NAME [LINE]...

Sends the lines, or standard input without any, ends its side of the connection, and
prints what comes until the server ends its own.

    drover-headless send Goloman &apos;IAMAT kiwi +34.068930-118.445127 1520023934.9&apos;
    drover-headless send Welsh &apos;WHATSAT kiwi 10 5&apos;</source>
        <translation>drover-headless send [--herd HERD] [--ports BASE] HOST:PORT|NAME [LINE]...

Satırları ya da satır yoksa standart girdiyi gönderir, bağlantının kendi ucunu kapatır
ve sunucu kendi ucunu kapatana kadar gelenleri yazdırır.

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

Sürüyü, kendi sürünüze başlangıç olacak bir sürü dosyası olarak yazdırır; verilen
dosya böylece denetlenir ve yanlışlar satırlarıyla bildirilir. --list hazır
sürüleri sayar.</translation>
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

Kendi yerler dosyanızı oluşturur. FILE bir OpenStreetMap kesiti (.osm.pbf), GeoNames
metni (.txt veya .tsv) ya da GeoJSON (.geojson, .json; her satırda bir feature olan
.geojsonl) olabilir. OUT, tamamlanınca ortaya çıkar. Sonra: drover-headless serve
--places OUT; OUT içinde / ya da sonunda .places olmalıdır.

Bir sürünün WHATSAT yanıtlarının kaynağı, --places veya sürü dosyasında &quot;places&quot; ile:

    offline        dünyanın kentleri, havaalanları ve önemli yerleri, programın içinden
    google         Google Places API (New); anahtar ister
    google-legacy  Google&apos;ın eski Nearby Search hizmeti, geldiği gibi; anahtar ister
    overpass       OpenStreetMap, bir Overpass API kurulumu üzerinden
    FILE           daha önce içe aktarılmış yerler
    none           hiçbir şey

Anahtar, DROVER_GOOGLE_KEY içinde ya da yalnızca sizin okuyabildiğiniz bir dosyada
durur, asla argümanda değil: başka kullanıcılar görebilirdi. Hizmetler istemcilerinizin
nerede olduğunu öğrenir ve onları işletenlerin koşulları vardır: docs/PLACES.md.</translation>
    </message>
    <message>
        <source>While serve runs, a line on standard input steers it, when that is a terminal or with
--control:
</source>
        <translation>serve çalışırken, standart girdi uçbirimse veya --control verilmişse, oraya yazılan her
satır onu yönetir:
</translation>
    </message>
    <message>
        <source>What a server bounds. The key &quot;limits&quot; of a herd file sets them.
</source>
        <translation>Bir sunucunun sınırladıkları. Sürü dosyasının &quot;limits&quot; anahtarı bunları belirler.
</translation>
    </message>
    <message>
        <source>(fixed)</source>
        <translation>(sabit)</translation>
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
        <translation>Drover bir uygulama sunucusu sürüsünü çalıştırır: gezen istemcilerden konum alan,
bunları birbirine yayan, bir istemcinin yakınında ne olduğunu söyleyen TCP sunucuları.

    drover-headless serve [HERD] [OPTION]...    bir sürünün sunucularını çalıştırır
    drover-headless send TARGET [LINE]...       bir sunucuya satırlar söyler
    drover-headless crowd [HERD] [OPTION]...    gezen ve konum bildiren istemciler
    drover-headless bench TARGET... [OPTION]... sunuculara yük bindirir, sonucunu ölçer
    drover-headless bench flood [OPTION]...     her biçimden sürüde yayılmayı ölçer
    drover-headless herd [HERD]                 sürü dosyasını yazdırır veya denetler
    drover-headless places import FILE -o OUT   kendi yerler dosyanızı oluşturur
    drover-headless help [TOPIC]                serve, send, crowd, bench, herd,
                                                places, control, limits için ayrıntılar
    drover-headless version                     Drover sürümü

HERD, bir hazır sürü (herd --list hepsini sayar) veya sürü dosyasıdır; yoksa ucla-2018.
Çıkış kodları: 0 başarılı, 1 yapılamadı, 2 komut satırı yanlış.
Bildiği ölçüde sisteminizin dilini konuşur; LANGUAGE=en ile İngilizce.</translation>
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

Çalışan bir sürünün istemcilerini taklit eder: gezerler, konumlarını sürünün
sunucularına bildirirler ve her yanıtı denetlerler. Sonunda neyin söylenip neyin
yanıtlandığını ve bunun ne kadar sürdüğünü yazar. Ctrl-C daha erken bitirir.

    --ports BASE         ilk sunucunun portu, serve için olduğu gibi (12780)
    --clients N          istemci sayısı, 1 ile 20000 arası (8)
    --rate R             her istemcinin saniyedeki bildirimi, en çok 1000 (1)
    --seconds T          süre (10)
    --seed S             aynı tohumla aynı yoldan gezilir (131)
    --speed METRES       saniyede, en çok 340 (12)
    --still              yerlerinde dururlar
    --track FILE         bir rota boyunca gidip dönerler (GPX veya NMEA), rotaya
                         yayılmış olarak; rotada zamanlar varsa hızı onlar belirler
    --whatsat PERCENT    bildirimlerin bu kadarının ardından WHATSAT gelir (0)
    --roam SECONDS       bir istemci ortalama bu kadar sonra başka bir sunucuya geçer
                         (hiçbir zaman); bağlantısı ortak olanlar ayrı ayrı geçer
    --skew SECONDS       bazı saatler en çok bu kadar ileri veya geridir (0)
    --skewed PERCENT     saatlerin bu kadarı, --skew verilmişse (10)
    --connections C      istemcilerin paylaştığı bağlantılar (her birine bir tane ya da
                         dosya tanıtıcı sınırının izin verdiği kadar)
    --json FILE          sonunda yazılanlar, programlar için

Çıkış kodu 0: her istemci bağlantı kurdu, söylenen her şey yanıtlandı, hem de doğru.
Yoksa kod 1 olur ve standart hata kaç istemcinin bağlantı kuramadığını, kaç satırın hiç
yanıtlanmadığını ve nedenini her sunucu için ayrı ayrı yazar.</translation>
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

Çalışan sürü sunucularına, hangi yazılımdan olursa olsun, yük bindirir: istemciler yanıt
aldıkça ya da sabit hızla konum bildirir. Her yanıt denetlenir. Sonunda saniyedeki yanıt
sayısını ve yanıtların süresini yazar; bunların nasıl okunacağını docs/BENCH.md anlatır.
Ctrl-C daha erken bitirir. TARGET, HOST:PORT ya da bir sunucunun adıdır.

    --herd HERD          adı verilen sunucuların sürüsü (ucla-2018)
    --ports BASE         ilk sunucunun portu, serve için olduğu gibi (12780)
    --clients C          yükü oluşturan bağlantılar (50)
    --in-flight D        her birinin yanıt bekleyen istekleri, en çok 1024 (1)
    --rate R             bunun yerine hepsinin saniyedeki toplam isteği; vakti gelince
                         gönderilir, ne kadar geç giderse gitsin o andan sayılır
    --idle I             bunların dışında, bir kez konuşmuş boştaki bağlantılar (0)
    --seconds S          süre (10)
    --whatsat PERCENT    isteklerin bu kadarı WHATSAT olur (0)
    --client-ids N       sırayla bildirilen kimlikler, en az C (her istemciye bir tane)
    --json FILE          sonunda yazılanlar, programlar için
    --svg FILE           yanıt sürelerinin resmi

bench flood kendi sürülerini çalıştırır; bir güncellemenin son sunucuya ne kadar sürede
ve kaç AT satırıyla ulaştığını yüksüz ve yük altında ölçer.

    --graph G[,G]...     ring, line, star, tree, grid, mesh, bir hazır sürü, 2018 gibi
                         bir yıl ya da all
    --servers N[,N]...   boyutu seçilebilenlerin sunucu sayısı, 2 ile 500 arası (5)
    --clients-known K[,K]...
                         tüm sunucuların baştan tanıdığı istemciler, en çok 5000000 (0)
    --updates U          ölçülen güncellemeler (500)
    --rate R             bu sırada saniyedeki öteki güncellemeler; 0: yalnızca yüksüz
                         (en çok 1000, 10000 AT satırını aşacaksa daha az)
    --json FILE          tablo, programlar için

Çıkış kodu 0: söylenen her şey yanıtlandı, hem de doğru; tüm sunucular hepsini aldı.</translation>
    </message>
    <message>
        <source>There is no help for &quot;%1&quot;; there is some for serve, send, crowd, bench, herd, places, control and limits.</source>
        <translation>&quot;%1&quot; için yardım yok; serve, send, crowd, bench, herd, places, control ve limits için var.</translation>
    </message>
</context>
<context>
    <name>HerdDocument</name>
    <message>
        <source>%1 cannot be written: %2. Save it under another name.</source>
        <translation>%1 yazılamıyor: %2. Başka bir adla kaydedin.</translation>
    </message>
</context>
<context>
    <name>HerdFile</name>
    <message>
        <source>A herd file has at most 1 MiB. Name a smaller one.</source>
        <translation>Bir sürü dosyası en çok 1 MiB olabilir. Daha küçük bir dosya verin.</translation>
    </message>
    <message>
        <source>The file is empty. Begin with { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</source>
        <translation>Dosya boş. Şununla başlayın: { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8.</source>
        <translation>Bu satır UTF-8 değil. Dosyayı UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>A herd file is one object. Write { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</source>
        <translation>Sürü dosyası tek bir nesnedir. Şöyle yazın: { &quot;name&quot;: &quot;my-herd&quot;, &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ] }.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>&quot;%1&quot; diye bir anahtar yok. Şunu mu demek istediniz: &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here. Write one of %2.</source>
        <translation>Burada &quot;%1&quot; diye bir anahtar olamaz. Şunlardan birini yazın: %2.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a list. Write it in [ and ].</source>
        <translation>&quot;%1&quot; değeri bir liste değil. [ ve ] arasına yazın.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not an object. Write it in { and }.</source>
        <translation>&quot;%1&quot; değeri bir nesne değil. { ve } arasına yazın.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a text. Write it in double quotes.</source>
        <translation>&quot;%1&quot; değeri bir metin değil. Çift tırnak içine yazın.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a whole number. Write it in digits, without quotes, point or exponent.</source>
        <translation>&quot;%1&quot; değeri bir tam sayı değil. Tırnak, nokta ve üs kullanmadan, yalnızca rakamla yazın.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is empty. Write one, or remove the key.</source>
        <translation>&quot;%1&quot; değeri boş. Bir değer yazın ya da anahtarı kaldırın.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; holds a zero byte. Remove it.</source>
        <translation>&quot;%1&quot; değerinde sıfır baytı var. Kaldırın.</translation>
    </message>
    <message>
        <source>The herd has no name. Write &quot;name&quot;: &quot;my-herd&quot;.</source>
        <translation>Sürünün adı yok. Şunu yazın: &quot;name&quot;: &quot;my-herd&quot;.</translation>
    </message>
    <message>
        <source>The herd&apos;s name is empty. Write one, for example &quot;my-herd&quot;.</source>
        <translation>Sürünün adı boş. Bir ad yazın, örneğin &quot;my-herd&quot;.</translation>
    </message>
    <message>
        <source>The herd&apos;s name has more than 255 bytes. Write a shorter one.</source>
        <translation>Sürünün adı 255 bayttan uzun. Daha kısa bir ad yazın.</translation>
    </message>
    <message>
        <source>The herd has no servers. Write &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ].</source>
        <translation>Sürüde sunucu yok. Şunu yazın: &quot;servers&quot;: [ { &quot;name&quot;: &quot;A&quot; } ].</translation>
    </message>
    <message>
        <source>The herd has no servers. Write one in the list, for example { &quot;name&quot;: &quot;A&quot; }.</source>
        <translation>Sürüde sunucu yok. Listeye bir sunucu yazın, örneğin { &quot;name&quot;: &quot;A&quot; }.</translation>
    </message>
    <message>
        <source>A server is an object. Write { &quot;name&quot;: &quot;A&quot; }.</source>
        <translation>Sunucu bir nesnedir. Şöyle yazın: { &quot;name&quot;: &quot;A&quot; }.</translation>
    </message>
    <message>
        <source>This server has no name. Write &quot;name&quot;: and one that no other server has.</source>
        <translation>Bu sunucunun adı yok. &quot;name&quot;: yazıp ardına başka hiçbir sunucuda olmayan bir ad yazın.</translation>
    </message>
    <message>
        <source>This server&apos;s name is empty. Write one that no other server has.</source>
        <translation>Bu sunucunun adı boş. Başka hiçbir sunucuda olmayan bir ad yazın.</translation>
    </message>
    <message>
        <source>A server&apos;s name has at most 255 bytes. Write a shorter one.</source>
        <translation>Sunucu adı en çok 255 bayt olabilir. Daha kısa bir ad yazın.</translation>
    </message>
    <message>
        <source>There is white space in the name &quot;%1&quot;. Write it without.</source>
        <translation>&quot;%1&quot; adında boşluk var. Boşluksuz yazın.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the server in line %2. Write another one.</source>
        <translation>&quot;%1&quot; adı %2. satırdaki sunucuda kullanılıyor. Başka bir ad yazın.</translation>
    </message>
    <message>
        <source>%1 is every address of a host, and nobody can be reached at it. Write the one where the other servers find this one.</source>
        <translation>%1, makinenin tüm adresleri demektir; bu adresle kimseye ulaşılamaz. Öteki sunucuların bu sunucuyu bulacağı adresi yazın.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host&apos;s name nor an address. Write one of them alone, and the port as &quot;port&quot;.</source>
        <translation>&quot;%1&quot; ne bir makine adı ne de bir adres. Yalnızca birini yazın, portu da &quot;port&quot; olarak verin.</translation>
    </message>
    <message>
        <source>There is no port %1. Write a number from 1 to 65535, or remove the key.</source>
        <translation>%1 diye bir port yok. 1 ile 65535 arasında bir sayı yazın ya da anahtarı kaldırın.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is taken by the server in line %3. Write another one.</source>
        <translation>%2 üzerindeki %1 portu %3. satırdaki sunucuda kullanılıyor. Başka bir port yazın.</translation>
    </message>
    <message>
        <source>A server is foreign in one of two ways. Write &quot;persistent&quot; or &quot;brief&quot;, not &quot;%1&quot;.</source>
        <translation>Bir sunucu iki biçimde yabancı olabilir. &quot;%1&quot; yerine &quot;persistent&quot; veya &quot;brief&quot; yazın.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for servers of another make. Write &quot;foreign&quot; too, or remove it.</source>
        <translation>&quot;%1&quot; yabancı sunucular içindir. &quot;foreign&quot; anahtarını da yazın ya da bunu kaldırın.</translation>
    </message>
    <message>
        <source>A link is a pair of servers. Write [&quot;A&quot;, &quot;B&quot;] or { &quot;between&quot;: [&quot;A&quot;, &quot;B&quot;], &quot;style&quot;: &quot;brief&quot; }.</source>
        <translation>Hat, iki sunucudan oluşur. [&quot;A&quot;, &quot;B&quot;] veya { &quot;between&quot;: [&quot;A&quot;, &quot;B&quot;], &quot;style&quot;: &quot;brief&quot; } yazın.</translation>
    </message>
    <message>
        <source>This links &quot;%1&quot; with itself. Write two servers, or remove the link.</source>
        <translation>Bu hat &quot;%1&quot; sunucusunu kendisine bağlıyor. İki sunucu yazın ya da hattı kaldırın.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are linked in line %3 already. Remove one of the two.</source>
        <translation>&quot;%1&quot; ile &quot;%2&quot; arasındaki hat %3. satırda zaten var. İkisinden birini kaldırın.</translation>
    </message>
    <message>
        <source>A link&apos;s ends are names of servers. Write them in double quotes.</source>
        <translation>Hattın uçları sunucu adlarıdır. Çift tırnak içine yazın.</translation>
    </message>
    <message>
        <source>There is no server &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>&quot;%1&quot; adlı sunucu yok. Şunu mu demek istediniz: &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>There is no server &quot;%1&quot;. Write the name of one from &quot;servers&quot;.</source>
        <translation>&quot;%1&quot; adlı sunucu yok. &quot;servers&quot; listesindeki adlardan birini yazın.</translation>
    </message>
    <message>
        <source>There are two styles. Write &quot;persistent&quot; or &quot;brief&quot;, not &quot;%1&quot;.</source>
        <translation>İki biçim var. &quot;%1&quot; yerine &quot;persistent&quot; veya &quot;brief&quot; yazın.</translation>
    </message>
    <message>
        <source>Neither &quot;%1&quot; nor &quot;%2&quot; is foreign, so their link has no style. Remove &quot;style&quot;.</source>
        <translation>&quot;%1&quot; ve &quot;%2&quot; yabancı olmadığı için hatlarının biçimi olamaz. &quot;style&quot; anahtarını kaldırın.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is part of the protocol and cannot be set. Remove it.</source>
        <translation>&quot;%1&quot; protokolün parçasıdır, değiştirilemez. Kaldırın.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2. Write a number from %3 to %4.</source>
        <translation>&quot;%1&quot; değeri %2 olamaz. %3 ile %4 arasında bir sayı yazın.</translation>
    </message>
    <message>
        <source>Places do not come from &quot;%1&quot;. Write one of %2, or a file made by &quot;places import&quot;, such as city.places.</source>
        <translation>&quot;%1&quot; diye bir yer bilgisi kaynağı yok. Şunlardan birini yazın: %2; ya da &quot;places import&quot; ile oluşturulmuş, city.places gibi bir dosya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is where an instance of Overpass is. Write &quot;places&quot;: &quot;%2&quot;, or remove the key.</source>
        <translation>&quot;%1&quot; bir Overpass kurulumunun adresidir. &quot;places&quot;: &quot;%2&quot; yazın ya da anahtarı kaldırın.</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>This { is never closed. Write } where the object ends.</source>
        <translation>Bu { kapatılmamış. Nesnenin bittiği yere } yazın.</translation>
    </message>
    <message>
        <source>This [ is never closed. Write ] where the list ends.</source>
        <translation>Bu [ kapatılmamış. Listenin bittiği yere ] yazın.</translation>
    </message>
    <message>
        <source>JSON has no comments. Remove this one.</source>
        <translation>JSON&apos;da açıklama olmaz. Bunu kaldırın.</translation>
    </message>
    <message>
        <source>Text stands in double quotes. Replace the single ones.</source>
        <translation>Metin çift tırnak içine yazılır. Tek tırnakları değiştirin.</translation>
    </message>
    <message>
        <source>A value is missing here. Write text in double quotes, a number, a list in [ ] or an object in { }.</source>
        <translation>Burada bir değer eksik. Çift tırnak içinde metin, bir sayı, [ ] içinde liste veya { } içinde nesne yazın.</translation>
    </message>
    <message>
        <source>Something follows the end of the object. Remove it.</source>
        <translation>Nesne bittikten sonra bir şey daha var. Kaldırın.</translation>
    </message>
    <message>
        <source>Lists and objects stand too deep within each other. Remove some.</source>
        <translation>Listeler ve nesneler fazla derin iç içe geçmiş. Bazılarını kaldırın.</translation>
    </message>
    <message>
        <source>A key is missing here. Write it in double quotes.</source>
        <translation>Burada bir anahtar eksik. Çift tırnak içine yazın.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object. Remove one of the two.</source>
        <translation>&quot;%1&quot; anahtarı bir nesnede iki kez geçiyor. İkisinden birini kaldırın.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; has no value. Write a colon and the value behind it.</source>
        <translation>&quot;%1&quot; anahtarının değeri yok. Ardına iki nokta ve değeri yazın.</translation>
    </message>
    <message>
        <source>This ] stands where an object ends. Write } instead.</source>
        <translation>Bir nesnenin bittiği yerde ] var. Yerine } yazın.</translation>
    </message>
    <message>
        <source>This } stands where a list ends. Write ] instead.</source>
        <translation>Bir listenin bittiği yerde } var. Yerine ] yazın.</translation>
    </message>
    <message>
        <source>A comma is missing before this. Write one.</source>
        <translation>Bundan önce bir virgül eksik. Virgül koyun.</translation>
    </message>
    <message>
        <source>Nothing follows this comma. Remove it.</source>
        <translation>Bu virgülden sonra bir şey yok. Virgülü kaldırın.</translation>
    </message>
    <message>
        <source>This text is not closed on its line. Write a double quote at its end.</source>
        <translation>Bu metin kendi satırında kapatılmamış. Sonuna çift tırnak koyun.</translation>
    </message>
    <message>
        <source>A control character stands in a text. Remove it, or write it as \t or \u and four hex digits.</source>
        <translation>Metinde bir denetim karakteri var. Kaldırın ya da \t veya \u ve dört onaltılık rakam biçiminde yazın.</translation>
    </message>
    <message>
        <source>A \u in this text is half of a pair. Write the other half beside it, or the character itself.</source>
        <translation>Bu metindeki bir \u, çiftin yalnızca yarısı. Öteki yarıyı yanına ya da karakterin kendisini yazın.</translation>
    </message>
    <message>
        <source>This \u is incomplete. Write four hex digits behind it.</source>
        <translation>Bu \u eksik. Ardına dört onaltılık rakam yazın.</translation>
    </message>
    <message>
        <source>This backslash means nothing. Write \\ for a backslash.</source>
        <translation>Bu ters bölünün bir anlamı yok. Ters bölü için \\ yazın.</translation>
    </message>
    <message>
        <source>This is not a number of JSON. Write it like 12780, -5 or 0.5.</source>
        <translation>Bu bir JSON sayısı değil. 12780, -5 veya 0.5 gibi yazın.</translation>
    </message>
    <message>
        <source>%1 stands without quotes. Write &quot;%1&quot;.</source>
        <translation>%1 tırnaksız yazılmış. &quot;%1&quot; yazın.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>A client&apos;s line, its LF not counted.</source>
        <translation>Bir istemcinin satırı, LF sayılmaz.</translation>
    </message>
    <message>
        <source>The answer is &quot;? &quot; and the first 128 bytes of the line; the connection is closed, lingering (LineTooLong).</source>
        <translation>Yanıt, &quot;? &quot; ile satırın ilk 128 baytıdır; bağlantı bekletilerek kapatılır (LineTooLong).</translation>
    </message>
    <message>
        <source>An AT line, its LF not counted.</source>
        <translation>Bir AT satırı, LF sayılmaz.</translation>
    </message>
    <message>
        <source>The IAMAT is invalid; an AT of a neighbour is dropped.</source>
        <translation>IAMAT geçersiz sayılır; bir komşudan gelen AT atılır.</translation>
    </message>
    <message>
        <source>A neighbour&apos;s line, its LF not counted.</source>
        <translation>Bir komşunun satırı, LF sayılmaz.</translation>
    </message>
    <message>
        <source>The link is closed (LineTooLong) and dialled again.</source>
        <translation>Hat kapatılır (LineTooLong) ve yeniden kurulur.</translation>
    </message>
    <message>
        <source>Unsent bytes to a client, answers held behind a WHATSAT counted.</source>
        <translation>Bir istemciye gönderilmeyi bekleyen baytlar, bir WHATSAT ardında tutulan yanıtlar dahil.</translation>
    </message>
    <message>
        <source>Reading from that client pauses until half of it is sent.</source>
        <translation>Yarısı gönderilene kadar o istemciden okuma duraklar.</translation>
    </message>
    <message>
        <source>The connection is closed (SlowReader).</source>
        <translation>Bağlantı kapatılır (SlowReader).</translation>
    </message>
    <message>
        <source>Connections of the process; 0 stands for the hard descriptor limit less 64.</source>
        <translation>Sürecin bağlantıları; 0, katı dosya tanıtıcı sınırının 64 eksiği demektir.</translation>
    </message>
    <message>
        <source>A new connection is accepted, closed (TooManyConnections) and logged.</source>
        <translation>Yeni bağlantı kabul edilir, kapatılır (TooManyConnections) ve günlüğe yazılır.</translation>
    </message>
    <message>
        <source>How long a client may stay silent; 0 stands for ever.</source>
        <translation>Bir istemcinin sessiz kalabileceği süre; 0, sınırsız demektir.</translation>
    </message>
    <message>
        <source>The connection is closed (Idle).</source>
        <translation>Bağlantı kapatılır (Idle).</translation>
    </message>
    <message>
        <source>How long a connection between servers may take to be made and proven.</source>
        <translation>Sunucular arası bir bağlantının kurulması ve kanıtlanması için tanınan süre.</translation>
    </message>
    <message>
        <source>It is closed (NoProof).</source>
        <translation>Kapatılır (NoProof).</translation>
    </message>
    <message>
        <source>How long a link may be silent.</source>
        <translation>Bir hattın sessiz kalabileceği süre.</translation>
    </message>
    <message>
        <source>The neighbour is sent a PING.</source>
        <translation>Komşuya bir PING gönderilir.</translation>
    </message>
    <message>
        <source>How long a neighbour may take to say anything after a PING.</source>
        <translation>Bir komşunun PING sonrasında herhangi bir şey söylemesi için tanınan süre.</translation>
    </message>
    <message>
        <source>The link is closed (Silent) and dialled again.</source>
        <translation>Hat kapatılır (Silent) ve yeniden kurulur.</translation>
    </message>
    <message>
        <source>Clients that a server remembers.</source>
        <translation>Bir sunucunun aklında tuttuğu istemciler.</translation>
    </message>
    <message>
        <source>New ones are refused with &quot;? &quot;; those that are known go on.</source>
        <translation>Yeniler &quot;? &quot; ile reddedilir; tanınanlar devam eder.</translation>
    </message>
    <message>
        <source>Memory for the records of one server.</source>
        <translation>Bir sunucunun kayıtları için bellek.</translation>
    </message>
    <message>
        <source>New clients are refused with &quot;? &quot;; those that are known go on.</source>
        <translation>Yeni istemciler &quot;? &quot; ile reddedilir; tanınanlar devam eder.</translation>
    </message>
    <message>
        <source>WHATSATs of one connection that wait for places.</source>
        <translation>Bir bağlantıda yer bilgisi bekleyen WHATSAT sorguları.</translation>
    </message>
    <message>
        <source>Reading from that client pauses until one is answered.</source>
        <translation>Biri yanıtlanana kadar o istemciden okuma duraklar.</translation>
    </message>
    <message>
        <source>How long the places of one WHATSAT may take.</source>
        <translation>Bir WHATSAT için yer bilgisinin gelmesine tanınan süre.</translation>
    </message>
    <message>
        <source>The WHATSAT is answered with the status UNKNOWN_ERROR.</source>
        <translation>WHATSAT, UNKNOWN_ERROR durumuyla yanıtlanır.</translation>
    </message>
    <message>
        <source>The answer of a service for places.</source>
        <translation>Bir yer bilgisi hizmetinin yanıtı.</translation>
    </message>
    <message>
        <source>How long a connection that the server closes waits for the client&apos;s end.</source>
        <translation>Sunucunun kapattığı bir bağlantının, istemcinin de kapatmasını bekleyeceği süre.</translation>
    </message>
    <message>
        <source>It is closed; a client that still sends sees a reset.</source>
        <translation>Kapatılır; hâlâ gönderen istemci, bağlantının sıfırlandığını görür.</translation>
    </message>
    <message>
        <source>What such a connection reads and discards meanwhile.</source>
        <translation>Böyle bir bağlantının bu sırada okuyup attıkları.</translation>
    </message>
    <message>
        <source>Log text that waits for the disk.</source>
        <translation>Diski bekleyen günlük metni.</translation>
    </message>
    <message>
        <source>Reading from clients pauses until half of it is written.</source>
        <translation>Yarısı yazılana kadar istemcilerden okuma duraklar.</translation>
    </message>
    <message>
        <source>The size of one log file.</source>
        <translation>Bir günlük dosyasının boyutu.</translation>
    </message>
    <message>
        <source>It is renamed to .1, the older ones move up, a new one begins.</source>
        <translation>Adının sonuna .1 eklenir, eskiler birer sıra kayar, yeni bir dosya başlar.</translation>
    </message>
    <message>
        <source>Full log files that are kept for each server.</source>
        <translation>Her sunucu için saklanan dolu günlük dosyaları.</translation>
    </message>
    <message>
        <source>The oldest one is deleted.</source>
        <translation>En eskisi silinir.</translation>
    </message>
    <message>
        <source>How long sendable bytes beyond maxUnsentBytes may stay unsent.</source>
        <translation>maxUnsentBytes sınırını aşan gönderilebilir baytların gönderilmeden kalabileceği süre.</translation>
    </message>
</context>
<context>
    <name>LoadText</name>
    <message>
        <source>There is no file %1. Name a herd file that exists, or a preset such as %2.</source>
        <translation>%1 diye bir dosya yok. Var olan bir sürü dosyası ya da %2 gibi bir hazır sürü verin.</translation>
    </message>
    <message>
        <source>%1 is a directory. Name a herd file in it.</source>
        <translation>%1 bir dizin. İçindeki bir sürü dosyasını verin.</translation>
    </message>
    <message>
        <source>The herd file %1 cannot be read (%2). Name one that you can read.</source>
        <translation>%1 sürü dosyası okunamıyor (%2). Okuyabileceğiniz bir dosya verin.</translation>
    </message>
</context>
<context>
    <name>Nmea</name>
    <message>
        <source>This is no NMEA sentence: it does not begin with &quot;$&quot;.</source>
        <translation>Bu, NMEA cümlesi değil: &quot;$&quot; ile başlamıyor.</translation>
    </message>
    <message>
        <source>The checksum is wrong.</source>
        <translation>Sağlama toplamı yanlış.</translation>
    </message>
    <message>
        <source>The sentence has a fix, and no point of the earth in it.</source>
        <translation>Cümle bir konum bildiriyor ama yeryüzünde bir nokta vermiyor.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>GeoJSON in one piece has at most 128 MiB. Write it with a feature a line (.geojsonl).</source>
        <translation>Tek parça GeoJSON en çok 128 MiB olabilir. Her satıra bir feature yazın (.geojsonl).</translation>
    </message>
    <message>
        <source>this is no JSON (%1, byte %2 of the file). Write the file again.</source>
        <translation>bu, JSON değil (%1, dosyanın %2. baytı). Dosyayı yeniden yazın.</translation>
    </message>
    <message>
        <source>this is no FeatureCollection. Write { &quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: [ ... ] }.</source>
        <translation>bu, FeatureCollection değil. { &quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: [ ... ] } yazın.</translation>
    </message>
    <message>
        <source>a feature has at most 16 MiB. Write one feature a line.</source>
        <translation>bir feature en çok 16 MiB olabilir. Her satıra bir feature yazın.</translation>
    </message>
    <message>
        <source>this line is no Feature (%1). Mend it or remove it.</source>
        <translation>bu satır bir Feature değil (%1). Düzeltin ya da kaldırın.</translation>
    </message>
    <message>
        <source>there are %1 columns, and GeoNames has 19, with a tab between. Take the file of a country, or cities500.txt, as it is.</source>
        <translation>%1 sütun var, oysa GeoNames dosyasında sekmeyle ayrılmış 19 sütun olur. Bir ülkenin dosyasını veya cities500.txt dosyasını olduğu gibi alın.</translation>
    </message>
    <message>
        <source>the latitude (column 5) is no number from -90 to 90. Mend the line or remove it.</source>
        <translation>enlem (5. sütun) -90 ile 90 arasında bir sayı değil. Satırı düzeltin ya da kaldırın.</translation>
    </message>
    <message>
        <source>the longitude (column 6) is no number from -180 to 180. Mend the line or remove it.</source>
        <translation>boylam (6. sütun) -180 ile 180 arasında bir sayı değil. Satırı düzeltin ya da kaldırın.</translation>
    </message>
    <message>
        <source>the line is longer than 65536 bytes. This is no text of GeoNames; take one from download.geonames.org.</source>
        <translation>satır 65536 bayttan uzun. Bu, GeoNames metni değil; download.geonames.org adresinden bir tane alın.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is damaged or no extract of OpenStreetMap (behind byte %2: %3). Load it again.</source>
        <translation>%1 okunamıyor: hasarlı ya da OpenStreetMap kesiti değil (%2. bayttan sonra: %3). Yeniden indirin.</translation>
    </message>
    <message>
        <source>Google&apos;s places need a key. Set %1 to it, or write it to a file that only you can read and name that with --places-key-file or, in the herd file, as &quot;placesKeyFile&quot;.</source>
        <translation>Google yer bilgisi için anahtar gerekir. Anahtarı %1 ortam değişkenine ya da yalnızca sizin okuyabildiğiniz bir dosyaya yazın; dosyayı --places-key-file ile veya sürü dosyasında &quot;placesKeyFile&quot; olarak verin.</translation>
    </message>
    <message>
        <source>What %1 is set to is no key of Google&apos;s: letters, digits, - and _ only. Set it to the key alone.</source>
        <translation>%1 değişkenindeki değer bir Google anahtarı değil: yalnızca harf, rakam, - ve _ olur. Yalnızca anahtarı yazın.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL of a service for places. Write one like %2, without user, query and fragment.</source>
        <translation>&quot;%1&quot; bir yer bilgisi hizmetinin URL adresi değil. %2 gibi, kullanıcı, sorgu ve parça içermeyen bir adres yazın.</translation>
    </message>
    <message>
        <source>A key is not sent to %1 without encryption. Write https:// instead of http://.</source>
        <translation>Anahtar, %1 adresine şifrelenmeden gönderilmez. http:// yerine https:// yazın.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read (%2). Name a file that you can read.</source>
        <translation>%1 anahtar dosyası okunamıyor (%2). Okuyabileceğiniz bir dosya verin.</translation>
    </message>
    <message>
        <source>The key file %1 is not an ordinary file. Name one.</source>
        <translation>%1 anahtar dosyası sıradan bir dosya değil. Sıradan bir dosya verin.</translation>
    </message>
    <message>
        <source>The key file %1 belongs to another user. Make a copy of your own and name that.</source>
        <translation>%1 anahtar dosyası başka bir kullanıcıya ait. Kendi kopyanızı oluşturup onu verin.</translation>
    </message>
    <message>
        <source>The key file %1 is open to other users. Close it with chmod 600.</source>
        <translation>%1 anahtar dosyası başka kullanıcılara açık. chmod 600 ile kapatın.</translation>
    </message>
    <message>
        <source>There is no key of Google&apos;s in %1: letters, digits, - and _ only. Write the key alone into it.</source>
        <translation>%1 dosyasında Google anahtarı yok: yalnızca harf, rakam, - ve _ olur. İçine yalnızca anahtarı yazın.</translation>
    </message>
    <message>
        <source>The places of %1 cannot be had: %2. Make the file with drover-headless places import, or choose other places.</source>
        <translation>%1 dosyasının yerleri alınamıyor: %2. Dosyayı drover-headless places import ile oluşturun ya da başka bir kaynak seçin.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>böyle bir dosya yok</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>sıradan bir dosya değil</translation>
    </message>
    <message>
        <source>it is not a file of places</source>
        <translation>yerler dosyası değil</translation>
    </message>
    <message>
        <source>another version of Drover has made it</source>
        <translation>Drover&apos;ın başka bir sürümüyle oluşturulmuş</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>%1 dosyası oluşturulamıyor: %2.</translation>
    </message>
    <message>
        <source>something else has that name</source>
        <translation>bu adda başka bir şey var</translation>
    </message>
    <message>
        <source>The name of %1 does not tell what is in it. Name a file that ends in .osm.pbf (OpenStreetMap), .txt (GeoNames), .geojson or .geojsonl.</source>
        <translation>%1 adından dosyada ne olduğu anlaşılmıyor. Adı .osm.pbf (OpenStreetMap), .txt (GeoNames), .geojson veya .geojsonl ile biten bir dosya verin.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Name one that you can read.</source>
        <translation>%1 dosyası okunamıyor. Okuyabileceğiniz bir dosya verin.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name.</source>
        <translation>%1 diye bir dosya yok. Adını denetleyin.</translation>
    </message>
    <message>
        <source>The places cannot go into the file that they come from. Name another one behind -o.</source>
        <translation>Yerler, alındıkları dosyaya yazılamaz. -o ardında başka bir dosya verin.</translation>
    </message>
    <message>
        <source>The import was stopped; there is no new file.</source>
        <translation>İçe aktarma durduruldu; yeni dosya yok.</translation>
    </message>
    <message>
        <source>There is no place with a name in %1. Check that it is the right file.</source>
        <translation>%1 içinde adı olan bir yer yok. Doğru dosya olup olmadığını denetleyin.</translation>
    </message>
</context>
<context>
    <name>PlacesImport</name>
    <message>
        <source>Places written to %1: %2, in %3 s.</source>
        <translation>%1 dosyasına yazılan yer: %2, %3 sn içinde.</translation>
    </message>
    <message>
        <source>Passed over, without a name or a position: %1.</source>
        <translation>Adı veya konumu olmadığı için atlanan: %1.</translation>
    </message>
</context>
<context>
    <name>PlacesReading</name>
    <message>
        <source>No place that the server knows lies there.</source>
        <translation>Orada sunucunun bildiği bir yer yok.</translation>
    </message>
    <message>
        <source>The server could not get the places this time.</source>
        <translation>Sunucu bu kez yer bilgisini alamadı.</translation>
    </message>
    <message>
        <source>The server is not allowed to get places.</source>
        <translation>Sunucunun yer bilgisi alma izni yok.</translation>
    </message>
    <message>
        <source>The server has asked for places too often.</source>
        <translation>Sunucu çok sık yer bilgisi istedi.</translation>
    </message>
    <message>
        <source>The places service did not understand the server.</source>
        <translation>Yer bilgisi hizmeti sunucuyu anlamadı.</translation>
    </message>
    <message>
        <source>The server says: %1.</source>
        <translation>Sunucunun yanıtı: %1.</translation>
    </message>
    <message>
        <source>The server does not know this client, or does not understand the question.</source>
        <translation>Sunucu bu istemciyi tanımıyor ya da soruyu anlamıyor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is none to a WHATSAT.</source>
        <translation>Sunucunun yanıtı bir WHATSAT yanıtı değil.</translation>
    </message>
    <message>
        <source>The places of the server&apos;s answer cannot be read: %1.</source>
        <translation>Sunucunun yanıtındaki yerler okunamıyor: %1.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>The five servers of 2018 and 2019 (also ucla-2019); the default.</source>
        <translation>2018 ve 2019 yıllarının beş sunucusu (diğer adı ucla-2019); varsayılan.</translation>
    </message>
    <message>
        <source>The five servers of 2016 and 2017 (also ucla-2017), in a ring.</source>
        <translation>2016 ve 2017 yıllarının beş sunucusu (diğer adı ucla-2017), halka biçiminde.</translation>
    </message>
    <message>
        <source>The five servers of 2014 and 2015 (also ucla-2015).</source>
        <translation>2014 ve 2015 yıllarının beş sunucusu (diğer adı ucla-2015).</translation>
    </message>
    <message>
        <source>The five servers of 2020.</source>
        <translation>2020 yılının beş sunucusu.</translation>
    </message>
    <message>
        <source>The five servers of 2021.</source>
        <translation>2021 yılının beş sunucusu.</translation>
    </message>
    <message>
        <source>The five servers of 2022.</source>
        <translation>2022 yılının beş sunucusu.</translation>
    </message>
    <message>
        <source>The five servers of 2023.</source>
        <translation>2023 yılının beş sunucusu.</translation>
    </message>
    <message>
        <source>N servers in a ring, 3 to 500.</source>
        <translation>Halka biçiminde N sunucu, 3 ile 500 arası.</translation>
    </message>
    <message>
        <source>N servers in a line, 1 to 500.</source>
        <translation>Çizgi biçiminde N sunucu, 1 ile 500 arası.</translation>
    </message>
    <message>
        <source>N servers, the first one linked with each other one, 2 to 500.</source>
        <translation>İlki ötekilerin hepsine bağlı N sunucu, 2 ile 500 arası.</translation>
    </message>
    <message>
        <source>N servers, each one linked with each other one, 2 to 60.</source>
        <translation>Her biri ötekilerin hepsine bağlı N sunucu, 2 ile 60 arası.</translation>
    </message>
    <message>
        <source>N servers in a binary tree, 1 to 500.</source>
        <translation>İkili ağaç biçiminde N sunucu, 1 ile 500 arası.</translation>
    </message>
    <message>
        <source>A %1 has %2 to %3 servers. Write for example %1-8.</source>
        <translation>Bir %1 sürüsünde %2 ile %3 arası sunucu olur. Örneğin %1-8 yazın.</translation>
    </message>
    <message>
        <source>A grid has at least one row and one column, and at most %1 servers. Write for example grid-4x4.</source>
        <translation>Izgarada en az bir satır ve bir sütun, en çok %1 sunucu olur. Örneğin grid-4x4 yazın.</translation>
    </message>
    <message>
        <source>There is no herd &quot;%1&quot;. Did you mean %2?</source>
        <translation>&quot;%1&quot; adlı sürü yok. Şunu mu demek istediniz: %2?</translation>
    </message>
    <message>
        <source>There is no herd &quot;%1&quot;. Write one of %2, or the name of a herd file.</source>
        <translation>&quot;%1&quot; adlı sürü yok. Şunlardan birini ya da bir sürü dosyasının adını yazın: %2.</translation>
    </message>
    <message>
        <source>R rows of C servers, linked with those beside, above and below, at most 500.</source>
        <translation>Her birinde C sunucu olan R satır; her sunucu yanındakine, üstündekine ve altındakine bağlı, en çok 500.</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>The secret file %1 does not exist. Make it with %2 and copy it to every host of the herd.</source>
        <translation>%1 gizli anahtar dosyası yok. %2 komutuyla oluşturup sürünün her makinesine kopyalayın.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be read (%2). Name a file that you can read.</source>
        <translation>%1 gizli anahtar dosyası okunamıyor (%2). Okuyabileceğiniz bir dosya verin.</translation>
    </message>
    <message>
        <source>The secret file %1 is a directory. Name a file in it.</source>
        <translation>%1 gizli anahtar dosyası bir dizin. İçindeki bir dosyayı verin.</translation>
    </message>
    <message>
        <source>The secret file %1 is not an ordinary file. Name one.</source>
        <translation>%1 gizli anahtar dosyası sıradan bir dosya değil. Sıradan bir dosya verin.</translation>
    </message>
    <message>
        <source>The secret file %1 belongs to another user. Make a copy of your own and name that.</source>
        <translation>%1 gizli anahtar dosyası başka bir kullanıcıya ait. Kendi kopyanızı oluşturup onu verin.</translation>
    </message>
    <message>
        <source>The secret file %1 is open to other users. Close it with chmod 600 %2.</source>
        <translation>%1 gizli anahtar dosyası başka kullanıcılara açık. chmod 600 %2 komutuyla kapatın.</translation>
    </message>
    <message>
        <source>The secret file %1 has more than 4096 bytes. Make a shorter one with %2.</source>
        <translation>%1 gizli anahtar dosyası 4096 bayttan uzun. %2 komutuyla daha kısa bir dosya oluşturun.</translation>
    </message>
    <message>
        <source>The secret file %1 has fewer than 16 bytes. Make a longer one with %2.</source>
        <translation>%1 gizli anahtar dosyası 16 bayttan kısa. %2 komutuyla daha uzun bir dosya oluşturun.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be made (%2). Make the folder writable, or name another file as secretFile in the herd file.</source>
        <translation>%1 gizli anahtar dosyası oluşturulamıyor (%2). Klasörü yazılabilir yapın ya da sürü dosyasında secretFile olarak başka bir dosya verin.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>%1 is neither HOST:PORT nor a server of the herd %2. Name another herd with --herd.</source>
        <translation>%1 ne HOST:PORT ne de %2 sürüsünün bir sunucusu. --herd ile başka bir sürü verin.</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>The port of %1 would be %2, and 65535 is the last one. Begin with a smaller port than %3.</source>
        <translation>%1 sunucusunun portu %2 olurdu, oysa son port 65535. Başlangıç için %3 değerinden küçük bir port seçin.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both have port %3 on %4. Give one of them another port.</source>
        <translation>%1 ile %2, %4 üzerinde aynı anda %3 portunu kullanamaz. Birine başka bir port verin.</translation>
    </message>
    <message>
        <source>0 is not a port. Give the first server a port from 1 to 65535.</source>
        <translation>0 bir port değil. İlk sunucuya 1 ile 65535 arasında bir port verin.</translation>
    </message>
</context>
<context>
    <name>TrackFile</name>
    <message>
        <source>The file is larger than the %1 MiB that a track may have.</source>
        <translation>Dosya, bir rota için izin verilen %1 MiB boyutunu aşıyor.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Dosya okunamıyor: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Dosya boş.</translation>
    </message>
    <message>
        <source>This is neither GPX, which begins with &quot;&lt;&quot;, nor NMEA, which begins with &quot;$&quot;.</source>
        <translation>Bu ne GPX (&quot;&lt;&quot; ile başlar) ne de NMEA (&quot;$&quot; ile başlar).</translation>
    </message>
    <message>
        <source>There is no point in the file.</source>
        <translation>Dosyada nokta yok.</translation>
    </message>
    <message>
        <source>There is no point at latitude %1, longitude %2: they are at most 90 and 180.</source>
        <translation>Enlemi %1, boylamı %2 olan bir nokta yok: en çok 90 ve 180 olabilirler.</translation>
    </message>
    <message>
        <source>Here are more points than the %1 that a track may have.</source>
        <translation>Burada bir rotada olabilecek %1 noktadan fazlası var.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Runs, shows and breaks an application server herd. Without a window: drover-headless.</source>
        <translation>Bir uygulama sunucusu sürüsünü çalıştırır, gösterir ve bozar. Penceresiz sürümü: drover-headless.</translation>
    </message>
    <message>
        <source>A preset (drover-headless herd --list) or a herd file; the servers of 2018 without one.</source>
        <translation>Hazır bir sürü (drover-headless herd --list) veya bir sürü dosyası; verilmezse 2018 yılının sunucuları.</translation>
    </message>
    <message>
        <source>One herd at a time: type &quot;drover --help&quot; for more.</source>
        <translation>Aynı anda tek sürü: ayrıntılar için &quot;drover --help&quot; yazın.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>ended by the other end</source>
        <translation>karşı taraf kapattı</translation>
    </message>
    <message>
        <source>reset by the other end</source>
        <translation>karşı taraf sıfırladı</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>orada dinleyen yok</translation>
    </message>
    <message>
        <source>answered, and ended as this server does after each answer</source>
        <translation>yanıtlandı; bu sunucu bağlantıyı her yanıttan sonra kapatır</translation>
    </message>
    <message>
        <source>a line was too long</source>
        <translation>bir satır çok uzundu</translation>
    </message>
    <message>
        <source>the other end did not read what it was sent</source>
        <translation>karşı taraf gönderilenleri okumadı</translation>
    </message>
    <message>
        <source>nothing was said for too long</source>
        <translation>çok uzun süre sessiz kalındı</translation>
    </message>
    <message>
        <source>the server had too many connections</source>
        <translation>sunucuda çok fazla bağlantı vardı</translation>
    </message>
    <message>
        <source>the server was taken down</source>
        <translation>sunucu durduruldu</translation>
    </message>
    <message>
        <source>the server was killed</source>
        <translation>sunucu öldürüldü</translation>
    </message>
    <message>
        <source>the other end does not take this server for its neighbour</source>
        <translation>karşı taraf bu sunucuyu komşusu saymıyor</translation>
    </message>
    <message>
        <source>the other end does not speak as a neighbour</source>
        <translation>karşı taraf komşu gibi konuşmuyor</translation>
    </message>
    <message>
        <source>the other end does not know the secret of the herd</source>
        <translation>karşı taraf sürünün gizli anahtarını bilmiyor</translation>
    </message>
    <message>
        <source>the other end took too long to prove who it is</source>
        <translation>karşı taraf kimliğini zamanında kanıtlamadı</translation>
    </message>
    <message>
        <source>another connection of the same link took its place</source>
        <translation>yerini aynı hattın başka bir bağlantısı aldı</translation>
    </message>
    <message>
        <source>the other end did not answer any more</source>
        <translation>karşı taraf yanıt vermez oldu</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>elle kesildi</translation>
    </message>
    <message>
        <source>everything was sent over a brief connection</source>
        <translation>hepsi kısa süreli bir bağlantıyla gönderildi</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>A server that another program runs.</extracomment>
        <translation>dışarıda</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>The state of a server that was taken down cleanly, or has not been started.</extracomment>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>donmuş</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>kapanıyor</translation>
    </message>
    <message>
        <source>killed</source>
        <extracomment>The state of a server that has lost all that it knew.</extracomment>
        <translation>öldürüldü</translation>
    </message>
    <message>
        <source>server not up</source>
        <extracomment>The state of a link&apos;s end whose server does not run.</extracomment>
        <translation>sunucu açık değil</translation>
    </message>
    <message>
        <source>dialling</source>
        <extracomment>The state of a link&apos;s end: a connection is being made.</extracomment>
        <translation>bağlanıyor</translation>
    </message>
    <message>
        <source>waits for the other end to dial</source>
        <translation>karşı tarafı bekliyor</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The state of a link&apos;s end at a server that another program runs.</extracomment>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>dials again in %1</source>
        <translation>%1 sonra dener</translation>
    </message>
    <message>
        <source>up, +%1</source>
        <extracomment>The state of a link that works, and how long each delivery takes.</extracomment>
        <translation>açık, +%1</translation>
    </message>
    <message>
        <source>No server is up.</source>
        <translation>Açık sunucu yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind.</source>
        <translation>
            <numerusform>%n sunucu geride.</numerusform>
        </translation>
    </message>
    <message>
        <source>No client has reported yet.</source>
        <translation>Henüz konum bildiren istemci yok.</translation>
    </message>
    <message>
        <source>All agree.</source>
        <translation>Uzlaşma sağlandı.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <comment>about so many</comment>
        <translation>
            <numerusform>%n istemci</numerusform>
        </translation>
    </message>
    <message>
        <source>One server is up and knows %1.</source>
        <translation>Tek sunucu açık ve %1 tanıyor.</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s) agree about %1.</source>
        <translation>
            <numerusform>%n sunucunun tümü %1 konusunda uzlaştı.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The last update took %2.</source>
        <extracomment>Two sentences: %1 is &quot;All 5 servers agree about 8 clients.&quot;, %2 a duration.</extracomment>
        <translation>%1 Son güncelleme %2 sürdü.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <comment>of which a server lacks the last report</comment>
        <translation>
            <numerusform>%n istemcinin</numerusform>
        </translation>
    </message>
    <message>
        <source>up</source>
        <comment>a server</comment>
        <translation>açık</translation>
    </message>
    <message>
        <source>proving who it is</source>
        <extracomment>The state of a link&apos;s end: connected, and the two servers prove who they are.</extracomment>
        <translation>kimlik kanıtlıyor</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a link</comment>
        <translation>açık</translation>
    </message>
    <message>
        <source>up, held</source>
        <extracomment>The state of a link that works: what is sent over it waits until it is released.</extracomment>
        <translation>açık, beklemede</translation>
    </message>
    <message>
        <source>No server knows this client any more.</source>
        <translation>Artık hiçbir sunucu bu istemciyi tanımıyor.</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s) agree after %1.</source>
        <extracomment>%1 is the time that an update took to reach all servers.</extracomment>
        <translation>
            <numerusform>%n sunucunun tümü %1 içinde uzlaştı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) agree. Behind: %2.</source>
        <extracomment>%1 is how many servers have the newest report, %n of how many, %2 names of others.</extracomment>
        <translation>
            <numerusform>%1 / %n sunucu uzlaştı. Geride: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <extracomment>What keeps news from going on: goes behind &quot;No way from Goloman: &quot;</extracomment>
        <translation>%1 donmuş</translation>
    </message>
    <message>
        <source>%1 was killed</source>
        <translation>%1 öldürüldü</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 kapalı</translation>
    </message>
    <message>
        <source>the link %1 – %2 is cut</source>
        <extracomment>What keeps news from going on: goes behind &quot;No way from Goloman: &quot;</extracomment>
        <translation>%1 – %2 hattı kesik</translation>
    </message>
    <message>
        <source>the link %1 – %2 is held</source>
        <translation>%1 – %2 hattı beklemede</translation>
    </message>
    <message>
        <source>the link %1 – %2 is down</source>
        <translation>%1 – %2 hattı kapalı</translation>
    </message>
    <message>
        <source>No link leads from %1 to %2.</source>
        <translation>%1 ile %2 arasını bağlayan hat yok.</translation>
    </message>
    <message>
        <source>No way from %1: %2.</source>
        <extracomment>%1 is a server that has news, %2 what keeps it from others: &quot;Holiday is stopped&quot;.</extracomment>
        <translation>%1 sunucusundan yol yok: %2.</translation>
    </message>
    <message>
        <source>The way from %1 leads through %2, which does not say what it passes on.</source>
        <translation>%1 sunucusundan gelen yol %2 üzerinden geçiyor; o da neyi ilettiğini söylemiyor.</translation>
    </message>
    <message numerus="yes">
        <source>News of %n client(s) is on its way.</source>
        <translation>
            <numerusform>%n istemcinin yeni bildirimi yolda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind for %1: it lacks news of %n client(s).</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>
            <numerusform>%1 süredir geride: %n istemcinin yeni bildirimi eksik.</numerusform>
        </translation>
    </message>
    <message>
        <source>News is on its way.</source>
        <translation>Yeni bildirimler yolda.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind: %1 has lacked news of %2 for %3.</source>
        <extracomment>%1 is a server, %2 is &quot;3 clients&quot;: their last reports have not reached it. %3 is a duration.</extracomment>
        <translation>
            <numerusform>%n sunucu geride: %1 sunucusunda %3 süredir %2 yeni bildirimi eksik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) agree. On its way to: %2.</source>
        <extracomment>%1 is how many servers have the newest report, %n of how many, %2 names of the others.</extracomment>
        <translation>
            <numerusform>%1 / %n sunucu uzlaştı. Bildirim yolda, bekleyen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>foreign</source>
        <extracomment>A server of another make.</extracomment>
        <translation>yabancı</translation>
    </message>
    <message>
        <source>%1 dials again in %2</source>
        <extracomment>%1 is a server at the other end of a link, %2 a duration.</extracomment>
        <translation>%1, %2 sonra dener</translation>
    </message>
</context>
<context>
    <name>drover::ActionPalette</name>
    <message>
        <source>Actions</source>
        <translation>Eylemler</translation>
    </message>
    <message>
        <source>(not possible now)</source>
        <translation>(şu anda kullanılamaz)</translation>
    </message>
    <message>
        <source>What do you want to do, or to see?</source>
        <translation>Ne yapmak ya da görmek istiyorsunuz?</translation>
    </message>
    <message>
        <source>Find an action, a server or a client</source>
        <translation>Bir eylem, sunucu veya istemci bul</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” için bir şey bulunamadı.</translation>
    </message>
    <message>
        <source>There are more names like this: type more of it.</source>
        <translation>Böyle başka adlar da var: devamını yazın.</translation>
    </message>
</context>
<context>
    <name>drover::AddServerDialog</name>
    <message>
        <source>A server&apos;s name has 1 to 255 bytes and no blanks.</source>
        <translation>Bir sunucunun adı 1 ile 255 bayt arasındadır ve boşluk içermez.</translation>
    </message>
    <message>
        <source>The herd has a server %1 already.</source>
        <translation>Sürüde zaten %1 adlı bir sunucu var.</translation>
    </message>
    <message>
        <source>%1 listens on port %2.</source>
        <translation>%2 numaralı bağlantı noktasını %1 kullanıyor.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Sunucu Ekle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>A&amp;d</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Bağlantı noktası</translation>
    </message>
    <message>
        <source>the next one</source>
        <extracomment>Instead of a number: the port after the largest of the herd.</extracomment>
        <translation>sıradaki</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Vazgeç</translation>
    </message>
</context>
<context>
    <name>drover::BaseMap</name>
    <message>
        <source>The map cannot be shown: its data is damaged. Install Drover again.</source>
        <translation>Harita gösterilemiyor: verileri hasarlı. Drover&apos;ı yeniden kurun.</translation>
    </message>
    <message>
        <source>Map: GSHHG, Natural Earth, GeoNames</source>
        <translation>Harita: GSHHG, Natural Earth, GeoNames</translation>
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
        <translation>%1: aynı zamanlı başka bir bildirim</translation>
    </message>
    <message>
        <source>%1: %2 behind</source>
        <comment>servers, a duration</comment>
        <translation>%1: %2 geride</translation>
    </message>
</context>
<context>
    <name>drover::BeliefModel</name>
    <message>
        <source>Client</source>
        <translation>İstemci</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Uzlaşma</translation>
    </message>
    <message>
        <source>%1 has the newest report.</source>
        <translation>%1 sunucusunda en yeni bildirim var.</translation>
    </message>
    <message>
        <source>%1 has a report that is %2 older than the newest one.</source>
        <translation>%1 sunucusundaki bildirim en yenisinden %2 daha eski.</translation>
    </message>
    <message>
        <source>%1 has another report of the same time: neither replaces the other.</source>
        <translation>%1 sunucusunda aynı zamanlı başka bir bildirim var: hiçbiri ötekinin yerini almaz.</translation>
    </message>
    <message>
        <source>%1 does not know this client.</source>
        <translation>%1 bu istemciyi tanımıyor.</translation>
    </message>
    <message>
        <source>It came %1 after the first server had it.</source>
        <translation>Bu sunucuya ilk sunucudan %1 sonra ulaştı.</translation>
    </message>
    <message>
        <source>The server is not up, so it does not count.</source>
        <translation>Sunucu açık olmadığı için hesaba katılmıyor.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>No server knows the client any more.</extracomment>
        <translation>bilinmiyor</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind</source>
        <translation>
            <numerusform>%n sunucu geride</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is the time that an update took to reach all servers.</extracomment>
        <translation>%1 içinde</translation>
    </message>
    <message>
        <source>No server knows this client any more.</source>
        <translation>Artık hiçbir sunucu bu istemciyi tanımıyor.</translation>
    </message>
    <message>
        <source>The newest report came %1 ago and has not reached every server that is up.</source>
        <translation>En yeni bildirim %1 önce geldi ve açık sunucuların hepsine henüz ulaşmadı.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>%1 süredir.</translation>
    </message>
    <message>
        <source>no server is up</source>
        <translation>açık sunucu yok</translation>
    </message>
    <message>
        <source>All servers that are up have agreed for %1.</source>
        <translation>Açık sunucuların tümü %1 süredir uzlaşmış durumda.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>What a server believes that another program runs.</extracomment>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>What %1 believes is not known: another program runs it.</source>
        <translation>%1 sunucusunun ne bildiği bilinmiyor: başka bir program çalıştırıyor.</translation>
    </message>
    <message>
        <source>It has lacked the newest one for %1.</source>
        <translation>En yenisi %1 süredir eksik.</translation>
    </message>
    <message>
        <source>The newest one is on its way.</source>
        <translation>En yenisi yolda.</translation>
    </message>
    <message numerus="yes">
        <source>on its way to %n</source>
        <comment>servers</comment>
        <extracomment>So many servers lack the newest report, which is on its way to them.</extracomment>
        <translation>
            <numerusform>%n sunucuya yolda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::BenchRun</name>
    <message>
        <source>%1 connections are more than this system lets a process have: %2. Ask for fewer with --clients and --idle, or raise the limit (ulimit -Hn).</source>
        <translation>%1 bağlantı, bu sistemin bir sürece izin verdiğinden fazla: %2. --clients ve --idle ile daha azını isteyin ya da sınırı yükseltin (ulimit -Hn).</translation>
    </message>
    <message>
        <source>%1 is not found: %2.</source>
        <translation>%1 bulunamadı: %2.</translation>
    </message>
</context>
<context>
    <name>drover::ClientBeliefsModel</name>
    <message>
        <source>%1 (%2), reported to %3</source>
        <translation>%1 (%2), bildirilen sunucu: %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>The server knows nothing of the client.</extracomment>
        <translation>yok</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>The server has the newest report of the client.</extracomment>
        <translation>en yeni</translation>
    </message>
    <message>
        <source>same time</source>
        <extracomment>The server has another report of the client, which is of the same time.</extracomment>
        <translation>aynı an</translation>
    </message>
    <message>
        <source>How long after the first server it had the newest report.</source>
        <translation>En yeni bildirimin ilk sunucudan ne kadar sonra geldiği.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>A column: which of a client&apos;s reports a server has.</extracomment>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>A column: for how long a server has had its report.</extracomment>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>What a server believes that another program runs.</extracomment>
        <translation>bilinmiyor</translation>
    </message>
</context>
<context>
    <name>drover::ClientCommands</name>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 henüz yanıt vermedi.</translation>
    </message>
    <message>
        <source>No server is there to report to.</source>
        <translation>Bildirilecek bir sunucu yok.</translation>
    </message>
    <message>
        <source>%1 has the report.</source>
        <comment>a server</comment>
        <translation>%1 bildirimi aldı.</translation>
    </message>
    <message>
        <source>%1 keeps the report that it had: the client&apos;s time of it is later.</source>
        <comment>a server</comment>
        <translation>%1 elindeki bildirimi koruyor: istemcinin o bildirimdeki saati daha ileri.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <comment>a server, its answer</comment>
        <translation>%1 kabul etmedi: %2</translation>
    </message>
    <message>
        <source>No server is there to ask.</source>
        <translation>Sorulacak bir sunucu yok.</translation>
    </message>
</context>
<context>
    <name>drover::ClientControl</name>
    <message>
        <source>You are reported as %1.</source>
        <translation>%1 adıyla bildiriliyorsunuz.</translation>
    </message>
    <message>
        <source>%1 walks along the route.</source>
        <translation>%1 güzergâh boyunca geziyor.</translation>
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
        <translation>%1 sunucusuna %2 bildirildi, yenisi yok.</translation>
    </message>
    <message>
        <source>Reported to %1 %2.</source>
        <comment>a server, how long ago</comment>
        <translation>%1 sunucusuna %2 bildirildi.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are here.</source>
        <translation>
            <numerusform>Burada %n istemci var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see them from nearer.</source>
        <translation>Yakından görmek için tıklayın.</translation>
    </message>
</context>
<context>
    <name>drover::ClientLine</name>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s).</source>
        <translation>
            <numerusform>%1, %n saniyedir yanıt vermedi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ClientPage</name>
    <message>
        <source>all agree</source>
        <translation>uzlaşıldı</translation>
    </message>
    <message>
        <source>not all agree</source>
        <translation>uzlaşılmadı</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>after %1, for %2 now</source>
        <translation>%1 içinde, %2 süredir</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Derece</translation>
    </message>
    <message>
        <source>Skew</source>
        <extracomment>By how much the clocks of client and server differ, the way the message took included.</extracomment>
        <translation>Saat farkı</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Bildirilen sunucu</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Uzlaşma</translation>
    </message>
    <message>
        <source>What each server believes</source>
        <translation>Her sunucunun bildiği</translation>
    </message>
    <message>
        <source>Client&apos;s time</source>
        <extracomment>The time of a client&apos;s report, by the client&apos;s own clock.</extracomment>
        <translation>İstemci saati</translation>
    </message>
    <message>
        <source>Client&apos;s time, as sent</source>
        <extracomment>The same time as it is sent: seconds since 1970.</extracomment>
        <translation>Gönderilen istemci saati</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) behind, %1 for %2 now</source>
        <translation>
            <numerusform>%n sunucu geride, %1 sunucusu %2 süredir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on its way to %n server(s)</source>
        <translation>
            <numerusform>%n sunucuya yolda</numerusform>
        </translation>
    </message>
    <message>
        <source>no server is up</source>
        <translation>açık sunucu yok</translation>
    </message>
    <message>
        <source>In the way</source>
        <extracomment>What keeps news of a client from a server: &quot;No way from Goloman: Holiday is stopped.&quot;</extracomment>
        <translation>Engel</translation>
    </message>
</context>
<context>
    <name>drover::Complaint</name>
    <message>
        <source>%1 is for servers: it counts only from a neighbour.</source>
        <translation>%1 sunucular içindir: yalnızca bir komşudan gelirse geçerlidir.</translation>
    </message>
    <message>
        <source>A line begins with IAMAT or WHATSAT, in capital letters.</source>
        <translation>Bir satır, büyük harflerle IAMAT veya WHATSAT ile başlar.</translation>
    </message>
    <message>
        <source>IAMAT takes three fields: client, location and time.</source>
        <translation>IAMAT üç alan ister: istemci, konum ve zaman.</translation>
    </message>
    <message>
        <source>WHATSAT takes three fields: client, radius and number of places.</source>
        <translation>WHATSAT üç alan ister: istemci, yarıçap ve yer sayısı.</translation>
    </message>
    <message>
        <source>The location is no latitude and longitude in degrees, each with its sign: +34.068930-118.445127.</source>
        <translation>Konum, derece olarak, ikisi de işaretli bir enlem ve boylam olmalı: +34.068930-118.445127.</translation>
    </message>
    <message>
        <source>The time is not in seconds since 1970, with nine decimals at most: 1520023934.918963997.</source>
        <translation>Zaman, en çok dokuz ondalıkla, 1970&apos;ten beri geçen saniye olmalı: 1520023934.918963997.</translation>
    </message>
    <message>
        <source>The radius is not within 0 to 50 kilometres.</source>
        <translation>Yarıçap 0 ile 50 kilometre arasında değil.</translation>
    </message>
    <message>
        <source>The number of places is not a whole one within 0 to 20.</source>
        <translation>Yer sayısı 0 ile 20 arasında bir tam sayı değil.</translation>
    </message>
    <message>
        <source>The line is not understood, or too long: only its beginning came back.</source>
        <translation>Satır anlaşılmadı ya da çok uzun: yalnızca başı geri geldi.</translation>
    </message>
    <message>
        <source>The server does not know this client: no report of it has come.</source>
        <translation>Sunucu bu istemciyi tanımıyor: ondan hiç bildirim gelmedi.</translation>
    </message>
    <message>
        <source>The report is longer than %1 bytes as the servers tell it to each other, or the server has no room for another client.</source>
        <translation>Bildirim, sunucuların birbirine ilettiği biçimiyle %1 bayttan uzun ya da sunucuda yeni bir istemciye yer yok.</translation>
    </message>
</context>
<context>
    <name>drover::ConsoleView</name>
    <message>
        <source>Show blanks</source>
        <extracomment>Shows blanks, tabs and line ends as marks.</extracomment>
        <translation>Boşlukları göster</translation>
    </message>
    <message>
        <source>Show blanks as ·, tabs as →, CR as \r and line ends as ↵.</source>
        <translation>Boşlukları ·, sekmeleri →, CR karakterini \r, satır sonlarını ↵ olarak göster.</translation>
    </message>
    <message>
        <source>What was said and answered</source>
        <translation>Söylenenler ve yanıtlar</translation>
    </message>
    <message>
        <source>Type a line for %1</source>
        <translation>%1 için bir satır yazın</translation>
    </message>
    <message>
        <source>A line to say to the server</source>
        <translation>Sunucuya söylenecek satır</translation>
    </message>
</context>
<context>
    <name>drover::ContextMenus</name>
    <message>
        <source>Link %1 with %2</source>
        <translation>%1 ile %2 Arasına Hat Ekle</translation>
    </message>
    <message>
        <source>%1 is linked with every server.</source>
        <translation>%1 tüm sunuculara bağlı.</translation>
    </message>
</context>
<context>
    <name>drover::ConvergencePanel</name>
    <message>
        <source>Client</source>
        <translation>İstemci</translation>
    </message>
    <message>
        <source>Show only clients whose name contains this</source>
        <translation>Yalnızca adında bu geçen istemcileri göster</translation>
    </message>
    <message>
        <source>Only where servers disagree</source>
        <translation>Yalnızca uzlaşılmayanlar</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>İstemciler</translation>
    </message>
    <message>
        <source>What each server believes of each client</source>
        <translation>Her sunucunun her istemci hakkında bildiği</translation>
    </message>
</context>
<context>
    <name>drover::Conversation</name>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Bağlanıyor</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Bağlandı.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Sunucu bağlantıyı kapattı.</translation>
    </message>
    <message>
        <source>Nobody listens on %1:%2: bring %3 up, then type again.</source>
        <translation>%1:%2 adresinde dinleyen yok: %3 sunucusunu başlatıp yeniden yazın.</translation>
    </message>
    <message>
        <source>%1 could not be reached on %2:%3: %4.</source>
        <translation>%1 sunucusuna %2:%3 adresinden ulaşılamadı: %4.</translation>
    </message>
    <message>
        <source>The connection broke: %1.</source>
        <translation>Bağlantı koptu: %1.</translation>
    </message>
</context>
<context>
    <name>drover::CrowdDialog</name>
    <message>
        <source>Open a track</source>
        <translation>Rota Aç</translation>
    </message>
    <message>
        <source>Tracks (*.gpx *.nmea *.log *.txt);;All files (*)</source>
        <translation>Rotalar (*.gpx *.nmea *.log *.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 okunuyor…</translation>
    </message>
    <message>
        <source>The track is %1 km long. It has times, which hold instead of the speed.</source>
        <translation>Rota %1 km uzunluğunda. Zamanları var; hız yerine onlar geçerli.</translation>
    </message>
    <message>
        <source>The track is %1 km long. It has no times: the speed holds.</source>
        <translation>Rota %1 km uzunluğunda. Zamanları yok: hız geçerli.</translation>
    </message>
    <message>
        <source>Choose a track first.</source>
        <translation>Önce bir rota seçin.</translation>
    </message>
    <message>
        <source>Connected: %1 of %2. Said: %3. Answered: %4, complaints: %5, wrong answers: %6, lost: %7.</source>
        <translation>Bağlı: %1 / %2. Söylenen: %3. Yanıtlanan: %4, itiraz: %5, yanlış yanıt: %6, kayıp: %7.</translation>
    </message>
    <message>
        <source>Half of the answers within %1 ms, 99 % within %2 ms, the slowest %3 ms. Reconnected: %4, heard by another server: %5.</source>
        <translation>Yanıtların yarısı %1 ms, yüzde 99&apos;u %2 ms içinde, en yavaşı %3 ms. Yeniden bağlanan: %4, başka sunucunun duyduğu: %5.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Baş&amp;lat</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Kalabalık</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>İs&amp;temciler</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Hareket</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Rota</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>Hı&amp;z</translation>
    </message>
    <message>
        <source>A &amp;report every</source>
        <translation>&amp;Bildirim aralığı</translation>
    </message>
    <message>
        <source>To an&amp;other server every</source>
        <translation>Su&amp;nucu değiştirme aralığı</translation>
    </message>
    <message>
        <source>&amp;Wrong clocks</source>
        <translation>Yanlış &amp;saatler</translation>
    </message>
    <message>
        <source>Reports with a W&amp;HATSAT</source>
        <translation>&amp;WHATSAT eklenen bildirim</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>T&amp;ohum</translation>
    </message>
    <message>
        <source>Walk around Los Angeles</source>
        <translation>Los Angeles&apos;ta gez</translation>
    </message>
    <message>
        <source>Along a track</source>
        <translation>Rota boyunca</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Yerinde dur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>GPX or NMEA</source>
        <translation>GPX veya NMEA</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>By how much clocks are wrong at most</source>
        <translation>Saatlerin en çok ne kadar yanlış olduğu</translation>
    </message>
    <message>
        <source> m/s</source>
        <extracomment>A unit behind a number: metres a second.</extracomment>
        <translation> m/sn</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>A unit behind a number: seconds.</extracomment>
        <translation> sn</translation>
    </message>
    <message>
        <source>Only when it must</source>
        <extracomment>Instead of 0 seconds: clients change their server only when they must.</extracomment>
        <translation>Yalnızca gerekince</translation>
    </message>
    <message>
        <source>by up to </source>
        <extracomment>Before a number of seconds that a clock is wrong by.</extracomment>
        <translation>en çok </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Uygula</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>The route is %1 km long.</source>
        <translation>Güzergâh %1 km uzunluğunda.</translation>
    </message>
    <message>
        <source>Draw a route first.</source>
        <translation>Önce bir güzergâh çizin.</translation>
    </message>
    <message>
        <source>As drawn on the map</source>
        <translation>Haritada çizildiği gibi</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Henüz bir şey çizilmedi</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Çiz…</translation>
    </message>
    <message>
        <source>At its e&amp;nd</source>
        <translation>Sona &amp;varınca</translation>
    </message>
    <message>
        <source>Along a route: draw it on the map</source>
        <translation>Güzergâh boyunca: haritada çiz</translation>
    </message>
    <message>
        <source>Turn back: there and back</source>
        <translation>Geri dön: gidip gel</translation>
    </message>
    <message>
        <source>On to the first point: round and round</source>
        <translation>İlk noktaya geç: tur at</translation>
    </message>
</context>
<context>
    <name>drover::CrowdRun</name>
    <message>
        <source>%1 is not found: %2.</source>
        <translation>%1 bulunamadı: %2.</translation>
    </message>
    <message>
        <source>%1 s: said %2, %3 in this second; answered rightly %4; 99 of 100 within %5 ms</source>
        <translation>%1 sn: söylenen %2, bu saniyede %3; doğru yanıtlanan %4; 100 yanıttan 99&apos;u %5 ms içinde</translation>
    </message>
    <message>
        <source>None of the herd&apos;s servers can be connected to: %1. Is the herd %2 running? Start it with drover-headless serve.</source>
        <translation>Sürünün hiçbir sunucusuna bağlanılamıyor: %1. %2 sürüsü çalışıyor mu? drover-headless serve ile başlatın.</translation>
    </message>
    <message>
        <source>Crowd of %1: clients %2, connections %3, seconds %4</source>
        <translation>%1 kalabalığı: istemci %2, bağlantı %3, saniye %4</translation>
    </message>
    <message>
        <source>    said         IAMAT %1, WHATSAT %2; %3 a second</source>
        <translation>    söylenen     IAMAT %1, WHATSAT %2; saniyede %3</translation>
    </message>
    <message>
        <source>    answered     rightly %1, with &quot;?&quot; %2, wrongly %3, not at all %4</source>
        <translation>    yanıtlanan   doğru %1, &quot;?&quot; ile %2, yanlış %3, yanıtsız %4</translation>
    </message>
    <message>
        <source>    took         %1, longest %2 ms</source>
        <translation>    süre         %1, en uzunu %2 ms</translation>
    </message>
    <message>
        <source>    connections  made %1, made again %2, failed %3; another server answered %4</source>
        <translation>    bağlantı     kurulan %1, yeniden kurulan %2, başarısız %3; başka sunucunun yanıtı %4</translation>
    </message>
    <message>
        <source>it refused the connection, or nobody is there</source>
        <translation>bağlantıyı reddetti ya da orada kimse yok</translation>
    </message>
    <message>
        <source>it had not taken the connection yet when the time was up</source>
        <translation>süre dolduğunda bağlantıyı henüz kabul etmemişti</translation>
    </message>
    <message>
        <source>it was silent for %1 s</source>
        <translation>%1 sn sessiz kaldı</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>bağlantıyı kapattı</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>bağlantı koptu</translation>
    </message>
    <message>
        <source>it said what is no answer</source>
        <translation>yanıt olmayan bir şey söyledi</translation>
    </message>
    <message>
        <source>it left the herd</source>
        <translation>sürüden çıktı</translation>
    </message>
    <message>
        <source>Clients that never got a connection: %1 of %2.</source>
        <translation>Hiç bağlantı kuramayan istemci: %1 / %2.</translation>
    </message>
    <message>
        <source>Nothing was said: the time was up before any client had its turn.</source>
        <translation>Hiçbir şey söylenmedi: hiçbir istemciye sıra gelmeden süre doldu.</translation>
    </message>
    <message>
        <source>Lines that were said and never answered: %1 of %2.</source>
        <translation>Söylenip hiç yanıtlanmayan satır: %1 / %2.</translation>
    </message>
    <message>
        <source>Lines that a server did not take, and answered with &quot;?&quot;: %1 of %2.</source>
        <translation>Sunucunun kabul etmeyip &quot;?&quot; ile yanıtladığı satır: %1 / %2.</translation>
    </message>
    <message>
        <source>Answers that were none to what had been said: %1.</source>
        <translation>Söylenenle ilgisi olmayan yanıt: %1.</translation>
    </message>
</context>
<context>
    <name>drover::DockTitle</name>
    <message>
        <source>Make this panel a window of its own, or put it back.</source>
        <translation>Bu paneli ayrı bir pencere yap ya da yerine koy.</translation>
    </message>
    <message>
        <source>Float or dock</source>
        <translation>Ayır / yerleştir</translation>
    </message>
    <message>
        <source>Close this panel. The menu View brings it back.</source>
        <translation>Bu paneli kapat. Görünüm menüsünden yeniden açılır.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
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
        <translation>%1 sürüsü değişti. Değişiklikler kaydedilsin mi?</translation>
    </message>
    <message>
        <source>Open a herd</source>
        <translation>Sürü Aç</translation>
    </message>
    <message>
        <source>Save the herd</source>
        <translation>Sürüyü Kaydet</translation>
    </message>
    <message>
        <source>Herd files (*.json);;All files (*)</source>
        <translation>Sürü dosyaları (*.json);;Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>drover::FilterBar</name>
    <message>
        <source>Only problems</source>
        <translation>Yalnızca sorunlar</translation>
    </message>
    <message>
        <source>Without link talk</source>
        <translation>Hat trafiği hariç</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filtreyi Kaydet</translation>
    </message>
    <message>
        <source>What should the button for this filter say?</source>
        <translation>Bu filtrenin düğmesinde ne yazsın?</translation>
    </message>
    <message>
        <source>Filter, for example server:Goloman kind:AT -stale</source>
        <translation>Filtre, örneğin server:Goloman kind:AT -stale</translation>
    </message>
    <message>
        <source>Filter of the messages</source>
        <translation>Mesaj filtresi</translation>
    </message>
    <message>
        <source>Save this filter as a button</source>
        <translation>Bu filtreyi düğme olarak kaydet</translation>
    </message>
    <message>
        <source>%1 — press %2 to remove it</source>
        <translation>%1 — kaldırmak için %2 tuşuna basın</translation>
    </message>
</context>
<context>
    <name>drover::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 sonuç</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>Metinlerde bul</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Aramayı kapat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>drover::FloodRun</name>
    <message>
        <source>%1 servers that know %2 clients each keep more than %3 records, which takes gigabytes. Ask for fewer servers or clients.</source>
        <translation>Her biri %2 istemci tanıyan %1 sunucu, %3 kayıttan fazlasını saklar; bu, gigabaytlarca yer tutar. Daha az sunucu veya istemci isteyin.</translation>
    </message>
    <message>
        <source>How news spreads: from when a server has an update from its client to when the last one
has it, in microseconds, and AT lines sent for an update. Least: every other server has
to be told once, servers - 1. Flooding: each server tells all its neighbours but the
one that it has the update from, 2 * links - (servers - 1); on a tree that is the least.
One thread runs all servers; CPU is that thread&apos;s, for an update under load.
</source>
        <translation>Yayılma: bir sunucunun istemcisinden aldığı güncelleme son sunucuya ulaşana kadar geçen
mikrosaniye ve güncelleme başına giden AT satırı. En az: öteki her sunucuya bir kez
söylenmelidir, sunucu - 1. Yayma: her sunucu, güncellemeyi aldığı dışındaki komşularına
söyler, 2 * hat - (sunucu - 1); ağaçta bu en azdır. Tüm sunucular tek iş parçacığında
çalışır; CPU, bu iş parçacığının yük altında bir güncelleme için kullandığı süredir.
</translation>
    </message>
    <message>
        <source>AT lines an update</source>
        <translation>AT satırı / güncelleme</translation>
    </message>
    <message>
        <source>at rest, us</source>
        <translation>yüksüz, us</translation>
    </message>
    <message>
        <source>under load, us</source>
        <translation>yük altında, us</translation>
    </message>
    <message>
        <source>herd</source>
        <translation>sürü</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>sunucu</translation>
    </message>
    <message>
        <source>links</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>known</source>
        <translation>tanınan</translation>
    </message>
    <message>
        <source>least</source>
        <translation>en az</translation>
    </message>
    <message>
        <source>flooding</source>
        <translation>yayma</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>sayılan</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>en uzun</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>saniyede</translation>
    </message>
    <message>
        <source>CPU us</source>
        <translation>CPU us</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>drover::FloodTrial</name>
    <message>
        <source>The links between the servers do not come up.</source>
        <translation>Sunucular arasındaki hatlar açılmıyor.</translation>
    </message>
    <message>
        <source>An update reached only %1 of %2 servers.</source>
        <translation>Bir güncelleme %2 sunucudan yalnızca %1 tanesine ulaştı.</translation>
    </message>
    <message>
        <source>A server of the herd takes no updates from its client.</source>
        <translation>Sürünün bir sunucusu, istemcisinden güncelleme almıyor.</translation>
    </message>
    <message>
        <source>The herd did not bear the load.</source>
        <translation>Sürü yüke dayanamadı.</translation>
    </message>
</context>
<context>
    <name>drover::Herd</name>
    <message>
        <source>%1 cannot start. %2</source>
        <translation>%1 başlatılamıyor. %2</translation>
    </message>
    <message>
        <source>%1 is not up.</source>
        <translation>%1 açık değil.</translation>
    </message>
    <message>
        <source>%1 is up already.</source>
        <translation>%1 zaten açık.</translation>
    </message>
    <message>
        <source>%1 cannot start while the herd is being stopped.</source>
        <translation>Sürü durdurulurken %1 başlatılamaz.</translation>
    </message>
    <message>
        <source>%1 is a server of another make: a link with it cannot be slowed.</source>
        <translation>%1 yabancı bir sunucu: hattı yavaşlatılamaz.</translation>
    </message>
    <message>
        <source>A link is slowed by %1 milliseconds at most.</source>
        <translation>Bir hat en çok %1 milisaniye yavaşlatılabilir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a server: a name has 1 to 255 bytes and no blanks.</source>
        <translation>&quot;%1&quot; bir sunucu adı olamaz: ad 1 ile 255 bayt arasında olur ve boşluk içermez.</translation>
    </message>
    <message>
        <source>The herd has a server %1 already.</source>
        <translation>Sürüde %1 adlı bir sunucu zaten var.</translation>
    </message>
    <message>
        <source>A server of another make can only be added in the herd file.</source>
        <translation>Yabancı bir sunucu yalnızca sürü dosyasında eklenebilir.</translation>
    </message>
    <message>
        <source>%1 still runs: take it down first.</source>
        <translation>%1 hâlâ çalışıyor: önce durdurun.</translation>
    </message>
    <message>
        <source>%1 cannot be its own neighbour.</source>
        <translation>%1 kendi kendisinin komşusu olamaz.</translation>
    </message>
    <message>
        <source>%1 and %2 are neighbours already.</source>
        <translation>%1 ile %2 zaten komşu.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is cut already.</source>
        <translation>%1 ile %2 arasındaki hat zaten kesik.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is not cut.</source>
        <translation>%1 ile %2 arasındaki hat kesik değil.</translation>
    </message>
    <message>
        <source>%1 is frozen already.</source>
        <translation>%1 zaten donmuş.</translation>
    </message>
    <message>
        <source>%1 is not frozen.</source>
        <translation>%1 donmuş değil.</translation>
    </message>
    <message>
        <source>%1 does not run in this process.</source>
        <translation>%1 bu süreçte çalışmıyor.</translation>
    </message>
    <message>
        <source>There is no server %1 in this herd; there are %2.</source>
        <translation>Bu sürüde %1 adlı sunucu yok; olanlar: %2.</translation>
    </message>
    <message>
        <source>The host %1 is a name, and servers listen at addresses.</source>
        <translation>%1 bir makine adı; sunucular ise adreslerde dinler.</translation>
    </message>
    <message>
        <source>%1 is a server of another make: a link with it cannot be held.</source>
        <translation>%1 yabancı bir sunucu: hattı bekletilemez.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is held already.</source>
        <translation>%1 ile %2 arasındaki hat zaten beklemede.</translation>
    </message>
    <message>
        <source>The link between %1 and %2 is not held.</source>
        <translation>%1 ile %2 arasındaki hat beklemede değil.</translation>
    </message>
    <message>
        <source>%1 and %2 are not neighbours.</source>
        <translation>%1 ile %2 komşu değil.</translation>
    </message>
    <message>
        <source>There is no port after the herd&apos;s largest. Give the server one in the herd file.</source>
        <translation>Sürünün en büyük portundan sonra port yok. Sunucuya sürü dosyasında bir port verin.</translation>
    </message>
</context>
<context>
    <name>drover::HerdControl</name>
    <message>
        <source>take %1 down</source>
        <translation>%1 sunucusunu durdur</translation>
    </message>
    <message>
        <source>kill %1</source>
        <translation>%1 sunucusunu öldür</translation>
    </message>
    <message>
        <source>bring %1 up</source>
        <translation>%1 sunucusunu başlat</translation>
    </message>
    <message>
        <source>freeze %1</source>
        <translation>%1 sunucusunu dondur</translation>
    </message>
    <message>
        <source>thaw %1</source>
        <translation>%1 sunucusunu çöz</translation>
    </message>
    <message>
        <source>cut %1 - %2</source>
        <translation>%1 - %2 hattını kes</translation>
    </message>
    <message>
        <source>heal %1 - %2</source>
        <translation>%1 - %2 hattını onar</translation>
    </message>
    <message>
        <source>slow %1 - %2</source>
        <translation>%1 - %2 hattını yavaşlat</translation>
    </message>
    <message>
        <source>full speed for %1 - %2</source>
        <translation>%1 - %2 hattını tam hıza al</translation>
    </message>
    <message>
        <source>slow motion</source>
        <translation>ağır çekim</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>tam hız</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 sunucusunu ekle</translation>
    </message>
    <message>
        <source>link %1 - %2</source>
        <translation>%1 - %2 hattını ekle</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 sunucusunu çıkar</translation>
    </message>
    <message>
        <source>remove the link %1 - %2</source>
        <translation>%1 - %2 hattını çıkar</translation>
    </message>
    <message>
        <source>start all</source>
        <translation>tümünü başlat</translation>
    </message>
    <message>
        <source>stop all</source>
        <translation>tümünü durdur</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Geri al: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Yinele: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>hold %1 - %2</source>
        <translation>%1 - %2 hattını beklet</translation>
    </message>
    <message>
        <source>release %1 - %2</source>
        <translation>%1 - %2 hattını serbest bırak</translation>
    </message>
</context>
<context>
    <name>drover::HerdHost</name>
    <message>
        <source>%1 Use other ports, or end that program and try again.</source>
        <translation>%1 Başka portlar kullanın ya da o programı kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 End that program and try again.</source>
        <translation>%1 O programı kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 Use other ports.</source>
        <translation>%1 Başka portlar kullanın.</translation>
    </message>
    <message>
        <source>%1 Write another host into the herd file, or start the server where it belongs.</source>
        <translation>%1 Sürü dosyasına başka bir makine yazın ya da sunucuyu ait olduğu yerde başlatın.</translation>
    </message>
    <message>
        <source>%1 Write an address into the herd file.</source>
        <translation>%1 Sürü dosyasına bir adres yazın.</translation>
    </message>
</context>
<context>
    <name>drover::HerdServer</name>
    <message>
        <source>Port %1 at %2 cannot be listened on: %3.</source>
        <translation>%2 adresindeki %1 portu dinlenemiyor: %3.</translation>
    </message>
    <message>
        <source>Port %1 at %2 is taken by another program.</source>
        <translation>%2 adresindeki %1 portu başka bir programda kullanılıyor.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1.</source>
        <translation>%1 adresi bu makinede yok.</translation>
    </message>
    <message>
        <source>Port %1 at %2 is not allowed to you.</source>
        <translation>%2 adresindeki %1 portunu kullanma izniniz yok.</translation>
    </message>
</context>
<context>
    <name>drover::HttpTiles</name>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© OpenStreetMap katılımcıları</translation>
    </message>
    <message>
        <source>%1 is missing in the address of the tiles. Write it like this: %2</source>
        <translation>Karo adresinde %1 eksik. Şöyle yazın: %2</translation>
    </message>
    <message>
        <source>The address of the tiles has to begin with https:// or http:// and a host. Write it like this: %1</source>
        <translation>Karo adresi https:// veya http:// ve bir makine adıyla başlamalıdır. Şöyle yazın: %1</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 cannot be reached. The built-in map is shown.</source>
        <translation>Harita karoları alınamıyor: %1 adresine ulaşılamıyor. Yerleşik harita gösteriliyor.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be shown: what %1 sends is no picture. The built-in map is shown.</source>
        <translation>Harita karoları gösterilemiyor: %1 adresinden gelenler resim değil. Yerleşik harita gösteriliyor.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles are late: %1 asks us to ask less often. The built-in map is shown.</source>
        <translation>Harita karoları gecikiyor: %1 isteklerin seyrekleşmesini istiyor. Yerleşik harita gösteriliyor.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 refuses to give them to us. The built-in map is shown.</source>
        <translation>Harita karoları alınamıyor: %1 bunları vermeyi reddediyor. Yerleşik harita gösteriliyor.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 answers with error %2. The built-in map is shown.</source>
        <translation>Harita karoları alınamıyor: %1 adresinden %2 hatası geldi. Yerleşik harita gösteriliyor.</translation>
    </message>
</context>
<context>
    <name>drover::InspectorPanel</name>
    <message>
        <source>Select a server, a link, a client or a message to see what is true of it.</source>
        <translation>Ayrıntılarını görmek için bir sunucu, hat, istemci ya da ileti seçin.</translation>
    </message>
</context>
<context>
    <name>drover::KeysDialog</name>
    <message>
        <source>Legend and keys</source>
        <translation>İşaretler ve Tuşlar</translation>
    </message>
    <message>
        <source>The signs</source>
        <translation>İşaretler</translation>
    </message>
    <message>
        <source>Solid line</source>
        <translation>Düz çizgi</translation>
    </message>
    <message>
        <source>The link is up at both ends.</source>
        <translation>Hat iki uçta da açık.</translation>
    </message>
    <message>
        <source>Dashed line</source>
        <translation>Kesikli çizgi</translation>
    </message>
    <message>
        <source>The link is down; the time says when it is dialled again.</source>
        <translation>Hat kapalı; süre, yeniden bağlanmaya ne kadar kaldığını gösterir.</translation>
    </message>
    <message>
        <source>Dotted line with a cross</source>
        <translation>Çarpı işaretli noktalı çizgi</translation>
    </message>
    <message>
        <source>The link was cut by hand.</source>
        <translation>Hat elle kesildi.</translation>
    </message>
    <message>
        <source>+800 ms</source>
        <translation>+800 ms</translation>
    </message>
    <message>
        <source>What passes this link arrives so much later.</source>
        <translation>Bu hattan geçenler bu kadar geç ulaşır.</translation>
    </message>
    <message>
        <source>Filled dot</source>
        <translation>Dolu nokta</translation>
    </message>
    <message>
        <source>One update that was really sent, on its way.</source>
        <translation>Gerçekten gönderilmiş, yolda olan bir güncelleme.</translation>
    </message>
    <message>
        <source>Hollow dot</source>
        <translation>İçi boş nokta</translation>
    </message>
    <message>
        <source>The server had that update already: it was dropped.</source>
        <translation>Bu güncelleme sunucuda zaten vardı: atıldı.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Kare</translation>
    </message>
    <message>
        <source>Catching up: sent because the neighbour had been away.</source>
        <translation>Telafi: komşuya bir süre ulaşılamadığı için gönderildi.</translation>
    </message>
    <message>
        <source>Flowing band</source>
        <translation>Akan şerit</translation>
    </message>
    <message>
        <source>More than 60 updates a second; the number says how many.</source>
        <translation>Saniyede 60&apos;tan çok güncelleme; sayı kaç tane olduğunu gösterir.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source> or </source>
        <translation> veya </translation>
    </message>
    <message>
        <source>Two bars</source>
        <translation>İki çubuk</translation>
    </message>
    <message>
        <source>The link is held: what is sent waits until it is released.</source>
        <translation>Hat beklemede: gönderilenler, hat serbest bırakılana kadar bekler.</translation>
    </message>
    <message>
        <source>Letters, Ins and Del are keys while the topology or the map has the focus: click into it, or press %1.</source>
        <translation>Harfler, Ins ve Del, odak topolojide ya da haritadayken çalışır: içine tıklayın ya da %1 tuşuna basın.</translation>
    </message>
    <message>
        <source>Half dashed, half solid line</source>
        <translation>Yarı kesikli, yarı düz çizgi</translation>
    </message>
    <message>
        <source>The link is up at the solid end only: the other end does not say so (yet).</source>
        <translation>Hat yalnızca düz uçta açık: öteki uç bunu (henüz) söylemiyor.</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>geride</translation>
    </message>
    <message>
        <source>The server lacks news that should have reached it by now; its tool tip says what is in the way.</source>
        <translation>Sunucuda şimdiye dek gelmiş olması gereken bildirimler eksik; engelin ne olduğu araç ipucunda yazar.</translation>
    </message>
    <message>
        <source>✱ frozen</source>
        <translation>✱ donmuş</translation>
    </message>
    <message>
        <source>The server stands still, as a hung process does: its frame is dash-dotted.</source>
        <translation>Sunucu takılmış bir süreç gibi donup kalmıştır: çerçevesi çizgili noktalıdır.</translation>
    </message>
    <message>
        <source>◆ foreign</source>
        <translation>◆ yabancı</translation>
    </message>
    <message>
        <source>A server of another make: what it knows is not known here.</source>
        <translation>Başka bir yazılımın sunucusu: ne bildiği burada bilinmez.</translation>
    </message>
    <message>
        <source>The server has the newest report of the client.</source>
        <translation>Sunucuda istemcinin en yeni bildirimi var.</translation>
    </message>
    <message>
        <source>Not equal: not all servers have the newest report, or this one has another of the same time.</source>
        <translation>Eşit değil: en yeni bildirim sunucuların hepsinde yok ya da bunda aynı zamanlı başka bir bildirim var.</translation>
    </message>
</context>
<context>
    <name>drover::KnownClientsModel</name>
    <message>
        <source>Another server has a newer report of %1.</source>
        <translation>Başka bir sunucuda %1 için daha yeni bir bildirim var.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>İstemci</translation>
    </message>
    <message>
        <source>Reported to</source>
        <extracomment>A column: the server to which a client said where it is.</extracomment>
        <translation>Bildirilen</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>A column: how old a client&apos;s report is.</extracomment>
        <translation>Ne zaman</translation>
    </message>
</context>
<context>
    <name>drover::LayoutFile</name>
    <message>
        <source>%1 does not hold the positions of a herd&apos;s cards, so it is not read and stays as it is. Give it another name, and positions are kept again.</source>
        <translation>%1 dosyasında sürü kartlarının konumları yok; bu yüzden okunmaz ve olduğu gibi kalır. Ona başka bir ad verin, konumlar yine saklanır.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Where cards are moved is forgotten with the window. Save the herd in another folder to keep it.</source>
        <translation>%1 yazılamıyor: %2. Kartların yeni yerleri pencereyle birlikte unutulur. Saklamak için sürüyü başka bir klasöre kaydedin.</translation>
    </message>
</context>
<context>
    <name>drover::LinkItem</name>
    <message>
        <source>%1: not known</source>
        <translation>%1: bilinmiyor</translation>
    </message>
    <message>
        <source>%1: up</source>
        <translation>%1: açık</translation>
    </message>
    <message>
        <source>%1: dialling</source>
        <translation>%1: bağlanıyor</translation>
    </message>
    <message>
        <source>%1: connected, not yet proven</source>
        <translation>%1: bağlandı, kimliği henüz kanıtlanmadı</translation>
    </message>
    <message>
        <source>%1: waiting to connect again</source>
        <translation>%1: yeniden bağlanmayı bekliyor</translation>
    </message>
    <message>
        <source>%1: cut by hand</source>
        <translation>%1: elle kesildi</translation>
    </message>
    <message>
        <source>%1: not running</source>
        <translation>%1: çalışmıyor</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>%1 – %2 hattı</translation>
    </message>
    <message>
        <source>Cut by hand</source>
        <translation>Elle kesildi</translation>
    </message>
    <message>
        <source>Every delivery is %1 ms late</source>
        <translation>Her iletim %1 ms gecikiyor</translation>
    </message>
    <message>
        <source>Held: what is sent waits until the link is released</source>
        <translation>Beklemede: gönderilenler, hat serbest bırakılana kadar bekler</translation>
    </message>
</context>
<context>
    <name>drover::LinkPage</name>
    <message>
        <source>down</source>
        <extracomment>The state of a link.</extracomment>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>her yönde %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>As %1 sees it</source>
        <translation>%1 açısından</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Last went down</source>
        <extracomment>Why a link has gone down the last time.</extracomment>
        <translation>Son kapanma nedeni</translation>
    </message>
    <message>
        <source>AT lines sent</source>
        <translation>Giden AT satırları</translation>
    </message>
    <message>
        <source>AT lines received</source>
        <translation>Gelen AT satırları</translation>
    </message>
</context>
<context>
    <name>drover::LinksModel</name>
    <message>
        <source>%1. The last connection: %2.</source>
        <extracomment>%1 is the state of a link, %2 why its last connection ended.</extracomment>
        <translation>%1. Son bağlantı: %2.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>AT lines sent and received over a link.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>AT lines sent and received since the server was started.</source>
        <translation>Sunucu başlatıldığından beri giden ve gelen AT satırları.</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Komşu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Out / in</source>
        <translation>Gid. / gel.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>How many lines a server of another make has sent and received.</extracomment>
        <translation>bilinmiyor</translation>
    </message>
</context>
<context>
    <name>drover::LogFiles</name>
    <message>
        <source>The directory %1 for the log files cannot be made: %2. Name another one with --log-dir DIRECTORY, or do without log files: --log-dir none.</source>
        <translation>Günlük dosyaları için %1 dizini oluşturulamıyor: %2. --log-dir DIRECTORY ile başka bir dizin verin ya da günlük dosyası kullanmayın: --log-dir none.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be opened: %2. Name another directory with --log-dir DIRECTORY, or do without log files: --log-dir none.</source>
        <translation>%1 günlük dosyası açılamıyor: %2. --log-dir DIRECTORY ile başka bir dizin verin ya da günlük dosyası kullanmayın: --log-dir none.</translation>
    </message>
    <message>
        <source>The thread that writes the log files cannot be started: %1. End other programs, or do without log files: --log-dir none.</source>
        <translation>Günlük dosyalarını yazan iş parçacığı başlatılamıyor: %1. Başka programları kapatın ya da günlük dosyası kullanmayın: --log-dir none.</translation>
    </message>
    <message>
        <source>The disk is too slow for the log files in %1, or hangs: lines are left out and counted until it keeps up. Name a directory on another disk with --log-dir DIRECTORY.</source>
        <translation>Disk, %1 dizinindeki günlük dosyaları için çok yavaş ya da takılmış: disk yetişene kadar satırlar atlanıp sayılıyor. --log-dir DIRECTORY ile başka bir diskteki bir dizini verin.</translation>
    </message>
    <message>
        <source>The full log file %1 cannot be set aside: %2. It goes on growing. See that files in its directory may be renamed.</source>
        <translation>Dolu %1 günlük dosyası kenara ayrılamıyor: %2. Dosya büyümeyi sürdürüyor. Dizinindeki dosyaların yeniden adlandırılabildiğinden emin olun.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2. Servers go on; lines are left out and counted until it can. Make room on the disk or mend it.</source>
        <translation>%1 günlük dosyasına yazılamıyor: %2. Sunucular çalışmayı sürdürüyor; yazılabilene kadar satırlar atlanıp sayılıyor. Diskte yer açın ya da diski onarın.</translation>
    </message>
    <message numerus="yes">
        <source>The log files in %1 are written again; %n line(s) are missing.</source>
        <translation>
            <numerusform>%1 dizinindeki günlük dosyalarına yeniden yazılıyor; %n satır eksik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::MainMenu</name>
    <message>
        <source>He&amp;lp</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Hazır Sürüler</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Son Açılanlar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Herd</source>
        <translation>&amp;Sürü</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>İs&amp;temciler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
</context>
<context>
    <name>drover::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Araç Çubuğu</translation>
    </message>
</context>
<context>
    <name>drover::MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Yakınsama</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>%1[*] - Drover</source>
        <translation>%1[*] - Drover</translation>
    </message>
    <message>
        <source>Use the ports from %1</source>
        <translation>%1 ve üstü portları kullan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopyalandı: %1</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>Günlük dosyası: %1.</translation>
    </message>
    <message>
        <source>About Drover</source>
        <translation>Drover Hakkında</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Drover %1&lt;/h3&gt;&lt;p&gt;Runs, shows and breaks an application server herd.&lt;/p&gt;&lt;p&gt;Drover is under the MIT licence. It uses Qt %2 (LGPL), the fonts Inter (OFL) and DejaVu, Lucide&apos;s icons (ISC), Maki&apos;s (CC0), and GeoNames&apos; places (CC BY 4.0).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Drover %1&lt;/h3&gt;&lt;p&gt;Bir uygulama sunucusu sürüsünü çalıştırır, gösterir ve bozar.&lt;/p&gt;&lt;p&gt;Drover, MIT lisansıyla dağıtılır. Qt %2 (LGPL), Inter (OFL) ve DejaVu yazı tipleri, Lucide simgeleri (ISC), Maki simgeleri (CC0) ve GeoNames yer verileri (CC BY 4.0) kullanılmıştır.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ports and log files change when the herd is started again.</source>
        <translation>Portlar ve günlük dosyaları, sürü yeniden başlatılınca değişir.</translation>
    </message>
    <message>
        <source>Start it again now</source>
        <translation>Şimdi yeniden başlat</translation>
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
        <translation>%1, konumu %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) known. No client is selected.</source>
        <translation>
            <numerusform>%n istemci tanınıyor. Seçili istemci yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click on the map where %1 is to be.</source>
        <translation>Haritada %1 için bir yere tıklayın.</translation>
    </message>
    <message>
        <source>No client&apos;s name contains this.</source>
        <translation>Adında bu geçen istemci yok.</translation>
    </message>
    <message>
        <source>A client&apos;s name has no blanks and at most 255 bytes.</source>
        <translation>İstemci adı boşluk içermez ve en çok 255 bayttır.</translation>
    </message>
    <message>
        <source>There is a client of this name already.</source>
        <translation>Bu adda bir istemci zaten var.</translation>
    </message>
    <message>
        <source>%1 It walks along a route.</source>
        <comment>a sentence about a client</comment>
        <translation>%1 Bir güzergâh boyunca geziyor.</translation>
    </message>
    <message>
        <source>A route has two points at least: click where it goes.</source>
        <translation>Bir güzergâhın en az iki noktası olur: gideceği yere tıklayın.</translation>
    </message>
    <message>
        <source>Click where the route begins, or press Space for the middle of the map. Esc cancels.</source>
        <translation>Güzergâhın başlayacağı yere tıklayın ya da haritanın ortası için Space tuşuna basın. Esc iptal eder.</translation>
    </message>
    <message>
        <source>Click where it goes on. Backspace takes the last point back.</source>
        <translation>Devam edeceği yere tıklayın. Backspace son noktayı geri alır.</translation>
    </message>
    <message>
        <source>%1 km. A double click or Enter ends it, a click on the first point makes it go round, Backspace takes the last point back.</source>
        <translation>%1 km. Çift tıklama veya Enter bitirir, ilk noktaya tıklama tura çevirir, Backspace son noktayı geri alır.</translation>
    </message>
</context>
<context>
    <name>drover::MapStrip</name>
    <message>
        <source>Its own server</source>
        <translation>Kendi sunucusu</translation>
    </message>
    <message>
        <source>The server that is talked to from the map</source>
        <translation>Haritadan konuşulan sunucu</translation>
    </message>
    <message>
        <source>Reports and questions from the map go to this server.</source>
        <translation>Haritadaki bildirimler ve sorular bu sunucuya gider.</translation>
    </message>
    <message>
        <source>Name of a client</source>
        <translation>İstemcinin adı</translation>
    </message>
    <message>
        <source>Name of the new client</source>
        <translation>Yeni istemcinin adı</translation>
    </message>
    <message>
        <source>Address of the tiles, with {z}, {x} and {y}</source>
        <translation>Karoların adresi; {z}, {x} ve {y} ile</translation>
    </message>
</context>
<context>
    <name>drover::MapView</name>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Clients on the earth. The arrow keys move the map, plus and minus zoom, Home shows the whole world.</source>
        <translation>Yeryüzündeki istemciler. Ok tuşları haritayı kaydırır, artı ve eksi yakınlaştırır ve uzaklaştırır, Home tüm dünyayı gösterir.</translation>
    </message>
</context>
<context>
    <name>drover::MbTiles</name>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 cannot be read. The built-in map is shown.</source>
        <translation>Harita karoları alınamıyor: %1 okunamıyor. Yerleşik harita gösteriliyor.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: Qt&apos;s plugin for SQLite is missing. Install it (on Debian: libqt6sql6-sqlite). The built-in map is shown.</source>
        <translation>Harita karoları alınamıyor: Qt&apos;nin SQLite eklentisi eksik. Kurun (Debian: libqt6sql6-sqlite). Yerleşik harita gösteriliyor.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: %1 is not an MBTiles file. The built-in map is shown.</source>
        <translation>Harita karoları alınamıyor: %1 bir MBTiles dosyası değil. Yerleşik harita gösteriliyor.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be had: there are none in %1. The built-in map is shown.</source>
        <translation>Harita karoları alınamıyor: %1 içinde karo yok. Yerleşik harita gösteriliyor.</translation>
    </message>
    <message>
        <source>The map&apos;s tiles cannot be shown: %1 has vectors in it and no pictures. Take a file of PNG or JPEG tiles. The built-in map is shown.</source>
        <translation>Harita karoları gösterilemiyor: %1 içinde resim değil, vektör var. PNG veya JPEG karolu bir dosya alın. Yerleşik harita gösteriliyor.</translation>
    </message>
</context>
<context>
    <name>drover::MessageExport</name>
    <message>
        <source>The messages could not be written to %1: %2.</source>
        <translation>Mesajlar %1 dosyasına yazılamadı: %2.</translation>
    </message>
</context>
<context>
    <name>drover::MessageFilter</name>
    <message>
        <source>Nothing follows the “not”. Write for example: not stale.</source>
        <translation>“not” sözcüğünün ardında bir şey yok. Örneğin şöyle yazın: not stale.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed. Put another one at the end.</source>
        <translation>Tırnak kapatılmamış. Sonuna bir tane daha koyun.</translation>
    </message>
    <message>
        <source>A blank is missing after the closing quotation mark.</source>
        <translation>Kapanış tırnağından sonra boşluk eksik.</translation>
    </message>
    <message>
        <source>“%1:” is not known. Known are %2. To search for it as a text, put it in quotation marks.</source>
        <translation>“%1:” bilinmiyor. Bilinenler: %2. Metin olarak aramak için tırnak içine alın.</translation>
    </message>
    <message>
        <source>“%1:” is not known.</source>
        <translation>“%1:” bilinmiyor.</translation>
    </message>
    <message>
        <source>A value is missing here. Write it without a blank before it, for example %1:%2.</source>
        <translation>Burada bir değer eksik. Önüne boşluk koymadan yazın, örneğin %1:%2.</translation>
    </message>
    <message>
        <source>Only one time can stand here.</source>
        <translation>Burada yalnızca bir saat olabilir.</translation>
    </message>
    <message>
        <source>“%1” is not a time of the day. Write it as 14:02 or 14:02:11.</source>
        <translation>“%1” bir saat değil. 14:02 veya 14:02:11 gibi yazın.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>“%1” diye bir tür yok.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>“%1” adlı sunucu yok.</translation>
    </message>
    <message>
        <source>Nothing follows the minus sign. Write for example -stale.</source>
        <translation>Eksi işaretinin ardında bir şey yok. Örneğin -stale yazın.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Known are %2.</source>
        <translation>“%1” diye bir tür yok. Bilinenler: %2.</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <extracomment>%1 is a whole sentence, such as: There is no server “Holyday”.</extracomment>
        <translation>%1 Şunu mu demek istediniz: “%2”?</translation>
    </message>
</context>
<context>
    <name>drover::MessageModel</name>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Karşı taraf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>İstemci</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
</context>
<context>
    <name>drover::MessagePage</name>
    <message>
        <source>The line, byte for byte</source>
        <translation>Satır, bayt bayt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>Only the first %1 bytes of a line are kept: the rest of this one is not there.</source>
        <translation>Bir satırın yalnızca ilk %1 baytı tutulur: bu satırın gerisi yok.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Göster: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Karşı taraf</translation>
    </message>
    <message>
        <source>Taken as</source>
        <extracomment>What a server made of a line: news, stale, refused.</extracomment>
        <translation>Sayıldığı</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>Parçaları</translation>
    </message>
</context>
<context>
    <name>drover::MessagePieces</name>
    <message>
        <source>Verb</source>
        <extracomment>The first word of a line of the protocol, such as IAMAT.</extracomment>
        <translation>Fiil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Of the server&apos;s clock and the client&apos;s.</extracomment>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>İstemci</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinatlar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Yarıçap</translation>
    </message>
    <message>
        <source>Most places</source>
        <translation>En çok yer</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Gerisi</translation>
    </message>
</context>
<context>
    <name>drover::MessageWords</name>
    <message>
        <source>connected</source>
        <translation>bağlandı</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>istemci %1</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a line that came</comment>
        <translation>gelen</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a line that went</comment>
        <translation>giden</translation>
    </message>
    <message>
        <source>news</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>eski</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>catch-up</source>
        <translation>telafi</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>The state of a link.</extracomment>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>bağlanıyor</translation>
    </message>
    <message>
        <source>dialling again</source>
        <translation>yeniden bağlanıyor</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>yarı açık</translation>
    </message>
    <message>
        <source>up</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>down</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>elle kesildi</translation>
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
            <numerusform>%1 satır saklanmadı: bir kerede gösterilebilecekten fazlası geldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a line that the server did not take</comment>
        <translation>reddedildi</translation>
    </message>
</context>
<context>
    <name>drover::MessagesPanel</name>
    <message numerus="yes">
        <source>%n message(s) were written to %1.</source>
        <translation>
            <numerusform>%n mesaj %1 dosyasına yazıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 mesaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s) match the filter</source>
        <translation>
            <numerusform>%1 / %2 mesaj filtreye uyuyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %1 new</source>
        <translation>
            <numerusform>duraklatıldı, %1 yeni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet. As soon as the herd runs, every line that it sends shows here.</source>
        <translation>Henüz bir şey olmadı. Sürü çalışmaya başlayınca gönderdiği her satır burada görünür.</translation>
    </message>
    <message>
        <source>No message matches the filter.</source>
        <translation>Filtreye uyan mesaj yok.</translation>
    </message>
    <message>
        <source>To the end ↓</source>
        <translation>Sona git ↓</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <translation>
            <numerusform>%1 yeni ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows were copied. Export them to a file to get all.</source>
        <translation>Yalnızca ilk %1 satır kopyalandı. Tümünü almak için dosyaya aktarın.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Mesajları Dışa Aktar</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV dosyaları (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines files (*.jsonl)</source>
        <translation>JSON Lines dosyaları (*.jsonl)</translation>
    </message>
    <message>
        <source>Another export is still being written. Try again in a moment.</source>
        <translation>Başka bir dışa aktarma hâlâ sürüyor. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Pause the table; what comes is kept and shows afterwards</source>
        <translation>Tabloyu duraklat; gelenler saklanır ve sonra gösterilir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>Tabloda görünenleri dışa aktar</translation>
    </message>
    <message>
        <source>Clear the messages</source>
        <translation>Mesajları temizle</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV Olarak Dışa Aktar…</translation>
    </message>
    <message>
        <source>Export as JSON Lines…</source>
        <translation>JSON Lines Olarak Dışa Aktar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) were not kept: more came than can be shown at once</source>
        <translation>
            <numerusform>%1 satır saklanmadı: bir kerede gösterilebilecekten fazlası geldi</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter has a mistake: the table shows what it showed before</source>
        <translation>Filtrede hata var: tablo önceki içeriğini gösteriyor</translation>
    </message>
</context>
<context>
    <name>drover::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
</context>
<context>
    <name>drover::OwnDialog</name>
    <message>
        <source>My position</source>
        <translation>Konumum</translation>
    </message>
    <message>
        <source>You become a client of the herd: whenever this computer finds out where it is, that is reported to a server. It is sent nowhere else.</source>
        <translation>Sürünün bir istemcisi olursunuz: bu bilgisayar nerede olduğunu her öğrendiğinde konumu bir sunucuya bildirilir. Başka hiçbir yere gönderilmez.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Sunucu</translation>
    </message>
    <message>
        <source>Whichever answers</source>
        <translation>Hangisi yanıtlarsa</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bildir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>drover::OwnPosition</name>
    <message>
        <source>This computer has nothing that says where it is, such as a GPS receiver or the GeoClue service.</source>
        <translation>Bu bilgisayarda nerede olduğunu söyleyen bir şey yok; örneğin bir GPS alıcısı veya GeoClue hizmeti.</translation>
    </message>
    <message>
        <source>Drover is not allowed to see where this computer is. Allow it in the privacy settings of the system.</source>
        <translation>Drover&apos;ın bu bilgisayarın nerede olduğunu görme izni yok. Sistemin gizlilik ayarlarında izin verin.</translation>
    </message>
    <message>
        <source>What says where this computer is has been switched off. Switch on location in the settings of the system.</source>
        <translation>Bu bilgisayarın konumunu söyleyen hizmet kapatılmış. Sistem ayarlarında konumu açın.</translation>
    </message>
    <message>
        <source>Where this computer is could not be found out.</source>
        <translation>Bu bilgisayarın nerede olduğu öğrenilemedi.</translation>
    </message>
</context>
<context>
    <name>drover::PaletteControl</name>
    <message>
        <source>server</source>
        <extracomment>Behind a name in the palette: what it is the name of.</extracomment>
        <translation>sunucu</translation>
    </message>
    <message>
        <source>client</source>
        <translation>istemci</translation>
    </message>
</context>
<context>
    <name>drover::PictureChooser</name>
    <message>
        <source>Map: %1</source>
        <comment>the host of a tile server</comment>
        <translation>Harita: %1</translation>
    </message>
    <message>
        <source>Open a file of tiles</source>
        <translation>Karo Dosyası Aç</translation>
    </message>
    <message>
        <source>Tiles (*.mbtiles);;All files (*)</source>
        <translation>Karolar (*.mbtiles);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Built-in map only</source>
        <translation>Yalnızca yerleşik harita</translation>
    </message>
    <message>
        <source>OpenStreetMap, from the network</source>
        <translation>OpenStreetMap, ağdan</translation>
    </message>
    <message>
        <source>Tiles from another server…</source>
        <translation>Başka bir sunucunun karoları…</translation>
    </message>
    <message>
        <source>Tiles from a file…</source>
        <translation>Dosyadan karolar…</translation>
    </message>
    <message>
        <source>Lays tiles over the built-in map: from a server in the network, or from a file.</source>
        <translation>Yerleşik haritanın üzerine karo serer: ağdaki bir sunucudan ya da bir dosyadan.</translation>
    </message>
    <message>
        <source>Tiles over the map</source>
        <translation>Harita üzerindeki karolar</translation>
    </message>
</context>
<context>
    <name>drover::PlacesPanel</name>
    <message>
        <source>Asking %1 what is near %2…</source>
        <comment>a server, a client</comment>
        <translation>%1 sunucusuna %2 çevresi soruluyor…</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) within %1 km.</source>
        <translation>
            <numerusform>%1 km içinde %n yer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Yarıçap</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Radius in kilometres</source>
        <translation>Kilometre olarak yarıçap</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Places at most</source>
        <translation>En çok yer sayısı</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Geldiği gibi</translation>
    </message>
    <message>
        <source>Shows the server&apos;s answer byte for byte.</source>
        <translation>Sunucunun yanıtını bayt bayt gösterir.</translation>
    </message>
    <message>
        <source>Close the places</source>
        <translation>Yerleri kapat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Uzaklık</translation>
    </message>
    <message>
        <source>Vicinity</source>
        <translation>Çevre</translation>
    </message>
    <message>
        <source>Places near the client</source>
        <translation>İstemcinin yakınındaki yerler</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>Yanıt, geldiği gibi</translation>
    </message>
</context>
<context>
    <name>drover::PresetMenu</name>
    <message>
        <source>A generated graph: any size can be opened by its name.</source>
        <translation>Üretilmiş bir çizge: her boyutu adıyla açılabilir.</translation>
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
        <translation>Sunucu, her şey gönderilmeden bağlantıyı kapattı.</translation>
    </message>
    <message>
        <source>%1 port %2 cannot be talked to: %3. Is the server running?</source>
        <translation>%1 adresinin %2 portuyla konuşulamıyor: %3. Sunucu çalışıyor mu?</translation>
    </message>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation>Yanıt yazılamıyor: %1.</translation>
    </message>
</context>
<context>
    <name>drover::ServerItem</name>
    <message>
        <source>up</source>
        <comment>state of a server</comment>
        <translation>açık</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>state of a server</comment>
        <translation>donmuş</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>state of a server</comment>
        <translation>kapanıyor</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a server</comment>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>killed</source>
        <comment>state of a server</comment>
        <translation>öldürüldü</translation>
    </message>
    <message>
        <source>foreign</source>
        <comment>state of a server</comment>
        <translation>yabancı</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>state of a server</comment>
        <translation>dışarıda</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n istemci</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msj/sn</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>mark of a server that lacks some client&apos;s newest position</comment>
        <translation>geride</translation>
    </message>
    <message>
        <source>run by another program</source>
        <translation>başka programda çalışıyor</translation>
    </message>
</context>
<context>
    <name>drover::ServerPage</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Clients that a server knows, of all clients that are known.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>Time, who was at the other end, why the connection ended.</extracomment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Çalışma süresi</translation>
    </message>
    <message>
        <source>Clients known</source>
        <translation>Tanınan istemciler</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Hatlar</translation>
    </message>
    <message>
        <source>Clients that this server knows</source>
        <translation>Bu sunucunun tanıdığı istemciler</translation>
    </message>
    <message>
        <source>Connections that have ended, the last one first</source>
        <translation>Kapanan bağlantılar, en yenisi en üstte</translation>
    </message>
    <message>
        <source>Log of this server</source>
        <translation>Bu sunucunun günlüğü</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>İstemciler</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konuşma</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapanan</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>How many clients a server knows that another program runs.</extracomment>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>Whether a server has the last reports of all clients: &quot;Behind for 5 s: it lacks ...&quot;</extracomment>
        <translation>Bildirimler</translation>
    </message>
</context>
<context>
    <name>drover::Serving</name>
    <message>
        <source>Choose other ports with --ports, or end that program.</source>
        <translation>--ports ile başka portlar seçin ya da o programı kapatın.</translation>
    </message>
    <message>
        <source>Choose another one with --listen, or start the server where it belongs.</source>
        <translation>--listen ile başka bir adres seçin ya da sunucuyu ait olduğu yerde başlatın.</translation>
    </message>
    <message>
        <source>Choose ports above 1023 with --ports.</source>
        <translation>--ports ile 1023 üstünde portlar seçin.</translation>
    </message>
    <message>
        <source>Give the address to listen on with --listen.</source>
        <translation>Dinlenecek adresi --listen ile verin.</translation>
    </message>
    <message>
        <source>The herd %1 has no server %2; it has %3.</source>
        <translation>%1 sürüsünde %2 adlı sunucu yok; olanlar: %3.</translation>
    </message>
    <message>
        <source>%1 is a server of another make; start it yourself.</source>
        <translation>%1 yabancı bir sunucu; kendiniz başlatın.</translation>
    </message>
    <message>
        <source>All servers of the herd %1 are of another make; start them yourself.</source>
        <translation>%1 sürüsünün tüm sunucuları yabancı; kendiniz başlatın.</translation>
    </message>
    <message>
        <source>%1 can be reached from other machines: what clients say to it is not encrypted.</source>
        <translation>%1 sunucusuna başka makinelerden ulaşılabilir: istemcilerin söyledikleri şifrelenmez.</translation>
    </message>
    <message>
        <source>The logs are in %1.</source>
        <translation>Günlüklerin dizini: %1.</translation>
    </message>
    <message>
        <source>Type help to see what can be typed here. Ctrl-C ends the herd.</source>
        <translation>Buraya yazılabilecekleri görmek için help yazın. Ctrl-C sürüyü durdurur.</translation>
    </message>
</context>
<context>
    <name>drover::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Renkler</translation>
    </message>
    <message>
        <source>&amp;Size of texts</source>
        <translation>&amp;Yazı boyutu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Masaüstüyle aynı</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemle aynı</translation>
    </message>
    <message>
        <source>&amp;First port</source>
        <translation>İ&amp;lk port</translation>
    </message>
    <message>
        <source>&amp;Messages kept</source>
        <translation>Saklanan &amp;mesajlar</translation>
    </message>
    <message>
        <source>As the herd says</source>
        <extracomment>Where a port is chosen: servers listen where the herd says.</extracomment>
        <translation>Sürüdeki gibi</translation>
    </message>
    <message>
        <source>The first server&apos;s port; the next ones count up. A herd file&apos;s own ports stay.</source>
        <translation>İlk sunucunun portu; sonrakiler birer artar. Sürü dosyasındaki portlar değişmez.</translation>
    </message>
    <message>
        <source>The table of messages forgets the oldest beyond so many.</source>
        <translation>Mesaj tablosu, bu sayıyı aşan en eskileri unutur.</translation>
    </message>
    <message>
        <source>&amp;Write log files</source>
        <translation>&amp;Günlük dosyası yaz</translation>
    </message>
</context>
<context>
    <name>drover::StatusLine</name>
    <message>
        <source>No herd is running.</source>
        <translation>Çalışan sürü yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n istemci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) a second</source>
        <translation>
            <numerusform>Saniyede %n mesaj</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow motion: %1</source>
        <translation>Ağır çekim: %1</translation>
    </message>
    <message>
        <source>Last agreement took %1</source>
        <translation>Son uzlaşma %1 sürdü</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) up</source>
        <extracomment>The first part of a list: &quot;3 servers up, 1 frozen, 1 foreign&quot;.</extracomment>
        <translation>
            <numerusform>%n sunucu açık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n donmuş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopping</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n kapanıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n kapalı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n killed</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n öldürüldü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n dışarıda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foreign</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%n yabancı</numerusform>
        </translation>
    </message>
    <message>
        <source>Last agreement took %1, %2</source>
        <extracomment>%1 is a duration, %2 is &quot;2 min 3 s ago&quot;.</extracomment>
        <translation>Son uzlaşma %1 sürdü, %2</translation>
    </message>
</context>
<context>
    <name>drover::ThreeThings</name>
    <message>
        <source>Three things to try</source>
        <translation>Denenecek üç şey</translation>
    </message>
    <message>
        <source>Select Holiday and press %1 to take it down: its links go, the others talk on.</source>
        <translation>Holiday sunucusunu seçip %1 tuşuyla durdurun: hatları kapanır, ötekiler konuşmayı sürdürür.</translation>
    </message>
    <message>
        <source>Then ask another server where a client is: it still knows.</source>
        <translation>Sonra başka bir sunucuya bir istemcinin nerede olduğunu sorun: hâlâ bilir.</translation>
    </message>
    <message>
        <source>Bring Holiday up with %1 and watch it catch up.</source>
        <translation>Holiday sunucusunu %1 tuşuyla başlatın ve kaçırdıklarını telafi edişini izleyin.</translation>
    </message>
    <message>
        <source>Close, and do not show it again</source>
        <translation>Kapat ve bir daha gösterme</translation>
    </message>
    <message>
        <source>Close “Three things to try”</source>
        <translation>“Denenecek üç şey” kartını kapat</translation>
    </message>
    <message>
        <source>Show what there is to try, or only the title</source>
        <translation>Denenecekleri göster ya da yalnızca başlığı</translation>
    </message>
</context>
<context>
    <name>drover::TopologyScene</name>
    <message>
        <source>cut</source>
        <translation>kesik</translation>
    </message>
    <message>
        <source>again in %1 s</source>
        <translation>%1 sn sonra</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>bağlanıyor</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msj/sn</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, port %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) known</source>
        <translation>
            <numerusform>%n istemci tanıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation>Saniyede %1 mesaj</translation>
    </message>
    <message>
        <source>held</source>
        <comment>a link: what is sent over it waits</comment>
        <translation>beklemede</translation>
    </message>
    <message>
        <source>Another program runs it: what it knows is not known here</source>
        <translation>Başka bir program çalıştırıyor: ne bildiği burada bilinmiyor</translation>
    </message>
</context>
<context>
    <name>drover::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topoloji</translation>
    </message>
    <message>
        <source>Topology: %1</source>
        <translation>Topoloji: %1</translation>
    </message>
</context>
<context>
    <name>drover::WalkDialog</name>
    <message>
        <source>The route is %1 km long. To its end it takes %2 minutes.</source>
        <translation>Güzergâh %1 km uzunluğunda. Sonuna varmak %2 dakika sürer.</translation>
    </message>
    <message>
        <source>The route is %1 km long. At this speed nobody moves.</source>
        <translation>Güzergâh %1 km uzunluğunda. Bu hızla kimse ilerlemez.</translation>
    </message>
    <message>
        <source>Walk along the route</source>
        <translation>Güzergâh Boyunca Gez</translation>
    </message>
    <message>
        <source>&amp;Who walks</source>
        <translation>&amp;Kim gezecek</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>At its &amp;end</source>
        <translation>Sona &amp;varınca</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Hız</translation>
    </message>
    <message>
        <source>%1, the selected client</source>
        <translation>%1, seçili istemci</translation>
    </message>
    <message>
        <source>A client of this name</source>
        <translation>Bu adda bir istemci</translation>
    </message>
    <message>
        <source>All built-in clients, spread over it</source>
        <translation>Tüm yerleşik istemciler, güzergâha yayılmış</translation>
    </message>
    <message>
        <source>Turn back: there and back</source>
        <translation>Geri dön: gidip gel</translation>
    </message>
    <message>
        <source>On to the first point: round and round</source>
        <translation>İlk noktaya geç: tur at</translation>
    </message>
    <message>
        <source> m/s</source>
        <extracomment>A unit behind a number: metres a second.</extracomment>
        <translation> m/sn</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Başlat</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
</TS>
