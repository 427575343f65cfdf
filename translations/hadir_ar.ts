<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>hadir::ui::AbsentCustomer</name>
    <message>
        <source>No customer is open</source>
        <translation>لا عميل مفتوح</translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>هذا العميل</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>جارٍ جلب %1…</translation>
    </message>
    <message>
        <source>The server has this customer; in a moment everything is here.</source>
        <translation>هذا العميل على الخادم، وسيكون كل شيء هنا بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 is not on this machine</source>
        <translation>%1 ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>There is no line to the server. This customer is fetched as soon as it is back.</source>
        <translation>لا اتصال بالخادم. يُجلب هذا العميل حالما يعود الاتصال.</translation>
    </message>
    <message>
        <source>%1 could not be fetched</source>
        <translation>تعذّر جلب %1</translation>
    </message>
    <message>
        <source>The server did not answer, or has no such customer for you. Nothing was changed.</source>
        <translation>لم يجب الخادم، أو ليس لديه هذا العميل لك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Choose a case from the list, or search for somebody above.</source>
        <translation>اختر حالة من القائمة، أو ابحث عن شخص في الأعلى.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ActionsList</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالةً</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer who is not on this machine</source>
        <translation>عميل ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>Undone at %1.</source>
        <comment>a time</comment>
        <translation>تم التراجع عنه في %1.</translation>
    </message>
    <message>
        <source>It could not be undone: somebody changed it since.</source>
        <translation>تعذّر التراجع: غيّره أحدهم بعد ذلك.</translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <source>Nothing was done on this machine in the last 30 days.</source>
        <translation>لم يُفعل شيء على هذا الجهاز في آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>What you did on this machine in the last 30 days, the newest first.</source>
        <translation>ما فعلته على هذا الجهاز في آخر 30 يومًا، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AddOrderSheet</name>
    <message>
        <source>Add an order</source>
        <translation>إضافة طلب</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>حفظ الطلب</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>How many of it</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Placed at (your time)</source>
        <translation>وقت الطلب (بتوقيتك)</translation>
    </message>
    <message>
        <source>Enter the order number first.</source>
        <translation>أدخل رقم الطلب أولًا.</translation>
    </message>
    <message>
        <source>Enter the currency as three letters, like MYR.</source>
        <translation>أدخل العملة بثلاثة أحرف مثل MYR.</translation>
    </message>
    <message>
        <source>Enter the total first.</source>
        <translation>أدخل الإجمالي أولًا.</translation>
    </message>
    <message>
        <source>The total is no amount yet.</source>
        <translation>الإجمالي ليس مبلغًا بعد.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Alerts</name>
    <message>
        <source>%1 has written</source>
        <comment>a customer</comment>
        <translation>كتب %1</translation>
    </message>
    <message>
        <source>A case of %1 is yours now</source>
        <comment>a customer</comment>
        <translation>حالة %1 صارت لك الآن</translation>
    </message>
    <message>
        <source>Your reply to %1 was held back</source>
        <comment>a customer</comment>
        <translation>أُوقف ردّك على %1</translation>
    </message>
    <message>
        <source>A change of yours for %1 was not accepted</source>
        <comment>a customer</comment>
        <translation>لم يُقبل تغيير لك يخص %1</translation>
    </message>
    <message>
        <source>It is time to call %1</source>
        <comment>a customer</comment>
        <translation>حان وقت الاتصال بـ %1</translation>
    </message>
    <message>
        <source>A customer has written</source>
        <translation>كتب أحد العملاء</translation>
    </message>
    <message>
        <source>A case is yours now</source>
        <translation>صارت لك حالة جديدة</translation>
    </message>
    <message>
        <source>A reply of yours was held back</source>
        <translation>أُوقف أحد ردودك</translation>
    </message>
    <message>
        <source>A change of yours was not accepted</source>
        <translation>لم يُقبل أحد تغييراتك</translation>
    </message>
    <message>
        <source>It is time for a callback</source>
        <translation>حان وقت معاودة اتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) happened</source>
        <translation>
            <numerusform>لم يحدث شيء</numerusform>
            <numerusform>حدث شيء واحد</numerusform>
            <numerusform>حدث شيئان</numerusform>
            <numerusform>حدثت %n أشياء</numerusform>
            <numerusform>حدث %n شيئًا</numerusform>
            <numerusform>حدث %n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>A note on %1 is for you</source>
        <comment>a customer</comment>
        <translation>ملاحظة لك بشأن %1</translation>
    </message>
    <message>
        <source>A note is for you</source>
        <translation>ملاحظة لك</translation>
    </message>
    <message>
        <source>A case of %1 woke up</source>
        <comment>a customer</comment>
        <translation>استيقظت حالة للعميل %1</translation>
    </message>
    <message>
        <source>There is news in a case of %1 that you watch</source>
        <comment>a customer</comment>
        <translation>جديد في حالة للعميل %1 تراقبها</translation>
    </message>
    <message>
        <source>Your decision is asked for in a case of %1</source>
        <comment>a customer</comment>
        <translation>قرارك مطلوب في حالة للعميل %1</translation>
    </message>
    <message>
        <source>What you asked for in a case of %1 is decided</source>
        <comment>a customer</comment>
        <translation>صدر القرار فيما طلبته في حالة للعميل %1</translation>
    </message>
    <message>
        <source>A case woke up</source>
        <translation>استيقظت حالة</translation>
    </message>
    <message>
        <source>There is news in a case that you watch</source>
        <translation>جديد في حالة تراقبها</translation>
    </message>
    <message>
        <source>Your decision is asked for</source>
        <translation>قرارك مطلوب</translation>
    </message>
    <message>
        <source>What you asked for is decided</source>
        <translation>صدر القرار فيما طلبته</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ArrangeMenu</name>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>In no groups</source>
        <translation>دون مجموعات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ArticleSheet</name>
    <message>
        <source>As of %1</source>
        <comment>when an article was written</comment>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>language of an article, when it was written</comment>
        <translation>%1، بتاريخ %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ArticleView</name>
    <message>
        <source>The article</source>
        <translation>المقالة</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AskApprovalSheet</name>
    <message>
        <source>Ask for approval</source>
        <translation>طلب موافقة</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اطلب</translation>
    </message>
    <message>
        <source>What is to be allowed</source>
        <translation>ما المطلوب السماح به</translation>
    </message>
    <message>
        <source>A refund of RM 200, say</source>
        <translation>ردّ 200 رينغيت مثلًا</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ممّن</translation>
    </message>
    <message>
        <source>Any supervisor</source>
        <translation>أي مشرف</translation>
    </message>
    <message>
        <source>The case cannot be closed before it is decided.</source>
        <translation>لا يمكن إغلاق الحالة قبل القرار.</translation>
    </message>
    <message>
        <source>Write first what is to be allowed.</source>
        <translation>اكتب أولًا ما المطلوب السماح به.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AskExpertSheet</name>
    <message>
        <source>Ask an expert</source>
        <translation>سؤال خبير</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>a colleague, or somebody outside</comment>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Skill, name or email address</source>
        <translation>مهارة أو اسم أو عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>What must they know?</source>
        <translation>ما الذي ينبغي أن يعرفه؟</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>من قد يعرف</translation>
    </message>
    <message>
        <source>Subject of the email</source>
        <translation>موضوع الرسالة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>About %1.</source>
        <comment>case and customer</comment>
        <translation>حول %1.</translation>
    </message>
    <message>
        <source>%1, outside, by email</source>
        <comment>an address</comment>
        <translation>%1، خارج المؤسسة، بالبريد الإلكتروني</translation>
    </message>
    <message numerus="yes">
        <source>solved %n case(s) like this</source>
        <translation>
            <numerusform>لم يحل حالة كهذه</numerusform>
            <numerusform>حلّ حالة كهذه</numerusform>
            <numerusform>حلّ حالتين كهذه</numerusform>
            <numerusform>حلّ %n حالات كهذه</numerusform>
            <numerusform>حلّ %n حالةً كهذه</numerusform>
            <numerusform>حلّ %n حالة كهذه</numerusform>
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
        <translation>مثل %1: %2</translation>
    </message>
    <message>
        <source>It goes by email, as a conversation beside the one with the customer, who sees nothing of it.</source>
        <translation>يُرسَل بالبريد الإلكتروني محادثةً إلى جانب محادثة العميل، ولا يرى العميل منه شيئًا.</translation>
    </message>
    <message>
        <source>Nothing in this case says who may know. Type a skill or a name, or the email address of somebody outside.</source>
        <translation>لا شيء في هذه الحالة يدل على من قد يعرف. اكتب مهارة أو اسمًا، أو عنوان البريد الإلكتروني لشخص خارج المؤسسة.</translation>
    </message>
    <message>
        <source>Nobody here has this skill or name. Type other words, or the email address of somebody outside.</source>
        <translation>لا أحد هنا بهذه المهارة أو هذا الاسم. اكتب كلمات أخرى، أو عنوان البريد الإلكتروني لشخص خارج المؤسسة.</translation>
    </message>
    <message>
        <source>They are told at once and find the question in the case, as a note that the customer does not see.</source>
        <translation>يُبلَّغ فورًا ويجد السؤال في الحالة ملاحظةً لا يراها العميل.</translation>
    </message>
    <message>
        <source>Choose whom to ask first.</source>
        <translation>اختر أولًا من تسأله.</translation>
    </message>
    <message>
        <source>Enter the subject of the email first.</source>
        <translation>أدخل موضوع الرسالة أولًا.</translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <translation>اكتب السؤال أولًا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AttachmentBinding</name>
    <message>
        <source>Save attachment</source>
        <translation>حفظ المرفق</translation>
    </message>
    <message>
        <source>The copy on this machine was damaged and is being fetched again. Save it once it is here.</source>
        <translation>كانت النسخة على هذا الجهاز تالفة ويجري جلبها من جديد. احفظها حين تصل.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder or make some room on the disk.</source>
        <translation>تعذّرت كتابة الملف هناك. اختر مجلدًا آخر أو أفسح مساحة على القرص.</translation>
    </message>
    <message>
        <source>%1 is not on this machine. It is fetched when the line is back.</source>
        <comment>a file</comment>
        <translation>%1 ليس على هذا الجهاز. سيُجلب عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>The server no longer has %1.</source>
        <comment>a file</comment>
        <translation>لم يعد %1 لدى الخادم.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. %2</source>
        <comment>a file, why</comment>
        <translation>تعذّر جلب %1. %2</translation>
    </message>
    <message>
        <source>%1 is here and can be saved.</source>
        <comment>a file</comment>
        <translation>وصل %1 ويمكن حفظه.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 cannot be shown here. It can be saved.</source>
        <comment>a file</comment>
        <translation>لا يمكن عرض %1 هنا. يمكن حفظه.</translation>
    </message>
    <message>
        <source>%1 is still on its way from the desk where it was attached. It comes by itself.</source>
        <comment>a file</comment>
        <translation>لا يزال %1 في الطريق من المكتب الذي أُرفق فيه. سيصل من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AttentionBinding</name>
    <message>
        <source>The text was copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were turned down and kept.</source>
        <translation>
            <numerusform>لم يُرفض أي تغيير.</numerusform>
            <numerusform>رُفض تغيير واحد وحُفظ.</numerusform>
            <numerusform>رُفض تغييران وحُفظا.</numerusform>
            <numerusform>رُفضت %n تغييرات وحُفظت.</numerusform>
            <numerusform>رُفض %n تغييرًا وحُفظت.</numerusform>
            <numerusform>رُفض %n تغيير وحُفظت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) were held back: something happened that you had not seen when you wrote.</source>
        <translation>
            <numerusform>لم يُوقف إرسال أي رد.</numerusform>
            <numerusform>أُوقف إرسال رد واحد: حدث شيء لم تكن قد رأيته حين كتبت.</numerusform>
            <numerusform>أُوقف إرسال ردّين: حدث شيء لم تكن قد رأيته حين كتبت.</numerusform>
            <numerusform>أُوقف إرسال %n ردود: حدث شيء لم تكن قد رأيته حين كتبت.</numerusform>
            <numerusform>أُوقف إرسال %n ردًا: حدث شيء لم تكن قد رأيته حين كتبت.</numerusform>
            <numerusform>أُوقف إرسال %n رد: حدث شيء لم تكن قد رأيته حين كتبت.</numerusform>
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
            <numerusform>أُرسل %n تغيير آخر في %1.</numerusform>
            <numerusform>أُرسل تغيير واحد آخر في %1.</numerusform>
            <numerusform>أُرسل تغييران آخران بالترتيب في %1.</numerusform>
            <numerusform>أُرسلت %n تغييرات أخرى بالترتيب في %1.</numerusform>
            <numerusform>أُرسل %n تغييرًا آخر بالترتيب في %1.</numerusform>
            <numerusform>أُرسل %n تغيير آخر بالترتيب في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change was discarded.</source>
        <translation>تم التخلي عن التغيير.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The change is back among what needs attention.</source>
        <translation>عاد التغيير إلى ما يحتاج إلى انتباه.</translation>
    </message>
    <message>
        <source>%1 mentioned you: %2</source>
        <comment>a colleague, a customer</comment>
        <translation>ذكرك %1: %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AttentionItem</name>
    <message>
        <source>Your reply to %1 was held back</source>
        <translation>أُوقف إرسال ردّك على %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change and whom it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 wrote at %2.</source>
        <comment>a colleague and a time</comment>
        <translation>رسالة من %1 الساعة %2.</translation>
    </message>
    <message>
        <source>The nearest free time is %1.</source>
        <comment>a day and time</comment>
        <translation>أقرب وقت متاح هو %1.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Nothing was turned down.</source>
        <translation>لم يُرفض أي شيء.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>اطّلع على ما حدث</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>نفّذه رغم ذلك</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>عدّل وأعد المحاولة</translation>
    </message>
    <message>
        <source>A change of %1 that cannot be read</source>
        <translation>تغيير بتاريخ %1 لا يمكن قراءته</translation>
    </message>
    <message>
        <source>It was made with another version of Hadir and turned down. It is kept as it was written down; copy it, or update Hadir and look again.</source>
        <translation>أُجري بإصدار آخر من حاضر ورُفض. هو محفوظ كما كُتب؛ انسخه، أو حدّث حاضر وانظر من جديد.</translation>
    </message>
    <message>
        <source>Discard this change</source>
        <translation>تجاهل هذا التغيير</translation>
    </message>
    <message>
        <source>These changes were not carried out. What you wrote is kept here until you discard it.</source>
        <translation>لم تُنفَّذ هذه التغييرات. ما كتبته محفوظ هنا إلى أن تتجاهله.</translation>
    </message>
    <message>
        <source>Your change was not made. Decide which is right.</source>
        <translation>لم يُنفَّذ تغييرك. قرّر أيّهما الصحيح.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الحالة</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>الانتقال إلى الملاحظة</translation>
    </message>
    <message>
        <source>Take the nearest free time</source>
        <translation>احجز أقرب وقت متاح</translation>
    </message>
</context>
<context>
    <name>hadir::ui::BookingBinding</name>
    <message>
        <source>Open a customer first: a callback is promised to somebody.</source>
        <translation>افتح عميلًا أولًا: معاودة الاتصال وعد لأحد.</translation>
    </message>
    <message>
        <source>%1 is called back on %2.</source>
        <comment>a customer, day and time</comment>
        <translation>سيُعاود الاتصال بـ%1 يوم %2.</translation>
    </message>
    <message>
        <source>The callback to %1 is now on %2.</source>
        <comment>a customer, day and time</comment>
        <translation>معاودة الاتصال بـ%1 أصبحت يوم %2.</translation>
    </message>
    <message>
        <source>The callback to %1 is cancelled.</source>
        <comment>a customer</comment>
        <translation>أُلغيت معاودة الاتصال بـ%1.</translation>
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
        <translation>متى (بتوقيت العميل)</translation>
    </message>
    <message>
        <source>Why at this time all the same</source>
        <translation>لماذا في هذا الوقت مع ذلك</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>ما يجب تجهيزه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer, their case</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>No telephone number of theirs is known.</source>
        <translation>لا يُعرف لهم رقم هاتف.</translation>
    </message>
    <message>
        <source>They have not agreed to be called at any number. Ask them, and write down what they say.</source>
        <translation>لم يوافقوا على الاتصال بأي رقم. اسألهم ودوّن ما يقولون.</translation>
    </message>
    <message>
        <source>The customer&apos;s time zone</source>
        <translation>المنطقة الزمنية للعميل</translation>
    </message>
    <message>
        <source>Ask where they live</source>
        <translation>اسأل أين يعيشون</translation>
    </message>
    <message>
        <source>Nothing tells by which clock they live.</source>
        <translation>لا شيء يدل على توقيتهم.</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>من يتصل</translation>
    </message>
    <message>
        <source>If there is no answer</source>
        <translation>إن لم يرد أحد</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Every day</source>
        <comment>how often a callback is repeated</comment>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>how often a callback is repeated</comment>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <comment>how often a callback is repeated</comment>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>Every month</source>
        <comment>how often a callback is repeated</comment>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>There is no number that may be called.</source>
        <translation>لا يوجد رقم يجوز الاتصال به.</translation>
    </message>
    <message>
        <source>Choose by which clock they live.</source>
        <translation>اختر بأي توقيت يعيشون.</translation>
    </message>
    <message>
        <source>Write a day and a time, or choose one.</source>
        <translation>اكتب يومًا ووقتًا، أو اختر واحدًا.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>اختر وقتًا.</translation>
    </message>
    <message>
        <source>Choose a time that is open.</source>
        <translation>اختر وقتًا متاحًا.</translation>
    </message>
    <message>
        <source>Say why it is to be at this time.</source>
        <translation>اذكر لماذا يجب أن تكون في هذا الوقت.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a case</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The customer is told at once and before the call, with a link to move it, where the queue has words for it.</source>
        <translation>يُبلَّغ العميل فورًا وقبل الاتصال، مع رابط لنقله، حيث للطابور نص لذلك.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::BookingSheet</name>
    <message>
        <source>Schedule a callback</source>
        <translation>حدّد موعد معاودة اتصال</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>حدّد الموعد</translation>
    </message>
