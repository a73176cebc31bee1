# What the bot's look at itself finds: for admins, /healthz and the doctor. No markup. Each stands after a colon or a sign.

health-silent = { $seconds } सेकंड से टेलीग्राम से कुछ नहीं आया: क्या इंटरनेट चल रहा है?
health-heard = चल रहे या प्रतीक्षा में अपडेट: { $updates }।
# $trouble is a code, such as read_only.
health-storage = स्टोरेज अभी इस्तेमाल नहीं हो सकता ({ $trouble }); जो आएगा, वह प्रतीक्षा में रहेगा।
health-no-database = डेटाबेस उत्तर नहीं दे रहा ({ $kind })।
health-database = डेटाबेस उत्तर दे रहा है।
health-readers = पढ़ने वाली प्रक्रियाएँ: { $processes }, प्रतीक्षा में स्कैन: { $waiting }, हर स्कैन में { $milliseconds } ms।
health-disk-full = DATA_DIR जहाँ है, वहाँ सिर्फ़ { $megabytes } MB खाली हैं: जगह बनाएँ, नहीं तो तस्वीरें सहेजी नहीं जा सकेंगी।
health-disk = { NUMBER($gigabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } GB खाली।
health-clock-unknown = घड़ी का मिलान नहीं हो सका।
health-clock-off = इस मशीन की घड़ी में { $seconds } सेकंड का अंतर है: समय-समन्वयन चालू करें (timedatectl set-ntp true)।
health-clock = घड़ी सही है।
