# Drift, told to the admins in the chat. PSI is the population stability index.
measure =
    { $measure ->
        [distance] فاصله از تصویرهای آموزشی
       *[probability] احتمال COVID
    }
drift-measure = معیار { measure }: PSI { NUMBER($psi, minimumFractionDigits: 2, maximumFractionDigits: 2) }، { $scans } تصویر
drift-shifted =
    ⚠️ تصویرهای { modality } در هفت روز گذشته با تصویرهایی که مدل با آن‌ها آزموده شده است تفاوت دارند:
    { $measures }
    پاسخ‌های مدل ممکن است بیش از آنچه /model می‌گوید نادرست باشد. «ارقام» را در میز بازبینی ببینید و ببینید چه چیزی تغییر کرده است: دستگاه دیگر، بیماران دیگر، عکس از صفحهٔ نمایش.
drift-over = ✅ تصویرهای { modality } در هفت روز گذشته دوباره مانند تصویرهایی است که مدل با آن‌ها آزموده شده است.
drift-state = { $state ->
    [shifted] جابه‌جاشده
    [watch] نیازمند توجه
    [stable] مانند همیشه
   *[too_few] تصویرها کم است
}

# Numbers, in the console. Plots have these as titles and labels, so these hold no markup.
number = { $number }
console-sum = مجموع
console-reason = { $reason ->
    [empty] فایل خالی
    [not_image] تصویر نیست
    [not_an_image] تصویر نیست
    [corrupt] فایل خراب
    [too_many_pixels] پیکسل بیش از حد
    [too_small] بیش از حد کوچک
    [unsupported_format] قالبی که خوانده نمی‌شود
    [too_large] فایل بیش از حد بزرگ
    [unsafe] فایلی که شاید آسیب بزند
    [file_unavailable] فایل دیگر در تلگرام نیست
    [text] متن
    [sticker] استیکر
    [voice] پیام صوتی
    [video] ویدیو
    [animation] تصویر متحرک
    [not_a_chest_scan] تصویر قفسهٔ سینه نیست
    [looks_like_ct] سی‌تی به‌جای رادیوگرافی
    [looks_like_xray] رادیوگرافی به‌جای سی‌تی
    [reading_failed] خواندن ناموفق بود
   *[other] دیگر: { $reason }
}
console-figure-table = به‌صورت جدول
console-numbers-span = بازهٔ زمانی
console-numbers-days = { $days ->
    [365] 1 سال
   *[other] { $days } روز
}
console-numbers-behind = تاکنون { $counted } رویداد از { $events } رویداد شمرده شده است. برای ادامهٔ شمارش، صفحه را دوباره بار کنید.
console-numbers-nothing = در این بازه چیزی نرسیده است. بازه، مرکز یا نوع تصویر دیگری برگزینید.
console-numbers-intake = تصویرها
console-numbers-scans-count = { $scans ->
    [one] { $scans } تصویر ارزیابی شد.
   *[other] { $scans } تصویر ارزیابی شد.
}
console-numbers-seconds = زمان پاسخ حدود { NUMBER($median, maximumSignificantDigits: 2) } ثانیه (میانه)، و در 19 مورد از 20 حداکثر { NUMBER($slow, maximumSignificantDigits: 2) } ثانیه.
console-numbers-scans = تصویرها { $size ->
    [1] در هر روز
    [7] در هر هفته
   *[other] در هر چهار هفته
}
console-numbers-waits = از روشن شدن نوع تصویر تا پاسخ، { $size ->
    [1] به روز
    [7] به هفته
   *[other] به چهار هفته
}
console-numbers-day = از
console-numbers-median = میانه
console-numbers-slow = 19 مورد از 20 تا
console-numbers-ended = { $state ->
    [refused] ردشده، بر پایهٔ علت
   *[failed] ناموفق، بر پایهٔ علت
}
console-numbers-by-site = بر پایهٔ مرکز و نوع تصویر
console-numbers-no-site = بدون مرکز
console-numbers-field = در برابر RT-PCR گزارش‌شده
console-numbers-known = { $n ->
    [one] { $n } مورد نتیجه دارد
   *[other] { $n } مورد نتیجه دارند
}، از { $judged } مورد ارزیابی‌شده.
console-numbers-biased = این‌ها موردهایی است که کسی نتیجهٔ آن‌ها را گزارش کرده است، نه نمونه‌ای از همه: نتیجه‌های غیرمنتظره شاید بیشتر گزارش شوند. این ارقام را نشانهٔ هشدار بدانید، نه دقت مدل.
console-numbers-no-results = برای این موردها RT-PCR گزارش نشده است، پس نمی‌توان گفت پاسخ‌ها چقدر درست بوده‌اند.
console-numbers-rate = { $share }% ({ $low }–{ $high })، تعداد { $n }
console-numbers-rate-few = تنها { $hits } از { $n } مورد، کم است
console-numbers-rate-none = بدون مورد
console-numbers-rate-name = { $rate ->
    [sensitivity] حساسیت، قطعی‌ها
    [specificity] ویژگی، قطعی‌ها
    [found] حساسیت، از همه
    [cleared] ویژگی، از همه
   *[abstained] نامشخص
}
console-numbers-rate-by = { $rate ->
    [calibration] کالیبراسیون
    [sensitivity] حساسیت
   *[specificity] ویژگی
} { $by ->
    [site] بر پایهٔ مرکز
   *[month] بر پایهٔ ماه
}
console-numbers-share = سهم، با بازهٔ اطمینان 95%
console-numbers-overall = حساسیت، ویژگی و خودداری از پاسخ
console-numbers-overall-note = «از همه»: نتیجهٔ نامشخص خطا شمرده می‌شود. خط‌ها بازهٔ اطمینان 95% (ویلسون) هستند؛ برای کمتر از پنج مورد فقط تعداد آمده است.
console-numbers-calibration = کالیبراسیون
console-numbers-calibration-note = روی قطر، احتمال COVID درست است. امتیاز بریر (Brier) { $brier }، خطای کالیبراسیون مورد انتظار { $error }، تعداد { $n }.
console-numbers-forecast = احتمال COVID اعلام‌شده
console-numbers-positive = سهم RT-PCR مثبت
console-numbers-readers = توافق بازبینان
console-numbers-no-readings = هنوز هیچ موردی را دو بازبین نخوانده‌اند.
console-numbers-readings-few = از { $n } موردی که دو بازبین خوانده‌اند، { $agreed } مورد یکسان خوانده شد: کمتر از آن که بتوان بیشتر گفت.
console-numbers-kappa-none = همهٔ { $n } مورد یکسان و تنها با یک نظر خوانده شد، پس تصادف به‌تنهایی آن را توضیح می‌دهد: کاپا وجود ندارد.
console-numbers-kappa = کاپای کوهن { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) } است (بازهٔ اطمینان 95% از { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } تا { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }): از { $n } موردی که دو بازبین خوانده‌اند، { $agreed } مورد یکسان خوانده شد.
console-numbers-pairs = خوانش نخست (سطرها) و خوانش دوم (ستون‌ها)
console-numbers-drift = رانش داده
console-numbers-no-drift = در این بازه تصویری از مدل‌های در حال استفاده نیست، پس رانش داده را نمی‌توان سنجید.
console-numbers-tenths = سهم تصویرها در هر دهک مرجع
console-numbers-tenths-note = هر ستون یک هفته و هر سطر یک دهک از تصویرهایی است که مدل با آن‌ها آزموده شده است، { $measure ->
    [distance] ناآشناترین‌ها در بالا
   *[probability] شبیه‌ترین‌ها به COVID در بالا
}. رنگ یکنواخت یعنی مانند همیشه؛ روشن یعنی بیش از اندازه.
console-numbers-psi = شاخص پایداری جمعیت (PSI) به هفته
console-numbers-psi-note = خط‌ها در 0.1 (نیازمند توجه) و 0.2 (جابه‌جاشده). هفته‌های با کمتر از 100 تصویر کنار گذاشته شده‌اند.
console-numbers-week = هفته از
console-numbers-images = تصویرها
console-numbers-state = وضعیت