</context>
<context>
    <name>hadir::ui::BulkBinding</name>
    <message>
        <source>You</source>
        <comment>owner of the chosen cases</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of the chosen cases</comment>
        <translation>لا أحد</translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n chosen case(s) to %1</source>
        <comment>a status</comment>
        <translation>
            <numerusform>تغيير وضع %n حالة مختارة إلى %1</numerusform>
            <numerusform>تغيير وضع حالة واحدة مختارة إلى %1</numerusform>
            <numerusform>تغيير وضع حالتين مختارتين إلى %1</numerusform>
            <numerusform>تغيير وضع %n حالات مختارة إلى %1</numerusform>
            <numerusform>تغيير وضع %n حالةً مختارة إلى %1</numerusform>
            <numerusform>تغيير وضع %n حالة مختارة إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n chosen case(s) to %1</source>
        <comment>a priority</comment>
        <translation>
            <numerusform>تغيير أولوية %n حالة مختارة إلى %1</numerusform>
            <numerusform>تغيير أولوية حالة واحدة مختارة إلى %1</numerusform>
            <numerusform>تغيير أولوية حالتين مختارتين إلى %1</numerusform>
            <numerusform>تغيير أولوية %n حالات مختارة إلى %1</numerusform>
            <numerusform>تغيير أولوية %n حالةً مختارة إلى %1</numerusform>
            <numerusform>تغيير أولوية %n حالة مختارة إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n chosen case(s) to %1</source>
        <comment>a queue</comment>
        <translation>
            <numerusform>نقل %n حالة مختارة إلى %1</numerusform>
            <numerusform>نقل حالة واحدة مختارة إلى %1</numerusform>
            <numerusform>نقل حالتين مختارتين إلى %1</numerusform>
            <numerusform>نقل %n حالات مختارة إلى %1</numerusform>
            <numerusform>نقل %n حالةً مختارة إلى %1</numerusform>
            <numerusform>نقل %n حالة مختارة إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n chosen case(s) to: %1</source>
        <comment>an agent</comment>
        <translation>
            <numerusform>إسناد %n حالة مختارة إلى: %1</numerusform>
            <numerusform>إسناد حالة واحدة مختارة إلى: %1</numerusform>
            <numerusform>إسناد حالتين مختارتين إلى: %1</numerusform>
            <numerusform>إسناد %n حالات مختارة إلى: %1</numerusform>
            <numerusform>إسناد %n حالةً مختارة إلى: %1</numerusform>
            <numerusform>إسناد %n حالة مختارة إلى: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n chosen case(s)</source>
        <translation>
            <numerusform>إضافة وسوم إلى %n حالة مختارة</numerusform>
            <numerusform>إضافة وسوم إلى حالة واحدة مختارة</numerusform>
            <numerusform>إضافة وسوم إلى حالتين مختارتين</numerusform>
            <numerusform>إضافة وسوم إلى %n حالات مختارة</numerusform>
            <numerusform>إضافة وسوم إلى %n حالةً مختارة</numerusform>
            <numerusform>إضافة وسوم إلى %n حالة مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Others are found by name with Ctrl+K</source>
        <translation>يُعثر على الآخرين بالاسم عبر Ctrl+K</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>لم يلزم تغيير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay chosen and as they were. %1</source>
        <comment>why</comment>
        <translation>
            <numerusform>لم تبقَ أي حالة مختارة. %1</numerusform>
            <numerusform>بقيت حالة واحدة مختارة وكما كانت. %1</numerusform>
            <numerusform>بقيت حالتان مختارتين وكما كانتا. %1</numerusform>
            <numerusform>بقيت %n حالات مختارة وكما كانت. %1</numerusform>
            <numerusform>بقيت %n حالةً مختارة وكما كانت. %1</numerusform>
            <numerusform>بقيت %n حالة مختارة وكما كانت. %1</numerusform>
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
            <numerusform>تشغيل ماكرو على %n حالة مختارة…</numerusform>
            <numerusform>تشغيل ماكرو على حالة واحدة مختارة…</numerusform>
            <numerusform>تشغيل ماكرو على حالتين مختارتين…</numerusform>
            <numerusform>تشغيل ماكرو على %n حالات مختارة…</numerusform>
            <numerusform>تشغيل ماكرو على %n حالةً مختارة…</numerusform>
            <numerusform>تشغيل ماكرو على %n حالة مختارة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run a macro on %n chosen case(s)</source>
        <translation>
            <numerusform>تشغيل ماكرو على %n حالة مختارة</numerusform>
            <numerusform>تشغيل ماكرو على حالة واحدة مختارة</numerusform>
            <numerusform>تشغيل ماكرو على حالتين مختارتين</numerusform>
            <numerusform>تشغيل ماكرو على %n حالات مختارة</numerusform>
            <numerusform>تشغيل ماكرو على %n حالةً مختارة</numerusform>
            <numerusform>تشغيل ماكرو على %n حالة مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Its words are filled in for each customer. A case in which a step would be refused stays as it is.</source>
        <translation>تُملأ كلماته لكل عميل على حدة. وتبقى كما هي كل حالة تُرفض فيها إحدى الخطوات.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is done in %n case(s).</source>
        <comment>a macro</comment>
        <translation>
            <numerusform>نُفّذ «%1» في %n حالة.</numerusform>
            <numerusform>نُفّذ «%1» في حالة واحدة.</numerusform>
            <numerusform>نُفّذ «%1» في حالتين.</numerusform>
            <numerusform>نُفّذ «%1» في %n حالات.</numerusform>
            <numerusform>نُفّذ «%1» في %n حالةً.</numerusform>
            <numerusform>نُفّذ «%1» في %n حالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hadir ended in the middle: %1 of %n case(s) were changed.</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>توقف حاضر في منتصف العمل: تغيرت %1 من %n حالة.</numerusform>
            <numerusform>توقف حاضر في منتصف العمل: تغيرت %1 من حالة واحدة.</numerusform>
            <numerusform>توقف حاضر في منتصف العمل: تغيرت %1 من حالتين.</numerusform>
            <numerusform>توقف حاضر في منتصف العمل: تغيرت %1 من %n حالات.</numerusform>
            <numerusform>توقف حاضر في منتصف العمل: تغيرت %1 من %n حالةً.</numerusform>
            <numerusform>توقف حاضر في منتصف العمل: تغيرت %1 من %n حالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the %n case(s) that Hadir did not come to</source>
        <translation>
            <numerusform>اختيار %n حالة لم يصل إليها حاضر</numerusform>
            <numerusform>اختيار الحالة التي لم يصل إليها حاضر</numerusform>
            <numerusform>اختيار الحالتين اللتين لم يصل إليهما حاضر</numerusform>
            <numerusform>اختيار %n حالات لم يصل إليها حاضر</numerusform>
            <numerusform>اختيار %n حالةً لم يصل إليها حاضر</numerusform>
            <numerusform>اختيار %n حالة لم يصل إليها حاضر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::BulkDeeds</name>
    <message numerus="yes">
        <source>The status of %n case(s) is now %1.</source>
        <translation>
            <numerusform>وضع %n حالة الآن: %1.</numerusform>
            <numerusform>وضع حالة واحدة الآن: %1.</numerusform>
            <numerusform>وضع حالتين الآن: %1.</numerusform>
            <numerusform>وضع %n حالات الآن: %1.</numerusform>
            <numerusform>وضع %n حالةً الآن: %1.</numerusform>
            <numerusform>وضع %n حالة الآن: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The priority of %n case(s) is now %1.</source>
        <translation>
            <numerusform>أولوية %n حالة الآن: %1.</numerusform>
            <numerusform>أولوية حالة واحدة الآن: %1.</numerusform>
            <numerusform>أولوية حالتين الآن: %1.</numerusform>
            <numerusform>أولوية %n حالات الآن: %1.</numerusform>
            <numerusform>أولوية %n حالةً الآن: %1.</numerusform>
            <numerusform>أولوية %n حالة الآن: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue of %n case(s) is now %1.</source>
        <translation>
            <numerusform>طابور %n حالة الآن: %1.</numerusform>
            <numerusform>طابور حالة واحدة الآن: %1.</numerusform>
            <numerusform>طابور حالتين الآن: %1.</numerusform>
            <numerusform>طابور %n حالات الآن: %1.</numerusform>
            <numerusform>طابور %n حالةً الآن: %1.</numerusform>
            <numerusform>طابور %n حالة الآن: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody owns %n case(s) now.</source>
        <translation>
            <numerusform>لم يعد أحد مسؤولًا عن %n حالة.</numerusform>
            <numerusform>لم يعد أحد مسؤولًا عن حالة واحدة.</numerusform>
            <numerusform>لم يعد أحد مسؤولًا عن حالتين.</numerusform>
            <numerusform>لم يعد أحد مسؤولًا عن %n حالات.</numerusform>
            <numerusform>لم يعد أحد مسؤولًا عن %n حالةً.</numerusform>
            <numerusform>لم يعد أحد مسؤولًا عن %n حالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You now own %n case(s).</source>
        <translation>
            <numerusform>أنت الآن المسؤول عن %n حالة.</numerusform>
            <numerusform>أنت الآن المسؤول عن حالة واحدة.</numerusform>
            <numerusform>أنت الآن المسؤول عن حالتين.</numerusform>
            <numerusform>أنت الآن المسؤول عن %n حالات.</numerusform>
            <numerusform>أنت الآن المسؤول عن %n حالةً.</numerusform>
            <numerusform>أنت الآن المسؤول عن %n حالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 now owns %n case(s).</source>
        <comment>an agent</comment>
        <translation>
            <numerusform>%1 الآن المسؤول عن %n حالة.</numerusform>
            <numerusform>%1 الآن المسؤول عن حالة واحدة.</numerusform>
            <numerusform>%1 الآن المسؤول عن حالتين.</numerusform>
            <numerusform>%1 الآن المسؤول عن %n حالات.</numerusform>
            <numerusform>%1 الآن المسؤول عن %n حالةً.</numerusform>
            <numerusform>%1 الآن المسؤول عن %n حالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n case(s) now include %1.</source>
        <translation>
            <numerusform>وسوم %n حالة تشمل الآن %1.</numerusform>
            <numerusform>وسوم حالة واحدة تشمل الآن %1.</numerusform>
            <numerusform>وسوم حالتين تشمل الآن %1.</numerusform>
            <numerusform>وسوم %n حالات تشمل الآن %1.</numerusform>
            <numerusform>وسوم %n حالةً تشمل الآن %1.</numerusform>
            <numerusform>وسوم %n حالة تشمل الآن %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) sleep until %1.</source>
        <comment>a moment</comment>
        <translation>
            <numerusform>تنام %n حالة حتى %1.</numerusform>
            <numerusform>تنام حالة واحدة حتى %1.</numerusform>
            <numerusform>تنام حالتان حتى %1.</numerusform>
            <numerusform>تنام %n حالات حتى %1.</numerusform>
            <numerusform>تنام %n حالةً حتى %1.</numerusform>
            <numerusform>تنام %n حالة حتى %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CalendarGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>callbacks in this hour</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
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
        <translation>%1 إلى %2. ينقلها Enter إلى هناك، ويتركها Escape.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, why not then</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) are taken.</source>
        <translation>
            <numerusform>لا أماكن هنا؛ شُغل %1.</numerusform>
            <numerusform>شُغل %1 من مكان واحد.</numerusform>
            <numerusform>شُغل %1 من مكانين.</numerusform>
            <numerusform>شُغل %1 من %n أماكن.</numerusform>
            <numerusform>شُغل %1 من %n مكانًا.</numerusform>
            <numerusform>شُغل %1 من %n مكان.</numerusform>
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
        <translation>معاودات الاتصال</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a callback on paper: the customer, then how it stands, their number and who calls</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>a customer</comment>
        <translation>اتصل بـ%1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbackPlace</name>
    <message>
        <source>The callbacks are with the printer.</source>
        <translation>معاودات الاتصال لدى الطابعة.</translation>
    </message>
    <message>
        <source>Schedule a callback</source>
        <translation>حدّد موعد معاودة اتصال</translation>
    </message>
    <message>
        <source>Claim the callback that is due, and call</source>
        <translation>تولَّ معاودة الاتصال التي حان وقتها واتصل</translation>
    </message>
    <message>
        <source>Move the callback in hand…</source>
        <translation>انقل معاودة الاتصال المختارة…</translation>
    </message>
    <message>
        <source>Cancel the callback in hand</source>
        <translation>ألغِ معاودة الاتصال المختارة</translation>
    </message>
    <message>
        <source>Nothing on this machine dials numbers. Call %1.</source>
        <comment>a number</comment>
        <translation>لا شيء على هذا الجهاز يطلب الأرقام. اتصل بـ%1.</translation>
    </message>
    <message>
        <source>There is no callback to save here.</source>
        <translation>لا معاودة اتصال تُحفظ هنا.</translation>
    </message>
    <message>
        <source>Save the callbacks for a calendar</source>
        <translation>احفظ معاودات الاتصال لتقويم</translation>
    </message>
    <message>
        <source>Callbacks.ics</source>
        <comment>a file</comment>
        <translation>معاودات الاتصال.ics</translation>
    </message>
    <message numerus="yes">
        <source>%Ln callback(s) saved as %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>لم تُحفظ أي معاودة اتصال في %1.</numerusform>
            <numerusform>حُفظت معاودة اتصال واحدة باسم %1.</numerusform>
            <numerusform>حُفظت معاودتا اتصال باسم %1.</numerusform>
            <numerusform>حُفظت %Ln معاودات اتصال باسم %1.</numerusform>
            <numerusform>حُفظت %Ln معاودة اتصال باسم %1.</numerusform>
            <numerusform>حُفظت %Ln معاودة اتصال باسم %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbackRows</name>
    <message>
        <source>planned</source>
        <comment>a callback</comment>
        <translation>مقررة</translation>
    </message>
    <message>
        <source>try %1</source>
        <comment>the second call of a callback, say</comment>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <comment>a callback</comment>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <comment>a callback that is due</comment>
        <translation>بلا متولٍّ</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a callback</comment>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <comment>an agent</comment>
        <translation>يتصل %1</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>whom one called</comment>
        <translation>وُصل إليه</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>whom one called</comment>
        <translation>لم يُوصل إليه</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a callback</comment>
        <translation>ملغاة</translation>
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
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>a callback, who is to call</comment>
        <translation>%1، لـ%2</translation>
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
        <translation>متى</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>من يتصل</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>ما يجب تجهيزه</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbackWords</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>the next day</source>
        <comment>after which one tries again</comment>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>%1 for both of you.</source>
        <comment>day and time</comment>
        <translation>%1 لكليكما.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3 for you.</source>
        <comment>their time, city, your time</comment>
        <translation>%1 في %2 هي %3 عندك.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3 on %4 for you.</source>
        <comment>their time, city, your time, your day</comment>
        <translation>%1 في %2 هي %3 يوم %4 عندك.</translation>
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
            <numerusform>لا أماكن هنا؛ بقي %1.</numerusform>
            <numerusform>بقي %1 من مكان واحد.</numerusform>
            <numerusform>بقي %1 من مكانين.</numerusform>
            <numerusform>بقي %1 من %n أماكن.</numerusform>
            <numerusform>بقي %1 من %n مكانًا.</numerusform>
            <numerusform>بقي %1 من %n مكان.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now %2 as for you</source>
        <comment>city, time of day</comment>
        <translation>%1، الساعة الآن %2 كما عندك</translation>
    </message>
    <message>
        <source>%1, now %2, %3 behind you</source>
        <comment>city, time of day, hours</comment>
        <translation>%1، الساعة الآن %2، تتأخر عنك بـ%3</translation>
    </message>
    <message>
        <source>%1, now %2, %3 ahead of you</source>
        <comment>city, time of day, hours</comment>
        <translation>%1، الساعة الآن %2، تسبقك بـ%3</translation>
    </message>
    <message>
        <source>%1, agreed to be called</source>
        <comment>a number</comment>
        <translation>%1، وافق على الاتصال به</translation>
    </message>
    <message>
        <source>%1, was not asked about calls</source>
        <comment>a number</comment>
        <translation>%1، لم يُسأل عن الاتصالات</translation>
    </message>
    <message>
        <source>%1, does not want calls</source>
        <comment>a number</comment>
        <translation>%1، لا يريد اتصالات</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>who calls</comment>
        <translation>أنا</translation>
    </message>
    <message numerus="yes">
        <source>Me, then anyone in %1 after %n minute(s)</source>
        <comment>a queue</comment>
        <translation>
            <numerusform>أنا، ثم أي أحد في %1 فورًا</numerusform>
            <numerusform>أنا، ثم أي أحد في %1 بعد دقيقة واحدة</numerusform>
            <numerusform>أنا، ثم أي أحد في %1 بعد دقيقتين</numerusform>
            <numerusform>أنا، ثم أي أحد في %1 بعد %n دقائق</numerusform>
            <numerusform>أنا، ثم أي أحد في %1 بعد %n دقيقة</numerusform>
            <numerusform>أنا، ثم أي أحد في %1 بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone in %1</source>
        <comment>a queue</comment>
        <translation>أي أحد في %1</translation>
    </message>
    <message>
        <source>Anyone who knows %1</source>
        <comment>a skill</comment>
        <translation>أي أحد يعرف %1</translation>
    </message>
    <message>
        <source>Try once</source>
        <translation>حاول مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Try %n time(s), again after %1</source>
        <comment>spans of time</comment>
        <translation>
            <numerusform>لا تحاول، ثم بعد %1</numerusform>
            <numerusform>حاول مرة واحدة، ثم بعد %1</numerusform>
            <numerusform>حاول مرتين، ثانية بعد %1</numerusform>
            <numerusform>حاول %n مرات، ثانية بعد %1</numerusform>
            <numerusform>حاول %n مرة، ثانية بعد %1</numerusform>
            <numerusform>حاول %n مرة، ثانية بعد %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbacksBinding</name>
    <message>
        <source>Offline. The callbacks are as of %1; reminders ring all the same.</source>
        <comment>a moment</comment>
        <translation>بلا اتصال. معاودات الاتصال كما كانت %1؛ والتذكيرات ترن على كل حال.</translation>
    </message>
    <message>
        <source>Offline. The callbacks may be others by now; reminders ring all the same.</source>
        <translation>بلا اتصال. قد تكون معاودات الاتصال تغيرت؛ والتذكيرات ترن على كل حال.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbacksPage</name>
    <message>
        <source>The callbacks are being read</source>
        <translation>تُقرأ معاودات الاتصال</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>ستظهر هنا بعد لحظة.</translation>
    </message>
    <message>
        <source>No callback in these days</source>
        <translation>لا معاودة اتصال في هذه الأيام</translation>
    </message>
    <message>
        <source>Callbacks that you are to make appear here, with their times.</source>
        <translation>تظهر هنا معاودات الاتصال التي عليك إجراؤها مع أوقاتها.</translation>
    </message>
    <message>
        <source>Callbacks of your queues appear here, with their times.</source>
        <translation>تظهر هنا معاودات الاتصال في طوابيرك مع أوقاتها.</translation>
    </message>
    <message>
        <source>Schedule a callback</source>
        <translation>حدّد موعد معاودة اتصال</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Times: %1</source>
        <comment>a city</comment>
        <translation>الأوقات: %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Print these callbacks</source>
        <translation>اطبع معاودات الاتصال هذه</translation>
    </message>
    <message>
        <source>Save them for a calendar (.ics)</source>
        <translation>احفظها لتقويم (.ics)</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>معاودات الاتصال</translation>
    </message>
    <message>
        <source>Calendar of callbacks</source>
        <translation>تقويم معاودات الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>There are more than can be shown: only the first %n are here.</source>
        <translation>
            <numerusform>هناك أكثر مما يمكن عرضه.</numerusform>
            <numerusform>هناك أكثر مما يمكن عرضه: هنا الأولى فقط.</numerusform>
            <numerusform>هناك أكثر مما يمكن عرضه: هنا الأوليان فقط.</numerusform>
            <numerusform>هناك أكثر مما يمكن عرضه: هنا أول %n فقط.</numerusform>
            <numerusform>هناك أكثر مما يمكن عرضه: هنا أول %n فقط.</numerusform>
            <numerusform>هناك أكثر مما يمكن عرضه: هنا أول %n فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallingHour</name>
    <message>
        <source>No queue of yours works in this hour.</source>
        <translation>لا يعمل أي من طوابيرك في هذه الساعة.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseApprovals</name>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Ask…</source>
        <comment>for approval</comment>
        <translation>اطلب…</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>طلب موافقة</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>an agent of unknown name</comment>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 asked; %2 decides.</source>
        <comment>two agents</comment>
        <translation>طلب %1، والقرار عند %2.</translation>
    </message>
    <message>
        <source>%1 asked; any supervisor decides.</source>
        <comment>an agent</comment>
        <translation>طلب %1، والقرار عند أي مشرف.</translation>
    </message>
    <message>
        <source>%1 asked; %2 granted it.</source>
        <comment>two agents</comment>
        <translation>طلب %1، ووافق %2.</translation>
    </message>
    <message>
        <source>%1 asked; %2 declined it.</source>
        <comment>two agents</comment>
        <translation>طلب %1، ورفض %2.</translation>
    </message>
    <message>
        <source>%1 asked and took it back.</source>
        <comment>an agent</comment>
        <translation>طلب %1 ثم سحب الطلب.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب الطلب</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseBinding</name>
    <message>
        <source>Nothing had to be changed. %1</source>
        <comment>a sentence that says how it is</comment>
        <translation>لم تكن هناك حاجة إلى تغيير. %1</translation>
    </message>
    <message>
        <source>Finish it or take it off the list, then close the case.</source>
        <translation>أنجزه أو أزله من القائمة، ثم أغلق الحالة.</translation>
    </message>
    <message>
        <source>Set solved</source>
        <translation>وضع علامة «محلولة»</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>إغلاق الحالة</translation>
    </message>
    <message>
        <source>This case goes on in %1, which is shown now. Its status is set there.</source>
        <comment>case and customer</comment>
        <translation>تستمر هذه الحالة في %1، وهي المعروضة الآن. يُضبط وضعها هناك.</translation>
    </message>
    <message>
        <source>No case is open here. Choose one, or open one for the customer.</source>
        <translation>لا توجد حالة مفتوحة هنا. اختر واحدة، أو افتح حالة للعميل.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseChecklist</name>
    <message>
        <source>Checklist</source>
        <translation>قائمة المهام</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>items of a checklist</comment>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message>
        <source>Add what has to be done…</source>
        <translation>أضف ما يجب عمله…</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>إضافة إلى قائمة المهام</translation>
    </message>
    <message>
        <source>Remove “%1” from the checklist</source>
        <comment>an item</comment>
        <translation>إزالة «%1» من قائمة المهام</translation>
    </message>
    <message>
        <source>Done by %1</source>
        <comment>an agent</comment>
        <translation>أنجزه %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseChoices</name>
    <message>
        <source>Set the status to %1</source>
        <translation>تغيير الوضع إلى %1</translation>
    </message>
    <message>
        <source>Set the priority to %1</source>
        <translation>تغيير الأولوية إلى %1</translation>
    </message>
    <message>
        <source>Move the case to %1</source>
        <comment>a queue</comment>
        <translation>نقل الحالة إلى %1</translation>
    </message>
    <message>
        <source>Assign the case to %1</source>
        <comment>an agent</comment>
        <translation>إسناد الحالة إلى %1</translation>
    </message>
    <message>
        <source>Assign the case to nobody</source>
        <translation>ترك الحالة بلا مسؤول</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseColumns</name>
    <message>
        <source>Columns of the cases</source>
        <translation>أعمدة الحالات</translation>
    </message>
    <message>
        <source>The arrows go from column to column, with Ctrl they move it, with Shift they make it wider or narrower; Enter sorts by it.</source>
        <translation>الأسهم تنتقل من عمود إلى عمود، ومع Ctrl تنقل العمود، ومع Shift توسّعه أو تضيّقه؛ وEnter يرتّب بحسبه.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseDeeds</name>
    <message>
        <source>The status of %1 is now %2.</source>
        <comment>case and customer, status</comment>
        <translation>وضع %1 الآن: %2.</translation>
    </message>
    <message>
        <source>The priority of %1 is now %2.</source>
        <comment>case and customer, priority</comment>
        <translation>أولوية %1 الآن: %2.</translation>
    </message>
    <message>
        <source>The queue of %1 is now %2.</source>
        <comment>case and customer, queue</comment>
        <translation>طابور %1 الآن: %2.</translation>
    </message>
    <message>
        <source>Nobody owns %1 now.</source>
        <comment>case and customer</comment>
        <translation>لا مسؤول الآن عن %1.</translation>
    </message>
    <message>
        <source>A colleague now owns %1.</source>
        <comment>case and customer</comment>
        <translation>زميل مسؤول الآن عن %1.</translation>
    </message>
    <message>
        <source>%2 now owns %1.</source>
        <comment>case and customer, agent</comment>
        <translation>%2 مسؤول الآن عن %1.</translation>
    </message>
    <message>
        <source>The tags of %1 no longer include %2.</source>
        <comment>case and customer, tags</comment>
        <translation>لم تعد وسوم %1 تشمل %2.</translation>
    </message>
    <message>
        <source>The tags of %1 now include %2.</source>
        <comment>case and customer, tags</comment>
        <translation>وسوم %1 تشمل الآن %2.</translation>
    </message>
    <message>
        <source>You now own %1.</source>
        <comment>case and customer</comment>
        <translation>أنت المسؤول الآن عن %1.</translation>
    </message>
    <message>
        <source>the new case of %1</source>
        <comment>a customer</comment>
        <translation>الحالة الجديدة للعميل %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number of a case and the customer&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is awake.</source>
        <comment>case and customer</comment>
        <translation>%1 مستيقظة.</translation>
    </message>
    <message>
        <source>%1 sleeps until %2.</source>
        <comment>case and customer, a moment</comment>
        <translation>تنام %1 حتى %2.</translation>
    </message>
    <message>
        <source>%1 has no wrap-up code now.</source>
        <comment>case and customer</comment>
        <translation>لا رمز ختام لـ %1 الآن.</translation>
    </message>
    <message>
        <source>The wrap-up code of %1 is now %2.</source>
        <comment>case and customer, code</comment>
        <translation>رمز ختام %1 هو الآن %2.</translation>
    </message>
    <message>
        <source>You watch %1 now.</source>
        <comment>case and customer</comment>
        <translation>أنت تراقب %1 الآن.</translation>
    </message>
    <message>
        <source>You no longer watch %1.</source>
        <comment>case and customer</comment>
        <translation>لم تعد تراقب %1.</translation>
    </message>
    <message>
        <source>Who watches %1 has changed.</source>
        <comment>case and customer</comment>
        <translation>تغيّر مراقبو %1.</translation>
    </message>
    <message>
        <source>%1 goes on in another case.</source>
        <comment>case and customer</comment>
        <translation>تُتابَع %1 في حالة أخرى.</translation>
    </message>
    <message>
        <source>Entries of %1 are a case of their own now.</source>
        <comment>case and customer</comment>
        <translation>صارت مدخلات من %1 حالة مستقلة الآن.</translation>
    </message>
    <message>
        <source>The two cases are separate again.</source>
        <translation>انفصلت الحالتان من جديد.</translation>
    </message>
    <message>
        <source>%1 is linked with another case.</source>
        <comment>case and customer</comment>
        <translation>رُبطت %1 بحالة أخرى.</translation>
    </message>
    <message>
        <source>%1 is no longer linked with that case.</source>
        <comment>case and customer</comment>
        <translation>لم تعد %1 مرتبطة بتلك الحالة.</translation>
    </message>
    <message>
        <source>%1 is a part of another case now.</source>
        <comment>case and customer</comment>
        <translation>صارت %1 جزءًا من حالة أخرى.</translation>
    </message>
    <message>
        <source>The cases are no longer parts of each other.</source>
        <translation>لم تعد إحدى الحالتين جزءًا من الأخرى.</translation>
    </message>
    <message>
        <source>Approval is asked for in %1.</source>
        <comment>case and customer</comment>
        <translation>طُلبت موافقة في %1.</translation>
    </message>
    <message>
        <source>You granted what was asked in %1.</source>
        <comment>case and customer</comment>
        <translation>وافقتَ على ما طُلب في %1.</translation>
    </message>
    <message>
        <source>You declined what was asked in %1.</source>
        <comment>case and customer</comment>
        <translation>رفضتَ ما طُلب في %1.</translation>
    </message>
    <message>
        <source>Nothing is asked for any more in %1.</source>
        <comment>case and customer</comment>
        <translation>لم يعد شيء مطلوبًا في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the checklist are still open: %1.</source>
        <translation>
            <numerusform>لا بند مفتوح في قائمة المهام: %1.</numerusform>
            <numerusform>بند واحد في قائمة المهام ما زال مفتوحًا: %1.</numerusform>
            <numerusform>بندان في قائمة المهام ما زالا مفتوحين: %1.</numerusform>
            <numerusform>%n بنود في قائمة المهام ما زالت مفتوحة: %1.</numerusform>
            <numerusform>%n بندًا في قائمة المهام ما زال مفتوحًا: %1.</numerusform>
            <numerusform>%n بند في قائمة المهام ما زال مفتوحًا: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval is still asked for: %1.</source>
        <comment>what for</comment>
        <translation>ما زالت الموافقة مطلوبة: %1.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseJoins</name>
    <message>
        <source>Merge into another case…</source>
        <translation>الدمج في حالة أخرى…</translation>
    </message>
    <message>
        <source>Split into a new case…</source>
        <translation>الفصل في حالة جديدة…</translation>
    </message>
    <message>
        <source>Link with another case…</source>
        <translation>الربط بحالة أخرى…</translation>
    </message>
    <message>
        <source>Make it part of another case…</source>
        <translation>جعلها جزءًا من حالة أخرى…</translation>
    </message>
    <message>
        <source>Related cases</source>
        <translation>حالات ذات صلة</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>one case with another</comment>
        <translation>ضمّ</translation>
    </message>
    <message>
        <source>Join with another case</source>
        <translation>الضمّ إلى حالة أخرى</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>دُمجت في</translation>
    </message>
    <message>
        <source>Merged with it</source>
        <translation>دُمجت فيها</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Has the part</source>
        <translation>جزء منها</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>مرتبطة بـ</translation>
    </message>
    <message>
        <source>Separate them again</source>
        <translation>افصلهما من جديد</translation>
    </message>
    <message>
        <source>They have nothing to do with each other</source>
        <translation>لا علاقة لإحداهما بالأخرى</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a case</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A case of %1</source>
        <comment>a customer</comment>
        <translation>حالة للعميل %1</translation>
    </message>
    <message>
        <source>A case that is not on this machine</source>
        <translation>حالة ليست على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 is closed and goes on in %2: what was said and written in it stands there. They can be separated again at any time.</source>
        <comment>number of a case, number and subject of another</comment>
        <translation>تُغلق %1 وتُتابَع في %2: ما قيل وكُتب فيها يظهر هناك. ويمكن فصلهما من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Merge into another case of the customer</source>
        <translation>الدمج في حالة أخرى للعميل</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>%1 and %2 show each other from then on.</source>
        <comment>number of a case, number and subject of another</comment>
        <translation>تُظهر كلٌّ من %1 و%2 الأخرى من الآن.</translation>
    </message>
    <message>
        <source>Link with another case</source>
        <translation>الربط بحالة أخرى</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>%1 is a part of %2 from then on.</source>
        <comment>number of a case, number and subject of another</comment>
        <translation>تصير %1 جزءًا من %2 من الآن.</translation>
    </message>
    <message>
        <source>Make it part of another case</source>
        <translation>جعلها جزءًا من حالة أخرى</translation>
    </message>
    <message>
        <source>Make it a part</source>
        <translation>اجعلها جزءًا</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseList</name>
    <message>
        <source>%1 · opened %2</source>
        <comment>number of a case, date</comment>
        <translation>%1 · فُتحت %2</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>for so long</comment>
        <translation>تنتظر منذ %1</translation>
    </message>
    <message>
        <source>Cases of this customer</source>
        <translation>حالات هذا العميل</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>لا حالات بعد</translation>
    </message>
    <message>
        <source>What this customer needs help with is kept in cases.</source>
        <translation>ما يحتاج فيه هذا العميل إلى مساعدة يُحفظ في حالات.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>فتح حالة</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseOwner</name>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of a case</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of the agent at this desk</comment>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>an agent of unknown name</comment>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>استلام الحالة</translation>
    </message>
    <message>
        <source>Assign the case to somebody</source>
        <translation>إسناد الحالة إلى زميل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A colleague owns this case.</source>
        <translation>هذه الحالة في عهدة زميل.</translation>
    </message>
    <message>
        <source>%1 owns this case.</source>
        <comment>a colleague</comment>
        <translation>هذه الحالة في عهدة %1.</translation>
    </message>
    <message>
        <source>Talk to them, or ask a supervisor to move it.</source>
        <translation>تحدّث معه أو اطلب من مشرف نقلها.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CasePanel</name>
    <message>
        <source>No case is open</source>
        <translation>لا حالة مفتوحة</translation>
    </message>
    <message>
        <source>Choose one of the customer&apos;s cases, or open a new one.</source>
        <translation>اختر إحدى حالات العميل، أو افتح حالة جديدة.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>فتح حالة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no queue</comment>
        <translation>بلا طابور</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long a customer has waited</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <comment>a colleague</comment>
        <translation>%1 يكتب الآن</translation>
    </message>
    <message>
        <source>%1 are writing</source>
        <comment>colleagues</comment>
        <translation>%1 يكتبون الآن</translation>
    </message>
    <message>
        <source>%1 is here too</source>
        <comment>a colleague</comment>
        <translation>%1 هنا أيضًا</translation>
    </message>
    <message>
        <source>%1 are here too</source>
        <comment>colleagues</comment>
        <translation>%1 هنا أيضًا</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>استلام الحالة</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>تغيير الوضع</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>تغيير الأولوية</translation>
    </message>
    <message>
        <source>Move the case to a queue</source>
        <translation>نقل الحالة إلى طابور</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Set solved</source>
        <translation>وضع علامة «محلولة»</translation>
    </message>
    <message>
        <source>Assign the case to somebody</source>
        <translation>إسناد الحالة إلى زميل</translation>
    </message>
    <message>
        <source>for %1; an answer waits to be sent</source>
        <comment>how long a customer has waited</comment>
        <translation>منذ %1، وهناك رد ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Saved here, not yet on the server</source>
        <translation>محفوظة هنا، لم تصل إلى الخادم بعد</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CasePaper</name>
    <message>
        <source>new case</source>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>the owner of a case</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <comment>number, subject</comment>
        <translation>الحالة %1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>حُلّت</translation>
    </message>
    <message>
        <source>Hadir, %1, by %2</source>
        <comment>at the foot of a page: when it was printed, who</comment>
        <translation>حاضر، %1، بواسطة %2</translation>
    </message>
    <message>
        <source>not yet on the server</source>
        <translation>ليس على الخادم بعد</translation>
    </message>
    <message>
        <source>Case %1, %2.pdf</source>
        <comment>a file: number, customer</comment>
        <translation>الحالة %1، %2.pdf</translation>
    </message>
    <message numerus="yes">
        <source>The rest of this entry is not on this paper: %Ln character(s).</source>
        <translation>
            <numerusform>لا شيء من هذا المدخل ناقص على هذه الورقة.</numerusform>
            <numerusform>بقية هذا المدخل ليست على هذه الورقة: حرف واحد.</numerusform>
            <numerusform>بقية هذا المدخل ليست على هذه الورقة: حرفان.</numerusform>
            <numerusform>بقية هذا المدخل ليست على هذه الورقة: %Ln أحرف.</numerusform>
            <numerusform>بقية هذا المدخل ليست على هذه الورقة: %Ln حرفًا.</numerusform>
            <numerusform>بقية هذا المدخل ليست على هذه الورقة: %Ln حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CasePickSheet</name>
    <message>
        <source>Number or words</source>
        <translation>رقم أو كلمات</translation>
    </message>
    <message>
        <source>Find a case…</source>
        <translation>ابحث عن حالة…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>%1 %2 (%3, %4)</source>
        <comment>number and subject of a case, its customer, its status</comment>
        <translation>%1 %2 (%3، %4)</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>اختر حالة أولًا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseSleep</name>
    <message>
        <source>Sleep</source>
        <translation>النوم</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a moment</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>woke up %1</source>
        <comment>a moment</comment>
        <translation>استيقظت %1</translation>
    </message>
    <message>
        <source>Awake</source>
        <comment>a case that does not sleep</comment>
        <translation>مستيقظة</translation>
    </message>
    <message>
        <source>A case that is solved or closed does not sleep.</source>
        <translation>الحالة المحلولة أو المغلقة لا تنام.</translation>
    </message>
    <message>
        <source>Put the case to sleep</source>
        <translation>تنويم الحالة</translation>
    </message>
    <message>
        <source>%1 there</source>
        <comment>the customer&apos;s time</comment>
        <translation>%1 هناك</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>إيقاظ</translation>
    </message>
    <message>
        <source>Wake the case</source>
        <translation>إيقاظ الحالة</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>بعد ظهر اليوم</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>يوم العمل التالي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when a case wakes in a word, and the moment</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pending until another moment…</source>
        <translation>معلّقة حتى وقت آخر…</translation>
    </message>
    <message>
        <source>At another moment…</source>
        <translation>في وقت آخر…</translation>
    </message>
    <message>
        <source>Pending until…</source>
        <translation>معلّقة حتى…</translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>إيقاظها الآن</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>with a time of day</comment>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day of the week and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 there)</source>
        <comment>a moment, the customer&apos;s time</comment>
        <translation>%1 (%2 هناك)</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseTies</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, how, what was said first</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseWork</name>
    <message>
        <source>Sleep</source>
        <translation>النوم</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>الختام</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>المراقبون</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no wrap-up code</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Set the wrap-up code</source>
        <translation>تعيين رمز الختام</translation>
    </message>
    <message>
        <source>Another…</source>
        <comment>wrap-up code</comment>
        <translation>رمز آخر…</translation>
    </message>
    <message>
        <source>you</source>
        <comment>among those who watch a case</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>a colleague</source>
        <comment>among those who watch a case</comment>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>watches a case</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>No longer watch the case</source>
        <translation>إيقاف مراقبة الحالة</translation>
    </message>
    <message>
        <source>Watch the case</source>
        <translation>مراقبة الحالة</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of the agent at this desk</comment>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>Put the case to sleep</source>
        <translation>تنويم الحالة</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>إضافة إلى قائمة المهام</translation>
    </message>
    <message>
        <source>Watch the case, or no longer</source>
        <translation>مراقبة الحالة أو إيقافها</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>طلب موافقة</translation>
    </message>
    <message>
        <source>Decide what was asked</source>
        <translation>القرار فيما طُلب</translation>
    </message>
    <message>
        <source>Merge into another case…</source>
        <translation>الدمج في حالة أخرى…</translation>
    </message>
    <message>
        <source>Link with another case…</source>
        <translation>الربط بحالة أخرى…</translation>
    </message>
    <message>
        <source>Make it part of another case…</source>
        <translation>جعلها جزءًا من حالة أخرى…</translation>
    </message>
    <message>
        <source>Let the case wait until…</source>
        <translation>ترك الحالة تنتظر حتى…</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ChosenBar</name>
    <message>
        <source>Chosen cases</source>
        <translation>الحالات المختارة</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>cases that are being changed</comment>
        <translation>تم %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n مختارة</numerusform>
            <numerusform>واحدة مختارة</numerusform>
            <numerusform>اثنتان مختارتان</numerusform>
            <numerusform>%n مختارة</numerusform>
            <numerusform>%n مختارة</numerusform>
            <numerusform>%n مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign the chosen cases</source>
        <translation>إسناد الحالات المختارة</translation>
    </message>
    <message>
        <source>Set the status of the chosen cases</source>
        <translation>تغيير وضع الحالات المختارة</translation>
    </message>
    <message>
        <source>Set the priority of the chosen cases</source>
        <translation>تغيير أولوية الحالات المختارة</translation>
    </message>
    <message>
        <source>Move the chosen cases to a queue</source>
        <translation>نقل الحالات المختارة إلى طابور</translation>
    </message>
    <message>
        <source>Tag the chosen cases</source>
        <translation>إضافة وسوم إلى الحالات المختارة</translation>
    </message>
    <message>
        <source>Leave the others as they are</source>
        <translation>ترك البقية كما هي</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Run a macro on the chosen cases</source>
        <translation>تشغيل ماكرو على الحالات المختارة</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CircledSheet</name>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Only you will see it. A supervisor can make one for a team or for everyone.</source>
        <translation>لن يراه غيرك. يمكن لمشرف إعداد رد لفريق أو للجميع.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Clash</name>
    <message>
        <source>nobody</source>
        <comment>the owner of a case that has none</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>no queue</source>
        <translation>بلا طابور</translation>
    </message>
    <message>
        <source>%1 changed the status at %2.</source>
        <translation>جرى تغيير الوضع من قِبل %1 الساعة %2.</translation>
    </message>
    <message>
        <source>%1 changed the priority at %2.</source>
        <translation>جرى تغيير الأولوية من قِبل %1 الساعة %2.</translation>
    </message>
    <message>
        <source>%1 moved the case at %2.</source>
        <translation>جرى نقل الحالة من قِبل %1 الساعة %2.</translation>
    </message>
    <message>
        <source>%1 changed the owner at %2.</source>
        <translation>جرى تغيير المسؤول من قِبل %1 الساعة %2.</translation>
    </message>
    <message>
        <source>%1 changed the same thing at %2.</source>
        <translation>جرى تغيير الشيء نفسه من قِبل %1 الساعة %2.</translation>
    </message>
    <message>
        <source>%1 changed “%3” at %2.</source>
        <comment>%3 is the name of a field</comment>
        <translation>جرى تغيير «%3» من قِبل %1 الساعة %2.</translation>
    </message>
    <message>
        <source>The status was changed meanwhile.</source>
        <translation>تغيّر الوضع في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The priority was changed meanwhile.</source>
        <translation>تغيّرت الأولوية في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The case was moved meanwhile.</source>
        <translation>نُقلت الحالة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The owner was changed meanwhile.</source>
        <translation>تغيّر المسؤول في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The same thing was changed meanwhile.</source>
        <translation>تغيّر الشيء نفسه في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <comment>%1 is the name of a field</comment>
        <translation>تغيّر «%1» في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It is %1 now; you wanted %2.</source>
        <comment>two values of one field</comment>
        <translation>القيمة الآن: %1، وكنت تريد: %2.</translation>
    </message>
    <message>
        <source>You wanted %1.</source>
        <comment>the value of a field</comment>
        <translation>كنت تريد: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 owns it.</source>
        <comment>a case</comment>
        <translation>هي لدى %1.</translation>
    </message>
    <message>
        <source>%1 took the case at %2.</source>
        <translation>الحالة لدى %1 منذ الساعة %2.</translation>
    </message>
    <message>
        <source>%1 gave the case to %3 at %2.</source>
        <translation>جرى إسناد الحالة إلى %3 من قِبل %1 الساعة %2.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ClashNotice</name>
    <message>
        <source>A colleague changed this while you were writing</source>
        <translation>غيّر زميل هذا بينما كنت تكتب</translation>
    </message>
    <message>
        <source>It now reads: %1</source>
        <comment>fields and their values, one a line</comment>
        <translation>أصبح نصّه الآن: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>words that clash with a colleague&apos;s</comment>
        <translation>الإبقاء على ما كتبت</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>words that clash with a colleague&apos;s</comment>
        <translation>أخذ ما كتبه الزميل</translation>
    </message>
    <message>
        <source>%1 It now reads: %2</source>
        <comment>who changed a field; what it holds</comment>
        <translation>%1 أصبح نصّه الآن: %2</translation>
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
        <translation>كيف انتهت الحالة؟</translation>
    </message>
    <message>
        <source>Without a wrap-up code</source>
        <translation>بلا رمز ختام</translation>
    </message>
    <message>
        <source>Wrap-up code; a digit chooses it and closes the case</source>
        <translation>رمز الختام؛ الرقم يختاره ويغلق الحالة</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>أو بكلماتك</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>the digit that chooses it, a wrap-up code</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Write first how it ended: this queue asks for it.</source>
        <translation>اكتب أولًا كيف انتهت: هذا الطابور يطلب ذلك.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CodeSheet</name>
    <message>
        <source>Wrap-up code</source>
        <translation>رمز الختام</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>How the case ended, in a word or two</source>
        <translation>كيف انتهت الحالة، في كلمة أو كلمتين</translation>
    </message>
    <message>
        <source>Enter the code first.</source>
        <translation>أدخل الرمز أولًا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CommandWords</name>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Change of customer details</source>
        <translation>تعديل بيانات العميل</translation>
    </message>
    <message>
        <source>New contact point</source>
        <translation>وسيلة وصول جديدة</translation>
    </message>
    <message>
        <source>Confirmed contact point</source>
        <translation>تأكيد وسيلة وصول</translation>
    </message>
    <message>
        <source>Retired contact point</source>
        <translation>إيقاف وسيلة وصول</translation>
    </message>
    <message>
        <source>Change of consent</source>
        <translation>تعديل الموافقة</translation>
    </message>
    <message>
        <source>Change of quiet hours</source>
        <translation>تعديل ساعات الهدوء</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>Status set to %1</source>
        <translation>ضبط الوضع على %1</translation>
    </message>
    <message>
        <source>Priority set to %1</source>
        <translation>ضبط الأولوية على %1</translation>
    </message>
    <message>
        <source>Case moved to another queue</source>
        <translation>نقل الحالة إلى طابور آخر</translation>
    </message>
    <message>
        <source>Change of tags</source>
        <translation>تعديل الوسوم</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>إسناد الحالة</translation>
    </message>
    <message>
        <source>Case taken</source>
        <translation>استلام الحالة</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Logged call</source>
        <translation>مكالمة مسجّلة</translation>
    </message>
    <message>
        <source>Logged visit</source>
        <translation>زيارة مسجّلة</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>موظف جديد</translation>
    </message>
    <message>
        <source>Change of an agent</source>
        <translation>تعديل بيانات موظف</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>فريق جديد</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>طابور جديد</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a supervisor to do it.</source>
        <translation>دورك لا يسمح بهذا. اطلب من مشرف أن يقوم به.</translation>
    </message>
    <message>
        <source>What this is about is no longer there. Look at the customer again.</source>
        <translation>ما يتعلق به هذا لم يعد موجودًا. راجع العميل من جديد.</translation>
    </message>
    <message>
        <source>The same thing is already there, so it was not added again.</source>
        <translation>الشيء نفسه موجود بالفعل، لذلك لم يُضف مرة أخرى.</translation>
    </message>
    <message>
        <source>A value is missing, too long or not valid. Correct it and try again.</source>
        <translation>إحدى القيم ناقصة أو طويلة جدًا أو غير صالحة. صحّحها وحاول من جديد.</translation>
    </message>
    <message>
        <source>A colleague owns this case. Talk to them, or ask a supervisor to move it.</source>
        <translation>هذه الحالة في عهدة زميل. تحدّث معه أو اطلب من مشرف نقلها.</translation>
    </message>
    <message>
        <source>It is already as you asked.</source>
        <translation>الأمر كما طلبت بالفعل.</translation>
    </message>
    <message>
        <source>The customer does not want to be contacted there. Choose another way.</source>
        <translation>لا يرغب العميل في التواصل معه عبر هذه الوسيلة. اختر وسيلة أخرى.</translation>
    </message>
    <message>
        <source>The server does not know this kind of change. Update Hadir and try again.</source>
        <translation>لا يعرف الخادم هذا النوع من التغييرات. حدّث Hadir وحاول من جديد.</translation>
    </message>
    <message>
        <source>Something happened in this case that you had not seen when you wrote. Read it, then send your reply, change it or discard it.</source>
        <translation>حدث في هذه الحالة ما لم تكن قد رأيته حين كتبت. اقرأه، ثم أرسل ردّك أو عدّله أو تخلَّ عنه.</translation>
    </message>
    <message>
        <source>A colleague changed the same thing meanwhile. Look at it as it is now, then decide which is right.</source>
        <translation>غيّر زميل الشيء نفسه في هذه الأثناء. انظر إليه كما هو الآن، ثم قرّر أيّهما الصحيح.</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>حُذف العميل نهائياً</translation>
    </message>
    <message>
        <source>Contact point used again</source>
        <translation>إعادة استخدام وسيلة وصول</translation>
    </message>
    <message>
        <source>%1 owns this case. Talk to them, or ask a supervisor to move it.</source>
        <translation>هذه الحالة في عهدة %1. تحدّث معه أو اطلب من مشرف نقلها.</translation>
    </message>
    <message>
        <source>Change of details: %1</source>
        <comment>the name of a field</comment>
        <translation>تغيير في التفاصيل: %1</translation>
    </message>
    <message>
        <source>New saved reply</source>
        <translation>رد محفوظ جديد</translation>
    </message>
    <message>
        <source>Change of a saved reply</source>
        <translation>تغيير رد محفوظ</translation>
    </message>
    <message>
        <source>Saved reply no longer offered</source>
        <translation>لم يعد الرد المحفوظ معروضًا</translation>
    </message>
    <message>
        <source>Saved reply offered again</source>
        <translation>أصبح الرد المحفوظ معروضًا من جديد</translation>
    </message>
    <message>
        <source>A placeholder in double braces is still open. Put in what belongs there, or take it out, then send it.</source>
        <translation>ما زال هناك موضع فارغ بين قوسين مزدوجين. اكتب ما يخصه أو احذفه ثم أرسل الرد.</translation>
    </message>
    <message>
        <source>Change of what is pinned</source>
        <translation>تغيير المثبَّت</translation>
    </message>
    <message>
        <source>Two customers merged</source>
        <translation>دمج عميلين</translation>
    </message>
    <message>
        <source>Merged customer separated</source>
        <translation>فصل عميل مدموج</translation>
    </message>
    <message>
        <source>Feedback recorded</source>
        <translation>تسجيل تقييم</translation>
    </message>
    <message>
        <source>Case put to sleep</source>
        <translation>تأجيل الحالة</translation>
    </message>
    <message>
        <source>Case woken</source>
        <translation>إنهاء تأجيل الحالة</translation>
    </message>
    <message>
        <source>Wrap-up code set</source>
        <translation>تحديد رمز الإنهاء</translation>
    </message>
    <message>
        <source>Two cases merged</source>
        <translation>دمج حالتين</translation>
    </message>
    <message>
        <source>Merged case separated</source>
        <translation>فصل حالة مدموجة</translation>
    </message>
    <message>
        <source>Entries moved to another case</source>
        <translation>نقل إدخالات إلى حالة أخرى</translation>
    </message>
    <message>
        <source>Change of a link between cases</source>
        <translation>تغيير رابط بين حالتين</translation>
    </message>
    <message>
        <source>Change of the parent case</source>
        <translation>تغيير الحالة الأم</translation>
    </message>
    <message>
        <source>Change of who watches</source>
        <translation>تغيير المتابعين</translation>
    </message>
    <message>
        <source>Change of the checklist</source>
        <translation>تغيير قائمة المهام</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>طلب موافقة</translation>
    </message>
    <message>
        <source>Decision on an approval</source>
        <translation>قرار بشأن موافقة</translation>
    </message>
    <message>
        <source>Approval no longer asked for</source>
        <translation>سحب طلب الموافقة</translation>
    </message>
    <message>
        <source>Message recalled</source>
        <translation>استرجاع رسالة</translation>
    </message>
    <message>
        <source>Question to somebody outside</source>
        <translation>سؤال إلى جهة خارجية</translation>
    </message>
    <message>
        <source>Change of automatic messages</source>
        <translation>تغيير الرسائل التلقائية</translation>
    </message>
    <message>
        <source>Change of skills</source>
        <translation>تغيير المهارات</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>ماكرو جديد</translation>
    </message>
    <message>
        <source>Change of a macro</source>
        <translation>تغيير ماكرو</translation>
    </message>
    <message>
        <source>New view of the team</source>
        <translation>عرض جديد للفريق</translation>
    </message>
    <message>
        <source>Change of a view of the team</source>
        <translation>تغيير عرض للفريق</translation>
    </message>
    <message>
        <source>The customer last wrote there more than 24 hours ago, so nothing can be sent there now. Choose another way.</source>
        <translation>مرّ أكثر من 24 ساعة على آخر رسالة كتبها العميل هناك، فلا يمكن إرسال شيء إليه الآن. اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>The message has left and cannot be taken back. Write to the customer again.</source>
        <translation>غادرت الرسالة ولا يمكن استرجاعها. اكتب إلى العميل من جديد.</translation>
    </message>
    <message>
        <source>Change of wrap-up codes</source>
        <translation>تغيير رموز الختام</translation>
    </message>
    <message>
        <source>The checklist has an open item, an approval is still asked for, or the wrap-up code is missing. See to that, then close the case.</source>
        <translation>في قائمة المهام بند لم يُنجز، أو هناك موافقة لم يُبتّ فيها بعد، أو رمز الختام ناقص. أكمل ذلك ثم أغلق الحالة.</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>معاودة اتصال جديدة</translation>
    </message>
    <message>
        <source>Callback moved to another time</source>
        <translation>نقل معاودة اتصال إلى وقت آخر</translation>
    </message>
    <message>
        <source>Change of a callback</source>
        <translation>تغيير معاودة اتصال</translation>
    </message>
    <message>
        <source>Callback handed over</source>
        <translation>تسليم معاودة اتصال</translation>
    </message>
    <message>
        <source>Callback claimed</source>
        <translation>تولّي معاودة اتصال</translation>
    </message>
    <message>
        <source>Callback released</source>
        <translation>ترك معاودة اتصال</translation>
    </message>
    <message>
        <source>Outcome of a callback</source>
        <translation>نتيجة معاودة اتصال</translation>
    </message>
    <message>
        <source>Callback cancelled</source>
        <translation>إلغاء معاودة اتصال</translation>
    </message>
    <message>
        <source>Callback planned again</source>
        <translation>إعادة جدولة معاودة اتصال</translation>
    </message>
    <message>
        <source>Callback set by the rules of its time zone</source>
        <translation>ضبط معاودة اتصال وفق قواعد منطقتها الزمنية</translation>
    </message>
    <message>
        <source>Change of how a queue calls back</source>
        <translation>تغيير طريقة معاودة الاتصال في طابور</translation>
    </message>
    <message>
        <source>Change of shifts</source>
        <translation>تغيير المناوبات</translation>
    </message>
    <message>
        <source>Change of calling hours and holidays</source>
        <translation>تغيير ساعات الاتصال والعطل</translation>
    </message>
    <message>
        <source>All places at that time are taken. Choose another time for the callback.</source>
        <translation>جميع الأماكن في ذلك الوقت محجوزة. اختر وقتًا آخر لمعاودة الاتصال.</translation>
    </message>
    <message>
        <source>Nobody may or can be called at that time. Choose another time for the callback, or ask a supervisor.</source>
        <translation>لا يجوز أو لا يمكن الاتصال بأحد في ذلك الوقت. اختر وقتًا آخر لمعاودة الاتصال، أو اسأل مشرفًا.</translation>
    </message>
    <message>
        <source>The callback is not due yet, or still its owner’s. Claim it when its time has come.</source>
        <translation>لم يحن موعد معاودة الاتصال بعد، أو لا تزال لصاحبها. تولَّها عندما يحين وقتها.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Composer</name>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send and set pending</source>
        <translation>إرسال مع تعليق الحالة</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>فتح حالة</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Colleagues see it, the customer never does.</source>
        <translation>يراها الزملاء ولا يراها العميل أبدًا.</translation>
    </message>
    <message>
        <source>A reply belongs to a case.</source>
        <translation>كل رد ينتمي إلى حالة.</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>الرد على العميل</translation>
    </message>
    <message>
        <source>Write a note for your colleagues</source>
        <translation>اكتب ملاحظة لزملائك</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>اكتب إلى العميل</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>A file is still being added.</source>
        <translation>لا تزال إضافة ملف جارية.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ContactDeeds</name>
    <message>
        <source>%2 is no longer reached at %1.</source>
        <comment>an address, a customer</comment>
        <translation>لم يعد الوصول إلى %2 عبر %1.</translation>
    </message>
    <message>
        <source>%2 is reached at %1 again.</source>
        <comment>an address, a customer</comment>
        <translation>عاد الوصول إلى %2 عبر %1.</translation>
    </message>
    <message>
        <source>The entry is pinned above the timeline, for everybody.</source>
        <translation>ثُبِّت المدخل فوق السجل للجميع.</translation>
    </message>
    <message>
        <source>The entry is no longer pinned.</source>
        <translation>لم يعد المدخل مثبتًا.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>لم تُرسل الرسالة.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ContactPointCard</name>
    <message>
        <source>No longer used</source>
        <translation>لم تعد مستخدمة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>The customer was reached here and said it is theirs.</source>
        <translation>تم الوصول إلى العميل هنا وأكّد أنها له.</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>إيقاف الاستخدام</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2</source>
        <translation>هدوء من %1 إلى %2</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>بلا ساعات هدوء</translation>
    </message>
    <message>
        <source>Set quiet hours…</source>
        <translation>تحديد ساعات الهدوء…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <comment>what a consent is for</comment>
        <translation>%1: لم يُسأل</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <comment>what a consent is for</comment>
        <translation>%1: نعم</translation>
    </message>
    <message>
        <source>%1: no</source>
        <comment>what a consent is for</comment>
        <translation>%1: لا</translation>
    </message>
    <message>
        <source>The customer agrees</source>
        <translation>العميل يوافق</translation>
    </message>
    <message>
        <source>The customer does not agree</source>
        <translation>العميل لا يوافق</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>إعادة الاستخدام</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسَل بعد</translation>
    </message>
    <message>
        <source>Saved here, not yet on the server</source>
        <translation>محفوظة هنا، لم تصل إلى الخادم بعد</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ContactPointSheet</name>
    <message>
        <source>Add a way to reach the customer</source>
        <translation>إضافة وسيلة للوصول إلى العميل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation>رقم أو عنوان أو اسم</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>label of a phone number</comment>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>يُقرأ %1.</translation>
    </message>
    <message>
        <source>This is no complete number yet. Numbers from abroad begin with +.</source>
        <translation>هذا الرقم غير مكتمل بعد. الأرقام من الخارج تبدأ بعلامة +.</translation>
    </message>
    <message>
        <source>Enter the number first.</source>
        <translation>أدخل الرقم أولًا.</translation>
    </message>
    <message>
        <source>Enter the whole email address first.</source>
        <translation>أدخل عنوان البريد الإلكتروني كاملًا أولًا.</translation>
    </message>
    <message>
        <source>Enter the name and its network first.</source>
        <translation>أدخل الاسم وشبكته أولًا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CustomerBinding</name>
    <message>
        <source>The message was not sent; its words are in the box again.</source>
        <translation>لم تُرسل الرسالة؛ وعاد نصها إلى مربع الكتابة.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <comment>what was done, such as: Change of consent</comment>
        <translation>تم الحفظ: %1.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CustomerHeader</name>
    <message>
        <source>Customer %1</source>
        <translation>العميل %1</translation>
    </message>
    <message>
        <source>Prefers %1</source>
        <comment>a channel</comment>
        <translation>يفضّل %1</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>تسجيل مكالمة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>فتح حالة…</translation>
    </message>
    <message>
        <source>Log a visit…</source>
        <translation>تسجيل زيارة…</translation>
    </message>
    <message>
        <source>Add an order…</source>
        <translation>إضافة طلب…</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <comment>a list of purposes</comment>
        <translation>موافقة: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between purposes</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>No consent: %1</source>
        <comment>a list of purposes</comment>
        <translation>دون موافقة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <comment>time of day at the customer&apos;s</comment>
        <translation>ساعات هدوء حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) to reach them, in the details</source>
        <translation>
            <numerusform>لا وسائل أخرى للوصول إليه في التفاصيل</numerusform>
            <numerusform>وسيلة أخرى للوصول إليه في التفاصيل</numerusform>
            <numerusform>وسيلتان أخريان للوصول إليه في التفاصيل</numerusform>
            <numerusform>%n وسائل أخرى للوصول إليه في التفاصيل</numerusform>
            <numerusform>%n وسيلة أخرى للوصول إليه في التفاصيل</numerusform>
            <numerusform>%n وسيلة أخرى للوصول إليه في التفاصيل</numerusform>
        </translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>المزيد عن العميل</translation>
    </message>
    <message>
        <source>Add a visit, an order, feedback or a case</source>
        <translation>إضافة زيارة أو طلب أو تقييم أو حالة</translation>
    </message>
    <message>
        <source>Record feedback…</source>
        <translation>تسجيل تقييم…</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CustomerListPane</name>
    <message>
        <source>Name, number, email or company</source>
        <translation>اسم أو رقم أو بريد أو شركة</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>البحث عن العملاء</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>No customer here</source>
        <translation>لا عميل هنا</translation>
    </message>
    <message>
        <source>Customers that match what you type appear here.</source>
        <translation>يظهر هنا العملاء الذين يطابقون ما تكتبه.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>%1, last heard of %2 ago</source>
        <comment>a customer, and how long ago</comment>
        <translation>%1، آخر تواصل قبل %2</translation>
    </message>
    <message>
        <source>You have written something here that is not sent or saved.</source>
        <translation>كتبتَ هنا شيئًا لم يُرسَل أو لم يُحفَظ.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::CustomerPage</name>
    <message>
        <source>Timeline</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Parts of the customer&apos;s file</source>
        <translation>أقسام ملف العميل</translation>
    </message>
    <message>
        <source>Offline: this customer as of %1</source>
        <translation>دون اتصال: هذا العميل حتى %1</translation>
    </message>
    <message>
        <source>You can go on working; what you do is sent when the line is back.</source>
        <translation>يمكنك متابعة العمل، وسيُرسل ما تفعله عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>كتابة رد</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>إرسال المكتوب</translation>
    </message>
    <message>
        <source>Send and set pending</source>
        <translation>إرسال مع تعليق الحالة</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>تسجيل مكالمة</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>فتح حالة</translation>
    </message>
    <message>
        <source>From writing back to the list</source>
        <translation>من الكتابة رجوعًا إلى القائمة</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>تسجيل زيارة</translation>
    </message>
    <message>
        <source>Add an order</source>
        <translation>إضافة طلب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Fetching older entries from the server…</source>
        <translation>جارٍ جلب السجلات الأقدم من الخادم…</translation>
    </message>
    <message>
        <source>Older entries are on the server</source>
        <translation>السجلات الأقدم موجودة على الخادم</translation>
    </message>
    <message>
        <source>They are fetched as soon as the line is back.</source>
        <translation>تُجلب حالما يعود الاتصال.</translation>
    </message>
    <message>
        <source>Older entries could not be fetched</source>
        <translation>تعذّر جلب السجلات الأقدم</translation>
    </message>
    <message>
        <source>What is here stays. The server did not answer.</source>
        <translation>ما هو هنا باقٍ. لم يجب الخادم.</translation>
    </message>
    <message>
        <source>Details •</source>
        <translation>التفاصيل •</translation>
    </message>
    <message>
        <source>Changes here are not saved</source>
        <translation>التغييرات هنا غير محفوظة</translation>
    </message>
    <message>
        <source>Details, not saved</source>
        <translation>التفاصيل، غير محفوظة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>عرض الحالة</translation>
    </message>
    <message>
        <source>Add a way to reach the customer</source>
        <translation>إضافة وسيلة للوصول إلى العميل</translation>
    </message>
    <message>
        <source>Consent and quiet hours</source>
        <translation>الموافقات وساعات الهدوء</translation>
    </message>
    <message>
        <source>Show the message as it was written</source>
        <translation>عرض الرسالة كما كُتبت</translation>
    </message>
    <message>
        <source>Quote the message in the answer</source>
        <translation>اقتباس الرسالة في الرد</translation>
    </message>
    <message>
        <source>Insert a saved reply…</source>
        <translation>إدراج رد محفوظ…</translation>
    </message>
    <message>
        <source>Recall the message that waits to be sent</source>
        <translation>استرجاع الرسالة المنتظرة للإرسال</translation>
    </message>
    <message>
        <source>Send what is written later…</source>
        <translation>إرسال المكتوب لاحقًا…</translation>
    </message>
    <message>
        <source>Write a note to a colleague</source>
        <translation>كتابة ملاحظة إلى زميل</translation>
    </message>
    <message>
        <source>Pin the entry in hand, or unpin it</source>
        <translation>تثبيت المدخل المحدد أو إلغاء تثبيته</translation>
    </message>
    <message>
        <source>Merge with another customer…</source>
        <translation>الدمج مع عميل آخر…</translation>
    </message>
    <message>
        <source>Separate merged customers…</source>
        <translation>فصل العملاء المدموجين…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Write on the next channel</source>
        <translation>الكتابة على القناة التالية</translation>
    </message>
    <message>
        <source>Record feedback</source>
        <translation>تسجيل تقييم</translation>
    </message>
    <message>
        <source>Split a new case off, from the entry in hand…</source>
        <translation>فصل حالة جديدة، بدءًا من المدخل الحالي…</translation>
    </message>
