<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms">
<context>
    <name>hadir::ui::CheatSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Di mana-mana</translation>
    </message>
    <message>
        <source>Search or give a command</source>
        <translation>Cari atau beri arahan</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel seterusnya</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel sebelumnya</translation>
    </message>
    <message>
        <source>Go to the work</source>
        <translation>Pergi ke kerja</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Pergi ke pelanggan</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Tunjukkan kekunci ini</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Tutup apa yang terbuka</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>hadir::ui::IconButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n menunggu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Palette</name>
    <message>
        <source>Name, phone, email, case number or command</source>
        <translation>Nama, telefon, e-mel, nombor kes atau arahan</translation>
    </message>
    <message>
        <source>Search customers and cases or type a command</source>
        <translation>Cari pelanggan dan kes atau taip arahan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil carian</translation>
    </message>
    <message>
        <source>↑ ↓ choose · ↵ open · ? all keys</source>
        <translation>↑ ↓ pilih · ↵ buka · ? semua kekunci</translation>
    </message>
    <message>
        <source>Find anybody in a moment</source>
        <translation>Cari sesiapa sahaja sekelip mata</translation>
    </message>
    <message>
        <source>Half a phone number is enough, and names are found in Arabic and Latin letters.</source>
        <translation>Separuh nombor telefon sudah cukup, dan nama ditemui dalam huruf Arab dan Rumi.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Tiada hasil untuk “%1”</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or part of the number.</source>
        <translation>Cuba huruf yang lebih sedikit, ejaan lain atau sebahagian nombor.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PendingList</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Menunggu dihantar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes waiting to be sent</comment>
        <translation>
            <numerusform>%Ln lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Semuanya sudah dihantar.</translation>
    </message>
    <message>
        <source>They are safe on this machine and go out in this order as soon as the line allows.</source>
        <translation>Semuanya selamat pada mesin ini dan dihantar mengikut urutan ini sebaik talian membenarkan.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PreferencesMenu</name>
    <message>
        <source>As the system</source>
        <comment>light or dark appearance</comment>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Cerah</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Rupa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log keluar</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Sentences</name>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Pelayan tidak dapat dihubungi.</translation>
    </message>
    <message>
        <source>Everything you do is saved on this machine.</source>
        <translation>Semua yang anda buat disimpan pada mesin ini.</translation>
    </message>
    <message>
        <source>Go on working; it is sent when the line is back.</source>
        <translation>Teruskan kerja; ia dihantar apabila talian kembali.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Pelayan tidak menjawab pada masanya.</translation>
    </message>
    <message>
        <source>Nothing you did is lost.</source>
        <translation>Tiada kerja anda yang hilang.</translation>
    </message>
    <message>
        <source>Hadir tries again by itself.</source>
        <translation>Hadir mencuba semula dengan sendirinya.</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in.</source>
        <translation>Pelayan tidak lagi menerima log masuk ini.</translation>
    </message>
    <message>
        <source>Your unsent changes stay on this machine.</source>
        <translation>Perubahan anda yang belum dihantar kekal pada mesin ini.</translation>
    </message>
    <message>
        <source>Sign in again to send them.</source>
        <translation>Log masuk semula untuk menghantarnya.</translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation>Terlalu banyak percubaan dalam masa singkat.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Tunggu sebentar, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>The server understood this and turned it down.</source>
        <translation>Pelayan memahami permintaan ini dan menolaknya.</translation>
    </message>
    <message>
        <source>What you wrote is kept under “Needs attention”.</source>
        <translation>Apa yang anda tulis disimpan di bawah “Perlu perhatian”.</translation>
    </message>
    <message>
        <source>Open it there to change it or let it go.</source>
        <translation>Buka di situ untuk mengubah atau melepaskannya.</translation>
    </message>
    <message>
        <source>This version of Hadir and the server do not understand each other.</source>
        <translation>Versi Hadir ini dan pelayan tidak saling memahami.</translation>
    </message>
    <message>
        <source>Your data and unsent changes are untouched.</source>
        <translation>Data dan perubahan anda yang belum dihantar tidak terusik.</translation>
    </message>
    <message>
        <source>Update Hadir, or ask your administrator which version is needed.</source>
        <translation>Kemas kini Hadir, atau tanya pentadbir anda versi mana yang diperlukan.</translation>
    </message>
    <message>
        <source>Something arrived that Hadir could not read.</source>
        <translation>Sesuatu diterima yang tidak dapat dibaca oleh Hadir.</translation>
    </message>
    <message>
        <source>It was left aside and nothing else was changed.</source>
        <translation>Ia diketepikan dan tiada apa lain yang berubah.</translation>
    </message>
    <message>
        <source>If it happens again, tell your administrator.</source>
        <translation>Jika ia berulang, maklumkan pentadbir anda.</translation>
    </message>
    <message>
        <source>This machine’s disk could not be read or written.</source>
        <translation>Cakera mesin ini tidak dapat dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>Apa yang disimpan sebelum ini masih ada.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell your administrator.</source>
        <translation>Cuba lagi; jika berterusan, maklumkan pentadbir anda.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Cakera sudah penuh.</translation>
    </message>
    <message>
        <source>What was saved before is still there, but new changes cannot be.</source>
        <translation>Apa yang disimpan sebelum ini masih ada, tetapi perubahan baharu tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Make some room on the disk, then try again.</source>
        <translation>Kosongkan sedikit ruang cakera, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>A file on this machine is damaged.</source>
        <translation>Satu fail pada mesin ini rosak.</translation>
    </message>
    <message>
        <source>Your unsent changes are kept in a file of their own.</source>
        <translation>Perubahan anda yang belum dihantar disimpan dalam fail tersendiri.</translation>
    </message>
    <message>
        <source>Hadir fetches the rest from the server again.</source>
        <translation>Hadir mengambil selebihnya daripada pelayan semula.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ia tidak ada lagi.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>Tiada apa lain yang berubah.</translation>
    </message>
    <message>
        <source>Somebody may have moved or merged it; search for it.</source>
        <translation>Mungkin ada orang memindahkan atau menggabungkannya; cari semula.</translation>
    </message>
    <message>
        <source>This was stopped as you asked.</source>
        <translation>Ini dihentikan seperti yang anda minta.</translation>
    </message>
    <message>
        <source>What was finished before stays.</source>
        <translation>Apa yang sudah siap sebelum itu kekal.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>Anda boleh memulakannya semula pada bila-bila masa.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ShellWindow</name>
    <message>
        <source>%1 %2</source>
        <extracomment>What is safe, then what to do: two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Log masuk semula</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SignInForm</name>
    <message>
        <source>Server</source>
        <translation>Pelayan</translation>
    </message>
    <message>
        <source>desk.example.com</source>
        <comment>an example of a server&apos;s address</comment>
        <translation>desk.example.com</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata laluan</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Teroka dengan data contoh</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Sedang log masuk …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Sembunyikan kata laluan</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Tunjukkan kata laluan</translation>
    </message>
    <message>
        <source>%1 · present, at your service</source>
        <comment>%1 is Hadir in Arabic letters</comment>
        <translation>%1 · hadir, sedia membantu</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SignInWords</name>
    <message>
        <source>Account and password do not match.</source>
        <translation>Akaun dan kata laluan tidak sepadan.</translation>
    </message>
    <message>
        <source>Check both; capital and small letters differ.</source>
        <translation>Semak kedua-duanya; huruf besar dan kecil berbeza.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Terlalu banyak percubaan.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Anda boleh cuba lagi dalam %n saat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Pelayan tidak dapat dihubungi.</translation>
    </message>
    <message>
        <source>Check the address and the network of this machine. Work that is kept here can be opened without them.</source>
        <translation>Semak alamat dan rangkaian mesin ini. Kerja yang disimpan di sini boleh dibuka tanpanya.</translation>
    </message>
    <message>
        <source>This Hadir and the server do not understand each other.</source>
        <translation>Hadir ini dan pelayan tidak saling memahami.</translation>
    </message>
    <message>
        <source>The server is version %1, this is %2. Nothing was changed; ask your administrator which one to update.</source>
        <translation>Pelayan ialah versi %1, ini versi %2. Tiada apa yang berubah; tanya pentadbir anda yang mana perlu dikemas kini.</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted.</source>
        <translation>Sijil pelayan tidak boleh dipercayai.</translation>
    </message>
    <message>
        <source>Your password was not sent. Show this to your administrator: %1</source>
        <translation>Kata laluan anda tidak dihantar. Tunjukkan ini kepada pentadbir anda: %1</translation>
    </message>
    <message>
        <source>TLS, certificate known</source>
        <translation>TLS, sijil dikenali</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>mesin ini</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>tidak dipercayai</translation>
    </message>
