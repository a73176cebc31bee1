# What became of a case: buttons under a verdict, notes, reminders.

# Buttons: two in a row on a phone.
outcome-button-positive = RT-PCR পজিটিভ
outcome-button-negative = RT-PCR নেগেটিভ
outcome-button-pending = RT-PCR বাকি
outcome-button-disagree = আমি একমত নই
outcome-button-note = মন্তব্য যোগ করুন

# Alerts: at most 200 characters, no markup.
outcome-noted =
    { $choice ->
        [positive] নথিভুক্ত হলো: RT-PCR পজিটিভ। ধন্যবাদ।
        [negative] নথিভুক্ত হলো: RT-PCR নেগেটিভ। ধন্যবাদ।
        [pending] নথিভুক্ত হলো: RT-PCR বাকি। তিন দিন পরে আবার জিজ্ঞেস করব।
       *[disagree] নথিভুক্ত হলো: আপনি একমত নন। ধন্যবাদ।
    }
outcome-taken-back = ফিরিয়ে নেওয়া হয়েছে।
outcome-contradicts = ধন্যবাদ। এই ফল উত্তরের বিপরীত, তাই কেসটি পর্যালোচকদের কাছে দেওয়া হচ্ছে।
outcome-closed = এই কেসে কিছু নথিভুক্ত করা যায় না: এর কোনো উত্তর নেই, বা এটি মুছে ফেলা হয়েছে।

# In a list.
outcome-rt-pcr =
    { $result ->
        [positive] RT-PCR পজিটিভ
        [negative] RT-PCR নেগেটিভ
       *[pending] RT-PCR বাকি
    }
outcome-disagrees = আপনি একমত নন
outcome-has-note = মন্তব্যসহ

note-prompt =
    কেস <code>{ $code }</code> নিয়ে আপনার মন্তব্য এই বার্তার জবাবে লিখুন: সর্বোচ্চ { $most } অক্ষর, কোনো নাম ছাড়া। এটি আগের মন্তব্যের জায়গা নেয়; শুধু একটি হাইফেন (-) লিখলে তা মুছে যায়।
note-kept = মন্তব্যটি কেস <code>{ $code }</code>-এর সঙ্গে রাখা হয়েছে।
note-removed = কেস <code>{ $code }</code>-এ এখন কোনো মন্তব্য নেই।
note-too-long = মন্তব্যে { $letters }টি অক্ষর আছে; সর্বোচ্চ { $most }টি রাখা হয়। কিছুই নথিভুক্ত হয়নি: ছোট করুন, তারপর প্রশ্নটির আবার জবাব দিন।
note-not-text = মন্তব্য শুধু লেখা হতে পারে। কিছুই নথিভুক্ত হয়নি: প্রশ্নটির জবাব লিখে দিন।
note-foreign = শুধু যিনি ছবিটি পাঠিয়েছেন, তিনিই এর কেসে মন্তব্য যোগ করতে পারেন।

reminder = { TIME($sent, pattern: "d MMMM yyyy") } তারিখে পাঠানো কেস <code>{ $code }</code>-এর RT-PCR তিন দিন আগে বাকি ছিল। ফল এখন এসে থাকলে অনুগ্রহ করে সেটি চাপুন। আমি আর জিজ্ঞেস করব না।