</context>
<context>
    <name>hadir::ui::DayRow</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 يوم</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>بعد يوم واحد</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>بعد أسبوع</translation>
    </message>
</context>
<context>
    <name>hadir::ui::DecideSheet</name>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>موافَق عليه</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Say why, so that they can go on.</source>
        <translation>قل السبب ليتمكنوا من المتابعة.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::DeedTeller</name>
    <message>
        <source>It is saved; the filter of the timeline hides it.</source>
        <translation>حُفظ، لكن تصفية السجل الزمني تخفيه.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 Now open: %2.</source>
        <comment>a sentence, case and customer</comment>
        <translation>%1 المفتوح الآن: %2.</translation>
    </message>
    <message>
        <source>It goes at %1.</source>
        <comment>date and time</comment>
        <translation>تُرسل في %1.</translation>
    </message>
    <message>
        <source>Sends in %1 s.</source>
        <comment>seconds</comment>
        <translation>تُرسل بعد %1 ث.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Details</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>يفضّل</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>One line that every agent should know</source>
        <translation>سطر واحد ينبغي أن يعرفه كل موظف</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what an empty field holds</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>الختام</translation>
    </message>
    <message>
        <source>Wrap-up codes</source>
        <translation>رموز الختام</translation>
    </message>
</context>
<context>
    <name>hadir::ui::DetailsForm</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>وسائل الوصول إليه</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a way to reach the customer</source>
        <translation>إضافة وسيلة للوصول إلى العميل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>أدخل اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Decide first whose words are to stay.</source>
        <translation>قرّر أولًا أي النصّين يبقى.</translation>
    </message>
    <message>
        <source>Your changes are kept until you save or discard them.</source>
        <translation>تبقى تغييراتك محفوظة إلى أن تحفظها أو تتجاهلها.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يُحفظ بعد.</translation>
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
        <translation>لم يُكتب هنا شيء من قبل</translation>
    </message>
    <message>
        <source>Earlier versions of what you write here</source>
        <translation>النسخ السابقة مما تكتبه هنا</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n file(s))</source>
        <comment>when a draft was written, how it begins, its files</comment>
        <translation>
            <numerusform>%1: %2 (بلا ملفات)</numerusform>
            <numerusform>%1: %2 (ملف واحد)</numerusform>
            <numerusform>%1: %2 (ملفان)</numerusform>
            <numerusform>%1: %2 (%n ملفات)</numerusform>
            <numerusform>%1: %2 (%n ملفًا)</numerusform>
            <numerusform>%1: %2 (%n ملف)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::DueCallbacks</name>
    <message>
        <source>Callbacks that are due</source>
        <translation>معاودات اتصال حان وقتها</translation>
    </message>
    <message numerus="yes">
        <source>%n more callback(s) are due</source>
        <translation>
            <numerusform>لا معاودات أخرى حان وقتها</numerusform>
            <numerusform>معاودة أخرى حان وقتها</numerusform>
            <numerusform>معاودتان أخريان حان وقتهما</numerusform>
            <numerusform>%n معاودات أخرى حان وقتها</numerusform>
            <numerusform>%n معاودة أخرى حان وقتها</numerusform>
            <numerusform>%n معاودة أخرى حان وقتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::DueCalls</name>
    <message>
        <source>No callback is due.</source>
        <translation>لا معاودة اتصال حان وقتها.</translation>
    </message>
    <message>
        <source>You are calling %1.</source>
        <comment>a customer</comment>
        <translation>أنت تتصل بـ%1.</translation>
    </message>
    <message>
        <source>You are calling %1: %2</source>
        <comment>a customer, what to have ready</comment>
        <translation>أنت تتصل بـ%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What happened, then what to do: two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What came of the call to %1 is saved.</source>
        <comment>a customer</comment>
        <translation>حُفظت نتيجة الاتصال بـ%1.</translation>
    </message>
    <message>
        <source>%1 is calling %2 already.</source>
        <comment>an agent, a customer</comment>
        <translation>%1 يتصل بـ%2 الآن.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::DueCard</name>
    <message>
        <source>You are calling %1</source>
        <comment>a customer</comment>
        <translation>أنت تتصل بـ%1</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>ما نتيجة الاتصال…</translation>
    </message>
    <message>
        <source>Claim and call</source>
        <translation>تولَّها واتصل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Entry</name>
    <message>
        <source>automatic</source>
        <comment>a message sent by a machine</comment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>حالة %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and thing ordered</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Not sent: the channel turned it down</source>
        <translation>لم تُرسل: رفضتها القناة</translation>
    </message>
    <message>
        <source>Saved here, not yet on the server</source>
        <translation>محفوظة هنا، لم تصل إلى الخادم بعد</translation>
    </message>
    <message>
        <source>Waiting: no channel connected</source>
        <translation>بالانتظار: لا قناة متصلة</translation>
    </message>
    <message>
        <source>Wrapped up as “%1”</source>
        <translation>أُغلقت بوصف «%1»</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>Held back, not sent: needs your attention</source>
        <translation>محجوز ولم يُرسَل: يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>Turned down, kept: needs your attention</source>
        <translation>مرفوض ومحفوظ: يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>Turned down, not sent: needs your attention</source>
        <translation>رُفضت ولم تُرسل: تحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>Goes at %1 – change</source>
        <comment>date and time</comment>
        <translation>تُرسل في %1 – تغيير</translation>
    </message>
    <message>
        <source>Goes at %1</source>
        <comment>date and time</comment>
        <translation>تُرسل في %1</translation>
    </message>
    <message>
        <source>Saved here, not yet on the server – recall</source>
        <translation>محفوظة هنا، لم تصل إلى الخادم بعد – استرجاع</translation>
    </message>
    <message>
        <source>Waiting: no channel connected – recall</source>
        <translation>بالانتظار: لا قناة متصلة – استرجاع</translation>
    </message>
    <message>
        <source>Recalled: the customer never got it</source>
        <translation>استُرجعت: لم تصل إلى العميل قط</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>%1 Asked by this on %2: %3.</source>
        <comment>a question, date and time, a channel</comment>
        <translation>%1 سُئل عنه برسالة بتاريخ %2: %3.</translation>
    </message>
    <message>
        <source>Recalled: it was never sent</source>
        <translation>سُحبت: لم تُرسَل قط</translation>
    </message>
    <message>
        <source>Question to somebody outside</source>
        <translation>سؤال إلى جهة خارجية</translation>
    </message>