# People and invitations, in the console.
console-day = { TIME($at, pattern: "d MMM yyyy") }
console-page-of = صفحهٔ { $page } از { $pages }
console-people-members = { $people ->
    [one] { $people } نفر اجازهٔ ورود یا نقش دارد
   *[other] { $people } نفر اجازهٔ ورود یا نقش دارند
}
console-people-search = نام، شماره یا مرکز
console-people-name = نام
console-people-role = نقش
console-people-scans = تصویرها
console-people-last = آخرین تصویر
console-people-never = هیچ
console-people-consent = رضایت
console-people-consented = نسخهٔ { $version }، { TIME($at, pattern: "d MMM yyyy") }
console-people-not-consented = خیر
console-people-change = تغییر
console-people-out = بیرون گذاشتن
console-people-by-settings = بنا بر ADMIN_IDS
console-people-nobody = کسی پیدا نشد. نام یا مرکز دیگری را جست‌وجو کنید، یا دعوت بسازید.
console-people-role-unknown = چیزی تغییر نکرد: نقش یکی از کادر درمان، بازبین یا مدیر است.
console-people-invite = دعوت از افراد
console-people-uses = چند نفر بتوانند استفاده کنند
console-people-days = برای چند روز
console-people-make = ساختن دعوت
console-people-made = دعوت به { $site }
console-people-made-told = با نقش { role }، برای { $people ->
    [one] یک نفر
   *[other] { $people } نفر
}، تا { TIME($until, pattern: "d MMM yyyy، HH:mm") } به وقت UTC. پیوند و تصویر فقط همین حالا نشان داده می‌شوند. هر کس آن‌ها را داشته باشد می‌تواند وارد شود، پس به هیچ کس دیگری ندهید.
console-people-qr = پیوند به‌صورت کد QR
console-people-invite-wrong = دعوتی ساخته نشد: نام مرکز با حداکثر { $letters } حرف، 1 تا { $people } نفر و 1 تا { $days } روز لازم است.
console-people-invite-unknown = چنین دعوتی نیست.
console-people-open = دعوت‌های باز
console-people-none-open = هیچ دعوت بازی نیست.
console-people-number = شماره
console-people-used = استفاده‌شده
console-people-used-of = { $used } از { $most }
console-people-revoke = پس گرفتن

