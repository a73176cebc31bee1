# What the bot's look at itself finds: for admins, /healthz and the doctor. No markup. Each stands after a colon or a sign.

health-silent = { $seconds } সেকেন্ড ধরে টেলিগ্রাম থেকে কিছু আসেনি: ইন্টারনেট কি চালু আছে?
health-heard = চলমান বা অপেক্ষমাণ আপডেট: { $updates }।
# $trouble is a code, such as read_only.
health-storage = স্টোরেজ এখন ব্যবহার করা যাচ্ছে না ({ $trouble }); যা আসছে, তা অপেক্ষায় থাকছে।
health-no-database = ডেটাবেস সাড়া দিচ্ছে না ({ $kind })।
health-database = ডেটাবেস সাড়া দিচ্ছে।
health-readers = পড়ার প্রসেস: { $processes }, অপেক্ষায় স্ক্যান: { $waiting }, প্রতি স্ক্যানে { $milliseconds } ms।
health-disk-full = DATA_DIR যেখানে আছে, সেখানে মাত্র { $megabytes } MB খালি: জায়গা করুন, নইলে ছবি সংরক্ষণ করা যাবে না।
health-disk = { NUMBER($gigabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } GB খালি।
health-clock-unknown = ঘড়ি মিলিয়ে দেখা যায়নি।
health-clock-off = এই মেশিনের ঘড়িতে { $seconds } সেকেন্ডের ফারাক: সময়-সমন্বয় চালু করুন (timedatectl set-ntp true)।
health-clock = ঘড়ি ঠিক আছে।