</context>
<context>
    <name>hadir::ui::EntryDeeds</name>
    <message>
        <source>Go to an entry of the timeline first, then pin it.</source>
        <translation>انتقل أولًا إلى مدخل في السجل الزمني ثم ثبّته.</translation>
    </message>
    <message>
        <source>No message of yours waits to be sent here.</source>
        <translation>لا رسالة لك هنا بانتظار الإرسال.</translation>
    </message>
    <message>
        <source>This entry is of no case. Go to one that is, then split it off.</source>
        <translation>هذا المدخل لا يتبع أي حالة. انتقل إلى مدخل يتبع حالة ثم افصله.</translation>
    </message>
    <message>
        <source>Open a case first, then split entries off.</source>
        <translation>افتح حالة أولًا ثم افصل مدخلات منها.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::EntryLayout</name>
    <message numerus="yes">
        <source>%n more character(s): copy the entry to read them elsewhere</source>
        <translation>
            <numerusform>لا مزيد من الأحرف</numerusform>
            <numerusform>حرف آخر: انسخ المدخل لقراءته في مكان آخر</numerusform>
            <numerusform>حرفان آخران: انسخ المدخل لقراءتهما في مكان آخر</numerusform>
            <numerusform>%n أحرف أخرى: انسخ المدخل لقراءتها في مكان آخر</numerusform>
            <numerusform>%n حرفًا آخر: انسخ المدخل لقراءتها في مكان آخر</numerusform>
            <numerusform>%n حرف آخر: انسخ المدخل لقراءتها في مكان آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n character(s))</source>
        <translation>
            <numerusform>عرض المزيد</numerusform>
            <numerusform>عرض المزيد (حرف واحد)</numerusform>
            <numerusform>عرض المزيد (حرفان)</numerusform>
            <numerusform>عرض المزيد (%n أحرف)</numerusform>
            <numerusform>عرض المزيد (%n حرفًا)</numerusform>
            <numerusform>عرض المزيد (%n حرف)</numerusform>
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
        <translation>%1 – حفظ باسم…</translation>
    </message>
    <message>
        <source>waits for the line – click to stop</source>
        <comment>a file that will be fetched</comment>
        <translation>ينتظر الاتصال – انقر للإيقاف</translation>
    </message>
    <message>
        <source>fetching, %1 % – click to stop</source>
        <comment>how much of a file has come</comment>
        <translation>يُجلب، %1 % – انقر للإيقاف</translation>
    </message>
    <message>
        <source>could not be fetched – try again</source>
        <translation>تعذّر جلبه – أعد المحاولة</translation>
    </message>
    <message>
        <source>%1 – show</source>
        <comment>the size of a picture that is here</comment>
        <translation>%1 – عرض</translation>
    </message>
    <message>
        <source>Show as it was written</source>
        <comment>a message with its formatting</comment>
        <translation>عرضها كما كُتبت</translation>
    </message>
</context>
<context>
    <name>hadir::ui::EntryMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the whole entry</source>
        <translation>نسخ المدخل كاملًا</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>جلب %1</translation>
    </message>
    <message>
        <source>Stop fetching %1</source>
        <translation>إيقاف جلب %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>حفظ %1 باسم…</translation>
    </message>
    <message>
        <source>Decide what becomes of it…</source>
        <translation>قرِّر ما يُفعل به…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Show as it was written</source>
        <translation>عرضها كما كُتبت</translation>
    </message>
    <message>
        <source>Quote in the answer</source>
        <translation>اقتباس في الرد</translation>
    </message>
    <message>
        <source>Recall and write on</source>
        <translation>استرجاع ومواصلة الكتابة</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin above the timeline</source>
        <translation>تثبيت فوق السجل</translation>
    </message>
    <message>
        <source>Split from here…</source>
        <translation>الفصل من هنا…</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ExpertAsking</name>
    <message>
        <source>Ask an expert…</source>
        <translation>سؤال خبير…</translation>
    </message>
    <message>
        <source>Skills…</source>
        <translation>المهارات…</translation>
    </message>
    <message>
        <source>%1 is asked in %2.</source>
        <comment>an agent; case and customer</comment>
        <translation>سُئل %1 في %2.</translation>
    </message>
    <message>
        <source>%1 is asked by email about %2.</source>
        <comment>an address; case and customer</comment>
        <translation>سُئل %1 بالبريد الإلكتروني عن %2.</translation>
    </message>
    <message>
        <source>Nobody&apos;s skills are known here yet.</source>
        <translation>لا تُعرف هنا مهارات أحد بعد.</translation>
    </message>
    <message>
        <source>The skills of %1 are saved.</source>
        <comment>an agent</comment>
        <translation>حُفظت مهارات %1.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FactWords</name>
    <message>
        <source>Waiting</source>
        <comment>column: how long a customer has waited</comment>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>column: number of a case</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>column</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>column</comment>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column</comment>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>column: when something last happened</comment>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>In no queue</source>
        <comment>header above cases</comment>
        <translation>في غير طابور</translation>
    </message>
    <message>
        <source>You</source>
        <comment>header above one&apos;s own cases</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>header above cases: what they have in common, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>الأطول انتظارًا أولًا</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>آخر ما تغيّر أولًا</translation>
    </message>
    <message>
        <source>Oldest case first</source>
        <translation>أقدم حالة أولًا</translation>
    </message>
    <message>
        <source>Newest case first</source>
        <translation>أحدث حالة أولًا</translation>
    </message>
    <message>
        <source>Highest priority first</source>
        <translation>الأعلى أولوية أولًا</translation>
    </message>
    <message>
        <source>By customer, from A to Z</source>
        <translation>بحسب العميل، أبجديًا</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FeedbackSheet</name>
    <message>
        <source>Record feedback</source>
        <translation>تسجيل تقييم</translation>
    </message>
    <message>
        <source>Save the feedback</source>
        <translation>حفظ التقييم</translation>
    </message>
    <message>
        <source>What the customer was asked</source>
        <translation>ما سُئل عنه العميل</translation>
    </message>
    <message>
        <source>Their score (type the number)</source>
        <translation>درجته (اكتب الرقم)</translation>
    </message>
    <message>
        <source>What they said (not needed)</source>
        <translation>ما قاله (اختياري)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Given at (your time)</source>
        <translation>وقت التقييم (بتوقيتك)</translation>
    </message>
    <message>
        <source>Choose the score</source>
        <translation>اختر الدرجة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a score and what it means</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose the score first.</source>
        <translation>اختر الدرجة أولا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FeedbackWords</name>
    <message>
        <source>very dissatisfied</source>
        <translation>غير راض إطلاقا</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>غير راض</translation>
    </message>
    <message>
        <source>neither satisfied nor dissatisfied</source>
        <translation>لا راض ولا مستاء</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>راض</translation>
    </message>
    <message>
        <source>very satisfied</source>
        <translation>راض جدا</translation>
    </message>
    <message>
        <source>would not recommend us</source>
        <translation>لن يوصي بنا</translation>
    </message>
    <message>
        <source>might recommend us</source>
        <translation>قد يوصي بنا</translation>
    </message>
    <message>
        <source>would recommend us</source>
        <translation>سيوصي بنا</translation>
    </message>
    <message>
        <source>very hard</source>
        <comment>how hard it was to get help</comment>
        <translation>صعب جدا</translation>
    </message>
    <message>
        <source>hard</source>
        <comment>how hard it was to get help</comment>
        <translation>صعب</translation>
    </message>
    <message>
        <source>rather hard</source>
        <comment>how hard it was to get help</comment>
        <translation>صعب نوعا ما</translation>
    </message>
    <message>
        <source>neither easy nor hard</source>
        <comment>how hard it was to get help</comment>
        <translation>لا سهل ولا صعب</translation>
    </message>
    <message>
        <source>rather easy</source>
        <comment>how hard it was to get help</comment>
        <translation>سهل نوعا ما</translation>
    </message>
    <message>
        <source>easy</source>
        <comment>how hard it was to get help</comment>
        <translation>سهل</translation>
    </message>
    <message>
        <source>very easy</source>
        <comment>how hard it was to get help</comment>
        <translation>سهل جدا</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>الرضا (CSAT)</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>التوصية (NPS)</translation>
    </message>
    <message>
        <source>Effort (CES)</source>
        <translation>الجهد (CES)</translation>
    </message>
    <message>
        <source>How satisfied are you with how we helped you?</source>
        <translation>ما مدى رضاك عن مساعدتنا لك؟</translation>
    </message>
    <message>
        <source>How likely are you to recommend us?</source>
        <translation>ما مدى احتمال أن توصي بنا؟</translation>
    </message>
    <message>
        <source>How easy was it to get help?</source>
        <translation>ما مدى سهولة الحصول على المساعدة؟</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a score, the best of its scale, what it means</comment>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a measure of feedback, a score in words</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Their last feedback, %1.</source>
        <comment>when it was given</comment>
        <translation>آخر تقييم له، %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a customer said</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>It does not count in the health score, which is made of cases alone.</source>
        <translation>لا يدخل في درجة الصحة، فهي تُحسب من الحالات وحدها.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Fields</name>
    <message>
        <source>No case</source>
        <translation>بلا حالة</translation>
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
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>This channel takes no files</source>
        <translation>لا تقبل هذه القناة الملفات</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FileChip</name>
    <message>
        <source>Being added, %1%</source>
        <comment>a file; a percentage</comment>
        <translation>تجري الإضافة، %1%</translation>
    </message>
    <message>
        <source>%1, waits for the line</source>
        <comment>size of a file</comment>
        <translation>%1، ينتظر الاتصال</translation>
    </message>
    <message>
        <source>%1, %2% sent</source>
        <comment>size of a file; a percentage</comment>
        <translation>%1، أُرسل %2%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <comment>a file</comment>
        <translation>إعادة محاولة %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a file</comment>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FileNames</name>
    <message>
        <source>All files (*)</source>
        <comment>the pattern in brackets stays</comment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <comment>the pattern in brackets stays</comment>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <comment>the pattern in brackets stays</comment>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <comment>an ending in capitals, and as it is</comment>
        <translation>ملفات %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FileTray</name>
    <message>
        <source>This channel takes no files. Remove them, or choose another way.</source>
        <translation>لا تقبل هذه القناة الملفات. أزلها أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>This channel takes no files like %1. Remove it, or choose another way.</source>
        <comment>a file</comment>
        <translation>لا تقبل هذه القناة ملفات من نوع %1. أزله أو اختر طريقة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>This channel takes %n files with one message. Remove some, or choose another way.</source>
        <translation>
            <numerusform>لا تقبل هذه القناة ملفات مع الرسالة. أزلها أو اختر طريقة أخرى.</numerusform>
            <numerusform>تقبل هذه القناة ملفًا واحدًا مع كل رسالة. أزل بعض الملفات أو اختر طريقة أخرى.</numerusform>
            <numerusform>تقبل هذه القناة ملفين مع كل رسالة. أزل بعض الملفات أو اختر طريقة أخرى.</numerusform>
            <numerusform>تقبل هذه القناة %n ملفات مع كل رسالة. أزل بعض الملفات أو اختر طريقة أخرى.</numerusform>
            <numerusform>تقبل هذه القناة %n ملفًا مع كل رسالة. أزل بعض الملفات أو اختر طريقة أخرى.</numerusform>
            <numerusform>تقبل هذه القناة %n ملف مع كل رسالة. أزل بعض الملفات أو اختر طريقة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in %1. Remove it.</source>
        <comment>a file</comment>
        <translation>لا شيء في %1. أزله.</translation>
    </message>
    <message>
        <source>%1 is larger than this channel takes: %2 at most. Remove it, or choose another way.</source>
        <comment>a file; a size</comment>
        <translation>%1 أكبر مما تقبله هذه القناة: %2 على الأكثر. أزله أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>The files are larger together than this channel takes: %1 at most. Remove some, or choose another way.</source>
        <comment>a size</comment>
        <translation>الملفات معًا أكبر مما تقبله هذه القناة: %1 على الأكثر. أزل بعضها أو اختر طريقة أخرى.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FilesBinding</name>
    <message>
        <source>The server takes no more files now. It is tried again later.</source>
        <translation>لا يقبل الخادم مزيدًا من الملفات الآن. ستُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>لم يقبله الخادم.</translation>
    </message>
    <message>
        <source>There are as many files as a message can have.</source>
        <translation>بلغت الملفات أقصى ما تحمله رسالة واحدة.</translation>
    </message>
    <message>
        <source>Send these, and the others with another message.</source>
        <translation>أرسل هذه، ثم أرسل البقية في رسالة أخرى.</translation>
    </message>
    <message>
        <source>A folder cannot be attached.</source>
        <translation>لا يمكن إرفاق مجلد.</translation>
    </message>
    <message>
        <source>Attach the files that are in it.</source>
        <translation>أرفق الملفات التي بداخله.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <comment>a file; a size</comment>
        <translation>حجمه أكبر من %1.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <comment>name of a pasted picture; a date and a time</comment>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>There is nothing in it, or it is too large.</source>
        <translation>لا شيء فيه، أو حجمه كبير جدًا.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FindTwinSheet</name>
    <message>
        <source>Merge with another customer</source>
        <translation>الدمج مع عميل آخر</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>المقارنة بينهما</translation>
    </message>
    <message>
        <source>Who is %1 too?</source>
        <translation>من هو %1 أيضًا؟</translation>
    </message>
    <message>
        <source>Name, number or address</source>
        <translation>الاسم أو الرقم أو العنوان</translation>
    </message>
    <message>
        <source>Found on this desk</source>
        <translation>ما وُجد على هذا المكتب</translation>
    </message>
    <message>
        <source>Choose one of those found.</source>
        <translation>اختر أحد من عُثر عليهم.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Formats</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
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
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format with the time</comment>
        <translation>d MMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>now</source>
        <comment>waiting since this moment</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>minutes, short</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>hours and minutes, short</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, short</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, short</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a case that has no number yet</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>language</comment>
        <translation>الملايوية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>language</comment>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>language</comment>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>language</comment>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list that goes on</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mo</source>
        <comment>months, short</comment>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln y</source>
        <comment>years, short</comment>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>behind &apos;at&apos;: a time of day</comment>
        <translation>%1 أمس</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>behind &apos;at&apos;: a time of day and a date</comment>
        <translation>%1 يوم %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::FreshnessLine</name>
    <message>
        <source>Fetching your cases…</source>
        <translation>جارٍ جلب حالاتك…</translation>
    </message>
    <message>
        <source>Offline: as of %1</source>
        <translation>دون اتصال: حتى %1</translation>
    </message>
    <message>
        <source>Offline: as of the last connection</source>
        <translation>دون اتصال: حتى آخر اتصال</translation>
    </message>
    <message>
        <source>Fetching what has changed…</source>
        <translation>جارٍ جلب ما تغيّر…</translation>
    </message>
</context>
<context>
    <name>hadir::ui::HealthMark</name>
    <message>
        <source>Health %1</source>
        <comment>of a customer, 0 to 100</comment>
        <translation>المؤشر %1</translation>
    </message>
    <message>
        <source>Health %1 of 100, from this customer&apos;s cases.</source>
        <translation>مؤشر الرضا %1 من 100، محسوبًا من حالات هذا العميل.</translation>
    </message>
    <message>
        <source>A week ago it was %1.</source>
        <translation>كان %1 قبل أسبوع.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) so far: %1</source>
        <translation>
            <numerusform>لا حالات حتى الآن: %1</numerusform>
            <numerusform>حالة واحدة حتى الآن: %1</numerusform>
            <numerusform>حالتان حتى الآن: %1</numerusform>
            <numerusform>%n حالات حتى الآن: %1</numerusform>
            <numerusform>%n حالة حتى الآن: %1</numerusform>
            <numerusform>%n حالة حتى الآن: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened in the last 30 days: %1</source>
        <translation>
            <numerusform>لم تُفتح أي حالة في آخر 30 يومًا: %1</numerusform>
            <numerusform>فُتحت حالة واحدة في آخر 30 يومًا: %1</numerusform>
            <numerusform>فُتحت حالتان في آخر 30 يومًا: %1</numerusform>
            <numerusform>فُتحت %n حالات في آخر 30 يومًا: %1</numerusform>
            <numerusform>فُتحت %n حالة في آخر 30 يومًا: %1</numerusform>
            <numerusform>فُتحت %n حالة في آخر 30 يومًا: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open now: %1</source>
        <translation>
            <numerusform>لا حالات مفتوحة الآن: %1</numerusform>
            <numerusform>حالة واحدة مفتوحة الآن: %1</numerusform>
            <numerusform>حالتان مفتوحتان الآن: %1</numerusform>
            <numerusform>%n حالات مفتوحة الآن: %1</numerusform>
            <numerusform>%n حالة مفتوحة الآن: %1</numerusform>
            <numerusform>%n حالة مفتوحة الآن: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for %1 days on average: %2</source>
        <comment>a number, points taken</comment>
        <translation>متوسط مدة الفتح بالأيام %1: %2</translation>
    </message>
    <message>
        <source>Solved in %1 days on average: %2</source>
        <comment>a number, points taken</comment>
        <translation>متوسط مدة الحل بالأيام %1: %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::HeldBackSheet</name>
    <message>
        <source>Your reply was held back</source>
        <translation>أُوقف إرسال ردّك</translation>
    </message>
    <message>
        <source>written %1</source>
        <comment>a moment: today 10:46</comment>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>An earlier reply of yours in this conversation was not accepted.</source>
        <translation>لم يُقبل ردّ سابق لك في هذه المحادثة.</translation>
    </message>
    <message numerus="yes">
        <source>You had not seen %n thing(s) that happened in this conversation:</source>
        <translation>
            <numerusform>لم يحدث في هذه المحادثة شيء لم تره:</numerusform>
            <numerusform>حدث في هذه المحادثة شيء واحد لم تكن قد رأيته:</numerusform>
            <numerusform>حدث في هذه المحادثة شيئان لم تكن قد رأيتهما:</numerusform>
            <numerusform>حدثت في هذه المحادثة %n أشياء لم تكن قد رأيتها:</numerusform>
            <numerusform>حدث في هذه المحادثة %n شيئًا لم تكن قد رأيته:</numerusform>
            <numerusform>حدث في هذه المحادثة %n شيء لم تكن قد رأيته:</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply, kept word for word:</source>
        <translation>ردّك، محفوظ كلمةً كلمة:</translation>
    </message>
    <message>
        <source>Edit and send</source>
        <translation>عدّل وأرسل</translation>
    </message>
    <message>
        <source>Discard my reply</source>
        <translation>تخلَّ عن ردّي</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>أرسله كما هو</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>احفظه ملاحظة</translation>
    </message>
    <message>
        <source>%1 You had not seen it.</source>
        <comment>a sentence: what happened meanwhile</comment>
        <translation>%1 لم تكن قد رأيت ذلك.</translation>
    </message>
    <message>
        <source>There is no connection. What you send now waits on this machine and goes out once the line is back; if something new has happened by then, it is held back again.</source>
        <translation>لا يوجد اتصال. ما ترسله الآن ينتظر على هذا الجهاز ويُرسَل فور عودة الاتصال؛ وإن استجدّ شيء حتى ذلك الحين أُوقف إرساله من جديد.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::House</name>
    <message>
        <source>Billing</source>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>الدعم الفني</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Care (Arabic)</source>
        <translation>العناية (بالعربية)</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>خدمة العملاء</translation>
    </message>
    <message>
        <source>Branch visits</source>
        <translation>زيارات الفروع</translation>
    </message>
    <message>
        <source>Field visits</source>
        <translation>الزيارات الميدانية</translation>
    </message>
    <message>
        <source>Technical (Arabic)</source>
        <translation>الدعم الفني (بالعربية)</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>فضي</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ذهبي</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>بلاتيني</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>جوال</translation>
    </message>
    <message>
        <source>private</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>former</source>
        <translation>سابق</translation>
    </message>
    <message>
        <source>work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>فرع</translation>
    </message>
    <message>
        <source>business</source>
        <translation>أعمال</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>duplicate-charge</source>
        <translation>خصم مكرر</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>مُصعَّد</translation>
    </message>
    <message>
        <source>esim</source>
        <translation>شريحة إلكترونية</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>احتيال</translation>
    </message>
    <message>
        <source>login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>انتقال سكن</translation>
    </message>
    <message>
        <source>number-change</source>
        <translation>تغيير الرقم</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>استبقاء</translation>
    </message>
    <message>
        <source>roaming</source>
        <translation>تجوال</translation>
    </message>
    <message>
        <source>router</source>
        <translation>موجّه</translation>
    </message>
    <message>
        <source>sim</source>
        <translation>شريحة</translation>
    </message>
    <message>
        <source>slow-internet</source>
        <translation>إنترنت بطيء</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>topup</source>
        <translation>شحن رصيد</translation>
    </message>
    <message>
        <source>vip</source>
        <translation>عميل مميز</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>ضمان</translation>
    </message>
    <message>
        <source>wrong-number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>Bill explained</source>
        <translation>شُرحت الفاتورة</translation>
    </message>
    <message>
        <source>Callback booked</source>
        <translation>حُجزت معاودة اتصال</translation>
    </message>
    <message>
        <source>Complaint taken</source>
        <translation>سُجّلت الشكوى</translation>
    </message>
    <message>
        <source>Duplicate charge</source>
        <translation>خصم مكرر</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>صُعِّدت</translation>
    </message>
    <message>
        <source>Fault fixed on the line</source>
        <translation>أُصلح العطل أثناء المكالمة</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>غُيّرت الباقة</translation>
    </message>
    <message>
        <source>Refund started</source>
        <translation>بدأ الاسترداد</translation>
    </message>
    <message>
        <source>SIM replaced</source>
        <translation>استُبدلت الشريحة</translation>
    </message>
    <message>
        <source>Sales question</source>
        <translation>سؤال عن الشراء</translation>
    </message>
    <message>
        <source>Technician booked</source>
        <translation>حُجز موعد فني</translation>
    </message>
    <message>
        <source>Warranty claim</source>
        <translation>مطالبة بالضمان</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
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
    <name>hadir::ui::KeyRow</name>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Another key for “%1”</source>
        <extracomment>%1: what a key does, e.g. Write a reply</extracomment>
        <translation>مفتاح آخر لـ«%1»</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>اتركه كما كان</translation>
    </message>
    <message>
        <source>Back to no key</source>
        <translation>العودة إلى بلا مفتاح</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::KeysBinding</name>
    <message>
        <source>Change the keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>قائمة الحالات</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>النماذج</translation>
    </message>
