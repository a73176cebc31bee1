# /admin: the menu of admins and reviewers.

# $unread and $disputed are numbers, or such as 1,000+.
menu =
    <b>মেনু</b>
    যেসব কেস কেউ পর্যালোচনা করেননি: { $unread }
    যেসব কেসে দুই পর্যালোচকের মত আলাদা: { $disputed }
# Labels of buttons: no markup, and short.
menu-review = কেস পর্যালোচনা ({ $waiting })
menu-numbers = পরিসংখ্যান
menu-people = লোকজন
menu-invites = আমন্ত্রণ
menu-audit = অডিট লগ
menu-export-button = এক্সপোর্ট
menu-broadcast = সবাইকে লিখুন
menu-close = বন্ধ করুন
menu-back = « ফিরে যান
menu-before = ‹
menu-after = ›
menu-closed = মেনু বন্ধ হয়েছে। আবার খুলতে: /admin
# An alert: at most 200 characters, no markup.
menu-unknown = এই বোতামটি আর কার্যকর নয়। মেনু আবার খুলতে: /admin
menu-export =
    <b>এক্সপোর্ট</b>: কোন কেসগুলো? এগুলো সারণি (CSV) হিসেবে আসে, নাম, টেলিগ্রাম নম্বর, মন্তব্য ও ছবি ছাড়া। কে কী এক্সপোর্ট করেছেন আর কতগুলো কেস, তা অডিট লগে থাকে।

    ছবিসহ বা প্রশিক্ষণের ম্যানিফেস্ট হিসেবে কেস এক্সপোর্ট করা হয় পর্যালোচনা কনসোল থেকে। খুলতে: /console
menu-export-making = সারণি তৈরি হচ্ছে…
menu-export-large = ⚠️ কিছুই এক্সপোর্ট হয়নি: সংকুচিত করেও সারণিটি টেলিগ্রাম যা নেয় (50 MB) তার চেয়ে বড়। ছোট সময়কাল বেছে নিন, বা পর্যালোচনা কনসোল থেকে এক্সপোর্ট করুন। খুলতে: /console
menu-export-failed = ⚠️ টেলিগ্রাম ফাইলটি পাওয়ার কথা নিশ্চিত করেনি। না এলে { TIME($again, pattern: "HH:mm") } UTC থেকে আবার চেষ্টা করতে পারেন।
# The caption of a file. $span is the label of a button.
menu-export-made =
    { $span }: { $cases ->
        [one] { $cases }টি কেস
       *[other] { $cases }টি কেস
    }, নাম, টেলিগ্রাম নম্বর, মন্তব্য ও ছবি ছাড়া। তখন অডিট লগ কী ছিল, এটি তার প্রমাণ:
    <code>{ $checkpoint }</code>
# Labels of buttons.
menu-export-year = এই বছর
menu-export-all = সব কেস
# Alerts.
menu-export-none = কিছুই এক্সপোর্ট হয়নি: এই সময়কালে কোনো কেস নেই।
menu-export-wait = আপনি এইমাত্র এগুলো এক্সপোর্ট করেছেন। { TIME($again, pattern: "HH:mm") } UTC থেকে আবার করতে পারেন।

numbers =
    { $days ->
        [1] <b>আজ</b> (UTC)
       *[other] <b>গত { $days } দিন</b> (UTC)
    }
numbers-days =
    { $days ->
        [1] আজ
       *[other] { $days } দিন
    }

audit = প্রতিটি কেস নিয়ে কী করা হয়েছে এবং কে করেছেন, তা <b>অডিট লগে</b> থাকে। প্রতিটি ভুক্তিকে পরের ভুক্তিটি সিল করে: কিছু বদলানো, যোগ করা বা সরানো হলে লগ যাচাই করলেই তা ধরা পড়ে। অন্য জায়গায় রাখা চেকপয়েন্ট প্রমাণ করে যে লগের শেষ অংশ কেটে ফেলা হয়নি।
audit-verify = এখনই যাচাই করুন
audit-make-checkpoint = চেকপয়েন্ট তৈরি করুন
audit-verifying = পুরো অডিট লগ পড়া হচ্ছে…
audit-holds =
    ✅ অডিট লগ ঠিক আছে: { $events ->
        [one] { $events }টি ভুক্তি।
       *[other] { $events }টি ভুক্তি।
    }
    শেষটির সিল <code>{ $head }</code>
# $problem is a sentence of `python -m storage audit verify`.
audit-broken = ⚠️ <b>অডিট লগ ঠিক নেই</b>: { $problem }. সবকিছু যেমন আছে তেমনই রাখুন, আর একটি ব্যাকআপের সঙ্গে মিলিয়ে দেখুন।
audit-checkpoint =
    এই বার্তাটি রেখে দিন: এখন অডিট লগ কী ছিল, এটি তার প্রমাণ (<code>audit verify --checkpoint</code>)।
    <code>{ $checkpoint }</code>
