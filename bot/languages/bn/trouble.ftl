# When something does not work: for people, then for admins.

-it-waits = আবার পাঠানোর দরকার নেই: এটি অপেক্ষায় আছে, সমস্যা মিটলেই উত্তর দেওয়া হবে।
trouble-full = এই সেবার ডিস্ক ভরে গেছে, তাই আপনার বার্তা আপাতত সংরক্ষণ করা যাচ্ছে না। { -it-waits }
trouble-read-only = এই সেবার স্টোরেজে এখন কিছু লেখা যাচ্ছে না। { -it-waits }
trouble-unreachable = এই সেবার স্টোরেজের নাগাল এখন পাওয়া যাচ্ছে না। { -it-waits }
not-handled = আমার দিকে কিছু ভুল হয়েছে, এই বার্তার কাজ হয়নি। অনুগ্রহ করে আবার পাঠান।

-nothing-is-lost = বার্তাগুলো অপেক্ষায় আছে, কিছুই হারায়নি; সমস্যা মিটলেই বট নিজে থেকে চলবে। রিস্টার্টের দরকার নেই।
storage-full = ⚠️ বটের ডিস্ক ভরে গেছে। { -nothing-is-lost } জায়গা করুন: পুরোনো ব্যাকআপ বা অন্য ফাইল সরান।
storage-read-only = ⚠️ বটের স্টোরেজ শুধু পড়া যাচ্ছে, লেখা যাচ্ছে না। { -nothing-is-lost } ডিস্ক নষ্ট হতে শুরু করে থাকতে পারে: সিস্টেমের লগ দেখুন।
storage-unreachable = ⚠️ বটের ডেটাবেস বা ডিস্কের নাগাল পাওয়া যাচ্ছে না। { -nothing-is-lost } doctor দিয়ে দেখুন।
storage-usable = ✅ বটের স্টোরেজ আবার ব্যবহার করা যাচ্ছে। যা অপেক্ষায় ছিল, তার উত্তর দেওয়া হচ্ছে।

# $said is a sentence of health.ftl or of a command.
health-unwell = ⚠️ { $said }
health-well = ✅ আবার ঠিক আছে: { $said }
pictures-lost = ⚠️ { $said }
pictures-found = ✅ ছবির ভান্ডারে সব ছবি আবার আছে।

chore-name =
    { $chore ->
        [backup] দৈনিক ব্যাকআপ
        [purged] পুরোনো ছবি সরানোর দৈনিক কাজ
        [tidied] ডেটাবেস গোছানোর দৈনিক কাজ
        [drift] ড্রিফ্টের দৈনিক যাচাই
       *[digest] অ্যাডমিনদের দৈনিক বার্তা
    }
chore-failed =
    ⚠️ { chore-name } হয়নি: { $wrong }
    প্রতি ঘণ্টায় আবার চেষ্টা করা হয়।
chore-fault = { $kind }; কোথায়, তা লগে আছে।
chore-done = ✅ { chore-name } আবার হয়েছে।
