<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms">
<context>
    <name>hadir::ui::AbsentCustomer</name>
    <message>
        <source>No customer is open</source>
        <translation>Tiada pelanggan dibuka</translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>Pelanggan ini</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Mengambil %1…</translation>
    </message>
    <message>
        <source>The server has this customer; in a moment everything is here.</source>
        <translation>Pelanggan ini ada pada pelayan; sebentar lagi semuanya ada di sini.</translation>
    </message>
    <message>
        <source>%1 is not on this machine</source>
        <translation>%1 tiada pada mesin ini</translation>
    </message>
    <message>
        <source>There is no line to the server. This customer is fetched as soon as it is back.</source>
        <translation>Tiada talian ke pelayan. Pelanggan ini diambil sebaik sahaja talian kembali.</translation>
    </message>
    <message>
        <source>%1 could not be fetched</source>
        <translation>%1 tidak dapat diambil</translation>
    </message>
    <message>
        <source>The server did not answer, or has no such customer for you. Nothing was changed.</source>
        <translation>Pelayan tidak menjawab, atau tiada pelanggan sedemikian untuk anda. Tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>Choose a case from the list, or search for somebody above.</source>
        <translation>Pilih kes daripada senarai, atau cari seseorang di atas.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ActionsList</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n kes</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer who is not on this machine</source>
        <translation>Pelanggan yang tiada pada mesin ini</translation>
    </message>
    <message>
        <source>Undone at %1.</source>
        <comment>a time</comment>
        <translation>Dibuat asal pada %1.</translation>
    </message>
    <message>
        <source>It could not be undone: somebody changed it since.</source>
        <translation>Tidak dapat dibuat asal: seseorang telah mengubahnya selepas itu.</translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>Tindakan saya</translation>
    </message>
    <message>
        <source>Nothing was done on this machine in the last 30 days.</source>
        <translation>Tiada apa-apa dilakukan pada mesin ini dalam 30 hari lepas.</translation>
    </message>
    <message>
        <source>What you did on this machine in the last 30 days, the newest first.</source>
        <translation>Apa yang anda lakukan pada mesin ini dalam 30 hari lepas, yang terbaharu dahulu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Buat asal: %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AddOrderSheet</name>
    <message>
        <source>Add an order</source>
        <translation>Tambah pesanan</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Simpan pesanan</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Nombor pesanan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Apa yang dipesan</translation>
    </message>
    <message>
        <source>How many of it</source>
        <translation>Bilangannya</translation>
    </message>
    <message>
        <source>Placed at (your time)</source>
        <translation>Dipesan pada (waktu anda)</translation>
    </message>
    <message>
        <source>Enter the order number first.</source>
        <translation>Masukkan nombor pesanan dahulu.</translation>
    </message>
    <message>
        <source>Enter the currency as three letters, like MYR.</source>
        <translation>Masukkan mata wang dengan tiga huruf, seperti MYR.</translation>
    </message>
    <message>
        <source>Enter the total first.</source>
        <translation>Masukkan jumlah dahulu.</translation>
    </message>
    <message>
        <source>The total is no amount yet.</source>
        <translation>Jumlah itu belum lagi satu amaun.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Alerts</name>
    <message>
        <source>%1 has written</source>
        <comment>a customer</comment>
        <translation>%1 telah menulis</translation>
    </message>
    <message>
        <source>A case of %1 is yours now</source>
        <comment>a customer</comment>
        <translation>Satu kes %1 kini milik anda</translation>
    </message>
    <message>
        <source>Your reply to %1 was held back</source>
        <comment>a customer</comment>
        <translation>Balasan anda kepada %1 ditahan</translation>
    </message>
    <message>
        <source>A change of yours for %1 was not accepted</source>
        <comment>a customer</comment>
        <translation>Satu perubahan anda untuk %1 tidak diterima</translation>
    </message>
    <message>
        <source>It is time to call %1</source>
        <comment>a customer</comment>
        <translation>Tiba masa untuk menelefon %1</translation>
    </message>
    <message>
        <source>A customer has written</source>
        <translation>Seorang pelanggan telah menulis</translation>
    </message>
    <message>
        <source>A case is yours now</source>
        <translation>Satu kes kini milik anda</translation>
    </message>
    <message>
        <source>A reply of yours was held back</source>
        <translation>Satu balasan anda ditahan</translation>
    </message>
    <message>
        <source>A change of yours was not accepted</source>
        <translation>Satu perubahan anda tidak diterima</translation>
    </message>
    <message>
        <source>It is time for a callback</source>
        <translation>Tiba masa untuk panggilan balik</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) happened</source>
        <translation>
            <numerusform>%n perkara berlaku</numerusform>
        </translation>
    </message>
    <message>
        <source>A note on %1 is for you</source>
        <comment>a customer</comment>
        <translation>Satu nota tentang %1 adalah untuk anda</translation>
    </message>
    <message>
        <source>A note is for you</source>
        <translation>Satu nota adalah untuk anda</translation>
    </message>
    <message>
        <source>A case of %1 woke up</source>
        <comment>a customer</comment>
        <translation>Kes %1 sudah terjaga</translation>
    </message>
    <message>
        <source>There is news in a case of %1 that you watch</source>
        <comment>a customer</comment>
        <translation>Ada perkembangan dalam kes %1 yang anda pantau</translation>
    </message>
    <message>
        <source>Your decision is asked for in a case of %1</source>
        <comment>a customer</comment>
        <translation>Keputusan anda diminta dalam kes %1</translation>
    </message>
    <message>
        <source>What you asked for in a case of %1 is decided</source>
        <comment>a customer</comment>
        <translation>Apa yang anda minta dalam kes %1 telah diputuskan</translation>
    </message>
    <message>
        <source>A case woke up</source>
        <translation>Satu kes sudah terjaga</translation>
    </message>
    <message>
        <source>There is news in a case that you watch</source>
        <translation>Ada perkembangan dalam kes yang anda pantau</translation>
    </message>
    <message>
        <source>Your decision is asked for</source>
        <translation>Keputusan anda diminta</translation>
    </message>
    <message>
        <source>What you asked for is decided</source>
        <translation>Apa yang anda minta telah diputuskan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ArrangeMenu</name>
    <message>
        <source>Sort</source>
        <translation>Isih</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kumpulkan</translation>
    </message>
    <message>
        <source>In no groups</source>
        <translation>Tanpa kumpulan</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Lajur biasa</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Sebagai jadual</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ArticleSheet</name>
    <message>
        <source>As of %1</source>
        <comment>when an article was written</comment>
        <translation>Setakat %1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>language of an article, when it was written</comment>
        <translation>%1, setakat %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ArticleView</name>
    <message>
        <source>The article</source>
        <translation>Artikel ini</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AskApprovalSheet</name>
    <message>
        <source>Ask for approval</source>
        <translation>Minta kelulusan</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Minta</translation>
    </message>
    <message>
        <source>What is to be allowed</source>
        <translation>Apa yang hendak dibenarkan</translation>
    </message>
    <message>
        <source>A refund of RM 200, say</source>
        <translation>Bayaran balik RM 200, misalnya</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Daripada siapa</translation>
    </message>
    <message>
        <source>Any supervisor</source>
        <translation>Mana-mana penyelia</translation>
    </message>
    <message>
        <source>The case cannot be closed before it is decided.</source>
        <translation>Kes tidak boleh ditutup sebelum diputuskan.</translation>
    </message>
    <message>
        <source>Write first what is to be allowed.</source>
        <translation>Tulis dahulu apa yang hendak dibenarkan.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AskExpertSheet</name>
    <message>
        <source>Ask an expert</source>
        <translation>Tanya pakar</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>a colleague, or somebody outside</comment>
        <translation>Tanya</translation>
    </message>
    <message>
        <source>Skill, name or email address</source>
        <translation>Kemahiran, nama atau alamat e-mel</translation>
    </message>
    <message>
        <source>What must they know?</source>
        <translation>Apa yang mereka perlu tahu?</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>Siapa yang mungkin tahu</translation>
    </message>
    <message>
        <source>Subject of the email</source>
        <translation>Subjek e-mel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soalan</translation>
    </message>
    <message>
        <source>About %1.</source>
        <comment>case and customer</comment>
        <translation>Tentang %1.</translation>
    </message>
    <message>
        <source>%1, outside, by email</source>
        <comment>an address</comment>
        <translation>%1, di luar, melalui e-mel</translation>
    </message>
    <message numerus="yes">
        <source>solved %n case(s) like this</source>
        <translation>
            <numerusform>menyelesaikan %n kes seperti ini</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an agent, and why they may know</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Such as %1: %2</source>
        <comment>number and subject of a case</comment>
        <translation>Seperti %1: %2</translation>
    </message>
    <message>
        <source>It goes by email, as a conversation beside the one with the customer, who sees nothing of it.</source>
        <translation>Ia dihantar melalui e-mel, sebagai perbualan di sisi perbualan dengan pelanggan, yang tidak melihatnya.</translation>
    </message>
    <message>
        <source>Nothing in this case says who may know. Type a skill or a name, or the email address of somebody outside.</source>
        <translation>Tiada apa dalam kes ini yang menunjukkan siapa yang mungkin tahu. Taip kemahiran atau nama, atau alamat e-mel seseorang di luar.</translation>
    </message>
    <message>
        <source>Nobody here has this skill or name. Type other words, or the email address of somebody outside.</source>
        <translation>Tiada sesiapa di sini mempunyai kemahiran atau nama ini. Taip kata lain, atau alamat e-mel seseorang di luar.</translation>
    </message>
    <message>
        <source>They are told at once and find the question in the case, as a note that the customer does not see.</source>
        <translation>Mereka diberitahu serta-merta dan menemui soalan itu dalam kes, sebagai nota yang tidak dilihat pelanggan.</translation>
    </message>
    <message>
        <source>Choose whom to ask first.</source>
        <translation>Pilih siapa yang hendak ditanya dahulu.</translation>
    </message>
    <message>
        <source>Enter the subject of the email first.</source>
        <translation>Masukkan subjek e-mel dahulu.</translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <translation>Tulis soalan dahulu.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AttachmentBinding</name>
    <message>
        <source>Save attachment</source>
        <translation>Simpan lampiran</translation>
    </message>
    <message>
        <source>The copy on this machine was damaged and is being fetched again. Save it once it is here.</source>
        <translation>Salinan pada mesin ini rosak dan sedang diambil semula. Simpan apabila ia sudah ada di sini.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder or make some room on the disk.</source>
        <translation>Fail tidak dapat ditulis di situ. Pilih folder lain atau kosongkan sedikit ruang cakera.</translation>
    </message>
    <message>
        <source>%1 is not on this machine. It is fetched when the line is back.</source>
        <comment>a file</comment>
        <translation>%1 tiada pada mesin ini. Ia diambil apabila talian kembali.</translation>
    </message>
    <message>
        <source>The server no longer has %1.</source>
        <comment>a file</comment>
        <translation>Pelayan tidak lagi mempunyai %1.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. %2</source>
        <comment>a file, why</comment>
        <translation>%1 tidak dapat diambil. %2</translation>
    </message>
    <message>
        <source>%1 is here and can be saved.</source>
        <comment>a file</comment>
        <translation>%1 sudah ada di sini dan boleh disimpan.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>Disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1 cannot be shown here. It can be saved.</source>
        <comment>a file</comment>
        <translation>%1 tidak dapat ditunjukkan di sini. Ia boleh disimpan.</translation>
    </message>
    <message>
        <source>%1 is still on its way from the desk where it was attached. It comes by itself.</source>
        <comment>a file</comment>
        <translation>%1 masih dalam perjalanan dari meja tempat ia dilampirkan. Ia tiba dengan sendirinya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AttentionBinding</name>
    <message>
        <source>The text was copied.</source>
        <translation>Teks telah disalin.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were turned down and kept.</source>
        <translation>
            <numerusform>%n perubahan ditolak dan disimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tunjukkan</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) were held back: something happened that you had not seen when you wrote.</source>
        <translation>
            <numerusform>%n balasan ditahan: sesuatu berlaku yang belum anda lihat semasa menulis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) were sent, in order, at %1.</source>
        <translation>
            <numerusform>%n perubahan lain telah dihantar mengikut turutan pada %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change was discarded.</source>
        <translation>Perubahan itu telah dibuang.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>The change is back among what needs attention.</source>
        <translation>Perubahan itu kembali dalam senarai yang perlu perhatian.</translation>
    </message>
    <message>
        <source>%1 mentioned you: %2</source>
        <comment>a colleague, a customer</comment>
        <translation>%1 menyebut anda: %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AttentionItem</name>
    <message>
        <source>Your reply to %1 was held back</source>
        <translation>Balasan anda kepada %1 ditahan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change and whom it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 wrote at %2.</source>
        <comment>a colleague and a time</comment>
        <translation>%1 menulis pada %2.</translation>
    </message>
    <message>
        <source>The nearest free time is %1.</source>
        <comment>a day and time</comment>
        <translation>Masa kosong terdekat ialah %1.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Nothing was turned down.</source>
        <translation>Tiada apa-apa ditolak.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Salin teks</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Buka pelanggan</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>Lihat apa yang berlaku</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Lakukan juga</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Sunting dan cuba lagi</translation>
    </message>
    <message>
        <source>A change of %1 that cannot be read</source>
        <translation>Perubahan pada %1 yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>It was made with another version of Hadir and turned down. It is kept as it was written down; copy it, or update Hadir and look again.</source>
        <translation>Ia dibuat dengan versi Hadir yang lain dan ditolak. Ia disimpan seperti yang ditulis; salin, atau kemas kini Hadir dan lihat semula.</translation>
    </message>
    <message>
        <source>Discard this change</source>
        <translation>Buang perubahan ini</translation>
    </message>
    <message>
        <source>These changes were not carried out. What you wrote is kept here until you discard it.</source>
        <translation>Perubahan ini tidak dilaksanakan. Apa yang anda tulis disimpan di sini sehingga anda membuangnya.</translation>
    </message>
    <message>
        <source>Your change was not made. Decide which is right.</source>
        <translation>Perubahan anda tidak dibuat. Tentukan yang mana betul.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka kes</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Pergi ke nota</translation>
    </message>
    <message>
        <source>Take the nearest free time</source>
        <translation>Ambil masa kosong terdekat</translation>
    </message>
