# The review console in the browser, and what is said about it in the chat. A message of a page may hold HTML.

command-console = باز کردن میز بازبینی

console-link =
    این پیوند میز بازبینی را باز می‌کند، یک بار و تا ده دقیقه. آن را برای خودتان نگه دارید.
    { $link }
console-link-here =
    { $told }

    این پیوند در همان رایانه‌ای باز می‌شود که ربات روی آن کار می‌کند. برای باز شدن در جای دیگر، یکی از مدیران می‌تواند CONSOLE_URL را تنظیم کند.
console-nowhere = اکنون میز بازبینی در دسترس نیست: درگاه { $port } را برنامهٔ دیگری به کار می‌برد. یکی از مدیران می‌تواند HTTP_PORT را روی درگاهی آزاد تنظیم و ربات را دوباره اجرا کند.

# Around every page.
console-title = بازبینی Radiogram
console-skip = رفتن به محتوا
console-menu = منو
console-place-queue = موردها
console-place-numbers = ارقام
console-place-people = افراد
console-place-audit = ممیزی
console-place-export = خروجی
console-theme-dark = تیره
console-theme-light = روشن
console-leave = خروج
console-leave-everywhere = خروج از همه‌جا
console-footer = این تشخیص نیست. مرجع همچنان آزمایش RT-PCR است.
console-home = به موردها
# Where somebody has no name.
console-nobody = شخص { $number }

# Pages that only say something.
console-open-title = باز کردن میز بازبینی
console-open-told = این پیوند یک بار کار می‌کند. میز بازبینی را فقط روی صفحه‌ای باز کنید که کس دیگری آن را نمی‌بیند.
console-open-button = باز کردن میز بازبینی
console-open-code = کد: آنچه در پیوند پس از # آمده است
console-told-closed = وارد نشده‌اید، یا پس از یک ساعت بی‌استفاده ماندن خارج شده‌اید. برای پیوند تازه، /console را به ربات بنویسید.
console-told-left = خارج شدید. هر وقت دوباره به میز بازبینی نیاز داشتید، /console را به ربات بنویسید.
console-told-link-unknown = این پیوند معتبر نیست. برای پیوند تازه، /console را به ربات بنویسید.
console-told-link-used = از این پیوند پیش‌تر استفاده شده است. هر پیوند یک بار باز می‌کند: برای پیوند تازه، /console را به ربات بنویسید.
console-told-link-expired = مهلت این پیوند تمام شده است. هر پیوند ده دقیقه کار می‌کند: برای پیوند تازه، /console را به ربات بنویسید.
console-told-link-replaced = پیوند تازه‌تری جای این یکی را گرفته است. آخرین پیوندی را که ربات فرستاده به کار ببرید، یا برای پیوند تازه /console را بنویسید.
console-told-too-many = پیوندهای نادرست بیش از حد بود. یک دقیقه صبر کنید، سپس برای پیوند تازه /console را به ربات بنویسید.
console-told-role-refused = نقش شما این اجازه را ندارد. یکی از مدیران ربات می‌تواند آن را تغییر دهد.
console-told-forged = این فرم کهنه شده است، از این رو چیزی تغییر نکرد. برگردید، صفحه را دوباره بار کنید و باز تلاش کنید.
console-told-foreign = این درخواست از وبگاه دیگری آمد، از این رو چیزی تغییر نکرد. میز بازبینی را با پیوند خودش باز کنید.
console-told-wrong-host = میز بازبینی در این نشانی پاسخ نمی‌دهد. پیوندی را به کار ببرید که ربات می‌فرستد؛ کسی که ربات را اداره می‌کند نشانی آن را در CONSOLE_URL تنظیم می‌کند.
console-told-too-long = این بیش از آن است که میز بازبینی می‌پذیرد. یادداشت حداکثر 1,000 حرف دارد.
console-told-not-found = چنین صفحه‌ای نیست.
console-told-failed = از سوی ما اشکالی پیش آمد. کمی بعد دوباره تلاش کنید؛ توضیح بیشتر در گزارش سیستم ربات است.
console-told-held-up = فضای ذخیره‌سازی ربات اکنون قابل استفاده نیست. چیزی از دست نمی‌رود: چند دقیقهٔ دیگر دوباره تلاش کنید.
console-offline = ربات در دسترس نبود، از این رو چیزی تغییر نکرد. اتصال را بررسی کنید و دوباره تلاش کنید.

# Times, in UTC.
console-moment = { TIME($at, pattern: "d MMM yyyy، HH:mm") }
console-moment-exact = { TIME($at, pattern: "d MMM yyyy، HH:mm:ss") }