</context>
<context>
    <name>hadir::ui::KeysPage</name>
    <message>
        <source>This key goes from one thing to the next, or chooses and closes, everywhere. Press another.</source>
        <translation>هذا المفتاح ينتقل من شيء إلى آخر أو يختار أو يغلق في كل مكان. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This key is needed in texts: to copy, paste or move. Press another.</source>
        <translation>هذا المفتاح لازم في النصوص: للنسخ أو اللصق أو التنقل. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This is done while you write, and this key would be a letter then. Press one with Ctrl, or a function key.</source>
        <translation>يُنفَّذ هذا وأنت تكتب، وسيكون هذا المفتاح حرفًا عندئذ. اضغط مفتاحًا مع Ctrl أو أحد مفاتيح الوظائف.</translation>
    </message>
    <message>
        <source>With Ctrl and Alt some keyboards write letters. Press another key.</source>
        <translation>بعض لوحات المفاتيح تكتب حروفًا باستخدام Ctrl وAlt معًا. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The system keeps this key for itself. Press another.</source>
        <translation>يحتفظ النظام بهذا المفتاح لنفسه. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This key cannot be used. Press another.</source>
        <translation>لا يمكن استخدام هذا المفتاح. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <extracomment>%1: a key, %2: what it does already</extracomment>
        <translation>%1 هو مفتاح «%2».</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>بدّل بينهما</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>خذه من هناك</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Single letters work wherever you are not writing. What you change is kept for you on this machine.</source>
        <translation>الحروف المفردة تعمل حيثما لا تكتب. وما تغيّره يُحفظ لك على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>ابحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة تعيين كل المفاتيح</translation>
    </message>
    <message>
        <source>Nothing that can be done is called that.</source>
        <translation>لا يوجد إجراء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LanguageTicks</name>
    <message>
        <source>None</source>
        <comment>further languages of a customer</comment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LanguagesField</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Also speaks</source>
        <translation>يتحدث أيضًا</translation>
    </message>
    <message>
        <source>Language · not sent yet</source>
        <translation>اللغة · لم تُرسَل بعد</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LeadActs</name>
    <message>
        <source>Automatic messages of a queue…</source>
        <translation>الرسائل التلقائية لطابور…</translation>
    </message>
    <message>
        <source>This is for whoever leads a queue.</source>
        <translation>هذا لمن يشرف على طابور.</translation>
    </message>
    <message>
        <source>The automatic messages of the queue are saved.</source>
        <translation>حُفظت الرسائل التلقائية للطابور.</translation>
    </message>
    <message>
        <source>Wrap-up codes of a queue…</source>
        <translation>رموز الختام لطابور…</translation>
    </message>
    <message>
        <source>The wrap-up codes of the queue are saved.</source>
        <translation>حُفظت رموز الختام للطابور.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LeaveUnsaved</name>
    <message>
        <source>Close Hadir</source>
        <translation>إغلاق حاضر</translation>
    </message>
    <message numerus="yes">
        <source>Details of %n customer(s) are not saved. They are kept on this machine and marked in the list; nobody else sees them.</source>
        <translation>
            <numerusform>لا تفاصيل غير محفوظة.</numerusform>
            <numerusform>تفاصيل عميل واحد غير محفوظة. تبقى على هذا الجهاز ومعلّمة في القائمة، ولا يراها غيرك.</numerusform>
            <numerusform>تفاصيل عميلين غير محفوظة. تبقى على هذا الجهاز ومعلّمة في القائمة، ولا يراها غيرك.</numerusform>
            <numerusform>تفاصيل %n عملاء غير محفوظة. تبقى على هذا الجهاز ومعلّمة في القائمة، ولا يراها غيرك.</numerusform>
            <numerusform>تفاصيل %n عميلًا غير محفوظة. تبقى على هذا الجهاز ومعلّمة في القائمة، ولا يراها غيرك.</numerusform>
            <numerusform>تفاصيل %n عميل غير محفوظة. تبقى على هذا الجهاز ومعلّمة في القائمة، ولا يراها غيرك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been sent yet.</source>
        <translation>
            <numerusform>لا تغييرات لم تُرسَل بعد.</numerusform>
            <numerusform>تغيير واحد لم يُرسَل بعد.</numerusform>
            <numerusform>تغييران لم يُرسَلا بعد.</numerusform>
            <numerusform>%n تغييرات لم تُرسَل بعد.</numerusform>
            <numerusform>%n تغييرًا لم يُرسَل بعد.</numerusform>
            <numerusform>%n تغيير لم يُرسَل بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your attention.</source>
        <translation>
            <numerusform>لا تغييرات تحتاج إلى انتباهك.</numerusform>
            <numerusform>تغيير واحد يحتاج إلى انتباهك.</numerusform>
            <numerusform>تغييران يحتاجان إلى انتباهك.</numerusform>
            <numerusform>%n تغييرات تحتاج إلى انتباهك.</numerusform>
            <numerusform>%n تغييرًا يحتاج إلى انتباهك.</numerusform>
            <numerusform>%n تغيير يحتاج إلى انتباهك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are begun.</source>
        <translation>
            <numerusform>لا مسودات مبدوءة.</numerusform>
            <numerusform>مسودة واحدة مبدوءة.</numerusform>
            <numerusform>مسودتان مبدوءتان.</numerusform>
            <numerusform>%n مسودات مبدوءة.</numerusform>
            <numerusform>%n مسودة مبدوءة.</numerusform>
            <numerusform>%n مسودة مبدوءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it stays on this machine, locked, and is here again when you sign in; what is not sent is sent then.</source>
        <translation>يبقى كل ذلك على هذا الجهاز مقفلاً، ويعود حين تسجّل الدخول؛ وما لم يُرسَل يُرسَل عندئذ.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LetterBinding</name>
    <message>
        <source>The message cannot be shown as it was written. Its words stand in the timeline.</source>
        <translation>لا يمكن عرض الرسالة كما كُتبت. كلماتها موجودة في السجل الزمني.</translation>
    </message>
    <message>
        <source>This machine has nothing that opens %1.</source>
        <comment>an address</comment>
        <translation>ليس على هذا الجهاز ما يفتح %1.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LetterSheet</name>
    <message>
        <source>Show pictures</source>
        <translation>عرض الصور</translation>
    </message>
    <message>
        <source>Earlier part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The message as it was written</source>
        <translation>الرسالة كما كُتبت</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>تجري قراءتها …</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <comment>a host, address or number</comment>
        <translation>يؤدي إلى %1</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <comment>of a long message</comment>
        <translation>الجزء %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) came with this message.</source>
        <translation>
            <numerusform>لم تأت مع هذه الرسالة صور.</numerusform>
            <numerusform>أتت مع هذه الرسالة صورة واحدة.</numerusform>
            <numerusform>أتت مع هذه الرسالة صورتان.</numerusform>
            <numerusform>أتت مع هذه الرسالة %n صور.</numerusform>
            <numerusform>أتت مع هذه الرسالة %n صورة.</numerusform>
            <numerusform>أتت مع هذه الرسالة %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) did not come with it: they are not loaded, so that nobody learns that it was read.</source>
        <translation>
            <numerusform>لا توجد صور خارجها.</numerusform>
            <numerusform>هناك صورة لم تأت معها: لا تُحمَّل، كي لا يعلم أحد أنها قُرئت.</numerusform>
            <numerusform>هناك صورتان لم تأتيا معها: لا تُحمَّلان، كي لا يعلم أحد أنها قُرئت.</numerusform>
            <numerusform>هناك %n صور لم تأت معها: لا تُحمَّل، كي لا يعلم أحد أنها قُرئت.</numerusform>
            <numerusform>هناك %n صورة لم تأت معها: لا تُحمَّل، كي لا يعلم أحد أنها قُرئت.</numerusform>
            <numerusform>هناك %n صورة لم تأت معها: لا تُحمَّل، كي لا يعلم أحد أنها قُرئت.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is longer than what can be shown; its file can be saved.</source>
        <translation>الرسالة أطول مما يمكن عرضه، ويمكن حفظ ملفها.</translation>
    </message>
    <message>
        <source>The pictures are not on this machine. They come when the line is back.</source>
        <translation>الصور ليست على هذا الجهاز. ستأتي عند عودة الاتصال.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LetterView</name>
    <message>
        <source>The message as it was written</source>
        <translation>الرسالة كما كُتبت</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Link</name>
    <message>
        <source>Write to this address?</source>
        <translation>هل تريد الكتابة إلى هذا العنوان؟</translation>
    </message>
    <message>
        <source>Your mail program is asked to begin a message to %1. It will not be part of the customer&apos;s history.</source>
        <comment>an email address</comment>
        <translation>يُطلب من برنامج البريد لديك بدء رسالة إلى %1. ولن تكون جزءًا من سجل العميل.</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>فتح برنامج البريد</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>هل تريد الاتصال بهذا الرقم؟</translation>
    </message>
    <message>
        <source>The program for calls on this machine is given %1.</source>
        <comment>a phone number</comment>
        <translation>يُعطى برنامج المكالمات على هذا الجهاز الرقم %1.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>The browser opens a page of %1.</source>
        <comment>a host name</comment>
        <translation>يفتح المتصفح صفحة من %1.</translation>
    </message>
    <message>
        <source>The words of the link name another place. That is how people are led into traps: open it only if you know why.</source>
        <translation>كلمات الرابط تسمّي مكانًا آخر. هكذا يُستدرج الناس إلى الفخاخ: لا تفتحه إلا إن كنت تعرف السبب.</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>هل تريد فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ListActs</name>
    <message>
        <source>Choose the others</source>
        <translation>اختيار الباقي</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ListTables</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>ينتظر منذ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LogCallSheet</name>
    <message>
        <source>Log a call</source>
        <translation>تسجيل مكالمة</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>حفظ المكالمة</translation>
    </message>
    <message>
        <source>The customer called</source>
        <translation>اتصل العميل</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>اتصلنا نحن</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>من اتصل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Wrapped up as</source>
        <translation>أُغلقت بوصف</translation>
    </message>
    <message>
        <source>Took place at (your time)</source>
        <translation>وقت حدوثها (بتوقيتك)</translation>
    </message>
    <message>
        <source>Write what was said first.</source>
        <translation>اكتب ما قيل أولًا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LogVisitSheet</name>
    <message>
        <source>Log a visit</source>
        <translation>تسجيل زيارة</translation>
    </message>
    <message>
        <source>Save the visit</source>
        <translation>حفظ الزيارة</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Wrapped up as</source>
        <translation>أُغلقت بوصف</translation>
    </message>
    <message>
        <source>Took place at (your time)</source>
        <translation>وقت حدوثها (بتوقيتك)</translation>
    </message>
    <message>
        <source>Enter the branch first.</source>
        <translation>أدخل الفرع أولًا.</translation>
    </message>
    <message>
        <source>Write what happened first.</source>
        <translation>اكتب ما حدث أولًا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::LossNotices</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>The last words you were writing could not be kept on this machine. Everything that was saved before is still here.</source>
        <translation>تعذّر حفظ آخر ما كنت تكتبه على هذا الجهاز. كل ما حُفظ قبل ذلك ما زال هنا.</translation>
    </message>
    <message>
        <source>Older files on this machine do not open any more</source>
        <translation>ملفات أقدم على هذا الجهاز لم تعد تُفتح</translation>
    </message>
    <message>
        <source>Their key is gone, so Hadir has put them aside and begun anew. What had been sent is on the server and comes back. Changes that still waited here are in the files that were put aside; nothing of them was removed. Tell your administrator.</source>
        <translation>ضاع مفتاحها، فوضعها حاضر جانبًا وبدأ من جديد. ما سبق إرساله موجود على الخادم وسيعود. أما التغييرات التي كانت تنتظر هنا فهي في الملفات التي وُضعت جانبًا، ولم يُحذف منها شيء. أخبر مدير النظام.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroKeeping</name>
    <message>
        <source>Macros…</source>
        <translation>وحدات الماكرو…</translation>
    </message>
    <message>
        <source>The macro is saved.</source>
        <translation>حُفظ الماكرو.</translation>
    </message>
    <message>
        <source>The change of the macro is saved.</source>
        <translation>حُفظ تغيير الماكرو.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroPreview</name>
    <message>
        <source>It is so already.</source>
        <translation>هو كذلك بالفعل.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>This would be refused.</source>
        <translation>سيُرفض هذا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroRunning</name>
    <message>
        <source>Run a macro…</source>
        <translation>تشغيل ماكرو…</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>تشغيل ماكرو</translation>
    </message>
    <message>
        <source>On %1; each step rests on those before it.</source>
        <comment>case and customer</comment>
        <translation>على %1؛ كل خطوة تُبنى على ما قبلها.</translation>
    </message>
    <message>
        <source>“%1” is done in %2.</source>
        <comment>a macro; case and customer</comment>
        <translation>نُفّذ «%1» في %2.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroRuns</name>
    <message>
        <source>Not known here: %1</source>
        <comment>%1: names of placeholders</comment>
        <translation>غير معروف هنا: %1</translation>
    </message>
    <message>
        <source>The customer cannot be reached in writing. Add a way to reach them under Details.</source>
        <translation>لا يمكن الوصول إلى العميل كتابةً. أضف وسيلة للوصول إليه ضمن التفاصيل.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroSheet</name>
    <message>
        <source>Save the macro</source>
        <translation>حفظ الماكرو</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Ask for the invoice and wait</source>
        <translation>طلب الفاتورة والانتظار</translation>
    </message>
    <message>
        <source>Steps, in the order in which they are done</source>
        <translation>الخطوات بترتيب تنفيذها</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>ماكرو جديد</translation>
    </message>
    <message>
        <source>Change a macro</source>
        <translation>تغيير ماكرو</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>A macro has one step at least and 20 at most.</source>
        <translation>للماكرو خطوة واحدة على الأقل و20 على الأكثر.</translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <translation>أعطه عنوانًا أولًا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroStepRow</name>
    <message>
        <source>What is done</source>
        <translation>ما يُنفَّذ</translation>
    </message>
    <message>
        <source>Move or remove the step</source>
        <translation>نقل الخطوة أو إزالتها</translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>a step of a macro</comment>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>a step of a macro</comment>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>إزالة الخطوة</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroStepsField</name>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroWords</name>
    <message numerus="yes">
        <source>Sleeps for %n day(s)</source>
        <translation>
            <numerusform>تنام %n يوم</numerusform>
            <numerusform>تنام يومًا واحدًا</numerusform>
            <numerusform>تنام يومين</numerusform>
            <numerusform>تنام %n أيام</numerusform>
            <numerusform>تنام %n يومًا</numerusform>
            <numerusform>تنام %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleeps for %n hour(s)</source>
        <translation>
            <numerusform>تنام %n ساعة</numerusform>
            <numerusform>تنام ساعة واحدة</numerusform>
            <numerusform>تنام ساعتين</numerusform>
            <numerusform>تنام %n ساعات</numerusform>
            <numerusform>تنام %n ساعةً</numerusform>
            <numerusform>تنام %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleeps for %n minute(s)</source>
        <translation>
            <numerusform>تنام %n دقيقة</numerusform>
            <numerusform>تنام دقيقة واحدة</numerusform>
            <numerusform>تنام دقيقتين</numerusform>
            <numerusform>تنام %n دقائق</numerusform>
            <numerusform>تنام %n دقيقةً</numerusform>
            <numerusform>تنام %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>one that is not here</source>
        <comment>a queue or an agent</comment>
        <translation>غير موجود هنا</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>الرد على العميل</translation>
    </message>
    <message>
        <source>Write an internal note</source>
        <translation>كتابة ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>تغيير الوضع</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>تغيير الأولوية</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>النقل إلى طابور</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message>
        <source>Assign to somebody</source>
        <translation>الإسناد إلى شخص</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>تولّي الحالة</translation>
    </message>
    <message>
        <source>Put to sleep</source>
        <translation>تنويم الحالة</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>إضافة إلى قائمة المهام</translation>
    </message>
    <message>
        <source>Replies to the customer</source>
        <translation>يرد على العميل</translation>
    </message>
    <message>
        <source>Writes an internal note</source>
        <translation>يكتب ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Status becomes %1</source>
        <translation>يصبح الوضع: %1</translation>
    </message>
    <message>
        <source>Priority becomes %1</source>
        <translation>تصبح الأولوية: %1</translation>
    </message>
    <message>
        <source>Moves to the queue %1</source>
        <translation>ينقل إلى الطابور %1</translation>
    </message>
    <message>
        <source>Adds the tag %1</source>
        <translation>يضيف الوسم %1</translation>
    </message>
    <message>
        <source>Removes the tag %1</source>
        <translation>يزيل الوسم %1</translation>
    </message>
    <message>
        <source>Assigns the case to %1</source>
        <translation>يسند الحالة إلى %1</translation>
    </message>
    <message>
        <source>You take the case</source>
        <translation>تتولى أنت الحالة</translation>
    </message>
    <message>
        <source>Adds to the checklist</source>
        <translation>يضيف إلى قائمة المهام</translation>
    </message>
    <message>
        <source>Write what is to be said.</source>
        <translation>اكتب ما ينبغي قوله.</translation>
    </message>
    <message>
        <source>Write what is to be done, in at most 300 letters.</source>
        <translation>اكتب ما ينبغي عمله في 300 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>Write the tag.</source>
        <translation>اكتب الوسم.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>اختر واحدًا.</translation>
    </message>
    <message>
        <source>Say for how long, at most a year.</source>
        <translation>حدّد المدة، سنة على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n خطوة</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوةً</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacrosSheet</name>
    <message>
        <source>Macros</source>
        <translation>وحدات الماكرو</translation>
    </message>
    <message>
        <source>New macro…</source>
        <translation>ماكرو جديد…</translation>
    </message>
    <message>
        <source>No macros yet</source>
        <translation>لا توجد وحدات ماكرو بعد</translation>
    </message>
    <message>
        <source>What you do together often, such as a reply, a tag and a status, can be kept here and done in one go.</source>
        <translation>ما تفعله معًا كثيرًا، كرد ووسم ووضع، يمكن حفظه هنا وتنفيذه دفعة واحدة.</translation>
    </message>
    <message>
        <source>It is shared; a supervisor can change it.</source>
        <translation>هو مشترك، ويمكن لمشرف تغييره.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MentionPicker</name>
    <message>
        <source>Colleagues</source>
        <translation>الزملاء</translation>
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
        <translation>دمج عميلين</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>What the customer keeps</source>
        <translation>ما يحتفظ به العميل</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالةً</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to reach them</source>
        <translation>
            <numerusform>لا وسائل تواصل</numerusform>
            <numerusform>وسيلة تواصل واحدة</numerusform>
            <numerusform>وسيلتا تواصل</numerusform>
            <numerusform>%n وسائل تواصل</numerusform>
            <numerusform>%n وسيلة تواصل</numerusform>
            <numerusform>%n وسيلة تواصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they have %1. Nothing is lost, and they can be separated again at any time.</source>
        <translation>لديهما معًا %1. لا يضيع شيء، ويمكن فصلهما مجددًا في أي وقت.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::MergedMark</name>
    <message>
        <source>Merged with %1</source>
        <translation>مدموج مع %1</translation>
    </message>
    <message numerus="yes">
        <source>Merged with %n other(s)</source>
        <translation>
            <numerusform>غير مدموج مع أحد</numerusform>
            <numerusform>مدموج مع عميل آخر</numerusform>
            <numerusform>مدموج مع عميلين آخرين</numerusform>
            <numerusform>مدموج مع %n عملاء آخرين</numerusform>
            <numerusform>مدموج مع %n عميلًا آخر</numerusform>
            <numerusform>مدموج مع %n عميل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Separate them again</source>
        <translation>فصلهم مجددًا</translation>
    </message>
    <message>
        <source>Separate %1</source>
        <translation>فصل %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Merging</name>
    <message>
        <source>%1 and %2 are one customer now.</source>
        <translation>أصبح %1 و%2 عميلًا واحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) and all else that was written down of %1 go back to them.</source>
        <translation>
            <numerusform>يعود إلى %1 كل ما سُجّل عنه.</numerusform>
            <numerusform>تعود إلى %1 حالة واحدة وكل ما سُجّل عنه غيرها.</numerusform>
            <numerusform>تعود إلى %1 حالتان وكل ما سُجّل عنه غيرهما.</numerusform>
            <numerusform>تعود إلى %1 %n حالات وكل ما سُجّل عنه غيرها.</numerusform>
            <numerusform>تعود إلى %1 %n حالةً وكل ما سُجّل عنه غيرها.</numerusform>
            <numerusform>تعود إلى %1 %n حالة وكل ما سُجّل عنه غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets back what it held before: %2.</source>
        <comment>a customer; names of fields</comment>
        <translation>يستعيد %1 ما كان فيه من قبل: %2.</translation>
    </message>
    <message>
        <source>Separate %1 and %2?</source>
        <translation>أتريد فصل %1 عن %2؟</translation>
    </message>
    <message>
        <source>Leave them together</source>
        <translation>إبقاؤهما معًا</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>%1 is a customer of their own again.</source>
        <translation>عاد %1 عميلًا مستقلًا.</translation>
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
    <message>
        <source>Callbacks</source>
        <translation>معاودات الاتصال</translation>
    </message>
</context>
<context>
    <name>hadir::ui::NewCustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Add the customer</source>
        <translation>إضافة العميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>أدخل اسمًا أولًا.</translation>
    </message>
    <message>
        <source>The phone number is not complete. Choose the country, or begin it with +.</source>
        <translation>رقم الهاتف غير مكتمل. اختر البلد أو ابدأ الرقم بعلامة +.</translation>
    </message>
    <message>
        <source>The email address is not complete.</source>
        <translation>عنوان البريد الإلكتروني غير مكتمل.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>hadir::ui::NextCallback</name>
    <message>
        <source>Callback</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Next callback</source>
        <translation>معاودة الاتصال التالية</translation>
    </message>
    <message>
        <source>Overdue since %1 (%2 there)</source>
        <comment>the agent&apos;s day and time, the customer&apos;s time</comment>
        <translation>متأخرة منذ %1 (%2 هناك)</translation>
    </message>
    <message>
        <source>%1, %2 there (%3 yours)</source>
        <comment>day, customer&apos;s time, agent&apos;s time</comment>
        <translation>%1، %2 بتوقيته (%3 بتوقيتك)</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>لا موعد محدد.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>a callback</comment>
        <translation>أظهرها</translation>
    </message>
    <message>
        <source>Move…</source>
        <comment>a callback to another time</comment>
        <translation>انقلها…</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <comment>a callback</comment>
        <translation>ألغِها</translation>
    </message>
</context>
<context>
    <name>hadir::ui::NextStepCard</name>
    <message>
        <source>Call them back</source>
        <translation>معاودة الاتصال بهم</translation>
    </message>
    <message>
        <source>A call was promised for %1.</source>
        <translation>وُعدوا بمكالمة: %1.</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>استلام الحالة</translation>
    </message>
    <message>
        <source>They have waited for %1, and the case is nobody&apos;s.</source>
        <translation>ينتظرون منذ %1، والحالة ليست لأحد.</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>الاتصال بهم</translation>
    </message>
    <message>
        <source>They have waited for %1. A call may settle it faster.</source>
        <translation>ينتظرون منذ %1. قد تحسم مكالمة الأمر أسرع.</translation>
    </message>
    <message>
        <source>Look after order %1</source>
        <translation>متابعة الطلب %1</translation>
    </message>
    <message>
        <source>Placed %1 and still on its way.</source>
        <comment>a day</comment>
        <translation>قُدِّم في %1 وما زال في الطريق.</translation>
    </message>
    <message>
        <source>Offer a bigger bundle</source>
        <translation>عرض باقة أكبر</translation>
    </message>
    <message>
        <source>%1 was bought in each of the last three months.</source>
        <comment>an article</comment>
        <translation>تم شراء %1 في كل شهر من الأشهر الثلاثة الأخيرة.</translation>
    </message>
    <message>
        <source>Ask whether they may be called</source>
        <translation>السؤال عن الموافقة على الاتصال</translation>
    </message>
    <message>
        <source>Nobody has written down what they say to it.</source>
        <translation>لم يدوّن أحد رأيهم في ذلك.</translation>
    </message>
    <message>
        <source>Ask where they are</source>
        <translation>السؤال عن مكانهم</translation>
    </message>
    <message>
        <source>Their time of day is not known.</source>
        <translation>الوقت لديهم غير معروف.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Not now: do not offer this for two weeks</source>
        <translation>ليس الآن: لا تعرض هذا لمدة أسبوعين</translation>
    </message>