</context>
<context>
    <name>hadir::ui::BookingBinding</name>
    <message>
        <source>Open a customer first: a callback is promised to somebody.</source>
        <translation>Buka pelanggan dahulu: panggilan balik dijanjikan kepada seseorang.</translation>
    </message>
    <message>
        <source>%1 is called back on %2.</source>
        <comment>a customer, day and time</comment>
        <translation>%1 akan dihubungi semula pada %2.</translation>
    </message>
    <message>
        <source>The callback to %1 is now on %2.</source>
        <comment>a customer, day and time</comment>
        <translation>Panggilan balik kepada %1 kini pada %2.</translation>
    </message>
    <message>
        <source>The callback to %1 is cancelled.</source>
        <comment>a customer</comment>
        <translation>Panggilan balik kepada %1 dibatalkan.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What happened, then what to do: two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::BookingForm</name>
    <message>
        <source>When (the customer&apos;s time)</source>
        <translation>Bila (waktu pelanggan)</translation>
    </message>
    <message>
        <source>Why at this time all the same</source>
        <translation>Mengapa tetap pada masa ini</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>Apa yang perlu disediakan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer, their case</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>No telephone number of theirs is known.</source>
        <translation>Tiada nombor telefon mereka diketahui.</translation>
    </message>
    <message>
        <source>They have not agreed to be called at any number. Ask them, and write down what they say.</source>
        <translation>Mereka belum bersetuju dihubungi pada mana-mana nombor. Tanya mereka dan catat jawapannya.</translation>
    </message>
    <message>
        <source>The customer&apos;s time zone</source>
        <translation>Zon masa pelanggan</translation>
    </message>
    <message>
        <source>Ask where they live</source>
        <translation>Tanya di mana mereka tinggal</translation>
    </message>
    <message>
        <source>Nothing tells by which clock they live.</source>
        <translation>Tiada apa-apa yang menunjukkan zon masa mereka.</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Siapa yang menelefon</translation>
    </message>
    <message>
        <source>If there is no answer</source>
        <translation>Jika tiada jawapan</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Berapa kerap</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Sekali</translation>
    </message>
    <message>
        <source>Every day</source>
        <comment>how often a callback is repeated</comment>
        <translation>Setiap hari</translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>how often a callback is repeated</comment>
        <translation>Setiap minggu</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <comment>how often a callback is repeated</comment>
        <translation>Setiap dua minggu</translation>
    </message>
    <message>
        <source>Every month</source>
        <comment>how often a callback is repeated</comment>
        <translation>Setiap bulan</translation>
    </message>
    <message>
        <source>There is no number that may be called.</source>
        <translation>Tiada nombor yang boleh dihubungi.</translation>
    </message>
    <message>
        <source>Choose by which clock they live.</source>
        <translation>Pilih zon masa tempat mereka tinggal.</translation>
    </message>
    <message>
        <source>Write a day and a time, or choose one.</source>
        <translation>Tulis hari dan masa, atau pilih satu.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>Pilih masa.</translation>
    </message>
    <message>
        <source>Choose a time that is open.</source>
        <translation>Pilih masa yang terbuka.</translation>
    </message>
    <message>
        <source>Say why it is to be at this time.</source>
        <translation>Nyatakan sebab ia perlu pada masa ini.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a case</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The customer is told at once and before the call, with a link to move it, where the queue has words for it.</source>
        <translation>Pelanggan dimaklumkan serta-merta dan sebelum panggilan, dengan pautan untuk mengalihkannya, jika giliran ada kata-kata untuknya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::BookingSheet</name>
    <message>
        <source>Schedule a callback</source>
        <translation>Jadualkan panggilan balik</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadualkan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::BulkBinding</name>
    <message>
        <source>You</source>
        <comment>owner of the chosen cases</comment>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of the chosen cases</comment>
        <translation>Tiada sesiapa</translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n chosen case(s) to %1</source>
        <comment>a status</comment>
        <translation>
            <numerusform>Tukar status %n kes yang dipilih kepada %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n chosen case(s) to %1</source>
        <comment>a priority</comment>
        <translation>
            <numerusform>Tukar keutamaan %n kes yang dipilih kepada %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n chosen case(s) to %1</source>
        <comment>a queue</comment>
        <translation>
            <numerusform>Pindahkan %n kes yang dipilih ke %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n chosen case(s) to: %1</source>
        <comment>an agent</comment>
        <translation>
            <numerusform>Serahkan %n kes yang dipilih kepada: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n chosen case(s)</source>
        <translation>
            <numerusform>Tambah tag pada %n kes yang dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Others are found by name with Ctrl+K</source>
        <translation>Yang lain dicari mengikut nama dengan Ctrl+K</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Tiada apa-apa yang perlu diubah.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay chosen and as they were. %1</source>
        <comment>why</comment>
        <translation>
            <numerusform>%n kes kekal dipilih dan seperti sedia kala. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Run a macro on %n chosen case(s)…</source>
        <translation>
            <numerusform>Jalankan makro pada %n kes yang dipilih…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run a macro on %n chosen case(s)</source>
        <translation>
            <numerusform>Jalankan makro pada %n kes yang dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Its words are filled in for each customer. A case in which a step would be refused stays as it is.</source>
        <translation>Kata-katanya diisi untuk setiap pelanggan. Kes yang salah satu langkahnya akan ditolak kekal seperti sedia ada.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is done in %n case(s).</source>
        <comment>a macro</comment>
        <translation>
            <numerusform>“%1” dilaksanakan dalam %n kes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hadir ended in the middle: %1 of %n case(s) were changed.</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>Hadir berhenti di tengah jalan: %1 daripada %n kes telah diubah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the %n case(s) that Hadir did not come to</source>
        <translation>
            <numerusform>Pilih %n kes yang belum sempat dibuat oleh Hadir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::BulkDeeds</name>
    <message numerus="yes">
        <source>The status of %n case(s) is now %1.</source>
        <translation>
            <numerusform>Status %n kes kini %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The priority of %n case(s) is now %1.</source>
        <translation>
            <numerusform>Keutamaan %n kes kini %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue of %n case(s) is now %1.</source>
        <translation>
            <numerusform>Baris gilir %n kes kini %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody owns %n case(s) now.</source>
        <translation>
            <numerusform>%n kes kini tiada pemilik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You now own %n case(s).</source>
        <translation>
            <numerusform>%n kes kini milik anda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 now owns %n case(s).</source>
        <comment>an agent</comment>
        <translation>
            <numerusform>%n kes kini milik %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n case(s) now include %1.</source>
        <translation>
            <numerusform>Tag %n kes kini termasuk %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) sleep until %1.</source>
        <comment>a moment</comment>
        <translation>
            <numerusform>%n kes tidur hingga %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CalendarGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>callbacks in this hour</comment>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2. Enter moves it there, Escape leaves it.</source>
        <comment>whom, when</comment>
        <translation>%1 ke %2. Enter memindahkannya ke situ, Escape membiarkannya.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, why not then</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) are taken.</source>
        <translation>
            <numerusform>%1 daripada %n tempat telah diambil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CalendarView</name>
    <message>
        <source>ddd d</source>
        <comment>format of a day in a week, as QLocale has it</comment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbackPaper</name>
    <message>
        <source>Callbacks</source>
        <translation>Panggilan balik</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a callback on paper: the customer, then how it stands, their number and who calls</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>a customer</comment>
        <translation>Telefon %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbackPlace</name>
    <message>
        <source>The callbacks are with the printer.</source>
        <translation>Panggilan balik sudah dihantar ke pencetak.</translation>
    </message>
    <message>
        <source>Schedule a callback</source>
        <translation>Jadualkan panggilan balik</translation>
    </message>
    <message>
        <source>Claim the callback that is due, and call</source>
        <translation>Ambil panggilan balik yang sudah tiba, dan telefon</translation>
    </message>
    <message>
        <source>Move the callback in hand…</source>
        <translation>Alihkan panggilan balik yang dipilih…</translation>
    </message>
    <message>
        <source>Cancel the callback in hand</source>
        <translation>Batalkan panggilan balik yang dipilih</translation>
    </message>
    <message>
        <source>Nothing on this machine dials numbers. Call %1.</source>
        <comment>a number</comment>
        <translation>Tiada apa-apa pada mesin ini mendail nombor. Telefon %1.</translation>
    </message>
    <message>
        <source>There is no callback to save here.</source>
        <translation>Tiada panggilan balik untuk disimpan di sini.</translation>
    </message>
    <message>
        <source>Save the callbacks for a calendar</source>
        <translation>Simpan panggilan balik untuk kalendar</translation>
    </message>
    <message>
        <source>Callbacks.ics</source>
        <comment>a file</comment>
        <translation>Panggilan balik.ics</translation>
    </message>
    <message numerus="yes">
        <source>%Ln callback(s) saved as %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln panggilan balik disimpan sebagai %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbackRows</name>
    <message>
        <source>planned</source>
        <comment>a callback</comment>
        <translation>dirancang</translation>
    </message>
    <message>
        <source>try %1</source>
        <comment>the second call of a callback, say</comment>
        <translation>cubaan %1</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <comment>a callback</comment>
        <translation>belum disahkan</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <comment>a callback that is due</comment>
        <translation>belum diambil</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a callback</comment>
        <translation>lewat</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <comment>an agent</comment>
        <translation>%1 menelefon</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>whom one called</comment>
        <translation>dapat dihubungi</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>whom one called</comment>
        <translation>tidak dapat dihubungi</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a callback</comment>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of day, a customer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>time of day, a customer, how it stands</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a moment, a customer, how it stands</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>a callback, who is to call</comment>
        <translation>%1, untuk %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day, as QLocale has it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>format of a day in the same month, as QLocale has it</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day in another month, as QLocale has it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbackTable</name>
    <message>
        <source>%1 %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bila</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Siapa yang menelefon</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Cubaan</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>Apa yang perlu disediakan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbackWords</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 j %2 min</translation>
    </message>
    <message>
        <source>the next day</source>
        <comment>after which one tries again</comment>
        <translation>hari berikutnya</translation>
    </message>
    <message>
        <source>%1 for both of you.</source>
        <comment>day and time</comment>
        <translation>%1 bagi kedua-duanya.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3 for you.</source>
        <comment>their time, city, your time</comment>
        <translation>%1 di %2 ialah %3 bagi anda.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3 on %4 for you.</source>
        <comment>their time, city, your time, your day</comment>
        <translation>%1 di %2 ialah %3 pada %4 bagi anda.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a short day, as QLocale has it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) left.</source>
        <translation>
            <numerusform>%1 daripada %n tempat masih ada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now %2 as for you</source>
        <comment>city, time of day</comment>
        <translation>%1, kini %2 seperti anda</translation>
    </message>
    <message>
        <source>%1, now %2, %3 behind you</source>
        <comment>city, time of day, hours</comment>
        <translation>%1, kini %2, %3 lebih lewat daripada anda</translation>
    </message>
    <message>
        <source>%1, now %2, %3 ahead of you</source>
        <comment>city, time of day, hours</comment>
        <translation>%1, kini %2, %3 lebih awal daripada anda</translation>
    </message>
    <message>
        <source>%1, agreed to be called</source>
        <comment>a number</comment>
        <translation>%1, bersetuju dihubungi</translation>
    </message>
    <message>
        <source>%1, was not asked about calls</source>
        <comment>a number</comment>
        <translation>%1, belum ditanya tentang panggilan</translation>
    </message>
    <message>
        <source>%1, does not want calls</source>
        <comment>a number</comment>
        <translation>%1, tidak mahu dihubungi</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>who calls</comment>
        <translation>Saya</translation>
    </message>
    <message numerus="yes">
        <source>Me, then anyone in %1 after %n minute(s)</source>
        <comment>a queue</comment>
        <translation>
            <numerusform>Saya, kemudian sesiapa dalam %1 selepas %n minit</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone in %1</source>
        <comment>a queue</comment>
        <translation>Sesiapa dalam %1</translation>
    </message>
    <message>
        <source>Anyone who knows %1</source>
        <comment>a skill</comment>
        <translation>Sesiapa yang tahu %1</translation>
    </message>
    <message>
        <source>Try once</source>
        <translation>Cuba sekali</translation>
    </message>
    <message numerus="yes">
        <source>Try %n time(s), again after %1</source>
        <comment>spans of time</comment>
        <translation>
            <numerusform>Cuba %n kali, sekali lagi selepas %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbacksBinding</name>
    <message>
        <source>Offline. The callbacks are as of %1; reminders ring all the same.</source>
        <comment>a moment</comment>
        <translation>Luar talian. Panggilan balik adalah setakat %1; peringatan tetap berbunyi.</translation>
    </message>
    <message>
        <source>Offline. The callbacks may be others by now; reminders ring all the same.</source>
        <translation>Luar talian. Panggilan balik mungkin sudah berubah; peringatan tetap berbunyi.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbacksPage</name>
    <message>
        <source>The callbacks are being read</source>
        <translation>Panggilan balik sedang dibaca</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>Ia akan muncul sebentar lagi.</translation>
    </message>
    <message>
        <source>No callback in these days</source>
        <translation>Tiada panggilan balik pada hari-hari ini</translation>
    </message>
    <message>
        <source>Callbacks that you are to make appear here, with their times.</source>
        <translation>Panggilan balik yang perlu anda buat muncul di sini bersama masanya.</translation>
    </message>
    <message>
        <source>Callbacks of your queues appear here, with their times.</source>
        <translation>Panggilan balik giliran anda muncul di sini bersama masanya.</translation>
    </message>
    <message>
        <source>Schedule a callback</source>
        <translation>Jadualkan panggilan balik</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Senarai</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Saya punya</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Pasukan</translation>
    </message>
    <message>
        <source>Times: %1</source>
        <comment>a city</comment>
        <translation>Masa: %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Lebih awal</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Kemudian</translation>
    </message>
    <message>
        <source>Print these callbacks</source>
        <translation>Cetak panggilan balik ini</translation>
    </message>
    <message>
        <source>Save them for a calendar (.ics)</source>
        <translation>Simpan untuk kalendar (.ics)</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Panggilan balik</translation>
    </message>
    <message>
        <source>Calendar of callbacks</source>
        <translation>Kalendar panggilan balik</translation>
    </message>
    <message numerus="yes">
        <source>There are more than can be shown: only the first %n are here.</source>
        <translation>
            <numerusform>Ada lebih daripada yang boleh ditunjukkan: hanya %n yang pertama di sini.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallingHour</name>
    <message>
        <source>No queue of yours works in this hour.</source>
        <translation>Tiada giliran anda bekerja pada jam ini.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseApprovals</name>
    <message>
        <source>Approvals</source>
        <translation>Kelulusan</translation>
    </message>
    <message>
        <source>Ask…</source>
        <comment>for approval</comment>
        <translation>Minta…</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Minta kelulusan</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>an agent of unknown name</comment>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>%1 asked; %2 decides.</source>
        <comment>two agents</comment>
        <translation>%1 meminta; %2 memutuskan.</translation>
    </message>
    <message>
        <source>%1 asked; any supervisor decides.</source>
        <comment>an agent</comment>
        <translation>%1 meminta; mana-mana penyelia memutuskan.</translation>
    </message>
    <message>
        <source>%1 asked; %2 granted it.</source>
        <comment>two agents</comment>
        <translation>%1 meminta; %2 meluluskan.</translation>
    </message>
    <message>
        <source>%1 asked; %2 declined it.</source>
        <comment>two agents</comment>
        <translation>%1 meminta; %2 menolak.</translation>
    </message>
    <message>
        <source>%1 asked and took it back.</source>
        <comment>an agent</comment>
        <translation>%1 meminta lalu menarik balik.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Luluskan</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik balik</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseBinding</name>
    <message>
        <source>Nothing had to be changed. %1</source>
        <comment>a sentence that says how it is</comment>
        <translation>Tiada apa-apa perlu diubah. %1</translation>
    </message>
    <message>
        <source>Finish it or take it off the list, then close the case.</source>
        <translation>Selesaikan atau buang daripada senarai, kemudian tutup kes.</translation>
    </message>
    <message>
        <source>Set solved</source>
        <translation>Tandakan selesai</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Tutup kes</translation>
    </message>
    <message>
        <source>This case goes on in %1, which is shown now. Its status is set there.</source>
        <comment>case and customer</comment>
        <translation>Kes ini diteruskan dalam %1, yang dipaparkan sekarang. Statusnya ditetapkan di sana.</translation>
    </message>
    <message>
        <source>No case is open here. Choose one, or open one for the customer.</source>
        <translation>Tiada kes dibuka di sini. Pilih satu, atau buka kes untuk pelanggan.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseChecklist</name>
    <message>
        <source>Checklist</source>
        <translation>Senarai semak</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>items of a checklist</comment>
        <translation>%1 daripada %2 selesai</translation>
    </message>
    <message>
        <source>Add what has to be done…</source>
        <translation>Tambah apa yang perlu dibuat…</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>Tambah ke senarai semak</translation>
    </message>
    <message>
        <source>Remove “%1” from the checklist</source>
        <comment>an item</comment>
        <translation>Buang “%1” daripada senarai semak</translation>
    </message>
    <message>
        <source>Done by %1</source>
        <comment>an agent</comment>
        <translation>Dibuat oleh %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseChoices</name>
    <message>
        <source>Set the status to %1</source>
        <translation>Tukar status kepada %1</translation>
    </message>
    <message>
        <source>Set the priority to %1</source>
        <translation>Tukar keutamaan kepada %1</translation>
    </message>
    <message>
        <source>Move the case to %1</source>
        <comment>a queue</comment>
        <translation>Pindahkan kes ke %1</translation>
    </message>
    <message>
        <source>Assign the case to %1</source>
        <comment>an agent</comment>
        <translation>Serahkan kes kepada %1</translation>
    </message>
    <message>
        <source>Assign the case to nobody</source>
        <translation>Biarkan kes tanpa pemilik</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseColumns</name>
    <message>
        <source>Columns of the cases</source>
        <translation>Lajur kes</translation>
    </message>
    <message>
        <source>The arrows go from column to column, with Ctrl they move it, with Shift they make it wider or narrower; Enter sorts by it.</source>
        <translation>Anak panah beralih dari lajur ke lajur, dengan Ctrl memindahkannya, dengan Shift melebarkan atau mengecilkannya; Enter mengisih mengikutnya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseDeeds</name>
    <message>
        <source>The status of %1 is now %2.</source>
        <comment>case and customer, status</comment>
        <translation>Status %1 kini %2.</translation>
    </message>
    <message>
        <source>The priority of %1 is now %2.</source>
        <comment>case and customer, priority</comment>
        <translation>Keutamaan %1 kini %2.</translation>
    </message>
    <message>
        <source>The queue of %1 is now %2.</source>
        <comment>case and customer, queue</comment>
        <translation>Baris gilir %1 kini %2.</translation>
    </message>
    <message>
        <source>Nobody owns %1 now.</source>
        <comment>case and customer</comment>
        <translation>Tiada sesiapa memiliki %1 sekarang.</translation>
    </message>
    <message>
        <source>A colleague now owns %1.</source>
        <comment>case and customer</comment>
        <translation>Seorang rakan sekerja kini memiliki %1.</translation>
    </message>
    <message>
        <source>%2 now owns %1.</source>
        <comment>case and customer, agent</comment>
        <translation>%2 kini memiliki %1.</translation>
    </message>
    <message>
        <source>The tags of %1 no longer include %2.</source>
        <comment>case and customer, tags</comment>
        <translation>Tag %1 tidak lagi termasuk %2.</translation>
    </message>
    <message>
        <source>The tags of %1 now include %2.</source>
        <comment>case and customer, tags</comment>
        <translation>Tag %1 kini termasuk %2.</translation>
    </message>
    <message>
        <source>You now own %1.</source>
        <comment>case and customer</comment>
        <translation>Anda kini memiliki %1.</translation>
    </message>
    <message>
        <source>the new case of %1</source>
        <comment>a customer</comment>
        <translation>kes baharu %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number of a case and the customer&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is awake.</source>
        <comment>case and customer</comment>
        <translation>%1 sudah terjaga.</translation>
    </message>
    <message>
        <source>%1 sleeps until %2.</source>
        <comment>case and customer, a moment</comment>
        <translation>%1 tidur hingga %2.</translation>
    </message>
    <message>
        <source>%1 has no wrap-up code now.</source>
        <comment>case and customer</comment>
        <translation>%1 tiada kod penutup sekarang.</translation>
    </message>
    <message>
        <source>The wrap-up code of %1 is now %2.</source>
        <comment>case and customer, code</comment>
        <translation>Kod penutup %1 kini %2.</translation>
    </message>
    <message>
        <source>You watch %1 now.</source>
        <comment>case and customer</comment>
        <translation>Anda kini memantau %1.</translation>
    </message>
    <message>
        <source>You no longer watch %1.</source>
        <comment>case and customer</comment>
        <translation>Anda tidak lagi memantau %1.</translation>
    </message>
    <message>
        <source>Who watches %1 has changed.</source>
        <comment>case and customer</comment>
        <translation>Pemantau %1 telah berubah.</translation>
    </message>
    <message>
        <source>%1 goes on in another case.</source>
        <comment>case and customer</comment>
        <translation>%1 diteruskan dalam kes lain.</translation>
    </message>
    <message>
        <source>Entries of %1 are a case of their own now.</source>
        <comment>case and customer</comment>
        <translation>Entri daripada %1 kini kes tersendiri.</translation>
    </message>
    <message>
        <source>The two cases are separate again.</source>
        <translation>Kedua-dua kes terpisah semula.</translation>
    </message>
    <message>
        <source>%1 is linked with another case.</source>
        <comment>case and customer</comment>
        <translation>%1 dipautkan dengan kes lain.</translation>
    </message>
    <message>
        <source>%1 is no longer linked with that case.</source>
        <comment>case and customer</comment>
        <translation>%1 tidak lagi dipautkan dengan kes itu.</translation>
    </message>
    <message>
        <source>%1 is a part of another case now.</source>
        <comment>case and customer</comment>
        <translation>%1 kini sebahagian daripada kes lain.</translation>
    </message>
    <message>
        <source>The cases are no longer parts of each other.</source>
        <translation>Kes itu tidak lagi menjadi bahagian antara satu sama lain.</translation>
    </message>
    <message>
        <source>Approval is asked for in %1.</source>
        <comment>case and customer</comment>
        <translation>Kelulusan diminta dalam %1.</translation>
    </message>
    <message>
        <source>You granted what was asked in %1.</source>
        <comment>case and customer</comment>
        <translation>Anda meluluskan apa yang diminta dalam %1.</translation>
    </message>
    <message>
        <source>You declined what was asked in %1.</source>
        <comment>case and customer</comment>
        <translation>Anda menolak apa yang diminta dalam %1.</translation>
    </message>
    <message>
        <source>Nothing is asked for any more in %1.</source>
        <comment>case and customer</comment>
        <translation>Tiada apa-apa lagi yang diminta dalam %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the checklist are still open: %1.</source>
        <translation>
            <numerusform>%n perkara dalam senarai semak masih terbuka: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval is still asked for: %1.</source>
        <comment>what for</comment>
        <translation>Kelulusan masih diminta: %1.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseJoins</name>
    <message>
        <source>Merge into another case…</source>
        <translation>Gabungkan ke dalam kes lain…</translation>
    </message>
    <message>
        <source>Split into a new case…</source>
        <translation>Pisahkan ke dalam kes baharu…</translation>
    </message>
    <message>
        <source>Link with another case…</source>
        <translation>Pautkan dengan kes lain…</translation>
    </message>
    <message>
        <source>Make it part of another case…</source>
        <translation>Jadikan sebahagian daripada kes lain…</translation>
    </message>
    <message>
        <source>Related cases</source>
        <translation>Kes berkaitan</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>one case with another</comment>
        <translation>Gabung</translation>
    </message>
    <message>
        <source>Join with another case</source>
        <translation>Gabung dengan kes lain</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Digabungkan ke dalam</translation>
    </message>
    <message>
        <source>Merged with it</source>
        <translation>Digabungkan dengannya</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Sebahagian daripada</translation>
    </message>
    <message>
        <source>Has the part</source>
        <translation>Mempunyai bahagian</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Dipautkan dengan</translation>
    </message>
    <message>
        <source>Separate them again</source>
        <translation>Pisahkan semula</translation>
    </message>
    <message>
        <source>They have nothing to do with each other</source>
        <translation>Tiada kaitan antara satu sama lain</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a case</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A case of %1</source>
        <comment>a customer</comment>
        <translation>Kes %1</translation>
    </message>
    <message>
        <source>A case that is not on this machine</source>
        <translation>Kes yang tiada pada mesin ini</translation>
    </message>
    <message>
        <source>%1 is closed and goes on in %2: what was said and written in it stands there. They can be separated again at any time.</source>
        <comment>number of a case, number and subject of another</comment>
        <translation>%1 ditutup dan diteruskan dalam %2: apa yang dikatakan dan ditulis di dalamnya ada di sana. Kedua-duanya boleh dipisahkan semula pada bila-bila masa.</translation>
    </message>
    <message>
        <source>Merge into another case of the customer</source>
        <translation>Gabungkan ke dalam kes lain pelanggan</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>%1 and %2 show each other from then on.</source>
        <comment>number of a case, number and subject of another</comment>
        <translation>%1 dan %2 menunjukkan satu sama lain mulai saat itu.</translation>
    </message>
    <message>
        <source>Link with another case</source>
        <translation>Pautkan dengan kes lain</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Pautkan</translation>
    </message>
    <message>
        <source>%1 is a part of %2 from then on.</source>
        <comment>number of a case, number and subject of another</comment>
        <translation>%1 menjadi sebahagian daripada %2 mulai saat itu.</translation>
    </message>
    <message>
        <source>Make it part of another case</source>
        <translation>Jadikan sebahagian daripada kes lain</translation>
    </message>
    <message>
        <source>Make it a part</source>
        <translation>Jadikan bahagian</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseList</name>
    <message>
        <source>%1 · opened %2</source>
        <comment>number of a case, date</comment>
        <translation>%1 · dibuka %2</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>for so long</comment>
        <translation>menunggu %1</translation>
    </message>
    <message>
        <source>Cases of this customer</source>
        <translation>Kes pelanggan ini</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Belum ada kes</translation>
    </message>
    <message>
        <source>What this customer needs help with is kept in cases.</source>
        <translation>Perkara yang pelanggan ini perlukan bantuan disimpan dalam kes.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Buka kes</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseOwner</name>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of a case</comment>
        <translation>Tiada sesiapa</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of the agent at this desk</comment>
        <translation>%1 (anda)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>an agent of unknown name</comment>
        <translation>Seorang rakan</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>Ambil kes ini</translation>
    </message>
    <message>
        <source>Assign the case to somebody</source>
        <translation>Serahkan kes kepada seseorang</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A colleague owns this case.</source>
        <translation>Seorang rakan sekerja memiliki kes ini.</translation>
    </message>
    <message>
        <source>%1 owns this case.</source>
        <comment>a colleague</comment>
        <translation>%1 memiliki kes ini.</translation>
    </message>
    <message>
        <source>Talk to them, or ask a supervisor to move it.</source>
        <translation>Berbincang dengannya, atau minta penyelia memindahkannya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CasePanel</name>
    <message>
        <source>No case is open</source>
        <translation>Tiada kes dibuka</translation>
    </message>
    <message>
        <source>Choose one of the customer&apos;s cases, or open a new one.</source>
        <translation>Pilih salah satu kes pelanggan, atau buka yang baharu.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Buka kes</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Keutamaan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Baris gilir</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no queue</comment>
        <translation>Tiada baris gilir</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long a customer has waited</comment>
        <translation>selama %1</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <comment>a colleague</comment>
        <translation>%1 sedang menulis</translation>
    </message>
    <message>
        <source>%1 are writing</source>
        <comment>colleagues</comment>
        <translation>%1 sedang menulis</translation>
    </message>
    <message>
        <source>%1 is here too</source>
        <comment>a colleague</comment>
        <translation>%1 juga di sini</translation>
    </message>
    <message>
        <source>%1 are here too</source>
        <comment>colleagues</comment>
        <translation>%1 juga di sini</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>Ambil kes ini</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tambah tag</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Tambah tag…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Tukar status</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Tukar keutamaan</translation>
    </message>
    <message>
        <source>Move the case to a queue</source>
        <translation>Pindahkan kes ke baris gilir</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Tukar tag</translation>
    </message>
    <message>
        <source>Set solved</source>
        <translation>Tandakan selesai</translation>
    </message>
    <message>
        <source>Assign the case to somebody</source>
        <translation>Serahkan kes kepada seseorang</translation>
    </message>
    <message>
        <source>for %1; an answer waits to be sent</source>
        <comment>how long a customer has waited</comment>
        <translation>selama %1; ada jawapan menunggu dihantar</translation>
    </message>
    <message>
        <source>Saved here, not yet on the server</source>
        <translation>Disimpan di sini, belum di pelayan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CasePaper</name>
    <message>
        <source>new case</source>
        <translation>kes baharu</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>the owner of a case</comment>
        <translation>Tiada sesiapa</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <comment>number, subject</comment>
        <translation>Kes %1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Keutamaan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Baris gilir</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Diselesaikan</translation>
    </message>
    <message>
        <source>Hadir, %1, by %2</source>
        <comment>at the foot of a page: when it was printed, who</comment>
        <translation>Hadir, %1, oleh %2</translation>
    </message>
    <message>
        <source>not yet on the server</source>
        <translation>belum di pelayan</translation>
    </message>
    <message>
        <source>Case %1, %2.pdf</source>
        <comment>a file: number, customer</comment>
        <translation>Kes %1, %2.pdf</translation>
    </message>
    <message numerus="yes">
        <source>The rest of this entry is not on this paper: %Ln character(s).</source>
        <translation>
            <numerusform>Baki entri ini tiada pada kertas ini: %Ln aksara.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CasePickSheet</name>
    <message>
        <source>Number or words</source>
        <translation>Nombor atau perkataan</translation>
    </message>
    <message>
        <source>Find a case…</source>
        <translation>Cari kes…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>%1 %2 (%3, %4)</source>
        <comment>number and subject of a case, its customer, its status</comment>
        <translation>%1 %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Pilih satu kes dahulu.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseSleep</name>
    <message>
        <source>Sleep</source>
        <translation>Tidur</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a moment</comment>
        <translation>hingga %1</translation>
    </message>
    <message>
        <source>woke up %1</source>
        <comment>a moment</comment>
        <translation>terjaga %1</translation>
    </message>
    <message>
        <source>Awake</source>
        <comment>a case that does not sleep</comment>
        <translation>Terjaga</translation>
    </message>
    <message>
        <source>A case that is solved or closed does not sleep.</source>
        <translation>Kes yang selesai atau ditutup tidak tidur.</translation>
    </message>
    <message>
        <source>Put the case to sleep</source>
        <translation>Tidurkan kes</translation>
    </message>
    <message>
        <source>%1 there</source>
        <comment>the customer&apos;s time</comment>
        <translation>%1 di sana</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Bangunkan</translation>
    </message>
    <message>
        <source>Wake the case</source>
        <translation>Bangunkan kes</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dalam sejam</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Petang ini</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Pagi esok</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Hari bekerja berikutnya</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when a case wakes in a word, and the moment</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pending until another moment…</source>
        <translation>Tertangguh hingga masa lain…</translation>
    </message>
    <message>
        <source>At another moment…</source>
        <translation>Pada masa lain…</translation>
    </message>
    <message>
        <source>Pending until…</source>
        <translation>Tertangguh hingga…</translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>Bangunkan sekarang</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>with a time of day</comment>
        <translation>esok %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day of the week and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 there)</source>
        <comment>a moment, the customer&apos;s time</comment>
        <translation>%1 (%2 di sana)</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseTies</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, how, what was said first</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseWork</name>
    <message>
        <source>Sleep</source>
        <translation>Tidur</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Penutup</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Pemantau</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no wrap-up code</comment>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Set the wrap-up code</source>
        <translation>Tetapkan kod penutup</translation>
    </message>
    <message>
        <source>Another…</source>
        <comment>wrap-up code</comment>
        <translation>Yang lain…</translation>
    </message>
    <message>
        <source>you</source>
        <comment>among those who watch a case</comment>
        <translation>anda</translation>
    </message>
    <message>
        <source>a colleague</source>
        <comment>among those who watch a case</comment>
        <translation>rakan sekerja</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>watches a case</comment>
        <translation>Tiada sesiapa</translation>
    </message>
    <message>
        <source>No longer watch the case</source>
        <translation>Berhenti memantau kes</translation>
    </message>
    <message>
        <source>Watch the case</source>
        <translation>Pantau kes</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of the agent at this desk</comment>
        <translation>%1 (anda)</translation>
    </message>
    <message>
        <source>Put the case to sleep</source>
        <translation>Tidurkan kes</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>Tambah ke senarai semak</translation>
    </message>
    <message>
        <source>Watch the case, or no longer</source>
        <translation>Pantau kes, atau berhenti</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Minta kelulusan</translation>
    </message>
    <message>
        <source>Decide what was asked</source>
        <translation>Putuskan apa yang diminta</translation>
    </message>
    <message>
        <source>Merge into another case…</source>
        <translation>Gabungkan ke dalam kes lain…</translation>
    </message>
    <message>
        <source>Link with another case…</source>
        <translation>Pautkan dengan kes lain…</translation>
    </message>
    <message>
        <source>Make it part of another case…</source>
        <translation>Jadikan sebahagian daripada kes lain…</translation>
    </message>
    <message>
        <source>Let the case wait until…</source>
        <translation>Biarkan kes menunggu hingga…</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Tukar kekunci</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ChosenBar</name>
    <message>
        <source>Chosen cases</source>
        <translation>Kes yang dipilih</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>cases that are being changed</comment>
        <translation>%1 daripada %2 selesai</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign the chosen cases</source>
        <translation>Serahkan kes yang dipilih</translation>
    </message>
    <message>
        <source>Set the status of the chosen cases</source>
        <translation>Tukar status kes yang dipilih</translation>
    </message>
    <message>
        <source>Set the priority of the chosen cases</source>
        <translation>Tukar keutamaan kes yang dipilih</translation>
    </message>
    <message>
        <source>Move the chosen cases to a queue</source>
        <translation>Pindahkan kes yang dipilih ke baris gilir</translation>
    </message>
    <message>
        <source>Tag the chosen cases</source>
        <translation>Tambah tag pada kes yang dipilih</translation>
    </message>
    <message>
        <source>Leave the others as they are</source>
        <translation>Biarkan yang lain seperti sedia ada</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Kosongkan pilihan</translation>
    </message>
    <message>
        <source>Run a macro on the chosen cases</source>
        <translation>Jalankan makro pada kes yang dipilih</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CircledSheet</name>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Only you will see it. A supervisor can make one for a team or for everyone.</source>
        <translation>Hanya anda yang akan melihatnya. Penyelia boleh membuatnya untuk satu pasukan atau semua orang.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Pasukan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Clash</name>
    <message>
        <source>nobody</source>
        <comment>the owner of a case that has none</comment>
        <translation>tiada sesiapa</translation>
    </message>
    <message>
        <source>no queue</source>
        <translation>tiada baris gilir</translation>
    </message>
    <message>
        <source>%1 changed the status at %2.</source>
        <translation>%1 mengubah status pada %2.</translation>
    </message>
    <message>
        <source>%1 changed the priority at %2.</source>
        <translation>%1 mengubah keutamaan pada %2.</translation>
    </message>
    <message>
        <source>%1 moved the case at %2.</source>
        <translation>%1 memindahkan kes pada %2.</translation>
    </message>
    <message>
        <source>%1 changed the owner at %2.</source>
        <translation>%1 mengubah pemilik kes pada %2.</translation>
    </message>
    <message>
        <source>%1 changed the same thing at %2.</source>
        <translation>%1 mengubah perkara yang sama pada %2.</translation>
    </message>
    <message>
        <source>%1 changed “%3” at %2.</source>
        <comment>%3 is the name of a field</comment>
        <translation>%1 mengubah “%3” pada %2.</translation>
    </message>
    <message>
        <source>The status was changed meanwhile.</source>
        <translation>Status telah diubah sementara itu.</translation>
    </message>
    <message>
        <source>The priority was changed meanwhile.</source>
        <translation>Keutamaan telah diubah sementara itu.</translation>
    </message>
    <message>
        <source>The case was moved meanwhile.</source>
        <translation>Kes telah dipindahkan sementara itu.</translation>
    </message>
    <message>
        <source>The owner was changed meanwhile.</source>
        <translation>Pemilik kes telah diubah sementara itu.</translation>
    </message>
    <message>
        <source>The same thing was changed meanwhile.</source>
        <translation>Perkara yang sama telah diubah sementara itu.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <comment>%1 is the name of a field</comment>
        <translation>“%1” telah diubah sementara itu.</translation>
    </message>
    <message>
        <source>It is %1 now; you wanted %2.</source>
        <comment>two values of one field</comment>
        <translation>Kini ia %1; anda mahukan %2.</translation>
    </message>
    <message>
        <source>You wanted %1.</source>
        <comment>the value of a field</comment>
        <translation>Anda mahukan %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 owns it.</source>
        <comment>a case</comment>
        <translation>%1 memegangnya.</translation>
    </message>
    <message>
        <source>%1 took the case at %2.</source>
        <translation>%1 mengambil kes pada %2.</translation>
    </message>
    <message>
        <source>%1 gave the case to %3 at %2.</source>
        <translation>%1 memberikan kes kepada %3 pada %2.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ClashNotice</name>
    <message>
        <source>A colleague changed this while you were writing</source>
        <translation>Seorang rakan mengubah ini semasa anda menulis</translation>
    </message>
    <message>
        <source>It now reads: %1</source>
        <comment>fields and their values, one a line</comment>
        <translation>Kini tertulis: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>words that clash with a colleague&apos;s</comment>
        <translation>Kekalkan yang saya tulis</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>words that clash with a colleague&apos;s</comment>
        <translation>Ambil yang ditulis rakan</translation>
    </message>
    <message>
        <source>%1 It now reads: %2</source>
        <comment>who changed a field; what it holds</comment>
        <translation>%1 Kini tertulis: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a field and what it holds</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ClosingSheet</name>
    <message>
        <source>How did the case end?</source>
        <translation>Bagaimanakah kes ini berakhir?</translation>
    </message>
    <message>
        <source>Without a wrap-up code</source>
        <translation>Tanpa kod penutup</translation>
    </message>
    <message>
        <source>Wrap-up code; a digit chooses it and closes the case</source>
        <translation>Kod penutup; tekan digitnya untuk memilih dan menutup kes</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Atau dengan perkataan anda sendiri</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>the digit that chooses it, a wrap-up code</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Write first how it ended: this queue asks for it.</source>
        <translation>Tulis dahulu bagaimana ia berakhir: baris gilir ini memintanya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CodeSheet</name>
    <message>
        <source>Wrap-up code</source>
        <translation>Kod penutup</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>How the case ended, in a word or two</source>
        <translation>Bagaimana kes berakhir, dalam sepatah dua kata</translation>
    </message>
    <message>
        <source>Enter the code first.</source>
        <translation>Masukkan kod dahulu.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CommandWords</name>
    <message>
        <source>New customer</source>
        <translation>Pelanggan baharu</translation>
    </message>
    <message>
        <source>Change of customer details</source>
        <translation>Perubahan butiran pelanggan</translation>
    </message>
    <message>
        <source>New contact point</source>
        <translation>Cara hubungan baharu</translation>
    </message>
    <message>
        <source>Confirmed contact point</source>
        <translation>Pengesahan cara hubungan</translation>
    </message>
    <message>
        <source>Retired contact point</source>
        <translation>Penamatan cara hubungan</translation>
    </message>
    <message>
        <source>Change of consent</source>
        <translation>Perubahan persetujuan</translation>
    </message>
    <message>
        <source>Change of quiet hours</source>
        <translation>Perubahan waktu senyap</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Kes baharu</translation>
    </message>
    <message>
        <source>Status set to %1</source>
        <translation>Status ditetapkan kepada %1</translation>
    </message>
    <message>
        <source>Priority set to %1</source>
        <translation>Keutamaan ditetapkan kepada %1</translation>
    </message>
    <message>
        <source>Case moved to another queue</source>
        <translation>Kes dipindahkan ke baris gilir lain</translation>
    </message>
    <message>
        <source>Change of tags</source>
        <translation>Perubahan tag</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>Kes ditugaskan</translation>
    </message>
    <message>
        <source>Case taken</source>
        <translation>Kes diambil</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota dalaman</translation>
    </message>
    <message>
        <source>Logged call</source>
        <translation>Panggilan dicatat</translation>
    </message>
    <message>
        <source>Logged visit</source>
        <translation>Lawatan dicatat</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Pesanan baharu</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Ejen baharu</translation>
    </message>
    <message>
        <source>Change of an agent</source>
        <translation>Perubahan ejen</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Pasukan baharu</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Baris gilir baharu</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a supervisor to do it.</source>
        <translation>Peranan anda tidak membenarkan ini. Minta penyelia melakukannya.</translation>
    </message>
    <message>
        <source>What this is about is no longer there. Look at the customer again.</source>
        <translation>Perkara ini sudah tiada. Lihat pelanggan itu semula.</translation>
    </message>
    <message>
        <source>The same thing is already there, so it was not added again.</source>
        <translation>Perkara yang sama sudah ada, jadi ia tidak ditambah lagi.</translation>
    </message>
    <message>
        <source>A value is missing, too long or not valid. Correct it and try again.</source>
        <translation>Ada nilai yang tiada, terlalu panjang atau tidak sah. Betulkan dan cuba lagi.</translation>
    </message>
    <message>
        <source>A colleague owns this case. Talk to them, or ask a supervisor to move it.</source>
        <translation>Rakan sekerja memiliki kes ini. Berbincang dengannya, atau minta penyelia memindahkannya.</translation>
    </message>
    <message>
        <source>It is already as you asked.</source>
        <translation>Ia sudah seperti yang anda minta.</translation>
    </message>
    <message>
        <source>The customer does not want to be contacted there. Choose another way.</source>
        <translation>Pelanggan tidak mahu dihubungi di situ. Pilih cara lain.</translation>
    </message>
    <message>
        <source>The server does not know this kind of change. Update Hadir and try again.</source>
        <translation>Pelayan tidak mengenali jenis perubahan ini. Kemas kini Hadir dan cuba lagi.</translation>
    </message>
    <message>
        <source>Something happened in this case that you had not seen when you wrote. Read it, then send your reply, change it or discard it.</source>
        <translation>Ada sesuatu berlaku dalam kes ini yang belum anda lihat semasa menulis. Baca dahulu, kemudian hantar balasan anda, ubah atau buangnya.</translation>
    </message>
    <message>
        <source>A colleague changed the same thing meanwhile. Look at it as it is now, then decide which is right.</source>
        <translation>Seorang rakan mengubah perkara yang sama sementara itu. Lihat keadaannya sekarang, kemudian tentukan yang mana betul.</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>Pelanggan dipadamkan</translation>
    </message>
    <message>
        <source>Contact point used again</source>
        <translation>Cara hubungan digunakan semula</translation>
    </message>
    <message>
        <source>%1 owns this case. Talk to them, or ask a supervisor to move it.</source>
        <translation>%1 memiliki kes ini. Berbincang dengannya, atau minta penyelia memindahkannya.</translation>
    </message>
    <message>
        <source>Change of details: %1</source>
        <comment>the name of a field</comment>
        <translation>Perubahan butiran: %1</translation>
    </message>
    <message>
        <source>New saved reply</source>
        <translation>Balasan tersimpan baharu</translation>
    </message>
    <message>
        <source>Change of a saved reply</source>
        <translation>Perubahan balasan tersimpan</translation>
    </message>
    <message>
        <source>Saved reply no longer offered</source>
        <translation>Balasan tersimpan tidak lagi ditawarkan</translation>
    </message>
    <message>
        <source>Saved reply offered again</source>
        <translation>Balasan tersimpan ditawarkan semula</translation>
    </message>
    <message>
        <source>A placeholder in double braces is still open. Put in what belongs there, or take it out, then send it.</source>
        <translation>Masih ada ruang kosong dalam kurungan berganda. Isi dengan yang sepatutnya, atau buang, kemudian hantar.</translation>
    </message>
    <message>
        <source>Change of what is pinned</source>
        <translation>Perubahan apa yang disematkan</translation>
    </message>
    <message>
        <source>Two customers merged</source>
        <translation>Dua pelanggan digabungkan</translation>
    </message>
    <message>
        <source>Merged customer separated</source>
        <translation>Pelanggan yang digabungkan dipisahkan</translation>
    </message>
    <message>
        <source>Feedback recorded</source>
        <translation>Maklum balas direkodkan</translation>
    </message>
    <message>
        <source>Case put to sleep</source>
        <translation>Kes ditangguhkan</translation>
    </message>
    <message>
        <source>Case woken</source>
        <translation>Penangguhan kes ditamatkan</translation>
    </message>
    <message>
        <source>Wrap-up code set</source>
        <translation>Kod penutup ditetapkan</translation>
    </message>
    <message>
        <source>Two cases merged</source>
        <translation>Dua kes digabungkan</translation>
    </message>
    <message>
        <source>Merged case separated</source>
        <translation>Kes yang digabungkan dipisahkan</translation>
    </message>
    <message>
        <source>Entries moved to another case</source>
        <translation>Catatan dipindahkan ke kes lain</translation>
    </message>
    <message>
        <source>Change of a link between cases</source>
        <translation>Perubahan pautan antara kes</translation>
    </message>
    <message>
        <source>Change of the parent case</source>
        <translation>Perubahan kes induk</translation>
    </message>
    <message>
        <source>Change of who watches</source>
        <translation>Perubahan pemerhati</translation>
    </message>
    <message>
        <source>Change of the checklist</source>
        <translation>Perubahan senarai semak</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>Kelulusan diminta</translation>
    </message>
    <message>
        <source>Decision on an approval</source>
        <translation>Keputusan tentang kelulusan</translation>
    </message>
    <message>
        <source>Approval no longer asked for</source>
        <translation>Permintaan kelulusan ditarik balik</translation>
    </message>
    <message>
        <source>Message recalled</source>
        <translation>Mesej ditarik balik</translation>
    </message>
    <message>
        <source>Question to somebody outside</source>
        <translation>Soalan kepada pihak luar</translation>
    </message>
    <message>
        <source>Change of automatic messages</source>
        <translation>Perubahan mesej automatik</translation>
    </message>
    <message>
        <source>Change of skills</source>
        <translation>Perubahan kemahiran</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Makro baharu</translation>
    </message>
    <message>
        <source>Change of a macro</source>
        <translation>Perubahan makro</translation>
    </message>
    <message>
        <source>New view of the team</source>
        <translation>Paparan pasukan baharu</translation>
    </message>
    <message>
        <source>Change of a view of the team</source>
        <translation>Perubahan paparan pasukan</translation>
    </message>
    <message>
        <source>The customer last wrote there more than 24 hours ago, so nothing can be sent there now. Choose another way.</source>
        <translation>Pelanggan terakhir menulis di situ lebih 24 jam lalu, jadi tiada apa-apa boleh dihantar ke situ sekarang. Pilih cara lain.</translation>
    </message>
    <message>
        <source>The message has left and cannot be taken back. Write to the customer again.</source>
        <translation>Mesej telah pergi dan tidak boleh ditarik balik. Tulis kepada pelanggan sekali lagi.</translation>
    </message>
    <message>
        <source>Change of wrap-up codes</source>
        <translation>Perubahan kod penutup</translation>
    </message>
    <message>
        <source>The checklist has an open item, an approval is still asked for, or the wrap-up code is missing. See to that, then close the case.</source>
        <translation>Senarai semak ada perkara yang belum selesai, kelulusan masih diminta, atau kod penutup belum diisi. Selesaikan itu dahulu, kemudian tutup kes.</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Panggilan balik baharu</translation>
    </message>
    <message>
        <source>Callback moved to another time</source>
        <translation>Panggilan balik dialihkan ke masa lain</translation>
    </message>
    <message>
        <source>Change of a callback</source>
        <translation>Perubahan panggilan balik</translation>
    </message>
    <message>
        <source>Callback handed over</source>
        <translation>Panggilan balik diserahkan</translation>
    </message>
    <message>
        <source>Callback claimed</source>
        <translation>Panggilan balik diambil</translation>
    </message>
    <message>
        <source>Callback released</source>
        <translation>Panggilan balik dilepaskan</translation>
    </message>
    <message>
        <source>Outcome of a callback</source>
        <translation>Hasil panggilan balik</translation>
    </message>
    <message>
        <source>Callback cancelled</source>
        <translation>Panggilan balik dibatalkan</translation>
    </message>
    <message>
        <source>Callback planned again</source>
        <translation>Panggilan balik dijadualkan semula</translation>
    </message>
    <message>
        <source>Callback set by the rules of its time zone</source>
        <translation>Panggilan balik ditetapkan mengikut peraturan zon waktunya</translation>
    </message>
    <message>
        <source>Change of how a queue calls back</source>
        <translation>Perubahan cara baris gilir memanggil balik</translation>
    </message>
    <message>
        <source>Change of shifts</source>
        <translation>Perubahan syif</translation>
    </message>
    <message>
        <source>Change of calling hours and holidays</source>
        <translation>Perubahan waktu panggilan dan cuti</translation>
    </message>
    <message>
        <source>All places at that time are taken. Choose another time for the callback.</source>
        <translation>Semua tempat pada masa itu telah diambil. Pilih masa lain untuk panggilan balik.</translation>
    </message>
    <message>
        <source>Nobody may or can be called at that time. Choose another time for the callback, or ask a supervisor.</source>
        <translation>Tiada sesiapa boleh dipanggil pada masa itu. Pilih masa lain untuk panggilan balik, atau tanya penyelia.</translation>
    </message>
    <message>
        <source>The callback is not due yet, or still its owner’s. Claim it when its time has come.</source>
        <translation>Panggilan balik itu belum tiba masanya, atau masih milik pemiliknya. Ambil apabila tiba masanya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Composer</name>
    <message>
        <source>Save note</source>
        <translation>Simpan nota</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Hantar</translation>
    </message>
    <message>
        <source>Send and set pending</source>
        <translation>Hantar dan tangguhkan</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Buka kes</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draf disimpan</translation>
    </message>
    <message>
        <source>Colleagues see it, the customer never does.</source>
        <translation>Rakan sekerja melihatnya, pelanggan tidak sekali-kali.</translation>
    </message>
    <message>
        <source>A reply belongs to a case.</source>
        <translation>Setiap balasan tergolong dalam satu kes.</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota dalaman</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Balas kepada pelanggan</translation>
    </message>
    <message>
        <source>Write a note for your colleagues</source>
        <translation>Tulis nota untuk rakan sekerja anda</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Tulis kepada pelanggan</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Tulis sesuatu dahulu.</translation>
    </message>
    <message>
        <source>A file is still being added.</source>
        <translation>Satu fail masih sedang ditambah.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ContactDeeds</name>
    <message>
        <source>%2 is no longer reached at %1.</source>
        <comment>an address, a customer</comment>
        <translation>%2 tidak lagi dihubungi di %1.</translation>
    </message>
    <message>
        <source>%2 is reached at %1 again.</source>
        <comment>an address, a customer</comment>
        <translation>%2 dihubungi semula di %1.</translation>
    </message>
    <message>
        <source>The entry is pinned above the timeline, for everybody.</source>
        <translation>Entri disematkan di atas garis masa, untuk semua orang.</translation>
    </message>
    <message>
        <source>The entry is no longer pinned.</source>
        <translation>Entri tidak lagi disematkan.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>Mesej tidak dihantar.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ContactPointCard</name>
    <message>
        <source>No longer used</source>
        <translation>Tidak digunakan lagi</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Belum disahkan</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Sahkan</translation>
    </message>
    <message>
        <source>The customer was reached here and said it is theirs.</source>
        <translation>Pelanggan dihubungi di sini dan mengesahkan ia miliknya.</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>Henti guna</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Waktu senyap</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2</source>
        <translation>Senyap dari %1 hingga %2</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Tiada waktu senyap</translation>
    </message>
    <message>
        <source>Set quiet hours…</source>
        <translation>Tetapkan waktu senyap…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <comment>what a consent is for</comment>
        <translation>%1: belum ditanya</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <comment>what a consent is for</comment>
        <translation>%1: ya</translation>
    </message>
    <message>
        <source>%1: no</source>
        <comment>what a consent is for</comment>
        <translation>%1: tidak</translation>
    </message>
    <message>
        <source>The customer agrees</source>
        <translation>Pelanggan bersetuju</translation>
    </message>
    <message>
        <source>The customer does not agree</source>
        <translation>Pelanggan tidak bersetuju</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Guna semula</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Belum dihantar</translation>
    </message>
    <message>
        <source>Saved here, not yet on the server</source>
        <translation>Disimpan di sini, belum di pelayan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ContactPointSheet</name>
    <message>
        <source>Add a way to reach the customer</source>
        <translation>Tambah cara menghubungi pelanggan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation>Nombor, alamat atau nama</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rangkaian</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>label of a phone number</comment>
        <translation>telefon bimbit</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Dibaca sebagai %1.</translation>
    </message>
    <message>
        <source>This is no complete number yet. Numbers from abroad begin with +.</source>
        <translation>Nombor ini belum lengkap. Nombor luar negara bermula dengan +.</translation>
    </message>
    <message>
        <source>Enter the number first.</source>
        <translation>Masukkan nombor dahulu.</translation>
    </message>
    <message>
        <source>Enter the whole email address first.</source>
        <translation>Masukkan alamat e-mel yang lengkap dahulu.</translation>
    </message>
    <message>
        <source>Enter the name and its network first.</source>
        <translation>Masukkan nama dan rangkaiannya dahulu.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CustomerBinding</name>
    <message>
        <source>The message was not sent; its words are in the box again.</source>
        <translation>Mesej tidak dihantar; kata-katanya kembali di dalam kotak.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <comment>what was done, such as: Change of consent</comment>
        <translation>Disimpan: %1.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CustomerHeader</name>
    <message>
        <source>Customer %1</source>
        <translation>Pelanggan %1</translation>
    </message>
    <message>
        <source>Prefers %1</source>
        <comment>a channel</comment>
        <translation>Lebih suka %1</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Catat panggilan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Buka kes…</translation>
    </message>
    <message>
        <source>Log a visit…</source>
        <translation>Catat lawatan…</translation>
    </message>
    <message>
        <source>Add an order…</source>
        <translation>Tambah pesanan…</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <comment>a list of purposes</comment>
        <translation>Persetujuan: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between purposes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No consent: %1</source>
        <comment>a list of purposes</comment>
        <translation>Tanpa persetujuan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pesanan</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <comment>time of day at the customer&apos;s</comment>
        <translation>Waktu senyap hingga %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) to reach them, in the details</source>
        <translation>
            <numerusform>%n lagi cara menghubunginya, dalam butiran</numerusform>
        </translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Lagi tentang pelanggan</translation>
    </message>
    <message>
        <source>Add a visit, an order, feedback or a case</source>
        <translation>Tambah lawatan, pesanan, maklum balas atau kes</translation>
    </message>
    <message>
        <source>Record feedback…</source>
        <translation>Rekod maklum balas…</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CustomerListPane</name>
    <message>
        <source>Name, number, email or company</source>
        <translation>Nama, nombor, e-mel atau syarikat</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Cari pelanggan</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>No customer here</source>
        <translation>Tiada pelanggan di sini</translation>
    </message>
    <message>
        <source>Customers that match what you type appear here.</source>
        <translation>Pelanggan yang sepadan dengan taipan anda muncul di sini.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Pelanggan baharu</translation>
    </message>
    <message>
        <source>%1, last heard of %2 ago</source>
        <comment>a customer, and how long ago</comment>
        <translation>%1, kali terakhir %2 lalu</translation>
    </message>
    <message>
        <source>You have written something here that is not sent or saved.</source>
        <translation>Anda telah menulis sesuatu di sini yang belum dihantar atau disimpan.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CustomerPage</name>
    <message>
        <source>Timeline</source>
        <translation>Garis masa</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
    <message>
        <source>Parts of the customer&apos;s file</source>
        <translation>Bahagian fail pelanggan</translation>
    </message>
    <message>
        <source>Offline: this customer as of %1</source>
        <translation>Luar talian: pelanggan ini setakat %1</translation>
    </message>
    <message>
        <source>You can go on working; what you do is sent when the line is back.</source>
        <translation>Anda boleh terus bekerja; apa yang anda buat dihantar apabila talian kembali.</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Tulis balasan</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Tulis nota</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>Hantar apa yang ditulis</translation>
    </message>
    <message>
        <source>Send and set pending</source>
        <translation>Hantar dan tangguhkan</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Catat panggilan</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Buka kes</translation>
    </message>
    <message>
        <source>From writing back to the list</source>
        <translation>Dari menulis kembali ke senarai</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Catat lawatan</translation>
    </message>
    <message>
        <source>Add an order</source>
        <translation>Tambah pesanan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>Fetching older entries from the server…</source>
        <translation>Mengambil entri lama daripada pelayan…</translation>
    </message>
    <message>
        <source>Older entries are on the server</source>
        <translation>Entri lama ada pada pelayan</translation>
    </message>
    <message>
        <source>They are fetched as soon as the line is back.</source>
        <translation>Ia diambil sebaik sahaja talian kembali.</translation>
    </message>
    <message>
        <source>Older entries could not be fetched</source>
        <translation>Entri lama tidak dapat diambil</translation>
    </message>
    <message>
        <source>What is here stays. The server did not answer.</source>
        <translation>Apa yang ada di sini kekal. Pelayan tidak menjawab.</translation>
    </message>
    <message>
        <source>Details •</source>
        <translation>Butiran •</translation>
    </message>
    <message>
        <source>Changes here are not saved</source>
        <translation>Perubahan di sini belum disimpan</translation>
    </message>
    <message>
        <source>Details, not saved</source>
        <translation>Butiran, belum disimpan</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Tunjukkan kes</translation>
    </message>
    <message>
        <source>Add a way to reach the customer</source>
        <translation>Tambah cara menghubungi pelanggan</translation>
    </message>
    <message>
        <source>Consent and quiet hours</source>
        <translation>Persetujuan dan waktu senyap</translation>
    </message>
    <message>
        <source>Show the message as it was written</source>
        <translation>Tunjukkan mesej seperti ditulis</translation>
    </message>
    <message>
        <source>Quote the message in the answer</source>
        <translation>Petik mesej dalam jawapan</translation>
    </message>
    <message>
        <source>Insert a saved reply…</source>
        <translation>Masukkan balasan tersimpan…</translation>
    </message>
    <message>
        <source>Recall the message that waits to be sent</source>
        <translation>Tarik balik mesej yang menunggu untuk dihantar</translation>
    </message>
    <message>
        <source>Send what is written later…</source>
        <translation>Hantar apa yang ditulis kemudian…</translation>
    </message>
    <message>
        <source>Write a note to a colleague</source>
        <translation>Tulis nota kepada rakan sekerja</translation>
    </message>
    <message>
        <source>Pin the entry in hand, or unpin it</source>
        <translation>Sematkan entri semasa, atau nyahsemat</translation>
    </message>
    <message>
        <source>Merge with another customer…</source>
        <translation>Gabungkan dengan pelanggan lain…</translation>
    </message>
    <message>
        <source>Separate merged customers…</source>
        <translation>Asingkan pelanggan yang digabungkan…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Lampirkan fail…</translation>
    </message>
    <message>
        <source>Write on the next channel</source>
        <translation>Tulis pada saluran seterusnya</translation>
    </message>
    <message>
        <source>Record feedback</source>
        <translation>Rekod maklum balas</translation>
    </message>
    <message>
        <source>Split a new case off, from the entry in hand…</source>
        <translation>Pisahkan kes baharu, bermula daripada entri semasa…</translation>
    </message>