# The audit log, in the console. $said is a sentence of a command.
console-audit-proof = آیا گزارش سالم است؟
console-audit-proof-told = هر رویداد چکیدهٔ (hash) رویداد پیش از خود را دارد، از این رو تغییر در هر جا آشکار می‌شود. نقطهٔ وارسی‌ای که جای دیگری نگه داشته شده باشد نشان می‌دهد که پایان گزارش بریده یا همهٔ آن از نو نوشته شده است یا نه.
console-audit-paste = نقطه‌های وارسی که جای دیگری نگه داشته شده‌اند، اگر دارید
console-audit-verify = خواندن همهٔ گزارش و وارسی آن
console-audit-reading = گزارش در حال خوانده شدن است.
console-audit-read = { $read } رویداد از { $events } خوانده شد.
console-audit-progress = گزارش تا کجا خوانده شده است
console-audit-stop = توقف
console-audit-make = ساختن نقطهٔ وارسی
console-audit-made = این سطر را جای دیگری نگه دارید، مثلاً روی کاغذ یا در ایمیلی به خودتان. پیام روزانه به مدیران هم یکی در خود دارد.
console-audit-holds = { $said }
console-audit-broken = { $said } این پایگاه داده را همان‌گونه که هست نگه دارید و با نسخهٔ پشتیبان مقایسه کنید.
console-audit-unread = { $said } گزارش وارسی نشد.
console-audit-busy = گزارش هم‌اکنون در حال خوانده شدن است. کمی صبر کنید و دوباره تلاش کنید.
console-audit-checkpoint-wrong = { $said }
console-audit-events = رویدادها
console-audit-person = شمارهٔ شخص، یا system
console-audit-action = چه رخ داد
console-audit-number = شماره
console-audit-when = کی (UTC)
console-audit-who = چه کسی
console-audit-what = چه
console-audit-details = جزئیات
console-audit-nothing = چنین رویدادی نیست. شخص، مورد یا بازهٔ دیگری برگزینید.
console-audit-newest = تازه‌ترین
console-audit-older = قدیمی‌تر

# Export, in the console.
console-export-which = کدام موردها
console-export-how = به چه شکل
console-export-kind = { $kind ->
    [csv] CSV، یک جدول
    [jsonl] JSON Lines، برای برنامه‌ها
   *[manifest] فهرست آموزشی (manifest)
}
console-export-kind-told = { $kind ->
    [csv] در برنامه‌های صفحه‌گسترده باز می‌شود. پیش از آنچه چنین برنامه‌ای فرمول می‌پندارد یک آپوستروف می‌آید.
    [jsonl] هر سطر یک مورد.
   *[manifest] فایل ZIP با تصویرها که دستور python -m ml train می‌خواند: موردهایی که RT-PCR آن‌ها گزارش شده یا بازبینان بر سر آن‌ها به توافق رسیده‌اند. موردهای نامناسب و مورد اختلاف کنار گذاشته می‌شوند. بیماران شناخته نیستند، پس یک بیمار ممکن است هم در بخش آموزش باشد و هم در بخش آزمون.
}
console-export-more = همراه با
console-export-pictures = تصویرها
console-export-pictures-told = فایل ZIP با تصویرهایی که دیگر رمزنگاری نشده‌اند: آن را جایی نگه دارید که فقط افراد مجاز به آن دسترسی دارند. هر بار حداکثر 50,000 مورد.
console-export-personal = نام‌ها، شماره‌های تلگرام و یادداشت‌ها
console-export-personal-told = فقط اگر به آن‌ها نیاز دارید: بدون آن‌ها، افراد با شماره‌ای از هم جدا می‌شوند که جای دیگری معنا ندارد.
console-export-logged = گزارش ممیزی نشان می‌دهد چه کسی چه چیزی و چند مورد خروجی گرفت.
console-export-button = گرفتن خروجی
console-export-these = گرفتن خروجی از این موردها
console-export-unknown = خروجی گرفته نشد: CSV، JSON Lines یا فهرست آموزشی را برگزینید.
console-export-many = خروجی گرفته نشد: این‌ها بیش از { $most } مورد با تصویر است. بازهٔ کوتاه‌تر یا یک مرکز را برگزینید.
console-export-nothing = خروجی گرفته نشد: هیچ‌یک از این موردها RT-PCR گزارش‌شده ندارد و بازبینان بر سر نتیجهٔ قطعی هیچ‌یک به توافق نرسیده‌اند.
console-export-readme =
    موردهای بازبینی‌شدهٔ Radiogram: { $images ->
        [one] یک تصویر
       *[other] { $images } تصویر
    }، برای python -m ml train --data this-folder.

    در manifest.csv هر تصویر یک سطر دارد. ستون finding می‌گوید برچسب از کجاست: rt_pcr نتیجهٔ RT-PCR گزارش‌شده است و review نظری که بازبینان دربارهٔ نتیجه‌ای قطعی به آن رسیده‌اند. موردهای نامناسب یا مورد اختلاف، و تصویرهایی که دو بار با دو برچسب آمده‌اند، کنار گذاشته شده‌اند.

    اینجا دانسته نیست کدام تصویرها از یک بیمار است: هر تصویر گروهی جداگانه است و یک بیمار ممکن است در چند گروه باشد. از این رو ارقام بخش آزمون بهتر از واقع به نظر می‌رسند.

    تصویرها رمزنگاری نشده‌اند. آن‌ها را جایی نگه دارید که فقط افراد مجاز به آن دسترسی دارند و پس از پایان کار حذفشان کنید.

