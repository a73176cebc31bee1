# Who may use the bot.

stranger =
    لا يجيب هذا البوت إلا من سمح لهم المشرف باستخدامه، ولستم منهم بعد.
    إن كان ينبغي أن تكونوا منهم، فاطلبوا دعوة من المشرف. رقمكم في تيليجرام: <code>{ $number }</code>.
# An alert: at most 200 characters, no markup.
stranger-tap = لا يجيب هذا البوت إلا من سمح لهم المشرف باستخدامه، ولستم منهم.
role-refused = هذا متاح فقط لفئة { $roles }.
# Those who have a role, as $roles above.
roles =
    { $role ->
        [admin] المشرفين
        [reviewer] مراجعي الحالات
       *[clinician] الممارسين السريريين
    }

invite-unknown = هذه الدعوة غير صالحة. اطلبوا دعوة جديدة ممن أرسلها.
invite-expired = انتهت صلاحية هذه الدعوة. اطلبوا دعوة جديدة ممن أرسلها.
invite-used-up = استُخدمت هذه الدعوة من قبل. اطلبوا دعوة خاصة بكم ممن أرسلها.
invite-revoked = سُحبت هذه الدعوة. اطلبوا دعوة جديدة ممن أرسلها.