</context>
<context>
    <name>hadir::ui::DayRow</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Esok</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 hari</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Sehari kemudian</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Seminggu lebih awal</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Seminggu kemudian</translation>
    </message>
</context>
<context>
    <name>hadir::ui::DecideSheet</name>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Diluluskan</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Say why, so that they can go on.</source>
        <translation>Nyatakan sebabnya supaya mereka boleh teruskan.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::DeedTeller</name>
    <message>
        <source>It is saved; the filter of the timeline hides it.</source>
        <translation>Ia telah disimpan; penapis garis masa menyembunyikannya.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tunjukkan semua</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>%1 Now open: %2.</source>
        <comment>a sentence, case and customer</comment>
        <translation>%1 Kini dibuka: %2.</translation>
    </message>
    <message>
        <source>It goes at %1.</source>
        <comment>date and time</comment>
        <translation>Ia dihantar pada %1.</translation>
    </message>
    <message>
        <source>Sends in %1 s.</source>
        <comment>seconds</comment>
        <translation>Dihantar dalam %1 s.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Details</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Syarikat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Bandar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zon masa</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa-bahasa</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Lebih suka</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>One line that every agent should know</source>
        <translation>Satu baris yang patut diketahui setiap ejen</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what an empty field holds</comment>
        <translation>tiada</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Waktu senyap</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Penutup</translation>
    </message>
    <message>
        <source>Wrap-up codes</source>
        <translation>Kod penutup</translation>
    </message>
