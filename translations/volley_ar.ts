<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Connection</name>
    <message>
        <source>%1 answered in %2 and accepts the key.</source>
        <translation>أجاب %1 خلال %2 وقَبِل المفتاح.</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>أجاب %1 خلال %2.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>يُرجى اختيار أحدها.</translation>
    </message>
    <message>
        <source>“%1” is one of them.</source>
        <translation>النموذج «%1» من بينها.</translation>
    </message>
    <message>
        <source>“%1” is not in the list, which names models, not deployments: send a test prompt to see whether it works.</source>
        <translation>ليس «%1» من بينها، وهي ليست عمليات النشر: يُرجى إرسال موجّه اختباري لمعرفة ما إذا كان موجودًا.</translation>
    </message>
    <message>
        <source>“%1” is not in the list: check the name, or choose a model from the list.</source>
        <translation>ليس «%1» من بينها: يُرجى التحقق من الاسم أو الاختيار من القائمة.</translation>
    </message>
    <message>
        <source>%1 does not list its models: send a test prompt to check the key and the model.</source>
        <translation>لا يقدّم %1 قائمة بنماذجه: يُرجى إرسال موجّه اختباري لمعرفة ما إذا كان المفتاح والنموذج صحيحين.</translation>
    </message>
    <message numerus="yes">
        <source>It lists more than %Ln model(s).</source>
        <translation>
            <numerusform>تضم قائمته أكثر من %Ln نموذج.</numerusform>
            <numerusform>تضم قائمته أكثر من نموذج واحد.</numerusform>
            <numerusform>تضم قائمته أكثر من نموذجين.</numerusform>
            <numerusform>تضم قائمته أكثر من %Ln نماذج.</numerusform>
            <numerusform>تضم قائمته أكثر من %Ln نموذجًا.</numerusform>
            <numerusform>تضم قائمته أكثر من %Ln نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lists its models (%1).</source>
        <translation>يقدّم قائمة بنماذجه (%1).</translation>
    </message>
    <message>
        <source>It works: “%1” answered a test prompt in %2.</source>
        <translation>يعمل: أجاب «%1» عن موجّه اختباري خلال %2.</translation>
    </message>
    <message>
        <source>It is not in the list, but it works.</source>
        <translation>لا يظهر في القائمة، ومع ذلك فهو موجود.</translation>
    </message>
    <message numerus="yes">
        <source>That took %Ln token(s).</source>
        <translation>
            <numerusform>لم يُستهلك أي رمز.</numerusform>
            <numerusform>استُهلك رمز واحد.</numerusform>
            <numerusform>استُهلك رمزان.</numerusform>
            <numerusform>استُهلكت %Ln رموز.</numerusform>
            <numerusform>استُهلك %Ln رمزًا.</numerusform>
            <numerusform>استُهلك %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test failed: %1. %2</source>
        <extracomment>%1 what failed, in a few words; %2 what to do about it</extracomment>
        <translation>فشل الاختبار: %1. %2</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Saved: %1, %2.</source>
        <extracomment>%1 such as &quot;12 rows&quot;, %2 such as &quot;30 answers&quot;</extracomment>
        <translation>المحفوظ: %1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابةً</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that could not be read and are empty now: %1.</source>
        <translation>الصفوف التي تعذّرت قراءتها وأصبحت فارغة: %1.</translation>
    </message>
    <message>
        <source>Requests without an answer that may have been billed: %1. They are marked Interrupted and are not sent again automatically.</source>
        <translation>الطلبات بلا إجابة التي ربما احتُسبت تكلفتها: %1. حالتها «منقطع» ولا يُعاد إرسالها تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>volley::AnswerFormatBox</name>
    <message>
        <source>Answer format</source>
        <translation>تنسيق الإجابة</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>اسم المخطط</translation>
    </message>
    <message>
        <source>Name of the schema: answer</source>
        <translation>اسم المخطط: answer</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>مخطط JSON</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لا يُرسل</translation>
    </message>
    <message>
        <source>Any JSON object</source>
        <translation>أي كائن JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>JSON مطابق لمخطط</translation>
    </message>
    <message>
        <source>Enter the JSON schema that answers have to fit.</source>
        <translation>يُرجى إدخال مخطط JSON الذي يجب أن تطابقه الإجابات.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>where the schema breaks off being JSON, and how</extracomment>
        <translation>السطر %1، العمود %2: %3.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>لا يمكن استخدام هذا: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>volley::AnswerView</name>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>امتناع عن الإجابة</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>استدعاءات الأدوات</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>الاستدلال</translation>
    </message>
</context>
<context>
    <name>volley::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
</context>
<context>
    <name>volley::AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>ال&amp;نظام</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>وفق إعداد سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>نص داكن على خلفية فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>نص فاتح على خلفية داكنة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Reset to 100 %</source>
        <translation>إعادة إلى 100 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>In percent of the desktop&apos;s; for the whole application</source>
        <translation>نسبة مئوية من حجم نص سطح المكتب؛ للتطبيق كله</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>percent, after a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Reset the size of text to 100 %</source>
        <translation>إعادة حجم النص إلى 100 %</translation>
    </message>
    <message>
        <source>The text size of the desktop</source>
        <translation>بالحجم نفسه على سطح المكتب</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>ال&amp;حجم:</translation>
    </message>
</context>
<context>
    <name>volley::ArrangeActions</name>
    <message>
        <source>&amp;Duplicate Rows</source>
        <translation>&amp;استنساخ الصفوف</translation>
    </message>
    <message>
        <source>Insert a copy of the selected rows</source>
        <translation>وضع الصفوف المحددة مرة أخرى</translation>
    </message>
    <message>
        <source>Move Rows &amp;Up</source>
        <translation>ن&amp;قل الصفوف لأعلى</translation>
    </message>
    <message>
        <source>Move the selected rows up by one</source>
        <translation>نقل الصفوف المحددة إلى أعلى بمقدار صف</translation>
    </message>
    <message>
        <source>Move Rows Do&amp;wn</source>
        <translation>نقل الصفو&amp;ف لأسفل</translation>
    </message>
    <message>
        <source>Move the selected rows down by one</source>
        <translation>نقل الصفوف المحددة إلى أسفل بمقدار صف</translation>
    </message>
    <message>
        <source>Move Column Le&amp;ft</source>
        <translation>نقل الع&amp;مود إلى اليسار</translation>
    </message>
    <message>
        <source>Move this column to the left</source>
        <translation>نقل هذا العمود إلى اليسار</translation>
    </message>
    <message>
        <source>Move Column Rig&amp;ht</source>
        <translation>نقل العم&amp;ود إلى اليمين</translation>
    </message>
    <message>
        <source>Move this column to the right</source>
        <translation>نقل هذا العمود إلى اليمين</translation>
    </message>
    <message>
        <source>Sort Ascendin&amp;g</source>
        <translation>فرز تصاع&amp;دي</translation>
    </message>
    <message>
        <source>Sort all rows by this column: numbers, then texts, then empty cells</source>
        <translation>فرز كل الصفوف حسب هذا العمود: الأرقام ثم النصوص ثم الخلايا الفارغة</translation>
    </message>
    <message>
        <source>Sort D&amp;escending</source>
        <translation>فرز تنازل&amp;ي</translation>
    </message>
    <message>
        <source>Sort all rows by this column the other way round, empty cells last</source>
        <translation>فرز كل الصفوف حسب هذا العمود بالترتيب المعاكس، والخلايا الفارغة في الآخر</translation>
    </message>
    <message>
        <source>Sorting by “%1”</source>
        <translation>الفرز حسب «%1»</translation>
    </message>
    <message>
        <source>The rows are already in this order.</source>
        <translation>الصفوف بهذا الترتيب بالفعل.</translation>
    </message>
    <message>
        <source>sort rows</source>
        <translation>فرز الصفوف</translation>
    </message>
    <message>
        <source>Sorted by “%1”: rows have new numbers. Results of earlier runs keep theirs.</source>
        <translation>تم الفرز حسب «%1»: للصفوف أرقام جديدة. وتحتفظ نتائج عمليات التشغيل السابقة بأرقامها.</translation>
    </message>
    <message>
        <source>Moving the column</source>
        <translation>نقل العمود</translation>
    </message>
    <message>
        <source>move column</source>
        <translation>نقل عمود</translation>
    </message>
    <message>
        <source>move rows</source>
        <translation>نقل صفوف</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln row(s) can be duplicated at once.</source>
        <translation>
            <numerusform>يمكن استنساخ %Ln صف على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن استنساخ صف واحد على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن استنساخ صفين على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن استنساخ %Ln صفوف على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن استنساخ %Ln صفًا على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن استنساخ %Ln صف على الأكثر دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>استنساخ صفوف</translation>
    </message>
</context>
<context>
    <name>volley::AttemptText</name>
    <message>
        <source>may have been billed</source>
        <translation>ربما احتُسبت تكلفته</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>not processed</source>
        <translation>لم يُعالج</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>From cache: an earlier answer to an identical request. Retry the request to get another one.</source>
        <translation>من الذاكرة المؤقتة: إجابة سابقة عن طلب مطابق. للحصول على إجابة أخرى، يُرجى إعادة محاولة الطلب.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>لدى المزوّد</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>أُرسل بعد</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>أول بايت</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>أول رمز</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>رموز الإدخال</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>رموز الإخراج</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Then waited</source>
        <translation>الانتظار بعدها</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>سبب الفشل</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>%1 what failed, %2 what to do about it</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
What came in before it failed is shown below.</source>
        <translation>%1
يظهر أدناه ما وصل قبل الفشل.</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Finish reason as sent</source>
        <translation>سبب الانتهاء كما أُرسل</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>النموذج الذي أجاب</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>فئة الخدمة</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) in</source>
        <translation>
            <numerusform>رموز الإدخال: %1</numerusform>
            <numerusform>رموز الإدخال: %1</numerusform>
            <numerusform>رموز الإدخال: %1</numerusform>
            <numerusform>رموز الإدخال: %1</numerusform>
            <numerusform>رموز الإدخال: %1</numerusform>
            <numerusform>رموز الإدخال: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them cached</source>
        <translation>
            <numerusform>منها من الذاكرة المؤقتة: %1</numerusform>
            <numerusform>منها من الذاكرة المؤقتة: %1</numerusform>
            <numerusform>منها من الذاكرة المؤقتة: %1</numerusform>
            <numerusform>منها من الذاكرة المؤقتة: %1</numerusform>
            <numerusform>منها من الذاكرة المؤقتة: %1</numerusform>
            <numerusform>منها من الذاكرة المؤقتة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them written to the cache</source>
        <translation>
            <numerusform>منها مكتوب إلى الذاكرة المؤقتة: %1</numerusform>
            <numerusform>منها مكتوب إلى الذاكرة المؤقتة: %1</numerusform>
            <numerusform>منها مكتوب إلى الذاكرة المؤقتة: %1</numerusform>
            <numerusform>منها مكتوب إلى الذاكرة المؤقتة: %1</numerusform>
            <numerusform>منها مكتوب إلى الذاكرة المؤقتة: %1</numerusform>
            <numerusform>منها مكتوب إلى الذاكرة المؤقتة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) out</source>
        <translation>
            <numerusform>رموز الإخراج: %1</numerusform>
            <numerusform>رموز الإخراج: %1</numerusform>
            <numerusform>رموز الإخراج: %1</numerusform>
            <numerusform>رموز الإخراج: %1</numerusform>
            <numerusform>رموز الإخراج: %1</numerusform>
            <numerusform>رموز الإخراج: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them reasoning</source>
        <translation>
            <numerusform>منها للاستدلال: %1</numerusform>
            <numerusform>منها للاستدلال: %1</numerusform>
            <numerusform>منها للاستدلال: %1</numerusform>
            <numerusform>منها للاستدلال: %1</numerusform>
            <numerusform>منها للاستدلال: %1</numerusform>
            <numerusform>منها للاستدلال: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>التكلفة غير معروفة</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>أول رمز %1</translation>
    </message>
</context>
<context>
    <name>volley::AttemptsPanel</name>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
</context>
<context>
    <name>volley::Banner</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>volley::BannerStack</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>volley::BaseUrl</name>
    <message>
        <source>A base URL begins with https:// (or http:// for this computer), for example https://api.example.com/v1.</source>
        <translation>يبدأ عنوان URL الأساسي بـ https:// (أو http:// لهذا الحاسوب)، مثل https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The host name is missing, as in https://api.example.com/v1.</source>
        <translation>اسم المضيف ناقص؛ مثال صحيح: https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s base URL, for example https://api.example.com/v1.</source>
        <translation>يُرجى إدخال عنوان URL الأساسي للخادم، مثل https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>Prompts and answers travel to %1 unencrypted, readable by anyone on the way. A key is never sent this way.</source>
        <translation>تنتقل الموجّهات والإجابات إلى %1 دون تشفير، ويمكن لأي كان على الطريق قراءتها. لا يُرسل أي مفتاح بهذه الطريقة أبدًا.</translation>
    </message>
    <message>
        <source>%1 needs a key of its own: the one for %2 is not sent there.</source>
        <translation>يحتاج %1 إلى مفتاح خاص به: المفتاح المخصص لـ %2 لا يُرسل إليه.</translation>
    </message>
</context>
<context>
    <name>volley::BudgetForm</name>
    <message>
        <source>US &amp;dollars:</source>
        <translation>&amp;دولار أمريكي:</translation>
    </message>
    <message>
        <source>The run pauses before it has cost more</source>
        <translation>يتوقف التشغيل مؤقتًا قبل أن تتجاوز تكلفته هذا المبلغ</translation>
    </message>
    <message>
        <source>Budget in tokens</source>
        <translation>الميزانية بالرموز</translation>
    </message>
    <message>
        <source>Of prompts and answers together</source>
        <translation>مجموع الموجّهات والإجابات</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>To&amp;kens:</source>
        <translation>ال&amp;رموز:</translation>
    </message>
    <message>
        <source>Mi&amp;nutes:</source>
        <translation>الدق&amp;ائق:</translation>
    </message>
    <message>
        <source>Time that the run is active; pauses do not count</source>
        <translation>مدة نشاط التشغيل؛ لا تُحتسب فترات الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <extracomment>%1 what is counted: US dollars, minutes</extracomment>
        <translation>الميزانية بوحدة %1</translation>
    </message>
    <message>
        <source>No price is known for %1: what it costs is counted only where the server says it.</source>
        <comment>targets</comment>
        <translation>لا يُعرف سعر %1: لا تُحتسب التكلفة إلا إذا أبلغ بها الخادم.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between targets</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>volley::BudgetPart</name>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
