# A text of an admin to everybody who uses the bot.

broadcast-head = <b>از طرف مدیران این ربات:</b>
broadcast-ask = به همهٔ کسانی که از این ربات استفاده می‌کنند چه می‌خواهید بنویسید؟ متن را در پاسخ به این پیام بفرستید؛ پیش از ارسال یک بار دیگر آن را می‌بینید.
broadcast-confirm =
    { $people ->
        [one] این پیام، همان‌گونه که اینجاست، به { $people } نفر می‌رسد:
       *[other] این پیام، همان‌گونه که اینجاست، به { $people } نفر می‌رسد:
    }
broadcast-too-long = متن حداکثر { $most } حرف می‌تواند داشته باشد تا در یک پیام به همه برسد. لطفاً متن کوتاه‌تری بفرستید.
broadcast-sending =
    { $people ->
        [one] در حال ارسال به { $people } نفر. پس از پایان به شما خبر داده می‌شود.
       *[other] در حال ارسال به { $people } نفر، حدود ده نفر در ثانیه. پس از پایان به شما خبر داده می‌شود.
    }
broadcast-sent =
    پیام شما به { $reached } نفر رسید. { $missed ->
        [0] کسی از قلم نیفتاد.
        [one] به { $missed } نفر نرسید: ربات را مسدود کرده یا از تلگرام رفته است.
       *[other] به { $missed } نفر نرسید: ربات را مسدود کرده یا از تلگرام رفته‌اند.
    }
broadcast-cancelled = لغو شد. به هیچ کس دیگری فرستاده نمی‌شود.
# Labels of buttons: no markup, and short.
broadcast-send = ارسال
broadcast-stop = توقف
# Alerts: at most 200 characters, no markup.
broadcast-over = این پیام پیش‌تر فرستاده یا لغو شده است.
broadcast-busy = پیام دیگری در حال ارسال به همه است. تا پایان آن صبر کنید یا آن را متوقف کنید.