</context>
<context>
    <name>hadir::ui::DetailsForm</name>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Cara menghubungi</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Simpan perubahan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add a way to reach the customer</source>
        <translation>Tambah cara menghubungi pelanggan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Masukkan nama dahulu.</translation>
    </message>
    <message>
        <source>Decide first whose words are to stay.</source>
        <translation>Tentukan dahulu kata-kata siapa yang kekal.</translation>
    </message>
    <message>
        <source>Your changes are kept until you save or discard them.</source>
        <translation>Perubahan anda disimpan sehingga anda menyimpan atau membuangnya.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Belum disimpan.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::DraftVersionsButton</name>
    <message>
        <source>%1: %2</source>
        <comment>when a draft was written, and how it begins</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was written here before</source>
        <translation>Tiada apa-apa ditulis di sini sebelum ini</translation>
    </message>
    <message>
        <source>Earlier versions of what you write here</source>
        <translation>Versi terdahulu tulisan anda di sini</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n file(s))</source>
        <comment>when a draft was written, how it begins, its files</comment>
        <translation>
            <numerusform>%1: %2 (%n fail)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::DueCallbacks</name>
    <message>
        <source>Callbacks that are due</source>
        <translation>Panggilan balik yang sudah tiba masanya</translation>
    </message>
    <message numerus="yes">
        <source>%n more callback(s) are due</source>
        <translation>
            <numerusform>%n lagi panggilan balik sudah tiba masanya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::DueCalls</name>
    <message>
        <source>No callback is due.</source>
        <translation>Tiada panggilan balik yang sudah tiba masanya.</translation>
    </message>
    <message>
        <source>You are calling %1.</source>
        <comment>a customer</comment>
        <translation>Anda sedang menelefon %1.</translation>
    </message>
    <message>
        <source>You are calling %1: %2</source>
        <comment>a customer, what to have ready</comment>
        <translation>Anda sedang menelefon %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What happened, then what to do: two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What came of the call to %1 is saved.</source>
        <comment>a customer</comment>
        <translation>Hasil panggilan kepada %1 disimpan.</translation>
    </message>
    <message>
        <source>%1 is calling %2 already.</source>
        <comment>an agent, a customer</comment>
        <translation>%1 sedang menelefon %2.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::DueCard</name>
    <message>
        <source>You are calling %1</source>
        <comment>a customer</comment>
        <translation>Anda sedang menelefon %1</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Apa hasilnya…</translation>
    </message>
    <message>
        <source>Claim and call</source>
        <translation>Ambil dan telefon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Entry</name>
    <message>
        <source>automatic</source>
        <comment>a message sent by a machine</comment>
        <translation>automatik</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>kes %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pesanan %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and thing ordered</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Not sent: the channel turned it down</source>
        <translation>Tidak dihantar: saluran menolaknya</translation>
    </message>
    <message>
        <source>Saved here, not yet on the server</source>
        <translation>Disimpan di sini, belum di pelayan</translation>
    </message>
    <message>
        <source>Waiting: no channel connected</source>
        <translation>Menunggu: tiada saluran disambung</translation>
    </message>
    <message>
        <source>Wrapped up as “%1”</source>
        <translation>Ditutup sebagai “%1”</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fail %1</translation>
    </message>
    <message>
        <source>Held back, not sent: needs your attention</source>
        <translation>Ditahan, tidak dihantar: perlukan perhatian anda</translation>
    </message>
    <message>
        <source>Turned down, kept: needs your attention</source>
        <translation>Ditolak, disimpan: perlukan perhatian anda</translation>
    </message>
    <message>
        <source>Turned down, not sent: needs your attention</source>
        <translation>Ditolak, tidak dihantar: memerlukan perhatian anda</translation>
    </message>
    <message>
        <source>Goes at %1 – change</source>
        <comment>date and time</comment>
        <translation>Dihantar pada %1 – ubah</translation>
    </message>
    <message>
        <source>Goes at %1</source>
        <comment>date and time</comment>
        <translation>Dihantar pada %1</translation>
    </message>
    <message>
        <source>Saved here, not yet on the server – recall</source>
        <translation>Disimpan di sini, belum di pelayan – tarik balik</translation>
    </message>
    <message>
        <source>Waiting: no channel connected – recall</source>
        <translation>Menunggu: tiada saluran disambung – tarik balik</translation>
    </message>
    <message>
        <source>Recalled: the customer never got it</source>
        <translation>Ditarik balik: pelanggan tidak pernah menerimanya</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>disemat</translation>
    </message>
    <message>
        <source>%1 Asked by this on %2: %3.</source>
        <comment>a question, date and time, a channel</comment>
        <translation>%1 Ditanya melalui ini pada %2: %3.</translation>
    </message>
    <message>
        <source>Recalled: it was never sent</source>
        <translation>Ditarik balik: ia tidak pernah dihantar</translation>
    </message>
    <message>
        <source>Question to somebody outside</source>
        <translation>Soalan kepada pihak luar</translation>
    </message>
</context>
<context>
    <name>hadir::ui::EntryDeeds</name>
    <message>
        <source>Go to an entry of the timeline first, then pin it.</source>
        <translation>Pergi ke satu entri garis masa dahulu, kemudian sematkannya.</translation>
    </message>
    <message>
        <source>No message of yours waits to be sent here.</source>
        <translation>Tiada mesej anda yang menunggu dihantar di sini.</translation>
    </message>
    <message>
        <source>This entry is of no case. Go to one that is, then split it off.</source>
        <translation>Entri ini bukan milik mana-mana kes. Pergi ke entri yang ada kes, kemudian pisahkannya.</translation>
    </message>
    <message>
        <source>Open a case first, then split entries off.</source>
        <translation>Buka satu kes dahulu, kemudian pisahkan entri daripadanya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::EntryLayout</name>
    <message numerus="yes">
        <source>%n more character(s): copy the entry to read them elsewhere</source>
        <translation>
            <numerusform>%n aksara lagi: salin catatan untuk membacanya di tempat lain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n character(s))</source>
        <translation>
            <numerusform>Tunjukkan lagi (%n aksara)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a file, and its size or state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – save as…</source>
        <comment>the size of a file that is here</comment>
        <translation>%1 – simpan sebagai…</translation>
    </message>
    <message>
        <source>waits for the line – click to stop</source>
        <comment>a file that will be fetched</comment>
        <translation>menunggu talian – klik untuk henti</translation>
    </message>
    <message>
        <source>fetching, %1 % – click to stop</source>
        <comment>how much of a file has come</comment>
        <translation>mengambil, %1 % – klik untuk henti</translation>
    </message>
    <message>
        <source>could not be fetched – try again</source>
        <translation>tidak dapat diambil – cuba lagi</translation>
    </message>
    <message>
        <source>%1 – show</source>
        <comment>the size of a picture that is here</comment>
        <translation>%1 – tunjuk</translation>
    </message>
    <message>
        <source>Show as it was written</source>
        <comment>a message with its formatting</comment>
        <translation>Tunjukkan seperti ditulis</translation>
    </message>
</context>
<context>
    <name>hadir::ui::EntryMenu</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the whole entry</source>
        <translation>Salin keseluruhan entri</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Ambil %1</translation>
    </message>
    <message>
        <source>Stop fetching %1</source>
        <translation>Berhenti mengambil %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Simpan %1 sebagai…</translation>
    </message>
    <message>
        <source>Decide what becomes of it…</source>
        <translation>Tentukan apa yang perlu dibuat…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Tunjukkan %1</translation>
    </message>
    <message>
        <source>Show as it was written</source>
        <translation>Tunjukkan seperti ditulis</translation>
    </message>
    <message>
        <source>Quote in the answer</source>
        <translation>Petik dalam jawapan</translation>
    </message>
    <message>
        <source>Recall and write on</source>
        <translation>Tarik balik dan sambung menulis</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Hantar sekarang</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nyahsemat</translation>
    </message>
    <message>
        <source>Pin above the timeline</source>
        <translation>Sematkan di atas garis masa</translation>
    </message>
    <message>
        <source>Split from here…</source>
        <translation>Pisahkan dari sini…</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ExpertAsking</name>
    <message>
        <source>Ask an expert…</source>
        <translation>Tanya pakar…</translation>
    </message>
    <message>
        <source>Skills…</source>
        <translation>Kemahiran…</translation>
    </message>
    <message>
        <source>%1 is asked in %2.</source>
        <comment>an agent; case and customer</comment>
        <translation>%1 ditanya dalam %2.</translation>
    </message>
    <message>
        <source>%1 is asked by email about %2.</source>
        <comment>an address; case and customer</comment>
        <translation>%1 ditanya melalui e-mel tentang %2.</translation>
    </message>
    <message>
        <source>Nobody&apos;s skills are known here yet.</source>
        <translation>Kemahiran sesiapa pun belum diketahui di sini.</translation>
    </message>
    <message>
        <source>The skills of %1 are saved.</source>
        <comment>an agent</comment>
        <translation>Kemahiran %1 disimpan.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FactWords</name>
    <message>
        <source>Waiting</source>
        <comment>column: how long a customer has waited</comment>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>column: number of a case</comment>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>column</comment>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>Subjek</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>column</comment>
        <translation>Keutamaan</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column</comment>
        <translation>Baris gilir</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>column: when something last happened</comment>
        <translation>Perubahan terakhir</translation>
    </message>
    <message>
        <source>In no queue</source>
        <comment>header above cases</comment>
        <translation>Tiada baris gilir</translation>
    </message>
    <message>
        <source>You</source>
        <comment>header above one&apos;s own cases</comment>
        <translation>Anda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>header above cases: what they have in common, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Paling lama menunggu dahulu</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>Perubahan terakhir dahulu</translation>
    </message>
    <message>
        <source>Oldest case first</source>
        <translation>Kes terlama dahulu</translation>
    </message>
    <message>
        <source>Newest case first</source>
        <translation>Kes terbaharu dahulu</translation>
    </message>
    <message>
        <source>Highest priority first</source>
        <translation>Keutamaan tertinggi dahulu</translation>
    </message>
    <message>
        <source>By customer, from A to Z</source>
        <translation>Mengikut pelanggan, dari A hingga Z</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FeedbackSheet</name>
    <message>
        <source>Record feedback</source>
        <translation>Rekod maklum balas</translation>
    </message>
    <message>
        <source>Save the feedback</source>
        <translation>Simpan maklum balas</translation>
    </message>
    <message>
        <source>What the customer was asked</source>
        <translation>Apa yang ditanya kepada pelanggan</translation>
    </message>
    <message>
        <source>Their score (type the number)</source>
        <translation>Skor mereka (taip nombor)</translation>
    </message>
    <message>
        <source>What they said (not needed)</source>
        <translation>Apa yang mereka kata (pilihan)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Given at (your time)</source>
        <translation>Diberi pada (waktu anda)</translation>
    </message>
    <message>
        <source>Choose the score</source>
        <translation>Pilih skor</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a score and what it means</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose the score first.</source>
        <translation>Pilih skor dahulu.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FeedbackWords</name>
    <message>
        <source>very dissatisfied</source>
        <translation>sangat tidak puas hati</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>tidak puas hati</translation>
    </message>
    <message>
        <source>neither satisfied nor dissatisfied</source>
        <translation>tidak pasti</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>puas hati</translation>
    </message>
    <message>
        <source>very satisfied</source>
        <translation>sangat puas hati</translation>
    </message>
    <message>
        <source>would not recommend us</source>
        <translation>tidak akan mengesyorkan kami</translation>
    </message>
    <message>
        <source>might recommend us</source>
        <translation>mungkin mengesyorkan kami</translation>
    </message>
    <message>
        <source>would recommend us</source>
        <translation>akan mengesyorkan kami</translation>
    </message>
    <message>
        <source>very hard</source>
        <comment>how hard it was to get help</comment>
        <translation>sangat sukar</translation>
    </message>
    <message>
        <source>hard</source>
        <comment>how hard it was to get help</comment>
        <translation>sukar</translation>
    </message>
    <message>
        <source>rather hard</source>
        <comment>how hard it was to get help</comment>
        <translation>agak sukar</translation>
    </message>
    <message>
        <source>neither easy nor hard</source>
        <comment>how hard it was to get help</comment>
        <translation>tidak mudah dan tidak sukar</translation>
    </message>
    <message>
        <source>rather easy</source>
        <comment>how hard it was to get help</comment>
        <translation>agak mudah</translation>
    </message>
    <message>
        <source>easy</source>
        <comment>how hard it was to get help</comment>
        <translation>mudah</translation>
    </message>
    <message>
        <source>very easy</source>
        <comment>how hard it was to get help</comment>
        <translation>sangat mudah</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Kepuasan (CSAT)</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Syor (NPS)</translation>
    </message>
    <message>
        <source>Effort (CES)</source>
        <translation>Usaha (CES)</translation>
    </message>
    <message>
        <source>How satisfied are you with how we helped you?</source>
        <translation>Sejauh mana anda berpuas hati dengan bantuan kami?</translation>
    </message>
    <message>
        <source>How likely are you to recommend us?</source>
        <translation>Sejauh mana anda akan mengesyorkan kami?</translation>
    </message>
    <message>
        <source>How easy was it to get help?</source>
        <translation>Sejauh mana mudah untuk mendapat bantuan?</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a score, the best of its scale, what it means</comment>
        <translation>%1 daripada %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a measure of feedback, a score in words</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Their last feedback, %1.</source>
        <comment>when it was given</comment>
        <translation>Maklum balas terakhir mereka, %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a customer said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>It does not count in the health score, which is made of cases alone.</source>
        <translation>Ia tidak dikira dalam skor kesihatan, yang hanya terdiri daripada kes.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Fields</name>
    <message>
        <source>No case</source>
        <translation>Tiada kes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a case</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FileAdding</name>
    <message>
        <source>Attach files</source>
        <translation>Lampirkan fail</translation>
    </message>
    <message>
        <source>This channel takes no files</source>
        <translation>Saluran ini tidak menerima fail</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FileChip</name>
    <message>
        <source>Being added, %1%</source>
        <comment>a file; a percentage</comment>
        <translation>Sedang ditambah, %1%</translation>
    </message>
    <message>
        <source>%1, waits for the line</source>
        <comment>size of a file</comment>
        <translation>%1, menunggu talian</translation>
    </message>
    <message>
        <source>%1, %2% sent</source>
        <comment>size of a file; a percentage</comment>
        <translation>%1, %2% dihantar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <comment>a file</comment>
        <translation>Cuba %1 sekali lagi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a file</comment>
        <translation>Buang %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FileNames</name>
    <message>
        <source>All files (*)</source>
        <comment>the pattern in brackets stays</comment>
        <translation>Semua fail (*)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <comment>the pattern in brackets stays</comment>
        <translation>Dokumen PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <comment>the pattern in brackets stays</comment>
        <translation>Jadual (*.csv)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <comment>an ending in capitals, and as it is</comment>
        <translation>Fail %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FileTray</name>
    <message>
        <source>This channel takes no files. Remove them, or choose another way.</source>
        <translation>Saluran ini tidak menerima fail. Buang fail itu, atau pilih cara lain.</translation>
    </message>
    <message>
        <source>This channel takes no files like %1. Remove it, or choose another way.</source>
        <comment>a file</comment>
        <translation>Saluran ini tidak menerima fail seperti %1. Buang fail itu, atau pilih cara lain.</translation>
    </message>
    <message numerus="yes">
        <source>This channel takes %n files with one message. Remove some, or choose another way.</source>
        <translation>
            <numerusform>Saluran ini menerima %n fail bagi satu mesej. Buang sebahagiannya, atau pilih cara lain.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in %1. Remove it.</source>
        <comment>a file</comment>
        <translation>%1 tiada isi. Buang fail itu.</translation>
    </message>
    <message>
        <source>%1 is larger than this channel takes: %2 at most. Remove it, or choose another way.</source>
        <comment>a file; a size</comment>
        <translation>%1 lebih besar daripada yang diterima saluran ini: paling banyak %2. Buang fail itu, atau pilih cara lain.</translation>
    </message>
    <message>
        <source>The files are larger together than this channel takes: %1 at most. Remove some, or choose another way.</source>
        <comment>a size</comment>
        <translation>Jumlah saiz fail lebih besar daripada yang diterima saluran ini: paling banyak %1. Buang sebahagiannya, atau pilih cara lain.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FilesBinding</name>
    <message>
        <source>The server takes no more files now. It is tried again later.</source>
        <translation>Pelayan tidak menerima fail lagi buat masa ini. Ia dicuba lagi kemudian.</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>Pelayan tidak menerimanya.</translation>
    </message>
    <message>
        <source>There are as many files as a message can have.</source>
        <translation>Bilangan fail sudah mencapai had satu mesej.</translation>
    </message>
    <message>
        <source>Send these, and the others with another message.</source>
        <translation>Hantar yang ini dahulu, dan yang lain dengan mesej lain.</translation>
    </message>
    <message>
        <source>A folder cannot be attached.</source>
        <translation>Folder tidak boleh dilampirkan.</translation>
    </message>
    <message>
        <source>Attach the files that are in it.</source>
        <translation>Lampirkan fail di dalamnya.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <comment>a file; a size</comment>
        <translation>Ia lebih besar daripada %1.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <comment>name of a pasted picture; a date and a time</comment>
        <translation>Gambar %1</translation>
    </message>
    <message>
        <source>There is nothing in it, or it is too large.</source>
        <translation>Ia tiada isi, atau terlalu besar.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Ia tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Lampirkan fail</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FindTwinSheet</name>
    <message>
        <source>Merge with another customer</source>
        <translation>Gabungkan dengan pelanggan lain</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Bandingkan mereka</translation>
    </message>
    <message>
        <source>Who is %1 too?</source>
        <translation>Siapakah juga %1?</translation>
    </message>
    <message>
        <source>Name, number or address</source>
        <translation>Nama, nombor atau alamat</translation>
    </message>
    <message>
        <source>Found on this desk</source>
        <translation>Dijumpai di meja ini</translation>
    </message>
    <message>
        <source>Choose one of those found.</source>
        <translation>Pilih salah seorang yang dijumpai.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Formats</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Semalam</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format of a day of this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format of a day</comment>
        <translation>d MMMM yyyy</translation>
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
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format with the time</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>now</source>
        <comment>waiting since this moment</comment>
        <translation>kini</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>minutes, short</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>hours and minutes, short</comment>
        <translation>%1 jam %2 min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>kurang daripada seminit</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, short</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, short</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a case that has no number yet</comment>
        <translation>baharu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <translation>Arab</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>Inggeris</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>language</comment>
        <translation>Melayu</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <translation>Cina</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>language</comment>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>language</comment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>language</comment>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>Perancis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list that goes on</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 dan %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%Ln jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%Ln hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mo</source>
        <comment>months, short</comment>
        <translation>
            <numerusform>%Ln bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln y</source>
        <comment>years, short</comment>
        <translation>
            <numerusform>%Ln tahun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n tahun</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>behind &apos;at&apos;: a time of day</comment>
        <translation>%1 semalam</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>behind &apos;at&apos;: a time of day and a date</comment>
        <translation>%1 pada %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FreshnessLine</name>
    <message>
        <source>Fetching your cases…</source>
        <translation>Mengambil kes anda…</translation>
    </message>
    <message>
        <source>Offline: as of %1</source>
        <translation>Luar talian: setakat %1</translation>
    </message>
    <message>
        <source>Offline: as of the last connection</source>
        <translation>Luar talian: setakat sambungan terakhir</translation>
    </message>
    <message>
        <source>Fetching what has changed…</source>
        <translation>Mengambil apa yang berubah…</translation>
    </message>
</context>
<context>
    <name>hadir::ui::HealthMark</name>
    <message>
        <source>Health %1</source>
        <comment>of a customer, 0 to 100</comment>
        <translation>Kesihatan %1</translation>
    </message>
    <message>
        <source>Health %1 of 100, from this customer&apos;s cases.</source>
        <translation>Kesihatan %1 daripada 100, berdasarkan kes pelanggan ini.</translation>
    </message>
    <message>
        <source>A week ago it was %1.</source>
        <translation>Seminggu lalu ia %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) so far: %1</source>
        <translation>
            <numerusform>%n kes setakat ini: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened in the last 30 days: %1</source>
        <translation>
            <numerusform>%n dibuka dalam 30 hari lepas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open now: %1</source>
        <translation>
            <numerusform>%n terbuka sekarang: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for %1 days on average: %2</source>
        <comment>a number, points taken</comment>
        <translation>Terbuka purata %1 hari: %2</translation>
    </message>
    <message>
        <source>Solved in %1 days on average: %2</source>
        <comment>a number, points taken</comment>
        <translation>Selesai purata dalam %1 hari: %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::HeldBackSheet</name>
    <message>
        <source>Your reply was held back</source>
        <translation>Balasan anda ditahan</translation>
    </message>
    <message>
        <source>written %1</source>
        <comment>a moment: today 10:46</comment>
        <translation>ditulis %1</translation>
    </message>
    <message>
        <source>An earlier reply of yours in this conversation was not accepted.</source>
        <translation>Balasan anda yang terdahulu dalam perbualan ini tidak diterima.</translation>
    </message>
    <message numerus="yes">
        <source>You had not seen %n thing(s) that happened in this conversation:</source>
        <translation>
            <numerusform>%n perkara yang belum anda lihat berlaku dalam perbualan ini:</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply, kept word for word:</source>
        <translation>Balasan anda, disimpan perkataan demi perkataan:</translation>
    </message>
    <message>
        <source>Edit and send</source>
        <translation>Sunting dan hantar</translation>
    </message>
    <message>
        <source>Discard my reply</source>
        <translation>Buang balasan saya</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Hantar seadanya</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>Simpan sebagai nota</translation>
    </message>
    <message>
        <source>%1 You had not seen it.</source>
        <comment>a sentence: what happened meanwhile</comment>
        <translation>%1 Anda belum melihatnya.</translation>
    </message>
    <message>
        <source>There is no connection. What you send now waits on this machine and goes out once the line is back; if something new has happened by then, it is held back again.</source>
        <translation>Tiada sambungan. Apa yang anda hantar sekarang menunggu pada mesin ini dan dihantar sebaik talian pulih; jika ada perkara baharu berlaku sebelum itu, ia ditahan semula.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::House</name>
    <message>
        <source>Billing</source>
        <translation>Pengebilan</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Teknikal</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Penghantaran</translation>
    </message>
    <message>
        <source>Care (Arabic)</source>
        <translation>Khidmat (Arab)</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Khidmat pelanggan</translation>
    </message>
    <message>
        <source>Branch visits</source>
        <translation>Lawatan cawangan</translation>
    </message>
    <message>
        <source>Field visits</source>
        <translation>Lawatan lapangan</translation>
    </message>
    <message>
        <source>Technical (Arabic)</source>
        <translation>Teknikal (Arab)</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Perak</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Emas</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platinum</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>bimbit</translation>
    </message>
    <message>
        <source>private</source>
        <translation>peribadi</translation>
    </message>
    <message>
        <source>home</source>
        <translation>rumah</translation>
    </message>
    <message>
        <source>former</source>
        <translation>terdahulu</translation>
    </message>
    <message>
        <source>work</source>
        <translation>kerja</translation>
    </message>
    <message>
        <source>address</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>marah</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>janji temu</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>bil</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>cawangan</translation>
    </message>
    <message>
        <source>business</source>
        <translation>perniagaan</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>batal</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>pendua</translation>
    </message>
    <message>
        <source>duplicate-charge</source>
        <translation>caj berganda</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>dinaik taraf</translation>
    </message>
    <message>
        <source>esim</source>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>penipuan</translation>
    </message>
    <message>
        <source>login</source>
        <translation>log masuk</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>berpindah</translation>
    </message>
    <message>
        <source>number-change</source>
        <translation>tukar nombor</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>gangguan</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>bungkusan</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>bayaran balik</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>pengekalan</translation>
    </message>
    <message>
        <source>roaming</source>
        <translation>perayauan</translation>
    </message>
    <message>
        <source>router</source>
        <translation>penghala</translation>
    </message>
    <message>
        <source>sim</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>slow-internet</source>
        <translation>internet perlahan</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>terima kasih</translation>
    </message>
    <message>
        <source>topup</source>
        <translation>tambah nilai</translation>
    </message>
    <message>
        <source>vip</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>jaminan</translation>
    </message>
    <message>
        <source>wrong-number</source>
        <translation>salah nombor</translation>
    </message>
    <message>
        <source>Bill explained</source>
        <translation>Bil diterangkan</translation>
    </message>
    <message>
        <source>Callback booked</source>
        <translation>Panggilan balik ditempah</translation>
    </message>
    <message>
        <source>Complaint taken</source>
        <translation>Aduan diterima</translation>
    </message>
    <message>
        <source>Duplicate charge</source>
        <translation>Caj berganda</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Dinaik taraf</translation>
    </message>
    <message>
        <source>Fault fixed on the line</source>
        <translation>Kerosakan dibaiki semasa panggilan</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Tiada jawapan</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Pelan ditukar</translation>
    </message>
    <message>
        <source>Refund started</source>
        <translation>Bayaran balik dimulakan</translation>
    </message>
    <message>
        <source>SIM replaced</source>
        <translation>SIM diganti</translation>
    </message>
    <message>
        <source>Sales question</source>
        <translation>Pertanyaan jualan</translation>
    </message>
    <message>
        <source>Technician booked</source>
        <translation>Juruteknik ditempah</translation>
    </message>
    <message>
        <source>Warranty claim</source>
        <translation>Tuntutan jaminan</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Salah nombor</translation>
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
    <name>hadir::ui::KeyRow</name>
    <message>
        <source>Press the new key</source>
        <translation>Tekan kekunci baharu</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tiada kekunci</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Tukar</translation>
    </message>
    <message>
        <source>Another key for “%1”</source>
        <extracomment>%1: what a key does, e.g. Write a reply</extracomment>
        <translation>Kekunci lain untuk “%1”</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Biarkan seperti asal</translation>
    </message>
    <message>
        <source>Back to no key</source>
        <translation>Kembali kepada tiada kekunci</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Kembali kepada %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::KeysBinding</name>
    <message>
        <source>Change the keys</source>
        <translation>Tukar kekunci</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana-mana</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Senarai kes</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Borang</translation>
    </message>