</context>
<context>
    <name>hadir::ui::NoticeWords</name>
    <message>
        <source>A callback was given to somebody else to make.</source>
        <translation>أُسندت معاودة اتصال إلى شخص آخر.</translation>
    </message>
    <message>
        <source>The callback’s owner was away, so a colleague calls.</source>
        <translation>كان صاحب معاودة الاتصال غائبًا، فيتصل زميل له.</translation>
    </message>
    <message>
        <source>The callback’s owner has left, so it is the queue’s now.</source>
        <translation>غادر صاحب معاودة الاتصال، فصارت للطابور.</translation>
    </message>
    <message>
        <source>The customer was not reached, and all tries are used up.</source>
        <translation>تعذّر الوصول إلى العميل واستُنفدت جميع المحاولات.</translation>
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
        <translation>لا تسمح قواعد %1 بالاتصال يوم %2.</translation>
    </message>
    <message>
        <source>The rules of %1 allow calls on %2 from %3.</source>
        <comment>a country, a day, hours</comment>
        <translation>تسمح قواعد %1 بالاتصال يوم %2 في %3.</translation>
    </message>
    <message>
        <source>It is %1 in %2.</source>
        <comment>a holiday, a country</comment>
        <translation>إنه %1 في %2.</translation>
    </message>
    <message>
        <source>It is %1 in %2 by calculation; what is declared may be a day off.</source>
        <comment>a holiday, a country</comment>
        <translation>إنه %1 في %2 حسابيًا؛ وقد يختلف ما يُعلن بيوم.</translation>
    </message>
    <message>
        <source>The queue is closed on %1: %2.</source>
        <comment>a day, a holiday</comment>
        <translation>الطابور مغلق يوم %1: %2.</translation>
    </message>
    <message>
        <source>The queue does not work on %1.</source>
        <comment>a day</comment>
        <translation>لا يعمل الطابور يوم %1.</translation>
    </message>
    <message>
        <source>The queue works on %1 from %2.</source>
        <comment>a day, hours</comment>
        <translation>يعمل الطابور يوم %1 في %2.</translation>
    </message>
    <message>
        <source>It is not known by which clock they live.</source>
        <translation>لا يُعرف بأي توقيت يعيشون.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>انقضى هذا الوقت.</translation>
    </message>
    <message>
        <source>The first time that can be booked is %1.</source>
        <comment>day and time</comment>
        <translation>أول وقت يمكن حجزه هو %1.</translation>
    </message>
    <message>
        <source>Nothing can be booked after %1.</source>
        <comment>a day</comment>
        <translation>لا يمكن حجز شيء بعد %1.</translation>
    </message>
    <message>
        <source>The rules of %1 have a pause from %2 to %3.</source>
        <comment>a country, times of day</comment>
        <translation>في قواعد %1 توقّف من %2 إلى %3.</translation>
    </message>
    <message>
        <source>They want quiet from %1 to %2.</source>
        <comment>times of day</comment>
        <translation>يريدون الهدوء من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The queue has a break from %1 to %2.</source>
        <comment>times of day</comment>
        <translation>للطابور استراحة من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Nobody of the team is at work then.</source>
        <translation>لا أحد من الفريق في العمل عندها.</translation>
    </message>
    <message numerus="yes">
        <source>All of the %n place(s) are taken.</source>
        <translation>
            <numerusform>لا أماكن هنا.</numerusform>
            <numerusform>شُغل المكان الوحيد.</numerusform>
            <numerusform>شُغل المكانان كلاهما.</numerusform>
            <numerusform>شُغلت الأماكن الـ%n كلها.</numerusform>
            <numerusform>شُغلت الأماكن الـ%n كلها.</numerusform>
            <numerusform>شُغلت الأماكن الـ%n كلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::OpenCaseSheet</name>
    <message>
        <source>Open a case</source>
        <translation>فتح حالة</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الحالة</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>كيف وصلت</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no queue</comment>
        <translation>بلا طابور</translation>
    </message>
    <message>
        <source>Write first what it is about.</source>
        <translation>اكتب أولًا موضوعها.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::OpenTabBar</name>
    <message>
        <source>Open customers</source>
        <translation>العملاء المفتوحون</translation>
    </message>
    <message>
        <source>%1: something is written and not sent</source>
        <extracomment>%1: a customer, in the tooltip of their tab</extracomment>
        <translation>%1: كُتب شيء ولم يُرسل</translation>
    </message>
    <message>
        <source>%1 (close: %2)</source>
        <extracomment>%1: a customer, %2: a key</extracomment>
        <translation>%1 (إغلاق: %2)</translation>
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
        <translation>، </translation>
    </message>
    <message>
        <source>Orders of this customer</source>
        <translation>طلبات هذا العميل</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Orders from the shop stand here; you can also add one by hand.</source>
        <translation>تظهر هنا طلبات المتجر، ويمكنك أيضًا إضافة طلب بنفسك.</translation>
    </message>
    <message>
        <source>Add an order</source>
        <translation>إضافة طلب</translation>
    </message>
</context>
<context>
    <name>hadir::ui::OutcomeSheet</name>
    <message>
        <source>What came of the call</source>
        <translation>نتيجة الاتصال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>whom one called</comment>
        <translation>وُصل إليه</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>a telephone line</comment>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>Asked for another time</source>
        <translation>طلب وقتًا آخر</translation>
    </message>
    <message>
        <source>Wants no more calls</source>
        <translation>لا يريد اتصالات بعد الآن</translation>
    </message>
    <message>
        <source>The call to %1</source>
        <comment>a customer</comment>
        <translation>الاتصال بـ%1</translation>
    </message>
    <message>
        <source>Which time (the customer&apos;s)</source>
        <translation>أي وقت (بتوقيت العميل)</translation>
    </message>
    <message>
        <source>Wrapped up as</source>
        <translation>أُنهيت بوصفها</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation>اختر النتيجة.</translation>
    </message>
    <message>
        <source>Write a day and a time, or choose one.</source>
        <translation>اكتب يومًا ووقتًا، أو اختر واحدًا.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>اختر وقتًا.</translation>
    </message>
    <message>
        <source>Choose a time that is open.</source>
        <translation>اختر وقتًا متاحًا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::OwnViews</name>
    <message>
        <source>Not all of your own views could be read. What was there is put aside on this machine; the others are here.</source>
        <translation>تعذرت قراءة بعض عروضك الخاصة. وُضع ما كان هناك جانبًا على هذا الجهاز، والباقي هنا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Palette</name>
    <message>
        <source>Search customers and cases or type a command</source>
        <translation>ابحث عن عميل أو حالة، أو اكتب أمرًا</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
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
    <message>
        <source>↑ ↓ choose · ↵ open</source>
        <translation>↑ ↓ اختيار · ↵ فتح</translation>
    </message>
    <message>
        <source>↑ ↓ choose · ↵ open · %1 all keys</source>
        <translation>↑ ↓ اختيار · ↵ فتح · %1 كل المفاتيح</translation>
    </message>
    <message>
        <source>Name, phone, email, case number, words of a message or command</source>
        <translation>الاسم أو الهاتف أو البريد أو رقم الحالة أو كلمات من رسالة أو أمر</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PaletteCommands</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PanesApart</name>
    <message>
        <source>Put the list into a window of its own</source>
        <translation>وضع القائمة في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Bring the list back into the window</source>
        <translation>إعادة القائمة إلى النافذة</translation>
    </message>
    <message>
        <source>Put the case into a window of its own</source>
        <translation>وضع الحالة في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Bring the case back into the window</source>
        <translation>إعادة الحالة إلى النافذة</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>title of a window</comment>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>title of a window</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Put the timeline into a window of its own</source>
        <translation>وضع السجل الزمني في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Bring the timeline back into the window</source>
        <translation>إعادة السجل الزمني إلى النافذة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <comment>title of a window</comment>
        <translation>السجل الزمني</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PaperBinding</name>
    <message>
        <source>Print the case</source>
        <translation>طباعة الحالة</translation>
    </message>
    <message>
        <source>Save the case as a PDF</source>
        <translation>حفظ الحالة بصيغة PDF</translation>
    </message>
    <message>
        <source>Save the list as a table (CSV)</source>
        <translation>حفظ القائمة كجدول (CSV)</translation>
    </message>
    <message>
        <source>Open a case first; that is what is put on paper.</source>
        <translation>افتح حالة أولًا؛ فهي ما يُنقل إلى الورق.</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>حفظ الحالة</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Reading the case …</source>
        <translation>تُقرأ الحالة…</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The beginning of this case is not on this machine and not on this paper.</source>
        <translation>بداية هذه الحالة ليست على هذا الجهاز ولا على هذه الورقة.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest entries are on this paper: %Ln of them.</source>
        <translation>
            <numerusform>لا مدخلات على هذه الورقة.</numerusform>
            <numerusform>على هذه الورقة أحدث مدخل فقط.</numerusform>
            <numerusform>على هذه الورقة أحدث مدخلين فقط.</numerusform>
            <numerusform>على هذه الورقة أحدث %Ln مدخلات فقط.</numerusform>
            <numerusform>على هذه الورقة أحدث %Ln مدخلًا فقط.</numerusform>
            <numerusform>على هذه الورقة أحدث %Ln مدخل فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is with the printer.</source>
        <translation>الحالة لدى الطابعة.</translation>
    </message>
    <message>
        <source>Open a list first: cases or customers.</source>
        <translation>افتح قائمة أولًا: الحالات أو العملاء.</translation>
    </message>
    <message>
        <source>Cases.csv</source>
        <comment>a file</comment>
        <translation>الحالات.csv</translation>
    </message>
    <message>
        <source>Customers.csv</source>
        <comment>a file</comment>
        <translation>العملاء.csv</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>لم تُحفظ أي صفوف في %1.</numerusform>
            <numerusform>حُفظ صف واحد باسم %1.</numerusform>
            <numerusform>حُفظ صفّان باسم %1.</numerusform>
            <numerusform>حُفظت %Ln صفوف باسم %1.</numerusform>
            <numerusform>حُفظ %Ln صفًا باسم %1.</numerusform>
            <numerusform>حُفظ %Ln صف باسم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the pages …</source>
        <translation>تُكتب الصفحات…</translation>
    </message>
    <message>
        <source>There is no room for the file there; nothing was written. Make some room or choose another folder.</source>
        <translation>لا مساحة للملف هناك، ولم يُكتب شيء. أفسح بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, or another printer.</source>
        <translation>تعذّرت كتابة الملف هناك. اختر مجلدًا آخر أو طابعة أخرى.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PastMoment</name>
    <message>
        <source>The time is still to come.</source>
        <translation>الوقت لم يأتِ بعد.</translation>
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
    <name>hadir::ui::PersonFields</name>
    <message>
        <source>Not known</source>
        <comment>the channel a customer prefers</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <comment>the name of a field</comment>
        <translation>%1 · لم يُرسَل بعد</translation>
    </message>
    <message>
        <source>Saved here, not yet on the server</source>
        <translation>محفوظة هنا، لم تصل إلى الخادم بعد</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>the stage of a customer</comment>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PictureSheet</name>
    <message>
        <source>Picture %1</source>
        <comment>the name of a file</comment>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>hadir::ui::PinStrip</name>
    <message numerus="yes">
        <source>%n pinned</source>
        <comment>entries of the timeline</comment>
        <translation>
            <numerusform>لا مثبّت</numerusform>
            <numerusform>مدخل مثبّت</numerusform>
            <numerusform>مدخلان مثبّتان</numerusform>
            <numerusform>%n مدخلات مثبّتة</numerusform>
            <numerusform>%n مدخلًا مثبّتًا</numerusform>
            <numerusform>%n مدخل مثبّت</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is pinned</source>
        <translation>إظهار المثبّت</translation>
    </message>
    <message>
        <source>Fold what is pinned</source>
        <translation>طي المثبّت</translation>
    </message>
    <message>
        <source>Pinned entries</source>
        <translation>المدخلات المثبّتة</translation>
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
        <translation>غير معروف</translation>
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
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an agent&apos;s name and role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>do not disturb</comment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>حتى أوقفه بنفسي</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>appearance</comment>
        <translation>تباين عالٍ</translation>
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
        <translation>حسب الطابور والموظف</translation>
    </message>
    <message>
        <source>Of the callbacks of the last 7 days whose promised time is over, those that were called within that time.</source>
        <translation>من معاودات الاتصال في آخر 7 أيام التي انقضى وقتها الموعود، تلك التي جرى الاتصال فيها ضمن ذلك الوقت.</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <comment>callbacks</comment>
        <translation>
            <numerusform>لا شيء حان وقته</numerusform>
            <numerusform>واحدة حان وقتها</numerusform>
            <numerusform>اثنتان حان وقتهما</numerusform>
            <numerusform>%n حان وقتها</numerusform>
            <numerusform>%n حان وقتها</numerusform>
            <numerusform>%n حان وقتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>callbacks</comment>
        <translation>
            <numerusform>لا متأخرة</numerusform>
            <numerusform>واحدة متأخرة</numerusform>
            <numerusform>اثنتان متأخرتان</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclaimed</source>
        <comment>callbacks</comment>
        <translation>
            <numerusform>لا شيء بلا متولٍّ</numerusform>
            <numerusform>واحدة بلا متولٍّ</numerusform>
            <numerusform>اثنتان بلا متولٍّ</numerusform>
            <numerusform>%n بلا متولٍّ</numerusform>
            <numerusform>%n بلا متولٍّ</numerusform>
            <numerusform>%n بلا متولٍّ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of promises kept</source>
        <comment>a rate</comment>
        <translation>أُوفي بـ%1 من الوعود</translation>
    </message>
    <message>
        <source>%1: %2 due, %3 late, %4 unclaimed, %5 kept</source>
        <comment>a queue or an agent</comment>
        <translation>%1: %2 حان وقتها، %3 متأخرة، %4 بلا متولٍّ، أُوفي بـ%5</translation>
    </message>
</context>
<context>
    <name>hadir::ui::QueueCodesSheet</name>
    <message>
        <source>Wrap-up codes</source>
        <translation>رموز الختام</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>When a case is closed</source>
        <translation>عند إغلاق حالة</translation>
    </message>
    <message>
        <source>A code is offered and can be left out</source>
        <translation>يُعرض رمز ويمكن تركه</translation>
    </message>
    <message>
        <source>A code is needed</source>
        <translation>الرمز مطلوب</translation>
    </message>
    <message>
        <source>The codes, one on each line</source>
        <translation>الرموز، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Without a list, codes are not asked for unless one is needed; then those in use are offered.</source>
        <translation>من دون قائمة لا يُسأل عن الرموز إلا إذا كان الرمز مطلوبًا؛ عندها تُعرض الرموز المستخدمة.</translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n codes.</source>
        <translation>
            <numerusform>لا تُبقِ أي رمز.</numerusform>
            <numerusform>أبقِ رمزًا واحدًا على الأكثر.</numerusform>
            <numerusform>أبقِ رمزين على الأكثر.</numerusform>
            <numerusform>أبقِ %n رموز على الأكثر.</numerusform>
            <numerusform>أبقِ %n رمزًا على الأكثر.</numerusform>
            <numerusform>أبقِ %n رمز على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep each code shorter than a line: a word or two.</source>
        <translation>اجعل كل رمز أقصر من سطر: كلمة أو كلمتان.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::QueueUpdatesSheet</name>
    <message>
        <source>Automatic messages</source>
        <translation>الرسائل التلقائية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>لغة النصوص</translation>
    </message>
    <message>
        <source>Customers are told in the first of their languages that has a text, else in English, on the channel that they prefer. In double braces: %1.</source>
        <translation>يُخاطَب العملاء بأول لغة من لغاتهم لها نص، وإلا فبالإنجليزية، عبر القناة التي يفضلونها. بين قوسين مزدوجين: %1.</translation>
    </message>
    <message>
        <source>Write what is told, in one language at least.</source>
        <translation>اكتب ما يُقال بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A placeholder in double braces is not known.</source>
        <translation>موضع بين قوسين مزدوجين غير معروف.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Quiet</name>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a time</comment>
        <translation>عدم الإزعاج حتى %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::QuietHours</name>
    <message>
        <source>The customer asked not to be reached there until %1 of their time.</source>
        <translation>طلب العميل ألا يُتواصل معه هناك حتى %1 بتوقيته.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::QuietHoursSheet</name>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>In the customer&apos;s own time. They may go past midnight.</source>
        <translation>بتوقيت العميل. يمكن أن تمتد إلى ما بعد منتصف الليل.</translation>
    </message>
    <message>
        <source>The two times must differ.</source>
        <translation>يجب أن يختلف الوقتان.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::QuietLine</name>
    <message>
        <source>The customer asked not to be reached there until %1 of their time, but has just written: what you send goes at once.</source>
        <comment>time</comment>
        <translation>طلب العميل ألا يُتواصل معه هناك حتى %1 بتوقيته، لكنه كتب للتو: ما ترسله يذهب فورًا.</translation>
    </message>
    <message>
        <source>The customer asked not to be reached there until %1 of their time: what you send goes then.</source>
        <comment>time</comment>
        <translation>طلب العميل ألا يُتواصل معه هناك حتى %1 بتوقيته: ما ترسله يذهب حينها.</translation>
    </message>
    <message>
        <source>The customer asked not to be reached there until %1. By which clock they live is not known, so what you send goes at once: ask where they live.</source>
        <comment>time</comment>
        <translation>طلب العميل عدم التواصل معه هناك حتى الساعة %1. توقيته غير معروف، لذا يُرسل ما تكتبه فورا: اسأله أين يقيم.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ReplyGaps</name>
    <message>
        <source>“%1” is not known here.</source>
        <comment>%1 is a placeholder: Number of the case</comment>
        <translation>«%1» غير معروف هنا.</translation>
    </message>
    <message>
        <source>%1 Put in what belongs there, or take it out: the customer would read the braces.</source>
        <comment>%1 is a sentence about a placeholder</comment>
        <translation>%1 اكتب ما يخصه أو احذفه، وإلا قرأ العميل الأقواس.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ReplyInsertion</name>
    <message>
        <source>Insert a saved reply</source>
        <translation>إدراج رد محفوظ</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ReplyLength</name>
    <message>
        <source>Longer than this channel takes: %1 of %2. Shorten it, or choose another way.</source>
        <translation>أطول مما تقبله هذه القناة: %1 من %2. اختصر النص أو اختر طريقة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS, with room for %1 more</source>
        <comment>%1: letters that fit without another SMS</comment>
        <translation>
            <numerusform>لا رسائل قصيرة، ويتّسع المكان لعدد %1 من الأحرف بعدُ</numerusform>
            <numerusform>رسالة قصيرة واحدة، ويتّسع المكان لعدد %1 من الأحرف بعدُ</numerusform>
            <numerusform>رسالتان قصيرتان، ويتّسع المكان لعدد %1 من الأحرف بعدُ</numerusform>
            <numerusform>%n رسائل قصيرة، ويتّسع المكان لعدد %1 من الأحرف بعدُ</numerusform>
            <numerusform>%n رسالة قصيرة، ويتّسع المكان لعدد %1 من الأحرف بعدُ</numerusform>
            <numerusform>%n رسالة قصيرة، ويتّسع المكان لعدد %1 من الأحرف بعدُ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>length of a message, and the longest that the channel takes</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ReplyPicker</name>
    <message>
        <source>Saved replies</source>
        <translation>الردود المحفوظة</translation>
    </message>
    <message>
        <source>No saved reply has these words.</source>
        <translation>لا يوجد رد محفوظ بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Keep what is written as a reply…</source>
        <translation>حفظ المكتوب ردًا…</translation>
    </message>
    <message>
        <source>Look after the saved replies…</source>
        <translation>إدارة الردود المحفوظة…</translation>
    </message>
    <message>
        <source>Not known here: %1</source>
        <comment>%1: names of placeholders</comment>
        <translation>غير معروف هنا: %1</translation>
    </message>
    <message>
        <source>%1 inserts it, %2 shows another language, %3 closes.</source>
        <comment>three keys</comment>
        <translation>%1 لإدراجه، و%2 لعرض لغة أخرى، و%3 للإغلاق.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ReplyRoute</name>
    <message>
        <source>to %1</source>
        <comment>an address that a message goes to</comment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>يُرسل إلى</translation>
    </message>
    <message>
        <source>Your words go to %1 now.</source>
        <translation>تذهب كلماتك الآن إلى %1.</translation>
    </message>
    <message>
        <source>Your words are an internal note now, which the customer does not see. Choose another way to reach them.</source>
        <translation>صارت كلماتك ملاحظة داخلية لا يراها العميل. اختر طريقة أخرى للوصول إليه.</translation>
    </message>
    <message>
        <source>The address you were writing to is no longer used.</source>
        <translation>العنوان الذي كنت تكتب إليه لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>A chat cannot be answered once the customer has left it.</source>
        <translation>لا يمكن الرد على دردشة بعد أن يغادرها العميل.</translation>
    </message>
    <message>
        <source>A call cannot be answered in writing.</source>
        <translation>لا يمكن الرد على مكالمة كتابةً.</translation>
    </message>
    <message>
        <source>A visit cannot be answered in writing.</source>
        <translation>لا يمكن الرد على زيارة كتابةً.</translation>
    </message>
    <message>
        <source>No email address of this customer is known.</source>
        <translation>لا يُعرف عنوان بريد إلكتروني لهذا العميل.</translation>
    </message>
    <message>
        <source>No phone number of this customer is known.</source>
        <translation>لا يُعرف رقم هاتف لهذا العميل.</translation>
    </message>
    <message>
        <source>No social media name of this customer is known.</source>
        <translation>لا يُعرف اسم لهذا العميل على وسائل التواصل.</translation>
    </message>
    <message>
        <source>What you write goes to %1.</source>
        <translation>ما تكتبه يُرسَل إلى %1.</translation>
    </message>
    <message>
        <source>You can write a note for your colleagues, or add a way to reach the customer under Details.</source>
        <translation>يمكنك كتابة ملاحظة لزملائك، أو إضافة وسيلة للوصول إلى العميل ضمن التفاصيل.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Why something cannot be done, then what can: two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>reply by a channel, an address</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Way and address</source>
        <translation>الوسيلة والعنوان</translation>
    </message>
    <message>
        <source>The email address of this customer is no longer used.</source>
        <translation>لم يعد عنوان البريد الإلكتروني لهذا العميل مستخدمًا.</translation>
    </message>
    <message>
        <source>The phone number of this customer is no longer used.</source>
        <translation>لم يعد رقم هاتف هذا العميل مستخدمًا.</translation>
    </message>
    <message>
        <source>The social media name of this customer is no longer used.</source>
        <translation>لم يعد اسم هذا العميل على وسائل التواصل مستخدمًا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ReplyWords</name>
    <message>
        <source>Customer’s first name</source>
        <translation>الاسم الأول للعميل</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Customer’s company</source>
        <translation>شركة العميل</translation>
    </message>
    <message>
        <source>My first name</source>
        <translation>اسمي الأول</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>اسمي</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>رقم الحالة</translation>
    </message>
    <message>
        <source>Subject of the case</source>
        <translation>موضوع الحالة</translation>
    </message>
    <message>
        <source>Number of the newest order</source>
        <translation>رقم أحدث طلب</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <translation>أعطه عنوانًا أولًا.</translation>
    </message>
    <message>
        <source>The word to type is one word of letters and digits, at most 40 of them.</source>
        <translation>الكلمة المختصرة كلمة واحدة من حروف وأرقام، 40 على الأكثر.</translation>
    </message>
    <message>
        <source>Write it in one language at least, and once in each.</source>
        <translation>اكتبه بلغة واحدة على الأقل، ومرة واحدة في كل لغة.</translation>
    </message>
    <message>
        <source>Choose the language of each text.</source>
        <translation>اختر لغة كل نص.</translation>
    </message>
    <message>
        <source>Write the text in each language that you added.</source>
        <translation>اكتب النص بكل لغة أضفتها.</translation>
    </message>
    <message>
        <source>One placeholder is none that Hadir knows. Take it from the menu, or remove its braces.</source>
        <translation>أحد المواضع لا يعرفه حاضر. اختره من القائمة أو احذف أقواسه.</translation>
    </message>
    <message>
        <source>Choose among the channels that carry messages.</source>
        <translation>اختر من القنوات التي تنقل الرسائل.</translation>
    </message>
    <message>
        <source>Choose the team that it is for.</source>
        <translation>اختر الفريق المقصود به.</translation>
    </message>
    <message>
        <source>Time of the callback</source>
        <translation>موعد معاودة الاتصال</translation>
    </message>
    <message>
        <source>Link to move or cancel the callback</source>
        <translation>رابط لنقل معاودة الاتصال أو إلغائها</translation>
    </message>
