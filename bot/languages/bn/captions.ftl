# What people write for CT or X-ray, separated by |. Hyphens do not matter.

caption-ct = সিটি | সি টি | সিটিস্ক্যান | এইচআরসিটি | এইচ আর সি টি
caption-xray = এক্স রে | এক্সরে | রেডিওগ্রাফ
caption-around = বুক | বুকের | চেস্ট | চেস্টের | ফুসফুস | ফুসফুসের | স্ক্যান | স্লাইস | ছবি | এটি | এটা | একটি | একটা