</context>
<context>
    <name>hadir::ui::StatusBar</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln perubahan menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what has not been sent yet</source>
        <translation>Tunjukkan apa yang belum dihantar</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>the line to the server</comment>
        <translation>Dalam talian</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Sedang menyambung …</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>the line to the server</comment>
        <translation>Luar talian</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>Log masuk tidak diterima</translation>
    </message>
    <message>
        <source>Server speaks another version</source>
        <translation>Pelayan menggunakan versi lain</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Belum ada yang diambil</translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln s ago</source>
        <translation>
            <numerusform>Disegerakkan %Ln s lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln min ago</source>
        <translation>
            <numerusform>Disegerakkan %Ln min lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data setakat %1</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Hentikan ini</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>a task and how far it is</comment>
        <translation>%1 · %2 daripada %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>a task and how many others run</comment>
        <translation>
            <numerusform>%1 (dan %Ln lagi)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::Times</name>
    <message>
        <source>d MMMM</source>
        <extracomment>Day and month as QLocale format, e.g. 12 November</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Day, month and year as QLocale format, e.g. 12 November 2024</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Semalam</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>with a time of day</comment>
        <translation>hari ini %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>with a time of day</comment>
        <translation>semalam %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>kini</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>minutes, as short as possible</comment>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>hours and minutes, as short as possible</comment>
        <translation>%1 j %2 m</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, as short as possible</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, as short as possible</comment>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TopBar</name>
    <message>
        <source>Available</source>
        <comment>an agent</comment>
        <translation>Tersedia</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>an agent</comment>
        <translation>Sibuk</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>an agent</comment>
        <translation>Tiada di meja</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>an agent</comment>
        <translation>Luar talian</translation>
    </message>
    <message>
        <source>Search customers and cases or type a command</source>
        <translation>Cari pelanggan dan kes atau taip arahan</translation>
    </message>
    <message>
        <source>Your menu, %1</source>
        <translation>Menu anda, %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::UnlockCard</name>
    <message>
        <source>Welcome back, %1</source>
        <translation>Selamat kembali, %1</translation>
    </message>
    <message>
        <source>The line is down. You can unlock this machine and go on working; changes wait here until the line is back.</source>
        <translation>Talian terputus. Anda boleh membuka mesin ini dan terus bekerja; perubahan menunggu di sini sehingga talian kembali.</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Pada mesin ini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln pelanggan</numerusform>
        </translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Data setakat</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>belum pernah diambil</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Menunggu dihantar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln perubahan</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata laluan</translation>
    </message>
    <message>
        <source>Password for the work on this machine</source>
        <translation>Kata laluan untuk kerja pada mesin ini</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Sedang membuka …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>That is not the password used last on this machine.</source>
        <translation>Itu bukan kata laluan terakhir yang digunakan pada mesin ini.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WelcomePanel</name>
    <message>
        <source>One customer, every channel</source>
        <translation>Seorang pelanggan, semua saluran</translation>
    </message>
    <message>
        <source>Calls, mail, chat and visits in one stream, with the orders beside it.</source>
        <translation>Panggilan, e-mel, sembang dan lawatan dalam satu aliran, dengan pesanan di sebelahnya.</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>Berfungsi tanpa rangkaian</translation>
    </message>
    <message>
        <source>What you need is on this machine. Changes wait here until the line is back.</source>
        <translation>Apa yang anda perlukan ada pada mesin ini. Perubahan menunggu di sini sehingga talian kembali.</translation>
    </message>
    <message>
        <source>At hand without the mouse</source>
        <translation>Semua di hujung jari tanpa tetikus</translation>
    </message>
    <message>
        <source>Every step has a key; press ? at any time to see them.</source>
        <translation>Setiap langkah ada kekunci; tekan ? pada bila-bila masa untuk melihatnya.</translation>
    </message>
</context>
</TS>
