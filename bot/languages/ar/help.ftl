# /start and /help.

start =
    يقرأ <b>Radiogram</b> صورة واحدة للصدر في كل مرة بحثًا عن علامات COVID.

    أرسلوا <b>مقطعًا من التصوير المقطعي للصدر (CT)</b> أو <b>صورة أشعة سينية للصدر</b>، كصورة أو كملف، ثم اضغطوا «أشعة مقطعية» أو «أشعة سينية». تكون الإجابة COVID أو Non-COVID أو «غير حاسمة»، مع درجة ثقة وخريطة حرارية.

    { not-a-diagnosis }

help =
    <b>طريقة الاستخدام</b>
    1. أرسلوا صورة واحدة: مقطعًا من التصوير المقطعي للصدر (CT) أو صورة أشعة سينية أمامية للصدر. تصل الصورة أوضح إن أُرسلت <b>كملف</b>. تتلقى صور الفحص الواحد المرسلة كألبوم إجابة واحدة.
    2. اضغطوا <b>أشعة مقطعية</b> أو <b>أشعة سينية</b>. وبعد أن توافقوا على طريقة التعامل مع صور الأشعة (/start)، يمكنكم كتابة <code>ct</code> أو <code>x-ray</code> في التعليق المرافق للصورة لتجاوز السؤال.
    3. اقرؤوا الإجابة. الألوان الدافئة في الخريطة الحرارية تبيّن ما رجّح الفئة المذكورة.

    <b>ماذا يعني الرقم</b>
    درجة الثقة هي احتمال تلك الفئة بحسب النموذج، وقد عُويرت على صور بحثية عامة لم يتعلّم منها. وحين لا يكون النموذج واثقًا بما يكفي، أو تكون الصورة مختلفة عن الصور التي تعلّم منها، تكون النتيجة <b>غير حاسمة</b>.
    <b>في صور من مستشفيات لم يتعلّم منها، كان أكثر من ثلث إجاباته القاطعة خاطئًا.</b> ومستشفاكم على الأرجح واحد منها: لا تتصرفوا بناءً على الإجابة وحدها. الأرقام في /model

    <b>في المجموعات</b>
    أرسلوا صورة أشعة مع التعليق <code>/scan</code>، أو ردّوا على صورة بالأمر <code>/scan</code>.

    الصيغ المقبولة: JPEG، PNG، WebP، HEIC، BMP، TIFF، GIF، DICOM، PDF، ZIP، حتى 20 ميغابايت.

    { not-a-diagnosis }

# /model. $share is such as 87 %.
models = <b>كم تصيب النماذج</b>، كما قيس قبل إصدار هذه النسخة:
models-one = <b>نموذج { modality } { $version }</b>
models-learned =
    تعلّم من { $pictures ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $pictures } صور
       *[other] { $pictures } صورة
    } من { $sources ->
        [one] مجموعة عامة واحدة.
        [two] مجموعتين عامتين.
        [few] { $sources } مجموعات عامة.
       *[other] { $sources } مجموعة عامة.
    }
models-held-out = على صور من هذه المجموعات لم تدخل في التعلّم: { $trial }.
models-elsewhere = على مجموعة لم يرها قط: { $trial }.
models-auroc = مقياس AUROC: نسبة المرات التي تنال فيها صورة مع COVID تقديرًا أعلى من صورة بدونه؛ 0.5 كرمي قطعة نقود، و1 بلا أي خطأ.
models-card = بطاقة نموذج { modality }
models-card-sent = هذه بطاقة نموذج { modality } { $version }: مما تعلّم، وكيف اختُبر، ومن يجوز له استخدامه، وأين يخطئ. وهي باللغة الإنجليزية.
trial-pictures =
    { $pictures ->
        [zero] لا صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $pictures } صور
       *[other] { $pictures } صورة
    }
trial-auroc = AUROC { NUMBER($auroc, minimumFractionDigits: 2, maximumFractionDigits: 2) }
trial-auroc-between = { trial-auroc } (من { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } إلى { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
trial-answered = أُجيب عن { $share } منها
trial-wrong = <b>{ $share } من الإجابات خاطئة</b>
