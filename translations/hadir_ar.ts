<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>hadir::ui::CheatSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Search or give a command</source>
        <translation>البحث أو كتابة أمر</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Go to the work</source>
        <translation>الانتقال إلى العمل</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>الانتقال إلى العملاء</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>عرض هذه المفاتيح</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>إغلاق ما هو مفتوح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>hadir::ui::IconButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء بانتظارك</numerusform>
            <numerusform>واحد بانتظارك</numerusform>
            <numerusform>اثنان بانتظارك</numerusform>
            <numerusform>%n بانتظارك</numerusform>
            <numerusform>%n بانتظارك</numerusform>
            <numerusform>%n بانتظارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Palette</name>
    <message>
        <source>Name, phone, email, case number or command</source>
        <translation>اسم أو هاتف أو بريد أو رقم حالة أو أمر</translation>
    </message>
    <message>
        <source>Search customers and cases or type a command</source>
        <translation>ابحث عن عميل أو حالة، أو اكتب أمرًا</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>↑ ↓ choose · ↵ open · ? all keys</source>
        <translation>↑ ↓ اختيار · ↵ فتح · ? كل المفاتيح</translation>
    </message>
    <message>
        <source>Find anybody in a moment</source>
        <translation>اعثر على أي شخص في لحظة</translation>
    </message>
    <message>
        <source>Half a phone number is enough, and names are found in Arabic and Latin letters.</source>
        <translation>يكفي نصف رقم الهاتف، وتُعرف الأسماء بالحروف العربية واللاتينية.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتائج لـ «%1»</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or part of the number.</source>
        <translation>جرّب حروفًا أقل أو إملاءً آخر أو جزءًا من الرقم.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PendingList</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes waiting to be sent</comment>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>أُرسل كل شيء.</translation>
    </message>
    <message>
        <source>They are safe on this machine and go out in this order as soon as the line allows.</source>
        <translation>محفوظة بأمان على هذا الجهاز، وتُرسل بهذا الترتيب فور عودة الاتصال.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PreferencesMenu</name>
    <message>
        <source>As the system</source>
        <comment>light or dark appearance</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Sentences</name>
    <message>
        <source>The server cannot be reached.</source>
        <translation>تعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Everything you do is saved on this machine.</source>
        <translation>كل ما تفعله يُحفظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Go on working; it is sent when the line is back.</source>
        <translation>تابع عملك، وسيُرسل عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Nothing you did is lost.</source>
        <translation>لم يضِع شيء مما فعلته.</translation>
    </message>
    <message>
        <source>Hadir tries again by itself.</source>
        <translation>يعيد حاضر المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in.</source>
        <translation>لم يعد الخادم يقبل تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>Your unsent changes stay on this machine.</source>
        <translation>تبقى تغييراتك غير المرسلة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Sign in again to send them.</source>
        <translation>سجّل الدخول من جديد لإرسالها.</translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation>كثرت المحاولات في وقت قصير.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>انتظر قليلًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server understood this and turned it down.</source>
        <translation>فهم الخادم هذا الطلب ورفضه.</translation>
    </message>
    <message>
        <source>What you wrote is kept under “Needs attention”.</source>
        <translation>ما كتبته محفوظ تحت «يحتاج إلى انتباه».</translation>
    </message>
    <message>
        <source>Open it there to change it or let it go.</source>
        <translation>افتحه هناك لتعديله أو للتخلي عنه.</translation>
    </message>
    <message>
        <source>This version of Hadir and the server do not understand each other.</source>
        <translation>هذا الإصدار من حاضر والخادم لا يفهم أحدهما الآخر.</translation>
    </message>
    <message>
        <source>Your data and unsent changes are untouched.</source>
        <translation>بياناتك وتغييراتك غير المرسلة لم تُمس.</translation>
    </message>
    <message>
        <source>Update Hadir, or ask your administrator which version is needed.</source>
        <translation>حدّث حاضر، أو اسأل المسؤول عن الإصدار المطلوب.</translation>
    </message>
    <message>
        <source>Something arrived that Hadir could not read.</source>
        <translation>وصل شيء لم يستطع حاضر قراءته.</translation>
    </message>
    <message>
        <source>It was left aside and nothing else was changed.</source>
        <translation>تُرك جانبًا ولم يتغير شيء سواه.</translation>
    </message>
    <message>
        <source>If it happens again, tell your administrator.</source>
        <translation>إن تكرر ذلك فأخبر المسؤول.</translation>
    </message>
    <message>
        <source>This machine’s disk could not be read or written.</source>
        <translation>تعذّرت القراءة من قرص هذا الجهاز أو الكتابة عليه.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>ما حُفظ من قبل ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell your administrator.</source>
        <translation>حاول مجددًا، وإن استمر ذلك فأخبر المسؤول.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>What was saved before is still there, but new changes cannot be.</source>
        <translation>ما حُفظ من قبل ما زال موجودًا، لكن لا يمكن حفظ تغييرات جديدة.</translation>
    </message>
    <message>
        <source>Make some room on the disk, then try again.</source>
        <translation>أفرغ مساحة على القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>A file on this machine is damaged.</source>
        <translation>أحد الملفات على هذا الجهاز تالف.</translation>
    </message>
    <message>
        <source>Your unsent changes are kept in a file of their own.</source>
        <translation>تغييراتك غير المرسلة محفوظة في ملف مستقل.</translation>
    </message>
    <message>
        <source>Hadir fetches the rest from the server again.</source>
        <translation>يجلب حاضر الباقي من الخادم من جديد.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>لم يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Somebody may have moved or merged it; search for it.</source>
        <translation>ربما نقله أحد أو دمجه؛ ابحث عنه.</translation>
    </message>
    <message>
        <source>This was stopped as you asked.</source>
        <translation>أُوقف هذا كما طلبت.</translation>
    </message>
    <message>
        <source>What was finished before stays.</source>
        <translation>ما اكتمل من قبل باقٍ.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>يمكنك بدؤه من جديد في أي وقت.</translation>
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
        <translation>تسجيل الدخول من جديد</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SignInForm</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>desk.example.com</source>
        <comment>an example of a server&apos;s address</comment>
        <translation>desk.example.com</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>جرّب ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>جارٍ تسجيل الدخول …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>%1 · present, at your service</source>
        <comment>%1 is Hadir in Arabic letters</comment>
        <translation>%1 · موجود وفي خدمتك</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SignInWords</name>
    <message>
        <source>Account and password do not match.</source>
        <translation>الحساب وكلمة المرور لا يتطابقان.</translation>
    </message>
    <message>
        <source>Check both; capital and small letters differ.</source>
        <translation>تحقق من كليهما؛ الحروف الكبيرة والصغيرة مختلفة.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>كثرت المحاولات.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>يمكنك المحاولة مجددًا الآن.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد ثانية.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد ثانيتين.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد %n ثوانٍ.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد %n ثانية.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>تعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Check the address and the network of this machine. Work that is kept here can be opened without them.</source>
        <translation>تحقق من العنوان ومن شبكة هذا الجهاز. العمل المحفوظ هنا يمكن فتحه من دونهما.</translation>
    </message>
    <message>
        <source>This Hadir and the server do not understand each other.</source>
        <translation>حاضر هذا والخادم لا يفهم أحدهما الآخر.</translation>
    </message>
    <message>
        <source>The server is version %1, this is %2. Nothing was changed; ask your administrator which one to update.</source>
        <translation>إصدار الخادم %1 وهذا %2. لم يتغير شيء؛ اسأل المسؤول أيهما يُحدَّث.</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted.</source>
        <translation>لا يمكن الوثوق بشهادة الخادم.</translation>
    </message>
    <message>
        <source>Your password was not sent. Show this to your administrator: %1</source>
        <translation>لم تُرسل كلمة مرورك. أطلع المسؤول على هذا: %1</translation>
    </message>
    <message>
        <source>TLS, certificate known</source>
        <translation>TLS، الشهادة معروفة</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>غير موثوق</translation>
    </message>