# The queue: cases to look through.
console-shortcuts = پرکاربرد
console-shortcut-all = همهٔ موردها
console-shortcut-unread = بازبینی‌نشده
console-shortcut-second = برای بازبین دوم
console-shortcut-disputed = مورد اختلاف
console-shortcut-unsure = نامشخص
console-filters = فیلترها
console-filters-more = فیلترها
console-filters-clear = پاک کردن همهٔ فیلترها
console-show = نمایش
console-any = همه
console-text = کد مورد یا یادداشت
console-text-admin = کد مورد، یادداشت یا فرستنده
console-sort = ترتیب
console-sort-newest = تازه‌ترین در آغاز
console-sort-oldest = قدیمی‌ترین در آغاز
console-sort-least = کمترین اطمینان در آغاز
console-sort-most = بیشترین اطمینان در آغاز
console-filter-modality = نوع تصویر
console-filter-verdict = پاسخ
console-filter-outcome = RT-PCR
console-filter-review = بازبینی
console-filter-site = مرکز
console-filter-confidence = اطمینان
console-filter-least = کمترین اطمینان به درصد
console-filter-most = بیشترین اطمینان به درصد
console-filter-dates = تاریخ (UTC)
console-filter-since = از این روز
console-filter-until = تا این روز
console-modality = { $value ->
    [ct] سی‌تی
   *[xray] رادیوگرافی
}
console-verdict = { $value ->
    [Refused] خوانده‌نشده
    [Indeterminate] نامشخص
    [COVID] COVID
   *[Non-COVID] Non-COVID
}
console-outcome = { $value ->
    [disagrees] فرستنده موافق نیست
    [positive] مثبت
    [negative] منفی
    [pending] در انتظار
   *[none] ندارد
}
console-review = { $value ->
    [second] در انتظار بازبین دوم
    [agree] تأییدشده
    [disagree] تأییدنشده
    [unusable] نامناسب
    [disputed] مورد اختلاف
   *[none] بازبینی‌نشده
}
console-state = { $state ->
    [received] رسیده
    [awaiting_modality] در انتظار تعیین سی‌تی یا رادیوگرافی
    [queued] در انتظار خواندن
    [analysed] در حال پاسخ
    [cancelled] لغوشده
    [refused] ردشده
    [failed] ناموفق
   *[answered] پاسخ‌داده‌شده
}
console-column-case = مورد
console-column-logged = زمان ثبت
console-column-sender = فرستنده
console-read-by-others = خوانده‌شده
console-erased-short = پاک‌شده
console-found = { $count ->
    [one] { $count } مورد
   *[other] { $count } مورد
}
console-found-more = { $count } مورد بعدی. موردهای بیشتری هست.
console-found-further = { $count ->
    [0] میان موردهای جست‌وجوشده چیزی نبود.
    [one] { $count } مورد میان موردهای جست‌وجوشده.
   *[other] { $count } مورد میان موردهای جست‌وجوشده.
} می‌توانید جست‌وجو را ادامه دهید.
console-found-nothing = هیچ موردی با این فیلترها نمی‌خواند.
console-pages = صفحه‌ها
console-first-page = صفحهٔ نخست
console-next-page = صفحهٔ بعد
console-further-back = ادامهٔ جست‌وجو

# Keys.
console-keys = کلیدها
console-keys-title = صفحه‌کلید
console-key-move = مورد بعدی و قبلی
console-key-open = باز کردن مورد
console-key-search = جست‌وجو
console-key-help = نمایش این کلیدها
console-key-opinions = موافقم، موافق نیستم، نامناسب
console-key-next = مورد بعدی
console-key-previous = مورد قبلی
console-key-queue = بازگشت به موردها
console-key-heatmap = نمایش و پنهان کردن نقشهٔ حرارتی
console-key-zoom = بزرگ‌نمایی، کوچک‌نمایی و بازگشت
console-close = بستن

