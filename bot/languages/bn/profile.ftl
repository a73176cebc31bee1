# How the bot presents itself before anybody writes to it.

# Commands: at most 256 characters, no markup.
command-start = এই বট কী করে
command-help = কীভাবে স্ক্যান পাঠাবেন ও উত্তর পড়বেন
command-model = মডেলগুলো কতবার ঠিক, কতবার ভুল
command-history = আপনার কেসগুলো, নতুনগুলো আগে
command-case = কোনো কেস আবার দেখুন
command-delete = একটি কেস, বা আপনার সবকিছু মুছুন
command-export = আপনার তথ্য ফাইল হিসেবে
command-cancel = শেষ প্রশ্নটি ফিরিয়ে নিন
command-language = ভাষা বদলান
command-lowdata = ছোট উত্তর, ইন্টারনেট খরচসাপেক্ষ বা ধীর হলে
command-privacy = কী রাখা হয়, কত দিন, আর কারা দেখতে পারেন
command-withdraw = আপনার সম্মতি ফিরিয়ে নিন
command-scan = যে স্ক্যানের এটি ক্যাপশন বা জবাব, সেটি পড়ুন
command-admin = মেনু: পর্যালোচনা, পরিসংখ্যান, লোকজন, অডিট
command-review = একটির পর একটি কেস পর্যালোচনা
command-broadcast = বটের সব ব্যবহারকারীকে লিখুন
command-invite = কোনো কেন্দ্রের লোকজনকে আমন্ত্রণ
command-invites = খোলা আমন্ত্রণ
command-people = কারা বট ব্যবহার করতে পারেন
command-role = কারও ভূমিকা বদলান

# Descriptions: at most 120 and 512 characters, no markup.
description-short = বুকের সিটি বা এক্স-রে ছবিতে COVID-এর চিহ্ন খোঁজে। এটি রোগনির্ণয় নয়।
description =
    বুকের সিটি স্লাইস বা বুকের এক্স-রে ফটো বা ফাইল হিসেবে পাঠান। কিছুক্ষণেই COVID বা Non-COVID উত্তর পাবেন, সঙ্গে আস্থার মাত্রা ও হিটম্যাপ।

    স্বাস্থ্যকর্মীদের জন্য। এটি রোগনির্ণয় নয়: মানদণ্ড এখনও RT-PCR পরীক্ষাই।