</context>
<context>
    <name>volley::BudgetText</name>
    <message>
        <source>$%1</source>
        <comment>US dollars</comment>
        <translation>$%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <translation>
            <numerusform>%1 دقيقة</numerusform>
            <numerusform>%1 دقيقة</numerusform>
            <numerusform>%1 دقيقة</numerusform>
            <numerusform>%1 دقائق</numerusform>
            <numerusform>%1 دقيقةً</numerusform>
            <numerusform>%1 دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent, as far as that is known</source>
        <translation>أُنفق %1 حسب المعروف</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>أُنفق %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 used</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>استُخدم %1</numerusform>
            <numerusform>استُخدم %1</numerusform>
            <numerusform>استُخدم %1</numerusform>
            <numerusform>استُخدم %1</numerusform>
            <numerusform>استُخدم %1</numerusform>
            <numerusform>استُخدم %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>time</comment>
        <translation>انقضى %1</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>The budget of %1 is used up: %2.</source>
        <translation>استُنفدت الميزانية البالغة %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The remaining (request|%Ln requests) would take %1 more.</source>
        <extracomment>%1 is money, tokens or time</extracomment>
        <translation>
            <numerusform>المطلوب أيضًا للطلبات المتبقية (%Ln): %1.</numerusform>
            <numerusform>المطلوب أيضًا للطلب المتبقي: %1.</numerusform>
            <numerusform>المطلوب أيضًا للطلبين المتبقيين: %1.</numerusform>
            <numerusform>المطلوب أيضًا للطلبات المتبقية (%Ln): %1.</numerusform>
            <numerusform>المطلوب أيضًا للطلبات المتبقية (%Ln): %1.</numerusform>
            <numerusform>المطلوب أيضًا للطلبات المتبقية (%Ln): %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of the remaining (request|%Ln requests) cannot be estimated: no price is known.</source>
        <translation>
            <numerusform>لا يمكن معرفة تكلفة الطلبات المتبقية (%Ln): لا يُعرف أي سعر.</numerusform>
            <numerusform>لا يمكن معرفة تكلفة الطلب المتبقي: لا يُعرف أي سعر.</numerusform>
            <numerusform>لا يمكن معرفة تكلفة الطلبين المتبقيين: لا يُعرف أي سعر.</numerusform>
            <numerusform>لا يمكن معرفة تكلفة الطلبات المتبقية (%Ln): لا يُعرف أي سعر.</numerusform>
            <numerusform>لا يمكن معرفة تكلفة الطلبات المتبقية (%Ln): لا يُعرف أي سعر.</numerusform>
            <numerusform>لا يمكن معرفة تكلفة الطلبات المتبقية (%Ln): لا يُعرف أي سعر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The remaining (request has|%Ln requests have) not been sent.</source>
        <translation>
            <numerusform>لم تُرسل الطلبات المتبقية (%Ln).</numerusform>
            <numerusform>لم يُرسل الطلب المتبقي.</numerusform>
            <numerusform>لم يُرسل الطلبان المتبقيان.</numerusform>
            <numerusform>لم تُرسل الطلبات المتبقية (%Ln).</numerusform>
            <numerusform>لم تُرسل الطلبات المتبقية (%Ln).</numerusform>
            <numerusform>لم تُرسل الطلبات المتبقية (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more will be needed, and the budget is %2: the run will pause before its end.</source>
        <translation>سيلزم %1 أو أكثر، والميزانية %2: سيتوقف التشغيل مؤقتًا قبل نهايته.</translation>
    </message>
    <message>
        <source>Up to %1 may be needed, and the budget is %2: the run may pause before its end.</source>
        <translation>قد يلزم ما يصل إلى %1، والميزانية %2: قد يتوقف التشغيل مؤقتًا قبل نهايته.</translation>
    </message>
</context>
<context>
    <name>volley::CellActions</name>
    <message>
        <source>&amp;Cut Cells</source>
        <translation>ق&amp;ص الخلايا</translation>
    </message>
    <message>
        <source>Copy the selected cells, and empty them</source>
        <translation>نسخ الخلايا المحددة وإفراغها</translation>
    </message>
    <message>
        <source>Cop&amp;y Cells</source>
        <translation>&amp;نسخ الخلايا</translation>
    </message>
    <message>
        <source>Copy the selected cells, as spreadsheets take them</source>
        <translation>نسخ الخلايا المحددة بالصيغة التي تقبلها برامج الجداول</translation>
    </message>
    <message>
        <source>&amp;Paste Cells</source>
        <translation>&amp;لصق الخلايا</translation>
    </message>
    <message>
        <source>Paste the clipboard&apos;s cells over these, starting at the chosen cell</source>
        <translation>وضع خلايا الحافظة مكان هذه الخلايا، بدءًا من الخلية المختارة</translation>
    </message>
    <message>
        <source>C&amp;lear Cells</source>
        <translation>مس&amp;ح الخلايا</translation>
    </message>
    <message>
        <source>Empty the selected cells; whole rows are removed</source>
        <translation>إفراغ الخلايا المحددة؛ وتُزال الصفوف المحددة كاملة</translation>
    </message>
    <message>
        <source>Cutting cells</source>
        <translation>قص الخلايا</translation>
    </message>
    <message>
        <source>cut cells</source>
        <translation>قص خلايا</translation>
    </message>
    <message>
        <source>Clearing cells</source>
        <translation>مسح الخلايا</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>مسح خلايا</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy cells first, then paste them here.</source>
        <translation>لا نص في الحافظة. يُرجى نسخ الخلايا أولًا ثم لصقها هنا.</translation>
    </message>
    <message>
        <source>Paste Cells</source>
        <translation>لصق الخلايا</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %Ln column(s) more than there are from here on.</source>
        <translation>
            <numerusform>لا تزيد أعمدة الحافظة على الأعمدة الموجودة من هنا.</numerusform>
            <numerusform>تزيد أعمدة الحافظة على الأعمدة الموجودة من هنا بعمود واحد.</numerusform>
            <numerusform>تزيد أعمدة الحافظة على الأعمدة الموجودة من هنا بعمودين.</numerusform>
            <numerusform>تزيد أعمدة الحافظة على الأعمدة الموجودة من هنا بعدد %Ln أعمدة.</numerusform>
            <numerusform>تزيد أعمدة الحافظة على الأعمدة الموجودة من هنا بعدد %Ln عمودًا.</numerusform>
            <numerusform>تزيد أعمدة الحافظة على الأعمدة الموجودة من هنا بعدد %Ln عمود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Column(s)</source>
        <translation>
            <numerusform>عدم إضافة أعمدة</numerusform>
            <numerusform>إضافة عمود واحد</numerusform>
            <numerusform>إضافة عمودين</numerusform>
            <numerusform>إضافة %Ln أعمدة</numerusform>
            <numerusform>إضافة %Ln عمودًا</numerusform>
            <numerusform>إضافة %Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>ترك الزائد</translation>
    </message>
    <message>
        <source>Pasting cells</source>
        <translation>لصق الخلايا</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>لصق خلايا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came to the end of the list.</source>
        <translation>
            <numerusform>لم يُضف أي صف في نهاية القائمة.</numerusform>
            <numerusform>أُضيف صف واحد في نهاية القائمة.</numerusform>
            <numerusform>أُضيف صفان في نهاية القائمة.</numerusform>
            <numerusform>أُضيفت %Ln صفوف في نهاية القائمة.</numerusform>
            <numerusform>أُضيف %Ln صفًا في نهاية القائمة.</numerusform>
            <numerusform>أُضيف %Ln صف في نهاية القائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::CellCopier</name>
    <message numerus="yes">
        <source>Up to %Ln row(s) can be copied at once. Select fewer.</source>
        <translation>
            <numerusform>يمكن نسخ %Ln صف على الأكثر دفعة واحدة. يُرجى تقليل التحديد.</numerusform>
            <numerusform>يمكن نسخ صف واحد على الأكثر دفعة واحدة. يُرجى تقليل التحديد.</numerusform>
            <numerusform>يمكن نسخ صفين على الأكثر دفعة واحدة. يُرجى تقليل التحديد.</numerusform>
            <numerusform>يمكن نسخ %Ln صفوف على الأكثر دفعة واحدة. يُرجى تقليل التحديد.</numerusform>
            <numerusform>يمكن نسخ %Ln صفًا على الأكثر دفعة واحدة. يُرجى تقليل التحديد.</numerusform>
            <numerusform>يمكن نسخ %Ln صف على الأكثر دفعة واحدة. يُرجى تقليل التحديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much text for the clipboard. Select fewer rows.</source>
        <translation>النص أكبر من أن تتسع له الحافظة. يُرجى تقليل الصفوف المحددة.</translation>
    </message>
</context>
<context>
    <name>volley::CellDelegate</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1، الصف %2</translation>
    </message>
</context>
<context>
    <name>volley::CloseGuard</name>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message numerus="yes">
        <source>A run is under way, with %Ln request(s) in flight.</source>
        <translation>
            <numerusform>التشغيل جارٍ، ولا طلبات قيد المعالجة.</numerusform>
            <numerusform>التشغيل جارٍ، وطلب واحد قيد المعالجة.</numerusform>
            <numerusform>التشغيل جارٍ، وطلبان قيد المعالجة.</numerusform>
            <numerusform>التشغيل جارٍ، و%Ln طلبات قيد المعالجة.</numerusform>
            <numerusform>التشغيل جارٍ، و%Ln طلبًا قيد المعالجة.</numerusform>
            <numerusform>التشغيل جارٍ، و%Ln طلب قيد المعالجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer so far is in the project. What was not sent yet stays queued: the run can be continued when the project is opened again. Requests that are cancelled in flight may be billed all the same.</source>
        <translation>كل الإجابات حتى الآن محفوظة في المشروع. يبقى ما لم يُرسل مُدرَجًا: يمكن متابعة التشغيل عند فتح المشروع مجددًا. وقد تُحتسب تكلفة الطلبات التي تُلغى أثناء معالجتها.</translation>
    </message>
    <message>
        <source>&amp;Finish Those in Flight, the Rest Later</source>
        <translation>إن&amp;هاء الطلبات قيد المعالجة، والباقي لاحقًا</translation>
    </message>
    <message>
        <source>&amp;Stop Now</source>
        <translation>إيقا&amp;ف الآن</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>موا&amp;صلة التشغيل</translation>
    </message>
    <message>
        <source>The window closes when the requests in flight have ended.</source>
        <translation>ستُغلق النافذة عند انتهاء الطلبات قيد المعالجة.</translation>
    </message>
    <message>
        <source>The rest of the run is kept for later.</source>
        <translation>يُحتفظ بباقي التشغيل لوقت لاحق.</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>إيقاف الآن</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>مواصلة التشغيل</translation>
    </message>
    <message>
        <source>The window closes when what is under way is done.</source>
        <translation>ستُغلق النافذة عند اكتمال ما يجري.</translation>
    </message>
    <message>
        <source>Answers could not be written to the project file.</source>
        <translation>تعذّرت كتابة الإجابات في ملف المشروع.</translation>
    </message>
    <message>
        <source>%1 They wait in memory and are lost if the window closes now.</source>
        <translation>%1 الإجابات محفوظة في الذاكرة، وستُفقد إذا أُغلقت النافذة الآن.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>&amp;حفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Close and &amp;Lose Them</source>
        <translation>إغلاق مع &amp;فقدانها</translation>
    </message>
    <message>
        <source>&amp;Keep the Window Open</source>
        <translation>إ&amp;بقاء النافذة مفتوحة</translation>
    </message>
</context>
<context>
    <name>volley::ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Choose at least one column of the results.</source>
        <translation>يُرجى اختيار عمود واحد على الأقل من أعمدة النتائج.</translation>
    </message>
    <message>
        <source>Choice of columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Input and response</source>
        <translation>المدخلات والاستجابة</translation>
    </message>
    <message>
        <source>Input, response, tokens, cost and time</source>
        <translation>المدخلات والاستجابة والرموز والتكلفة والزمن</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>اختيار مخصص</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Input columns</source>
        <translation>أعمدة المدخلات</translation>
    </message>
    <message>
        <source>Input columns: %1</source>
        <translation>أعمدة المدخلات: %1</translation>
    </message>
</context>
<context>
    <name>volley::ColumnDialog</name>
    <message>
        <source>&amp;Name of the column:</source>
        <translation>ا&amp;سم العمود:</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>اسم العمود</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>يجب أن يكون للعمود اسم.</translation>
    </message>
    <message>
        <source>A name cannot have braces in it.</source>
        <translation>لا يمكن أن يحتوي الاسم على أقواس معقوفة.</translation>
    </message>
    <message>
        <source>A column with this name already exists.</source>
        <translation>يوجد عمود بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>In the template it is {{%1}}.</source>
        <translation>يُكتب في القالب {{%1}}.</translation>
    </message>
</context>
<context>
    <name>volley::CompareModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Number of the prompt in the list</source>
        <translation>رقم الموجّه في القائمة</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
</context>
<context>
    <name>volley::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Search prompts and responses</source>
        <translation>بحث في الموجّهات والاستجابات</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>الإجابات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Prompt and targets</source>
        <translation>الموجّه والوجهات</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>إظهار الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <comment>prompts</comment>
        <translation>
            <numerusform>المعروض %Ln من %1</numerusform>
            <numerusform>المعروض %Ln من %1</numerusform>
            <numerusform>المعروض %Ln من %1</numerusform>
            <numerusform>المعروض %Ln من %1</numerusform>
            <numerusform>المعروض %Ln من %1</numerusform>
            <numerusform>المعروض %Ln من %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ComposePane</name>
    <message>
        <source>Targets cannot be changed during a run. Stop it first, or wait until it ends.</source>
        <translation>لا يمكن تغيير الوجهات أثناء التشغيل. يُرجى إيقافه أولًا أو انتظار نهايته.</translation>
    </message>
    <message>
        <source>This target is no longer there.</source>
        <translation>لم تعد هذه الوجهة موجودة.</translation>
    </message>
    <message>
        <source>From the next run on, %1 takes its key from where you chose now.</source>
        <translation>ابتداءً من التشغيل التالي، تأخذ الوجهة %1 مفتاحها من المكان المختار الآن.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>قالب الموجّه</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>رسالة النظام</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Messages and images</source>
        <translation>الرسائل والصور</translation>
    </message>
    <message>
        <source>Re&amp;use earlier answers</source>
        <translation>إعادة است&amp;خدام الإجابات السابقة</translation>
    </message>
    <message>
        <source>Repea&amp;ts per row:</source>
        <translation>ت&amp;كرارات كل صف:</translation>
    </message>
    <message>
        <source>Max ro&amp;ws:</source>
        <translation>الحد الأ&amp;قصى للصفوف:</translation>
    </message>
    <message>
        <source>What is sent for each row. {{name}} stands for a column.</source>
        <translation>ما يُرسل لكل صف. يمثّل {{name}} عمودًا.</translation>
    </message>
    <message>
        <source>Sent before each prompt. May also contain {{name}}.</source>
        <translation>تُرسل قبل كل موجّه، ويمكن أن تحتوي أيضًا على {{name}}.</translation>
    </message>
    <message>
        <source>Repeats per row</source>
        <translation>تكرارات كل صف</translation>
    </message>
    <message>
        <source>How many times each row is sent to each target</source>
        <translation>عدد مرات إرسال كل صف إلى كل وجهة</translation>
    </message>
    <message>
        <source>Maximum rows</source>
        <translation>الحد الأقصى للصفوف</translation>
    </message>
    <message>
        <source>Only the first rows are sent, to try things out</source>
        <translation>تُرسل الصفوف الأولى فقط، للتجربة</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Identical requests (same target, parameters and prompt) are sent once; an earlier answer in this project stands in for the others</source>
        <translation>تُرسل الطلبات المتطابقة (الوجهة والمعلمات والموجّه نفسها) مرة واحدة؛ وتُستخدم للبقية إجابة سابقة في هذا المشروع</translation>
    </message>
    <message>
        <source>During a run, only the budget and the limits can be changed.</source>
        <translation>أثناء التشغيل، لا يمكن تغيير سوى الميزانية والحدود.</translation>
    </message>
</context>
<context>
    <name>volley::ComposeWords</name>
    <message>
        <source>This version does not know the provider “%1”. Choose another one.</source>
        <translation>لا يعرف هذا الإصدار المزوّد «%1». يُرجى اختيار مزوّد آخر.</translation>
    </message>
    <message>
        <source>No model is chosen yet. Edit the target and choose one.</source>
        <translation>لم يُختر نموذج بعد. يُرجى تحرير الوجهة واختيار نموذج.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn %1 of the examples has no text yet.</source>
        <translation>الرسالة %1 من الأمثلة بلا نص بعد.</translation>
    </message>
    <message>
        <source>Turn %1 of the examples: user and assistant take turns, the user first.</source>
        <translation>الرسالة %1 من الأمثلة: يتناوب المستخدم والمساعد، ويبدأ المستخدم.</translation>
    </message>
    <message>
        <source>The last question of the examples has no answer yet. Add one, or remove the question.</source>
        <translation>السؤال الأخير في الأمثلة بلا إجابة بعد. يُرجى إضافة إجابة أو إزالة السؤال.</translation>
    </message>
    <message>
        <source>There is no target to send prompts to: add one.</source>
        <translation>لا توجد وجهة تُرسل إليها الموجّهات: يُرجى إضافة وجهة.</translation>
    </message>
    <message>
        <source>No target is checked: check one to send prompts to.</source>
        <translation>لا توجد وجهة مؤشَّر عليها: يُرجى التأشير على وجهة تُرسل إليها الموجّهات.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a target&apos;s name, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a target nothing is sent.</source>
        <translation>لا يُرسل شيء دون وجهة.</translation>
    </message>
    <message>
        <source>Each row is sent once.</source>
        <translation>يُرسل كل صف مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Each row is sent to %Ln target(s).</source>
        <translation>
            <numerusform>يُرسل كل صف إلى %Ln وجهة.</numerusform>
            <numerusform>يُرسل كل صف إلى وجهة واحدة.</numerusform>
            <numerusform>يُرسل كل صف إلى وجهتين.</numerusform>
            <numerusform>يُرسل كل صف إلى %Ln وجهات.</numerusform>
            <numerusform>يُرسل كل صف إلى %Ln وجهةً.</numerusform>
            <numerusform>يُرسل كل صف إلى %Ln وجهة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each row is sent %Ln time(s).</source>
        <translation>
            <numerusform>يُرسل كل صف %Ln مرة.</numerusform>
            <numerusform>يُرسل كل صف مرة واحدة.</numerusform>
            <numerusform>يُرسل كل صف مرتين.</numerusform>
            <numerusform>يُرسل كل صف %Ln مرات.</numerusform>
            <numerusform>يُرسل كل صف %Ln مرةً.</numerusform>
            <numerusform>يُرسل كل صف %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row makes %1: %2 × %3.</source>
        <extracomment>%1 such as &quot;6 requests&quot;, %2 &quot;2 targets&quot;, %3 &quot;3 repeats&quot;</extracomment>
        <translation>ينتج عن كل صف %1: %2 × %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>لا وجهات</numerusform>
            <numerusform>وجهة واحدة</numerusform>
            <numerusform>وجهتان</numerusform>
            <numerusform>%Ln وجهات</numerusform>
            <numerusform>%Ln وجهةً</numerusform>
            <numerusform>%Ln وجهة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>لا تكرارات</numerusform>
            <numerusform>تكرار واحد</numerusform>
            <numerusform>تكراران</numerusform>
            <numerusform>%Ln تكرارات</numerusform>
            <numerusform>%Ln تكرارًا</numerusform>
            <numerusform>%Ln تكرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first row is sent: %1.</source>
        <extracomment>%1 such as &quot;2 requests&quot;</extracomment>
        <translation>يُرسل الصف الأول فقط: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are sent: at most %1.</source>
        <extracomment>%1 such as &quot;20 requests&quot;</extracomment>
        <translation>
            <numerusform>لا يُرسل أي صف: بحد أقصى %1.</numerusform>
            <numerusform>يُرسل الصف الأول فقط: بحد أقصى %1.</numerusform>
            <numerusform>يُرسل الصفان الأولان فقط: بحد أقصى %1.</numerusform>
            <numerusform>تُرسل الصفوف الأولى فقط وعددها %Ln: بحد أقصى %1.</numerusform>
            <numerusform>تُرسل الصفوف الأولى فقط وعددها %Ln: بحد أقصى %1.</numerusform>
            <numerusform>تُرسل الصفوف الأولى فقط وعددها %Ln: بحد أقصى %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ConcurrencyBox</name>
    <message>
        <source>Maximum requests in flight at once, per target. Takes effect immediately, even during a run.</source>
        <translation>أقصى عدد من الطلبات قيد المعالجة معًا لكل وجهة. يسري فورًا، حتى أثناء التشغيل.</translation>
    </message>
    <message>
        <source>Con&amp;currency</source>
        <translation>الت&amp;زامن</translation>
    </message>
    <message>
        <source>Concurrency, slider</source>
        <translation>التزامن، شريط تمرير</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>التزامن</translation>
    </message>
</context>
<context>
    <name>volley::ConnectionPage</name>
    <message>
        <source>Name of the target</source>
        <translation>اسم الوجهة</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ا&amp;سم الوجهة:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>ال&amp;مزوّد:</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>السعر:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>المفتاح:</translation>
    </message>
    <message>
        <source>&amp;Stream: show the answer while it is being written</source>
        <translation>&amp;بث: إظهار الإجابة أثناء كتابتها</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>&amp;Base URL:</source>
        <translation>&amp;عنوان URL الأساسي:</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>البروتوكولات</translation>
    </message>
    <message>
        <source>Pro&amp;tocol:</source>
        <translation>البرو&amp;توكول:</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the provider writes it</source>
        <translation>اسم النموذج كما يكتبه المزوّد</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>تحميل النماذج</translation>
    </message>
    <message>
        <source>Load the list of models</source>
        <translation>تحميل قائمة النماذج</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>ال&amp;نموذج:</translation>
    </message>
    <message>
        <source>This version does not know the provider “%1”. Choose another one.</source>
        <translation>لا يعرف هذا الإصدار المزوّد «%1». يُرجى اختيار مزوّد آخر.</translation>
    </message>
    <message>
        <source>Choose a model, or enter its name.</source>
        <translation>يُرجى اختيار نموذج أو إدخال اسمه.</translation>
    </message>
    <message>
        <source>built in, nothing to enter</source>
        <translation>مضمّن، لا حاجة إلى إدخال شيء</translation>
    </message>
</context>
<context>
    <name>volley::ConnectionTest</name>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Send a test prompt</source>
        <translation>إرسال موجّه اختباري</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>بانتظار الإجابة…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>جارٍ سؤال %1 عن نماذجه…</translation>
    </message>
    <message>
        <source>Sending a test prompt to “%1”…</source>
        <translation>جارٍ إرسال موجّه اختباري إلى «%1»…</translation>
    </message>
    <message>
        <source>Ask the provider for its models: costs nothing, and shows whether address, key and model are right</source>
        <translation>سؤال المزوّد عن نماذجه: بلا تكلفة، ويُظهر ما إذا كان العنوان والمفتاح والنموذج صحيحة</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>يُرجى اختيار نموذج أولًا</translation>
    </message>
    <message>
        <source>Send “Hi” and ask for an answer of a few tokens: costs next to nothing, and shows whether the model answers</source>
        <translation>إرسال «Hi» وطلب إجابة من بضعة رموز: تكلفته شبه معدومة، ويُظهر ما إذا كان النموذج يجيب</translation>
    </message>
</context>
<context>
    <name>volley::DataPage</name>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Folder where the dialogs for opening and saving projects start:</source>
        <translation>المكان الذي تبدأ منه مربعات حوار فتح المشاريع وحفظها:</translation>
    </message>
    <message>
        <source>Folder of projects</source>
        <translation>مجلد المشاريع</translation>
    </message>
    <message>
        <source>Empty = where a project was opened or saved last</source>
        <translation>فارغ = حيث فُتح مشروع أو حُفظ آخر مرة</translation>
    </message>
    <message>
        <source>the folder used last</source>
        <translation>آخر مجلد مستخدم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder of projects</source>
        <translation>اختيار مجلد المشاريع</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder of projects</source>
        <translation>فتح مجلد المشاريع</translation>
    </message>
    <message>
        <source>In the file manager</source>
        <translation>في مدير الملفات</translation>
    </message>
    <message>
        <source>Use the Last One</source>
        <translation>استخدام الأخير</translation>
    </message>
    <message>
        <source>Begin in the folder used last</source>
        <translation>البدء من آخر مجلد مستخدم</translation>
    </message>
    <message>
        <source>Projects without a name</source>
        <translation>المشاريع بلا اسم</translation>
    </message>
    <message>
        <source>Your work is saved from the first moment, even before you give it a name. It is stored here:</source>
        <translation>يُحفظ كل عملك من اللحظة الأولى، حتى قبل حفظه باسم. مكانه هنا:</translation>
    </message>
    <message>
        <source>Folder of projects without a name</source>
        <translation>مجلد المشاريع بلا اسم</translation>
    </message>
    <message>
        <source>Remove those that were not changed for</source>
        <translation>إزالة المشاريع التي لم تتغيّر</translation>
    </message>
    <message>
        <source>At the start of the program; never one that is open, and the Log says which</source>
        <translation>عند بدء البرنامج؛ ولا يُزال مشروع مفتوح أبدًا، ويذكر السجل ما أُزيل</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove those not changed:</source>
        <translation>إ&amp;زالة ما لم يتغيّر:</translation>
    </message>
    <message>
        <source>Open the folder of projects without a name</source>
        <translation>فتح مجلد المشاريع بلا اسم</translation>
    </message>
    <message>
        <source>Clean Up Now…</source>
        <translation>تنظيف الآن…</translation>
    </message>
    <message>
        <source>Remove old projects without a name now</source>
        <translation>إزالة المشاريع القديمة بلا اسم الآن</translation>
    </message>
    <message>
        <source>Choose the Folder of Projects</source>
        <translation>اختيار مجلد المشاريع</translation>
    </message>
    <message>
        <source>There is no such folder: the one used last stays in use.</source>
        <translation>لا يوجد مجلد كهذا: يبقى المجلد السابق مستخدمًا.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>This folder is not available now; the one used last is taken instead.</source>
        <translation>هذا المجلد غير موجود حاليًا: يُستخدم بدلًا منه آخر مجلد مستخدم.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) here, %1 on disk.</source>
        <extracomment>%1 a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>لا مشاريع هنا، الحجم على القرص: %1.</numerusform>
            <numerusform>يوجد هنا مشروع واحد، حجمه على القرص: %1.</numerusform>
            <numerusform>يوجد هنا مشروعان، حجمهما على القرص: %1.</numerusform>
            <numerusform>يوجد هنا %Ln مشاريع، حجمها على القرص: %1.</numerusform>
            <numerusform>يوجد هنا %Ln مشروعًا، حجمها على القرص: %1.</numerusform>
            <numerusform>يوجد هنا %Ln مشروع، حجمها على القرص: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 None is older than that.</source>
        <extracomment>%1 &quot;3 projects here, 2 MB on disk.&quot;</extracomment>
        <translation>%1 لا شيء منها أقدم من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them (is|are) older than that.</source>
        <extracomment>%1 &quot;3 projects here, 2 MB on disk.&quot;</extracomment>
        <translation>
            <numerusform>%1 لا شيء منها أقدم من ذلك.</numerusform>
            <numerusform>%1 واحد منها أقدم من ذلك.</numerusform>
            <numerusform>%1 اثنان منها أقدم من ذلك.</numerusform>
            <numerusform>%1 ومنها %Ln أقدم من ذلك.</numerusform>
            <numerusform>%1 ومنها %Ln أقدم من ذلك.</numerusform>
            <numerusform>%1 ومنها %Ln أقدم من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects are kept forever</source>
        <translation>يُحتفظ بالمشاريع دائمًا</translation>
    </message>
    <message>
        <source>Nothing is older than that</source>
        <translation>لا شيء أقدم من ذلك</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <translation>تنظيف</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln project(s) without a name?</source>
        <translation>
            <numerusform>هل يُزال %Ln مشروع بلا اسم؟</numerusform>
            <numerusform>هل يُزال مشروع واحد بلا اسم؟</numerusform>
            <numerusform>هل يُزال مشروعان بلا اسم؟</numerusform>
            <numerusform>هل تُزال %Ln مشاريع بلا اسم؟</numerusform>
            <numerusform>هل يُزال %Ln مشروعًا بلا اسم؟</numerusform>
            <numerusform>هل يُزال %Ln مشروع بلا اسم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Their prompts and answers cannot be brought back. That gives back %1.</source>
        <translation>لا يمكن استعادة موجّهاتها وإجاباتها. المساحة التي ستُحرَّر: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>جارٍ التنظيف…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) could not be removed: the folder cannot be written to.</source>
        <translation>
            <numerusform>تعذّرت إزالة %Ln مشروع: تتعذّر الكتابة في المجلد.</numerusform>
            <numerusform>تعذّرت إزالة مشروع واحد: تتعذّر الكتابة في المجلد.</numerusform>
            <numerusform>تعذّرت إزالة مشروعين: تتعذّر الكتابة في المجلد.</numerusform>
            <numerusform>تعذّرت إزالة %Ln مشاريع: تتعذّر الكتابة في المجلد.</numerusform>
            <numerusform>تعذّرت إزالة %Ln مشروعًا: تتعذّر الكتابة في المجلد.</numerusform>
            <numerusform>تعذّرت إزالة %Ln مشروع: تتعذّر الكتابة في المجلد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) (was|were) removed, which gives back %1.</source>
        <translation>
            <numerusform>لم يُزَل أي مشروع؛ المساحة المحرَّرة: %1.</numerusform>
            <numerusform>أُزيل مشروع واحد؛ المساحة المحرَّرة: %1.</numerusform>
            <numerusform>أُزيل مشروعان؛ المساحة المحرَّرة: %1.</numerusform>
            <numerusform>أُزيلت %Ln مشاريع؛ المساحة المحرَّرة: %1.</numerusform>
            <numerusform>أُزيل %Ln مشروعًا؛ المساحة المحرَّرة: %1.</numerusform>
            <numerusform>أُزيل %Ln مشروع؛ المساحة المحرَّرة: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::DetailsPane</name>
    <message>
        <source>Details of the request</source>
        <translation>تفاصيل الطلب</translation>
    </message>
    <message>
        <source>[%1, cannot be read]</source>
        <comment>name of an image</comment>
        <translation>[%1، تتعذّر قراءتها]</translation>
    </message>
    <message>
        <source>[%1, %2, not an image]</source>
        <comment>name, size</comment>
        <translation>[%1، %2، ليست صورة]</translation>
    </message>
</context>
<context>
    <name>volley::DetailsPane::Private</name>
    <message>
        <source>Parts of the request</source>
        <translation>أجزاء الطلب</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Request as it is sent</source>
        <translation>الطلب كما يُرسل</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>نسخ بصيغة cURL</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>نسخ بصيغة Python</translation>
    </message>
    <message>
        <source>The key is replaced by an environment variable</source>
        <translation>يرد المفتاح فيها كمتغيّر بيئة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Why it is not running</source>
        <translation>سبب عدم تنفيذه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>الطلب السابق</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>الطلب التالي</translation>
    </message>
    <message>
        <source>Choose a request in the table to see its answer here.</source>
        <translation>لعرض الإجابة هنا، يُرجى اختيار طلب من الجدول.</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>لم يُختر أي طلب</translation>
    </message>
    <message>
        <source>Request %1 · %2</source>
        <comment>number, target</comment>
        <translation>الطلب %1 · %2</translation>
    </message>
</context>
<context>
    <name>volley::EditCommands</name>
    <message>
        <source>Undoing: %1</source>
        <extracomment>%1 is what was done, such as &quot;edit cell&quot;</extracomment>
        <translation>جارٍ التراجع: %1</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <extracomment>%1 is what is done, such as &quot;edit cell&quot;</extracomment>
        <translation>جارٍ الحفظ: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>جارٍ الإعادة: %1</translation>
    </message>
