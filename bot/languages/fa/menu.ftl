# /admin: the menu of admins and reviewers.

# $unread and $disputed are numbers, or such as 1,000+.
menu =
    <b>منو</b>
    موردهایی که هیچ کس بازبینی نکرده است: { $unread }
    موردهایی که دو بازبین بر سر آن اختلاف دارند: { $disputed }
# Labels of buttons: no markup, and short.
menu-review = بازبینی موردها ({ $waiting })
menu-numbers = ارقام
menu-people = افراد
menu-invites = دعوت‌ها
menu-audit = گزارش ممیزی
menu-export-button = خروجی
menu-broadcast = نوشتن به همه
menu-close = بستن
menu-back = « بازگشت
menu-before = ‹
menu-after = ›
menu-closed = منو بسته شد. برای باز کردن دوبارهٔ آن: /admin
# An alert: at most 200 characters, no markup.
menu-unknown = این دکمه دیگر معتبر نیست. برای باز کردن دوبارهٔ منو: /admin
menu-export =
    <b>خروجی</b>: کدام موردها؟ به‌صورت جدول (CSV) می‌آیند، بدون نام، شمارهٔ تلگرام، یادداشت و تصویر. گزارش ممیزی نشان می‌دهد چه کسی چه چیزی و چند مورد خروجی گرفت.

    خروجی موردها همراه با تصویرها، یا به‌صورت فهرست آموزشی، از میز بازبینی گرفته می‌شود. برای باز کردن آن: /console
menu-export-making = در حال آماده کردن جدول…
menu-export-large = ⚠️ خروجی گرفته نشد: جدول، حتی فشرده، بزرگ‌تر از آن است که تلگرام می‌پذیرد (50 مگابایت). بازهٔ کوتاه‌تری برگزینید یا آن را از میز بازبینی بگیرید. برای باز کردن آن: /console
menu-export-failed = ⚠️ تلگرام دریافت فایل را تأیید نکرد. اگر نرسید، از ساعت { TIME($again, pattern: "HH:mm") } به وقت UTC می‌توانید دوباره تلاش کنید.
# The caption of a file. $span is the label of a button.
menu-export-made =
    { $span }: { $cases ->
        [one] { $cases } مورد
       *[other] { $cases } مورد
    }، بدون نام، شمارهٔ تلگرام، یادداشت و تصویر. این نشان می‌دهد گزارش ممیزی در آن هنگام چه بوده است:
    <code>{ $checkpoint }</code>
# Labels of buttons.
menu-export-year = امسال (میلادی)
menu-export-all = همهٔ موردها
# Alerts.
menu-export-none = خروجی گرفته نشد: در این بازه موردی نیست.
menu-export-wait = همین اندکی پیش از این موردها خروجی گرفتید. از ساعت { TIME($again, pattern: "HH:mm") } به وقت UTC دوباره می‌توانید.

numbers =
    { $days ->
        [1] <b>امروز</b> (UTC)
       *[other] <b>{ $days } روز گذشته</b> (UTC)
    }
numbers-days =
    { $days ->
        [1] امروز
       *[other] { $days } روز
    }

audit = در <b>گزارش ممیزی</b> آمده است که با هر مورد چه شد و چه کسی آن را انجام داد. هر ثبت با ثبت بعدی مهر می‌شود: هر تغییر، افزودن یا حذفی هنگام وارسی گزارش آشکار می‌شود. نقطهٔ وارسی، اگر در جای دیگری نگه داشته شود، ثابت می‌کند که پایان گزارش بریده نشده است.
audit-verify = وارسی اکنون
audit-make-checkpoint = ساختن نقطهٔ وارسی
audit-verifying = در حال خواندن همهٔ گزارش ممیزی…
audit-holds =
    ✅ گزارش ممیزی سالم است: { $events ->
        [one] { $events } ثبت.
       *[other] { $events } ثبت.
    }
    مهر آخرین ثبت <code>{ $head }</code> است
# $problem is a sentence of `python -m storage audit verify`.
audit-broken = ⚠️ <b>گزارش ممیزی سالم نیست</b>: { $problem }. به هیچ چیز دست نزنید و آن را با نسخهٔ پشتیبان مقایسه کنید.
audit-checkpoint =
    این پیام را نگه دارید: نشان می‌دهد گزارش ممیزی اکنون چه بوده است (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
