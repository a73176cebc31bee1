# Files and albums that hold several pictures, and what was noticed about a file.

# Instead of the question CT or X-ray, where a DICOM file names it.
study-ask = بنا بر آنچه در فایل آمده، این <b>{ modality }</b> قفسهٔ سینه است. آن را بخوانم؟
study-pictures = این { $pictures } تصویر با هم به‌عنوان یک مطالعه خوانده می‌شود.
study-progress = تصویر { $done } از { $pictures }
# $usable of $pictures, such as 38 of 40.
study-usable =
    { $usable ->
        [one] پاسخ بر پایهٔ { $usable } تصویر از { $pictures } تصویر است.
       *[other] پاسخ بر پایهٔ { $usable } تصویر از { $pictures } تصویر است، با میانگین لگاریتم بخت (log odds) آن‌ها.
    }
# Where those are the fewer, so that all are averaged.
study-doubtful = تصویرهای قابل‌اعتماد: { $usable } از { $pictures }، که برای نام بردن از یک دسته کافی نیست.
# $positions are numbers and spans of pictures, such as 1–3, 17.
study-unusable = شمارهٔ تصویرهای نامناسب: { $positions }.
# $positions are numbers of pictures, the most telling first, such as 12, 20, 31.
study-shown = شمارهٔ تصویرهای نمایش‌داده‌شده: { $positions }.
study-left-out =
    { $pictures ->
        [one] یک تصویر دیگر در فایل خوانده نشد.
       *[other] از این فایل { $pictures } تصویر دیگر خوانده نشد.
    }

noted-text-masked = نوشتهٔ کنارهٔ تصویر پیش از نگه‌داری پوشانده شد.
noted-deidentified = نام و برخی مشخصات دیگر در فایل نگه داشته نشد.
noted-lateral = این نمای نیم‌رخ است؛ مدل با نماهای رخ آموزش دیده است، از این رو قطعیت پاسخ کمتر است.

# An album: pictures or files sent together.
album-after-tap = این‌ها پس از آن رسید که بقیهٔ آلبوم گرفته شده بود: جداگانه خوانده می‌شوند.
album-unread =
    { $files ->
        [one] یک فایل از آلبوم خوانده نشد.
       *[other] از این آلبوم { $files } فایل خوانده نشد.
    }
# $seen is such as "4 CT slices and 1 X-ray".
album-mixed = آنچه می‌بینم: { $seen }. هر نوع را جداگانه بخوانم، یا همه را یک نوع به شمار آورم؟
album-ct = { $pictures } برش سی‌تی
album-xray = { $pictures } رادیوگرافی
album-other = { $pictures } تصویر دیگر
# The consent text speaks of tapping CT or X-ray, so this button names both.
album-as-seen = سی‌تی و رادیوگرافی، همان‌گونه که دیده شد

# The same picture again, by the same person: the answer that it got before is shown again.
duplicate-sent = پیش‌تر این را در { TIME($sent, pattern: "d MMMM، HH:mm") } به وقت UTC فرستادید. پاسخ آن زمان این است:
duplicate-anew = تحلیل از نو
refusal-duplicate = پیش‌تر این را فرستاده‌اید؛ پاسخ آن زمان دیگر موجود نیست. برای خوانده شدن، دوباره بفرستید.

# /lowdata
lowdata-on = پاسخ‌ها اکنون کم‌حجم‌اند: نقشهٔ حرارتی حداکثر 45 کیلوبایت، و /case بدون خود تصویر.
lowdata-off = پاسخ‌ها در اندازهٔ کامل فرستاده می‌شوند. اگر اینترنت گران یا کند است، می‌توانم پاسخ‌های کم‌حجم بفرستم.
lowdata-turn-on = پاسخ‌های کم‌حجم
lowdata-turn-off = پاسخ‌های اندازهٔ کامل
# Under a verdict on a photo that is blurred, or small, since the phone shrank it.
quality-as-file = گوشی عکس را کوچک می‌کند: این تصویر به‌صورت فایل واضح‌تر می‌رسد.

# In the log of the console.
console-event-joined = بخشی از آلبوم رسید
console-event-split = به دو مطالعه تقسیم شد