# What happened, in the audit log; what happens to a case stands in console.ftl.
console-event-image-erased = تصویر حذف شد
console-event-person-erased = داده‌های شخص پاک شد
console-event-exported = خروجی آغاز شد
console-event-export-ended = خروجی پایان یافت
console-event-role-changed = نقش تغییر کرد
console-event-role-refused = دستور به سبب نقش رد شد
console-event-expelled = بیرون گذاشته شد
console-event-stranger-refused = ناشناسی رد شد
console-event-invite-made = دعوت ساخته شد
console-event-invite-used = از دعوت استفاده شد
console-event-invite-revoked = دعوت پس گرفته شد
console-event-consented = رضایت داده شد
console-event-consent-withdrawn = رضایت پس گرفته شد
console-event-checkpoint = نقطهٔ وارسی ساخته شد
console-event-audit-verified = گزارش وارسی شد: سالم است
console-event-audit-broken = گزارش وارسی شد: سالم نیست
console-event-console-link = پیوند میز بازبینی ساخته شد
console-event-console-link-refused = پیوند میز بازبینی رد شد
console-event-console-opened = میز بازبینی باز شد
console-event-console-closed = میز بازبینی بسته شد
console-event-console-role-refused = صفحهٔ میز بازبینی به سبب نقش رد شد
console-event-console-forged = فرم کهنه یا جعلی رد شد
console-event-console-refused = درخواستی از میز بازبینی رد شد
console-event-backup = نسخهٔ پشتیبان گرفته شد
console-event-purged = تصویرهای قدیمی حذف شدند
console-event-tidied = پایگاه داده مرتب شد
console-event-digest = پیام روزانه فرستاده شد
console-event-drift = رانش داده بررسی شد
console-event-own-case-refused = بازبینی مورد خود پذیرفته نشد
console-event-contradiction-told = به مدیران گفته شد که RT-PCR با پاسخ در تضاد است
console-event-remind-no-more = یادآوری پایان یافت، چون ربات مسدود است
console-event-nothing-known = ناشناسی داده‌های خود را خواست
console-event-invite-refused-unknown = دعوت ناشناخته رد شد
console-event-invite-refused-expired = دعوت منقضی رد شد
console-event-invite-refused-used-up = دعوت استفاده‌شده رد شد
console-event-invite-refused-revoked = دعوت پس‌گرفته‌شده رد شد
console-event-broadcast-drafted = پیش‌نویس پیام به همه نوشته شد
console-event-broadcast-made = ارسال پیام به همه آغاز شد
console-event-broadcast-cancelled = پیام به همه لغو شد
console-event-broadcast-sent = پیام به همه فرستاده شد
console-event-last-admin-kept = تنها مدیر همچنان مدیر ماند
console-event-admin-kept = مدیری که در ADMIN_IDS آمده مدیر ماند
console-event-tap-unknown = دکمه‌ای فشرده شد که به جایی نمی‌رسد
console-event-flooded = جلوی کسی که بیش از حد تند می‌نوشت گرفته شد
console-event-note-too-long = یادداشتی بیش از حد بلند رد شد
console-event-put-off = به دلیل انتظار موارد زیاد به تعویق افتاد