</context>
<context>
    <name>volley::ErrorText</name>
    <message>
        <source>The file does not exist.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>Check its name and folder; it may have been moved or renamed.</source>
        <translation>يُرجى التحقق من اسمه ومجلده؛ ربما نُقل أو أُعيدت تسميته.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذّر قراءة الملف.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>يُرجى التحقق من أنه ملف ومن وجود إذن بقراءته.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>تتعذّر كتابة الملف.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another place.</source>
        <translation>يُرجى التحقق من وجود المجلد ومن وجود إذن بالكتابة فيه، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was written before is kept.</source>
        <translation>يُرجى إفراغ بعض المساحة وإعادة المحاولة؛ وما كُتب قبل ذلك محفوظ.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>لا توجد صفوف فيه.</translation>
    </message>
    <message>
        <source>Give at least one prompt; a header line alone is not enough.</source>
        <translation>يُرجى إعطاء موجّه واحد على الأقل؛ لا يكفي صف العناوين وحده.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>ليس هذا ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>Save it as CSV, TSV, JSON Lines or plain text and import that.</source>
        <translation>يُرجى حفظه بتنسيق CSV أو TSV أو JSON Lines أو كنص عادي ثم استيراد الملف الناتج.</translation>
    </message>
    <message>
        <source>Some bytes are not valid text in this encoding.</source>
        <translation>بعض البايتات ليست نصًا صالحًا بهذا الترميز.</translation>
    </message>
    <message>
        <source>Choose the encoding the file was saved in, or save it again as UTF-8.</source>
        <translation>يُرجى اختيار الترميز الذي حُفظ به الملف، أو حفظه مجددًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The text does not follow the rules of its format.</source>
        <translation>لا يتبع النص قواعد تنسيقه.</translation>
    </message>
    <message>
        <source>Correct this place, or choose another format.</source>
        <translation>يُرجى تصحيح هذا الموضع، أو اختيار تنسيق آخر.</translation>
    </message>
    <message>
        <source>The row has another number of fields than the header.</source>
        <translation>عدد الحقول في الصف يختلف عن عددها في صف العناوين.</translation>
    </message>
    <message>
        <source>Correct the row; a delimiter inside a field needs quotes around the field.</source>
        <translation>يُرجى تصحيح الصف؛ الحقل الذي يحتوي على فاصل يجب أن يكون بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A quoted field begins here and never ends.</source>
        <translation>يبدأ هنا حقل بين علامتي اقتباس ولا ينتهي.</translation>
    </message>
    <message>
        <source>Add the missing quote; a quote inside a field is written twice.</source>
        <translation>يُرجى إضافة علامة الاقتباس الناقصة؛ وتُكتب علامة الاقتباس داخل الحقل مرتين.</translation>
    </message>
    <message>
        <source>The format or encoding is not known.</source>
        <translation>التنسيق أو الترميز غير معروف.</translation>
    </message>
    <message>
        <source>Choose one of csv, tsv, jsonl and txt, and an encoding such as UTF-8.</source>
        <translation>يُرجى اختيار أحد التنسيقات csv وtsv وjsonl وtxt، واختيار ترميز مثل UTF-8.</translation>
    </message>
    <message>
        <source>There is no column with this name.</source>
        <translation>لا يوجد عمود بهذا الاسم.</translation>
    </message>
    <message>
        <source>Use one of the columns of the prompts; names are case-sensitive.</source>
        <translation>يُرجى استخدام أحد أعمدة الموجّهات؛ مع مراعاة الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>يحمل عمودان الاسم نفسه.</translation>
    </message>
    <message>
        <source>Rename one of them, so that a template can tell them apart.</source>
        <translation>يُرجى إعادة تسمية أحدهما ليميّز القالب بينهما.</translation>
    </message>
    <message>
        <source>This is larger than the limit.</source>
        <translation>هذا أكبر من الحد.</translation>
    </message>
    <message>
        <source>Split it into smaller parts.</source>
        <translation>يُرجى تقسيمه إلى أجزاء أصغر.</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>ليس هذا عنوان ويب صالحًا للاستخدام.</translation>
    </message>
    <message>
        <source>Write it in full, for example https://api.example.com/v1.</source>
        <translation>يُرجى كتابته كاملًا، مثل https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The key would travel unencrypted over plain http.</source>
        <translation>سينتقل المفتاح دون تشفير عبر http العادي.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>يُرجى استخدام عنوان يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>لا يمكن استخدام هذه القيمة.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>يُرجى تصحيحها وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>The template cannot be read.</source>
        <translation>تتعذّر قراءة القالب.</translation>
    </message>
    <message>
        <source>Write column names as {{name}}; two literal braces are written as {{{{.</source>
        <translation>تُكتب أسماء الأعمدة بالشكل ‎{{name}}‎؛ ولكتابة قوسين معقوفين كنص، يُكتب ‎{{{{‎.</translation>
    </message>
    <message>
        <source>Something that is needed was not given.</source>
        <translation>لم يُعطَ شيء مطلوب.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>يُرجى ملؤه وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>This already exists and was left unchanged.</source>
        <translation>هذا موجود بالفعل ويُترك كما هو.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>يُرجى اختيار اسم آخر أو مكان آخر.</translation>
    </message>
    <message>
        <source>There is nothing here to work on.</source>
        <translation>لا يوجد هنا ما يمكن العمل عليه.</translation>
    </message>
    <message>
        <source>Check the choice that was made.</source>
        <translation>يُرجى التحقق من الاختيار.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Close the other program or window, then try again.</source>
        <translation>يُرجى إغلاق البرنامج الآخر أو النافذة الأخرى، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>Save what can be read of it with File &gt; Recover a Damaged Project, or with volley recover; the file itself was not changed.</source>
        <translation>يُرجى حفظ ما تمكن قراءته منه عبر «ملف» &gt; «استرداد مشروع تالف»، أو بالأمر volley recover؛ ولم يتغيّر الملف نفسه.</translation>
    </message>
    <message>
        <source>The project was written by a newer version of Volley.</source>
        <translation>كُتب المشروع بإصدار أحدث من Volley.</translation>
    </message>
    <message>
        <source>Update Volley to open it; the file was not changed.</source>
        <translation>لفتحه، يُرجى تحديث Volley؛ ولم يتغيّر الملف.</translation>
    </message>
    <message>
        <source>This is not a Volley project.</source>
        <translation>ليس هذا مشروع Volley.</translation>
    </message>
    <message>
        <source>To read prompts from this file, import it instead of opening it.</source>
        <translation>لقراءة الموجّهات من هذا الملف، يُرجى استيراده بدلًا من فتحه.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>لم يُعثر على سلسلة مفاتيح في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Keep the key for this session only, or put it into an environment variable.</source>
        <translation>يُرجى الاحتفاظ بالمفتاح لهذه الجلسة فقط، أو وضعه في متغيّر بيئة.</translation>
    </message>
    <message>
        <source>The key is not in the keychain, or the keychain is locked.</source>
        <translation>المفتاح ليس في سلسلة المفاتيح، أو أنها مقفلة.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key again.</source>
        <translation>يُرجى فتح قفل سلسلة المفاتيح وإعادة المحاولة، أو إدخال المفتاح من جديد.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>رفضت سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Allow Volley to use it, or keep the key for this session only.</source>
        <translation>يُرجى السماح لـ Volley باستخدامها، أو الاحتفاظ بالمفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>لا تستجيب سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>See whether it asks for a password in another window, or keep the key for this session only.</source>
        <translation>يُرجى التحقق مما إذا كانت تطلب كلمة مرور في نافذة أخرى، أو الاحتفاظ بالمفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The network connection failed.</source>
        <translation>فشل الاتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>يُرجى التحقق من العنوان والاتصال، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>هذا غير مدعوم.</translation>
    </message>
    <message>
        <source>Choose another way of doing it.</source>
        <translation>يُرجى اختيار طريقة أخرى.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغي هذا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Something went wrong inside Volley.</source>
        <translation>حدث خطأ داخل Volley.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the text above.</source>
        <translation>يُرجى إعادة المحاولة؛ وإن تكرر الخطأ فيُرجى الإبلاغ عنه مع النص أعلاه.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln field(s) where the header has %1.</source>
        <translation>
            <numerusform>لا حقول في الصف، وفي صف العناوين %1.</numerusform>
            <numerusform>في الصف حقل واحد، وفي صف العناوين %1.</numerusform>
            <numerusform>في الصف حقلان، وفي صف العناوين %1.</numerusform>
            <numerusform>في الصف %Ln حقول، وفي صف العناوين %1.</numerusform>
            <numerusform>في الصف %Ln حقلًا، وفي صف العناوين %1.</numerusform>
            <numerusform>في الصف %Ln حقل، وفي صف العناوين %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 the system&apos;s or the format&apos;s own words about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>الحقل «%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>volley::ExamplesEditor</name>
    <message>
        <source>Add an Example</source>
        <translation>إضافة مثال</translation>
    </message>
    <message>
        <source>A question and its answer that the model is shown before each prompt</source>
        <translation>سؤال وإجابته يُعرضان على النموذج قبل كل موجّه</translation>
    </message>
    <message>
        <source>Turn %1 of the examples</source>
        <translation>الرسالة %1 من الأمثلة</translation>
    </message>
</context>
<context>
    <name>volley::ExportDialog</name>
    <message>
        <source>Writing the file…</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصد&amp;ير</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
</context>
<context>
    <name>volley::ExportPath</name>
    <message>
        <source>F&amp;ile:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>است&amp;عراض…</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>يُرجى تحديد اسم الملف المراد كتابته.</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file to it.</source>
        <translation>هذا مجلد. يُرجى إضافة اسم ملف إليه.</translation>
    </message>
    <message>
        <source>This is the name of a project. Choose another one for the results.</source>
        <translation>هذا اسم مشروع. يُرجى اختيار اسم آخر للنتائج.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one, or create it first.</source>
        <translation>المجلد %1 غير موجود. يُرجى اختيار مجلد آخر أو إنشاؤه أولًا.</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>الملف %1 موجود وسيُستبدل.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>ملف جديد.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>تصدير إلى</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>TSV (*.tsv)</source>
        <translation>TSV (*.tsv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>volley::ExportPreview</name>
    <message>
        <source>Preview of the file</source>
        <translation>معاينة الملف</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>جارٍ قراءة الصفوف الأولى…</translation>
    </message>
    <message>
        <source>Preview: the first prompts</source>
        <translation>معاينة: الموجّهات الأولى</translation>
    </message>
    <message numerus="yes">
        <source>Preview: %1 of %Ln row(s)</source>
        <translation>
            <numerusform>معاينة: %1 من %Ln صف</numerusform>
            <numerusform>معاينة: %1 من صف واحد</numerusform>
            <numerusform>معاينة: %1 من صفين</numerusform>
            <numerusform>معاينة: %1 من %Ln صفوف</numerusform>
            <numerusform>معاينة: %1 من %Ln صفًا</numerusform>
            <numerusform>معاينة: %1 من %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows cannot be shown. %1</source>
        <translation>تعذّر عرض الصفوف الأولى. %1</translation>
    </message>
</context>
<context>
    <name>volley::Exporter</name>
    <message>
        <source>There is nothing to export yet. Run the prompts first.</source>
        <translation>لا يوجد ما يمكن تصديره بعد. يُرجى تشغيل الموجّهات أولًا.</translation>
    </message>
    <message>
        <source>%1-results</source>
        <comment>name of a file, after the project&apos;s</comment>
        <translation>%1-نتائج</translation>
    </message>
    <message>
        <source>results</source>
        <comment>name of a file</comment>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>The export was cancelled. The previous contents of the file are unchanged.</source>
        <translation>أُلغي التصدير. محتوى الملف السابق لم يتغيّر.</translation>
    </message>
    <message>
        <source>%1 The previous contents of the file are unchanged.</source>
        <translation>%1 محتوى الملف السابق لم يتغيّر.</translation>
    </message>
</context>
<context>
    <name>volley::FactsPanel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Metadata of the answer</source>
        <translation>البيانات الوصفية للإجابة</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;نسخ القيمة</translation>
    </message>
</context>
<context>
    <name>volley::FailureText</name>
    <message>
        <source>Key refused</source>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <source>Enter a valid key for this provider, then try again.</source>
        <translation>يُرجى إدخال مفتاح صالح لهذا المزوّد، ثم إعادة محاولة هذه الطلبات.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>لا إذن</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>لا إذن</translation>
    </message>
    <message>
        <source>The key may not use this model or address. Use another key or model, then retry.</source>
        <translation>لا يُسمح لهذا المفتاح باستخدام هذا النموذج أو العنوان. يُرجى استخدام مفتاح آخر أو نموذج آخر، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>نفد الرصيد</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>نفد الرصيد</translation>
    </message>
    <message>
        <source>Add credit or raise the spending limit at the provider, then retry. Waiting does not help.</source>
        <translation>يُرجى إضافة رصيد أو رفع حد الإنفاق لدى المزوّد، ثم إعادة المحاولة. الانتظار لا يفيد.</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>نموذج غير معروف</translation>
    </message>
    <message>
        <source>unknown model</source>
        <translation>نموذج غير معروف</translation>
    </message>
    <message>
        <source>Choose a model the provider lists; testing the connection shows them. On a server of your own, fetch or load it first.</source>
        <translation>يُرجى اختيار نموذج من قائمة المزوّد؛ ويُظهرها اختبار الاتصال. أما على خادم خاص بك فيجب تنزيله أو تحميله أولًا.</translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation>الموجّه طويل جدًا</translation>
    </message>
    <message>
        <source>prompt too long for the model</source>
        <translation>الموجّه طويل جدًا على النموذج</translation>
    </message>
    <message>
        <source>Shorten the prompt, or choose a model with a larger context window.</source>
        <translation>يُرجى تقصير الموجّه، أو اختيار نموذج له نافذة سياق أكبر.</translation>
    </message>
    <message>
        <source>Parameter refused</source>
        <translation>المعلمة مرفوضة</translation>
    </message>
    <message>
        <source>parameter refused</source>
        <translation>المعلمة مرفوضة</translation>
    </message>
    <message>
        <source>Change or remove the parameter in the target, then retry.</source>
        <translation>يُرجى تغيير المعلمة في الوجهة أو إزالتها، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Blocked by the content filter</source>
        <translation>حظره مرشّح المحتوى</translation>
    </message>
    <message>
        <source>blocked by the content filter</source>
        <translation>حظره مرشّح المحتوى</translation>
    </message>
    <message>
        <source>The provider refuses this content. Reword the prompt.</source>
        <translation>يرفض المزوّد هذا المحتوى. يُرجى إعادة صياغة الموجّه.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدّل</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>حد المعدّل</translation>
    </message>
    <message>
        <source>Retry later, or lower the concurrency or the requests per minute.</source>
        <translation>يُرجى إعادة المحاولة لاحقًا، أو خفض التزامن أو عدد الطلبات في الدقيقة.</translation>
    </message>
    <message>
        <source>Server overloaded</source>
        <translation>الخادم محمّل فوق طاقته</translation>
    </message>
    <message>
        <source>server overloaded</source>
        <translation>الخادم محمّل فوق طاقته</translation>
    </message>
    <message>
        <source>Retry in a few minutes, with a lower concurrency.</source>
        <translation>يُرجى إعادة المحاولة بعد بضع دقائق، بتزامن أقل.</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>The fault is at the provider. Retry in a while.</source>
        <translation>الخلل لدى المزوّد. يُرجى إعادة المحاولة بعد حين.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>لم يُعثر على المضيف</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>لم يُعثر على المضيف</translation>
    </message>
    <message>
        <source>Check the base URL for typos, and check the network connection.</source>
        <translation>يُرجى التحقق من خلو عنوان URL الأساسي من أخطاء الكتابة، ومن اتصال الشبكة.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Check that the server runs and that the port in the base URL is right.</source>
        <translation>يُرجى التحقق من أن الخادم يعمل وأن المنفذ في عنوان URL الأساسي صحيح.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Retry. The request may have been processed and billed.</source>
        <translation>يُرجى إعادة المحاولة. ربما عولج الطلب واحتُسبت تكلفته.</translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation>فشل الاتصال الآمن</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>فشل الاتصال الآمن</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted. Check the address and the computer&apos;s clock, or name the certificate authority to trust.</source>
        <translation>لم تُقبل شهادة الخادم. يُرجى التحقق من العنوان ومن ساعة الحاسوب، أو تحديد المرجع المصدِّق الموثوق به.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>فشل الخادم الوكيل</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>فشل الخادم الوكيل</translation>
    </message>
    <message>
        <source>Check the proxy (Edit &gt; Settings, or --proxy).</source>
        <translation>يُرجى التحقق من الخادم الوكيل (تحرير &gt; الإعدادات، أو --proxy).</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>أُعيد توجيهه</translation>
    </message>
    <message>
        <source>redirected to another address</source>
        <translation>أُعيد توجيهه إلى عنوان آخر</translation>
    </message>
    <message>
        <source>Redirects are not followed, because the key would be sent along. Enter the final address as the base URL.</source>
        <translation>لا تُتّبع عمليات إعادة التوجيه، لأن المفتاح سينتقل معها. يُرجى وضع العنوان النهائي في عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>Retry, or give the target longer deadlines.</source>
        <translation>يُرجى إعادة المحاولة، أو منح الوجهة مهلًا أطول.</translation>
    </message>
    <message>
        <source>Answer cut off</source>
        <translation>قُطعت الإجابة</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>قُطعت الإجابة</translation>
    </message>
    <message>
        <source>Retry. The request may have been billed; the part that came in is kept with the attempt.</source>
        <translation>يُرجى إعادة المحاولة. ربما احتُسبت تكلفة الطلب؛ والجزء الذي وصل محفوظ مع المحاولة.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>إجابة غير مفهومة</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>إجابة غير مفهومة</translation>
    </message>
    <message>
        <source>Check that the base URL leads to the API and not to a web page or another protocol.</source>
        <translation>يُرجى التحقق من أن عنوان URL الأساسي يؤدي إلى API وليس إلى صفحة ويب أو بروتوكول آخر.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>الإجابة كبيرة جدًا</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>الإجابة كبيرة جدًا</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or raise the size limit of the target.</source>
        <translation>يُرجى طلب إجابة أقصر، أو رفع حد الحجم للوجهة.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>الطلب مرفوض</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>الطلب مرفوض</translation>
    </message>
    <message>
        <source>See what the provider says, and change the target or the prompt.</source>
        <translation>يُرجى الاطلاع على ما يقوله المزوّد، وتغيير الوجهة أو الموجّه.</translation>
    </message>
    <message>
        <source>Prompt could not be built</source>
        <translation>تعذّر تكوين الموجّه</translation>
    </message>
    <message>
        <source>prompt could not be built</source>
        <translation>تعذّر تكوين الموجّه</translation>
    </message>
    <message>
        <source>Check the template and this row&apos;s cells. Nothing was sent.</source>
        <translation>يُرجى التحقق من القالب ومن خلايا هذا الصف. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>Retry it when you want it answered.</source>
        <translation>للحصول على إجابة عنه، يُرجى إعادة محاولته.</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>مزدوج</translation>
    </message>
    <message>
        <source>hedged: the other answer came first</source>
        <translation>مزدوج: وصلت الإجابة الأخرى أولًا</translation>
    </message>
    <message>
        <source>The request took long and was sent a second time; the other answer came first.</source>
        <translation>أُرسل الطلب مرة ثانية لأنه استغرق وقتًا طويلًا، ولم يُنتظر اكتمال هذه المحاولة.</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>خطأ في الشبكة</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>خطأ في الشبكة</translation>
    </message>
    <message>
        <source>Check the network connection, then retry.</source>
        <translation>يُرجى التحقق من اتصال الشبكة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>Enter a key for this provider, or name an environment variable that holds it.</source>
        <translation>يُرجى إدخال مفتاح لهذا المزوّد، أو تحديد متغيّر بيئة يحتوي عليه.</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>نفدت الحصة</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>نفدت الحصة</translation>
    </message>
    <message>
        <source>The daily or monthly quota is used up. Continue when it is renewed, raise it at the provider, or choose another model.</source>
        <translation>نفدت حصة يوم أو شهر. يمكن المتابعة عندما تبدأ من جديد، أو رفعها لدى المزوّد، أو اختيار نموذج آخر.</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>خطأ داخلي</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>خطأ داخلي</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report it.</source>
        <translation>يُرجى إعادة المحاولة؛ وإن تكرر الخطأ فيُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>لم يتم الاتصال في الوقت المحدد</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لم تصل إجابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>the answer stalled</source>
        <translation>تعثّرت الإجابة</translation>
    </message>
    <message>
        <source>not finished in time</source>
        <translation>لم يكتمل في الوقت المحدد</translation>
    </message>
    <message>
        <source>Check the base URL and the network, or give the target a longer deadline for connecting.</source>
        <translation>يُرجى التحقق من عنوان URL الأساسي والشبكة، أو منح الوجهة مهلة أطول للاتصال.</translation>
    </message>
    <message>
        <source>Retry, or give the target a longer deadline for the first byte. The request may have been billed.</source>
        <translation>يُرجى إعادة المحاولة أو منح الوجهة مهلة أطول لأول بايت. ربما احتُسبت تكلفة الطلب.</translation>
    </message>
    <message>
        <source>Retry, or give the target a longer deadline for pauses within an answer. The request may have been billed.</source>
        <translation>يُرجى إعادة المحاولة أو منح الوجهة مهلة أطول للتوقفات ضمن الإجابة. ربما احتُسبت تكلفة الطلب.</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or give the target a longer deadline in total. The request may have been billed.</source>
        <translation>يُرجى طلب إجابة أقصر أو منح الوجهة مهلة إجمالية أطول. ربما احتُسبت تكلفة الطلب.</translation>
    </message>
    <message>
        <source>hedged: the other answer came first; may have been billed</source>
        <translation>مزدوج: وصلت الإجابة الأخرى أولًا؛ ربما احتُسبت تكلفته</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>server error, status code</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>failure, status code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>failure, parameter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>failure, the provider&apos;s message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change or remove “%1” in the target&apos;s parameters, then retry.</source>
        <translation>يُرجى تغيير «%1» أو إزالته من معلمات الوجهة، ثم إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>volley::FilterBar</name>
    <message>
        <source>Show requests in all states</source>
        <translation>إظهار الطلبات بجميع الحالات</translation>
    </message>
    <message>
        <source>Show only: %1. %2</source>
        <comment>state, its meaning</comment>
        <translation>إظهار هذه فقط: %1. %2</translation>
    </message>
    <message>
        <source>Show only answers with this mark: %1. %2</source>
        <comment>mark, its meaning</comment>
        <translation>إظهار الإجابات التي تحمل هذه العلامة فقط: %1. %2</translation>
    </message>
    <message>
        <source>Search prompts and responses</source>
        <translation>بحث في الموجّهات والاستجابات</translation>
    </message>
    <message>
        <source>Follow running</source>
        <translation>تتبّع الجاري</translation>
    </message>
    <message>
        <source>Keep the requests that are in flight in view while a run goes on, until you scroll or choose a row</source>
        <translation>إبقاء الطلبات قيد المعالجة ظاهرة أثناء التشغيل، حتى التمرير أو اختيار صف</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <comment>requests</comment>
        <translation>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::FindActions</name>
    <message>
        <source>&amp;Find in Prompts…</source>
        <translation>بحث &amp;في الموجّهات…</translation>
    </message>
    <message>
        <source>Find text in the cells</source>
        <translation>البحث عن نص في الخلايا</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace…</source>
        <translation>بحث و&amp;استبدال…</translation>
    </message>
    <message>
        <source>Find text in the cells and replace it</source>
        <translation>البحث عن نص في الخلايا ووضع نص آخر مكانه</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>بحث عن التال&amp;ي</translation>
    </message>
    <message>
        <source>Go to the next cell that has it</source>
        <translation>الانتقال إلى الخلية التالية التي تحتوي عليه</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>بحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to the previous cell that has it</source>
        <translation>الانتقال إلى الخلية السابقة التي تحتوي عليه</translation>
    </message>
    <message>
        <source>This is not a valid regular expression: %1 (at character %2).</source>
        <comment>the words of the expression&apos;s own grammar</comment>
        <translation>ليس تعبيرًا نمطيًا: %1 (عند الحرف %2).</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Searching a cell for this expression takes too long. Simplify it.</source>
        <translation>يستغرق البحث عن هذا التعبير في خلية وقتًا طويلًا جدًا. يُرجى تبسيطه.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) so far</source>
        <translation>
            <numerusform>لا خلايا حتى الآن</numerusform>
            <numerusform>خلية واحدة حتى الآن</numerusform>
            <numerusform>خليتان حتى الآن</numerusform>
            <numerusform>%Ln خلايا حتى الآن</numerusform>
            <numerusform>%Ln خليةً حتى الآن</numerusform>
            <numerusform>%Ln خلية حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln cell(s)</source>
        <translation>
            <numerusform>أكثر من %Ln خلية</numerusform>
            <numerusform>أكثر من خلية واحدة</numerusform>
            <numerusform>أكثر من خليتين</numerusform>
            <numerusform>أكثر من %Ln خلايا</numerusform>
            <numerusform>أكثر من %Ln خليةً</numerusform>
            <numerusform>أكثر من %Ln خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>لا خلايا</numerusform>
            <numerusform>خلية واحدة</numerusform>
            <numerusform>خليتان</numerusform>
            <numerusform>%Ln خلايا</numerusform>
            <numerusform>%Ln خليةً</numerusform>
            <numerusform>%Ln خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cells found</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2, continued from the end</source>
        <translation>%1 من %2، استؤنف البحث من النهاية</translation>
    </message>
    <message>
        <source>%1 of %2, continued from the top</source>
        <translation>%1 من %2، استؤنف البحث من البداية</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>جارٍ الاستبدال</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>لا يوجد ما يُستبدل.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln cell(s).</source>
        <translation>
            <numerusform>لم يُستبدل في أي خلية.</numerusform>
            <numerusform>استُبدل في خلية واحدة.</numerusform>
            <numerusform>استُبدل في خليتين.</numerusform>
            <numerusform>استُبدل في %Ln خلايا.</numerusform>
            <numerusform>استُبدل في %Ln خليةً.</numerusform>
            <numerusform>استُبدل في %Ln خلية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::FindBar</name>
    <message>
        <source>Find:</source>
        <translation>بحث عن:</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>نص البحث</translation>
    </message>
    <message>
        <source>Text to find in the cells</source>
        <translation>النص المراد البحث عنه في الخلايا</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Go to the previous cell that has it (Shift+F3)</source>
        <translation>الانتقال إلى الخلية السابقة التي تحتوي عليه (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Go to the next cell that has it (F3)</source>
        <translation>الانتقال إلى الخلية التالية التي تحتوي عليه (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>إغلاق هذا الشريط (Esc)</translation>
    </message>
    <message>
        <source>Replace with:</source>
        <translation>استبدال بـ:</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Text to put in its place; with regular expressions, $1 is what the first group found, $0 all of it, \n a line end</source>
        <translation>النص الذي يوضع مكانه؛ مع التعبيرات النمطية يمثّل $1 ما وجدته المجموعة الأولى، و$0 كل ما وُجد، و\n نهاية سطر</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace it in this cell and go to the next</source>
        <translation>الاستبدال في هذه الخلية والانتقال إلى التالية</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replace it in all cells, in one step that can be undone</source>
        <translation>الاستبدال في كل الخلايا، بخطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>A and a are different</source>
        <translation>الحرفان A وa مختلفان</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>الخلية كاملة</translation>
    </message>
    <message>
        <source>Only cells that hold nothing else</source>
        <translation>الخلايا التي لا تحتوي على غيره فقط</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>The text is a Perl-compatible regular expression, such as \d+ for digits</source>
        <translation>النص تعبير نمطي متوافق مع Perl، مثل \d+ للأرقام</translation>
    </message>
    <message>
        <source>Columns to look in</source>
        <translation>أعمدة البحث</translation>
    </message>
    <message>
        <source>Look in all columns, or in one</source>
        <translation>البحث في كل الأعمدة أو في عمود واحد</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>كل الأعمدة</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>العمود «%1»</translation>
    </message>
</context>
<context>
    <name>volley::FoldButton</name>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>volley::FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>&amp;Byte order mark</source>
        <translation>علامة ترتيب ال&amp;بايت</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>ال&amp;حماية من الصيغ</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>One for each request</source>
        <translation>صف لكل طلب</translation>
    </message>
    <message>
        <source>One for each prompt, models side by side</source>
        <translation>صف لكل موجّه، والنماذج جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Unix (LF)</source>
        <translation>Unix (LF)</translation>
    </message>
    <message>
        <source>Windows (CR LF)</source>
        <translation>Windows (CR LF)</translation>
    </message>
    <message>
        <source>Without it, some versions of Excel show letters beyond ASCII incorrectly</source>
        <translation>من دونها تعرض بعض إصدارات Excel الحروف خارج ASCII عرضًا خاطئًا</translation>
    </message>
    <message>
        <source>Puts &apos; before a cell that a spreadsheet would run as a formula; importing the file removes it again</source>
        <translation>يضع &apos; قبل كل خلية قد يشغّلها برنامج الجداول كصيغة؛ ويزيلها استيراد الملف مجددًا</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>الت&amp;نسيق:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>ال&amp;صفوف:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>ال&amp;فاصل:</translation>
    </message>
    <message>
        <source>Line e&amp;nds:</source>
        <translation>نهايات الأ&amp;سطر:</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>نهايات الأسطر</translation>
    </message>
    <message>
        <source>The run sends each prompt once: both would be the same</source>
        <translation>يُرسل هذا التشغيل كل موجّه مرة واحدة: لا فرق بين الخيارين</translation>
    </message>
</context>
<context>
    <name>volley::GridActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>volley::HelpBoxes</name>
    <message>
        <source>About Volley</source>
        <translation>حول Volley</translation>
    </message>
    <message>
        <source>Sends many prompts to language models at once.</source>
        <translation>يُرسل موجّهات كثيرة إلى النماذج اللغوية دفعة واحدة.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو أحدث. يُقدَّم دون أي ضمان.</translation>
    </message>
    <message>
        <source>Runs with Qt %1 (built with %2) and QtKeychain.</source>
        <translation>يعمل بـ Qt %1 (بُني بالإصدار %2) وQtKeychain.</translation>
    </message>
    <message>
        <source>Where Your Data Is Stored</source>
        <translation>أماكن حفظ بياناتك</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>لا مشروع مفتوح</translation>
    </message>
    <message>
        <source>This project: prompts, answers and every attempt</source>
        <translation>هذا المشروع: الموجّهات والإجابات وكل محاولة</translation>
    </message>
    <message>
        <source>Projects without a name</source>
        <translation>المشاريع بلا اسم</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>إعدادات النافذة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain, in the environment, or in memory for this session only; never in one of Volley&apos;s files</source>
        <translation>في سلسلة مفاتيح النظام، أو في متغيّرات البيئة، أو في الذاكرة لهذه الجلسة فقط؛ وليس في أي ملف يخص Volley أبدًا</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>ما يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>the prompts you run, to the providers you choose; nothing else</source>
        <translation>الموجّهات التي تُشغَّل، إلى المزوّدين المختارين؛ ولا شيء غير ذلك</translation>
    </message>
    <message>
        <source>Open the Project&apos;s &amp;Folder</source>
        <translation>فتح &amp;مجلد المشروع</translation>
    </message>
</context>
<context>
    <name>volley::ImportChoices</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>تلقائي: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Maximum rows to import</source>
        <translation>أقصى عدد من الصفوف</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>موجّه في كل سطر</translation>
    </message>
    <message>
        <source>Blocks separated by blank lines</source>
        <translation>كتل تفصلها أسطر فارغة</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>فاصلة ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>فاصلة منقوطة ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>خط عمودي |</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>الت&amp;نسيق:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>الت&amp;رميز:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>ال&amp;فاصل:</translation>
    </message>
    <message>
        <source>&amp;Rows to import:</source>
        <translation>ال&amp;صفوف المراد أخذها:</translation>
    </message>
</context>
<context>
    <name>volley::ImportDialog</name>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Import Prompts</source>
        <translation>استيراد الموجّهات</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة %1…</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <comment>12 rows</comment>
        <translation>ا&amp;ستيراد %1</translation>
    </message>
    <message>
        <source>The first %1, %2</source>
        <comment>12 rows, 2 columns</comment>
        <translation>أول %1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 rows, 2 columns</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %1, %2, the first %Ln shown here</source>
        <comment>1,000 rows, 2 columns, 100</comment>
        <translation>
            <numerusform>بحد أقصى %1، %2، ولا شيء معروض هنا</numerusform>
            <numerusform>بحد أقصى %1، %2، والمعروض هنا أول صف</numerusform>
            <numerusform>بحد أقصى %1، %2، والمعروض هنا أول صفين</numerusform>
            <numerusform>بحد أقصى %1، %2، والمعروض هنا أول %Ln صفوف</numerusform>
            <numerusform>بحد أقصى %1، %2، والمعروض هنا أول %Ln صفًا</numerusform>
            <numerusform>بحد أقصى %1، %2، والمعروض هنا أول %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the first %Ln row(s) shown here</source>
        <comment>2 columns, 100</comment>
        <translation>
            <numerusform>%1، ولا شيء معروض هنا</numerusform>
            <numerusform>%1، والمعروض هنا أول صف</numerusform>
            <numerusform>%1، والمعروض هنا أول صفين</numerusform>
            <numerusform>%1، والمعروض هنا أول %Ln صفوف</numerusform>
            <numerusform>%1، والمعروض هنا أول %Ln صفًا</numerusform>
            <numerusform>%1، والمعروض هنا أول %Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::JsonTreeFaultText</name>
    <message>
        <source>the text ends too early</source>
        <translation>ينتهي النص قبل أن يكتمل</translation>
    </message>
    <message>
        <source>the text ends within quotes</source>
        <translation>ينتهي النص داخل علامتي اقتباس</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>يُتوقّع هنا وجود قيمة</translation>
    </message>
    <message>
        <source>a name in double quotes was expected</source>
        <translation>يُتوقّع هنا وجود اسم بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>a colon was expected</source>
        <translation>يُتوقّع هنا وجود نقطتين رأسيتين</translation>
    </message>
    <message>
        <source>a comma or } was expected</source>
        <translation>يُتوقّع هنا وجود فاصلة أو «‎}‎»</translation>
    </message>
    <message>
        <source>a comma or ] was expected</source>
        <translation>يُتوقّع هنا وجود فاصلة أو «‎]‎»</translation>
    </message>
    <message>
        <source>this is not a valid JSON number</source>
        <translation>ليس هذا عددًا بصيغة JSON</translation>
    </message>
    <message>
        <source>what follows the backslash is not a valid escape</source>
        <translation>ما يلي الشرطة المائلة العكسية بلا معنى</translation>
    </message>
    <message>
        <source>there is a line break or another control character within quotes</source>
        <translation>يوجد فاصل سطر أو محرف تحكّم آخر داخل علامتي اقتباس</translation>
    </message>
    <message>
        <source>more text follows after the end</source>
        <translation>يوجد نص آخر بعد النهاية</translation>
    </message>
    <message>
        <source>Not JSON: there is no text.</source>
        <translation>ليس JSON: لا يوجد نص.</translation>
    </message>
    <message>
        <source>Too long to be shown as a tree.</source>
        <translation>أطول من أن يُعرض كشجرة.</translation>
    </message>
    <message>
        <source>Not JSON: line %1, column %2: %3.</source>
        <comment>%3 what is wrong there</comment>
        <translation>ليس JSON: السطر %1، العمود %2: %3.</translation>
    </message>
</context>
<context>
    <name>volley::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>(all)</source>
        <comment>the root of a JSON tree</comment>
        <translation>(الكل)</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>positions in a list</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message numerus="yes">
        <source>{ } %Ln member(s)</source>
        <comment>of a JSON object</comment>
        <translation>
            <numerusform>{ } بلا أعضاء</numerusform>
            <numerusform>{ } عضو واحد</numerusform>
            <numerusform>{ } عضوان</numerusform>
            <numerusform>{ } %Ln أعضاء</numerusform>
            <numerusform>{ } %Ln عضوًا</numerusform>
            <numerusform>{ } %Ln عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ ] %Ln item(s)</source>
        <comment>of a JSON list</comment>
        <translation>
            <numerusform>[ ] بلا عناصر</numerusform>
            <numerusform>[ ] عنصر واحد</numerusform>
            <numerusform>[ ] عنصران</numerusform>
            <numerusform>[ ] %Ln عناصر</numerusform>
            <numerusform>[ ] %Ln عنصرًا</numerusform>
            <numerusform>[ ] %Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::JsonView</name>
    <message>
        <source>A tree of names and values. The right arrow key unfolds, the left one folds.</source>
        <translation>شجرة من الأسماء والقيم. مفتاح السهم الأيمن يوسّع، والأيسر يطوي.</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>الاسم والقيمة</translation>
    </message>
    <message>
        <source>Path of the value</source>
        <translation>مسار القيمة</translation>
    </message>
    <message>
        <source>Expand All</source>
        <translation>توسيع الكل</translation>
    </message>
    <message>
        <source>Collapse All</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Unfold all values, up to %1 rows at once</source>
        <translation>توسيع كل القيم، حتى %1 من الصفوف دفعة واحدة</translation>
    </message>
    <message>
        <source>Fold all but the first level</source>
        <translation>طي كل شيء عدا المستوى الأول</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>نسخ الم&amp;سار</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Expand All Below</source>
        <translation>&amp;توسيع كل ما تحته</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>&amp;طي الكل</translation>
    </message>
    <message>
        <source>%1 of %2, nested too deep to be shown</source>
        <comment>place among those found</comment>
        <translation>%1 من %2، متداخل بعمق يتعذّر معه عرضه</translation>
    </message>
</context>
<context>
    <name>volley::KeyDialog</name>
    <message>
        <source>No keychain was found on this computer, so the key cannot be kept there. Press Save to keep it for this session only, or choose an environment variable.</source>
        <translation>لم يُعثر على سلسلة مفاتيح في هذا الحاسوب، لذلك لا يمكن حفظ المفتاح فيها. يمكن الضغط على «حفظ» للاحتفاظ به لهذه الجلسة فقط، أو اختيار متغيّر بيئة.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and press Save again, or keep the key for this session only.</source>
        <translation>سلسلة المفاتيح مقفلة. يُرجى فتح قفلها والضغط على «حفظ» مجددًا، أو الاحتفاظ بالمفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain refused, or its prompt was dismissed. Press Save to be asked again, or keep the key for this session only.</source>
        <translation>رفضت سلسلة المفاتيح، أو أُغلق سؤالها. يُرجى الضغط على «حفظ» ليظهر السؤال مجددًا، أو الاحتفاظ بالمفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it asks for a password in another window and press Save again, or keep the key for this session only.</source>
        <translation>لا تستجيب سلسلة المفاتيح. يُرجى التحقق مما إذا كانت تطلب كلمة مرور في نافذة أخرى ثم الضغط على «حفظ» مجددًا، أو الاحتفاظ بالمفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The key was not stored. %1</source>
        <translation>لم يُخزَّن المفتاح. %1</translation>
    </message>
    <message>
        <source>No keychain was found on this computer: there is no key in it. What was kept for this session is forgotten.</source>
        <translation>لم يُعثر على سلسلة مفاتيح في هذا الحاسوب: لا مفتاح فيها. وقد حُذف ما كان محفوظًا لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The keychain is locked, so a key in it cannot be removed. Unlock it and press Remove again.</source>
        <translation>سلسلة المفاتيح مقفلة، لذلك لا يمكن إزالة مفتاح منها. يُرجى فتح قفلها والضغط على «إزالة» مجددًا.</translation>
    </message>
    <message>
        <source>The keychain refused, or its prompt was dismissed: a key in it is still there. Press Remove to try again.</source>
        <translation>رفضت سلسلة المفاتيح، أو أُغلق سؤالها: لا يزال المفتاح فيها. يُرجى الضغط على «إزالة» لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>The keychain does not answer: a key in it is still there. See whether it asks for a password in another window and press Remove again.</source>
        <translation>لا تستجيب سلسلة المفاتيح: لا يزال المفتاح فيها. يُرجى التحقق مما إذا كانت تطلب كلمة مرور في نافذة أخرى ثم الضغط على «إزالة» مجددًا.</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>لم يُزَل المفتاح. %1</translation>
    </message>
    <message>
        <source>The key is for %1: all targets there use it, and it is sent nowhere else. Keys are never written to a project or another file.</source>
        <translation>هذا المفتاح مخصص لـ %1: تستخدمه كل الوجهات هناك، ولا يُرسل إلى أي مكان آخر. لا تُكتب المفاتيح أبدًا في مشروع أو أي ملف آخر.</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>مفتاح %1</translation>
    </message>
    <message>
        <source>This version does not know the provider “%1”.</source>
        <translation>لا يعرف هذا الإصدار المزوّد «%1».</translation>
    </message>
    <message>
        <source>The demo takes no key.</source>
        <translation>لا يحتاج العرض التجريبي إلى مفتاح.</translation>
    </message>
    <message>
        <source>Enter the base URL first: a key is for one server only.</source>
        <translation>يُرجى إدخال عنوان URL الأساسي أولًا: كل مفتاح مخصص لخادم واحد فقط.</translation>
    </message>
    <message>
        <source>This variable is not set where Volley was started. Set it, start Volley again and choose it here.</source>
        <translation>هذا المتغيّر غير معيّن في البيئة التي شُغّل منها Volley. يُرجى تعيينه ثم تشغيل Volley مجددًا واختياره هنا.</translation>
    </message>
    <message>
        <source>What is in this variable cannot be a key: it holds a space or another character that no key can have.</source>
        <translation>لا يمكن أن يكون محتوى هذا المتغيّر مفتاحًا: فيه مسافة أو محرف آخر لا يرد في المفاتيح.</translation>
    </message>
    <message>
        <source>This target no longer takes its key from the variable %1.</source>
        <translation>لم تعد هذه الوجهة تأخذ مفتاحها من المتغيّر %1.</translation>
    </message>
    <message>
        <source>No key for %1 is stored here any longer.</source>
        <translation>لم يعد يُحتفظ هنا بأي مفتاح لـ %1.</translation>
    </message>
</context>
<context>
    <name>volley::KeyForm</name>
    <message>
        <source>Key for %1</source>
        <translation>مفتاح %1</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>مكان لصق المفتاح</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the key while it is entered</source>
        <translation>إظهار المفتاح أثناء إدخاله</translation>
    </message>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>في سلسلة مفا&amp;تيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>For this &amp;session only, in memory</source>
        <translation>لهذه ال&amp;جلسة فقط، في الذاكرة</translation>
    </message>
    <message>
        <source>Take it from an &amp;environment variable:</source>
        <translation>أخذه من متغيّر &amp;بيئة:</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>اسم متغيّر البيئة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>الآن:</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>المفتاح الج&amp;ديد:</translation>
    </message>
    <message>
        <source>Keep it:</source>
        <translation>مكان الحفظ:</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>No key was found. (One in a locked keychain cannot be seen.)</source>
        <translation>لم يُعثر على مفتاح. (لا يمكن رؤية مفتاح في سلسلة مفاتيح مقفلة.)</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The key can be kept for this session only, or taken from an environment variable.</source>
        <translation>لم يُعثر على سلسلة مفاتيح في هذا الحاسوب. يمكن الاحتفاظ بالمفتاح لهذه الجلسة فقط، أو أخذه من متغيّر بيئة.</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>جارٍ تخزين المفتاح…</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>جارٍ إزالة المفتاح…</translation>
    </message>
    <message>
        <source>Or keep the key for this session only.</source>
        <translation>ويمكن أيضًا الاحتفاظ بالمفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Spaces or line ends around the key are left out.</source>
        <translation>تُحذف المسافات ونهايات الأسطر المحيطة بالمفتاح.</translation>
    </message>
    <message>
        <source>Enter the variable&apos;s name first</source>
        <translation>يُرجى إدخال اسم المتغيّر أولًا</translation>
    </message>
    <message>
        <source>Enter the key first</source>
        <translation>يُرجى إدخال المفتاح أولًا</translation>
    </message>
    <message>
        <source>The key comes from the environment, which Volley does not change</source>
        <translation>المفتاح في متغيّرات البيئة، وVolley لا يغيّرها</translation>
    </message>
    <message>
        <source>Stop taking the key from this variable</source>
        <translation>التوقف عن أخذ المفتاح من هذا المتغيّر</translation>
    </message>
    <message>
        <source>Remove the key from the keychain and from memory</source>
        <translation>إزالة المفتاح من سلسلة المفاتيح ومن الذاكرة</translation>
    </message>
</context>
<context>
    <name>volley::KeyInput</name>
    <message>
        <source>Leave out the word “Bearer”: only the key itself belongs here.</source>
        <translation>يُرجى حذف كلمة «Bearer»: مكان المفتاح وحده هنا.</translation>
    </message>
    <message>
        <source>There is a space or a line end within the key. Copy the key alone, in one piece.</source>
        <translation>توجد مسافة أو نهاية سطر داخل المفتاح. يُرجى نسخ المفتاح وحده قطعة واحدة.</translation>
    </message>
    <message>
        <source>This holds a character that no key can have (a letter with an accent, a symbol, an invisible mark). Copy the key again.</source>
        <translation>يحتوي هذا على محرف لا يرد في المفاتيح (حرف بعلامة نبر، أو رمز، أو علامة غير مرئية). يُرجى نسخ المفتاح مجددًا.</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter the variable&apos;s name; the key stays in the environment.</source>
        <translation>يبدو أن هذا هو المفتاح نفسه. يُرجى إدخال اسم المتغيّر؛ ويبقى المفتاح في البيئة.</translation>
    </message>
    <message>
        <source>A variable&apos;s name has letters, digits and underscores only, for example OPENAI_API_KEY.</source>
        <translation>لا يتكوّن اسم المتغيّر إلا من حروف لاتينية وأرقام وشرطات سفلية، مثل OPENAI_API_KEY.</translation>
    </message>
</context>
<context>
    <name>volley::KeyRow</name>
    <message>
        <source>Key…</source>
        <translation>المفتاح…</translation>
    </message>
    <message>
        <source>Enter or remove the key</source>
        <translation>إدخال المفتاح أو إزالته</translation>
    </message>
    <message>
        <source>The demo takes no key</source>
        <translation>لا يحتاج العرض التجريبي إلى مفتاح</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 what is known of a key, %2 the server it is for</extracomment>
        <translation>%1، لـ %2</translation>
    </message>
</context>
<context>
    <name>volley::KeyText</name>
    <message>
        <source>%1 (this session only)</source>
        <translation>%1 (لهذه الجلسة فقط)</translation>
    </message>
    <message>
        <source>%1 (variable %2)</source>
        <translation>%1 (المتغيّر %2)</translation>
    </message>
    <message>
        <source>%1 (keychain)</source>
        <translation>%1 (سلسلة المفاتيح)</translation>
    </message>
    <message>
        <source>variable %1 is not set</source>
        <translation>المتغيّر %1 غير معيّن</translation>
    </message>
    <message>
        <source>no key yet – no keychain on this computer</source>
        <translation>لا مفتاح بعد – لا توجد سلسلة مفاتيح في هذا الحاسوب</translation>
    </message>
    <message>
        <source>no key seen – the keychain is locked</source>
        <translation>لم يُر أي مفتاح – سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>no key seen – the keychain refused</source>
        <translation>لم يُر أي مفتاح – رفضت سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>no key seen – the keychain does not answer</source>
        <translation>لم يُر أي مفتاح – لا تستجيب سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>no key seen – the keychain failed</source>
        <translation>لم يُر أي مفتاح – تعطّلت سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>waiting for the keychain; it may ask you to unlock it</source>
        <translation>بانتظار سلسلة المفاتيح؛ قد تطلب فتح قفلها</translation>
    </message>
    <message>
        <source>looking for the key…</source>
        <translation>جارٍ البحث عن المفتاح…</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>عرض تجريبي – لا حاجة إلى مفتاح</translation>
    </message>
    <message>
        <source>no key – optional here</source>
        <translation>لا مفتاح – اختياري هنا</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>لا مفتاح بعد</translation>
    </message>
    <message>
        <source>Waiting for the keychain; it may ask you to unlock it.</source>
        <translation>بانتظار سلسلة المفاتيح؛ قد تطلب فتح قفلها.</translation>
    </message>
</context>
<context>
    <name>volley::KeysPage</name>
    <message>
        <source>Providers and their keys</source>
        <translation>المزوّدون ومفاتيحهم</translation>
    </message>
    <message>
        <source>Set or Replace…</source>
        <translation>تعيين أو استبدال…</translation>
    </message>
    <message>
        <source>Enter a key, or choose where it comes from</source>
        <translation>إدخال مفتاح أو اختيار مصدره</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove the key from the keychain and from memory</source>
        <translation>إزالة المفتاح من سلسلة المفاتيح ومن الذاكرة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Ask for the list of models: costs nothing, and shows whether the key is right</source>
        <translation>طلب قائمة النماذج: بلا تكلفة، ويُظهر ما إذا كان المفتاح صحيحًا</translation>
    </message>
    <message>
        <source>A key is for one server and sent nowhere else. Keys are never written to a project or another file.</source>
        <translation>كل مفتاح مخصص لخادم واحد ولا يُرسل إلى أي مكان آخر. لا تُكتب المفاتيح أبدًا في مشروع أو أي ملف آخر.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>جارٍ البحث عن المفاتيح…</translation>
    </message>
    <message>
        <source>Keys are kept in this computer&apos;s keychain, for one session only, or taken from the environment.</source>
        <translation>تُحفظ المفاتيح في سلسلة مفاتيح هذا الحاسوب، أو لجلسة واحدة فقط، أو تؤخذ من متغيّرات البيئة.</translation>
    </message>
    <message>
        <source>The key comes from the environment, which Volley does not change</source>
        <translation>المفتاح في متغيّرات البيئة، وVolley لا يغيّرها</translation>
    </message>
    <message>
        <source>Set a key first</source>
        <translation>يُرجى تعيين مفتاح أولًا</translation>
    </message>
    <message>
        <source>No target of the open project asks %1. Add one, and choose the variable at its key.</source>
        <translation>لا وجهة في المشروع المفتوح تستخدم %1. يُرجى إضافة وجهة واختيار المتغيّر عند مفتاحها.</translation>
    </message>
    <message>
        <source>Remove the Key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>Remove the key for %1?</source>
        <translation>هل يُزال مفتاح %1؟</translation>
    </message>
    <message>
        <source>It is removed from the keychain and from memory. All projects used it for this server.</source>
        <translation>يُزال من سلسلة المفاتيح ومن الذاكرة. كانت كل المشاريع تستخدمه لهذا الخادم.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>جارٍ إزالة المفتاح…</translation>
    </message>
    <message>
        <source>No key for %1 is stored here any longer.</source>
        <translation>لم يعد يُحتفظ هنا بأي مفتاح لـ %1.</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>جارٍ سؤال %1 عن نماذجه…</translation>
    </message>
</context>
<context>
    <name>volley::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>اعتبارًا من بدء التطبيق القادم</translation>
    </message>
    <message>
        <source>Same as the system (%1)</source>
        <extracomment>%1 the language that is, in itself</extracomment>
        <translation>حسب النظام (%1)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Takes effect the next time Volley starts.</source>
        <translation>يسري عند بدء Volley في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>volley::LimitWords</name>
    <message>
        <source>none</source>
        <comment>no limit</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>told by the server</source>
        <translation>بإبلاغ من الخادم</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>رفض الخادم</translation>
    </message>
    <message>
        <source>shared with another target</source>
        <translation>مشترك مع وجهة أخرى</translation>
    </message>
    <message>
        <source>the server is overloaded</source>
        <translation>الخادم محمّل فوق طاقته</translation>
    </message>
    <message>
        <source>the server keeps up</source>
        <translation>الخادم يواكب</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>more at once did not help</source>
        <translation>لم تُفِد زيادة التزامن</translation>
    </message>
    <message>
        <source>fewer are just as fast</source>
        <translation>العدد الأقل يكفي</translation>
    </message>
    <message>
        <source>fewer are slower</source>
        <translation>العدد الأقل لا يكفي</translation>
    </message>
    <message>
        <source>answers take longer than before</source>
        <translation>تستغرق الإجابات وقتًا أطول من قبل</translation>
    </message>
    <message>
        <source>they took longer for another reason</source>
        <translation>كان التباطؤ لسبب آخر</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>بطلب منك</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>برفض من الخادم</translation>
    </message>
    <message>
        <source>to find out what it can handle</source>
        <translation>لاختبار الجدوى</translation>
    </message>
    <message>
        <source>more only took longer</source>
        <translation>الزيادة لم تفعل سوى إطالة الوقت</translation>
    </message>
    <message>
        <source>fewer were too few</source>
        <translation>كان العدد الأقل غير كافٍ</translation>
    </message>
    <message>
        <source>fewer did not help</source>
        <translation>لم يسرّع العدد الأقل شيئًا</translation>
    </message>
    <message>
        <source>it takes far longer than usual</source>
        <translation>يستغرق وقتًا أطول بكثير من المعتاد</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <comment>status code</comment>
        <translation>الرد %1 من الخادم</translation>
    </message>
    <message>
        <source>budget %1 → %2</source>
        <comment>before, after</comment>
        <translation>الميزانية %1 ← %2</translation>
    </message>
    <message>
        <source>concurrency %1 → %2</source>
        <comment>before, after</comment>
        <translation>التزامن %1 ← %2</translation>
    </message>
    <message>
        <source>requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>الطلبات في الدقيقة %1 ← %2</translation>
    </message>
    <message>
        <source>pace of requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>وتيرة الطلبات في الدقيقة %1 ← %2</translation>
    </message>
    <message>
        <source>tokens per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>الرموز في الدقيقة %1 ← %2</translation>
    </message>
    <message>
        <source>pace, requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>الوتيرة، الطلبات في الدقيقة %1 ← %2</translation>
    </message>
    <message>
        <source>cool-down of %1</source>
        <translation>تهدئة لمدة %1</translation>
    </message>
    <message>
        <source>target halted</source>
        <translation>عُلّقت الوجهة</translation>
    </message>
    <message>
        <source>target goes on</source>
        <translation>استُؤنفت الوجهة</translation>
    </message>
    <message>
        <source>stragglers are asked a second time</source>
        <translation>تُرسل الطلبات المتأخرة مرة ثانية</translation>
    </message>
    <message>
        <source>stragglers are waited for</source>
        <translation>تُنتظر الطلبات المتأخرة</translation>
    </message>
    <message>
        <source>row %1 asked a second time</source>
        <translation>أُرسل الصف %1 مرة ثانية</translation>
    </message>
    <message>
        <source>attempts per request %1 → %2</source>
        <comment>before, after</comment>
        <translation>المحاولات لكل طلب %1 ← %2</translation>
    </message>
    <message>
        <source>target edited</source>
        <translation>حُرّرت الوجهة</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>بلغ التشغيل الميزانية</translation>
    </message>
    <message>
        <source>budget raised</source>
        <translation>زيدت الميزانية</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>مُتابَع</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>أُوقف مؤقتًا</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was changed, why</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what was changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>nothing is left to send; %n straggler(s) asked a second time</source>
        <translation>
            <numerusform>لم يبق ما يُرسل؛ ولم يُرسل أي طلب متأخر مرة ثانية</numerusform>
            <numerusform>لم يبق ما يُرسل؛ أُرسل طلب متأخر واحد مرة ثانية</numerusform>
            <numerusform>لم يبق ما يُرسل؛ أُرسل طلبان متأخران مرة ثانية</numerusform>
            <numerusform>لم يبق ما يُرسل؛ أُرسلت %n طلبات متأخرة مرة ثانية</numerusform>
            <numerusform>لم يبق ما يُرسل؛ أُرسل %n طلبًا متأخرًا مرة ثانية</numerusform>
            <numerusform>لم يبق ما يُرسل؛ أُرسل %n طلب متأخر مرة ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left to send</source>
        <translation>لم يبق ما يُرسل</translation>
    </message>
    <message>
        <source>as many as allowed are in flight (%1)</source>
        <translation>بلغ عدد الطلبات قيد المعالجة الحد المسموح (%1)</translation>
    </message>
    <message>
        <source>nothing: more are on their way</source>
        <translation>لا شيء: المزيد في الطريق</translation>
    </message>
</context>
<context>
    <name>volley::LimitsPage</name>
    <message>
        <source>Rates and retries</source>
        <translation>المعدلات وإعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Requests per minute:</source>
        <translation>ال&amp;طلبات في الدقيقة:</translation>
    </message>
    <message>
        <source>To use less than the provider allows, or where it does not report its limit; reported limits are kept automatically</source>
        <translation>أقل مما يسمح به المزوّد، أو حدّه إذا لم يبلغ به؛ وما يبلغ به يُلتزم به تلقائيًا</translation>
    </message>
    <message>
        <source>&amp;Tokens per minute:</source>
        <translation>ال&amp;رموز في الدقيقة:</translation>
    </message>
    <message>
        <source>Prompt and answer together, estimated before sending</source>
        <translation>مجموع الموجّه والإجابة، يُقدَّر قبل الإرسال</translation>
    </message>
    <message>
        <source>Max &amp;attempts:</source>
        <translation>أقصى عدد من ال&amp;محاولات:</translation>
    </message>
    <message>
        <source>Including the first one; 1 = never retry automatically</source>
        <translation>بما فيها الأولى؛ 1 = لا إعادة محاولة تلقائية</translation>
    </message>
    <message>
        <source>Max a&amp;nswer size:</source>
        <translation>أقصى حجم للإ&amp;جابة:</translation>
    </message>
    <message>
        <source>A larger answer is cut off and counts as failed</source>
        <translation>تُقطع الإجابة الأكبر وتُعدّ فاشلة</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> ميبيبايت</translation>
    </message>
    <message>
        <source>As &amp;many at once as the server can handle</source>
        <translation>أكبر &amp;عدد متزامن يواكبه الخادم</translation>
    </message>
    <message>
        <source>Starts with few and finds the right number; never more than set in the toolbar</source>
        <translation>يبدأ بعدد قليل ويجد العدد المناسب؛ ولا يتجاوز أبدًا ما في شريط الأدوات</translation>
    </message>
    <message>
        <source>Ask &amp;stragglers a second time</source>
        <translation>إرسال الطلبات المتأخرة مرة &amp;ثانية</translation>
    </message>
    <message>
        <source>Near the end of a run, when nothing is left to send: what takes far longer than the others is asked once more, and the first answer counts. Both may be billed. At most 5 % of the requests.</source>
        <translation>قرب نهاية التشغيل، حين لا يبقى ما يُرسل: يُرسل مرة أخرى ما يستغرق وقتًا أطول بكثير من غيره، وتُعتمد الإجابة الأولى. وقد تُحتسب تكلفة الاثنين. بحد أقصى 5 % من الطلبات.</translation>
    </message>
    <message>
        <source>Deadlines per attempt</source>
        <translation>مهل المحاولة الواحدة</translation>
    </message>
    <message>
        <source>To &amp;connect:</source>
        <translation>للات&amp;صال:</translation>
    </message>
    <message>
        <source>To the &amp;first byte:</source>
        <translation>لأول &amp;بايت:</translation>
    </message>
    <message>
        <source>From the request to the first sign of an answer</source>
        <translation>من الطلب حتى أول علامة على الإجابة</translation>
    </message>
    <message>
        <source>&amp;Pause within an answer:</source>
        <translation>للتو&amp;قف ضمن الإجابة:</translation>
    </message>
    <message>
        <source>Between two pieces of a stream</source>
        <translation>بين قطعتين من البث</translation>
    </message>
    <message>
        <source>In t&amp;otal:</source>
        <translation>الم&amp;هلة الإجمالية:</translation>
    </message>
    <message>
        <source>The maximum number of requests in flight is set in the window&apos;s toolbar.</source>
        <translation>يُضبط أقصى عدد من الطلبات قيد المعالجة في شريط أدوات النافذة.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>learned: %1</source>
        <extracomment>a limit that nobody set: told by the server, or taught by its refusals</extracomment>
        <translation>مُستنتَج: %1</translation>
    </message>
</context>
<context>
    <name>volley::ListActions</name>
    <message>
        <source>Ed&amp;it Cell</source>
        <translation>تح&amp;رير الخلية</translation>
    </message>
    <message>
        <source>Type in this cell</source>
        <translation>الكتابة في هذه الخلية</translation>
    </message>
    <message>
        <source>&amp;Paste Prompts…</source>
        <translation>&amp;لصق موجّهات…</translation>
    </message>
    <message>
        <source>Take prompts from the clipboard in place of these</source>
        <translation>أخذ موجّهات من الحافظة بدلًا من هذه</translation>
    </message>
    <message>
        <source>Insert Row &amp;Above</source>
        <translation>إدراج صف أعل&amp;ى</translation>
    </message>
    <message>
        <source>Put an empty row above this one</source>
        <translation>وضع صف فارغ فوق هذا الصف</translation>
    </message>
    <message>
        <source>insert row</source>
        <translation>إدراج صف</translation>
    </message>
    <message>
        <source>Insert Row &amp;Below</source>
        <translation>إدراج صف أ&amp;سفل</translation>
    </message>
    <message>
        <source>Put an empty row below this one</source>
        <translation>وضع صف فارغ تحت هذا الصف</translation>
    </message>
    <message>
        <source>Add &amp;Row</source>
        <translation>إضافة &amp;صف</translation>
    </message>
    <message>
        <source>Put an empty row at the end</source>
        <translation>وضع صف فارغ في النهاية</translation>
    </message>
    <message>
        <source>Re&amp;move Rows</source>
        <translation>إ&amp;زالة صفوف</translation>
    </message>
    <message>
        <source>Take the selected rows away</source>
        <translation>إزالة الصفوف المحددة</translation>
    </message>
    <message>
        <source>Add C&amp;olumn…</source>
        <translation>إ&amp;ضافة عمود…</translation>
    </message>
    <message>
        <source>Put an empty column at the end</source>
        <translation>وضع عمود فارغ في النهاية</translation>
    </message>
    <message>
        <source>Re&amp;name Column…</source>
        <translation>إعادة &amp;تسمية العمود…</translation>
    </message>
    <message>
        <source>Give this column another name; templates name columns</source>
        <translation>إعطاء هذا العمود اسمًا آخر؛ تشير القوالب إلى الأعمدة بأسمائها</translation>
    </message>
    <message>
        <source>add column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>add row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>إزالة صفوف</translation>
    </message>
    <message>
        <source>Add a Column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Rename the Column</source>
        <translation>إعادة تسمية العمود</translation>
    </message>
    <message>
        <source>rename column</source>
        <translation>إعادة تسمية عمود</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>تحرير خلية</translation>
    </message>
    <message>
        <source>Remo&amp;ve Column</source>
        <translation>إزال&amp;ة العمود</translation>
    </message>
    <message>
        <source>Take this column away, with what stands in it</source>
        <translation>إزالة هذا العمود مع محتواه</translation>
    </message>
    <message>
        <source>Removing rows</source>
        <translation>إزالة الصفوف</translation>
    </message>
    <message>
        <source>Removing the column “%1”</source>
        <translation>إزالة العمود «%1»</translation>
    </message>
    <message>
        <source>remove column</source>
        <translation>إزالة عمود</translation>
    </message>
</context>
<context>
    <name>volley::ListIntake</name>
    <message>
        <source>A list is being read. Wait until it is finished, or cancel it.</source>
        <translation>تجري قراءة قائمة. يُرجى الانتظار حتى تكتمل، أو إلغاؤها.</translation>
    </message>
    <message>
        <source>Lists of prompts (*.csv *.tsv *.tab *.txt *.md *.jsonl *.ndjson *.json *.xlsx)</source>
        <translation>قوائم موجّهات (*.csv *.tsv *.tab *.txt *.md *.jsonl *.ndjson *.json *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import Prompts</source>
        <translation>استيراد الموجّهات</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>%1 imported from %2.</source>
        <comment>12 rows, file</comment>
        <translation>استُورد من %2: %1.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a list of prompts first, then paste it here.</source>
        <translation>لا نص في الحافظة. يُرجى نسخ قائمة موجّهات أولًا، ثم لصقها هنا.</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>قراءة العيّنة</translation>
    </message>
    <message>
        <source>%1 taken from the sample.</source>
        <comment>12 rows</comment>
        <translation>أُخذ من العيّنة: %1.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>استخدام العيّنة</translation>
    </message>
    <message>
        <source>Try the Sample</source>
        <translation>تجربة العيّنة</translation>
    </message>
    <message>
        <source>Replace the prompts with the sample?</source>
        <translation>هل تُستبدل الموجّهات بالعيّنة؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (goes|go). This can be undone.</source>
        <translation>
            <numerusform>لا تُزال أي صفوف. يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُزال صف واحد. يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُزال صفان. يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُزال %Ln صفوف. يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُزال %Ln صفًا. يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُزال %Ln صف. يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Taking the pasted list</source>
        <translation>أخذ القائمة الملصقة</translation>
    </message>
    <message>
        <source>%1 pasted.</source>
        <comment>12 rows</comment>
        <translation>أُلصق: %1.</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>%1 The prompts that were there are unchanged.</source>
        <translation>%1 لم تتغيّر الموجّهات السابقة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) replaced.</source>
        <translation>
            <numerusform>لم يُستبدل أي صف.</numerusform>
            <numerusform>استُبدل صف واحد.</numerusform>
            <numerusform>استُبدل صفان.</numerusform>
            <numerusform>استُبدلت %Ln صفوف.</numerusform>
            <numerusform>استُبدل %Ln صفًا.</numerusform>
            <numerusform>استُبدل %Ln صف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::LogPane</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What was changed during the run, the latest first</source>
        <translation>ما تغيّر أثناء التشغيل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>volley::LongEdits</name>
    <message>
        <source>%1 The prompts are unchanged.</source>
        <translation>%1 لم تتغيّر الموجّهات.</translation>
    </message>
</context>
<context>
    <name>volley::MainWindow</name>
    <message>
        <source>The run is being prepared</source>
        <translation>يجري إعداد التشغيل</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <comment>12 requests</comment>
        <translation>سيُرسل: %1</translation>
    </message>
    <message>
        <source>The project was saved as %1.</source>
        <translation>المشروع محفوظ باسم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were dropped; only one can be opened at a time.</source>
        <translation>
            <numerusform>لم يُفلت أي ملف؛ يمكن أخذ ملف واحد في كل مرة.</numerusform>
            <numerusform>أُفلت ملف واحد؛ يمكن أخذ ملف واحد في كل مرة.</numerusform>
            <numerusform>أُفلت ملفان؛ يمكن أخذ ملف واحد في كل مرة.</numerusform>
            <numerusform>أُفلتت %Ln ملفات؛ يمكن أخذ ملف واحد في كل مرة.</numerusform>
            <numerusform>أُفلت %Ln ملفًا؛ يمكن أخذ ملف واحد في كل مرة.</numerusform>
            <numerusform>أُفلت %Ln ملف؛ يمكن أخذ ملف واحد في كل مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run has ended: %Ln succeeded.</source>
        <translation>
            <numerusform>انتهى التشغيل: لم ينجح أي طلب.</numerusform>
            <numerusform>انتهى التشغيل: نجح طلب واحد.</numerusform>
            <numerusform>انتهى التشغيل: نجح طلبان.</numerusform>
            <numerusform>انتهى التشغيل: نجحت %Ln طلبات.</numerusform>
            <numerusform>انتهى التشغيل: نجح %Ln طلبًا.</numerusform>
            <numerusform>انتهى التشغيل: نجح %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run has ended: %Ln succeeded, %1.</source>
        <extracomment>%1 such as &quot;3 failed&quot;</extracomment>
        <translation>
            <numerusform>انتهى التشغيل: لم ينجح أي طلب، و%1.</numerusform>
            <numerusform>انتهى التشغيل: نجح طلب واحد، و%1.</numerusform>
            <numerusform>انتهى التشغيل: نجح طلبان، و%1.</numerusform>
            <numerusform>انتهى التشغيل: نجحت %Ln طلبات، و%1.</numerusform>
            <numerusform>انتهى التشغيل: نجح %Ln طلبًا، و%1.</numerusform>
            <numerusform>انتهى التشغيل: نجح %Ln طلب، و%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>لم يفشل أي طلب</numerusform>
            <numerusform>فشل طلب واحد</numerusform>
            <numerusform>فشل طلبان</numerusform>
            <numerusform>فشلت %Ln طلبات</numerusform>
            <numerusform>فشل %Ln طلبًا</numerusform>
            <numerusform>فشل %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Failed</source>
        <translation>إظهار الفاشلة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>A project is being opened</source>
        <translation>يجري فتح مشروع</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (للقراءة فقط)</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <comment>progress, project</comment>
        <translation>%1% · %2</translation>
    </message>
    <message>
        <source>The project file was damaged when the program or the machine last ended.</source>
        <translation>تلف ملف المشروع عند آخر انتهاء للبرنامج أو توقف للجهاز.</translation>
    </message>
    <message>
        <source>Save What Can Be Read…</source>
        <translation>حفظ ما تمكن قراءته…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (was|were) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي صف في %1.</numerusform>
            <numerusform>كُتب صف واحد في %1.</numerusform>
            <numerusform>كُتب صفان في %1.</numerusform>
            <numerusform>كُتبت %Ln صفوف في %1.</numerusform>
            <numerusform>كُتب %Ln صفًا في %1.</numerusform>
            <numerusform>كُتب %Ln صف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Prompts and requests</source>
        <translation>الموجّهات والطلبات</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>One row per prompt, the models&apos; answers side by side</source>
        <translation>صف لكل موجّه، وإجابات النماذج جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح مشروع ح&amp;ديث</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>المو&amp;جّهات</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>الت&amp;شغيل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>The prompts are being changed</source>
        <translation>يجري تغيير الموجّهات</translation>
    </message>
</context>
<context>
    <name>volley::MarkText</name>
    <message>
        <source>Cut off</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>limit of output tokens</source>
        <translation>حد رموز الإخراج</translation>
    </message>
    <message>
        <source>The answer was cut at the limit of output tokens. Raise the limit (max tokens) in the target&apos;s parameters and run this again to get all of it.</source>
        <translation>قُطعت الإجابة عند حد رموز الإخراج. للحصول عليها كاملة، يُرجى رفع الحد (max tokens) في معلمات الوجهة وإعادة التشغيل.</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>content filter</source>
        <translation>مرشّح المحتوى</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stopped this answer. Reword the prompt, or ask another model.</source>
        <translation>أوقف مرشّح المحتوى لدى المزوّد هذه الإجابة. يُرجى إعادة صياغة الموجّه، أو سؤال نموذج آخر.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>امتناع</translation>
    </message>
    <message>
        <source>declined by the model</source>
        <translation>امتنع النموذج عن الإجابة</translation>
    </message>
    <message>
        <source>The model declined to answer; its own words are shown in place of the answer. Reword the prompt, or ask another model.</source>
        <translation>امتنع النموذج عن الإجابة؛ وكلامه موجود مكان الإجابة. يُرجى إعادة صياغة الموجّه، أو سؤال نموذج آخر.</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>استدعاءات الأدوات</translation>
    </message>
    <message>
        <source>in place of an answer</source>
        <translation>بدلًا من إجابة</translation>
    </message>
    <message>
        <source>The model called tools instead of answering; the calls are shown in place of the answer, as JSON. Volley does not run tools: remove them from the target&apos;s parameters if you want text.</source>
        <translation>استدعى النموذج أدوات بدلًا من الإجابة؛ والاستدعاءات موجودة مكان الإجابة بتنسيق JSON. لا يشغّل Volley أي أدوات: للحصول على نص، يُرجى إزالتها من معلمات الوجهة.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>no text received</source>
        <translation>لم يصل نص</translation>
    </message>
    <message>
        <source>The answer is complete, but it contains no text. Retry the request; if it stays empty, look at the prompt and at the target&apos;s stop sequences.</source>
        <translation>وصلت الإجابة كاملة، لكن لا نص فيها. يُرجى إعادة محاولة الطلب؛ وإن بقيت فارغة فيُرجى النظر في الموجّه وفي نصوص الإيقاف للوجهة.</translation>
    </message>
</context>
<context>
    <name>volley::MarkdownDocument</name>
    <message>
        <source>[picture, not loaded: %1, %2]</source>
        <comment>its description, its address</comment>
        <translation>[صورة غير محمّلة: %1، %2]</translation>
    </message>
</context>
<context>
    <name>volley::MarkdownView</name>
    <message>
        <source>Open Address</source>
        <translation>فتح العنوان</translation>
    </message>
    <message>
        <source>Open this address outside of Volley?</source>
        <translation>هل يُفتح هذا العنوان خارج Volley؟</translation>
    </message>
    <message>
        <source>Volley does not open addresses of this kind.</source>
        <translation>لا يفتح Volley عناوين من هذا النوع.</translation>
    </message>
    <message>
        <source>%1
The address comes from a model&apos;s answer, which may be wrong.</source>
        <extracomment>%1 an address</extracomment>
        <translation>%1
ورد هذا العنوان في إجابة نموذج، وقد يكون النموذج مخطئًا بشأنه.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>volley::MoneyText</name>
    <message>
        <source>$%1</source>
        <comment>US dollars</comment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>an estimate</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1; %2 above %3</source>
        <comment>prices, input tokens</comment>
        <translation>%1؛ %2 فوق %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>free</source>
        <comment>price</comment>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>$%1 in</source>
        <comment>price</comment>
        <translation>الإدخال $%1</translation>
    </message>
    <message>
        <source>$%1 out</source>
        <comment>price</comment>
        <translation>الإخراج $%1</translation>
    </message>
    <message numerus="yes">
        <source>another price above %1 input token(s)</source>
        <translation>
            <numerusform>سعر آخر لما فوق %1 من رموز الإدخال</numerusform>
            <numerusform>سعر آخر لما فوق %1 من رموز الإدخال</numerusform>
            <numerusform>سعر آخر لما فوق %1 من رموز الإدخال</numerusform>
            <numerusform>سعر آخر لما فوق %1 من رموز الإدخال</numerusform>
            <numerusform>سعر آخر لما فوق %1 من رموز الإدخال</numerusform>
            <numerusform>سعر آخر لما فوق %1 من رموز الإدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no price table.</source>
        <translation>لا يوجد جدول أسعار.</translation>
    </message>
    <message>
        <source>Prices as of %1, imported by you.</source>
        <translation>الأسعار بتاريخ %1، مستوردة من طرفك.</translation>
    </message>
    <message>
        <source>Prices as of %1, built in.</source>
        <translation>الأسعار بتاريخ %1، مضمّنة.</translation>
    </message>
    <message>
        <source>The table that is built in is newer: %1.</source>
        <translation>الجدول المضمّن أحدث: %1.</translation>
    </message>
</context>
<context>
    <name>volley::MonitorPane</name>
    <message>
        <source>Monitor</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>تقدّم التشغيل</translation>
    </message>
    <message>
        <source>Save Charts…</source>
        <translation>حفظ المخططات…</translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG) or a drawing (SVG)</source>
        <translation>حفظ المخططات كصورة (PNG) أو رسم (SVG)</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>المنقضي</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>العائق الحالي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 done</source>
        <extracomment>of the requests; %1 is all of them</extracomment>
        <translation>
            <numerusform>اكتمل %Ln من %1</numerusform>
            <numerusform>اكتمل %Ln من %1</numerusform>
            <numerusform>اكتمل %Ln من %1</numerusform>
            <numerusform>اكتمل %Ln من %1</numerusform>
            <numerusform>اكتمل %Ln من %1</numerusform>
            <numerusform>اكتمل %Ln من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>الفاشلة %Ln</numerusform>
            <numerusform>الفاشلة %Ln</numerusform>
            <numerusform>الفاشلة %Ln</numerusform>
            <numerusform>الفاشلة %Ln</numerusform>
            <numerusform>الفاشلة %Ln</numerusform>
            <numerusform>الفاشلة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>requests</comment>
        <translation>
            <numerusform>المتبقية %Ln</numerusform>
            <numerusform>المتبقية %Ln</numerusform>
            <numerusform>المتبقية %Ln</numerusform>
            <numerusform>المتبقية %Ln</numerusform>
            <numerusform>المتبقية %Ln</numerusform>
            <numerusform>المتبقية %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet. Its figures and charts will appear here.</source>
        <translation>لا تشغيل بعد: ستظهر أرقامه ومخططاته هنا.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>time</comment>
        <translation>%1، المتبقي %2</translation>
    </message>
    <message>
        <source>%1 per minute (%2 per second)</source>
        <translation>%1 في الدقيقة (%2 في الثانية)</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 في الدقيقة</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>موقوف مؤقتًا بطلب منك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what holds it back</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the Charts</source>
        <translation>حفظ المخططات</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>صورة (*.png);;رسم (*.svg)</translation>
    </message>
</context>
<context>
    <name>volley::NameValueTable</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>إضافة إلى: %1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>إزالة من: %1</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>ورد %1 هنا مرتين.</translation>
    </message>
</context>
<context>
    <name>volley::NetworkChoice</name>
    <message>
        <source>Enter the proxy&apos;s host: a name or an address.</source>
        <translation>يُرجى إدخال مضيف الخادم الوكيل: اسم أو عنوان.</translation>
    </message>
    <message>
        <source>Only the host&apos;s name or address belongs here, for example proxy.example.com: no http://, port or path.</source>
        <translation>يُكتب هنا اسم المضيف أو عنوانه فقط، مثل proxy.example.com: دون http:// أو منفذ أو مسار.</translation>
    </message>
</context>
<context>
    <name>volley::NetworkPage</name>
    <message>
        <source>The password is kept for this session only. %1</source>
        <translation>يُحتفظ بكلمة المرور لهذه الجلسة فقط. %1</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>Also from the environment: https_proxy, no_proxy</source>
        <translation>ومن متغيّرات البيئة أيضًا: https_proxy، no_proxy</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;بلا خادم وكيل</translation>
    </message>
    <message>
        <source>Servers are reached directly</source>
        <translation>يُتصل بالخوادم مباشرة</translation>
    </message>
    <message>
        <source>&amp;HTTP proxy</source>
        <translation>خادم وكيل &amp;HTTP</translation>
    </message>
    <message>
        <source>Connections are tunnelled by CONNECT</source>
        <translation>تمر الاتصالات عبر نفق CONNECT</translation>
    </message>
    <message>
        <source>SO&amp;CKS 5 proxy</source>
        <translation>خادم وكيل SO&amp;CKS 5</translation>
    </message>
    <message>
        <source>It looks up the servers&apos; names, too</source>
        <translation>يتولى أيضًا تحليل أسماء الخوادم</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>مضيف الخادم الوكيل</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>اسم أو عنوان</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>الم&amp;ضيف:</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>منفذ الخادم الوكيل</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ال&amp;منفذ:</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>اسم المستخدم لدى الخادم الوكيل</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none</source>
        <translation>يُترك فارغًا إذا لم يطلبه الخادم الوكيل</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>اسم المست&amp;خدم:</translation>
    </message>
    <message>
        <source>This computer itself is always reached directly.</source>
        <translation>يُتصل بهذا الحاسوب نفسه مباشرة دائمًا.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>كلمة المرور لدى الخادم الوكيل</translation>
    </message>
    <message>
        <source>Goes into the keychain, never into a file</source>
        <translation>تُحفظ في سلسلة المفاتيح، وليس في ملف أبدًا</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>حفظ كلمة المرور</translation>
    </message>
    <message>
        <source>In the keychain; where there is none, for this session only</source>
        <translation>في سلسلة المفاتيح؛ وإذا لم توجد فلهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>إزالة كلمة المرور</translation>
    </message>
    <message>
        <source>From the keychain and from memory</source>
        <translation>من سلسلة المفاتيح ومن الذاكرة</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Volley trusts the certificates that the system trusts. A company&apos;s own authority can be added here, as a PEM file.</source>
        <translation>يوثق بالخوادم التي يثق النظام بشهاداتها. يمكن هنا إضافة المرجع المصدِّق الخاص بشركة، كملف PEM.</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>ملف الشهادات</translation>
    </message>
    <message>
        <source>PEM: begins with -----BEGIN CERTIFICATE-----</source>
        <translation>ملف PEM: يبدأ بـ ⁦-----BEGIN CERTIFICATE-----⁩</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>اختيار ملف شهادات</translation>
    </message>
    <message>
        <source>Stop trusting these certificates</source>
        <translation>إلغاء الثقة بهذه الشهادات</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>جارٍ قراءة الشهادات…</translation>
    </message>
    <message>
        <source>It is not used. %1</source>
        <translation>الملف غير مستخدم. %1</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>اختيار ملف شهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Storing the password…</source>
        <translation>جارٍ تخزين كلمة المرور…</translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>جارٍ البحث عن كلمة المرور…</translation>
    </message>
    <message>
        <source>No password was found. %1</source>
        <translation>لم يُعثر على كلمة مرور. %1</translation>
    </message>
    <message>
        <source>No password for this proxy yet. (One in a locked keychain cannot be seen.)</source>
        <translation>لا كلمة مرور بعد لهذا الخادم الوكيل. (لا يمكن رؤية كلمة مرور في سلسلة مفاتيح مقفلة.)</translation>
    </message>
    <message>
        <source>A password is kept for this session only.</source>
        <translation>كلمة المرور محفوظة لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>A password is kept in the keychain.</source>
        <translation>كلمة المرور محفوظة في سلسلة المفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) trusted besides, the first of: %1.</source>
        <translation>
            <numerusform>شهادات إضافية موثوق بها: %Ln، أولاها: %1.</numerusform>
            <numerusform>شهادة إضافية واحدة موثوق بها: %1.</numerusform>
            <numerusform>شهادتان إضافيتان موثوق بهما، أولاهما: %1.</numerusform>
            <numerusform>الشهادات الإضافية الموثوق بها %Ln، أولاها: %1.</numerusform>
            <numerusform>الشهادات الإضافية الموثوق بها %Ln، أولاها: %1.</numerusform>
            <numerusform>الشهادات الإضافية الموثوق بها %Ln، أولاها: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 One expired on %2 and is no longer accepted.</source>
        <translation>%1 انتهت صلاحية إحداها في %2 ولم تعد تُقبل.</translation>
    </message>
    <message>
        <source>%1 Valid until %2.</source>
        <translation>%1 الصلاحية حتى %2.</translation>
    </message>
    <message>
        <source>Enter host and user name first</source>
        <translation>يُرجى إدخال المضيف واسم المستخدم أولًا</translation>
    </message>
    <message>
        <source>%1 Until then the network is reached as before.</source>
        <translation>%1 وحتى ذلك الحين يُتصل بالشبكة كما في السابق.</translation>
    </message>
</context>
<context>
    <name>volley::Notifier</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>volley::NumberEdit</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>an empty field: %1 what is sent then, %2 what may be entered</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enter a whole number, or nothing.</source>
        <translation>يُرجى إدخال عدد صحيح أو ترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Enter a number, or nothing.</source>
        <translation>يُرجى إدخال عدد أو ترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Enter a number %1, or nothing.</source>
        <comment>the range: 0 to 2</comment>
        <translation>يُرجى إدخال عدد (%1) أو ترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1 فأكثر</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>volley::NumberText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 ألف</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>an estimate</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>volley::ParametersPage</name>
    <message>
        <source>Leave out what does not fit</source>
        <translation>حذف ما لا يلائم</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>معلمات أخرى</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المعلمة</translation>
    </message>
    <message>
        <source>Value (JSON)</source>
        <translation>القيمة (JSON)</translation>
    </message>
    <message>
        <source>Sent with each request exactly as written here; one that repeats a field above takes precedence. Text is written in double quotes.</source>
        <translation>تُرسل مع كل طلب كما هي مكتوبة هنا؛ وإذا طابقت إحداها حقلًا أعلاه فلها الأولوية. يُكتب النص بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <extracomment>fields that only this provider knows</extracomment>
        <translation>حقول %1</translation>
    </message>
    <message>
        <source>%1 is given twice: in its field, and under the other parameters.</source>
        <translation>ورد %1 مرتين: في حقله، وضمن المعلمات الأخرى.</translation>
    </message>
    <message>
        <source>Not taken by this model: %1.</source>
        <extracomment>settings that do not fit, with what would</extracomment>
        <translation>ما لا يقبله هذا النموذج: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Not among the fields of this provider, and not sent: %1.</source>
        <extracomment>names of fields</extracomment>
        <translation>ليس من حقول هذا المزوّد ولا يُرسل: %1.</translation>
    </message>
</context>
<context>
    <name>volley::PasteDialog</name>
    <message>
        <source>&amp;First row names the columns</source>
        <translation>الصف الأ&amp;ول يسمّي الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>ا&amp;ستخدام</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Paste Prompts</source>
        <translation>لصق الموجّهات</translation>
    </message>
    <message>
        <source>How the text is read</source>
        <translation>طريقة قراءة النص</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>موجّه في كل سطر</translation>
    </message>
    <message>
        <source>Blocks separated by blank lines</source>
        <translation>كتل تفصلها أسطر فارغة</translation>
    </message>
    <message>
        <source>Spreadsheet cells</source>
        <translation>خلايا جدول</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>يُ&amp;قرأ بصيغة:</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln character(s)…</source>
        <translation>
            <numerusform>جارٍ قراءة %Ln محرف…</numerusform>
            <numerusform>جارٍ قراءة محرف واحد…</numerusform>
            <numerusform>جارٍ قراءة محرفين…</numerusform>
            <numerusform>جارٍ قراءة %Ln محارف…</numerusform>
            <numerusform>جارٍ قراءة %Ln محرفًا…</numerusform>
            <numerusform>جارٍ قراءة %Ln محرف…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <comment>12 rows</comment>
        <translation>ا&amp;ستخدام %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 rows, 1 column</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>volley::PlainView</name>
    <message>
        <source>Show Beginning</source>
        <translation>إظهار البداية</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>إظهار الكل</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln character(s) are shown.</source>
        <translation>
            <numerusform>المعروض أول %1 من أصل %Ln محرف.</numerusform>
            <numerusform>المعروض أول %1 من أصل محرف واحد.</numerusform>
            <numerusform>المعروض أول %1 من أصل محرفين.</numerusform>
            <numerusform>المعروض أول %1 من أصل %Ln محارف.</numerusform>
            <numerusform>المعروض أول %1 من أصل %Ln محرفًا.</numerusform>
            <numerusform>المعروض أول %1 من أصل %Ln محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters %1 to %2 of %3 are shown.</source>
        <translation>المعروض المحارف من %1 إلى %2 من أصل %3.</translation>
    </message>
</context>
<context>
    <name>volley::PreflightPanel</name>
    <message>
        <source>What the run will take</source>
        <translation>ما سيتطلبه التشغيل</translation>
    </message>
    <message>
        <source>More would only wait for the limits on requests and tokens per minute</source>
        <translation>أي زيادة لن تؤدي إلا إلى انتظار حدود الطلبات والرموز في الدقيقة</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>الفحص المسبق</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>لم يُعثر على أي مشكلة.</translation>
    </message>
    <message numerus="yes">
        <source>Checking again: %1 of %Ln row(s) so far…</source>
        <translation>
            <numerusform>إعادة الفحص: %1 من %Ln صف حتى الآن…</numerusform>
            <numerusform>إعادة الفحص: %1 من صف واحد حتى الآن…</numerusform>
            <numerusform>إعادة الفحص: %1 من صفين حتى الآن…</numerusform>
            <numerusform>إعادة الفحص: %1 من %Ln صفوف حتى الآن…</numerusform>
            <numerusform>إعادة الفحص: %1 من %Ln صفًا حتى الآن…</numerusform>
            <numerusform>إعادة الفحص: %1 من %Ln صف حتى الآن…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the first %1 of %Ln row(s); checking the others…</source>
        <translation>
            <numerusform>النتائج لأول %1 من أصل %Ln صف؛ جارٍ فحص الباقي…</numerusform>
            <numerusform>النتائج لأول %1 من أصل صف واحد؛ جارٍ فحص الباقي…</numerusform>
            <numerusform>النتائج لأول %1 من أصل صفين؛ جارٍ فحص الباقي…</numerusform>
            <numerusform>النتائج لأول %1 من أصل %Ln صفوف؛ جارٍ فحص الباقي…</numerusform>
            <numerusform>النتائج لأول %1 من أصل %Ln صفًا؛ جارٍ فحص الباقي…</numerusform>
            <numerusform>النتائج لأول %1 من أصل %Ln صف؛ جارٍ فحص الباقي…</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to select these rows.</source>
        <translation>يُرجى الضغط لاختيار هذه الصفوف.</translation>
    </message>
    <message>
        <source>Press to change the budget.</source>
        <translation>يُرجى الضغط لتغيير الميزانية.</translation>
    </message>
    <message numerus="yes">
        <source>Allow %Ln in flight</source>
        <translation>
            <numerusform>السماح بعدد %Ln طلب قيد المعالجة</numerusform>
            <numerusform>السماح بطلب واحد قيد المعالجة</numerusform>
            <numerusform>السماح بطلبين قيد المعالجة</numerusform>
            <numerusform>السماح بعدد %Ln طلبات قيد المعالجة</numerusform>
            <numerusform>السماح بعدد %Ln طلبًا قيد المعالجة</numerusform>
            <numerusform>السماح بعدد %Ln طلب قيد المعالجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PreflightWords</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>≈ %1 to %2</source>
        <comment>least and most money</comment>
        <translation>≈ %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>with answers of up to %Ln token(s) (a guess: no limit is set)</source>
        <translation>
            <numerusform>لإجابات لا تتجاوز %Ln رمز (تخمين: لم يُضبط حد)</numerusform>
            <numerusform>لإجابات لا تتجاوز رمزًا واحدًا (تخمين: لم يُضبط حد)</numerusform>
            <numerusform>لإجابات لا تتجاوز رمزين (تخمين: لم يُضبط حد)</numerusform>
            <numerusform>لإجابات لا تتجاوز %Ln رموز (تخمين: لم يُضبط حد)</numerusform>
            <numerusform>لإجابات لا تتجاوز %Ln رمزًا (تخمين: لم يُضبط حد)</numerusform>
            <numerusform>لإجابات لا تتجاوز %Ln رمز (تخمين: لم يُضبط حد)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with answers of up to %Ln token(s)</source>
        <translation>
            <numerusform>لإجابات لا تتجاوز %Ln رمز</numerusform>
            <numerusform>لإجابات لا تتجاوز رمزًا واحدًا</numerusform>
            <numerusform>لإجابات لا تتجاوز رمزين</numerusform>
            <numerusform>لإجابات لا تتجاوز %Ln رموز</numerusform>
            <numerusform>لإجابات لا تتجاوز %Ln رمزًا</numerusform>
            <numerusform>لإجابات لا تتجاوز %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price, condition</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 at its limits, with at least %Ln in flight if an answer takes %2</source>
        <extracomment>%1, %2 such as &quot;≈ 9 min&quot;, &quot;≈ 3 s&quot;</extracomment>
        <translation>
            <numerusform>%1 عند بلوغ حدودها إذا استغرقت الإجابة %2</numerusform>
            <numerusform>%1 عند بلوغ حدودها، مع طلب واحد على الأقل قيد المعالجة إذا استغرقت الإجابة %2</numerusform>
            <numerusform>%1 عند بلوغ حدودها، مع طلبين على الأقل قيد المعالجة إذا استغرقت الإجابة %2</numerusform>
            <numerusform>%1 عند بلوغ حدودها، مع %Ln طلبات على الأقل قيد المعالجة إذا استغرقت الإجابة %2</numerusform>
            <numerusform>%1 عند بلوغ حدودها، مع %Ln طلبًا على الأقل قيد المعالجة إذا استغرقت الإجابة %2</numerusform>
            <numerusform>%1 عند بلوغ حدودها، مع %Ln طلب على الأقل قيد المعالجة إذا استغرقت الإجابة %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what it takes</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of them (is|are) chosen.</source>
        <translation>
            <numerusform>لا يُختار أي منها.</numerusform>
            <numerusform>يُختار منها الصف الأول.</numerusform>
            <numerusform>يُختار منها أول صفين.</numerusform>
            <numerusform>يُختار منها أول %Ln صفوف.</numerusform>
            <numerusform>يُختار منها أول %Ln صفًا.</numerusform>
            <numerusform>يُختار منها أول %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (lacks|lack) a value for the template</source>
        <translation>
            <numerusform>لا تغيب قيم القالب عن أي صف</numerusform>
            <numerusform>تغيب قيمة من قيم القالب عن صف واحد</numerusform>
            <numerusform>تغيب قيمة من قيم القالب عن صفين</numerusform>
            <numerusform>تغيب قيمة من قيم القالب عن %Ln صفوف</numerusform>
            <numerusform>تغيب قيمة من قيم القالب عن %Ln صفًا</numerusform>
            <numerusform>تغيب قيمة من قيم القالب عن %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <extracomment>%1 such as &quot;{{name}}, {{town}}&quot;</extracomment>
        <translation>فارغ: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be sent</source>
        <translation>
            <numerusform>لا يتعذر إرسال أي صف</numerusform>
            <numerusform>يتعذر إرسال صف واحد</numerusform>
            <numerusform>يتعذر إرسال صفين</numerusform>
            <numerusform>يتعذر إرسال %Ln صفوف</numerusform>
            <numerusform>يتعذر إرسال %Ln صفًا</numerusform>
            <numerusform>يتعذر إرسال %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may be too long for (its|their) model</source>
        <translation>
            <numerusform>لا صفوف أطول مما يتسع له نموذجها</numerusform>
            <numerusform>قد يكون صف واحد أطول مما يتسع له نموذجه</numerusform>
            <numerusform>قد يكون صفان أطول مما يتسع له نموذجهما</numerusform>
            <numerusform>قد تكون %Ln صفوف أطول مما يتسع له نموذجها</numerusform>
            <numerusform>قد يكون %Ln صفًا أطول مما يتسع له نموذجها</numerusform>
            <numerusform>قد يكون %Ln صف أطول مما يتسع له نموذجها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The context window of %1 has %Ln token(s).</source>
        <extracomment>%1 a target</extracomment>
        <translation>
            <numerusform>سعة نافذة السياق في %1: %Ln رمز.</numerusform>
            <numerusform>سعة نافذة السياق في %1: رمز واحد.</numerusform>
            <numerusform>سعة نافذة السياق في %1: رمزان.</numerusform>
            <numerusform>سعة نافذة السياق في %1: %Ln رموز.</numerusform>
            <numerusform>سعة نافذة السياق في %1: %Ln رمزًا.</numerusform>
            <numerusform>سعة نافذة السياق في %1: %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget is too small</source>
        <translation>الميزانية صغيرة جدًا</translation>
    </message>
    <message>
        <source>The budget may be too small</source>
        <translation>قد تكون الميزانية صغيرة جدًا</translation>
    </message>
    <message>
        <source>≈ %1 s</source>
        <comment>seconds</comment>
        <translation>≈ %1 ث</translation>
    </message>
    <message>
        <source>≈ %1 min</source>
        <comment>minutes</comment>
        <translation>≈ %1 د</translation>
    </message>
    <message>
        <source>≈ %1 h</source>
        <comment>hours</comment>
        <translation>≈ %1 س</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 input token(s)</source>
        <extracomment>%1 such as &quot;6 requests&quot;, %2 &quot;≈ 1,200&quot;</extracomment>
        <translation>
            <numerusform>%1، رموز الإدخال: %2</numerusform>
            <numerusform>%1، رموز الإدخال: %2</numerusform>
            <numerusform>%1، رموز الإدخال: %2</numerusform>
            <numerusform>%1، رموز الإدخال: %2</numerusform>
            <numerusform>%1، رموز الإدخال: %2</numerusform>
            <numerusform>%1، رموز الإدخال: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>المجموع: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (gives|give) an empty prompt</source>
        <translation>
            <numerusform>لا ينتج موجّه فارغ عن أي صف</numerusform>
            <numerusform>ينتج موجّه فارغ عن صف واحد</numerusform>
            <numerusform>ينتج موجّه فارغ عن صفين</numerusform>
            <numerusform>ينتج موجّه فارغ عن %Ln صفوف</numerusform>
            <numerusform>ينتج موجّه فارغ عن %Ln صفًا</numerusform>
            <numerusform>ينتج موجّه فارغ عن %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for them.</source>
        <translation>لا يُرسل شيء عنها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (repeats|repeat) an earlier prompt</source>
        <translation>
            <numerusform>لا يكرر أي صف موجّهًا سابقًا</numerusform>
            <numerusform>يكرر صف واحد موجّهًا سابقًا</numerusform>
            <numerusform>يكرر صفان موجّهًا سابقًا</numerusform>
            <numerusform>تكرر %Ln صفوف موجّهًا سابقًا</numerusform>
            <numerusform>يكرر %Ln صفًا موجّهًا سابقًا</numerusform>
            <numerusform>يكرر %Ln صف موجّهًا سابقًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is sent and paid for, unless earlier answers are reused.</source>
        <translation>يُرسل كل منها وتُحتسب تكلفته، ما لم يُعد استخدام إجابات سابقة.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between money and time</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>volley::PreviewPane</name>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>أرقام الصفوف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>volley::PriceRow</name>
    <message>
        <source>Prices…</source>
        <translation>الأسعار…</translation>
    </message>
    <message>
        <source>See and set the price of this model</source>
        <translation>عرض سعر هذا النموذج وضبطه</translation>
    </message>
    <message>
        <source>%1 per million tokens, your own price</source>
        <translation>%1 لكل مليون رمز، سعر خاص بك</translation>
    </message>
    <message>
        <source>%1 per million tokens, as of %2</source>
        <translation>%1 لكل مليون رمز، بتاريخ %2</translation>
    </message>
</context>
<context>
    <name>volley::PriceTableModel</name>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>The provider, or the server, whose price it is</source>
        <translation>المزوّد أو الخادم صاحب السعر</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The model, and others whose names mean the same one; * = all models</source>
        <translation>النموذج، وأسماء أخرى تعني النموذج نفسه؛ * = كل النماذج</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>US dollars per million input tokens</source>
        <translation>بالدولار الأمريكي لكل مليون رمز إدخال</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>إدخال من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>US dollars per million input tokens read from the provider&apos;s cache; empty = same as other input</source>
        <translation>بالدولار الأمريكي لكل مليون رمز إدخال يُقرأ من الذاكرة المؤقتة للمزوّد؛ فارغ = مثل بقية الإدخال</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>كتابة إلى الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>US dollars per million input tokens written to the provider&apos;s cache; empty = same as other input</source>
        <translation>بالدولار الأمريكي لكل مليون رمز إدخال يُكتب إلى الذاكرة المؤقتة للمزوّد؛ فارغ = مثل بقية الإدخال</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الإخراج</translation>
    </message>
    <message>
        <source>US dollars per million output tokens, including reasoning</source>
        <translation>بالدولار الأمريكي لكل مليون رمز إخراج، بما فيها الاستدلال</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>نافذة السياق</translation>
    </message>
    <message>
        <source>Tokens that a prompt and its answer may have together</source>
        <translation>الرموز الممكنة للموجّه وإجابته معًا</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Whose price it is: the table&apos;s, or your own</source>
        <translation>مصدر السعر: الجدول، أو سعر خاص بك</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>price</comment>
        <translation>خاص بك</translation>
    </message>
    <message>
        <source>imported, %1</source>
        <comment>table of prices</comment>
        <translation>مستورد، %1</translation>
    </message>
    <message>
        <source>built in, %1</source>
        <comment>table of prices</comment>
        <translation>مضمّن، %1</translation>
    </message>
    <message>
        <source>The table has no price here.</source>
        <translation>لا سعر في الجدول هنا.</translation>
    </message>
    <message>
        <source>The table says: %1</source>
        <translation>السعر في الجدول: %1</translation>
    </message>
    <message>
        <source>%1: the provider has withdrawn it, or is about to.</source>
        <translation>%1: سيسحبه المزوّد، أو سحبه بالفعل.</translation>
    </message>
    <message>
        <source>“%1” is not a price: enter US dollars per million tokens, for example 2.5.</source>
        <translation>ليس «%1» سعرًا: يُكتب السعر بالدولار الأمريكي لكل مليون رمز، مثل 2.5.</translation>
    </message>
</context>
<context>
    <name>volley::PricesDialog</name>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Show this model, so that a price can be entered</source>
        <translation>إظهار هذا النموذج ليمكن إدخال سعر له</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>إجراء التغيير الذي تم التراجع عنه مجددًا</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة ال&amp;ضبط</translation>
    </message>
    <message>
        <source>Remove your own price for the selected models; the table&apos;s applies again</source>
        <translation>حذف السعر الخاص بك للنماذج المحددة؛ ويسري سعر الجدول مجددًا</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <translation>ا&amp;ستيراد جدول…</translation>
    </message>
    <message>
        <source>Replace the built-in table with a newer one</source>
        <translation>استخدام جدول أحدث بدلًا من الجدول المضمّن</translation>
    </message>
    <message>
        <source>Use the &amp;Built-in Table</source>
        <translation>استخدام الجدول ال&amp;مضمّن</translation>
    </message>
    <message>
        <source>Discard the imported table; your own prices stay</source>
        <translation>حذف الجدول المستورد؛ وتبقى الأسعار الخاصة بك</translation>
    </message>
    <message>
        <source>Re&amp;calculate This Project</source>
        <translation>إعادة &amp;حساب هذا المشروع</translation>
    </message>
    <message>
        <source>Recalculate the cost of this project&apos;s answers with these prices</source>
        <translation>كتابة تكلفة إجابات هذا المشروع من جديد وفق هذه الأسعار</translation>
    </message>
    <message>
        <source>US dollars per million tokens. Double-click a price to set your own. It applies to runs from then on; a cost that the provider itself reports takes precedence over any table.</source>
        <translation>بالدولار الأمريكي لكل مليون رمز. لضبط سعر خاص بك، يُرجى النقر المزدوج على السعر، ويسري على ما يُشغَّل بعد ذلك؛ وما يبلغ به المزوّد نفسه من تكلفة إجابة يتقدّم على أي جدول.</translation>
    </message>
    <message>
        <source>Prices of models</source>
        <translation>أسعار النماذج</translation>
    </message>
    <message>
        <source>Columns of the prices</source>
        <translation>أعمدة الأسعار</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>بحث عن نموذج</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Provider or server of another model</source>
        <translation>مزوّد نموذج آخر أو خادمه</translation>
    </message>
    <message>
        <source>Provider, or server: llm.example.com</source>
        <translation>المزوّد أو الخادم: llm.example.com</translation>
    </message>
    <message>
        <source>Name of another model</source>
        <translation>اسم نموذج آخر</translation>
    </message>
    <message>
        <source>Its model, or * for all</source>
        <translation>نموذجه، أو * للكل</translation>
    </message>
    <message>
        <source>&amp;Another model:</source>
        <translation>&amp;نموذج آخر:</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>سعر %1</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>كل المزوّدين</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Import a Table of Prices</source>
        <translation>استيراد جدول أسعار</translation>
    </message>
    <message>
        <source>Tables of prices (*.json);;All files (*)</source>
        <translation>جداول الأسعار (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The table was imported.</source>
        <translation>استُورد الجدول.</translation>
    </message>
    <message>
        <source>The built-in table is in use again.</source>
        <translation>عاد الجدول المضمّن ساريًا.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of %Ln attempt(s) has changed.</source>
        <translation>
            <numerusform>لم تتغيّر تكلفة أي محاولة.</numerusform>
            <numerusform>تغيّرت تكلفة محاولة واحدة.</numerusform>
            <numerusform>تغيّرت تكلفة محاولتين.</numerusform>
            <numerusform>تغيّرت تكلفة %Ln محاولات.</numerusform>
            <numerusform>تغيّرت تكلفة %Ln محاولةً.</numerusform>
            <numerusform>تغيّرت تكلفة %Ln محاولة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PricesPage</name>
    <message>
        <source>Prices in use</source>
        <translation>الأسعار المستخدمة</translation>
    </message>
    <message>
        <source>&amp;Edit Prices…</source>
        <translation>&amp;تحرير الأسعار…</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>تحرير الأسعار</translation>
    </message>
    <message>
        <source>See and set what tokens cost; import a newer table or drop it</source>
        <translation>عرض أسعار الرموز وضبطها؛ واستيراد جدول أحدث أو التخلي عنه</translation>
    </message>
    <message>
        <source>A cost that the provider itself reports takes precedence. A price that is not known counts as unknown, never as 0.</source>
        <translation>ما يبلغ به المزوّد نفسه يتقدّم. والسعر غير المعروف يُعدّ غير معروف، وليس 0 أبدًا.</translation>
    </message>
    <message>
        <source>The prices are being read…</source>
        <translation>جارٍ قراءة الأسعار…</translation>
    </message>
    <message>
        <source>A table that you imported, as of %1. The one that came with Volley is of %2.</source>
        <translation>جدول مستورد من طرفك، بتاريخ %1. أما الجدول المرفق مع Volley فتاريخه %2.</translation>
    </message>
    <message>
        <source>The table that came with Volley, as of %1.</source>
        <translation>الجدول المرفق مع Volley، بتاريخ %1.</translation>
    </message>
    <message>
        <source>No prices of your own are set.</source>
        <translation>لم تُضبط أسعار خاصة بك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) of your own, which (takes|take) precedence over the table.</source>
        <translation>
            <numerusform>لا أسعار خاصة بك.</numerusform>
            <numerusform>سعر واحد خاص بك يتقدّم على الجدول.</numerusform>
            <numerusform>سعران خاصان بك يتقدّمان على الجدول.</numerusform>
            <numerusform>هناك %Ln أسعار خاصة بك تتقدّم على الجدول.</numerusform>
            <numerusform>هناك %Ln سعرًا خاصًا بك تتقدّم على الجدول.</numerusform>
            <numerusform>هناك %Ln سعر خاص بك تتقدّم على الجدول.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ProblemModel</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>In the provider&apos;s words</source>
        <translation>بكلمات المزوّد</translation>
    </message>
</context>
<context>
    <name>volley::ProblemWatch</name>
    <message>
        <source>Problems (%1)</source>
        <translation>المشكلات (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>يجري إعداد التشغيل</translation>
    </message>
</context>
<context>
    <name>volley::ProblemsPane</name>
    <message>
        <source>Nothing failed.</source>
        <translation>لم يفشل شيء.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>What failed, by cause</source>
        <translation>ما فشل، بحسب السبب</translation>
    </message>
    <message>
        <source>Fix and Retry</source>
        <translation>إصلاح وإعادة المحاولة</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>ضبط المفتاح…</translation>
    </message>
    <message>
        <source>Edit Target…</source>
        <translation>تحرير الوجهة…</translation>
    </message>
    <message>
        <source>Retry These</source>
        <translation>إعادة محاولة هذه</translation>
    </message>
    <message>
        <source>Show in Requests</source>
        <translation>إظهار في الطلبات</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, what failed</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>volley::ProgressStrip</name>
    <message>
        <source>How much is done</source>
        <translation>مقدار ما أُنجز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>إلغاء العملية الجارية</translation>
    </message>
    <message>
        <source>Ends it; the list stays as it was</source>
        <translation>ينهي العملية؛ وتبقى القائمة كما كانت</translation>
    </message>
</context>
<context>
    <name>volley::ProjectController</name>
    <message>
        <source>Read-only: the project is in use by %1.</source>
        <translation>للقراءة فقط: المشروع مستخدم من قِبل %1.</translation>
    </message>
    <message>
        <source>Read-only: another program is using the project.</source>
        <translation>للقراءة فقط: يستخدم برنامج آخر المشروع.</translation>
    </message>
    <message>
        <source>Read-only: the project&apos;s file or folder cannot be written.</source>
        <translation>للقراءة فقط: تتعذّر الكتابة في ملف المشروع أو مجلده.</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>%1 copy.volley</source>
        <comment>name of a file</comment>
        <translation>%1 نسخة.volley</translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation>حفظ المشروع باسم</translation>
    </message>
    <message>
        <source>Recover a Damaged Project</source>
        <translation>استرداد مشروع تالف</translation>
    </message>
    <message>
        <source>Save What Can Be Read As</source>
        <translation>حفظ ما تمكن قراءته باسم</translation>
    </message>
    <message>
        <source>%1 recovered.volley</source>
        <comment>name of a file</comment>
        <translation>%1 مسترد.volley</translation>
    </message>
    <message>
        <source>A run is under way. Stop it, or let it finish, before another project is opened.</source>
        <translation>التشغيل جارٍ. يُرجى إيقافه أو انتظار اكتماله قبل فتح مشروع آخر.</translation>
    </message>
    <message>
        <source>The project can be edited and run again.</source>
        <translation>يمكن تحرير المشروع وتشغيله مجددًا.</translation>
    </message>
    <message>
        <source>The copy needs another name or another folder: the project itself cannot be written.</source>
        <translation>تحتاج النسخة إلى اسم آخر أو مجلد آخر: تتعذّر الكتابة في المشروع نفسه.</translation>
    </message>
    <message>
        <source>The project now takes %1, %2 less.</source>
        <translation>يشغل المشروع الآن %1، أي أقل بمقدار %2.</translation>
    </message>
    <message>
        <source>The project takes %1; there was no space to free.</source>
        <translation>يشغل المشروع %1؛ ولا توجد مساحة لتحريرها.</translation>
    </message>
    <message>
        <source>Volley projects (*.volley)</source>
        <translation>مشاريع Volley (*.volley)</translation>
    </message>
    <message>
        <source>Your work is saved in %1 as you go.</source>
        <translation>يُحفظ كل شيء في %1 فور فعله.</translation>
    </message>
    <message>
        <source>Prompts.volley</source>
        <comment>name of a file</comment>
        <translation>الموجّهات.volley</translation>
    </message>
</context>
<context>
    <name>volley::ProjectFiles</name>
    <message>
        <source>Untitled</source>
        <translation>بدون عنوان</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <comment>its number</comment>
        <translation>بدون عنوان %1</translation>
    </message>
</context>
<context>
    <name>volley::PromptPreview</name>
    <message>
        <source>
[image: %1]</source>
        <translation>
[صورة: %1]</translation>
    </message>
    <message>
        <source>System message:
%1</source>
        <translation>رسالة النظام:
%1</translation>
    </message>
    <message>
        <source>User:
%1</source>
        <translation>المستخدم:
%1</translation>
    </message>
    <message>
        <source>Assistant:
%1</source>
        <translation>المساعد:
%1</translation>
    </message>
    <message>
        <source>Prompt:
%1</source>
        <translation>الموجّه:
%1</translation>
    </message>
    <message>
        <source>Preview of the prompt</source>
        <translation>معاينة الموجّه</translation>
    </message>
    <message>
        <source>Preview of row %1</source>
        <translation>معاينة الصف %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>The prompt of this row is empty.</source>
        <translation>الموجّه في هذا الصف فارغ.</translation>
    </message>
    <message>
        <source>Choose a row in Prompts to see here what will be sent for it.</source>
        <translation>لعرض ما سيُرسل لصفٍّ ما هنا، يُرجى اختياره في «الموجّهات».</translation>
    </message>
    <message>
        <source>This row cannot be sent. %1</source>
        <translation>لا يمكن إرسال هذا الصف. %1</translation>
    </message>
    <message>
        <source>Empty in this row: %1.</source>
        <translation>الفارغ في هذا الصف: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all; the first %1 are shown.</source>
        <translation>
            <numerusform>مجموع المحارف %Ln؛ والمعروض أول %1 منها.</numerusform>
            <numerusform>مجموع المحارف %Ln؛ والمعروض أول %1 منها.</numerusform>
            <numerusform>مجموع المحارف %Ln؛ والمعروض أول %1 منها.</numerusform>
            <numerusform>مجموع المحارف %Ln؛ والمعروض أول %1 منها.</numerusform>
            <numerusform>مجموع المحارف %Ln؛ والمعروض أول %1 منها.</numerusform>
            <numerusform>مجموع المحارف %Ln؛ والمعروض أول %1 منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PromptsGrid</name>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>صفوف القائمة</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
</context>
<context>
    <name>volley::PromptsPage</name>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
</context>
<context>
    <name>volley::PromptsPage::Private</name>
    <message>
        <source>Add Row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Remove Rows</source>
        <translation>إزالة صفوف</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Rename Column</source>
        <translation>إعادة تسمية العمود</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>%1. Wait until it is done, or cancel it.</source>
        <translation>%1. انتظر حتى يكتمل، أو ألغه.</translation>
    </message>
</context>
<context>
    <name>volley::ProviderChoices</name>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%1, running here, %Ln model(s)</source>
        <extracomment>%1 the provider&apos;s name</extracomment>
        <translation>
            <numerusform>%1، يعمل هنا، لا نماذج</numerusform>
            <numerusform>%1، يعمل هنا، نموذج واحد</numerusform>
            <numerusform>%1، يعمل هنا، نموذجان</numerusform>
            <numerusform>%1، يعمل هنا، %Ln نماذج</numerusform>
            <numerusform>%1، يعمل هنا، %Ln نموذجًا</numerusform>
            <numerusform>%1، يعمل هنا، %Ln نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat completions</source>
        <translation>Chat Completions</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Its own</source>
        <extracomment>a protocol: the provider&apos;s own</extracomment>
        <translation>بروتوكوله الخاص</translation>
    </message>
    <message>
        <source>The demo answers on this computer, without a key and without cost:
demo-echo: gives the prompt back at once.
demo-fast: a short answer with no delay, to see how fast it can go.
demo-slow: begins after two or three seconds and writes slowly.
demo-flaky: one request in five fails in one way or another.
demo-limited: takes %1 requests and %2 tokens a minute, no more.</source>
        <translation>يجيب العرض التجريبي على هذا الحاسوب، بلا مفتاح ولا تكلفة:
demo-echo: يعيد الموجّه فورًا.
demo-fast: إجابة قصيرة بلا تأخير، لمعرفة أقصى سرعة ممكنة.
demo-slow: يبدأ بعد ثانيتين أو ثلاث ويكتب ببطء.
demo-flaky: يفشل طلب من كل خمسة بشكل أو بآخر.
demo-limited: يقبل في الدقيقة %1 من الطلبات و%2 من الرموز، لا أكثر.</translation>
    </message>
</context>
<context>
    <name>volley::ProviderLabel</name>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>خادم متوافق مع OpenAI</translation>
    </message>
</context>
<context>
    <name>volley::ReadOnlyMode</name>
    <message>
        <source>It can be looked at, searched and exported, but not run or edited.</source>
        <translation>يمكن الاطلاع عليه والبحث فيه وتصديره، ولا يمكن تشغيله أو تحريره.</translation>
    </message>
    <message>
        <source>This is a copy, brought up to date: the file was written by an older version, or was not closed.</source>
        <translation>المعروض نسخة من اللحظة الحالية حُدّثت صيغتها: كتب الملفَّ إصدارٌ أقدم، أو لم يُغلق الملف.</translation>
    </message>
    <message>
        <source>Try Again for Writing</source>
        <translation>إعادة محاولة الفتح للكتابة</translation>
    </message>
    <message>
        <source>Save a Copy As…</source>
        <translation>حفظ نسخة باسم…</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <comment>a project, a program</comment>
        <translation>الملف %1 مستخدم من قِبل %2.</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it read-only here: it can be looked at, searched and exported.</source>
        <translation>يُرجى إغلاقه هناك وإعادة المحاولة، أو فتحه هنا للقراءة فقط: يمكن الاطلاع عليه والبحث فيه وتصديره.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>volley::RecentFiles</name>
    <message>
        <source>No projects yet</source>
        <translation>لا مشاريع بعد</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;مسح هذه القائمة</translation>
    </message>
</context>
<context>
    <name>volley::RemedyText</name>
    <message>
        <source>This model takes “%1” instead of “%2”.</source>
        <comment>parameters</comment>
        <translation>يقبل هذا النموذج «%1» بدلًا من «%2».</translation>
    </message>
    <message>
        <source>Leave “%1” out: this model does not take it.</source>
        <comment>parameter</comment>
        <translation>يُرجى حذف «%1»: هذا النموذج لا يقبله.</translation>
    </message>
    <message>
        <source>The server asks to wait until %1; go on then, or choose another model.</source>
        <comment>moment</comment>
        <translation>يطلب الخادم الانتظار حتى %1؛ تُرجى المتابعة حينها أو اختيار نموذج آخر.</translation>
    </message>
    <message>
        <source>Use %1 and Retry</source>
        <comment>parameter</comment>
        <translation>استخدام %1 وإعادة المحاولة</translation>
    </message>
    <message>
        <source>Leave Out %1 and Retry</source>
        <comment>parameter</comment>
        <translation>حذف %1 وإعادة المحاولة</translation>
    </message>
    <message>
        <source>Double the Deadline and Retry</source>
        <translation>مضاعفة المهلة وإعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>volley::RequestColumns</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Number of the request, in the order of the prompts</source>
        <translation>رقم الطلب، بترتيب الموجّهات</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>The prompt with the row&apos;s values in place</source>
        <translation>الموجّه بعد وضع قيم الصف فيه</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Provider and model asked</source>
        <translation>المزوّد والنموذج الموجَّه إليهما الطلب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Where the request stands</source>
        <translation>ما وصل إليه الطلب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What it is waiting for and for how long, or why it failed</source>
        <translation>ما ينتظره الطلب والمدة، أو سبب فشله</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Attempts begun so far</source>
        <translation>عدد المحاولات التي بدأت حتى الآن</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Status code of the last answer</source>
        <translation>رمز الحالة في آخر استجابة</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>أول رمز</translation>
    </message>
    <message>
        <source>Time from sending to the first text</source>
        <translation>الزمن من الإرسال إلى أول نص</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Time the last attempt took</source>
        <translation>الزمن الذي استغرقته آخر محاولة</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>رموز الإدخال</translation>
    </message>
    <message>
        <source>Input tokens, as the provider counted them; ≈ where it did not</source>
        <translation>رموز الإدخال كما عدّها المزوّد؛ ≈ إن لم يعدّها</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>رموز الإخراج</translation>
    </message>
    <message>
        <source>Output tokens, as the provider counted them; ≈ where it did not</source>
        <translation>رموز الإخراج كما عدّها المزوّد؛ ≈ إن لم يعدّها</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>رمز/ث</translation>
    </message>
    <message>
        <source>Output tokens per second while the answer came in</source>
        <translation>رموز الإخراج في الثانية أثناء وصول الإجابة</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>The beginning of the answer</source>
        <translation>بداية الإجابة</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>What went wrong with the last attempt</source>
        <translation>ما حدث من خلل في آخر محاولة</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for the request</source>
        <translation>الاسم الذي يطلقه المزوّد على الطلب</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>When the first attempt began</source>
        <translation>وقت بدء أول محاولة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>When the last attempt ended</source>
        <translation>وقت انتهاء آخر محاولة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>What the last attempt cost; ≈ where its tokens are estimated</source>
        <translation>تكلفة آخر محاولة؛ ≈ حيث رموزها تقديرية</translation>
    </message>
</context>
<context>
    <name>volley::RequestCopier</name>
    <message numerus="yes">
        <source>Up to %Ln request(s) can be copied at once. Select fewer, or export them.</source>
        <translation>
            <numerusform>يمكن نسخ %Ln طلب على الأكثر دفعة واحدة. يُرجى تقليل التحديد أو تصدير الطلبات.</numerusform>
            <numerusform>يمكن نسخ طلب واحد على الأكثر دفعة واحدة. يُرجى تقليل التحديد أو تصدير الطلبات.</numerusform>
            <numerusform>يمكن نسخ طلبين على الأكثر دفعة واحدة. يُرجى تقليل التحديد أو تصدير الطلبات.</numerusform>
            <numerusform>يمكن نسخ %Ln طلبات على الأكثر دفعة واحدة. يُرجى تقليل التحديد أو تصدير الطلبات.</numerusform>
            <numerusform>يمكن نسخ %Ln طلبًا على الأكثر دفعة واحدة. يُرجى تقليل التحديد أو تصدير الطلبات.</numerusform>
            <numerusform>يمكن نسخ %Ln طلب على الأكثر دفعة واحدة. يُرجى تقليل التحديد أو تصدير الطلبات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln request(s) can be copied as commands at once. Select fewer.</source>
        <translation>
            <numerusform>يمكن نسخ %Ln طلب على الأكثر كأوامر دفعة واحدة. يُرجى تقليل التحديد.</numerusform>
            <numerusform>يمكن نسخ طلب واحد على الأكثر كأمر دفعة واحدة. يُرجى تقليل التحديد.</numerusform>
            <numerusform>يمكن نسخ طلبين على الأكثر كأوامر دفعة واحدة. يُرجى تقليل التحديد.</numerusform>
            <numerusform>يمكن نسخ %Ln طلبات على الأكثر كأوامر دفعة واحدة. يُرجى تقليل التحديد.</numerusform>
            <numerusform>يمكن نسخ %Ln طلبًا على الأكثر كأوامر دفعة واحدة. يُرجى تقليل التحديد.</numerusform>
            <numerusform>يمكن نسخ %Ln طلب على الأكثر كأوامر دفعة واحدة. يُرجى تقليل التحديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RequestTableModel</name>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two things about a request in flight</extracomment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>being written to disk</source>
        <translation>تجري الكتابة إلى القرص</translation>
    </message>
    <message>
        <source>may have been billed</source>
        <translation>ربما احتُسبت تكلفته</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>No price is known for what this used. Prices can be set in Run &gt; Prices.</source>
        <translation>لا يُعرف سعر ما استُخدم هنا. يمكن ضبط الأسعار في «التشغيل &gt; الأسعار».</translation>
    </message>
</context>
<context>
    <name>volley::RequestTableView</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Columns of the requests</source>
        <translation>أعمدة الطلبات</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>volley::RequestWords</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>volley::RequestsPage::Private</name>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <comment>requests</comment>
        <translation>
            <numerusform>المعروض %Ln من %1</numerusform>
            <numerusform>المعروض %Ln من %1</numerusform>
            <numerusform>المعروض %Ln من %1</numerusform>
            <numerusform>المعروض %Ln من %1</numerusform>
            <numerusform>المعروض %Ln من %1</numerusform>
            <numerusform>المعروض %Ln من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet.
Paste or import prompts, choose a target, and press Run.</source>
        <translation>لا طلبات بعد.
يُرجى لصق موجّهات أو استيرادها، ثم اختيار وجهة والضغط على «تشغيل».</translation>
    </message>
    <message>
        <source>No request matches.
Press “All” and clear the search to see every request.</source>
        <translation>لا طلب مطابق.
لعرض كل الطلبات، يُرجى الضغط على «الكل» ومسح البحث.</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>إظهار الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy Re&amp;sponse</source>
        <translation>نسخ الا&amp;ستجابة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy &amp;Prompt</source>
        <translation>نسخ المو&amp;جّه</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>نسخ ب&amp;صيغة cURL</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>نسخ بصي&amp;غة Python</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Y</source>
        <translation>Ctrl+Alt+Y</translation>
    </message>
    <message>
        <source>The key is replaced by an environment variable</source>
        <translation>يرد المفتاح فيها كمتغيّر بيئة</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Send these again</source>
        <translation>إرسال هذه مجددًا</translation>
    </message>
</context>
<context>
    <name>volley::RowColumnsForm</name>
    <message>
        <source>Column of messages</source>
        <translation>عمود الرسائل</translation>
    </message>
    <message>
        <source>Column of images</source>
        <translation>عمود الصور</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Messages in:</source>
        <translation>عمود الرسائ&amp;ل:</translation>
    </message>
    <message>
        <source>&amp;Images in:</source>
        <translation>عم&amp;ود الصور:</translation>
    </message>
    <message>
        <source>What was said before in each row, as a JSON array of messages. Where it ends with a message of the user, that one is the prompt; the template may then be empty.</source>
        <translation>ما قيل سابقًا في كل صف، كمصفوفة رسائل JSON. إذا انتهت برسالة من المستخدم فهي الموجّه؛ ويمكن حينها أن يكون القالب فارغًا.</translation>
    </message>
    <message>
        <source>Names of each row&apos;s images: files, https addresses or data URLs, one per line or as a JSON array</source>
        <translation>أسماء صور كل صف: ملفات أو عناوين https أو عناوين data URL، واحد في كل سطر أو كمصفوفة JSON</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>مجلد الصور</translation>
    </message>
    <message>
        <source>none: whole paths only</source>
        <translation>لا شيء: المسارات الكاملة فقط</translation>
    </message>
    <message>
        <source>Where relative paths of images begin</source>
        <translation>حيث تبدأ المسارات النسبية للصور</translation>
    </message>
    <message>
        <source>Choose the folder of images</source>
        <translation>اختيار مجلد الصور</translation>
    </message>
    <message>
        <source>Ima&amp;ges folder:</source>
        <translation>مجلد ال&amp;صور:</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>بلا عمود</translation>
    </message>
    <message>
        <source>There is no column “%1”. Choose another one under: %2.</source>
        <translation>لا يوجد عمود باسم «%1». يُرجى اختيار عمود آخر تحت: %2.</translation>
    </message>
    <message>
        <source>Write the folder of images in full, or choose it.</source>
        <translation>يُرجى كتابة المسار الكامل لمجلد الصور، أو اختياره.</translation>
    </message>
    <message>
        <source>Folder of Images</source>
        <translation>مجلد الصور</translation>
    </message>
</context>
<context>
    <name>volley::RowWords</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 says what was understood, such as &quot;12 rows, 1 column&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; replaces the (row that is|%Ln rows that are) there.</source>
        <translation>
            <numerusform>%1؛ تُستبدل الصفوف الموجودة وعددها %Ln.</numerusform>
            <numerusform>%1؛ يُستبدل الصف الموجود.</numerusform>
            <numerusform>%1؛ يُستبدل الصفان الموجودان.</numerusform>
            <numerusform>%1؛ تُستبدل الصفوف الموجودة وعددها %Ln.</numerusform>
            <numerusform>%1؛ تُستبدل الصفوف الموجودة وعددها %Ln.</numerusform>
            <numerusform>%1؛ تُستبدل الصفوف الموجودة وعددها %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RunActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إي&amp;قاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>Cancel what is in flight and send nothing more</source>
        <translation>إلغاء ما هو قيد المعالجة وعدم إرسال المزيد</translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation>إعادة محاولة الفا&amp;شلة</translation>
    </message>
    <message>
        <source>R&amp;etry Selected</source>
        <translation>إعادة محاولة الم&amp;حددة</translation>
    </message>
    <message>
        <source>C&amp;ancel Selected</source>
        <translation>إ&amp;لغاء المحددة</translation>
    </message>
    <message>
        <source>Cancel the selected requests, whatever their state</source>
        <translation>إلغاء الطلبات المحددة مهما كانت حالتها</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed</source>
        <translation>
            <numerusform>إعادة محاولة الفاشلة (%Ln)</numerusform>
            <numerusform>إعادة محاولة الفاشلة (%Ln)</numerusform>
            <numerusform>إعادة محاولة الفاشلة (%Ln)</numerusform>
            <numerusform>إعادة محاولة الفاشلة (%Ln)</numerusform>
            <numerusform>إعادة محاولة الفاشلة (%Ln)</numerusform>
            <numerusform>إعادة محاولة الفاشلة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة محاولة الفاشلة</translation>
    </message>
    <message>
        <source>Send what the latest run has left, and what was interrupted</source>
        <translation>إرسال ما تبقى من آخر تشغيل وما انقطع</translation>
    </message>
    <message>
        <source>Send the failed requests again</source>
        <translation>إرسال الطلبات الفاشلة مجددًا</translation>
    </message>
    <message>
        <source>Send the selected requests again</source>
        <translation>إرسال الطلبات المحددة مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln request(s)</source>
        <translation>
            <numerusform>تشغيل %Ln طلب</numerusform>
            <numerusform>تشغيل طلب واحد</numerusform>
            <numerusform>تشغيل طلبين</numerusform>
            <numerusform>تشغيل %Ln طلبات</numerusform>
            <numerusform>تشغيل %Ln طلبًا</numerusform>
            <numerusform>تشغيل %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>run so many requests, what it takes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %Ln Request(s)</source>
        <translation>
            <numerusform>&amp;تشغيل %Ln طلب</numerusform>
            <numerusform>&amp;تشغيل طلب واحد</numerusform>
            <numerusform>&amp;تشغيل طلبين</numerusform>
            <numerusform>&amp;تشغيل %Ln طلبات</numerusform>
            <numerusform>&amp;تشغيل %Ln طلبًا</numerusform>
            <numerusform>&amp;تشغيل %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is under way</source>
        <translation>التشغيل جارٍ</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>يجري إعداد التشغيل</translation>
    </message>
    <message>
        <source>Send the prompts to the targets</source>
        <translation>إرسال الموجّهات إلى الوجهات</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Continue sending</source>
        <translation>متابعة الإرسال</translation>
    </message>
    <message>
        <source>Send nothing more for now; what is in flight finishes</source>
        <translation>عدم إرسال المزيد حاليًا؛ ويكتمل ما هو قيد المعالجة</translation>
    </message>
</context>
<context>
    <name>volley::RunCharts</name>
    <message>
        <source>In flight</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>Completed per second</source>
        <translation>المكتملة في الثانية</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>المُجابة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>الرموز في الدقيقة</translation>
    </message>
    <message>
        <source>tokens in and out</source>
        <translation>رموز الإدخال والإخراج</translation>
    </message>
    <message>
        <source>How long answers took</source>
        <translation>مدد الإجابات</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: لا شيء بعد</translation>
    </message>
    <message>
        <source>most %1, at %2</source>
        <translation>أكثر %1 عند %2</translation>
    </message>
    <message>
        <source>%1 %2 now, at most %3</source>
        <comment>what, now, at most</comment>
        <translation>%1 %2 الآن، والأقصى %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart, figures</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>volley::RunController</name>
    <message>
        <source>Nothing to run yet: paste or import prompts</source>
        <translation>لا يوجد ما يُشغَّل بعد: يُرجى لصق موجّهات أو استيرادها</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>تشغيل جديد</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln request(s) in a new run?</source>
        <translation>
            <numerusform>هل تُرسل %Ln طلبات في تشغيل جديد؟</numerusform>
            <numerusform>هل يُرسل طلب واحد في تشغيل جديد؟</numerusform>
            <numerusform>هل يُرسل طلبان في تشغيل جديد؟</numerusform>
            <numerusform>هل تُرسل %Ln طلبات في تشغيل جديد؟</numerusform>
            <numerusform>هل يُرسل %Ln طلبًا في تشغيل جديد؟</numerusform>
            <numerusform>هل يُرسل %Ln طلب في تشغيل جديد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The results of the earlier run stay in the project file, but the window and exports show the latest run only.</source>
        <translation>تبقى نتائج التشغيل السابق في ملف المشروع، لكن النافذة والتصدير لا يعرضان سوى آخر تشغيل.</translation>
    </message>
    <message>
        <source>Start New Run</source>
        <translation>بدء تشغيل جديد</translation>
    </message>
    <message>
        <source>Continue the Earlier Run</source>
        <translation>متابعة التشغيل السابق</translation>
    </message>
    <message>
        <source>Retry Failed Only</source>
        <translation>إعادة محاولة الفاشلة فقط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>Stop now and cancel %Ln request(s) in flight?</source>
        <translation>
            <numerusform>هل يُوقف التشغيل الآن؟</numerusform>
            <numerusform>هل يُوقف التشغيل الآن ويُلغى طلب واحد قيد المعالجة؟</numerusform>
            <numerusform>هل يُوقف التشغيل الآن ويُلغى طلبان قيد المعالجة؟</numerusform>
            <numerusform>هل يُوقف التشغيل الآن وتُلغى %Ln طلبات قيد المعالجة؟</numerusform>
            <numerusform>هل يُوقف التشغيل الآن ويُلغى %Ln طلبًا قيد المعالجة؟</numerusform>
            <numerusform>هل يُوقف التشغيل الآن ويُلغى %Ln طلب قيد المعالجة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider may bill what it has begun. What was not sent yet stays queued, and the run can be continued later. “Pause” lets those in flight finish.</source>
        <translation>قد يحتسب المزوّد تكلفة ما بدأه. يبقى ما لم يُرسل مُدرَجًا، ويمكن متابعة التشغيل لاحقًا. يتيح «إيقاف مؤقت» اكتمال ما هو قيد المعالجة.</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>إيقاف الآن</translation>
    </message>
    <message>
        <source>Pause Instead</source>
        <translation>إيقاف مؤقت بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>مواصلة التشغيل</translation>
    </message>
    <message>
        <source>None of the selected requests has ended, so there is nothing to retry.</source>
        <translation>لم ينته أي من الطلبات المحددة، لذلك لا يوجد ما تُعاد محاولته.</translation>
    </message>
    <message>
        <source>All of the selected requests have ended already.</source>
        <translation>انتهت كل الطلبات المحددة بالفعل.</translation>
    </message>
</context>
<context>
    <name>volley::RunLogModel</name>
    <message>
        <source>Volley</source>
        <translation>Volley</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>volley::RunManners</name>
    <message>
        <source>Prompts are being sent</source>
        <translation>يجري إرسال الموجّهات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <translation>
            <numerusform>لم ينجح أي طلب</numerusform>
            <numerusform>نجح طلب واحد</numerusform>
            <numerusform>نجح طلبان</numerusform>
            <numerusform>نجحت %Ln طلبات</numerusform>
            <numerusform>نجح %Ln طلبًا</numerusform>
            <numerusform>نجح %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>لم يفشل أي طلب</numerusform>
            <numerusform>فشل طلب واحد</numerusform>
            <numerusform>فشل طلبان</numerusform>
            <numerusform>فشلت %Ln طلبات</numerusform>
            <numerusform>فشل %Ln طلبًا</numerusform>
            <numerusform>فشل %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>أُوقف التشغيل</translation>
    </message>
    <message>
        <source>The run needs you</source>
        <translation>التشغيل يحتاج إليك</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>انتهى التشغيل</translation>
    </message>
</context>
<context>
    <name>volley::RunNotices</name>
    <message>
        <source>Waiting for the system&apos;s keychain. It may have opened a prompt behind this window.</source>
        <translation>بانتظار سلسلة مفاتيح النظام. ربما فتحت نافذة سؤال خلف هذه النافذة.</translation>
    </message>
    <message>
        <source>%1 was halted: %2</source>
        <translation>عُلّقت الوجهة %1: %2</translation>
    </message>
    <message>
        <source>%1 Nothing more is sent to it; its other requests are kept.</source>
        <translation>%1 لا يُرسل إليها المزيد؛ ويُحتفظ بطلباتها الأخرى.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>the provider&apos;s own words, what to do</comment>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>ضبط المفتاح…</translation>
    </message>
    <message>
        <source>Edit Target…</source>
        <translation>تحرير الوجهة…</translation>
    </message>
    <message>
        <source>Retry These</source>
        <translation>إعادة محاولة هذه</translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing more is sent; %Ln request(s) in flight (finishes|finish).</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1 لا يُرسل المزيد؛ ولا طلبات قيد المعالجة.</numerusform>
            <numerusform>%1 لا يُرسل المزيد؛ ويكتمل طلب واحد قيد المعالجة.</numerusform>
            <numerusform>%1 لا يُرسل المزيد؛ ويكتمل طلبان قيد المعالجة.</numerusform>
            <numerusform>%1 لا يُرسل المزيد؛ وتكتمل %Ln طلبات قيد المعالجة.</numerusform>
            <numerusform>%1 لا يُرسل المزيد؛ ويكتمل %Ln طلبًا قيد المعالجة.</numerusform>
            <numerusform>%1 لا يُرسل المزيد؛ ويكتمل %Ln طلب قيد المعالجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise to %1 and Continue</source>
        <translation>رفعها إلى %1 والمتابعة</translation>
    </message>
    <message>
        <source>Change Budget…</source>
        <translation>تغيير الميزانية…</translation>
    </message>
    <message>
        <source>The budget was changed. What was not sent can now continue.</source>
        <translation>غُيّرت الميزانية. يمكن متابعة ما لم يُرسل ضمنها.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The run continues with the targets it was started with. Stop it, or let it finish, to edit them.</source>
        <translation>يستمر التشغيل بالوجهات التي بدأ بها. لتحريرها، يُرجى إيقافه أو انتظار اكتماله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent yet</source>
        <translation>
            <numerusform>أُرسلت كل الطلبات</numerusform>
            <numerusform>لم يُرسل طلب واحد بعد</numerusform>
            <numerusform>لم يُرسل طلبان بعد</numerusform>
            <numerusform>لم تُرسل %Ln طلبات بعد</numerusform>
            <numerusform>لم يُرسل %Ln طلبًا بعد</numerusform>
            <numerusform>لم يُرسل %Ln طلب بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>لم ينقطع أي طلب</numerusform>
            <numerusform>انقطع طلب واحد</numerusform>
            <numerusform>انقطع طلبان</numerusform>
            <numerusform>انقطعت %Ln طلبات</numerusform>
            <numerusform>انقطع %Ln طلبًا</numerusform>
            <numerusform>انقطع %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is not finished: %1.</source>
        <translation>لم يكتمل التشغيل: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The interrupted ones were in flight when the program ended. They may have been billed, and are sent again if you continue.</source>
        <translation>كانت الطلبات المنقطعة قيد المعالجة عند انتهاء البرنامج. ربما احتُسبت تكلفتها، وتُرسل مجددًا عند المتابعة.</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>لم يبدأ التشغيل.</translation>
    </message>
    <message>
        <source>Results cannot be written to the project file.</source>
        <translation>تتعذّر كتابة النتائج في ملف المشروع.</translation>
    </message>
    <message>
        <source>%1 Answers wait in memory; nothing new is sent until they are written.</source>
        <translation>%1 الإجابات محفوظة في الذاكرة؛ ولا يُرسل جديد حتى تُكتب.</translation>
    </message>
    <message>
        <source>Volley keeps trying until the other program is done.</source>
        <translation>تُعاد المحاولة تلقائيًا إلى أن ينتهي البرنامج الآخر.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save Answers Elsewhere…</source>
        <translation>حفظ الإجابات في مكان آخر…</translation>
    </message>
</context>
<context>
    <name>volley::RunStatus</name>
    <message>
        <source>Progress of the run</source>
        <translation>تقدّم التشغيل</translation>
    </message>
</context>
<context>
    <name>volley::RunSummary</name>
    <message>
        <source>cost unknown</source>
        <translation>التكلفة غير معروفة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a run cost so far, and what it will by its end</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln/%1 done</source>
        <translation>
            <numerusform>اكتمل %Ln/%1</numerusform>
            <numerusform>اكتمل %Ln/%1</numerusform>
            <numerusform>اكتمل %Ln/%1</numerusform>
            <numerusform>اكتمل %Ln/%1</numerusform>
            <numerusform>اكتمل %Ln/%1</numerusform>
            <numerusform>اكتمل %Ln/%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>الفاشلة %Ln</numerusform>
            <numerusform>الفاشلة %Ln</numerusform>
            <numerusform>الفاشلة %Ln</numerusform>
            <numerusform>الفاشلة %Ln</numerusform>
            <numerusform>الفاشلة %Ln</numerusform>
            <numerusform>الفاشلة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>المُلغاة %Ln</numerusform>
            <numerusform>المُلغاة %Ln</numerusform>
            <numerusform>المُلغاة %Ln</numerusform>
            <numerusform>المُلغاة %Ln</numerusform>
            <numerusform>المُلغاة %Ln</numerusform>
            <numerusform>المُلغاة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>المنقطعة %Ln</numerusform>
            <numerusform>المنقطعة %Ln</numerusform>
            <numerusform>المنقطعة %Ln</numerusform>
            <numerusform>المنقطعة %Ln</numerusform>
            <numerusform>المنقطعة %Ln</numerusform>
            <numerusform>المنقطعة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possibly billed without an answer</source>
        <translation>
            <numerusform>ربما احتُسبت بلا إجابة %Ln</numerusform>
            <numerusform>ربما احتُسبت بلا إجابة %Ln</numerusform>
            <numerusform>ربما احتُسبت بلا إجابة %Ln</numerusform>
            <numerusform>ربما احتُسبت بلا إجابة %Ln</numerusform>
            <numerusform>ربما احتُسبت بلا إجابة %Ln</numerusform>
            <numerusform>ربما احتُسبت بلا إجابة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in flight</source>
        <translation>
            <numerusform>قيد المعالجة %Ln</numerusform>
            <numerusform>قيد المعالجة %Ln</numerusform>
            <numerusform>قيد المعالجة %Ln</numerusform>
            <numerusform>قيد المعالجة %Ln</numerusform>
            <numerusform>قيد المعالجة %Ln</numerusform>
            <numerusform>قيد المعالجة %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 طلب/ث</translation>
    </message>
    <message>
        <source>%1 tok/min</source>
        <translation>%1 رمز/د</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>المتبقي %1</translation>
    </message>
</context>
<context>
    <name>volley::RunWatch</name>
    <message>
        <source>The charts were saved as %1.</source>
        <translation>حُفظت المخططات باسم %1.</translation>
    </message>
</context>
<context>
    <name>volley::ScopeChoice</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>ال&amp;كل (%1)</translation>
    </message>
    <message>
        <source>The run has no requests.</source>
        <translation>لا طلبات في هذا التشغيل.</translation>
    </message>
    <message>
        <source>S&amp;ucceeded (%1)</source>
        <translation>النا&amp;جحة (%1)</translation>
    </message>
    <message>
        <source>No request has succeeded yet.</source>
        <translation>لم ينجح أي طلب بعد.</translation>
    </message>
    <message>
        <source>Fil&amp;tered (%1)</source>
        <translation>المر&amp;شّحة (%1)</translation>
    </message>
    <message>
        <source>No filter is on, or it shows no request.</source>
        <translation>لا مرشّح مفعّل، أو أنه لا يُظهر أي طلب.</translation>
    </message>
    <message>
        <source>Se&amp;lected (%1)</source>
        <translation>المح&amp;ددة (%1)</translation>
    </message>
    <message>
        <source>No row is selected under Requests.</source>
        <translation>لم يُحدَّد أي صف في «الطلبات».</translation>
    </message>
</context>
<context>
    <name>volley::SecondsBox</name>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, after a number</extracomment>
        <translation> ث</translation>
    </message>
</context>
<context>
    <name>volley::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Changes take effect immediately.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>إغلاق الإعدادات</translation>
    </message>
</context>
<context>
    <name>volley::SettingsFit</name>
    <message>
        <source>temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>max tokens</source>
        <translation>أقصى عدد من الرموز</translation>
    </message>
    <message>
        <source>field for max tokens</source>
        <translation>حقل أقصى عدد من الرموز</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>stop texts:</source>
        <translation>نصوص الإيقاف:</translation>
    </message>
    <message>
        <source>reasoning effort</source>
        <translation>جهد الاستدلال</translation>
    </message>
    <message>
        <source>answer format:</source>
        <translation>تنسيق الإجابة:</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>a setting that does not fit: %1 its name, %2 its value, %3 what would</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>volley::SettingsForm</name>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Maximum tokens of an answer</source>
        <translation>أقصى عدد من رموز الإجابة</translation>
    </message>
    <message>
        <source>Field that max tokens are sent in</source>
        <translation>الحقل الذي يُرسل فيه أقصى عدد من الرموز</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>جهد الاستدلال</translation>
    </message>
    <message>
        <source>Texts that end the answer, one per line</source>
        <translation>نصوص تنهي الإجابة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>not sent · one per line, \n for a line break</source>
        <translation>لا يُرسل · واحد في كل سطر، و\n لفاصل السطر</translation>
    </message>
    <message>
        <source>How freely the model chooses its words: 0 = least freely</source>
        <translation>مدى حرية النموذج في اختيار كلماته: 0 = شبه معدومة</translation>
    </message>
    <message>
        <source>Only the likeliest words that make up this share of probability</source>
        <translation>الكلمات الأرجح فقط التي تشكّل هذه الحصة من الاحتمال</translation>
    </message>
    <message>
        <source>A longer answer is cut, and marked as such</source>
        <translation>تُقطع الإجابة الأطول وتُوسم بذلك</translation>
    </message>
    <message>
        <source>The same seed makes the same answer likelier</source>
        <translation>البذرة نفسها تزيد احتمال الإجابة نفسها</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>درجة ال&amp;حرارة:</translation>
    </message>
    <message>
        <source>To&amp;p p:</source>
        <translation>&amp;Top p:</translation>
    </message>
    <message>
        <source>&amp;Max tokens:</source>
        <translation>أقصى عدد من ال&amp;رموز:</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>ال&amp;بذرة:</translation>
    </message>
    <message>
        <source>&amp;Reasoning effort:</source>
        <translation>&amp;جهد الاستدلال:</translation>
    </message>
    <message>
        <source>Stop te&amp;xts:</source>
        <translation>نصوص الإيقا&amp;ف:</translation>
    </message>
    <message>
        <source>Answer &amp;format:</source>
        <translation>ت&amp;نسيق الإجابة:</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لا يُرسل</translation>
    </message>
    <message>
        <source>%1 is sent, because one is required</source>
        <translation>يُرسل %1، لأن القيمة إلزامية</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>the usual field, its name</extracomment>
        <translation>المعتاد: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>تنسيق الإجابة</translation>
    </message>
</context>
<context>
    <name>volley::SettingsHost</name>
    <message numerus="yes">
        <source>%Ln project(s) without a name (was|were) removed, unchanged for longer than they are kept: %1</source>
        <translation>
            <numerusform>لم يُزَل أي مشروع بلا اسم ظل دون تغيير مدة تتجاوز مدة الاحتفاظ: %1</numerusform>
            <numerusform>أُزيل مشروع واحد بلا اسم ظل دون تغيير مدة تتجاوز مدة الاحتفاظ: %1</numerusform>
            <numerusform>أُزيل مشروعان بلا اسم ظلا دون تغيير مدة تتجاوز مدة الاحتفاظ: %1</numerusform>
            <numerusform>أُزيلت %Ln مشاريع بلا اسم ظلت دون تغيير مدة تتجاوز مدة الاحتفاظ: %1</numerusform>
            <numerusform>أُزيل %Ln مشروعًا بلا اسم ظلت دون تغيير مدة تتجاوز مدة الاحتفاظ: %1</numerusform>
            <numerusform>أُزيل %Ln مشروع بلا اسم ظلت دون تغيير مدة تتجاوز مدة الاحتفاظ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of projects</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Providers and Keys</source>
        <translation>المزوّدون والمفاتيح</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>volley::ShortcutList</name>
    <message>
        <source>, </source>
        <comment>between keys that do the same</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <extracomment>a menu in a menu</extracomment>
        <translation>%1 &gt; %2</translation>
    </message>
</context>
<context>
    <name>volley::ShortcutsPage</name>
    <message>
        <source>Search the shortcuts</source>
        <translation>بحث في الاختصارات</translation>
    </message>
    <message>
        <source>By what is done, by its keys or by where</source>
        <translation>حسب الإجراء أو المفاتيح أو المكان</translation>
    </message>
    <message>
        <source>Search, for example: copy, Ctrl+E, View</source>
        <translation>بحث، مثلًا: نسخ، Ctrl+E، عرض</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Nothing of that kind has keys.</source>
        <translation>لا توجد اختصارات من هذا القبيل.</translation>
    </message>
</context>
<context>
    <name>volley::SpecField</name>
    <message>
        <source>not sent</source>
        <translation>لا يُرسل</translation>
    </message>
    <message>
        <source>yes (true)</source>
        <translation>نعم (true)</translation>
    </message>
    <message>
        <source>no (false)</source>
        <translation>لا (false)</translation>
    </message>
    <message>
        <source>not sent · JSON</source>
        <translation>لا يُرسل · JSON</translation>
    </message>
    <message>
        <source>Enter one JSON value, or nothing.</source>
        <translation>يُرجى إدخال قيمة JSON واحدة أو ترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Line %1, column %2: not JSON (%3)</source>
        <translation>السطر %1، العمود %2: ليس JSON (%3)</translation>
    </message>
</context>
<context>
    <name>volley::SpecForm</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>volley::StandstillText</name>
    <message>
        <source>%1 was halted at %2: %3.</source>
        <comment>target, moment, cause</comment>
        <translation>عُلّقت الوجهة %1 عند %2: %3.</translation>
    </message>
    <message>
        <source>The budget was used up at %1.</source>
        <translation>استُنفدت الميزانية عند %1.</translation>
    </message>
    <message>
        <source>The budget of %1 was used up at %2.</source>
        <translation>استُنفدت الميزانية البالغة %1 عند %2.</translation>
    </message>
    <message>
        <source>The run was stopped at %1.</source>
        <translation>أُوقف التشغيل عند %1.</translation>
    </message>
</context>
<context>
    <name>volley::StartPanel</name>
    <message>
        <source>Begin a list of prompts</source>
        <translation>بدء قائمة موجّهات</translation>
    </message>
    <message>
        <source>Which prompts do you want to send?</source>
        <translation>ما الموجّهات المراد إرسالها؟</translation>
    </message>
    <message>
        <source>Paste a list (%1)</source>
        <translation>لصق قائمة (%1)</translation>
    </message>
    <message>
        <source>One prompt per line, blocks separated by blank lines, or spreadsheet cells</source>
        <translation>موجّه في كل سطر، أو كتل بين أسطر فارغة، أو خلايا جدول</translation>
    </message>
    <message>
        <source>Drop or import a file</source>
        <translation>إفلات ملف أو استيراده</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel, JSON, JSON Lines or plain text; every column can be used</source>
        <translation>CSV أو TSV أو Excel أو JSON أو JSON Lines أو نص عادي؛ ويمكن استخدام كل عمود</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>تجربة العيّنة</translation>
    </message>
    <message>
        <source>A short list, to see how it works</source>
        <translation>قائمة قصيرة لمعرفة طريقة العمل</translation>
    </message>
    <message>
        <source>Or type them in, row by row</source>
        <translation>أو كتابتها صفًا صفًا</translation>
    </message>
</context>
<context>
    <name>volley::StateText</name>
    <message>
        <source>Queued</source>
        <translation>مُدرَج</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>ينتظر دوره.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Held back by a limit or a cool-down.</source>
        <translation>حدٌّ ما أو تهدئة لا تسمح بالإرسال بعد.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>On its way; the answer has not begun.</source>
        <translation>في الطريق؛ ولم تبدأ الإجابة.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>The answer is coming in.</source>
        <translation>الإجابة قيد الوصول.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Answered in full and being written to disk.</source>
        <translation>وصلت الإجابة كاملة وتجري كتابتها إلى القرص.</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Answered, and stored on disk.</source>
        <translation>أُجيب عنه، وخُزّنت الإجابة على القرص.</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>An attempt failed; the next one follows after a pause.</source>
        <translation>فشلت محاولة؛ وتليها التالية بعد توقف.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Given up; the reason is under Why.</source>
        <translation>تُخلّي عنه؛ انظر «السبب».</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>Cancelled by you.</source>
        <translation>مُلغى بطلب منك.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Was in flight when the program ended; it may have been processed and billed.</source>
        <translation>كان قيد المعالجة عند انتهاء البرنامج؛ وربما عولج واحتُسبت تكلفته.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>limit, time left</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <comment>status code</comment>
        <translation>الرد %1 من الخادم</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>cool-down until %1</source>
        <comment>time of day</comment>
        <translation>تهدئة حتى %1</translation>
    </message>
    <message>
        <source>cool-down</source>
        <translation>تهدئة</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>cool-down, time of day</comment>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cool-down, cause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>المحاولة %1 من %2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>attempt, time left</comment>
        <translation>%1 بعد %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attempt, cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as many as allowed are in flight</source>
        <translation>بلغ عدد الطلبات قيد المعالجة الحد المسموح</translation>
    </message>
    <message>
        <source>requests limit</source>
        <translation>حد الطلبات</translation>
    </message>
    <message>
        <source>tokens limit</source>
        <translation>حد الرموز</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>موقوف مؤقتًا بطلب منك</translation>
    </message>
    <message>
        <source>target halted: %1</source>
        <translation>الوجهة معلّقة: %1</translation>
    </message>
    <message>
        <source>target halted</source>
        <translation>الوجهة معلّقة</translation>
    </message>
    <message>
        <source>waiting for answers to be stored</source>
        <translation>إجابات تنتظر التخزين</translation>
    </message>
    <message>
        <source>the row is being read</source>
        <translation>تجري قراءة الصف</translation>
    </message>
    <message>
        <source>images of the requests in flight fill the memory set aside</source>
        <translation>صور الطلبات قيد المعالجة تملأ الذاكرة المخصصة لها</translation>
    </message>
    <message>
        <source>an identical request is being answered</source>
        <translation>تجري الإجابة عن طلب مطابق</translation>
    </message>
    <message>
        <source>budget: no room for more</source>
        <translation>الميزانية: لا متسع للمزيد</translation>
    </message>
    <message>
        <source>larger than the token limit per minute: will not be sent</source>
        <translation>أكبر من رموز دقيقة كاملة: لن يُرسل</translation>
    </message>
    <message>
        <source>stalled: %1, 99 % take under %2</source>
        <comment>durations</comment>
        <translation>متعثّر: %1، و99 % من الطلبات تستغرق أقل من %2</translation>
    </message>
    <message>
        <source>asked a second time %1 ago, the first answer counts</source>
        <comment>duration</comment>
        <translation>أُرسل مرة ثانية قبل %1، وتُعتمد الإجابة الأولى</translation>
    </message>
    <message>
        <source>no byte for %1</source>
        <comment>duration</comment>
        <translation>لا بايت منذ %1</translation>
    </message>
</context>
<context>
    <name>volley::StoredHistory</name>
    <message>
        <source>continued</source>
        <translation>مُتابَع</translation>
    </message>
</context>
<context>
    <name>volley::TargetDefaultsPage</name>
    <message>
        <source>New targets and new projects start with these. Existing targets keep theirs.</source>
        <translation>تبدأ الوجهات الجديدة والمشاريع الجديدة بهذه القيم. وتحتفظ الوجهات الموجودة بقيمها.</translation>
    </message>
    <message>
        <source>Rates and retries</source>
        <translation>المعدلات وإعادة المحاولة</translation>
    </message>
    <message>
        <source>Requests in &amp;flight:</source>
        <translation>الطلبات قيد المعال&amp;جة:</translation>
    </message>
    <message>
        <source>Maximum at once, for each target of a new project</source>
        <translation>الحد الأقصى للعدد المتزامن، لكل وجهة في مشروع جديد</translation>
    </message>
    <message>
        <source>&amp;Requests per minute:</source>
        <translation>ال&amp;طلبات في الدقيقة:</translation>
    </message>
    <message>
        <source>Limits that a provider reports are kept automatically</source>
        <translation>ما يبلغ به المزوّد من حدوده يُلتزم به تلقائيًا</translation>
    </message>
    <message>
        <source>&amp;Tokens per minute:</source>
        <translation>ال&amp;رموز في الدقيقة:</translation>
    </message>
    <message>
        <source>Prompt and answer together, estimated before sending</source>
        <translation>مجموع الموجّه والإجابة، يُقدَّر قبل الإرسال</translation>
    </message>
    <message>
        <source>Max &amp;attempts:</source>
        <translation>أقصى عدد من ال&amp;محاولات:</translation>
    </message>
    <message>
        <source>Including the first one; 1 = never retry automatically</source>
        <translation>بما فيها الأولى؛ 1 = لا إعادة محاولة تلقائية</translation>
    </message>
    <message>
        <source>Your own servers: as &amp;many at once as they can handle</source>
        <translation>الخوادم الخاصة بك: أكبر &amp;عدد متزامن تواكبه</translation>
    </message>
    <message>
        <source>As many at once as your own servers can handle</source>
        <translation>أكبر عدد متزامن تواكبه الخوادم الخاصة بك</translation>
    </message>
    <message>
        <source>On this computer, and at compatible servers. Begins with few and finds the right number</source>
        <translation>على هذا الحاسوب، وعلى الخوادم المتوافقة. يبدأ بعدد قليل ويجد العدد المناسب</translation>
    </message>
    <message>
        <source>Ask &amp;stragglers a second time</source>
        <translation>إرسال الطلبات المتأخرة مرة &amp;ثانية</translation>
    </message>
    <message>
        <source>Near the end of a run, when nothing is left to send: what takes far longer than the others is asked once more, and the first answer counts. Both may be billed. At most 5 % of the requests.</source>
        <translation>قرب نهاية التشغيل، حين لا يبقى ما يُرسل: يُرسل مرة أخرى ما يستغرق وقتًا أطول بكثير من غيره، وتُعتمد الإجابة الأولى. وقد تُحتسب تكلفة الاثنين. بحد أقصى 5 % من الطلبات.</translation>
    </message>
    <message>
        <source>Deadlines per attempt</source>
        <translation>مهل المحاولة الواحدة</translation>
    </message>
    <message>
        <source>To &amp;connect:</source>
        <translation>للات&amp;صال:</translation>
    </message>
    <message>
        <source>To the first &amp;byte:</source>
        <translation>لأول &amp;بايت:</translation>
    </message>
    <message>
        <source>From the request to the first sign of an answer</source>
        <translation>من الطلب حتى أول علامة على الإجابة</translation>
    </message>
    <message>
        <source>&amp;Pause within an answer:</source>
        <translation>للتو&amp;قف ضمن الإجابة:</translation>
    </message>
    <message>
        <source>Between two pieces of a stream</source>
        <translation>بين قطعتين من البث</translation>
    </message>
    <message>
        <source>In t&amp;otal:</source>
        <translation>الم&amp;هلة الإجمالية:</translation>
    </message>
    <message>
        <source>Restore Defa&amp;ults</source>
        <translation>إعادة الضبط إلى المع&amp;تاد</translation>
    </message>
    <message>
        <source>Restore the default limits</source>
        <translation>إعادة ضبط الحدود إلى القيم المعتادة</translation>
    </message>
    <message>
        <source>As they are in a new installation</source>
        <translation>كما هي في تثبيت جديد</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>volley::TargetDialog</name>
    <message>
        <source>Edit Target</source>
        <translation>تحرير الوجهة</translation>
    </message>
    <message>
        <source>Not during a run</source>
        <translation>غير متاح أثناء التشغيل</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Sent with each request, for example OpenAI-Organization. They are stored with the project: a key does not belong here, but in the key dialog.</source>
        <translation>تُرسل مع كل طلب، مثل OpenAI-Organization. وتُخزَّن مع المشروع: ليس هذا مكان المفتاح، بل مكانه مربع حوار المفتاح.</translation>
    </message>
    <message>
        <source>Parts of the target</source>
        <translation>أجزاء الوجهة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the tab where something is wrong, %2 what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add Target</source>
        <translation>إضافة وجهة</translation>
    </message>
</context>
<context>
    <name>volley::TargetList</name>
    <message>
        <source>Targets</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add a provider and model to send prompts to</source>
        <translation>إضافة مزوّد ونموذج تُرسل إليهما الموجّهات</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Change the chosen target</source>
        <translation>تغيير الوجهة المختارة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Add a copy of the chosen target, to compare settings</source>
        <translation>إضافة نسخة من الوجهة المختارة، لمقارنة الإعدادات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the chosen target</source>
        <translation>إزالة الوجهة المختارة</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>المفتاح…</translation>
    </message>
    <message>
        <source>Enter or remove the chosen target&apos;s key</source>
        <translation>إدخال مفتاح الوجهة المختارة أو إزالته</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>لا نموذج بعد</translation>
    </message>
    <message>
        <source>left out of the next run</source>
        <translation>مستبعدة من التشغيل التالي</translation>
    </message>
    <message>
        <source>%1
%2 · %3
%4</source>
        <extracomment>a target in the list: %1 its label, %2 provider, %3 model, %4 where its key is</extracomment>
        <translation>%1
%2 · %3
%4</translation>
    </message>
    <message numerus="yes">
        <source>A run has at most %Ln target(s)</source>
        <translation>
            <numerusform>لا يقبل التشغيل أي وجهة</numerusform>
            <numerusform>يقبل التشغيل وجهة واحدة على الأكثر</numerusform>
            <numerusform>يقبل التشغيل وجهتين على الأكثر</numerusform>
            <numerusform>يقبل التشغيل %Ln وجهات على الأكثر</numerusform>
            <numerusform>يقبل التشغيل %Ln وجهةً على الأكثر</numerusform>
            <numerusform>يقبل التشغيل %Ln وجهة على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are checked take part in the next run; Space checks the chosen one</source>
        <translation>تشارك الوجهات المؤشَّر عليها في التشغيل التالي؛ ومفتاح المسافة يؤشّر على الوجهة المختارة</translation>
    </message>
</context>
<context>
    <name>volley::TemplateEdit</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>volley::TemplateField</name>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of columns</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>إدراج عمود</translation>
    </message>
    <message>
        <source>Insert a column&apos;s name into: %1</source>
        <translation>إدراج اسم عمود في: %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: “{{” without its “}}”. Write “{{{{” for two braces as text.</source>
        <translation>السطر %1، العمود %2: تنقص «‎}}‎» المقابلة لـ «‎{{‎». لكتابة قوسين معقوفين كنص، يُكتب «‎{{{{‎».</translation>
    </message>
    <message>
        <source>No such column: %1. Available: %2.</source>
        <translation>أعمدة غير موجودة: %1. الموجود: %2.</translation>
    </message>
</context>
<context>
    <name>volley::TextFindBar</name>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Wrapped around</source>
        <translation>استؤنف البحث من الطرف الآخر</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>بحث في هذا النص</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among those found</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>volley::TextPanel</name>
    <message>
        <source>Show as</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <translation>طريقة عرض النص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>نص عادي</translation>
    </message>
    <message numerus="yes">
        <source>Shown as plain text: texts of more than %Ln character(s) are not shown as Markdown.</source>
        <translation>
            <numerusform>معروض كنص عادي: النصوص التي تزيد على %Ln محرف لا تُعرض بتنسيق Markdown.</numerusform>
            <numerusform>معروض كنص عادي: النصوص التي تزيد على محرف واحد لا تُعرض بتنسيق Markdown.</numerusform>
            <numerusform>معروض كنص عادي: النصوص التي تزيد على محرفين لا تُعرض بتنسيق Markdown.</numerusform>
            <numerusform>معروض كنص عادي: النصوص التي تزيد على %Ln محارف لا تُعرض بتنسيق Markdown.</numerusform>
            <numerusform>معروض كنص عادي: النصوص التي تزيد على %Ln محرفًا لا تُعرض بتنسيق Markdown.</numerusform>
            <numerusform>معروض كنص عادي: النصوص التي تزيد على %Ln محرف لا تُعرض بتنسيق Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>The JSON tree is shown once the answer is whole.</source>
        <translation>تُعرض شجرة JSON متى اكتملت الإجابة.</translation>
    </message>
    <message>
        <source>Shown as plain text: its paragraphs are too long, or nested too deep, to be shown as Markdown.</source>
        <translation>معروض كنص عادي: فقراته أطول أو أعمق تداخلًا من أن تُعرض بتنسيق Markdown.</translation>
    </message>
</context>
<context>
    <name>volley::TimelineText</name>
    <message>
        <source>From cache</source>
        <translation>من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number of the attempt, outcome, duration</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Attempt %1, %2: %3, from %4 to %5</source>
        <comment>number, what, how long, when</comment>
        <translation>المحاولة %1، %2: %3، من %4 إلى %5</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>waiting for the first token</source>
        <translation>انتظار أول رمز</translation>
    </message>
    <message>
        <source>answer coming in</source>
        <translation>استقبال الإجابة</translation>
    </message>
    <message>
        <source>pause before the next attempt</source>
        <translation>توقّف قبل المحاولة التالية</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>انتظار الدور</translation>
    </message>
</context>
<context>
    <name>volley::TimelineView</name>
    <message>
        <source>Attempts over time</source>
        <translation>المحاولات عبر الزمن</translation>
    </message>
</context>
<context>
    <name>volley::TurnEditor</name>
    <message>
        <source>Who speaks</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove this turn</source>
        <translation>إزالة هذه الرسالة</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>يقول:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Text that the model is shown. May contain {{name}}.</source>
        <translation>نص يُعرض على النموذج. يمكن أن يحتوي على {{name}}.</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <extracomment>a control of an example&apos;s turn: %1 its number, %2 what it does</extracomment>
        <translation>الرسالة %1: %2</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>volley::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done, such as &quot;edit cell&quot;</extracomment>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what will be done again, such as &quot;edit cell&quot;</extracomment>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
</context>
<context>
    <name>volley::WindowActions</name>
    <message>
        <source>&amp;New Project</source>
        <translation>مشروع &amp;جديد</translation>
    </message>
    <message>
        <source>Start with an empty project; this one is kept</source>
        <translation>البدء بمشروع فارغ؛ ويُحتفظ بهذا المشروع</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>Open a project file (.volley)</source>
        <translation>فتح ملف مشروع (.volley)</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>&amp;حفظ المشروع باسم…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the project under a name of its own. Your work is saved as you go.</source>
        <translation>حفظ المشروع باسم خاص به. يُحفظ كل ما تفعله فور فعله.</translation>
    </message>
    <message>
        <source>Co&amp;mpact the Project</source>
        <translation>&amp;ضغط المشروع</translation>
    </message>
    <message>
        <source>Free the disk space that removed rows have left</source>
        <translation>تحرير مساحة القرص التي خلّفتها الصفوف المزالة</translation>
    </message>
    <message>
        <source>Re&amp;cover a Damaged Project…</source>
        <translation>ا&amp;سترداد مشروع تالف…</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged file as a new project</source>
        <translation>حفظ ما تمكن قراءته من ملف تالف كمشروع جديد</translation>
    </message>
    <message>
        <source>&amp;Import Prompts…</source>
        <translation>استي&amp;راد موجّهات…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import prompts from a file: CSV, TSV, Excel, JSON, JSON Lines or text</source>
        <translation>أخذ موجّهات من ملف: CSV أو TSV أو Excel أو JSON أو JSON Lines أو نص</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>&amp;Paste Prompts…</source>
        <translation>&amp;لصق موجّهات…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Paste prompts from the clipboard: one per line, blocks, or spreadsheet cells</source>
        <translation>أخذ موجّهات من الحافظة: واحد في كل سطر، أو كتل، أو خلايا جدول</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>تجربة ال&amp;عيّنة</translation>
    </message>
    <message>
        <source>Take the bundled sample list</source>
        <translation>أخذ قائمة العيّنة المرفقة</translation>
    </message>
    <message>
        <source>&amp;Export Results…</source>
        <translation>ت&amp;صدير النتائج…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Write the results to a file: CSV, TSV, Excel, JSON or JSON Lines</source>
        <translation>كتابة النتائج في ملف: CSV أو TSV أو Excel أو JSON أو JSON Lines</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export A&amp;gain</source>
        <translation>تصدير &amp;مجددًا</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Repeat the last export into the same file</source>
        <translation>التصدير نفسه مجددًا إلى الملف نفسه</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Search Requests</source>
        <translation>&amp;بحث في الطلبات</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Look for words in prompts and responses</source>
        <translation>البحث عن كلمات في الموجّهات والاستجابات</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Keys, limits, network, appearance and more, for all projects</source>
        <translation>المفاتيح والحدود والشبكة والمظهر وغيرها، لجميع المشاريع</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>ال&amp;موجّهات</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>ال&amp;طلبات</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>الم&amp;قارنة</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Pr&amp;ices…</source>
        <translation>الأسع&amp;ار…</translation>
    </message>
    <message>
        <source>See and set what tokens cost; import a newer table</source>
        <translation>عرض أسعار الرموز وضبطها؛ واستيراد جدول أحدث</translation>
    </message>
    <message>
        <source>&amp;Where Your Data Is Stored</source>
        <translation>أما&amp;كن حفظ بياناتك</translation>
    </message>
    <message>
        <source>&amp;About Volley</source>
        <translation>&amp;حول Volley</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>حفظ المشرو&amp;ع</translation>
    </message>
    <message>
        <source>Your work is saved as you go; a new project is given a name</source>
        <translation>يُحفظ كل شيء فور فعله؛ ويُعطى المشروع الجديد اسمًا</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>volley::Workbench</name>
    <message>
        <source>it is open for reading only</source>
        <translation>إنه مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>it takes no images</source>
        <translation>لا تقبل صورًا</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>key for %1</source>
        <comment>a server</comment>
        <translation>مفتاح %1</translation>
    </message>
</context>
</TS>