# One case.
console-previous = قبلی
console-next = بعدی
console-picture = تصویر
console-stage = تصویر. بزرگ‌نمایی با کلیدهای + و − و 0، جابه‌جایی با کلیدهای جهت.
console-scan-alt = تصویر این مورد ({ $modality ->
    [ct] سی‌تی
   *[xray] رادیوگرافی
})
console-overlay-alt = همان تصویر با نقشهٔ حرارتی مدل
console-heatmap = نقشهٔ حرارتی
console-window = پهنای پنجره
console-level = سطح پنجره
console-zoom-in = بزرگ‌نمایی
console-zoom-out = کوچک‌نمایی
console-reset = بازنشانی
console-heatmap-told = رنگ‌های گرم نشان می‌دهند چه چیزی به سود دستهٔ اعلام‌شده بوده است. نقشهٔ حرارتی روی نسخه‌ای خاکستری با حداکثر 720 پیکسل کشیده می‌شود؛ پهنا و سطح پنجره رنگ‌های آن را هم تغییر می‌دهند.
console-heatmap-apart = ابعاد نقشهٔ حرارتی با ابعاد تصویر یکی نیست، از این رو جداگانه نشان داده می‌شود.
console-erased = این مورد به درخواست پاک شده است: تصویرها، یادداشت‌ها و فرستندهٔ آن دیگر وجود ندارند. پاسخ آن و این سابقه می‌مانند.
console-no-pictures = تصویرهای این مورد دیگر نگه داشته نمی‌شوند. مورد و سابقهٔ آن می‌مانند.
console-said = پاسخ مدل
console-context = اطمینان، احتمالی است که مدل برای دستهٔ اعلام‌شده برآورد می‌کند و با تصویرهای پژوهشی عمومی که مدل با آن‌ها آموزش ندیده بود کالیبره شده است. خطای مدل در بیمارستان‌هایی که با تصویرهایشان آموزش ندیده بسیار بیشتر است.
console-contradicted = نتیجهٔ گزارش‌شدهٔ RT-PCR با این پاسخ در تضاد است.
console-give = { $opinion ->
    [agree] موافقم
    [disagree] موافق نیستم
   *[unusable] نامناسب
}
console-opinion = { $opinion ->
    [agree] موافق است
    [disagree] موافق نیست
   *[unusable] تصویر نامناسب
}
console-note = یادداشت (حداکثر 1,000 حرف، بدون نام)
console-save-note = ذخیرهٔ یادداشت
console-outcome-note = یادداشت دربارهٔ پیامد (حداکثر 1,000 حرف، بدون نام)
console-blind = { $count ->
    [one] بازبین دیگری این مورد را خوانده است. پس از آنکه نظر خود را دادید، نظر او را می‌بینید.
   *[other] { $count } بازبین دیگر این مورد را خوانده‌اند. پس از آنکه نظر خود را دادید، نظر آن‌ها را می‌بینید.
}
console-readings = خوانش‌ها
console-reading = { $number ->
    [1] بازبین نخست
    [2] بازبین دوم
   *[3] بازبین تعیین‌کننده
}
console-sender-disagrees = فرستنده با پاسخ موافق نیست.
console-rt-pcr = نتیجهٔ RT-PCR: { $rt_pcr ->
    [positive] مثبت
    [negative] منفی
    [pending] در انتظار
   *[none] ندارد
}
console-problem-review-closed = همهٔ خوانش‌های لازم برای این مورد انجام شده است.
console-problem-review-impossible = فقط موردی را می‌توان بازبینی کرد که پاسخ داده شده و پاک نشده باشد.
console-problem-review-own = این مورد را خودتان فرستاده‌اید، پس کس دیگری آن را بازبینی می‌کند.
console-problem-review-first = نخست نظر خود را بدهید؛ یادداشت همراه آن ذخیره می‌شود.
console-problem-outcome-impossible = فقط برای موردی می‌توان پیامد ثبت کرد که پاسخ داده شده و پاک نشده باشد.
console-problem-note-too-long = یادداشت حداکثر 1,000 حرف دارد، از این رو ذخیره نشد.
console-told-no-case = موردی با این کد نیست.
console-told-no-picture = این تصویر دیگر نگه داشته نمی‌شود.
console-told-unseen = نخست مورد را باز کنید: تصویرهای آن فقط در صفحهٔ خودش نشان داده می‌شوند.

# The timeline of a case. Who did it stands behind.
console-timeline = سیر زمانی
console-by-bot = ربات
console-event-received = رسید
console-event-awaiting-modality = نوع تصویر پرسیده شد
console-event-queued = به نوبت خواندن رفت
console-event-analysed = مدل آن را خواند
console-event-answered = پاسخ داده شد
console-event-cancelled = لغو شد
console-event-refused = رد شد
console-event-failed = ناموفق ماند
console-event-told = به فرستنده خبر داده شد
console-event-viewed = دیده شد
console-event-listed = فهرست موردها دیده شد
console-event-outcome = پیامد گزارش شد
console-event-reviewed = بازبینی شد
console-event-review-note = یادداشت بازبینی تغییر کرد
console-event-erased = پاک شد
console-event-reminded = پیامد به فرستنده یادآوری شد
console-event-not-reminded = یادآوری پیامد به فرستنده ممکن نشد
console-event-tap-refused = فشردن دکمه از کسی پذیرفته نشد
console-event-case-refused = نمایش مورد به کسی پذیرفته نشد
console-event-note-refused = یادداشتی از کسی پذیرفته نشد
console-event-edit-ignored = پیام آن ویرایش شد و چیزی تغییر نکرد
console-seen-in = { $place ->
    [review] هنگام بازبینی در گفت‌وگو
    [console] در میز بازبینی
    [chat] در گفت‌وگو
   *[export] در یک خروجی
}