</context>
<context>
    <name>hadir::ui::KeysPage</name>
    <message>
        <source>This key goes from one thing to the next, or chooses and closes, everywhere. Press another.</source>
        <translation>Kekunci ini bergerak dari satu perkara ke perkara lain, atau memilih dan menutup, di mana-mana. Tekan yang lain.</translation>
    </message>
    <message>
        <source>This key is needed in texts: to copy, paste or move. Press another.</source>
        <translation>Kekunci ini diperlukan dalam teks: untuk menyalin, menampal atau bergerak. Tekan yang lain.</translation>
    </message>
    <message>
        <source>This is done while you write, and this key would be a letter then. Press one with Ctrl, or a function key.</source>
        <translation>Ini dilakukan semasa anda menulis, dan kekunci ini akan menjadi huruf ketika itu. Tekan kekunci dengan Ctrl, atau kekunci fungsi.</translation>
    </message>
    <message>
        <source>With Ctrl and Alt some keyboards write letters. Press another key.</source>
        <translation>Dengan Ctrl dan Alt, sesetengah papan kekunci menulis huruf. Tekan kekunci lain.</translation>
    </message>
    <message>
        <source>The system keeps this key for itself. Press another.</source>
        <translation>Sistem menyimpan kekunci ini untuk dirinya sendiri. Tekan yang lain.</translation>
    </message>
    <message>
        <source>This key cannot be used. Press another.</source>
        <translation>Kekunci ini tidak boleh digunakan. Tekan yang lain.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <extracomment>%1: a key, %2: what it does already</extracomment>
        <translation>%1 ialah kekunci untuk “%2”.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Tukar kedua-duanya</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Ambil dari situ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>Single letters work wherever you are not writing. What you change is kept for you on this machine.</source>
        <translation>Huruf tunggal berfungsi di mana-mana anda tidak menulis. Apa yang anda tukar disimpan untuk anda pada mesin ini.</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Cari tindakan atau kekunci</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Tetapkan semula semua kekunci</translation>
    </message>
    <message>
        <source>Nothing that can be done is called that.</source>
        <translation>Tiada tindakan dengan nama itu.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LanguageTicks</name>
    <message>
        <source>None</source>
        <comment>further languages of a customer</comment>
        <translation>Tiada</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LanguagesField</name>
    <message>
        <source>Languages</source>
        <translation>Bahasa-bahasa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Also speaks</source>
        <translation>Juga bertutur</translation>
    </message>
    <message>
        <source>Language · not sent yet</source>
        <translation>Bahasa · belum dihantar</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LeadActs</name>
    <message>
        <source>Automatic messages of a queue…</source>
        <translation>Mesej automatik bagi baris gilir…</translation>
    </message>
    <message>
        <source>This is for whoever leads a queue.</source>
        <translation>Ini untuk penyelia baris gilir.</translation>
    </message>
    <message>
        <source>The automatic messages of the queue are saved.</source>
        <translation>Mesej automatik baris gilir telah disimpan.</translation>
    </message>
    <message>
        <source>Wrap-up codes of a queue…</source>
        <translation>Kod penutup bagi baris gilir…</translation>
    </message>
    <message>
        <source>The wrap-up codes of the queue are saved.</source>
        <translation>Kod penutup baris gilir telah disimpan.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LeaveUnsaved</name>
    <message>
        <source>Close Hadir</source>
        <translation>Tutup Hadir</translation>
    </message>
    <message numerus="yes">
        <source>Details of %n customer(s) are not saved. They are kept on this machine and marked in the list; nobody else sees them.</source>
        <translation>
            <numerusform>Butiran %n pelanggan belum disimpan. Ia kekal pada mesin ini dan ditanda dalam senarai; tiada orang lain melihatnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been sent yet.</source>
        <translation>
            <numerusform>%n perubahan belum dihantar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your attention.</source>
        <translation>
            <numerusform>%n perubahan memerlukan perhatian anda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are begun.</source>
        <translation>
            <numerusform>%n draf telah dimulakan.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it stays on this machine, locked, and is here again when you sign in; what is not sent is sent then.</source>
        <translation>Semuanya kekal pada mesin ini, berkunci, dan ada semula apabila anda log masuk; apa yang belum dihantar akan dihantar ketika itu.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log keluar</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LetterBinding</name>
    <message>
        <source>The message cannot be shown as it was written. Its words stand in the timeline.</source>
        <translation>Mesej tidak dapat ditunjukkan seperti ditulis. Kata-katanya ada pada garis masa.</translation>
    </message>
    <message>
        <source>This machine has nothing that opens %1.</source>
        <comment>an address</comment>
        <translation>Mesin ini tiada apa-apa yang membuka %1.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LetterSheet</name>
    <message>
        <source>Show pictures</source>
        <translation>Tunjukkan gambar</translation>
    </message>
    <message>
        <source>Earlier part</source>
        <translation>Bahagian sebelumnya</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Bahagian seterusnya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The message as it was written</source>
        <translation>Mesej seperti ditulis</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Sedang dibaca …</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <comment>a host, address or number</comment>
        <translation>Menuju ke %1</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <comment>of a long message</comment>
        <translation>Bahagian %1 daripada %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) came with this message.</source>
        <translation>
            <numerusform>%n gambar datang bersama mesej ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) did not come with it: they are not loaded, so that nobody learns that it was read.</source>
        <translation>
            <numerusform>%n gambar tidak datang bersamanya: ia tidak dimuatkan, supaya tiada sesiapa tahu bahawa ia telah dibaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is longer than what can be shown; its file can be saved.</source>
        <translation>Ia lebih panjang daripada yang boleh ditunjukkan; failnya boleh disimpan.</translation>
    </message>
    <message>
        <source>The pictures are not on this machine. They come when the line is back.</source>
        <translation>Gambar-gambar itu tiada pada mesin ini. Ia datang apabila talian kembali.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LetterView</name>
    <message>
        <source>The message as it was written</source>
        <translation>Mesej seperti ditulis</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Link</name>
    <message>
        <source>Write to this address?</source>
        <translation>Tulis kepada alamat ini?</translation>
    </message>
    <message>
        <source>Your mail program is asked to begin a message to %1. It will not be part of the customer&apos;s history.</source>
        <comment>an email address</comment>
        <translation>Program mel anda diminta memulakan mesej kepada %1. Ia tidak akan menjadi sebahagian daripada sejarah pelanggan.</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>Buka program mel</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>Hubungi nombor ini?</translation>
    </message>
    <message>
        <source>The program for calls on this machine is given %1.</source>
        <comment>a phone number</comment>
        <translation>Program panggilan pada mesin ini diberi %1.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Panggil</translation>
    </message>
    <message>
        <source>The browser opens a page of %1.</source>
        <comment>a host name</comment>
        <translation>Pelayar membuka halaman daripada %1.</translation>
    </message>
    <message>
        <source>The words of the link name another place. That is how people are led into traps: open it only if you know why.</source>
        <translation>Kata-kata pautan menamakan tempat lain. Begitulah orang diperangkap: buka hanya jika anda tahu sebabnya.</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Buka pautan ini?</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Buka dalam pelayar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Kekal di sini</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ListActs</name>
    <message>
        <source>Choose the others</source>
        <translation>Pilih yang selebihnya</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ListTables</name>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Aktiviti terakhir</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Menunggu sejak</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Syarikat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Bandar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Hubungan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LogCallSheet</name>
    <message>
        <source>Log a call</source>
        <translation>Catat panggilan</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Simpan panggilan</translation>
    </message>
    <message>
        <source>The customer called</source>
        <translation>Pelanggan menelefon</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>Kami menelefon</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Siapa menelefon</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Nombor lain</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Tempoh dalam minit</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Apa yang dibincangkan</translation>
    </message>
    <message>
        <source>Wrapped up as</source>
        <translation>Ditutup sebagai</translation>
    </message>
    <message>
        <source>Took place at (your time)</source>
        <translation>Berlaku pada (waktu anda)</translation>
    </message>
    <message>
        <source>Write what was said first.</source>
        <translation>Tulis apa yang dikatakan dahulu.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LogVisitSheet</name>
    <message>
        <source>Log a visit</source>
        <translation>Catat lawatan</translation>
    </message>
    <message>
        <source>Save the visit</source>
        <translation>Simpan lawatan</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cawangan</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang berlaku</translation>
    </message>
    <message>
        <source>Wrapped up as</source>
        <translation>Ditutup sebagai</translation>
    </message>
    <message>
        <source>Took place at (your time)</source>
        <translation>Berlaku pada (waktu anda)</translation>
    </message>
    <message>
        <source>Enter the branch first.</source>
        <translation>Masukkan cawangan dahulu.</translation>
    </message>
    <message>
        <source>Write what happened first.</source>
        <translation>Tulis apa yang berlaku dahulu.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LossNotices</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Telah log keluar</translation>
    </message>
    <message>
        <source>The last words you were writing could not be kept on this machine. Everything that was saved before is still here.</source>
        <translation>Kata-kata terakhir yang anda tulis tidak dapat disimpan pada mesin ini. Semua yang disimpan sebelum itu masih ada di sini.</translation>
    </message>
    <message>
        <source>Older files on this machine do not open any more</source>
        <translation>Fail lama pada mesin ini tidak dapat dibuka lagi</translation>
    </message>
    <message>
        <source>Their key is gone, so Hadir has put them aside and begun anew. What had been sent is on the server and comes back. Changes that still waited here are in the files that were put aside; nothing of them was removed. Tell your administrator.</source>
        <translation>Kuncinya sudah tiada, jadi Hadir mengetepikannya dan bermula semula. Apa yang telah dihantar ada pada pelayan dan akan kembali. Perubahan yang masih menunggu di sini ada dalam fail yang diketepikan; tiada apa-apa yang dibuang. Beritahu pentadbir anda.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroKeeping</name>
    <message>
        <source>Macros…</source>
        <translation>Makro…</translation>
    </message>
    <message>
        <source>The macro is saved.</source>
        <translation>Makro disimpan.</translation>
    </message>
    <message>
        <source>The change of the macro is saved.</source>
        <translation>Perubahan makro disimpan.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroPreview</name>
    <message>
        <source>It is so already.</source>
        <translation>Ia sudah begitu.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Ini tidak boleh dibuat asal.</translation>
    </message>
    <message>
        <source>This would be refused.</source>
        <translation>Ini akan ditolak.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroRunning</name>
    <message>
        <source>Run a macro…</source>
        <translation>Jalankan makro…</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Jalankan makro</translation>
    </message>
    <message>
        <source>On %1; each step rests on those before it.</source>
        <comment>case and customer</comment>
        <translation>Pada %1; setiap langkah bergantung pada yang sebelumnya.</translation>
    </message>
    <message>
        <source>“%1” is done in %2.</source>
        <comment>a macro; case and customer</comment>
        <translation>“%1” dilaksanakan dalam %2.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroRuns</name>
    <message>
        <source>Not known here: %1</source>
        <comment>%1: names of placeholders</comment>
        <translation>Tidak diketahui di sini: %1</translation>
    </message>
    <message>
        <source>The customer cannot be reached in writing. Add a way to reach them under Details.</source>
        <translation>Pelanggan tidak dapat dihubungi secara bertulis. Tambah cara menghubungi mereka di bawah Butiran.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroSheet</name>
    <message>
        <source>Save the macro</source>
        <translation>Simpan makro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Ask for the invoice and wait</source>
        <translation>Minta invois dan tunggu</translation>
    </message>
    <message>
        <source>Steps, in the order in which they are done</source>
        <translation>Langkah, mengikut susunan ia dibuat</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Makro baharu</translation>
    </message>
    <message>
        <source>Change a macro</source>
        <translation>Ubah makro</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
    <message>
        <source>A macro has one step at least and 20 at most.</source>
        <translation>Makro mempunyai sekurang-kurangnya satu langkah dan paling banyak 20.</translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <translation>Beri tajuk dahulu.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroStepRow</name>
    <message>
        <source>What is done</source>
        <translation>Apa yang dibuat</translation>
    </message>
    <message>
        <source>Move or remove the step</source>
        <translation>Alih atau buang langkah</translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>a step of a macro</comment>
        <translation>Alih ke atas</translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>a step of a macro</comment>
        <translation>Alih ke bawah</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Buang langkah</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroStepsField</name>
    <message>
        <source>Add a step</source>
        <translation>Tambah langkah</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroWords</name>
    <message numerus="yes">
        <source>Sleeps for %n day(s)</source>
        <translation>
            <numerusform>Tidur selama %n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleeps for %n hour(s)</source>
        <translation>
            <numerusform>Tidur selama %n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleeps for %n minute(s)</source>
        <translation>
            <numerusform>Tidur selama %n minit</numerusform>
        </translation>
    </message>
    <message>
        <source>one that is not here</source>
        <comment>a queue or an agent</comment>
        <translation>yang tiada di sini</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Balas kepada pelanggan</translation>
    </message>
    <message>
        <source>Write an internal note</source>
        <translation>Tulis nota dalaman</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Tukar status</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Tukar keutamaan</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>Pindah ke baris gilir</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tambah tag</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Buang tag</translation>
    </message>
    <message>
        <source>Assign to somebody</source>
        <translation>Serahkan kepada seseorang</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>Ambil kes</translation>
    </message>
    <message>
        <source>Put to sleep</source>
        <translation>Tidurkan kes</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>Tambah ke senarai semak</translation>
    </message>
    <message>
        <source>Replies to the customer</source>
        <translation>Membalas pelanggan</translation>
    </message>
    <message>
        <source>Writes an internal note</source>
        <translation>Menulis nota dalaman</translation>
    </message>
    <message>
        <source>Status becomes %1</source>
        <translation>Status menjadi %1</translation>
    </message>
    <message>
        <source>Priority becomes %1</source>
        <translation>Keutamaan menjadi %1</translation>
    </message>
    <message>
        <source>Moves to the queue %1</source>
        <translation>Pindah ke baris gilir %1</translation>
    </message>
    <message>
        <source>Adds the tag %1</source>
        <translation>Menambah tag %1</translation>
    </message>
    <message>
        <source>Removes the tag %1</source>
        <translation>Membuang tag %1</translation>
    </message>
    <message>
        <source>Assigns the case to %1</source>
        <translation>Menyerahkan kes kepada %1</translation>
    </message>
    <message>
        <source>You take the case</source>
        <translation>Anda mengambil kes</translation>
    </message>
    <message>
        <source>Adds to the checklist</source>
        <translation>Menambah ke senarai semak</translation>
    </message>
    <message>
        <source>Write what is to be said.</source>
        <translation>Tulis apa yang hendak dikatakan.</translation>
    </message>
    <message>
        <source>Write what is to be done, in at most 300 letters.</source>
        <translation>Tulis apa yang perlu dibuat, paling banyak 300 huruf.</translation>
    </message>
    <message>
        <source>Write the tag.</source>
        <translation>Tulis tag.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Pilih satu.</translation>
    </message>
    <message>
        <source>Say for how long, at most a year.</source>
        <translation>Nyatakan berapa lama, paling lama setahun.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacrosSheet</name>
    <message>
        <source>Macros</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>New macro…</source>
        <translation>Makro baharu…</translation>
    </message>
    <message>
        <source>No macros yet</source>
        <translation>Belum ada makro</translation>
    </message>
    <message>
        <source>What you do together often, such as a reply, a tag and a status, can be kept here and done in one go.</source>
        <translation>Apa yang kerap anda buat bersama, seperti balasan, tag dan status, boleh disimpan di sini dan dibuat sekali gus.</translation>
    </message>
    <message>
        <source>It is shared; a supervisor can change it.</source>
        <translation>Ia dikongsi; penyelia boleh mengubahnya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MentionPicker</name>
    <message>
        <source>Colleagues</source>
        <translation>Rakan sekerja</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a colleague and their team</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MergeSheet</name>
    <message>
        <source>Merge two customers</source>
        <translation>Gabungkan dua pelanggan</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>What the customer keeps</source>
        <translation>Apa yang dikekalkan untuk pelanggan</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Kekal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n kes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to reach them</source>
        <translation>
            <numerusform>%n cara menghubungi mereka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pesanan</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they have %1. Nothing is lost, and they can be separated again at any time.</source>
        <translation>Bersama-sama mereka mempunyai %1. Tiada apa-apa yang hilang, dan mereka boleh diasingkan semula pada bila-bila masa.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MergedMark</name>
    <message>
        <source>Merged with %1</source>
        <translation>Digabungkan dengan %1</translation>
    </message>
    <message numerus="yes">
        <source>Merged with %n other(s)</source>
        <translation>
            <numerusform>Digabungkan dengan %n pelanggan lain</numerusform>
        </translation>
    </message>
    <message>
        <source>Separate them again</source>
        <translation>Asingkan mereka semula</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>Asingkan %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Merging</name>
    <message>
        <source>%1 and %2 are one customer now.</source>
        <translation>%1 dan %2 kini seorang pelanggan.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) and all else that was written down of %1 go back to them.</source>
        <translation>
            <numerusform>%n kes dan semua yang lain yang dicatat tentang %1 kembali kepada mereka.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets back what it held before: %2.</source>
        <comment>a customer; names of fields</comment>
        <translation>%1 mendapat semula apa yang ada sebelum ini: %2.</translation>
    </message>
    <message>
        <source>Separate %1 and %2?</source>
        <translation>Asingkan %1 dan %2?</translation>
    </message>
    <message>
        <source>Leave them together</source>
        <translation>Biarkan bersama</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Asingkan</translation>
    </message>
    <message>
        <source>%1 is a customer of their own again.</source>
        <translation>%1 kembali menjadi pelanggan tersendiri.</translation>
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
    <message>
        <source>Callbacks</source>
        <translation>Panggilan balik</translation>
    </message>
</context>
<context>
    <name>hadir::ui::NewCustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>Pelanggan baharu</translation>
    </message>
    <message>
        <source>Add the customer</source>
        <translation>Tambah pelanggan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Syarikat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Bandar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Masukkan nama dahulu.</translation>
    </message>
    <message>
        <source>The phone number is not complete. Choose the country, or begin it with +.</source>
        <translation>Nombor telefon tidak lengkap. Pilih negara, atau mulakan dengan +.</translation>
    </message>
    <message>
        <source>The email address is not complete.</source>
        <translation>Alamat e-mel tidak lengkap.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>hadir::ui::NextCallback</name>
    <message>
        <source>Callback</source>
        <translation>Panggilan balik</translation>
    </message>
    <message>
        <source>Next callback</source>
        <translation>Panggilan balik seterusnya</translation>
    </message>
    <message>
        <source>Overdue since %1 (%2 there)</source>
        <comment>the agent&apos;s day and time, the customer&apos;s time</comment>
        <translation>Lewat sejak %1 (%2 di sana)</translation>
    </message>
    <message>
        <source>%1, %2 there (%3 yours)</source>
        <comment>day, customer&apos;s time, agent&apos;s time</comment>
        <translation>%1, %2 di sana (%3 di tempat anda)</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>Tiada yang dirancang.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>a callback</comment>
        <translation>Tunjukkan</translation>
    </message>
    <message>
        <source>Move…</source>
        <comment>a callback to another time</comment>
        <translation>Alihkan…</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <comment>a callback</comment>
        <translation>Batalkan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::NextStepCard</name>
    <message>
        <source>Call them back</source>
        <translation>Hubungi mereka semula</translation>
    </message>
    <message>
        <source>A call was promised for %1.</source>
        <translation>Panggilan dijanjikan pada %1.</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>Ambil kes</translation>
    </message>
    <message>
        <source>They have waited for %1, and the case is nobody&apos;s.</source>
        <translation>Mereka telah menunggu selama %1, dan kes ini belum ada pemilik.</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Hubungi mereka</translation>
    </message>
    <message>
        <source>They have waited for %1. A call may settle it faster.</source>
        <translation>Mereka telah menunggu selama %1. Panggilan mungkin menyelesaikannya lebih cepat.</translation>
    </message>
    <message>
        <source>Look after order %1</source>
        <translation>Susuli pesanan %1</translation>
    </message>
    <message>
        <source>Placed %1 and still on its way.</source>
        <comment>a day</comment>
        <translation>Dibuat %1 dan masih dalam perjalanan.</translation>
    </message>
    <message>
        <source>Offer a bigger bundle</source>
        <translation>Tawarkan pakej lebih besar</translation>
    </message>
    <message>
        <source>%1 was bought in each of the last three months.</source>
        <comment>an article</comment>
        <translation>%1 dibeli pada setiap bulan dalam tiga bulan lepas.</translation>
    </message>
    <message>
        <source>Ask whether they may be called</source>
        <translation>Tanya sama ada mereka boleh dihubungi</translation>
    </message>
    <message>
        <source>Nobody has written down what they say to it.</source>
        <translation>Tiada sesiapa mencatat jawapan mereka.</translation>
    </message>
    <message>
        <source>Ask where they are</source>
        <translation>Tanya di mana mereka berada</translation>
    </message>
    <message>
        <source>Their time of day is not known.</source>
        <translation>Waktu tempatan mereka tidak diketahui.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah seterusnya</translation>
    </message>
    <message>
        <source>Not now: do not offer this for two weeks</source>
        <translation>Bukan sekarang: jangan tawarkan selama dua minggu</translation>
    </message>
</context>
<context>
    <name>hadir::ui::NoticeWords</name>
    <message>
        <source>A callback was given to somebody else to make.</source>
        <translation>Panggilan balik telah diserahkan kepada orang lain.</translation>
    </message>
    <message>
        <source>The callback’s owner was away, so a colleague calls.</source>
        <translation>Pemilik panggilan balik tiada, jadi rakan sekerja yang memanggil.</translation>
    </message>
    <message>
        <source>The callback’s owner has left, so it is the queue’s now.</source>
        <translation>Pemilik panggilan balik telah berhenti, jadi kini ia milik baris gilir.</translation>
    </message>
    <message>
        <source>The customer was not reached, and all tries are used up.</source>
        <translation>Pelanggan tidak dapat dihubungi, dan semua percubaan telah habis.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Obstacles</name>
    <message>
        <source>%1 – %2</source>
        <comment>times of day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The rules of %1 allow no calls on %2.</source>
        <comment>a country, a day</comment>
        <translation>Peraturan %1 tidak membenarkan panggilan pada %2.</translation>
    </message>
    <message>
        <source>The rules of %1 allow calls on %2 from %3.</source>
        <comment>a country, a day, hours</comment>
        <translation>Peraturan %1 membenarkan panggilan pada %2 dari %3.</translation>
    </message>
    <message>
        <source>It is %1 in %2.</source>
        <comment>a holiday, a country</comment>
        <translation>Ia %1 di %2.</translation>
    </message>
    <message>
        <source>It is %1 in %2 by calculation; what is declared may be a day off.</source>
        <comment>a holiday, a country</comment>
        <translation>Ia %1 di %2 mengikut kiraan; yang diisytiharkan mungkin berbeza sehari.</translation>
    </message>
    <message>
        <source>The queue is closed on %1: %2.</source>
        <comment>a day, a holiday</comment>
        <translation>Giliran ditutup pada %1: %2.</translation>
    </message>
    <message>
        <source>The queue does not work on %1.</source>
        <comment>a day</comment>
        <translation>Giliran tidak bekerja pada %1.</translation>
    </message>
    <message>
        <source>The queue works on %1 from %2.</source>
        <comment>a day, hours</comment>
        <translation>Giliran bekerja pada %1 dari %2.</translation>
    </message>
    <message>
        <source>It is not known by which clock they live.</source>
        <translation>Tidak diketahui zon masa tempat mereka tinggal.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Masa ini sudah berlalu.</translation>
    </message>
    <message>
        <source>The first time that can be booked is %1.</source>
        <comment>day and time</comment>
        <translation>Masa terawal yang boleh ditempah ialah %1.</translation>
    </message>
    <message>
        <source>Nothing can be booked after %1.</source>
        <comment>a day</comment>
        <translation>Tiada apa-apa boleh ditempah selepas %1.</translation>
    </message>
    <message>
        <source>The rules of %1 have a pause from %2 to %3.</source>
        <comment>a country, times of day</comment>
        <translation>Peraturan %1 ada jeda dari %2 hingga %3.</translation>
    </message>
    <message>
        <source>They want quiet from %1 to %2.</source>
        <comment>times of day</comment>
        <translation>Mereka mahu senyap dari %1 hingga %2.</translation>
    </message>
    <message>
        <source>The queue has a break from %1 to %2.</source>
        <comment>times of day</comment>
        <translation>Giliran berehat dari %1 hingga %2.</translation>
    </message>
    <message>
        <source>Nobody of the team is at work then.</source>
        <translation>Tiada ahli pasukan bekerja ketika itu.</translation>
    </message>
    <message numerus="yes">
        <source>All of the %n place(s) are taken.</source>
        <translation>
            <numerusform>Kesemua %n tempat telah diambil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::OpenCaseSheet</name>
    <message>
        <source>Open a case</source>
        <translation>Buka kes</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka kes</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Tentang apa</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Bagaimana ia diterima</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Keutamaan</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Baris gilir</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no queue</comment>
        <translation>Tiada baris gilir</translation>
    </message>
    <message>
        <source>Write first what it is about.</source>
        <translation>Tulis dahulu perkaranya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::OpenTabBar</name>
    <message>
        <source>Open customers</source>
        <translation>Pelanggan yang dibuka</translation>
    </message>
    <message>
        <source>%1: something is written and not sent</source>
        <extracomment>%1: a customer, in the tooltip of their tab</extracomment>
        <translation>%1: ada yang ditulis dan belum dihantar</translation>
    </message>
    <message>
        <source>%1 (close: %2)</source>
        <extracomment>%1: a customer, %2: a key</extracomment>
        <translation>%1 (tutup: %2)</translation>
    </message>
