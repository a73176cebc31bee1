# How the bot presents itself before anybody writes to it.

# Commands: at most 256 characters, no markup.
command-start = این ربات چه می‌کند
command-help = روش فرستادن تصویر و خواندن پاسخ
command-model = مدل‌ها چقدر درست و چقدر نادرست پاسخ می‌دهند
command-history = موردهای شما، تازه‌ترین در آغاز
command-case = نمایش دوبارهٔ یک مورد
command-delete = پاک کردن یک مورد، یا همهٔ داده‌های شما
command-export = داده‌های شما در یک فایل
command-cancel = لغو آخرین پرسش
command-language = تغییر زبان
command-lowdata = پاسخ‌های کم‌حجم، اگر اینترنت گران یا کند است
command-privacy = چه چیزی، تا کی ذخیره می‌شود و چه کسانی می‌بینند
command-withdraw = پس گرفتن رضایت
command-scan = خواندن تصویری که این زیرنویس آن یا پاسخ به آن است
command-admin = منو: بازبینی، ارقام، افراد، ممیزی
command-review = بازبینی موردها یکی پس از دیگری
command-broadcast = نوشتن به همهٔ کاربران ربات
command-invite = دعوت از افراد یک مرکز
command-invites = دعوت‌های باز
command-people = چه کسانی اجازهٔ استفاده از ربات را دارند
command-role = تغییر دسترسی یک نفر

# Descriptions: at most 120 and 512 characters, no markup.
description-short = تصویر سی‌تی یا رادیوگرافی قفسهٔ سینه را برای نشانه‌های COVID می‌خواند. تشخیص نیست.
description =
    یک برش سی‌تی یا رادیوگرافی قفسهٔ سینه را به‌صورت عکس یا فایل بفرستید. در چند لحظه پاسخ COVID یا Non-COVID را با میزان اطمینان و نقشهٔ حرارتی می‌گیرید.

    برای کارکنان سلامت. این تشخیص نیست: مرجع همچنان آزمایش RT-PCR است.
