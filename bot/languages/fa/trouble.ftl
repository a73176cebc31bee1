# When something does not work: for people, then for admins.

-it-waits = لازم نیست دوباره بفرستید: پیام در انتظار می‌ماند و پس از رفع مشکل پاسخ داده می‌شود.
trouble-full = دیسک این سرویس پر است، از این رو پیام شما هنوز ذخیره نمی‌شود. { -it-waits }
trouble-read-only = اکنون نمی‌توان در فضای ذخیره‌سازی این سرویس نوشت. { -it-waits }
trouble-unreachable = فضای ذخیره‌سازی این سرویس اکنون در دسترس نیست. { -it-waits }
not-handled = از سوی من اشکالی پیش آمد و به این پیام رسیدگی نشد. لطفاً دوباره بفرستید.

-nothing-is-lost = پیام‌ها در انتظار می‌مانند و چیزی از دست نمی‌رود؛ ربات پس از رفع مشکل خودش ادامه می‌دهد. راه‌اندازی دوباره لازم نیست.
storage-full = ⚠️ دیسک ربات پر است. { -nothing-is-lost } جا باز کنید: نسخه‌های پشتیبان قدیمی یا فایل‌های دیگر را پاک کنید.
storage-read-only = ⚠️ فضای ذخیره‌سازی ربات فقط‌خواندنی شده است. { -nothing-is-lost } شاید دیسک در حال خراب شدن باشد: گزارش‌های سیستم را ببینید.
storage-unreachable = ⚠️ پایگاه داده یا دیسک ربات در دسترس نیست. { -nothing-is-lost } با doctor بررسی کنید.
storage-usable = ✅ فضای ذخیره‌سازی ربات دوباره قابل استفاده است. به آنچه در انتظار بود پاسخ داده می‌شود.

# $said is a sentence of health.ftl or of a command.
health-unwell = ⚠️ { $said }
health-well = ✅ دوباره روبه‌راه است: { $said }
pictures-lost = ⚠️ { $said }
pictures-found = ✅ همهٔ تصویرها دوباره در مخزن تصویر هستند.

chore-name =
    { $chore ->
        [backup] پشتیبان‌گیری روزانه
        [purged] حذف روزانهٔ تصویرهای قدیمی
        [tidied] مرتب‌سازی روزانهٔ پایگاه داده
        [drift] بررسی روزانهٔ رانش داده
       *[digest] پیام روزانه به مدیران
    }
chore-failed =
    ⚠️ انجام نشد: { chore-name }: { $wrong }
    هر ساعت دوباره تلاش می‌شود.
chore-fault = خطای { $kind }؛ جای آن در گزارش سیستم آمده است.
chore-done = ✅ دوباره انجام شد: { chore-name }.
