# What the bot's look at itself finds: for admins, /healthz and the doctor. No markup. Each stands after a colon or a sign.

health-silent = از { $seconds } ثانیه پیش چیزی از تلگرام نرسیده است: آیا اینترنت وصل است؟
health-heard = به‌روزرسانی‌های در حال انجام یا در انتظار: { $updates }.
# $trouble is a code, such as read_only.
health-storage = فضای ذخیره‌سازی اکنون قابل استفاده نیست ({ $trouble })؛ هرچه برسد در انتظار می‌ماند.
health-no-database = پایگاه داده پاسخ نمی‌دهد ({ $kind }).
health-database = پایگاه داده پاسخ می‌دهد.
health-readers = فرایندهای خواندن: { $processes }، تصویرهای در انتظار: { $waiting }، زمان هر تصویر: { $milliseconds } میلی‌ثانیه.
health-disk-full = در محل DATA_DIR فقط { $megabytes } مگابایت خالی است: جا باز کنید، وگرنه تصویرها ذخیره نمی‌شوند.
health-disk = فضای خالی { NUMBER($gigabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } گیگابایت.
health-clock-unknown = ساعت را نمی‌شد مقایسه کرد.
health-clock-off = ساعت این دستگاه { $seconds } ثانیه خطا دارد: همگام‌سازی زمان را روشن کنید (timedatectl set-ntp true).
health-clock = ساعت درست است.
