# The review deck, and alerts to the admins.

review-sent = أُرسلت في { TIME($at, pattern: "d MMMM yyyy، HH:mm") } بتوقيت UTC
review-site = المنشأة: { $site }
review-rt-pcr =
    نتيجة RT-PCR: { $rt_pcr ->
        [positive] إيجابية
        [negative] سلبية
       *[pending] قيد الانتظار
    }
# Labels of buttons: no markup, and short.
review-view =
    { $view ->
        [picture] الصورة
       *[heatmap] الخريطة الحرارية
    }
review-opinion =
    { $opinion ->
        [agree] أوافق
        [disagree] لا أوافق
       *[unusable] غير صالحة
    }
review-note = ملاحظة
review-skip = تخطٍّ
review-stop = إيقاف
review-go-on = متابعة المراجعة

review-none = لا توجد حالة أخرى تنتظر مراجعتكم.
review-stopped = أُوقفت المراجعة. ما أبديتموه من آراء محفوظ.
review-no-picture = تعذّر العثور على صورة الحالة <code>{ $code }</code>، لذلك لا يمكن مراجعتها هنا.
review-note-ask = ما الملاحظة التي تُسجَّل على الحالة <code>{ $code }</code>؟ ردّوا على هذه الرسالة، دون أسماء مرضى.
review-note-asks = وما رأيكم في إجابة الحالة <code>{ $code }</code>؟ تُحفظ ملاحظتكم معه.
review-note-too-long = الحد الأقصى للملاحظة { $most } حرف. يُرجى الرد مجددًا بملاحظة أقصر.
review-noted = حُفظت ملاحظتكم على الحالة <code>{ $code }</code>.
# Alerts: at most 200 characters, no markup.
review-note-lost = لم تعد ملاحظتكم موجودة. يُرجى الضغط على «ملاحظة» تحت الحالة وكتابتها من جديد.
review-own = أنتم من أرسل هذه الحالة، لذلك يراجعها شخص آخر.
review-closed = حسم مراجعون آخرون هذه الحالة من قبل.
review-gone = لم تعد مراجعة هذه الحالة ممكنة.

# $verdict is such as: النتيجة: COVID — بدرجة ثقة 93%.
contradiction =
    ⚠️ نتيجة RT-PCR تناقض إجابة الحالة <code>{ $code }</code>.
    ورد في الإجابة: «{ $verdict }»
    نتيجة RT-PCR: { $rt_pcr ->
        [positive] إيجابية
       *[negative] سلبية
    }
contradiction-open = فتحها للمراجعة
errors-many =
    ⚠️ في الساعة الأخيرة تعذّرت قراءة { $bad } من { $all } من صور الأشعة، أو رفضها القارئ. انظروا السجل وما أُرسل من صور.
errors-few = ✅ في الساعة الأخيرة تعذّرت قراءة { $bad } من { $all } من صور الأشعة، أو رفضها القارئ: عاد الوضع إلى طبيعته.