</context>
<context>
    <name>hadir::ui::StatusBar</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>لا تغييرات بانتظار الإرسال</numerusform>
            <numerusform>تغيير واحد بانتظار الإرسال</numerusform>
            <numerusform>تغييران بانتظار الإرسال</numerusform>
            <numerusform>%Ln تغييرات بانتظار الإرسال</numerusform>
            <numerusform>%Ln تغييرًا بانتظار الإرسال</numerusform>
            <numerusform>%Ln تغيير بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what has not been sent yet</source>
        <translation>عرض ما لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>the line to the server</comment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>جارٍ الاتصال …</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>the line to the server</comment>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>تسجيل الدخول غير مقبول</translation>
    </message>
    <message>
        <source>Server speaks another version</source>
        <translation>إصدار الخادم مختلف</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>لم يُجلب شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln s ago</source>
        <translation>
            <numerusform>تمت المزامنة الآن</numerusform>
            <numerusform>تمت المزامنة قبل ثانية</numerusform>
            <numerusform>تمت المزامنة قبل ثانيتين</numerusform>
            <numerusform>تمت المزامنة قبل %Ln ثوانٍ</numerusform>
            <numerusform>تمت المزامنة قبل %Ln ثانية</numerusform>
            <numerusform>تمت المزامنة قبل %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln min ago</source>
        <translation>
            <numerusform>تمت المزامنة الآن</numerusform>
            <numerusform>تمت المزامنة قبل دقيقة</numerusform>
            <numerusform>تمت المزامنة قبل دقيقتين</numerusform>
            <numerusform>تمت المزامنة قبل %Ln دقائق</numerusform>
            <numerusform>تمت المزامنة قبل %Ln دقيقة</numerusform>
            <numerusform>تمت المزامنة قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>البيانات حتى %1</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>إيقاف هذا</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>a task and how far it is</comment>
        <translation>%1 · %2 من %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>a task and how many others run</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 (وواحد آخر)</numerusform>
            <numerusform>%1 (واثنان آخران)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>with a time of day</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>with a time of day</comment>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>minutes, as short as possible</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>hours and minutes, as short as possible</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, as short as possible</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, as short as possible</comment>
        <translation>%1 ي</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TopBar</name>
    <message>
        <source>Available</source>
        <comment>an agent</comment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>an agent</comment>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>an agent</comment>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>an agent</comment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Search customers and cases or type a command</source>
        <translation>ابحث عن عميل أو حالة، أو اكتب أمرًا</translation>
    </message>
    <message>
        <source>Your menu, %1</source>
        <translation>قائمتك، %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::UnlockCard</name>
    <message>
        <source>Welcome back, %1</source>
        <translation>مرحبًا بعودتك، %1</translation>
    </message>
    <message>
        <source>The line is down. You can unlock this machine and go on working; changes wait here until the line is back.</source>
        <translation>الاتصال منقطع. يمكنك فتح هذا الجهاز ومتابعة العمل، وتنتظر التغييرات هنا حتى يعود الاتصال.</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>البيانات حتى</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>لم تُجلب قط</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password for the work on this machine</source>
        <translation>كلمة المرور للعمل المحفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>جارٍ الفتح …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>That is not the password used last on this machine.</source>
        <translation>ليست هذه آخر كلمة مرور استُخدمت على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WelcomePanel</name>
    <message>
        <source>One customer, every channel</source>
        <translation>عميل واحد وكل القنوات</translation>
    </message>
    <message>
        <source>Calls, mail, chat and visits in one stream, with the orders beside it.</source>
        <translation>المكالمات والبريد والمحادثات والزيارات في سجل واحد، والطلبات بجانبه.</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>يعمل من دون شبكة</translation>
    </message>
    <message>
        <source>What you need is on this machine. Changes wait here until the line is back.</source>
        <translation>ما تحتاج إليه موجود على هذا الجهاز، وتنتظر التغييرات هنا حتى يعود الاتصال.</translation>
    </message>
    <message>
        <source>At hand without the mouse</source>
        <translation>في متناولك من دون الفأرة</translation>
    </message>
    <message>
        <source>Every step has a key; press ? at any time to see them.</source>
        <translation>لكل خطوة مفتاح؛ اضغط ? في أي وقت لرؤيتها.</translation>
    </message>
</context>
</TS>
