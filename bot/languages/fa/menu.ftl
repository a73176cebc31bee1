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
menu-export = خروجی موردها، به‌صورت جدول یا همراه با تصویرها، از میز بازبینی گرفته می‌شود. برای باز کردن آن: /console

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