</context>
<context>
    <name>hadir::ui::RowHead</name>
    <message>
        <source>↑ New since you last looked, %1</source>
        <extracomment>Stands below what came since; the arrow points to it. %1 is &quot;yesterday 16:20&quot;.</extracomment>
        <translation>↑ جديد منذ آخر اطلاع لك، %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::RunMacroSheet</name>
    <message>
        <source>Run</source>
        <comment>a macro</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Words of the macro</source>
        <translation>كلمات الماكرو</translation>
    </message>
    <message>
        <source>Find a macro…</source>
        <translation>ابحث عن ماكرو…</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>وحدات الماكرو</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>No macros yet</source>
        <translation>لا توجد وحدات ماكرو بعد</translation>
    </message>
    <message>
        <source>What you do together often, such as a reply, a tag and a status, can be kept and done in one go.</source>
        <translation>ما تفعله معًا كثيرًا، كرد ووسم ووضع، يمكن حفظه وتنفيذه دفعة واحدة.</translation>
    </message>
    <message>
        <source>Look after the macros…</source>
        <translation>العناية بوحدات الماكرو…</translation>
    </message>
    <message>
        <source>No macro has these words</source>
        <translation>لا ماكرو فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>Type other words, or fewer.</source>
        <translation>اكتب كلمات أخرى أو أقل.</translation>
    </message>
    <message>
        <source>Choose a macro first.</source>
        <translation>اختر ماكرو أولًا.</translation>
    </message>
    <message>
        <source>A moment, it is being tried.</source>
        <translation>لحظة، تجري تجربته.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message>
        <source>A step would be refused, so none is done.</source>
        <translation>ستُرفض إحدى الخطوات، فلا تُنفَّذ أي منها.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SavedRepliesSheet</name>
    <message>
        <source>New reply…</source>
        <translation>رد جديد…</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>الردود المحفوظة</translation>
    </message>
    <message>
        <source>No saved replies yet</source>
        <translation>لا توجد ردود محفوظة بعد</translation>
    </message>
    <message>
        <source>What you write often can be kept here and put into a message by typing :: and a word.</source>
        <translation>ما تكتبه كثيرًا يمكن حفظه هنا وإدراجه في رسالة بكتابة :: وكلمة.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <comment>a list of languages</comment>
        <translation>باللغات: %1.</translation>
    </message>
    <message>
        <source>In %1. It is shared; a supervisor can change it.</source>
        <comment>a list of languages</comment>
        <translation>باللغات: %1. هو مشترك، ويمكن لمشرف تغييره.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SavedReplyKeeping</name>
    <message>
        <source>Keep what is written as a reply…</source>
        <translation>حفظ المكتوب ردًا…</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>الردود المحفوظة…</translation>
    </message>
    <message>
        <source>The reply is saved. Type ::%1 to insert it.</source>
        <comment>%1: a word</comment>
        <translation>حُفظ الرد. اكتب ::%1 لإدراجه.</translation>
    </message>
    <message>
        <source>The change of the reply is saved.</source>
        <translation>حُفظ تغيير الرد.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SavedReplySheet</name>
    <message>
        <source>Save the reply</source>
        <translation>حفظ الرد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Refund is on its way</source>
        <translation>استرداد المبلغ في الطريق</translation>
    </message>
    <message>
        <source>Word to type behind ::</source>
        <translation>الكلمة التي تُكتب بعد ::</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>New saved reply</source>
        <translation>رد محفوظ جديد</translation>
    </message>
    <message>
        <source>Change a saved reply</source>
        <translation>تغيير رد محفوظ</translation>
    </message>
    <message>
        <source>Offered on (none chosen: on every channel)</source>
        <translation>يُعرض على (دون اختيار: على كل القنوات)</translation>
    </message>
    <message>
        <source>“%1” has this word too; both will be offered.</source>
        <comment>a saved reply</comment>
        <translation>«%1» له الكلمة نفسها؛ سيُعرض كلاهما.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Enter the word to type first.</source>
        <translation>أدخل الكلمة المختصرة أولًا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SearchBinding</name>
    <message>
        <source>Opened lately</source>
        <translation>فُتح مؤخرًا</translation>
    </message>
    <message>
        <source>New customer with %1</source>
        <translation>عميل جديد بـ %1</translation>
    </message>
    <message>
        <source>The search on this machine failed.</source>
        <translation>تعذّر البحث على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message numerus="yes">
        <source>On this machine: %n result(s) in %1 ms</source>
        <translation>
            <numerusform>على هذا الجهاز: لا نتائج خلال %1 مللي ثانية</numerusform>
            <numerusform>على هذا الجهاز: نتيجة واحدة خلال %1 مللي ثانية</numerusform>
            <numerusform>على هذا الجهاز: نتيجتان خلال %1 مللي ثانية</numerusform>
            <numerusform>على هذا الجهاز: %n نتائج خلال %1 مللي ثانية</numerusform>
            <numerusform>على هذا الجهاز: %n نتيجة خلال %1 مللي ثانية</numerusform>
            <numerusform>على هذا الجهاز: %n نتيجة خلال %1 مللي ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: only what this desk holds was searched</source>
        <translation>دون اتصال: بُحث فيما يحمله هذا المكتب فقط</translation>
    </message>
    <message>
        <source>Looking on the server…</source>
        <translation>جارٍ البحث على الخادم…</translation>
    </message>
    <message>
        <source>The server did not answer; type on to ask again</source>
        <translation>لم يجب الخادم؛ واصل الكتابة للسؤال مجددًا</translation>
    </message>
    <message>
        <source>On the server: nobody else</source>
        <translation>على الخادم: لا أحد آخر</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message numerus="yes">
        <source>%1, on the server: %n more</source>
        <comment>what was found on this machine</comment>
        <translation>
            <numerusform>%1، وعلى الخادم: لا شيء آخر</numerusform>
            <numerusform>%1، وعلى الخادم: نتيجة أخرى</numerusform>
            <numerusform>%1، وعلى الخادم: نتيجتان أخريان</numerusform>
            <numerusform>%1، وعلى الخادم: %n نتائج أخرى</numerusform>
            <numerusform>%1، وعلى الخادم: %n نتيجة أخرى</numerusform>
            <numerusform>%1، وعلى الخادم: %n نتيجة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <comment>words like those typed</comment>
        <translation>بُحث أيضًا عن: %1</translation>
    </message>
    <message>
        <source>%1, of what changed last</source>
        <comment>what was found on this machine</comment>
        <translation>%1، مما تغيّر أخيرًا فقط</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Messages, the newest</source>
        <comment>that hold some words</comment>
        <translation>الرسائل، الأحدث منها</translation>
    </message>
    <message numerus="yes">
        <source>%1, by reading on: %n more</source>
        <comment>what was found on this machine</comment>
        <translation>
            <numerusform>%1، وبمواصلة القراءة: لا شيء</numerusform>
            <numerusform>%1، وبمواصلة القراءة: نتيجة أخرى</numerusform>
            <numerusform>%1، وبمواصلة القراءة: نتيجتان أخريان</numerusform>
            <numerusform>%1، وبمواصلة القراءة: %n نتائج أخرى</numerusform>
            <numerusform>%1، وبمواصلة القراءة: %n نتيجة أخرى</numerusform>
            <numerusform>%1، وبمواصلة القراءة: %n نتيجة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the case %1 on the server…</source>
        <translation>جارٍ البحث عن الحالة %1 على الخادم…</translation>
    </message>
    <message>
        <source>No case %1 was found on the server</source>
        <translation>لم يُعثر على الحالة %1 على الخادم</translation>
    </message>
    <message>
        <source>Messages on the server, the newest</source>
        <translation>رسائل على الخادم، الأحدث منها</translation>
    </message>
    <message>
        <source>Messages on the server</source>
        <translation>رسائل على الخادم</translation>
    </message>
    <message>
        <source>Looking through messages on the server…</source>
        <translation>جارٍ البحث في الرسائل على الخادم…</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SearchHints</name>
    <message>
        <source>Tab goes on with: %1</source>
        <translation>يُكمل مفتاح Tab بـ: %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SearchTroubles</name>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>لا أحد هنا باسم «%1».</translation>
    </message>
    <message>
        <source>No queue is called “%1”.</source>
        <translation>لا يوجد طابور باسم «%1».</translation>
    </message>
    <message>
        <source>No team is called “%1”.</source>
        <translation>لا يوجد فريق باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” does not go with %2. Possible: %3.</source>
        <comment>a value; a field such as status:; a list of values</comment>
        <translation>«%1» لا تصلح مع %2. الممكن: %3.</translation>
    </message>
    <message>
        <source>“%1” is no field and is searched as a word. Possible: %2.</source>
        <comment>a name; a list of fields</comment>
        <translation>«%1» ليس حقلًا، ويُبحث عنه ككلمة. الممكن: %2.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day as %2, or a month or a year alone.</source>
        <comment>what was typed; an example</comment>
        <translation>«%1» ليس تاريخًا. اكتب اليوم هكذا: %2، أو الشهر أو السنة فقط.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SendLater</name>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Send now, although they asked for quiet</source>
        <translation>إرسال الآن رغم طلبه الهدوء</translation>
    </message>
    <message>
        <source>In 1 hour, at %1</source>
        <comment>time</comment>
        <translation>بعد ساعة، عند %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <comment>time</comment>
        <translation>غدًا عند %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1 of their time, %2 of yours</source>
        <comment>time, date and time</comment>
        <translation>غدًا عند %1 بتوقيته، %2 بتوقيتك</translation>
    </message>
    <message>
        <source>Choose the time…</source>
        <translation>اختيار الوقت…</translation>
    </message>
    <message>
        <source>Tomorrow at %1 of your time; theirs is not known</source>
        <comment>time</comment>
        <translation>غدا الساعة %1 بتوقيتك؛ توقيت العميل غير معروف</translation>
    </message>
    <message>
        <source>Today at %1 of your time; theirs is not known</source>
        <comment>time</comment>
        <translation>اليوم الساعة %1 بتوقيتك؛ توقيت العميل غير معروف</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <comment>time</comment>
        <translation>اليوم عند %1</translation>
    </message>
    <message>
        <source>Today at %1 of their time, %2 of yours</source>
        <comment>time, date and time</comment>
        <translation>اليوم عند %1 بتوقيته، %2 بتوقيتك</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SendLaterSheet</name>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>إرسال في هذا الوقت</translation>
    </message>
    <message>
        <source>Goes at (your time)</source>
        <translation>وقت الإرسال (بتوقيتك)</translation>
    </message>
    <message>
        <source>Which clock the customer lives by is not known.</source>
        <translation>توقيت العميل غير معروف.</translation>
    </message>
    <message>
        <source>That is %1 for the customer, who asked for quiet then. It goes all the same.</source>
        <comment>date and time</comment>
        <translation>هذا يوافق %1 عند العميل، وقد طلب الهدوء حينها. تُرسل مع ذلك.</translation>
    </message>
    <message>
        <source>That is %1 for the customer.</source>
        <comment>date and time</comment>
        <translation>هذا يوافق %1 عند العميل.</translation>
    </message>
    <message>
        <source>Choose a time that is to come.</source>
        <translation>اختر وقتًا لم يحن بعد.</translation>
    </message>
    <message>
        <source>WhatsApp takes answers until %1. Choose a time before that.</source>
        <comment>a time, maybe with its day</comment>
        <translation>يقبل واتساب الردود حتى %1. اختر وقتًا قبل ذلك.</translation>
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
        <translation>يعيد Hadir المحاولة من تلقاء نفسه.</translation>
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
        <source>This version of Hadir and the server do not understand each other.</source>
        <translation>هذا الإصدار من Hadir والخادم لا يفهم أحدهما الآخر.</translation>
    </message>
    <message>
        <source>Your data and unsent changes are untouched.</source>
        <translation>بياناتك وتغييراتك غير المرسلة لم تُمس.</translation>
    </message>
    <message>
        <source>Update Hadir, or ask your administrator which version is needed.</source>
        <translation>حدّث Hadir، أو اسأل مدير النظام عن الإصدار المطلوب.</translation>
    </message>
    <message>
        <source>Something arrived that Hadir could not read.</source>
        <translation>وصل شيء لم يستطع Hadir قراءته.</translation>
    </message>
    <message>
        <source>It was left aside and nothing else was changed.</source>
        <translation>تُرك جانبًا ولم يتغير شيء سواه.</translation>
    </message>
    <message>
        <source>If it happens again, tell your administrator.</source>
        <translation>إن تكرر ذلك فأخبر مدير النظام.</translation>
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
        <translation>حاول مجددًا، وإن استمر ذلك فأخبر مدير النظام.</translation>
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
        <translation>يجلب Hadir الباقي من الخادم من جديد.</translation>
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
    <message>
        <source>Open it there to change or discard it.</source>
        <translation>افتحه هناك لتعديله أو تجاهله.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SettingsBinding</name>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>النص كما كان</translation>
    </message>
    <message>
        <source>Compact or comfortable lines</source>
        <translation>أسطر متراصّة أو مريحة</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>اللغة والمظهر</translation>
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
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
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
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is set, and to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>المحفوظ هنا</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>في المرة القادمة</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%n عملاء</numerusform>
            <numerusform>%n عميلًا</numerusform>
            <numerusform>%n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <comment>no data has come</comment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>You go straight in until you sign out.</source>
        <translation>تدخل مباشرة إلى أن تسجّل الخروج.</translation>
    </message>
    <message>
        <source>You will be asked for your password: this machine has no keychain that could keep you signed in. Your work is kept all the same.</source>
        <translation>ستُطلب منك كلمة المرور: لا توجد على هذا الجهاز سلسلة مفاتيح تُبقيك مسجّل الدخول. عملك محفوظ في كل الأحوال.</translation>
    </message>
    <message>
        <source>Also by %1, wherever you are.</source>
        <extracomment>%1: a list of keys</extracomment>
        <translation>وأيضًا بالمفاتيح %1 أينما كنت.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>No dictionary is installed on this machine, so nothing is underlined.</source>
        <translation>لا يوجد قاموس على هذا الجهاز، لذا لا يوضع خط تحت أي كلمة.</translation>
    </message>
    <message>
        <source>%1. This machine has no dictionary for %2.</source>
        <comment>languages</comment>
        <translation>%1. لا يوجد على هذا الجهاز قاموس للغة: %2.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>distance of lines</comment>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>distance of lines</comment>
        <translation>متراصّ</translation>
    </message>
    <message>
        <source>Notices outside the window</source>
        <translation>الإشعارات خارج النافذة</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>ما تقوله</translation>
    </message>
    <message>
        <source>Whom and what it is about</source>
        <translation>من تخص وعمّ هي</translation>
    </message>
    <message>
        <source>Only that something happened</source>
        <translation>أن شيئًا حدث فقط</translation>
    </message>
    <message>
        <source>While the desk is locked they never name anybody. For a time without any, choose “Do not disturb” from the menu at your picture.</source>
        <translation>ما دام المكتب مقفلًا فهي لا تذكر اسم أحد. ولوقت بلا إشعارات، اختر «عدم الإزعاج» من القائمة عند صورتك.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>appearance</comment>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SettingsTabs</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <comment>settings</comment>
        <translation>عام</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save, from any field</source>
        <translation>الحفظ من أي حقل</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>المغادرة دون حفظ</translation>
    </message>
    <message>
        <source>Discard what is typed?</source>
        <translation>أتريد تجاهل ما كُتب؟</translation>
    </message>
    <message>
        <source>Nothing in this sheet has been saved. What is discarded cannot be brought back.</source>
        <translation>لم يُحفظ شيء مما في هذه الورقة. وما يُتجاهل لا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ShelfSheet</name>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <comment>a title</comment>
        <translation>%1 (لم يعد معروضًا)</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>عرضه من جديد</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>إيقاف عرضه</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ShellStatus</name>
    <message>
        <source>Fetching what changed</source>
        <translation>جارٍ جلب ما تغيّر</translation>
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
        <source>Go to the settings</source>
        <translation>الانتقال إلى الإعدادات</translation>
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
        <source>Go to the case</source>
        <translation>الانتقال إلى الحالة</translation>
    </message>
    <message>
        <source>Go to the callbacks</source>
        <translation>انتقل إلى معاودات الاتصال</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SideLists</name>
    <message>
        <source>Back to the work</source>
        <translation>العودة إلى العمل</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <comment>how many cases</comment>
        <translation>للقرار: %1</translation>
    </message>
    <message>
        <source>Show the cases that wait for your decision</source>
        <translation>إظهار الحالات التي تنتظر قرارك</translation>
    </message>
    <message>
        <source>Sleeping: %1</source>
        <comment>how many cases</comment>
        <translation>نائمة: %1</translation>
    </message>
    <message>
        <source>Show the cases that sleep and when they wake</source>
        <translation>إظهار الحالات النائمة ومتى تستيقظ</translation>
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
    <message>
        <source>Preparing sample data …</source>
        <translation>جارٍ تجهيز البيانات التجريبية …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made on this machine have not been sent yet. They go out once you are signed in.</source>
        <translation>
            <numerusform>لا تغييرات على هذا الجهاز تنتظر الإرسال.</numerusform>
            <numerusform>تغيير واحد على هذا الجهاز لم يُرسَل بعد. يُرسَل بعد تسجيل دخولك.</numerusform>
            <numerusform>تغييران على هذا الجهاز لم يُرسَلا بعد. يُرسَلان بعد تسجيل دخولك.</numerusform>
            <numerusform>%n تغييرات على هذا الجهاز لم تُرسَل بعد. تُرسَل بعد تسجيل دخولك.</numerusform>
            <numerusform>%n تغييرًا على هذا الجهاز لم يُرسَل بعد. تُرسَل بعد تسجيل دخولك.</numerusform>
            <numerusform>%n تغيير على هذا الجهاز لم يُرسَل بعد. تُرسَل بعد تسجيل دخولك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::SignInKeys</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>الحقل التالي</translation>
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
        <source>Before the work</source>
        <translation>قبل العمل</translation>
    </message>
    <message>
        <source>Quit Hadir</source>
        <translation>إنهاء حاضر</translation>
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
        <translation>إصدار Hadir هذا والخادم لا يفهم أحدهما الآخر.</translation>
    </message>
    <message>
        <source>The server is version %1, this is %2. Nothing was changed; ask your administrator which one to update.</source>
        <translation>إصدار الخادم %1 وهذا %2. لم يتغير شيء؛ اسأل مدير النظام أيهما يُحدَّث.</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted.</source>
        <translation>لا يمكن الوثوق بشهادة الخادم.</translation>
    </message>
    <message>
        <source>Your password was not sent. Show this to your administrator: %1</source>
        <translation>لم تُرسل كلمة مرورك. أطلع مدير النظام على هذا: %1</translation>
    </message>
    <message>
        <source>TLS, certificate known</source>
        <translation>الشهادة معروفة · TLS</translation>
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
    <message>
        <source>Hadir is already open for this account.</source>
        <translation>سبق فتح Hadir لهذا الحساب.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and try again.</source>
        <translation>تابع في النافذة الأخرى، أو أغلقها وحاول من جديد.</translation>
    </message>
    <message>
        <source>The files on this machine cannot be opened.</source>
        <translation>تعذّر فتح الملفات على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing in them was changed. Show this to your administrator: %1</source>
        <translation>لم يتغير فيها شيء. اعرض هذا على المسؤول لديك: %1</translation>
    </message>
    <message>
        <source>The server ended your session.</source>
        <translation>أنهى الخادم جلستك.</translation>
    </message>
    <message>
        <source>Only the server can open this now.</source>
        <translation>لا يفتح هذا الآن إلا الخادم.</translation>
    </message>
    <message>
        <source>This machine was without it for too long, or its clock was changed. Nothing you wrote is lost: sign in once the server can be reached.</source>
        <translation>بقي هذا الجهاز بدونه مدة طويلة، أو غُيّرت ساعته. لم يضع شيء مما كتبته: سجّل الدخول حين يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The keychain of this machine does not answer.</source>
        <translation>سلسلة مفاتيح هذا الجهاز لا تستجيب.</translation>
    </message>
    <message>
        <source>What is kept here is locked with a key in it, and nothing was changed. Unlock the keychain and try again.</source>
        <translation>ما هو محفوظ هنا مقفل بمفتاح فيها، ولم يتغير شيء. افتح قفل سلسلة المفاتيح وحاول من جديد.</translation>
    </message>
    <message>
        <source>What Hadir kept on this machine was removed.</source>
        <translation>أُزيل ما كان حاضر يحفظه على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Your administrator ordered it. What had been sent is safe on the server; ask before you sign in here again.</source>
        <translation>طلب المسؤول ذلك. ما كان قد أُرسل محفوظ على الخادم؛ اسأل قبل أن تسجّل الدخول هنا من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>يمكنك المحاولة مجددًا الآن.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد دقيقة.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد دقيقتين.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد %n دقائق.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد %n دقيقة.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you wrote is lost. If your account was opened on another computer, you can work at one of them at a time: sign in again to go on here, and the other one stops. If that does not work, ask your administrator about your account.</source>
        <translation>لم يضِع شيء مما كتبته. إذا فُتح حسابك على حاسوب آخر فيمكنك العمل على واحد منهما في كل مرة: سجّل الدخول مجددًا لتتابع هنا فيتوقف الآخر. وإن لم ينفع ذلك فاسأل المسؤول عن حسابك.</translation>
    </message>
    <message>
        <source>Not all that Hadir kept on this machine could be removed.</source>
        <translation>تعذّرت إزالة بعض ما احتفظ به حاضر على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Your administrator ordered it. Show them this, so that the rest is removed by hand: %1</source>
        <translation>أمر بذلك مدير النظام لديك. اعرض عليه هذا ليُزال الباقي يدويًا: %1</translation>
    </message>
    <message>
        <source>The server cannot let anybody in just now.</source>
        <translation>لا يستطيع الخادم إدخال أحد الآن.</translation>
    </message>
    <message>
        <source>Its disk is full or cannot be written; your administrator should know. Nothing on this machine was changed, and work that is kept here can be opened.</source>
        <translation>قرصه ممتلئ أو تتعذّر الكتابة عليه، وينبغي أن يعلم المسؤول بذلك. لم يتغيّر شيء على هذا الجهاز، ويمكن فتح العمل المحفوظ هنا.</translation>
    </message>
    <message>
        <source>The key to what is kept on this machine is damaged.</source>
        <translation>المفتاح لما هو محفوظ على هذا الجهاز تالف.</translation>
    </message>
    <message>
        <source>Nothing was removed. Sign in with your password while the server can be reached: the old files are put aside, and your customers come from the server again.</source>
        <translation>لم يُحذف شيء. سجّل الدخول بكلمة مرورك أثناء توفّر الاتصال بالخادم: توضع الملفات القديمة جانبًا، ويأتي عملاؤك من الخادم من جديد.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SkillWords</name>
    <message>
        <source>1: knows a little</source>
        <translation>1: يعرف القليل</translation>
    </message>
    <message>
        <source>2: knows the basics</source>
        <translation>2: يعرف الأساسيات</translation>
    </message>
    <message>
        <source>3: works with it</source>
        <translation>3: يعمل بها</translation>
    </message>
    <message>
        <source>4: knows it well</source>
        <translation>4: يعرفها جيدًا</translation>
    </message>
    <message>
        <source>5: teaches it</source>
        <translation>5: يعلّمها</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a skill, its level, the highest level</comment>
        <translation>%1 (%2 من %3)</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SkillsField</name>
    <message>
        <source>Add a skill</source>
        <translation>إضافة مهارة</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>الألياف الضوئية</translation>
    </message>
    <message>
        <source>How well they know it</source>
        <translation>مدى المعرفة بها</translation>
    </message>
    <message>
        <source>Remove the skill</source>
        <translation>إزالة المهارة</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SkillsSheet</name>
    <message>
        <source>Skills of an agent</source>
        <translation>مهارات موظف</translation>
    </message>
    <message>
        <source>My skills</source>
        <translation>مهاراتي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Skills, and how well they are known</source>
        <translation>المهارات ومدى المعرفة بها</translation>
    </message>
    <message>
        <source>No skills have been entered yet. Colleagues who look for an expert find people by them.</source>
        <translation>لم تُدخل مهارات بعد. بها يجد الزملاء من يبحثون عنه من الخبراء.</translation>
    </message>
    <message>
        <source>A supervisor sets them.</source>
        <translation>يحددها مشرف.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SleepSheet</name>
    <message>
        <source>Put the case to sleep</source>
        <translation>تنويم الحالة</translation>
    </message>
    <message>
        <source>Sleep until then</source>
        <translation>نوّمها حتى ذلك الوقت</translation>
    </message>
    <message>
        <source>It wakes at (your time)</source>
        <translation>تستيقظ في (بتوقيتك)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>the status of a case</comment>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Choose a moment that is still to come.</source>
        <translation>اختر وقتًا لم يأت بعد.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SlotChip</name>
    <message>
        <source>%1, closed</source>
        <comment>a time of day</comment>
        <translation>%1، مغلق</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SplitSheet</name>
    <message>
        <source>Split into a new case</source>
        <translation>الفصل في حالة جديدة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>What the new case is about</source>
        <translation>موضوع الحالة الجديدة</translation>
    </message>
    <message>
        <source>From here…</source>
        <comment>entries of a case</comment>
        <translation>من هنا…</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>ما ينتقل إليها</translation>
    </message>
    <message>
        <source>This entry and what follows</source>
        <translation>هذا المدخل وما بعده</translation>
    </message>
    <message>
        <source>Only this entry</source>
        <translation>هذا المدخل وحده</translation>
    </message>
    <message>
        <source>Write first what it is about.</source>
        <translation>اكتب أولًا ما موضوعها.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>اختر مدخلًا أولًا.</translation>
    </message>
    <message>
        <source>Goes to the new case: %1</source>
        <comment>an entry</comment>
        <translation>ينتقل إلى الحالة الجديدة: %1</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <comment>an entry</comment>
        <translation>يبقى: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries go to the new case.</source>
        <translation>
            <numerusform>لا ينتقل أي مدخل إلى الحالة الجديدة.</numerusform>
            <numerusform>ينتقل المدخل الوحيد إلى الحالة الجديدة.</numerusform>
            <numerusform>ينتقل المدخلان كلاهما إلى الحالة الجديدة.</numerusform>
            <numerusform>تنتقل المدخلات الـ%n كلها إلى الحالة الجديدة.</numerusform>
            <numerusform>تنتقل المدخلات الـ%n كلها إلى الحالة الجديدة.</numerusform>
            <numerusform>تنتقل المدخلات الـ%n كلها إلى الحالة الجديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries go to the new case; the others stay.</source>
        <translation>
            <numerusform>لا ينتقل أي مدخل إلى الحالة الجديدة.</numerusform>
            <numerusform>ينتقل مدخل واحد إلى الحالة الجديدة، وتبقى المدخلات الأخرى.</numerusform>
            <numerusform>ينتقل مدخلان إلى الحالة الجديدة، وتبقى المدخلات الأخرى.</numerusform>
            <numerusform>تنتقل %n مدخلات إلى الحالة الجديدة، وتبقى المدخلات الأخرى.</numerusform>
            <numerusform>ينتقل %n مدخلًا إلى الحالة الجديدة، وتبقى المدخلات الأخرى.</numerusform>
            <numerusform>ينتقل %n مدخل إلى الحالة الجديدة، وتبقى المدخلات الأخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::StageWords</name>
    <message>
        <source>Prospect</source>
        <comment>stage of a customer</comment>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>New customer</source>
        <comment>stage of a customer</comment>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Active customer</source>
        <comment>stage of a customer</comment>
        <translation>عميل نشط</translation>
    </message>
    <message>
        <source>At risk of leaving</source>
        <comment>stage of a customer</comment>
        <translation>معرّض للمغادرة</translation>
    </message>
    <message>
        <source>Former customer</source>
        <comment>stage of a customer</comment>
        <translation>عميل سابق</translation>
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
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Look for the server at once</source>
        <translation>ابحث عن الخادم فورًا</translation>
    </message>
    <message>
        <source>No keychain: guarded by your password alone</source>
        <translation>لا سلسلة مفاتيح: محمي بكلمة مرورك وحدها</translation>
    </message>
    <message>
        <source>This machine has no keychain to keep a key in. What is on it opens with your password, which somebody who takes the disk could try to guess. Sign out when you leave a machine that is not yours.</source>
        <translation>لا توجد في هذا الجهاز سلسلة مفاتيح لحفظ المفتاح. ما فيه يُفتح بكلمة مرورك، وقد يحاول من يأخذ القرص تخمينها. سجّل خروجك عند مغادرة جهاز ليس لك.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Everybody here is invented. Try whatever you like.</source>
        <translation>كل من هنا مُختلَق. جرّب ما تشاء.</translation>
    </message>
    <message>
        <source>Server’s disk is full</source>
        <translation>قرص الخادم ممتلئ</translation>
    </message>
    <message>
        <source>Server cannot save now</source>
        <translation>لا يستطيع الخادم الحفظ الآن</translation>
    </message>
    <message>
        <source>What you do is kept on this machine and sent by itself when the server can save again. Your administrator should know.</source>
        <translation>ما تفعله محفوظ على هذا الجهاز ويُرسَل تلقائيًا عندما يستطيع الخادم الحفظ من جديد. ينبغي أن يعلم المسؤول بذلك.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>لا سلسلة مفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need your attention</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباهك</numerusform>
            <numerusform>أمر واحد يحتاج إلى انتباهك</numerusform>
            <numerusform>أمران يحتاجان إلى انتباهك</numerusform>
            <numerusform>%Ln أمور تحتاج إلى انتباهك</numerusform>
            <numerusform>%Ln أمرًا يحتاج إلى انتباهك</numerusform>
            <numerusform>%Ln أمر يحتاج إلى انتباهك</numerusform>
        </translation>
    </message>
    <message>
        <source>Show who mentioned you, and what was turned down or held back</source>
        <translation>إظهار من ذكرك وما رُفض أو أُوقف</translation>
    </message>
