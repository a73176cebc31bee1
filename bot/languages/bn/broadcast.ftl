# A text of an admin to everybody who uses the bot.

broadcast-head = <b>এই বটের অ্যাডমিনদের পক্ষ থেকে:</b>
broadcast-ask = এই বটের সব ব্যবহারকারীকে কী লিখতে চান? এই বার্তার জবাবে লেখাটি পাঠান; পাঠানোর আগে আপনি সেটি আরেকবার দেখবেন।
broadcast-confirm =
    { $people ->
        [one] এটি যেমন আছে তেমনই { $people } জনের কাছে যাবে:
       *[other] এটি যেমন আছে তেমনই { $people } জনের কাছে যাবে:
    }
broadcast-too-long = লেখায় সর্বোচ্চ { $most } অক্ষর থাকতে পারে, যাতে সবাই এটি একটি বার্তায় পান। অনুগ্রহ করে ছোট লেখা পাঠান।
broadcast-sending =
    { $people ->
        [one] { $people } জনের কাছে পাঠানো হচ্ছে। শেষ হলে আপনাকে জানানো হবে।
       *[other] { $people } জনের কাছে পাঠানো হচ্ছে, সেকেন্ডে প্রায় দশজন। শেষ হলে আপনাকে জানানো হবে।
    }
broadcast-sent =
    আপনার বার্তা { $reached } জনের কাছে পৌঁছেছে। { $missed ->
        [0] কেউ বাদ পড়েননি।
        [one] { $missed } জনের কাছে পৌঁছায়নি: তিনি বটটি ব্লক করেছেন বা টেলিগ্রাম ছেড়ে দিয়েছেন।
       *[other] { $missed } জনের কাছে পৌঁছায়নি: তাঁরা বটটি ব্লক করেছেন বা টেলিগ্রাম ছেড়ে দিয়েছেন।
    }
broadcast-cancelled = বাতিল করা হয়েছে। এটি আর কারও কাছে যাবে না।
# Labels of buttons: no markup, and short.
broadcast-send = পাঠান
broadcast-stop = থামান
# Alerts: at most 200 characters, no markup.
broadcast-over = এই বার্তা আগেই পাঠানো বা বাতিল করা হয়েছে।
broadcast-busy = সবাইকে আরেকটি বার্তা পাঠানো হচ্ছে। শেষ হওয়া পর্যন্ত অপেক্ষা করুন, বা সেটি থামান।