</context>
<context>
    <name>hadir::ui::OrderList</name>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and thing ordered</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of an order, and its total</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things ordered</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Orders of this customer</source>
        <translation>Pesanan pelanggan ini</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Belum ada pesanan</translation>
    </message>
    <message>
        <source>Orders from the shop stand here; you can also add one by hand.</source>
        <translation>Pesanan dari kedai tertera di sini; anda juga boleh menambahnya sendiri.</translation>
    </message>
    <message>
        <source>Add an order</source>
        <translation>Tambah pesanan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::OutcomeSheet</name>
    <message>
        <source>What came of the call</source>
        <translation>Hasil panggilan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>whom one called</comment>
        <translation>Dapat dihubungi</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Tiada jawapan</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>a telephone line</comment>
        <translation>Sibuk</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Nombor salah</translation>
    </message>
    <message>
        <source>Asked for another time</source>
        <translation>Minta masa lain</translation>
    </message>
    <message>
        <source>Wants no more calls</source>
        <translation>Tidak mahu dihubungi lagi</translation>
    </message>
    <message>
        <source>The call to %1</source>
        <comment>a customer</comment>
        <translation>Panggilan kepada %1</translation>
    </message>
    <message>
        <source>Which time (the customer&apos;s)</source>
        <translation>Masa mana (waktu pelanggan)</translation>
    </message>
    <message>
        <source>Wrapped up as</source>
        <translation>Ditutup sebagai</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Apa yang dikatakan</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation>Pilih hasilnya.</translation>
    </message>
    <message>
        <source>Write a day and a time, or choose one.</source>
        <translation>Tulis hari dan masa, atau pilih satu.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>Pilih masa.</translation>
    </message>
    <message>
        <source>Choose a time that is open.</source>
        <translation>Pilih masa yang terbuka.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::OwnViews</name>
    <message>
        <source>Not all of your own views could be read. What was there is put aside on this machine; the others are here.</source>
        <translation>Tidak semua paparan anda sendiri dapat dibaca. Yang ada di situ disimpan di tepi pada mesin ini; yang lain ada di sini.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Palette</name>
    <message>
        <source>Search customers and cases or type a command</source>
        <translation>Cari pelanggan dan kes atau taip arahan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil carian</translation>
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
    <message>
        <source>↑ ↓ choose · ↵ open</source>
        <translation>↑ ↓ pilih · ↵ buka</translation>
    </message>
    <message>
        <source>↑ ↓ choose · ↵ open · %1 all keys</source>
        <translation>↑ ↓ pilih · ↵ buka · %1 semua kekunci</translation>
    </message>
    <message>
        <source>Name, phone, email, case number, words of a message or command</source>
        <translation>Nama, telefon, e-mel, nombor kes, perkataan dalam mesej atau arahan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PaletteCommands</name>
    <message>
        <source>Commands</source>
        <translation>Arahan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PanesApart</name>
    <message>
        <source>Put the list into a window of its own</source>
        <translation>Letakkan senarai dalam tetingkap tersendiri</translation>
    </message>
    <message>
        <source>Bring the list back into the window</source>
        <translation>Kembalikan senarai ke dalam tetingkap</translation>
    </message>
    <message>
        <source>Put the case into a window of its own</source>
        <translation>Letakkan kes dalam tetingkap tersendiri</translation>
    </message>
    <message>
        <source>Bring the case back into the window</source>
        <translation>Kembalikan kes ke dalam tetingkap</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>title of a window</comment>
        <translation>Senarai</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>title of a window</comment>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Put the timeline into a window of its own</source>
        <translation>Letakkan garis masa dalam tetingkap tersendiri</translation>
    </message>
    <message>
        <source>Bring the timeline back into the window</source>
        <translation>Bawa garis masa kembali ke tetingkap</translation>
    </message>
    <message>
        <source>Timeline</source>
        <comment>title of a window</comment>
        <translation>Garis masa</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PaperBinding</name>
    <message>
        <source>Print the case</source>
        <translation>Cetak kes</translation>
    </message>
    <message>
        <source>Save the case as a PDF</source>
        <translation>Simpan kes sebagai PDF</translation>
    </message>
    <message>
        <source>Save the list as a table (CSV)</source>
        <translation>Simpan senarai sebagai jadual (CSV)</translation>
    </message>
    <message>
        <source>Open a case first; that is what is put on paper.</source>
        <translation>Buka satu kes dahulu; itulah yang dicetak.</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Simpan kes</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>Disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>Reading the case …</source>
        <translation>Membaca kes …</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Tiada apa-apa ditulis.</translation>
    </message>
    <message>
        <source>The beginning of this case is not on this machine and not on this paper.</source>
        <translation>Permulaan kes ini tiada pada mesin ini dan tiada pada kertas ini.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest entries are on this paper: %Ln of them.</source>
        <translation>
            <numerusform>Hanya %Ln entri terbaharu ada pada kertas ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is with the printer.</source>
        <translation>Kes sudah dihantar ke pencetak.</translation>
    </message>
    <message>
        <source>Open a list first: cases or customers.</source>
        <translation>Buka satu senarai dahulu: kes atau pelanggan.</translation>
    </message>
    <message>
        <source>Cases.csv</source>
        <comment>a file</comment>
        <translation>Kes.csv</translation>
    </message>
    <message>
        <source>Customers.csv</source>
        <comment>a file</comment>
        <translation>Pelanggan.csv</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan senarai</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln baris disimpan sebagai %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the pages …</source>
        <translation>Menulis halaman …</translation>
    </message>
    <message>
        <source>There is no room for the file there; nothing was written. Make some room or choose another folder.</source>
        <translation>Tiada ruang untuk fail di situ; tiada apa-apa ditulis. Kosongkan sedikit ruang atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, or another printer.</source>
        <translation>Fail tidak dapat ditulis di situ. Pilih folder lain, atau pencetak lain.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PastMoment</name>
    <message>
        <source>The time is still to come.</source>
        <translation>Masa itu belum tiba.</translation>
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
    <name>hadir::ui::PersonFields</name>
    <message>
        <source>Not known</source>
        <comment>the channel a customer prefers</comment>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <comment>the name of a field</comment>
        <translation>%1 · belum dihantar</translation>
    </message>
    <message>
        <source>Saved here, not yet on the server</source>
        <translation>Disimpan di sini, belum di pelayan</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>the stage of a customer</comment>
        <translation>Tidak diketahui</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PictureSheet</name>
    <message>
        <source>Picture %1</source>
        <comment>the name of a file</comment>
        <translation>Gambar %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PinStrip</name>
    <message numerus="yes">
        <source>%n pinned</source>
        <comment>entries of the timeline</comment>
        <translation>
            <numerusform>%n disemat</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is pinned</source>
        <translation>Tunjukkan yang disemat</translation>
    </message>
    <message>
        <source>Fold what is pinned</source>
        <translation>Lipat yang disemat</translation>
    </message>
    <message>
        <source>Pinned entries</source>
        <translation>Entri yang disemat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, and what was said</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Places</name>
    <message>
        <source>Unknown</source>
        <comment>country, zone or language of a customer</comment>
        <translation>Tidak diketahui</translation>
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
    <message>
        <source>All settings</source>
        <translation>Semua tetapan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an agent&apos;s name and role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>do not disturb</comment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Selama sejam</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hingga esok</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Hingga saya menutupnya</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Jangan ganggu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>appearance</comment>
        <translation>Kontras tinggi</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PromiseStrip</name>
    <message>
        <source>%1 %</source>
        <comment>a rate</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>By queue and agent</source>
        <translation>Mengikut giliran dan ejen</translation>
    </message>
    <message>
        <source>Of the callbacks of the last 7 days whose promised time is over, those that were called within that time.</source>
        <translation>Daripada panggilan balik 7 hari lepas yang tempoh janjinya sudah tamat, yang dihubungi dalam tempoh itu.</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <comment>callbacks</comment>
        <translation>
            <numerusform>%n sudah tiba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>callbacks</comment>
        <translation>
            <numerusform>%n lewat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclaimed</source>
        <comment>callbacks</comment>
        <translation>
            <numerusform>%n belum diambil</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of promises kept</source>
        <comment>a rate</comment>
        <translation>%1 janji ditepati</translation>
    </message>
    <message>
        <source>%1: %2 due, %3 late, %4 unclaimed, %5 kept</source>
        <comment>a queue or an agent</comment>
        <translation>%1: %2 sudah tiba, %3 lewat, %4 belum diambil, %5 ditepati</translation>
    </message>
</context>
<context>
    <name>hadir::ui::QueueCodesSheet</name>
    <message>
        <source>Wrap-up codes</source>
        <translation>Kod penutup</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Baris gilir</translation>
    </message>
    <message>
        <source>When a case is closed</source>
        <translation>Apabila kes ditutup</translation>
    </message>
    <message>
        <source>A code is offered and can be left out</source>
        <translation>Kod ditawarkan dan boleh ditinggalkan</translation>
    </message>
    <message>
        <source>A code is needed</source>
        <translation>Kod diperlukan</translation>
    </message>
    <message>
        <source>The codes, one on each line</source>
        <translation>Kod, satu pada setiap baris</translation>
    </message>
    <message>
        <source>Without a list, codes are not asked for unless one is needed; then those in use are offered.</source>
        <translation>Tanpa senarai, kod tidak ditanya melainkan ia diperlukan; ketika itu kod yang sedang digunakan ditawarkan.</translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n codes.</source>
        <translation>
            <numerusform>Simpan paling banyak %n kod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep each code shorter than a line: a word or two.</source>
        <translation>Pendekkan setiap kod: sepatah dua kata sahaja.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::QueueUpdatesSheet</name>
    <message>
        <source>Automatic messages</source>
        <translation>Mesej automatik</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Baris gilir</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Bahasa teks</translation>
    </message>
    <message>
        <source>Customers are told in the first of their languages that has a text, else in English, on the channel that they prefer. In double braces: %1.</source>
        <translation>Pelanggan dimaklumkan dalam bahasa pertama mereka yang mempunyai teks, jika tiada dalam bahasa Inggeris, melalui saluran pilihan mereka. Dalam kurungan berganda: %1.</translation>
    </message>
    <message>
        <source>Write what is told, in one language at least.</source>
        <translation>Tulis apa yang dimaklumkan, dalam sekurang-kurangnya satu bahasa.</translation>
    </message>
    <message>
        <source>A placeholder in double braces is not known.</source>
        <translation>Satu ruang dalam kurungan berganda tidak dikenali.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Quiet</name>
    <message>
        <source>Do not disturb</source>
        <translation>Jangan ganggu</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a time</comment>
        <translation>Jangan ganggu hingga %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::QuietHours</name>
    <message>
        <source>The customer asked not to be reached there until %1 of their time.</source>
        <translation>Pelanggan meminta supaya tidak dihubungi di situ sehingga %1 waktu mereka.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::QuietHoursSheet</name>
    <message>
        <source>Quiet hours</source>
        <translation>Waktu senyap</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>In the customer&apos;s own time. They may go past midnight.</source>
        <translation>Mengikut waktu pelanggan sendiri. Boleh melepasi tengah malam.</translation>
    </message>
    <message>
        <source>The two times must differ.</source>
        <translation>Dua masa itu mesti berbeza.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::QuietLine</name>
    <message>
        <source>The customer asked not to be reached there until %1 of their time, but has just written: what you send goes at once.</source>
        <comment>time</comment>
        <translation>Pelanggan meminta supaya tidak dihubungi di situ sehingga %1 waktu mereka, tetapi baru sahaja menulis: apa yang anda hantar pergi serta-merta.</translation>
    </message>
    <message>
        <source>The customer asked not to be reached there until %1 of their time: what you send goes then.</source>
        <comment>time</comment>
        <translation>Pelanggan meminta supaya tidak dihubungi di situ sehingga %1 waktu mereka: apa yang anda hantar pergi pada waktu itu.</translation>
    </message>
    <message>
        <source>The customer asked not to be reached there until %1. By which clock they live is not known, so what you send goes at once: ask where they live.</source>
        <comment>time</comment>
        <translation>Pelanggan minta tidak dihubungi di sana sehingga %1. Waktu mereka tidak diketahui, jadi apa yang anda hantar pergi serta-merta: tanya di mana mereka tinggal.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ReplyGaps</name>
    <message>
        <source>“%1” is not known here.</source>
        <comment>%1 is a placeholder: Number of the case</comment>
        <translation>“%1” tidak diketahui di sini.</translation>
    </message>
    <message>
        <source>%1 Put in what belongs there, or take it out: the customer would read the braces.</source>
        <comment>%1 is a sentence about a placeholder</comment>
        <translation>%1 Isi dengan yang sepatutnya, atau buang: jika tidak, pelanggan akan membaca kurungan itu.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ReplyInsertion</name>
    <message>
        <source>Insert a saved reply</source>
        <translation>Masukkan balasan tersimpan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ReplyLength</name>
    <message>
        <source>Longer than this channel takes: %1 of %2. Shorten it, or choose another way.</source>
        <translation>Lebih panjang daripada yang diterima saluran ini: %1 daripada %2. Pendekkan, atau pilih cara lain.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS, with room for %1 more</source>
        <comment>%1: letters that fit without another SMS</comment>
        <translation>
            <numerusform>%n SMS, masih ada ruang untuk %1 huruf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>length of a message, and the longest that the channel takes</comment>
        <translation>%1 daripada %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ReplyPicker</name>
    <message>
        <source>Saved replies</source>
        <translation>Balasan tersimpan</translation>
    </message>
    <message>
        <source>No saved reply has these words.</source>
        <translation>Tiada balasan tersimpan dengan perkataan ini.</translation>
    </message>
    <message>
        <source>Keep what is written as a reply…</source>
        <translation>Simpan yang ditulis sebagai balasan…</translation>
    </message>
    <message>
        <source>Look after the saved replies…</source>
        <translation>Urus balasan tersimpan…</translation>
    </message>
    <message>
        <source>Not known here: %1</source>
        <comment>%1: names of placeholders</comment>
        <translation>Tidak diketahui di sini: %1</translation>
    </message>
    <message>
        <source>%1 inserts it, %2 shows another language, %3 closes.</source>
        <comment>three keys</comment>
        <translation>%1 memasukkannya, %2 memaparkan bahasa lain, %3 menutup.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ReplyRoute</name>
    <message>
        <source>to %1</source>
        <comment>an address that a message goes to</comment>
        <translation>kepada %1</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Dihantar kepada</translation>
    </message>
    <message>
        <source>Your words go to %1 now.</source>
        <translation>Kata-kata anda kini akan ke %1.</translation>
    </message>
    <message>
        <source>Your words are an internal note now, which the customer does not see. Choose another way to reach them.</source>
        <translation>Kata-kata anda kini nota dalaman yang tidak dilihat pelanggan. Pilih cara lain untuk menghubungi mereka.</translation>
    </message>
    <message>
        <source>The address you were writing to is no longer used.</source>
        <translation>Alamat yang anda tulis tidak lagi digunakan.</translation>
    </message>
    <message>
        <source>A chat cannot be answered once the customer has left it.</source>
        <translation>Sembang tidak boleh dijawab selepas pelanggan keluar.</translation>
    </message>
    <message>
        <source>A call cannot be answered in writing.</source>
        <translation>Panggilan tidak boleh dijawab secara bertulis.</translation>
    </message>
    <message>
        <source>A visit cannot be answered in writing.</source>
        <translation>Lawatan tidak boleh dijawab secara bertulis.</translation>
    </message>
    <message>
        <source>No email address of this customer is known.</source>
        <translation>Tiada alamat e-mel pelanggan ini yang diketahui.</translation>
    </message>
    <message>
        <source>No phone number of this customer is known.</source>
        <translation>Tiada nombor telefon pelanggan ini yang diketahui.</translation>
    </message>
    <message>
        <source>No social media name of this customer is known.</source>
        <translation>Tiada nama media sosial pelanggan ini yang diketahui.</translation>
    </message>
    <message>
        <source>What you write goes to %1.</source>
        <translation>Apa yang anda tulis dihantar ke %1.</translation>
    </message>
    <message>
        <source>You can write a note for your colleagues, or add a way to reach the customer under Details.</source>
        <translation>Anda boleh menulis nota untuk rakan sekerja, atau menambah cara menghubungi pelanggan di bawah Butiran.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Why something cannot be done, then what can: two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>reply by a channel, an address</comment>
        <translation>%1 ke %2</translation>
    </message>
    <message>
        <source>Way and address</source>
        <translation>Cara dan alamat</translation>
    </message>
    <message>
        <source>The email address of this customer is no longer used.</source>
        <translation>Alamat e-mel pelanggan ini tidak digunakan lagi.</translation>
    </message>
    <message>
        <source>The phone number of this customer is no longer used.</source>
        <translation>Nombor telefon pelanggan ini tidak digunakan lagi.</translation>
    </message>
    <message>
        <source>The social media name of this customer is no longer used.</source>
        <translation>Nama media sosial pelanggan ini tidak digunakan lagi.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ReplyWords</name>
    <message>
        <source>Customer’s first name</source>
        <translation>Nama pertama pelanggan</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Nama pelanggan</translation>
    </message>
    <message>
        <source>Customer’s company</source>
        <translation>Syarikat pelanggan</translation>
    </message>
    <message>
        <source>My first name</source>
        <translation>Nama pertama saya</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Nama saya</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Nombor kes</translation>
    </message>
    <message>
        <source>Subject of the case</source>
        <translation>Perkara kes</translation>
    </message>
    <message>
        <source>Number of the newest order</source>
        <translation>Nombor pesanan terbaharu</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Saya sahaja</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Satu pasukan</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <translation>Beri tajuk dahulu.</translation>
    </message>
    <message>
        <source>The word to type is one word of letters and digits, at most 40 of them.</source>
        <translation>Perkataan untuk ditaip ialah satu perkataan huruf dan angka, paling banyak 40.</translation>
    </message>
    <message>
        <source>Write it in one language at least, and once in each.</source>
        <translation>Tulis dalam sekurang-kurangnya satu bahasa, dan sekali bagi setiap bahasa.</translation>
    </message>
    <message>
        <source>Choose the language of each text.</source>
        <translation>Pilih bahasa bagi setiap teks.</translation>
    </message>
    <message>
        <source>Write the text in each language that you added.</source>
        <translation>Tulis teks dalam setiap bahasa yang anda tambah.</translation>
    </message>
    <message>
        <source>One placeholder is none that Hadir knows. Take it from the menu, or remove its braces.</source>
        <translation>Satu ruang isian tidak dikenali oleh Hadir. Ambil daripada menu, atau buang kurungannya.</translation>
    </message>
    <message>
        <source>Choose among the channels that carry messages.</source>
        <translation>Pilih antara saluran yang membawa mesej.</translation>
    </message>
    <message>
        <source>Choose the team that it is for.</source>
        <translation>Pilih pasukan yang berkenaan.</translation>
    </message>
    <message>
        <source>Time of the callback</source>
        <translation>Masa panggilan balik</translation>
    </message>
    <message>
        <source>Link to move or cancel the callback</source>
        <translation>Pautan untuk mengalih atau membatalkan panggilan balik</translation>
    </message>