</context>
<context>
    <name>hadir::ui::StepBack</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Undone. %1</source>
        <comment>a sentence that says how it is</comment>
        <translation>تم التراجع. %1</translation>
    </message>
    <message>
        <source>It could not be undone. %1</source>
        <comment>why</comment>
        <translation>تعذّر التراجع. %1</translation>
    </message>
    <message>
        <source>%1: this cannot be undone.</source>
        <comment>what was done, such as: New case</comment>
        <translation>%1: لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء لإعادته.</translation>
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
            <numerusform>لم ترجع أي حالة إلى ما كانت عليه.</numerusform>
            <numerusform>عادت حالة واحدة كما كانت.</numerusform>
            <numerusform>عادت حالتان كما كانتا.</numerusform>
            <numerusform>عادت %n حالات كما كانت.</numerusform>
            <numerusform>عادت %n حالةً كما كانت.</numerusform>
            <numerusform>عادت %n حالة كما كانت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed.</source>
        <translation>
            <numerusform>لم تتغيّر أي حالة.</numerusform>
            <numerusform>تغيّرت حالة واحدة.</numerusform>
            <numerusform>تغيّرت حالتان.</numerusform>
            <numerusform>تغيّرت %n حالات.</numerusform>
            <numerusform>تغيّرت %n حالةً.</numerusform>
            <numerusform>تغيّرت %n حالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays in the record.</source>
        <translation>يبقى في السجل.</translation>
    </message>
    <message>
        <source>What was made stays.</source>
        <translation>ما أُنشئ يبقى.</translation>
    </message>
    <message>
        <source>Whoever was erased does not come back.</source>
        <translation>من مُحيت بياناته لا يعود.</translation>
    </message>
    <message>
        <source>It is a colleague&apos;s case now; a supervisor can move it.</source>
        <translation>الحالة لزميل الآن، ويمكن لمشرف نقلها.</translation>
    </message>
    <message>
        <source>Nothing was set before. Set it to something else instead.</source>
        <translation>لم يكن محدَّدًا من قبل. حدِّد غيره بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It could not be done again. %1</source>
        <comment>why</comment>
        <translation>تعذّرت الإعادة. %1</translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %n change(s). %1</source>
        <comment>why</comment>
        <translation>
            <numerusform>تم التراجع ما عدا %n تغيير. %1</numerusform>
            <numerusform>تم التراجع ما عدا تغييرًا واحدًا. %1</numerusform>
            <numerusform>تم التراجع ما عدا تغييرين. %1</numerusform>
            <numerusform>تم التراجع ما عدا %n تغييرات. %1</numerusform>
            <numerusform>تم التراجع ما عدا %n تغييرًا. %1</numerusform>
            <numerusform>تم التراجع ما عدا %n تغيير. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again. %1</source>
        <comment>a sentence that says how it is</comment>
        <translation>تمت الإعادة. %1</translation>
    </message>
    <message>
        <source>%1 and %2 are two customers again.</source>
        <comment>two customers</comment>
        <translation>عاد %1 و%2 عميلين منفصلين.</translation>
    </message>
    <message>
        <source>Undone as far as it can be. %1 %2</source>
        <comment>how it is; why the rest of it stays</comment>
        <translation>تم التراجع قدر الإمكان. %1 %2</translation>
    </message>
    <message>
        <source>The entries are back in %1. What stays is the case that was opened for them: it is closed, and goes on there.</source>
        <comment>case and customer</comment>
        <translation>عادت المدخلات إلى %1. أما الحالة التي فُتحت لها فتبقى: هي مغلقة وتُتابَع هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer deed(s) of another version of Hadir stay.</source>
        <translation>
            <numerusform>لا إجراء أحدث من إصدار آخر من حاضر.</numerusform>
            <numerusform>بقي إجراء أحدث من إصدار آخر من حاضر كما هو.</numerusform>
            <numerusform>بقي إجراءان أحدثان من إصدار آخر من حاضر كما هما.</numerusform>
            <numerusform>بقيت %n إجراءات أحدث من إصدار آخر من حاضر كما هي.</numerusform>
            <numerusform>بقي %n إجراءً أحدث من إصدار آخر من حاضر كما هو.</numerusform>
            <numerusform>بقي %n إجراء أحدث من إصدار آخر من حاضر كما هو.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::StepValue</name>
    <message>
        <source>Ask for the invoice</source>
        <translation>طلب الفاتورة</translation>
    </message>
    <message>
        <source>vip</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Choose a status</source>
        <translation>اختر وضعًا</translation>
    </message>
    <message>
        <source>Choose a priority</source>
        <translation>اختر أولوية</translation>
    </message>
    <message>
        <source>Choose a queue</source>
        <translation>اختر طابورًا</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>اختر زميلًا</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>دقائق أو ساعات أو أيام</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Summons</name>
    <message>
        <source>Hadir was asked to open an address that leads to nobody.</source>
        <translation>طُلب من حاضر فتح عنوان لا يقود إلى أحد.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::SystemTray</name>
    <message>
        <source>Open Hadir</source>
        <translation>افتح حاضر</translation>
    </message>
    <message>
        <source>Quit Hadir</source>
        <translation>إنهاء حاضر</translation>
    </message>
    <message numerus="yes">
        <source>Hadir: %n unread case(s)</source>
        <translation>
            <numerusform>حاضر: لا حالات غير مقروءة</numerusform>
            <numerusform>حاضر: حالة واحدة غير مقروءة</numerusform>
            <numerusform>حاضر: حالتان غير مقروءتين</numerusform>
            <numerusform>حاضر: %n حالات غير مقروءة</numerusform>
            <numerusform>حاضر: %n حالة غير مقروءة</numerusform>
            <numerusform>حاضر: %n حالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (do not disturb)</source>
        <translation>%1 (عدم الإزعاج)</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TabsBinding</name>
    <message>
        <source>Next open customer</source>
        <translation>العميل المفتوح التالي</translation>
    </message>
    <message>
        <source>Previous open customer</source>
        <translation>العميل المفتوح السابق</translation>
    </message>
    <message>
        <source>Close this customer&apos;s tab</source>
        <translation>إغلاق علامة تبويب هذا العميل</translation>
    </message>
    <message>
        <source>Keep this customer&apos;s tab</source>
        <translation>إبقاء علامة تبويب هذا العميل</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TagSheet</name>
    <message>
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Enter a tag first.</source>
        <translation>أدخل وسمًا أولًا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TeamViews</name>
    <message>
        <source>The view %1 is shared.</source>
        <translation>تمت مشاركة العرض %1.</translation>
    </message>
    <message>
        <source>The view %1 is shared no longer.</source>
        <translation>لم يعد العرض %1 مشتركًا.</translation>
    </message>
    <message>
        <source>The view %1 is changed for everyone who has it.</source>
        <translation>تم تغيير العرض %1 لكل من لديه.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TheirClock</name>
    <message>
        <source>%1 in %2</source>
        <comment>time of day, city</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Between %1 and %2 there</source>
        <comment>the earliest and latest time of day</comment>
        <translation>بين %1 و%2 هناك</translation>
    </message>
    <message>
        <source>Likely %1 in %2</source>
        <comment>time of day, city</comment>
        <translation>على الأرجح %1 في %2</translation>
    </message>
    <message>
        <source>Which of their country&apos;s clocks they live by is not known. Ask where they live; the details take it by one press.</source>
        <translation>لا يُعرف أي توقيت من توقيتات بلده يتبع. اسأله أين يقيم؛ ويُحفظ في التفاصيل بضغطة واحدة.</translation>
    </message>
    <message>
        <source>From the number %1: nobody has written a time zone down. The details take it by one press.</source>
        <translation>من الرقم %1: لم تُسجَّل منطقة زمنية. تُحفظ في التفاصيل بضغطة واحدة.</translation>
    </message>
    <message>
        <source>From the address: nobody has written a time zone down. The details take it by one press.</source>
        <translation>من العنوان: لم تُسجَّل منطقة زمنية. تُحفظ في التفاصيل بضغطة واحدة.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TimelineBinding</name>
    <message>
        <source>No message here has more than its words.</source>
        <translation>لا توجد هنا رسالة فيها أكثر من كلماتها.</translation>
    </message>
    <message>
        <source>This entry has no more than its words.</source>
        <translation>ليس في هذا المدخل أكثر من كلماته.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TimelineFilterButton</name>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a case</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>Timeline shows: %1</source>
        <translation>السجل الزمني يعرض: %1</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>التقييمات</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>The timeline stands in a window of its own</source>
        <translation>السجل الزمني في نافذة مستقلة</translation>
    </message>
    <message>
        <source>What is written here stands there, too.</source>
        <translation>ما يُكتب هنا يظهر هناك أيضًا.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادته</translation>
    </message>
</context>
<context>
    <name>hadir::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Calls, messages, notes and orders of this customer will stand here.</source>
        <translation>هنا تظهر مكالمات هذا العميل ورسائله وملاحظاته وطلباته.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>No entry of this customer fits the filter.</source>
        <translation>لا مدخل لهذا العميل يوافق التصفية.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Tongue</name>
    <message>
        <source>English</source>
        <comment>a language</comment>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>a language</comment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>a language</comment>
        <translation>الملايوية</translation>
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
    <name>hadir::ui::Trouble</name>
    <message>
        <source>Nothing was changed, and your words are kept.</source>
        <translation>لم يتغير شيء، وكلماتك محفوظة.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Twins</name>
    <message>
        <source>Not the same</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>the address %1</source>
        <translation>العنوان %1</translation>
    </message>
    <message>
        <source>a number that is no longer used, %1</source>
        <translation>رقم لم يعد مستخدمًا، %1</translation>
    </message>
    <message>
        <source>an address that is no longer used, %1</source>
        <translation>عنوان لم يعد مستخدمًا، %1</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>almost the name</source>
        <translation>اسم شبه مطابق</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>the city</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>%1 is almost certainly the same person</source>
        <translation>يكاد يكون من المؤكد أن %1 هو الشخص نفسه</translation>
    </message>
    <message>
        <source>%1 is probably the same person</source>
        <translation>من المرجّح أن %1 هو الشخص نفسه</translation>
    </message>
    <message>
        <source>%1 is perhaps the same person</source>
        <translation>ربما كان %1 هو الشخص نفسه</translation>
    </message>
    <message>
        <source>%1 is here already</source>
        <translation>%1 موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>%1 is here already, perhaps</source>
        <translation>ربما كان %1 موجودًا هنا بالفعل</translation>
    </message>
    <message>
        <source>The same: %1.</source>
        <comment>what two customers have in common, in a list</comment>
        <translation>المشترك بينهما: %1.</translation>
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
        <source>Hadir is locked. Everything is as you left it, and changes go on being sent.</source>
        <translation>حاضر مقفل. كل شيء كما تركته، وتستمر التغييرات في الإرسال.</translation>
    </message>
    <message>
        <source>Works offline until</source>
        <translation>يعمل دون اتصال حتى</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>تسجيل الدخول بحساب آخر</translation>
    </message>
    <message>
        <source>Hadir is locked, and the line is down. Everything is as you left it; changes wait here until the line is back.</source>
        <translation>حاضر مقفل والخط مقطوع. كل شيء كما تركته، وتنتظر التغييرات هنا حتى يعود الخط.</translation>
    </message>
    <message>
        <source>That password does not open this machine. Type the one that you signed in with here last.</source>
        <translation>كلمة المرور هذه لا تفتح هذا الجهاز. اكتب الكلمة التي دخلت بها هنا آخر مرة.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::UpdateWords</name>
    <message>
        <source>When a case is opened</source>
        <translation>عند فتح حالة</translation>
    </message>
    <message>
        <source>When somebody takes it</source>
        <translation>عند تولّي أحدهم لها</translation>
    </message>
    <message>
        <source>When it waits for the customer</source>
        <translation>عند انتظار العميل</translation>
    </message>
    <message>
        <source>When it is solved</source>
        <translation>عند حلها</translation>
    </message>
    <message>
        <source>When it is opened again</source>
        <translation>عند إعادة فتحها</translation>
    </message>
    <message>
        <source>When a callback is booked</source>
        <translation>عند حجز معاودة اتصال</translation>
    </message>
    <message>
        <source>Before a callback is due</source>
        <translation>قبل موعد معاودة الاتصال</translation>
    </message>
    <message>
        <source>When a callback is moved</source>
        <translation>عند نقل معاودة اتصال</translation>
    </message>
    <message>
        <source>When a callback is cancelled</source>
        <translation>عند إلغاء معاودة اتصال</translation>
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
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Such as status:open channel:whatsapp</source>
        <comment>example of a search</comment>
        <translation>مثل: الوضع:مفتوحة القناة:واتساب</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>اكتب اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Enter what to search for.</source>
        <translation>اكتب ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Only you see it, and on this machine only.</source>
        <translation>لا يراه أحد غيرك، وعلى هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>whom a view is for</comment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Each finds in it what they may see, and can sort it for themselves.</source>
        <translation>يجد فيه كل واحد ما يُسمح له برؤيته، ويمكنه ترتيبه لنفسه.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ViewWords</name>
    <message>
        <source>Save a view</source>
        <translation>حفظ عرض</translation>
    </message>
    <message>
        <source>Share a view</source>
        <translation>مشاركة عرض</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>تغيير عرض</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ViewsBinding</name>
    <message>
        <source>%1 or more</source>
        <comment>cases</comment>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a view, number of cases</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a view…</source>
        <translation>حفظ عرض…</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>إزالة العرض %1</translation>
    </message>
    <message>
        <source>Show the view %1</source>
        <translation>إظهار العرض %1</translation>
    </message>
    <message>
        <source>Save a search as a view</source>
        <translation>حفظ بحث كعرض</translation>
    </message>
    <message>
        <source>The view %1 is removed.</source>
        <translation>أُزيل العرض %1.</translation>
    </message>
    <message>
        <source>Your own, on this machine only</source>
        <comment>views</comment>
        <translation>عروضك أنت، على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a view, a team</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shared with the team</source>
        <comment>views</comment>
        <translation>مشتركة مع الفريق</translation>
    </message>
    <message>
        <source>Share a search with the team…</source>
        <translation>مشاركة بحث مع الفريق…</translation>
    </message>
    <message>
        <source>Change the view %1…</source>
        <translation>تغيير العرض %1…</translation>
    </message>
    <message>
        <source>Share the view %1 with the team…</source>
        <translation>مشاركة العرض %1 مع الفريق…</translation>
    </message>
    <message>
        <source>Let the view %1 stand like this for everyone</source>
        <translation>جعل العرض %1 بهذا الترتيب لدى الجميع</translation>
    </message>
    <message>
        <source>No longer share the view %1</source>
        <translation>إيقاف مشاركة العرض %1</translation>
    </message>
    <message>
        <source>Views are shared by supervisors. Your own is on this machine; ask one of them to share it.</source>
        <translation>المشرفون هم من يشاركون العروض. عرضك على هذا الجهاز؛ اطلب من أحدهم مشاركته.</translation>
    </message>
    <message>
        <source>The view %1 is shared no longer.</source>
        <translation>لم يعد العرض %1 مشتركًا.</translation>
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
        <source>Every step has a key; press F1 at any time to see them.</source>
        <translation>لكل خطوة مفتاح؛ اضغط F1 في أي وقت لرؤيتها.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WhenField</name>
    <message>
        <source>When, as you would say it</source>
        <translation>متى، كما تقولها</translation>
    </message>
    <message>
        <source>tmrw 2pm, esok 2 ptg, غدا ٢ م</source>
        <comment>examples of a moment</comment>
        <translation>غدا ٢ م، tmrw 2pm، esok 2 ptg</translation>
    </message>
    <message>
        <source>Times of this day, by the customer&apos;s clock</source>
        <translation>أوقات هذا اليوم بتوقيت العميل</translation>
    </message>
    <message>
        <source>Not a time yet.</source>
        <translation>ليس وقتًا بعد.</translation>
    </message>
    <message>
        <source>%1, or is it %2?</source>
        <comment>what was typed may mean both; day and time</comment>
        <translation>%1، أم %2؟</translation>
    </message>
    <message>
        <source>%1: choose a time.</source>
        <comment>a day</comment>
        <translation>%1: اختر وقتًا.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WhenSheet</name>
    <message>
        <source>Move a callback</source>
        <translation>انقل معاودة اتصال</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>انقل</translation>
    </message>
    <message>
        <source>To which time (the customer&apos;s)</source>
        <translation>إلى أي وقت (بتوقيت العميل)</translation>
    </message>
    <message>
        <source>Why at this time all the same</source>
        <translation>لماذا في هذا الوقت مع ذلك</translation>
    </message>
    <message>
        <source>%1 was promised a call on %2.</source>
        <comment>a customer, day and time</comment>
        <translation>وُعد %1 باتصال يوم %2.</translation>
    </message>
    <message>
        <source>Write a day and a time, or choose one.</source>
        <translation>اكتب يومًا ووقتًا، أو اختر واحدًا.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>اختر وقتًا.</translation>
    </message>
    <message>
        <source>That is the time it has.</source>
        <translation>هذا وقتها الحالي.</translation>
    </message>
    <message>
        <source>Choose a time that is open.</source>
        <translation>اختر وقتًا متاحًا.</translation>
    </message>
    <message>
        <source>Say why it is to be at this time.</source>
        <translation>اذكر لماذا يجب أن تكون في هذا الوقت.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WhyEmpty</name>
    <message>
        <source>Nothing has been fetched yet</source>
        <translation>لم يُجلب شيء بعد</translation>
    </message>
    <message>
        <source>There is no connection. Your cases stand here as soon as it is there.</source>
        <translation>لا يوجد اتصال. تظهر حالاتك هنا فور عودته.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>لا شيء بانتظارك</translation>
    </message>
    <message>
        <source>Cases that you take or are given stand here, the longest waiting first.</source>
        <translation>هنا تظهر الحالات التي تستلمها أو تُسند إليك، والأطول انتظارًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing is waiting for your team</source>
        <translation>لا شيء بانتظار فريقك</translation>
    </message>
    <message>
        <source>Open cases of your team&apos;s queues stand here.</source>
        <translation>هنا تظهر الحالات المفتوحة في طوابير فريقك.</translation>
    </message>
    <message>
        <source>No case is in this view</source>
        <translation>لا حالات في هذا العرض</translation>
    </message>
    <message>
        <source>Cases that its search finds on this machine stand here.</source>
        <translation>تظهر هنا الحالات التي يجدها بحث هذا العرض على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing waits for your decision</source>
        <translation>لا شيء ينتظر قرارك</translation>
    </message>
    <message>
        <source>Cases in which you are asked to allow something stand here.</source>
        <translation>الحالات التي يُطلب منك فيها السماح بشيء تقف هنا.</translation>
    </message>
    <message>
        <source>No case sleeps</source>
        <translation>لا حالة نائمة</translation>
    </message>
    <message>
        <source>Cases that are put to sleep stand here until they wake.</source>
        <translation>الحالات التي تُنوَّم تقف هنا حتى تستيقظ.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WindowLine</name>
    <message>
        <source>The customer has not written on WhatsApp yet, so nothing can be sent there. Choose another way (%1).</source>
        <comment>a key</comment>
        <translation>لم يكتب العميل على واتساب بعد، فلا يمكن إرسال شيء هناك. اختر طريقة أخرى (%1).</translation>
    </message>
    <message>
        <source>What you send now would come too late: by your clock the quiet hours that the customer asked for end at %1, and WhatsApp takes answers until %2 only. Beside Send it can be sent at once all the same.</source>
        <comment>two times, maybe with their days</comment>
        <translation>ما ترسله الآن يصل متأخرًا: بتوقيتك تنتهي ساعات الهدوء التي طلبها العميل عند %1، وواتساب لا يقبل الردود إلا حتى %2. بجانب «إرسال» يمكنك إرساله فورًا رغم ذلك.</translation>
    </message>
    <message>
        <source>WhatsApp takes answers to this customer until %1 by your clock.</source>
        <comment>a time, maybe with its day</comment>
        <translation>يقبل واتساب الردود على هذا العميل حتى %1 بتوقيتك.</translation>
    </message>
    <message>
        <source>Closed since %1 by your clock: WhatsApp takes answers for 24 hours after the customer&apos;s last message. Choose another way (%2).</source>
        <comment>a time, maybe with its day; a key</comment>
        <translation>مغلق منذ %1 بتوقيتك: يقبل واتساب الردود خلال 24 ساعة من آخر رسالة للعميل. اختر طريقة أخرى (%2).</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WordingsField</name>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Put in a placeholder</source>
        <translation>إدراج موضع للتعبئة</translation>
    </message>
    <message>
        <source>Remove the text in this language</source>
        <translation>حذف النص بهذه اللغة</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <comment>a language</comment>
        <translation>النص بلغة: %1</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Words</name>
    <message>
        <source>Call</source>
        <comment>a telephone call, noun</comment>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسالة قصيرة</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>to a branch, noun</comment>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>an internal note</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>System</source>
        <comment>an entry made by the machine</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a case</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a case: waiting for the customer</comment>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>status of a case</comment>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a case</comment>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority of a case</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority of a case</comment>
        <translation>عادية</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority of a case</comment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority of a case</comment>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>placed</source>
        <comment>an order</comment>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>an order</comment>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>an order</comment>
        <translation>تم الشحن</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>an order</comment>
        <translation>تم التوصيل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>an order</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>an order</comment>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>what a consent is for</comment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <comment>what a consent is for</comment>
        <translation>معاودات الاتصال</translation>
    </message>
    <message>
        <source>Surveys</source>
        <comment>what a consent is for</comment>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>what a consent is for</comment>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>مكالمة واردة</translation>
    </message>
    <message>
        <source>Email in</source>
        <translation>بريد وارد</translation>
    </message>
    <message>
        <source>Chat in</source>
        <translation>محادثة واردة</translation>
    </message>
    <message>
        <source>SMS in</source>
        <translation>رسالة قصيرة واردة</translation>
    </message>
    <message>
        <source>WhatsApp in</source>
        <translation>واتساب وارد</translation>
    </message>
    <message>
        <source>Social media in</source>
        <translation>تواصل اجتماعي وارد</translation>
    </message>
    <message>
        <source>Call out</source>
        <translation>مكالمة صادرة</translation>
    </message>
    <message>
        <source>Email out</source>
        <translation>بريد صادر</translation>
    </message>
    <message>
        <source>Chat out</source>
        <translation>محادثة صادرة</translation>
    </message>
    <message>
        <source>SMS out</source>
        <translation>رسالة قصيرة صادرة</translation>
    </message>
    <message>
        <source>WhatsApp out</source>
        <translation>واتساب صادر</translation>
    </message>
    <message>
        <source>Social media out</source>
        <translation>تواصل اجتماعي صادر</translation>
    </message>
    <message>
        <source>Reply by email</source>
        <translation>ردّ بالبريد</translation>
    </message>
    <message>
        <source>Reply by SMS</source>
        <translation>ردّ برسالة قصيرة</translation>
    </message>
    <message>
        <source>Reply by WhatsApp</source>
        <translation>ردّ بواتساب</translation>
    </message>
    <message>
        <source>Reply in the chat</source>
        <translation>ردّ في المحادثة</translation>
    </message>
    <message>
        <source>Reply on social media</source>
        <translation>ردّ عبر التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>role of somebody who works here</comment>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>role of somebody who works here</comment>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role of somebody who works here</comment>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>A message came at %1 (%2).</source>
        <comment>a time and a channel</comment>
        <translation>وصلت رسالة في %1 (%2).</translation>
    </message>
    <message>
        <source>%1 wrote at %2 (%3).</source>
        <comment>a customer, a time and a channel</comment>
        <translation>كتب %1 في %2 (%3).</translation>
    </message>
    <message>
        <source>%1 answered at %2 (%3).</source>
        <comment>a colleague, a time and a channel</comment>
        <translation>رد %1 في %2 (%3).</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WorkListHead</name>
    <message>
        <source>Sort and group the cases, choose columns</source>
        <translation>ترتيب الحالات وتجميعها واختيار الأعمدة</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>the agent&apos;s own cases</comment>
        <translation>لي</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>the team&apos;s cases</comment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>حالات من</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WorkListPane</name>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>The cases are being fetched</source>
        <translation>جارٍ جلب الحالات</translation>
    </message>
    <message>
        <source>Open the next case</source>
        <translation>فتح الحالة التالية</translation>
    </message>
    <message>
        <source>Open the previous case</source>
        <translation>فتح الحالة السابقة</translation>
    </message>
    <message>
        <source>From the list into the case</source>
        <translation>من القائمة إلى الحالة</translation>
    </message>
    <message>
        <source>Open the next case, from anywhere</source>
        <translation>فتح الحالة التالية من أي مكان</translation>
    </message>
    <message>
        <source>Open the previous case, from anywhere</source>
        <translation>فتح الحالة السابقة من أي مكان</translation>
    </message>
    <message>
        <source>Choose the case, to change several at once</source>
        <translation>اختيار الحالة، لتغيير عدة حالات معًا</translation>
    </message>
    <message>
        <source>Choose the next case too</source>
        <translation>اختيار الحالة التالية أيضًا</translation>
    </message>
    <message>
        <source>Choose all cases of the list</source>
        <translation>اختيار كل حالات القائمة</translation>
    </message>
    <message>
        <source>Show the sleeping cases</source>
        <translation>إظهار الحالات النائمة</translation>
    </message>
    <message>
        <source>Show the cases that wait for your decision</source>
        <translation>إظهار الحالات التي تنتظر قرارك</translation>
    </message>
    <message>
        <source>Sort and group the cases, choose columns</source>
        <translation>ترتيب الحالات وتجميعها واختيار الأعمدة</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WorkListWords</name>
    <message>
        <source>Also here: %1</source>
        <translation>هنا أيضًا: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>of a case in a list, said by a screen reader</comment>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>تنتظر منذ %1</translation>
    </message>
    <message>
        <source>also here: %1</source>
        <translation>هنا أيضًا: %1</translation>
    </message>
    <message>
        <source>You have written something here that is not sent or saved.</source>
        <translation>كتبت هنا شيئًا لم يُرسل ولم يُحفظ.</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of a case in a list, said by a screen reader</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Something of yours was held back or turned down here. It needs your attention.</source>
        <translation>حُجز أو رُفض هنا شيء منك. إنه يحتاج إلى انتباهك.</translation>
    </message>
    <message>
        <source>It is answered, but the answer is not sent yet.</source>
        <translation>تم الرد عليها، لكن الرد لم يُرسَل بعد.</translation>
    </message>
    <message>
        <source>answered, not sent yet</source>
        <comment>of a case in a list, said by a screen reader</comment>
        <translation>تم الرد، ولم يُرسَل بعد</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>of a case in a list, said by a screen reader</comment>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>المسؤول: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of a case</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>You</source>
        <comment>owner of a case</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>A colleague</source>
        <comment>owner of a case</comment>
        <translation>زميل</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>المسؤول: %1</translation>
    </message>
    <message>
        <source>Something you did here is not sent yet.</source>
        <translation>شيء مما فعلته هنا لم يُرسَل بعد.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <comment>of a case in a list, said by a screen reader</comment>
        <translation>لم يُرسَل بعد</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>of a case in a list, said by a screen reader</comment>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>It sleeps until %1.</source>
        <comment>a moment</comment>
        <translation>تنام حتى %1.</translation>
    </message>
    <message>
        <source>It woke up and nothing has been done since.</source>
        <translation>استيقظت ولم يُفعل شيء منذ ذلك.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::Workplace</name>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>ما يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>A file on this machine was damaged. What you wrote was brought back as far as it could be read; look whether anything of the last minutes is missing.</source>
        <translation>تلف ملف على هذا الجهاز. استُعيد ما كتبته بقدر ما أمكنت قراءته؛ تحقق هل ينقص شيء من الدقائق الأخيرة.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Quit Hadir</source>
        <translation>إنهاء حاضر</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>إعادة آخر ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>ما فعلته</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WritingAid</name>
    <message>
        <source>Looking for suggestions …</source>
        <translation>جارٍ البحث عن اقتراحات …</translation>
    </message>
    <message>
        <source>Add %1 to my dictionary</source>
        <comment>a word</comment>
        <translation>إضافة %1 إلى قاموسي</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>لا اقتراح</translation>
    </message>
</context>
<context>
    <name>hadir::ui::WritingBinding</name>
    <message>
        <source>The word could not be kept on this machine; it is forgotten with the next start.</source>
        <translation>تعذر حفظ الكلمة على هذا الجهاز؛ ستُنسى عند بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>The customer’s newest message is written in %1.</source>
        <translation>أحدث رسالة من العميل مكتوبة باللغة: %1.</translation>
    </message>
    <message>
        <source>There is no message here to quote.</source>
        <translation>لا رسالة هنا يمكن اقتباسها.</translation>
    </message>
    <message>
        <source>This entry has no words to quote.</source>
        <translation>لا كلمات في هذا البند يمكن اقتباسها.</translation>
    </message>
</context>
<context>
    <name>hadir::ui::ZoneSuggestion</name>
    <message>
        <source>No time zone is written down. It may be one of these: ask where they live.</source>
        <translation>لم تُسجَّل منطقة زمنية. قد تكون إحدى هذه: اسأله أين يقيم.</translation>
    </message>
    <message>
        <source>No time zone is written down. The number %1 tells where they likely live.</source>
        <translation>لم تُسجَّل منطقة زمنية. يدل الرقم %1 على المكان الذي يقيم فيه على الأرجح.</translation>
    </message>
    <message>
        <source>No time zone is written down. The address tells where they likely live.</source>
        <translation>لم تُسجَّل منطقة زمنية. يدل العنوان على المكان الذي يقيم فيه على الأرجح.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a time zone, by its city</comment>
        <translation>استخدام %1</translation>
    </message>
</context>
</TS>
