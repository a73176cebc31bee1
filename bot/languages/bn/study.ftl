# Files and albums that hold several pictures, and what was noticed about a file.

# Instead of the question CT or X-ray, where a DICOM file names it.
study-ask = ফাইলের তথ্য অনুযায়ী এটি বুকের <b>{ modality }</b>। আমি কি এটি পড়ব?
study-pictures = { $pictures }টি ছবি, একটি স্টাডি হিসেবে পড়া হয়।
study-progress = ছবি { $done } / { $pictures }
# $usable of $pictures, such as 38 of 40.
study-usable =
    { $usable ->
        [one] উত্তরের ভিত্তি: { $pictures }টির মধ্যে { $usable }টি ছবি।
       *[other] উত্তরের ভিত্তি: { $pictures }টির মধ্যে { $usable }টি ছবি, যেগুলোর লগ অডস (log odds)-এর গড় নেওয়া হয়েছে।
    }
# Where those are the fewer, so that all are averaged.
study-doubtful = নির্ভরযোগ্য ছবি: { $pictures }টির মধ্যে { $usable }টি, কোনো শ্রেণি বলার জন্য যথেষ্ট নয়।
# $positions are numbers and spans of pictures, such as 1–3, 17.
study-unusable = ব্যবহারযোগ্য নয় এমন ছবির ক্রমিক নম্বর: { $positions }।
# $positions are numbers of pictures, the most telling first, such as 12, 20, 31.
study-shown = দেখানো ছবির ক্রমিক নম্বর: { $positions }।
study-left-out = ফাইলের আরও { $pictures }টি ছবি পড়া হয়নি।

noted-text-masked = ছবির কিনারার লেখা রাখার আগে ঢেকে দেওয়া হয়েছে।
noted-deidentified = ফাইলের নাম ও অন্যান্য পরিচয় রাখা হয়নি।
noted-lateral = এটি পাশ থেকে তোলা (ল্যাটারাল) ছবি; মডেলটি সামনে থেকে তোলা ছবি থেকে শিখেছে, তাই উত্তর কম নিশ্চিত।

# An album: pictures or files sent together.
album-after-tap = অ্যালবামের বাকিগুলো নেওয়ার পরে এগুলো এসেছে: এগুলো আলাদাভাবে পড়া হয়।
album-unread = অ্যালবামের { $files }টি ফাইল পড়া যায়নি।
# $seen is such as "4 CT slices and 1 X-ray".
album-mixed = আমি দেখছি: { $seen }। প্রতিটি ধরন আলাদাভাবে পড়ব, নাকি সবগুলো একই ধরন হিসেবে?
album-ct = { $pictures }টি সিটি স্লাইস
album-xray = { $pictures }টি এক্স-রে
album-other = অন্য { $pictures }টি ছবি
# The consent text speaks of tapping CT or X-ray, so this button names both.
album-as-seen = সিটি ও এক্স-রে, যেমন দেখা গেছে

# The same picture again, by the same person: the answer that it got before is shown again.
duplicate-sent = আপনি এটি আগে { TIME($sent, pattern: "d MMMM, HH:mm") } UTC-তে পাঠিয়েছিলেন। তখনকার উত্তর এই:
duplicate-anew = নতুন করে বিশ্লেষণ
refusal-duplicate = আপনি এটি আগে পাঠিয়েছিলেন; তখনকার উত্তর আর নেই। পড়াতে চাইলে আবার পাঠান।

# /lowdata
lowdata-on = এখন উত্তর ছোট আকারে আসে: হিটম্যাপ সর্বোচ্চ 45 KB, আর /case স্ক্যানটি ছাড়া।
lowdata-off = উত্তর পূর্ণ আকারে আসে। ইন্টারনেটের খরচ বেশি বা গতি ধীর হলে আমি ছোট উত্তর পাঠাতে পারি।
lowdata-turn-on = ছোট উত্তর পাঠান
lowdata-turn-off = পূর্ণ আকারে পাঠান
# Under a verdict on a photo that is blurred, or small, since the phone shrank it.
quality-as-file = ফোন ফটো ছোট করে ফেলে: ফাইল হিসেবে এই স্ক্যান আরও স্পষ্ট পৌঁছাবে।

# In the log of the console.
console-event-joined = অ্যালবামের একটি অংশ এসেছে
console-event-split = দুটি স্টাডিতে ভাগ করা হয়েছে