</context>
<context>
    <name>hadir::ui::RowHead</name>
    <message>
        <source>↑ New since you last looked, %1</source>
        <extracomment>Stands below what came since; the arrow points to it. %1 is &quot;yesterday 16:20&quot;.</extracomment>
        <translation>↑ Baharu sejak kali terakhir anda lihat, %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::RunMacroSheet</name>
    <message>
        <source>Run</source>
        <comment>a macro</comment>
        <translation>Jalankan</translation>
    </message>
    <message>
        <source>Words of the macro</source>
        <translation>Kata-kata makro</translation>
    </message>
    <message>
        <source>Find a macro…</source>
        <translation>Cari makro…</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Apa yang dibuatnya</translation>
    </message>
    <message>
        <source>No macros yet</source>
        <translation>Belum ada makro</translation>
    </message>
    <message>
        <source>What you do together often, such as a reply, a tag and a status, can be kept and done in one go.</source>
        <translation>Apa yang kerap anda buat bersama, seperti balasan, tag dan status, boleh disimpan dan dibuat sekali gus.</translation>
    </message>
    <message>
        <source>Look after the macros…</source>
        <translation>Urus makro…</translation>
    </message>
    <message>
        <source>No macro has these words</source>
        <translation>Tiada makro dengan kata-kata ini</translation>
    </message>
    <message>
        <source>Type other words, or fewer.</source>
        <translation>Taip kata lain, atau kurangkan.</translation>
    </message>
    <message>
        <source>Choose a macro first.</source>
        <translation>Pilih makro dahulu.</translation>
    </message>
    <message>
        <source>A moment, it is being tried.</source>
        <translation>Sebentar, ia sedang dicuba.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Tiada apa yang akan berubah.</translation>
    </message>
    <message>
        <source>A step would be refused, so none is done.</source>
        <translation>Satu langkah akan ditolak, maka tiada yang dibuat.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SavedRepliesSheet</name>
    <message>
        <source>New reply…</source>
        <translation>Balasan baharu…</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Balasan tersimpan</translation>
    </message>
    <message>
        <source>No saved replies yet</source>
        <translation>Belum ada balasan tersimpan</translation>
    </message>
    <message>
        <source>What you write often can be kept here and put into a message by typing :: and a word.</source>
        <translation>Apa yang kerap anda tulis boleh disimpan di sini dan dimasukkan ke dalam mesej dengan menaip :: dan satu perkataan.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <comment>a list of languages</comment>
        <translation>Dalam %1.</translation>
    </message>
    <message>
        <source>In %1. It is shared; a supervisor can change it.</source>
        <comment>a list of languages</comment>
        <translation>Dalam %1. Ia dikongsi; penyelia boleh mengubahnya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SavedReplyKeeping</name>
    <message>
        <source>Keep what is written as a reply…</source>
        <translation>Simpan yang ditulis sebagai balasan…</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>Balasan tersimpan…</translation>
    </message>
    <message>
        <source>The reply is saved. Type ::%1 to insert it.</source>
        <comment>%1: a word</comment>
        <translation>Balasan disimpan. Taip ::%1 untuk memasukkannya.</translation>
    </message>
    <message>
        <source>The change of the reply is saved.</source>
        <translation>Perubahan balasan disimpan.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SavedReplySheet</name>
    <message>
        <source>Save the reply</source>
        <translation>Simpan balasan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Refund is on its way</source>
        <translation>Bayaran balik dalam proses</translation>
    </message>
    <message>
        <source>Word to type behind ::</source>
        <translation>Perkataan untuk ditaip selepas ::</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>bayaranbalik</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>New saved reply</source>
        <translation>Balasan tersimpan baharu</translation>
    </message>
    <message>
        <source>Change a saved reply</source>
        <translation>Ubah balasan tersimpan</translation>
    </message>
    <message>
        <source>Offered on (none chosen: on every channel)</source>
        <translation>Ditawarkan pada (tiada dipilih: pada setiap saluran)</translation>
    </message>
    <message>
        <source>“%1” has this word too; both will be offered.</source>
        <comment>a saved reply</comment>
        <translation>“%1” juga menggunakan perkataan ini; kedua-duanya akan ditawarkan.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
    <message>
        <source>Enter the word to type first.</source>
        <translation>Masukkan perkataan untuk ditaip dahulu.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SearchBinding</name>
    <message>
        <source>Opened lately</source>
        <translation>Dibuka baru-baru ini</translation>
    </message>
    <message>
        <source>New customer with %1</source>
        <translation>Pelanggan baharu dengan %1</translation>
    </message>
    <message>
        <source>The search on this machine failed.</source>
        <translation>Carian pada mesin ini gagal.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kes</translation>
    </message>
    <message numerus="yes">
        <source>On this machine: %n result(s) in %1 ms</source>
        <translation>
            <numerusform>Pada mesin ini: %n hasil dalam %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: only what this desk holds was searched</source>
        <translation>Luar talian: hanya apa yang ada pada meja ini dicari</translation>
    </message>
    <message>
        <source>Looking on the server…</source>
        <translation>Mencari pada pelayan…</translation>
    </message>
    <message>
        <source>The server did not answer; type on to ask again</source>
        <translation>Pelayan tidak menjawab; teruskan menaip untuk bertanya lagi</translation>
    </message>
    <message>
        <source>On the server: nobody else</source>
        <translation>Pada pelayan: tiada orang lain</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Pada pelayan</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Orang baharu</translation>
    </message>
    <message numerus="yes">
        <source>%1, on the server: %n more</source>
        <comment>what was found on this machine</comment>
        <translation>
            <numerusform>%1, pada pelayan: %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <comment>words like those typed</comment>
        <translation>Turut dicari: %1</translation>
    </message>
    <message>
        <source>%1, of what changed last</source>
        <comment>what was found on this machine</comment>
        <translation>%1, daripada yang berubah paling akhir</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesej</translation>
    </message>
    <message>
        <source>Messages, the newest</source>
        <comment>that hold some words</comment>
        <translation>Mesej, yang terbaharu</translation>
    </message>
    <message numerus="yes">
        <source>%1, by reading on: %n more</source>
        <comment>what was found on this machine</comment>
        <translation>
            <numerusform>%1, dengan terus membaca: %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the case %1 on the server…</source>
        <translation>Sedang mencari kes %1 di pelayan…</translation>
    </message>
    <message>
        <source>No case %1 was found on the server</source>
        <translation>Tiada kes %1 ditemui di pelayan</translation>
    </message>
    <message>
        <source>Messages on the server, the newest</source>
        <translation>Mesej di pelayan, yang terbaharu</translation>
    </message>
    <message>
        <source>Messages on the server</source>
        <translation>Mesej di pelayan</translation>
    </message>
    <message>
        <source>Looking through messages on the server…</source>
        <translation>Sedang mencari dalam mesej di pelayan…</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SearchHints</name>
    <message>
        <source>Tab goes on with: %1</source>
        <translation>Tab menyambung dengan: %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SearchTroubles</name>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Tiada sesiapa di sini bernama “%1”.</translation>
    </message>
    <message>
        <source>No queue is called “%1”.</source>
        <translation>Tiada baris gilir bernama “%1”.</translation>
    </message>
    <message>
        <source>No team is called “%1”.</source>
        <translation>Tiada pasukan bernama “%1”.</translation>
    </message>
    <message>
        <source>“%1” does not go with %2. Possible: %3.</source>
        <comment>a value; a field such as status:; a list of values</comment>
        <translation>“%1” tidak sesuai dengan %2. Pilihan: %3.</translation>
    </message>
    <message>
        <source>“%1” is no field and is searched as a word. Possible: %2.</source>
        <comment>a name; a list of fields</comment>
        <translation>“%1” bukan medan dan dicari sebagai perkataan. Pilihan: %2.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day as %2, or a month or a year alone.</source>
        <comment>what was typed; an example</comment>
        <translation>“%1” bukan tarikh. Tulis hari sebagai %2, atau bulan atau tahun sahaja.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SendLater</name>
    <message>
        <source>Send later</source>
        <translation>Hantar kemudian</translation>
    </message>
    <message>
        <source>Send now, although they asked for quiet</source>
        <translation>Hantar sekarang, walaupun mereka meminta ketenangan</translation>
    </message>
    <message>
        <source>In 1 hour, at %1</source>
        <comment>time</comment>
        <translation>Dalam 1 jam, pada %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <comment>time</comment>
        <translation>Esok pada %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1 of their time, %2 of yours</source>
        <comment>time, date and time</comment>
        <translation>Esok pada %1 waktu mereka, %2 waktu anda</translation>
    </message>
    <message>
        <source>Choose the time…</source>
        <translation>Pilih masa…</translation>
    </message>
    <message>
        <source>Tomorrow at %1 of your time; theirs is not known</source>
        <comment>time</comment>
        <translation>Esok pada %1 waktu anda; waktu mereka tidak diketahui</translation>
    </message>
    <message>
        <source>Today at %1 of your time; theirs is not known</source>
        <comment>time</comment>
        <translation>Hari ini pada %1 waktu anda; waktu mereka tidak diketahui</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <comment>time</comment>
        <translation>Hari ini pada %1</translation>
    </message>
    <message>
        <source>Today at %1 of their time, %2 of yours</source>
        <comment>time, date and time</comment>
        <translation>Hari ini pada %1 waktu mereka, %2 waktu anda</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SendLaterSheet</name>
    <message>
        <source>Send later</source>
        <translation>Hantar kemudian</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Hantar pada masa itu</translation>
    </message>
    <message>
        <source>Goes at (your time)</source>
        <translation>Dihantar pada (waktu anda)</translation>
    </message>
    <message>
        <source>Which clock the customer lives by is not known.</source>
        <translation>Waktu tempatan pelanggan tidak diketahui.</translation>
    </message>
    <message>
        <source>That is %1 for the customer, who asked for quiet then. It goes all the same.</source>
        <comment>date and time</comment>
        <translation>Itu %1 bagi pelanggan, yang meminta ketenangan pada masa itu. Ia tetap dihantar.</translation>
    </message>
    <message>
        <source>That is %1 for the customer.</source>
        <comment>date and time</comment>
        <translation>Itu %1 bagi pelanggan.</translation>
    </message>
    <message>
        <source>Choose a time that is to come.</source>
        <translation>Pilih masa yang akan datang.</translation>
    </message>
    <message>
        <source>WhatsApp takes answers until %1. Choose a time before that.</source>
        <comment>a time, maybe with its day</comment>
        <translation>WhatsApp menerima jawapan hingga %1. Pilih masa sebelum itu.</translation>
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
    <message>
        <source>Open it there to change or discard it.</source>
        <translation>Buka di situ untuk mengubah atau membuangnya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SettingsBinding</name>
    <message>
        <source>Larger text</source>
        <translation>Teks lebih besar</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Teks lebih kecil</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>Teks seperti asal</translation>
    </message>
    <message>
        <source>Compact or comfortable lines</source>
        <translation>Baris padat atau selesa</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Bahasa dan rupa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Penampilan</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Saiz teks</translation>
    </message>
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
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is set, and to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Mesin ini</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Pelayan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Disimpan di sini</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Setakat</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Kali seterusnya</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log keluar</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n pelanggan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <comment>no data has come</comment>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>You go straight in until you sign out.</source>
        <translation>Anda terus masuk sehingga anda log keluar.</translation>
    </message>
    <message>
        <source>You will be asked for your password: this machine has no keychain that could keep you signed in. Your work is kept all the same.</source>
        <translation>Kata laluan anda akan diminta: mesin ini tiada rantai kunci untuk mengekalkan log masuk anda. Kerja anda tetap disimpan.</translation>
    </message>
    <message>
        <source>Also by %1, wherever you are.</source>
        <extracomment>%1: a list of keys</extracomment>
        <translation>Juga dengan %1, di mana-mana sahaja anda berada.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ejaan</translation>
    </message>
    <message>
        <source>No dictionary is installed on this machine, so nothing is underlined.</source>
        <translation>Tiada kamus dipasang pada mesin ini, jadi tiada perkataan digaris.</translation>
    </message>
    <message>
        <source>%1. This machine has no dictionary for %2.</source>
        <comment>languages</comment>
        <translation>%1. Mesin ini tiada kamus untuk %2.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Kepadatan</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>distance of lines</comment>
        <translation>Selesa</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>distance of lines</comment>
        <translation>Padat</translation>
    </message>
    <message>
        <source>Notices outside the window</source>
        <translation>Pemberitahuan di luar tetingkap</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Apa yang dinyatakan</translation>
    </message>
    <message>
        <source>Whom and what it is about</source>
        <translation>Siapa dan tentang apa</translation>
    </message>
    <message>
        <source>Only that something happened</source>
        <translation>Hanya bahawa sesuatu berlaku</translation>
    </message>
    <message>
        <source>While the desk is locked they never name anybody. For a time without any, choose “Do not disturb” from the menu at your picture.</source>
        <translation>Semasa meja dikunci, ia tidak pernah menamakan sesiapa. Untuk tempoh tanpa pemberitahuan, pilih “Jangan ganggu” daripada menu pada gambar anda.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>appearance</comment>
        <translation>Kontras tinggi</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SettingsTabs</name>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>General</source>
        <comment>settings</comment>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kekunci</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save, from any field</source>
        <translation>Simpan, dari mana-mana medan</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Medan seterusnya</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Keluar tanpa menyimpan</translation>
    </message>
    <message>
        <source>Discard what is typed?</source>
        <translation>Buang apa yang ditaip?</translation>
    </message>
    <message>
        <source>Nothing in this sheet has been saved. What is discarded cannot be brought back.</source>
        <translation>Tiada apa-apa dalam helaian ini telah disimpan. Apa yang dibuang tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Terus menulis</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ShelfSheet</name>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <comment>a title</comment>
        <translation>%1 (tidak lagi ditawarkan)</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Tawarkan semula</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>Jangan tawarkan lagi</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ShellStatus</name>
    <message>
        <source>Fetching what changed</source>
        <translation>Mengambil perubahan</translation>
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
        <source>Go to the settings</source>
        <translation>Pergi ke tetapan</translation>
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
        <source>Go to the case</source>
        <translation>Pergi ke kes</translation>
    </message>
    <message>
        <source>Go to the callbacks</source>
        <translation>Pergi ke panggilan balik</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SideLists</name>
    <message>
        <source>Back to the work</source>
        <translation>Kembali kepada kerja</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <comment>how many cases</comment>
        <translation>Untuk diputuskan: %1</translation>
    </message>
    <message>
        <source>Show the cases that wait for your decision</source>
        <translation>Tunjukkan kes yang menunggu keputusan anda</translation>
    </message>
    <message>
        <source>Sleeping: %1</source>
        <comment>how many cases</comment>
        <translation>Tidur: %1</translation>
    </message>
    <message>
        <source>Show the cases that sleep and when they wake</source>
        <translation>Tunjukkan kes yang tidur dan bila terjaga</translation>
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
    <message>
        <source>Preparing sample data …</source>
        <translation>Menyediakan data contoh …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made on this machine have not been sent yet. They go out once you are signed in.</source>
        <translation>
            <numerusform>%n perubahan yang dibuat pada mesin ini belum dihantar. Ia dihantar sebaik anda log masuk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::SignInKeys</name>
    <message>
        <source>Sign in</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Medan seterusnya</translation>
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
        <source>Before the work</source>
        <translation>Sebelum bekerja</translation>
    </message>
    <message>
        <source>Quit Hadir</source>
        <translation>Keluar dari Hadir</translation>
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
    <message>
        <source>Hadir is already open for this account.</source>
        <translation>Hadir sudah dibuka untuk akaun ini.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and try again.</source>
        <translation>Teruskan di tetingkap yang lain, atau tutup dan cuba lagi.</translation>
    </message>
    <message>
        <source>The files on this machine cannot be opened.</source>
        <translation>Fail pada mesin ini tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Nothing in them was changed. Show this to your administrator: %1</source>
        <translation>Tiada apa-apa di dalamnya diubah. Tunjukkan ini kepada pentadbir anda: %1</translation>
    </message>
    <message>
        <source>The server ended your session.</source>
        <translation>Pelayan menamatkan sesi anda.</translation>
    </message>
    <message>
        <source>Only the server can open this now.</source>
        <translation>Hanya pelayan boleh membuka ini sekarang.</translation>
    </message>
    <message>
        <source>This machine was without it for too long, or its clock was changed. Nothing you wrote is lost: sign in once the server can be reached.</source>
        <translation>Mesin ini terlalu lama tanpanya, atau jamnya diubah. Tiada apa yang anda tulis hilang: log masuk apabila pelayan dapat dihubungi.</translation>
    </message>
    <message>
        <source>The keychain of this machine does not answer.</source>
        <translation>Rantai kunci mesin ini tidak menjawab.</translation>
    </message>
    <message>
        <source>What is kept here is locked with a key in it, and nothing was changed. Unlock the keychain and try again.</source>
        <translation>Apa yang disimpan di sini dikunci dengan kunci di dalamnya, dan tiada apa yang berubah. Buka rantai kunci dan cuba lagi.</translation>
    </message>
    <message>
        <source>What Hadir kept on this machine was removed.</source>
        <translation>Apa yang Hadir simpan pada mesin ini telah dibuang.</translation>
    </message>
    <message>
        <source>Your administrator ordered it. What had been sent is safe on the server; ask before you sign in here again.</source>
        <translation>Pentadbir anda mengarahkannya. Apa yang telah dihantar selamat di pelayan; tanya sebelum anda log masuk di sini lagi.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>Anda boleh cuba lagi dalam %n minit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you wrote is lost. If your account was opened on another computer, you can work at one of them at a time: sign in again to go on here, and the other one stops. If that does not work, ask your administrator about your account.</source>
        <translation>Tiada tulisan anda yang hilang. Jika akaun anda dibuka pada komputer lain, anda boleh bekerja pada satu sahaja pada satu masa: log masuk semula untuk terus di sini, dan yang satu lagi berhenti. Jika itu tidak berjaya, tanya pentadbir tentang akaun anda.</translation>
    </message>
    <message>
        <source>Not all that Hadir kept on this machine could be removed.</source>
        <translation>Tidak semua yang disimpan Hadir pada mesin ini dapat dibuang.</translation>
    </message>
    <message>
        <source>Your administrator ordered it. Show them this, so that the rest is removed by hand: %1</source>
        <translation>Pentadbir anda mengarahkannya. Tunjukkan ini kepadanya supaya bakinya dibuang dengan tangan: %1</translation>
    </message>
    <message>
        <source>The server cannot let anybody in just now.</source>
        <translation>Pelayan tidak dapat menerima sesiapa masuk sekarang.</translation>
    </message>
    <message>
        <source>Its disk is full or cannot be written; your administrator should know. Nothing on this machine was changed, and work that is kept here can be opened.</source>
        <translation>Cakeranya penuh atau tidak dapat ditulis; pentadbir anda patut tahu. Tiada apa-apa pada mesin ini berubah, dan kerja yang disimpan di sini boleh dibuka.</translation>
    </message>
    <message>
        <source>The key to what is kept on this machine is damaged.</source>
        <translation>Kunci kepada apa yang disimpan pada mesin ini rosak.</translation>
    </message>
    <message>
        <source>Nothing was removed. Sign in with your password while the server can be reached: the old files are put aside, and your customers come from the server again.</source>
        <translation>Tiada apa yang dibuang. Log masuk dengan kata laluan anda semasa pelayan boleh dihubungi: fail lama diketepikan, dan pelanggan anda datang semula daripada pelayan.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SkillWords</name>
    <message>
        <source>1: knows a little</source>
        <translation>1: tahu sedikit</translation>
    </message>
    <message>
        <source>2: knows the basics</source>
        <translation>2: tahu asasnya</translation>
    </message>
    <message>
        <source>3: works with it</source>
        <translation>3: bekerja dengannya</translation>
    </message>
    <message>
        <source>4: knows it well</source>
        <translation>4: mahir</translation>
    </message>
    <message>
        <source>5: teaches it</source>
        <translation>5: mengajarnya</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a skill, its level, the highest level</comment>
        <translation>%1 (%2 daripada %3)</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SkillsField</name>
    <message>
        <source>Add a skill</source>
        <translation>Tambah kemahiran</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kemahiran</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>Gentian</translation>
    </message>
    <message>
        <source>How well they know it</source>
        <translation>Sejauh mana mereka mengetahuinya</translation>
    </message>
    <message>
        <source>Remove the skill</source>
        <translation>Buang kemahiran</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SkillsSheet</name>
    <message>
        <source>Skills of an agent</source>
        <translation>Kemahiran ejen</translation>
    </message>
    <message>
        <source>My skills</source>
        <translation>Kemahiran saya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Ejen</translation>
    </message>
    <message>
        <source>Skills, and how well they are known</source>
        <translation>Kemahiran, dan sejauh mana ia diketahui</translation>
    </message>
    <message>
        <source>No skills have been entered yet. Colleagues who look for an expert find people by them.</source>
        <translation>Belum ada kemahiran dimasukkan. Rakan sekerja yang mencari pakar menemui orang melaluinya.</translation>
    </message>
    <message>
        <source>A supervisor sets them.</source>
        <translation>Penyelia yang menetapkannya.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SleepSheet</name>
    <message>
        <source>Put the case to sleep</source>
        <translation>Tidurkan kes</translation>
    </message>
    <message>
        <source>Sleep until then</source>
        <translation>Tidur hingga waktu itu</translation>
    </message>
    <message>
        <source>It wakes at (your time)</source>
        <translation>Terjaga pada (waktu anda)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>the status of a case</comment>
        <translation>Seperti sedia ada</translation>
    </message>
    <message>
        <source>Choose a moment that is still to come.</source>
        <translation>Pilih masa yang belum tiba.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SlotChip</name>
    <message>
        <source>%1, closed</source>
        <comment>a time of day</comment>
        <translation>%1, tutup</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SplitSheet</name>
    <message>
        <source>Split into a new case</source>
        <translation>Pisahkan ke dalam kes baharu</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Pisahkan</translation>
    </message>
    <message>
        <source>What the new case is about</source>
        <translation>Tentang apa kes baharu itu</translation>
    </message>
    <message>
        <source>From here…</source>
        <comment>entries of a case</comment>
        <translation>Dari sini…</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Apa yang dipindahkan</translation>
    </message>
    <message>
        <source>This entry and what follows</source>
        <translation>Entri ini dan yang berikutnya</translation>
    </message>
    <message>
        <source>Only this entry</source>
        <translation>Entri ini sahaja</translation>
    </message>
    <message>
        <source>Write first what it is about.</source>
        <translation>Tulis dahulu tentang apa.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Pilih satu entri dahulu.</translation>
    </message>
    <message>
        <source>Goes to the new case: %1</source>
        <comment>an entry</comment>
        <translation>Berpindah ke kes baharu: %1</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <comment>an entry</comment>
        <translation>Kekal: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries go to the new case.</source>
        <translation>
            <numerusform>Kesemua %n entri berpindah ke kes baharu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries go to the new case; the others stay.</source>
        <translation>
            <numerusform>%n entri berpindah ke kes baharu; yang lain kekal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::StageWords</name>
    <message>
        <source>Prospect</source>
        <comment>stage of a customer</comment>
        <translation>Bakal pelanggan</translation>
    </message>
    <message>
        <source>New customer</source>
        <comment>stage of a customer</comment>
        <translation>Pelanggan baharu</translation>
    </message>
    <message>
        <source>Active customer</source>
        <comment>stage of a customer</comment>
        <translation>Pelanggan aktif</translation>
    </message>
    <message>
        <source>At risk of leaving</source>
        <comment>stage of a customer</comment>
        <translation>Berisiko beralih</translation>
    </message>
    <message>
        <source>Former customer</source>
        <comment>stage of a customer</comment>
        <translation>Bekas pelanggan</translation>
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
    <message>
        <source>Try now</source>
        <translation>Cuba sekarang</translation>
    </message>
    <message>
        <source>Look for the server at once</source>
        <translation>Cari pelayan dengan segera</translation>
    </message>
    <message>
        <source>No keychain: guarded by your password alone</source>
        <translation>Tiada rantai kunci: dijaga oleh kata laluan anda sahaja</translation>
    </message>
    <message>
        <source>This machine has no keychain to keep a key in. What is on it opens with your password, which somebody who takes the disk could try to guess. Sign out when you leave a machine that is not yours.</source>
        <translation>Mesin ini tiada rantai kunci untuk menyimpan kunci. Apa yang ada padanya dibuka dengan kata laluan anda, yang boleh cuba diteka oleh sesiapa yang mengambil cakera. Log keluar apabila anda meninggalkan mesin yang bukan milik anda.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Data contoh</translation>
    </message>
    <message>
        <source>Everybody here is invented. Try whatever you like.</source>
        <translation>Semua orang di sini rekaan. Cubalah apa sahaja.</translation>
    </message>
    <message>
        <source>Server’s disk is full</source>
        <translation>Cakera pelayan penuh</translation>
    </message>
    <message>
        <source>Server cannot save now</source>
        <translation>Pelayan tidak dapat menyimpan sekarang</translation>
    </message>
    <message>
        <source>What you do is kept on this machine and sent by itself when the server can save again. Your administrator should know.</source>
        <translation>Apa yang anda buat disimpan pada mesin ini dan dihantar dengan sendirinya apabila pelayan dapat menyimpan semula. Pentadbir anda patut tahu.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Tiada rantai kunci</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need your attention</source>
        <translation>
            <numerusform>%Ln perkara memerlukan perhatian anda</numerusform>
        </translation>
    </message>
    <message>
        <source>Show who mentioned you, and what was turned down or held back</source>
        <translation>Tunjukkan siapa yang menyebut anda, dan apa yang ditolak atau ditahan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::StepBack</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tiada apa-apa untuk dibuat asal.</translation>
    </message>
    <message>
        <source>Undone. %1</source>
        <comment>a sentence that says how it is</comment>
        <translation>Dibuat asal. %1</translation>
    </message>
    <message>
        <source>It could not be undone. %1</source>
        <comment>why</comment>
        <translation>Tidak dapat dibuat asal. %1</translation>
    </message>
    <message>
        <source>%1: this cannot be undone.</source>
        <comment>what was done, such as: New case</comment>
        <translation>%1: ini tidak dapat dibuat asal.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Tiada apa-apa untuk dibuat semula.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done, such as: Change of tags</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>what was done, such as: Change of tags; a customer</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are as they were.</source>
        <translation>
            <numerusform>%n kes kembali seperti asal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed.</source>
        <translation>
            <numerusform>%n kes diubah.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays in the record.</source>
        <translation>Ia kekal dalam rekod.</translation>
    </message>
    <message>
        <source>What was made stays.</source>
        <translation>Apa yang dibuat kekal.</translation>
    </message>
    <message>
        <source>Whoever was erased does not come back.</source>
        <translation>Sesiapa yang telah dipadam tidak kembali.</translation>
    </message>
    <message>
        <source>It is a colleague&apos;s case now; a supervisor can move it.</source>
        <translation>Kes itu milik rakan sekerja sekarang; penyelia boleh memindahkannya.</translation>
    </message>
    <message>
        <source>Nothing was set before. Set it to something else instead.</source>
        <translation>Tiada apa-apa ditetapkan sebelum ini. Tetapkan yang lain sebaliknya.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It could not be done again. %1</source>
        <comment>why</comment>
        <translation>Tidak dapat dibuat semula. %1</translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %n change(s). %1</source>
        <comment>why</comment>
        <translation>
            <numerusform>Dibuat asal, kecuali %n perubahan. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again. %1</source>
        <comment>a sentence that says how it is</comment>
        <translation>Dibuat semula. %1</translation>
    </message>
    <message>
        <source>%1 and %2 are two customers again.</source>
        <comment>two customers</comment>
        <translation>%1 dan %2 kembali menjadi dua pelanggan.</translation>
    </message>
    <message>
        <source>Undone as far as it can be. %1 %2</source>
        <comment>how it is; why the rest of it stays</comment>
        <translation>Dibuat asal setakat yang boleh. %1 %2</translation>
    </message>
    <message>
        <source>The entries are back in %1. What stays is the case that was opened for them: it is closed, and goes on there.</source>
        <comment>case and customer</comment>
        <translation>Entri itu kembali dalam %1. Yang kekal ialah kes yang dibuka untuknya: kes itu ditutup dan disambung di sana.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer deed(s) of another version of Hadir stay.</source>
        <translation>
            <numerusform>%n tindakan yang lebih baharu daripada versi Hadir yang lain kekal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::StepValue</name>
    <message>
        <source>Ask for the invoice</source>
        <translation>Minta invois</translation>
    </message>
    <message>
        <source>vip</source>
        <translation>vip</translation>
    </message>
    <message>
        <source>Choose a status</source>
        <translation>Pilih status</translation>
    </message>
    <message>
        <source>Choose a priority</source>
        <translation>Pilih keutamaan</translation>
    </message>
    <message>
        <source>Choose a queue</source>
        <translation>Pilih baris gilir</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Pilih rakan sekerja</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Berapa lama</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minit, jam atau hari</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minit</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Summons</name>
    <message>
        <source>Hadir was asked to open an address that leads to nobody.</source>
        <translation>Hadir diminta membuka alamat yang tidak membawa kepada sesiapa.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SystemTray</name>
    <message>
        <source>Open Hadir</source>
        <translation>Buka Hadir</translation>
    </message>
    <message>
        <source>Quit Hadir</source>
        <translation>Keluar dari Hadir</translation>
    </message>
    <message numerus="yes">
        <source>Hadir: %n unread case(s)</source>
        <translation>
            <numerusform>Hadir: %n kes belum dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (do not disturb)</source>
        <translation>%1 (jangan ganggu)</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TabsBinding</name>
    <message>
        <source>Next open customer</source>
        <translation>Pelanggan dibuka seterusnya</translation>
    </message>
    <message>
        <source>Previous open customer</source>
        <translation>Pelanggan dibuka sebelumnya</translation>
    </message>
    <message>
        <source>Close this customer&apos;s tab</source>
        <translation>Tutup tab pelanggan ini</translation>
    </message>
    <message>
        <source>Keep this customer&apos;s tab</source>
        <translation>Kekalkan tab pelanggan ini</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TagSheet</name>
    <message>
        <source>Add tags</source>
        <translation>Tambah tag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tag, dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>Enter a tag first.</source>
        <translation>Masukkan tag dahulu.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TeamViews</name>
    <message>
        <source>The view %1 is shared.</source>
        <translation>Paparan %1 dikongsi.</translation>
    </message>
    <message>
        <source>The view %1 is shared no longer.</source>
        <translation>Paparan %1 tidak lagi dikongsi.</translation>
    </message>
    <message>
        <source>The view %1 is changed for everyone who has it.</source>
        <translation>Paparan %1 diubah untuk semua yang memilikinya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TheirClock</name>
    <message>
        <source>%1 in %2</source>
        <comment>time of day, city</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Between %1 and %2 there</source>
        <comment>the earliest and latest time of day</comment>
        <translation>Antara %1 dan %2 di sana</translation>
    </message>
    <message>
        <source>Likely %1 in %2</source>
        <comment>time of day, city</comment>
        <translation>Mungkin %1 di %2</translation>
    </message>
    <message>
        <source>Which of their country&apos;s clocks they live by is not known. Ask where they live; the details take it by one press.</source>
        <translation>Waktu mana di negara mereka yang diikuti tidak diketahui. Tanya di mana mereka tinggal; simpan dalam butiran dengan satu tekanan.</translation>
    </message>
    <message>
        <source>From the number %1: nobody has written a time zone down. The details take it by one press.</source>
        <translation>Daripada nombor %1: tiada zon masa dicatat. Simpan dalam butiran dengan satu tekanan.</translation>
    </message>
    <message>
        <source>From the address: nobody has written a time zone down. The details take it by one press.</source>
        <translation>Daripada alamat: tiada zon masa dicatat. Simpan dalam butiran dengan satu tekanan.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TimelineBinding</name>
    <message>
        <source>No message here has more than its words.</source>
        <translation>Tiada mesej di sini yang lebih daripada kata-katanya.</translation>
    </message>
    <message>
        <source>This entry has no more than its words.</source>
        <translation>Catatan ini tidak lebih daripada kata-katanya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TimelineFilterButton</name>
    <message>
        <source>All channels</source>
        <translation>Semua saluran</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a case</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Kes %1</translation>
    </message>
    <message>
        <source>Timeline shows: %1</source>
        <translation>Garis masa menunjukkan: %1</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Maklum balas</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Garis masa</translation>
    </message>
    <message>
        <source>The timeline stands in a window of its own</source>
        <translation>Garis masa berada dalam tetingkap tersendiri</translation>
    </message>
    <message>
        <source>What is written here stands there, too.</source>
        <translation>Apa yang ditulis di sini ada di sana juga.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bawa kembali</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Garis masa</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Belum ada apa-apa berlaku</translation>
    </message>
    <message>
        <source>Calls, messages, notes and orders of this customer will stand here.</source>
        <translation>Panggilan, mesej, nota dan pesanan pelanggan ini akan tertera di sini.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Tiada apa-apa di sini</translation>
    </message>
    <message>
        <source>No entry of this customer fits the filter.</source>
        <translation>Tiada catatan pelanggan ini yang sepadan dengan penapis.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tunjukkan semuanya</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Tongue</name>
    <message>
        <source>English</source>
        <comment>a language</comment>
        <translation>Inggeris</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>a language</comment>
        <translation>Arab</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>a language</comment>
        <translation>Melayu</translation>
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
    <name>hadir::ui::Trouble</name>
    <message>
        <source>Nothing was changed, and your words are kept.</source>
        <translation>Tiada apa-apa diubah, dan kata-kata anda disimpan.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Twins</name>
    <message>
        <source>Not the same</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gabungkan…</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>nombor %1</translation>
    </message>
    <message>
        <source>the address %1</source>
        <translation>alamat %1</translation>
    </message>
    <message>
        <source>a number that is no longer used, %1</source>
        <translation>nombor yang tidak lagi digunakan, %1</translation>
    </message>
    <message>
        <source>an address that is no longer used, %1</source>
        <translation>alamat yang tidak lagi digunakan, %1</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>almost the name</source>
        <translation>nama yang hampir serupa</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>syarikat</translation>
    </message>
    <message>
        <source>the city</source>
        <translation>bandar</translation>
    </message>
    <message>
        <source>%1 is almost certainly the same person</source>
        <translation>%1 hampir pasti orang yang sama</translation>
    </message>
    <message>
        <source>%1 is probably the same person</source>
        <translation>%1 berkemungkinan besar orang yang sama</translation>
    </message>
    <message>
        <source>%1 is perhaps the same person</source>
        <translation>%1 mungkin orang yang sama</translation>
    </message>
    <message>
        <source>%1 is here already</source>
        <translation>%1 sudah ada di sini</translation>
    </message>
    <message>
        <source>%1 is here already, perhaps</source>
        <translation>%1 mungkin sudah ada di sini</translation>
    </message>
    <message>
        <source>The same: %1.</source>
        <comment>what two customers have in common, in a list</comment>
        <translation>Yang sama: %1.</translation>
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
        <source>Hadir is locked. Everything is as you left it, and changes go on being sent.</source>
        <translation>Hadir dikunci. Semuanya seperti yang anda tinggalkan, dan perubahan terus dihantar.</translation>
    </message>
    <message>
        <source>Works offline until</source>
        <translation>Berfungsi luar talian hingga</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Log masuk sebagai orang lain</translation>
    </message>
    <message>
        <source>Hadir is locked, and the line is down. Everything is as you left it; changes wait here until the line is back.</source>
        <translation>Hadir dikunci dan talian terputus. Semuanya kekal seperti yang anda tinggalkan; perubahan menunggu di sini sehingga talian pulih.</translation>
    </message>
    <message>
        <source>That password does not open this machine. Type the one that you signed in with here last.</source>
        <translation>Kata laluan itu tidak membuka mesin ini. Taip kata laluan yang terakhir anda gunakan untuk masuk di sini.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::UpdateWords</name>
    <message>
        <source>When a case is opened</source>
        <translation>Apabila kes dibuka</translation>
    </message>
    <message>
        <source>When somebody takes it</source>
        <translation>Apabila seseorang mengambilnya</translation>
    </message>
    <message>
        <source>When it waits for the customer</source>
        <translation>Apabila menunggu pelanggan</translation>
    </message>
    <message>
        <source>When it is solved</source>
        <translation>Apabila diselesaikan</translation>
    </message>
    <message>
        <source>When it is opened again</source>
        <translation>Apabila dibuka semula</translation>
    </message>
    <message>
        <source>When a callback is booked</source>
        <translation>Apabila panggilan balik ditempah</translation>
    </message>
    <message>
        <source>Before a callback is due</source>
        <translation>Sebelum masa panggilan balik</translation>
    </message>
    <message>
        <source>When a callback is moved</source>
        <translation>Apabila panggilan balik dialihkan</translation>
    </message>
    <message>
        <source>When a callback is cancelled</source>
        <translation>Apabila panggilan balik dibatalkan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ValueButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what a value is, and the value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ViewSheet</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Carian</translation>
    </message>
    <message>
        <source>Such as status:open channel:whatsapp</source>
        <comment>example of a search</comment>
        <translation>Seperti status:terbuka saluran:whatsapp</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Susunan</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Masukkan nama dahulu.</translation>
    </message>
    <message>
        <source>Enter what to search for.</source>
        <translation>Masukkan apa yang hendak dicari.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Kongsi</translation>
    </message>
    <message>
        <source>Only you see it, and on this machine only.</source>
        <translation>Hanya anda yang melihatnya, dan pada mesin ini sahaja.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>whom a view is for</comment>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Each finds in it what they may see, and can sort it for themselves.</source>
        <translation>Setiap orang menemui di dalamnya apa yang boleh dilihatnya, dan boleh menyusunnya sendiri.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ViewWords</name>
    <message>
        <source>Save a view</source>
        <translation>Simpan paparan</translation>
    </message>
    <message>
        <source>Share a view</source>
        <translation>Kongsi paparan</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>Ubah paparan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ViewsBinding</name>
    <message>
        <source>%1 or more</source>
        <comment>cases</comment>
        <translation>%1 atau lebih</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a view, number of cases</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a view…</source>
        <translation>Simpan paparan…</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Buang paparan %1</translation>
    </message>
    <message>
        <source>Show the view %1</source>
        <translation>Tunjukkan paparan %1</translation>
    </message>
    <message>
        <source>Save a search as a view</source>
        <translation>Simpan carian sebagai paparan</translation>
    </message>
    <message>
        <source>The view %1 is removed.</source>
        <translation>Paparan %1 telah dibuang.</translation>
    </message>
    <message>
        <source>Your own, on this machine only</source>
        <comment>views</comment>
        <translation>Milik anda, pada mesin ini sahaja</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a view, a team</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shared with the team</source>
        <comment>views</comment>
        <translation>Dikongsi dengan pasukan</translation>
    </message>
    <message>
        <source>Share a search with the team…</source>
        <translation>Kongsi carian dengan pasukan…</translation>
    </message>
    <message>
        <source>Change the view %1…</source>
        <translation>Ubah paparan %1…</translation>
    </message>
    <message>
        <source>Share the view %1 with the team…</source>
        <translation>Kongsi paparan %1 dengan pasukan…</translation>
    </message>
    <message>
        <source>Let the view %1 stand like this for everyone</source>
        <translation>Jadikan susunan paparan %1 begini untuk semua orang</translation>
    </message>
    <message>
        <source>No longer share the view %1</source>
        <translation>Berhenti berkongsi paparan %1</translation>
    </message>
    <message>
        <source>Views are shared by supervisors. Your own is on this machine; ask one of them to share it.</source>
        <translation>Paparan dikongsi oleh penyelia. Milik anda ada pada mesin ini; minta salah seorang daripada mereka mengongsinya.</translation>
    </message>
    <message>
        <source>The view %1 is shared no longer.</source>
        <translation>Paparan %1 tidak lagi dikongsi.</translation>
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
        <source>Every step has a key; press F1 at any time to see them.</source>
        <translation>Setiap langkah ada kekunci; tekan F1 bila-bila masa untuk melihatnya.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WhenField</name>
    <message>
        <source>When, as you would say it</source>
        <translation>Bila, seperti yang anda sebut</translation>
    </message>
    <message>
        <source>tmrw 2pm, esok 2 ptg, غدا ٢ م</source>
        <comment>examples of a moment</comment>
        <translation>esok 2 ptg, tmrw 2pm, غدا ٢ م</translation>
    </message>
    <message>
        <source>Times of this day, by the customer&apos;s clock</source>
        <translation>Masa pada hari ini, mengikut jam pelanggan</translation>
    </message>
    <message>
        <source>Not a time yet.</source>
        <translation>Belum menjadi masa.</translation>
    </message>
    <message>
        <source>%1, or is it %2?</source>
        <comment>what was typed may mean both; day and time</comment>
        <translation>%1, atau %2?</translation>
    </message>
    <message>
        <source>%1: choose a time.</source>
        <comment>a day</comment>
        <translation>%1: pilih masa.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WhenSheet</name>
    <message>
        <source>Move a callback</source>
        <translation>Alihkan panggilan balik</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Alihkan</translation>
    </message>
    <message>
        <source>To which time (the customer&apos;s)</source>
        <translation>Ke masa mana (waktu pelanggan)</translation>
    </message>
    <message>
        <source>Why at this time all the same</source>
        <translation>Mengapa tetap pada masa ini</translation>
    </message>
    <message>
        <source>%1 was promised a call on %2.</source>
        <comment>a customer, day and time</comment>
        <translation>%1 dijanjikan panggilan pada %2.</translation>
    </message>
    <message>
        <source>Write a day and a time, or choose one.</source>
        <translation>Tulis hari dan masa, atau pilih satu.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>Pilih masa.</translation>
    </message>
    <message>
        <source>That is the time it has.</source>
        <translation>Itu masanya sekarang.</translation>
    </message>
    <message>
        <source>Choose a time that is open.</source>
        <translation>Pilih masa yang terbuka.</translation>
    </message>
    <message>
        <source>Say why it is to be at this time.</source>
        <translation>Nyatakan sebab ia perlu pada masa ini.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WhyEmpty</name>
    <message>
        <source>Nothing has been fetched yet</source>
        <translation>Belum ada yang diambil</translation>
    </message>
    <message>
        <source>There is no connection. Your cases stand here as soon as it is there.</source>
        <translation>Tiada sambungan. Kes anda muncul di sini sebaik sahaja ia ada.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Tiada apa-apa menunggu anda</translation>
    </message>
    <message>
        <source>Cases that you take or are given stand here, the longest waiting first.</source>
        <translation>Kes yang anda ambil atau diberikan kepada anda tertera di sini, yang paling lama menunggu dahulu.</translation>
    </message>
    <message>
        <source>Nothing is waiting for your team</source>
        <translation>Tiada apa-apa menunggu pasukan anda</translation>
    </message>
    <message>
        <source>Open cases of your team&apos;s queues stand here.</source>
        <translation>Kes terbuka dalam baris gilir pasukan anda tertera di sini.</translation>
    </message>
    <message>
        <source>No case is in this view</source>
        <translation>Tiada kes dalam paparan ini</translation>
    </message>
    <message>
        <source>Cases that its search finds on this machine stand here.</source>
        <translation>Kes yang ditemui oleh cariannya pada mesin ini muncul di sini.</translation>
    </message>
    <message>
        <source>Nothing waits for your decision</source>
        <translation>Tiada apa-apa menunggu keputusan anda</translation>
    </message>
    <message>
        <source>Cases in which you are asked to allow something stand here.</source>
        <translation>Kes yang meminta kebenaran anda ada di sini.</translation>
    </message>
    <message>
        <source>No case sleeps</source>
        <translation>Tiada kes yang tidur</translation>
    </message>
    <message>
        <source>Cases that are put to sleep stand here until they wake.</source>
        <translation>Kes yang ditidurkan ada di sini sehingga terjaga.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WindowLine</name>
    <message>
        <source>The customer has not written on WhatsApp yet, so nothing can be sent there. Choose another way (%1).</source>
        <comment>a key</comment>
        <translation>Pelanggan belum pernah menulis di WhatsApp, jadi tiada apa-apa boleh dihantar di sana. Pilih cara lain (%1).</translation>
    </message>
    <message>
        <source>What you send now would come too late: by your clock the quiet hours that the customer asked for end at %1, and WhatsApp takes answers until %2 only. Beside Send it can be sent at once all the same.</source>
        <comment>two times, maybe with their days</comment>
        <translation>Apa yang anda hantar sekarang akan terlambat: mengikut waktu anda, waktu senyap yang diminta pelanggan tamat pada %1, sedangkan WhatsApp menerima jawapan hingga %2 sahaja. Di sebelah Hantar, ia masih boleh dihantar serta-merta.</translation>
    </message>
    <message>
        <source>WhatsApp takes answers to this customer until %1 by your clock.</source>
        <comment>a time, maybe with its day</comment>
        <translation>WhatsApp menerima balasan kepada pelanggan ini hingga %1 waktu anda.</translation>
    </message>
    <message>
        <source>Closed since %1 by your clock: WhatsApp takes answers for 24 hours after the customer&apos;s last message. Choose another way (%2).</source>
        <comment>a time, maybe with its day; a key</comment>
        <translation>Ditutup sejak %1 waktu anda: WhatsApp menerima balasan selama 24 jam selepas mesej terakhir pelanggan. Pilih cara lain (%2).</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WordingsField</name>
    <message>
        <source>Add a language</source>
        <translation>Tambah bahasa</translation>
    </message>
    <message>
        <source>Put in a placeholder</source>
        <translation>Masukkan ruang isian</translation>
    </message>
    <message>
        <source>Remove the text in this language</source>
        <translation>Buang teks dalam bahasa ini</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <comment>a language</comment>
        <translation>Teks dalam %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Words</name>
    <message>
        <source>Call</source>
        <comment>a telephone call, noun</comment>
        <translation>Panggilan</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sembang</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Media sosial</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>to a branch, noun</comment>
        <translation>Lawatan</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>an internal note</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>System</source>
        <comment>an entry made by the machine</comment>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a case</comment>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a case: waiting for the customer</comment>
        <translation>Tertangguh</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>status of a case</comment>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a case</comment>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority of a case</comment>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority of a case</comment>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority of a case</comment>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority of a case</comment>
        <translation>Segera</translation>
    </message>
    <message>
        <source>placed</source>
        <comment>an order</comment>
        <translation>dibuat</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>an order</comment>
        <translation>dibayar</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>an order</comment>
        <translation>dalam penghantaran</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>an order</comment>
        <translation>telah dihantar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>an order</comment>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>an order</comment>
        <translation>dipulangkan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>what a consent is for</comment>
        <translation>Perkhidmatan</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <comment>what a consent is for</comment>
        <translation>Panggilan balik</translation>
    </message>
    <message>
        <source>Surveys</source>
        <comment>what a consent is for</comment>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>what a consent is for</comment>
        <translation>Pemasaran</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>Panggilan masuk</translation>
    </message>
    <message>
        <source>Email in</source>
        <translation>E-mel masuk</translation>
    </message>
    <message>
        <source>Chat in</source>
        <translation>Sembang masuk</translation>
    </message>
    <message>
        <source>SMS in</source>
        <translation>SMS masuk</translation>
    </message>
    <message>
        <source>WhatsApp in</source>
        <translation>WhatsApp masuk</translation>
    </message>
    <message>
        <source>Social media in</source>
        <translation>Media sosial masuk</translation>
    </message>
    <message>
        <source>Call out</source>
        <translation>Panggilan keluar</translation>
    </message>
    <message>
        <source>Email out</source>
        <translation>E-mel keluar</translation>
    </message>
    <message>
        <source>Chat out</source>
        <translation>Sembang keluar</translation>
    </message>
    <message>
        <source>SMS out</source>
        <translation>SMS keluar</translation>
    </message>
    <message>
        <source>WhatsApp out</source>
        <translation>WhatsApp keluar</translation>
    </message>
    <message>
        <source>Social media out</source>
        <translation>Media sosial keluar</translation>
    </message>
    <message>
        <source>Reply by email</source>
        <translation>Balas melalui e-mel</translation>
    </message>
    <message>
        <source>Reply by SMS</source>
        <translation>Balas melalui SMS</translation>
    </message>
    <message>
        <source>Reply by WhatsApp</source>
        <translation>Balas melalui WhatsApp</translation>
    </message>
    <message>
        <source>Reply in the chat</source>
        <translation>Balas dalam sembang</translation>
    </message>
    <message>
        <source>Reply on social media</source>
        <translation>Balas di media sosial</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota dalaman</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>role of somebody who works here</comment>
        <translation>Ejen</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>role of somebody who works here</comment>
        <translation>Penyelia</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role of somebody who works here</comment>
        <translation>Pentadbir</translation>
    </message>
    <message>
        <source>A message came at %1 (%2).</source>
        <comment>a time and a channel</comment>
        <translation>Satu mesej masuk pada %1 (%2).</translation>
    </message>
    <message>
        <source>%1 wrote at %2 (%3).</source>
        <comment>a customer, a time and a channel</comment>
        <translation>%1 menulis pada %2 (%3).</translation>
    </message>
    <message>
        <source>%1 answered at %2 (%3).</source>
        <comment>a colleague, a time and a channel</comment>
        <translation>%1 menjawab pada %2 (%3).</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WorkListHead</name>
    <message>
        <source>Sort and group the cases, choose columns</source>
        <translation>Isih dan kumpulkan kes, pilih lajur</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>the agent&apos;s own cases</comment>
        <translation>Saya</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>the team&apos;s cases</comment>
        <translation>Pasukan</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Kes siapa</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Paparan tersimpan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WorkListPane</name>
    <message>
        <source>Cases</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>The cases are being fetched</source>
        <translation>Kes sedang diambil</translation>
    </message>
    <message>
        <source>Open the next case</source>
        <translation>Buka kes seterusnya</translation>
    </message>
    <message>
        <source>Open the previous case</source>
        <translation>Buka kes sebelumnya</translation>
    </message>
    <message>
        <source>From the list into the case</source>
        <translation>Dari senarai masuk ke kes</translation>
    </message>
    <message>
        <source>Open the next case, from anywhere</source>
        <translation>Buka kes seterusnya, dari mana-mana</translation>
    </message>
    <message>
        <source>Open the previous case, from anywhere</source>
        <translation>Buka kes sebelumnya, dari mana-mana</translation>
    </message>
    <message>
        <source>Choose the case, to change several at once</source>
        <translation>Pilih kes, untuk mengubah beberapa sekali gus</translation>
    </message>
    <message>
        <source>Choose the next case too</source>
        <translation>Pilih kes berikutnya juga</translation>
    </message>
    <message>
        <source>Choose all cases of the list</source>
        <translation>Pilih semua kes dalam senarai</translation>
    </message>
    <message>
        <source>Show the sleeping cases</source>
        <translation>Tunjukkan kes yang tidur</translation>
    </message>
    <message>
        <source>Show the cases that wait for your decision</source>
        <translation>Tunjukkan kes yang menunggu keputusan anda</translation>
    </message>
    <message>
        <source>Sort and group the cases, choose columns</source>
        <translation>Isih dan kumpulkan kes, pilih lajur</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WorkListWords</name>
    <message>
        <source>Also here: %1</source>
        <translation>Juga di sini: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>of a case in a list, said by a screen reader</comment>
        <translation>belum dibaca</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>menunggu selama %1</translation>
    </message>
    <message>
        <source>also here: %1</source>
        <translation>juga di sini: %1</translation>
    </message>
    <message>
        <source>You have written something here that is not sent or saved.</source>
        <translation>Anda telah menulis sesuatu di sini yang belum dihantar atau disimpan.</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of a case in a list, said by a screen reader</comment>
        <translation>draf</translation>
    </message>
    <message>
        <source>Something of yours was held back or turned down here. It needs your attention.</source>
        <translation>Sesuatu daripada anda ditahan atau ditolak di sini. Ia perlukan perhatian anda.</translation>
    </message>
    <message>
        <source>It is answered, but the answer is not sent yet.</source>
        <translation>Sudah dijawab, tetapi jawapannya belum dihantar.</translation>
    </message>
    <message>
        <source>answered, not sent yet</source>
        <comment>of a case in a list, said by a screen reader</comment>
        <translation>sudah dijawab, belum dihantar</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>of a case in a list, said by a screen reader</comment>
        <translation>perlukan perhatian</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Pemilik: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of a case</comment>
        <translation>Tiada sesiapa</translation>
    </message>
    <message>
        <source>You</source>
        <comment>owner of a case</comment>
        <translation>Anda</translation>
    </message>
    <message>
        <source>A colleague</source>
        <comment>owner of a case</comment>
        <translation>Rakan sekerja</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>pemilik: %1</translation>
    </message>
    <message>
        <source>Something you did here is not sent yet.</source>
        <translation>Sesuatu yang anda lakukan di sini belum dihantar.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <comment>of a case in a list, said by a screen reader</comment>
        <translation>belum dihantar</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>of a case in a list, said by a screen reader</comment>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>It sleeps until %1.</source>
        <comment>a moment</comment>
        <translation>Kes ini tidur hingga %1.</translation>
    </message>
    <message>
        <source>It woke up and nothing has been done since.</source>
        <translation>Kes ini sudah terjaga dan belum ada apa-apa dibuat sejak itu.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Workplace</name>
    <message>
        <source>New customer</source>
        <translation>Pelanggan baharu</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Yang perlu perhatian</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>A file on this machine was damaged. What you wrote was brought back as far as it could be read; look whether anything of the last minutes is missing.</source>
        <translation>Satu fail pada mesin ini rosak. Apa yang anda tulis dipulihkan setakat yang dapat dibaca; lihat sama ada apa-apa dari minit terakhir hilang.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log keluar</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Buat asal tindakan terakhir</translation>
    </message>
    <message>
        <source>Quit Hadir</source>
        <translation>Keluar dari Hadir</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Buat semula apa yang terakhir dibuat asal</translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>Tindakan saya</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WritingAid</name>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Mencari cadangan …</translation>
    </message>
    <message>
        <source>Add %1 to my dictionary</source>
        <comment>a word</comment>
        <translation>Tambah %1 pada kamus saya</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Tiada cadangan</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WritingBinding</name>
    <message>
        <source>The word could not be kept on this machine; it is forgotten with the next start.</source>
        <translation>Perkataan itu tidak dapat disimpan pada mesin ini; ia dilupakan pada permulaan berikutnya.</translation>
    </message>
    <message>
        <source>The customer’s newest message is written in %1.</source>
        <translation>Mesej terbaharu pelanggan ditulis dalam bahasa %1.</translation>
    </message>
    <message>
        <source>There is no message here to quote.</source>
        <translation>Tiada mesej di sini untuk dipetik.</translation>
    </message>
    <message>
        <source>This entry has no words to quote.</source>
        <translation>Catatan ini tiada kata-kata untuk dipetik.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ZoneSuggestion</name>
    <message>
        <source>No time zone is written down. It may be one of these: ask where they live.</source>
        <translation>Tiada zon masa dicatat. Mungkin salah satu daripada ini: tanya di mana mereka tinggal.</translation>
    </message>
    <message>
        <source>No time zone is written down. The number %1 tells where they likely live.</source>
        <translation>Tiada zon masa dicatat. Nombor %1 menunjukkan di mana mereka mungkin tinggal.</translation>
    </message>
    <message>
        <source>No time zone is written down. The address tells where they likely live.</source>
        <translation>Tiada zon masa dicatat. Alamat menunjukkan di mana mereka mungkin tinggal.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a time zone, by its city</comment>
        <translation>Guna %1</translation>
    </message>
</context>
</TS>
