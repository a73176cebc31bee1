# The review deck, and alerts to the admins.

review-sent = পাঠানো হয়েছে { TIME($at, pattern: "d MMMM yyyy, HH:mm") } UTC
review-site = কেন্দ্র: { $site }
review-rt-pcr =
    RT-PCR: { $rt_pcr ->
        [positive] পজিটিভ
        [negative] নেগেটিভ
       *[pending] বাকি
    }
# Labels of buttons: no markup, and short.
review-view =
    { $view ->
        [picture] ছবি
       *[heatmap] হিটম্যাপ
    }
review-opinion =
    { $opinion ->
        [agree] একমত
        [disagree] একমত নই
       *[unusable] অনুপযোগী
    }
review-note = মন্তব্য
review-skip = এড়িয়ে যান
review-stop = থামুন
review-go-on = পর্যালোচনা চালিয়ে যান

review-none = আপনার পর্যালোচনার অপেক্ষায় আর কোনো কেস নেই।
review-stopped = থামানো হয়েছে। আপনি যা বলেছেন, তা রাখা আছে।
review-no-picture = কেস <code>{ $code }</code>-এর ছবি পাওয়া যাচ্ছে না, তাই এখানে এটি পর্যালোচনা করা যাবে না।
review-note-ask = কেস <code>{ $code }</code> নিয়ে কী মন্তব্য রাখা হবে? এই বার্তার জবাবে লিখুন, রোগীর নাম ছাড়া।
review-note-asks = আর কেস <code>{ $code }</code>-এর উত্তর নিয়ে আপনার মত কী? আপনার মন্তব্য তার সঙ্গেই রাখা হবে।
review-note-too-long = মন্তব্যে সর্বোচ্চ { $most } অক্ষর থাকতে পারে। অনুগ্রহ করে ছোট মন্তব্য দিয়ে আবার জবাব দিন।
review-noted = কেস <code>{ $code }</code> নিয়ে আপনার মন্তব্য রাখা হয়েছে।
# Alerts: at most 200 characters, no markup.
review-note-lost = আপনার মন্তব্যটি আর নেই। অনুগ্রহ করে কেসের নিচে "মন্তব্য" চাপুন এবং আবার লিখুন।
review-own = এই কেসটি আপনি নিজেই পাঠিয়েছেন, তাই অন্য কেউ এটি পর্যালোচনা করবেন।
review-closed = অন্য পর্যালোচকরা এই কেসের মীমাংসা আগেই করেছেন।
review-gone = এই কেস আর পর্যালোচনা করা যাবে না।

# $verdict is such as: COVID — আস্থা 93%.
contradiction =
    ⚠️ RT-PCR-এর ফল কেস <code>{ $code }</code>-এর উত্তরের বিপরীত।
    উত্তর: { $verdict }
    RT-PCR: { $rt_pcr ->
        [positive] পজিটিভ
       *[negative] নেগেটিভ
    }
contradiction-open = পর্যালোচনার জন্য খুলুন
errors-many =
    ⚠️ গত এক ঘণ্টায় { $all }টির মধ্যে { $bad }টি স্ক্যান পড়া যায়নি, বা পড়ার প্রোগ্রাম তা প্রত্যাখ্যান করেছে। লগ দেখুন, আর কী পাঠানো হয়েছে তা-ও দেখুন।
errors-few = ✅ গত এক ঘণ্টায় { $all }টির মধ্যে { $bad }টি স্ক্যান পড়া যায়নি, বা পড়ার প্রোগ্রাম তা প্রত্যাখ্যান করেছে: আবার ঠিক আছে।
