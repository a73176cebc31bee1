# From the picture to the answer. The words COVID and Non-COVID stay as they are in every language.

question = این تصویر برش <b>سی‌تی</b> است یا <b>رادیوگرافی</b>؟
cancel = لغو
read-as = به‌عنوان { modality } بخوان
reading = در حال خواندن { modality }… (مورد <code>{ $code }</code>)
cancelled = لغو شد. تصویر تحلیل نشد. مورد <code>{ $code }</code>.
first-frame = فایل چند تصویر دارد؛ فقط تصویر نخست خوانده می‌شود.

wait-place = پیش از شما دیگران تصویر فرستاده‌اند: نوبت شما { $place } است، حدود { $duration }.
wait-busy = اکنون { $waiting } تصویر در انتظار خواندن است که حدود { $duration } طول می‌کشد. تصویر شما نگه داشته می‌شود: پس از آن دوباره دکمه‌ای را بزنید.
late-answer = این تصویر را در { TIME($sent, pattern: "d MMMM، HH:mm") } به وقت UTC فرستادید. ربات در دسترس نبود، از این رو پاسخ دیر می‌رسد.

# $verdict is COVID or Non-COVID, $confidence such as 87 %.
verdict-sure = نتیجه: <b>{ $verdict }</b> — با اطمینان <b>{ $confidence }</b>
# $leaning is COVID or Non-COVID.
verdict-unsure = نتیجه: <b>نامشخص</b> — { $share } به سود { $leaning }، که برای اظهار نظر کافی نیست
verdict-case = { modality } قفسهٔ سینه · مورد <code>{ $code }</code>
verdict-meaning =
    { $verdict ->
        [COVID] تصویر بیشتر به موردهای COVID می‌ماند که مدل با آن‌ها آموزش دیده است. رنگ‌های گرم محل را نشان می‌دهند.
        [Non-COVID] تصویر بیشتر به موردهای بدون COVID می‌ماند که مدل با آن‌ها آموزش دیده است. بیماری دیگری رد نمی‌شود.
       *[Indeterminate] مدل نمی‌تواند نظر بدهد: یا هیچ‌یک از دو دسته برای پاسخ به‌قدر کافی قطعی نیست، یا تصویر با تصویرهای آموزشی آن تفاوت بسیار دارد.
    }
verdict-model = مدل { $model } { $version }

# What was done to a photo, and what makes a picture hard to judge: one sentence each, with what to do better.
quality-rectified = در عکس شما فیلم یا نمایشگری دیده می‌شود: تنها همان بخش صاف و ارزیابی شد.
quality-sheet-not-found = لبه‌های فیلم یا نمایشگر در عکس پیدا نشد، پس همهٔ آن ارزیابی شد: درست از روبه‌رو عکس بگیرید، با هر چهار لبه در کادر.
quality-turned = تصویر سر بالا نبود و چرخانده شد.
quality-small = تصویر کوچک است و قطعیت پاسخ کمتر: فایل اصلی را بفرستید.
quality-low-contrast = کنتراست تصویر کم است: از فیلم روی نگاتوسکوپ پرنور عکس بگیرید یا فایل اصلی را بفرستید.
quality-dark = تصویر تیره است: از فیلم روی نگاتوسکوپ پرنور عکس بگیرید یا نور نمایشگر را بیشتر کنید.
quality-bright = تصویر بیش از حد روشن است و قطعیت پاسخ کمتر: پیش از عکس گرفتن، در صفحهٔ گوشی روی فیلم بزنید تا دوربین نور را با آن تنظیم کند.
quality-blurred = تصویر تار است و قطعیت پاسخ کمتر: گوشی را ثابت نگه دارید، برای فوکوس روی فیلم بزنید و عکس تازه‌ای بفرستید.
# Of a DICOM file, in place of the sentences that say how to take a photo.
quality-in-file = تصویر این فایل تار است یا نوردهی آن مناسب نیست و قطعیت پاسخ کمتر.
quality-glare = نور روی ریه‌ها بازتابیده است و قطعیت پاسخ کمتر: چراغ‌ها را خاموش کنید یا جابه‌جا شوید، و عکس تازه‌ای بفرستید.
quality-cut-off = شاید لبهٔ تصویر بخشی از قفسهٔ سینه را بریده باشد و قطعیت پاسخ کمتر است: تصویری بفرستید که همهٔ آن را نشان دهد.
quality-text = روی تصویر نوشته هست و قطعیت پاسخ کمتر: خود تصویر را بدون یادداشت بفرستید، نه عکس صفحه.
quality-inverted = شاید تصویر نگاتیو باشد یا سر بالا نباشد: آن را طوری بفرستید که ریه‌ها تیره و سر رو به بالا باشد.
quality-unfamiliar = تصویر شبیه تصویرهایی نیست که مدل با آن‌ها آموزش دیده است، پس به این پاسخ تکیه نکنید.

# Alerts: at most 200 characters, no markup.
tap-unknown = این دکمه دیگر معتبر نیست. لطفاً تصویر را دوباره بفرستید.
tap-foreign = فقط کسی که این تصویر را فرستاده است می‌تواند پاسخ دهد.
tap-done-queued = این تصویر هم‌اکنون در حال خوانده شدن است.
tap-done-analysed = { tap-done-queued }
tap-done-answered = به این تصویر پیش‌تر پاسخ داده شده است. برای پاسخ تازه، آن را دوباره بفرستید.
tap-done-cancelled = این مورد لغو شد. برای خوانده شدن، تصویر را دوباره بفرستید.
tap-done-refused = این تصویر خوانده نشد. لطفاً تصویر دیگری بفرستید.
tap-done-failed = این تصویر خوانده نشد. لطفاً آن را دوباره بفرستید.
