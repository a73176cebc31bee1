# Choosing the language. $name is what a language calls itself, such as Español.

language-ask = به چه زبانی برایتان بنویسم؟
language-chosen = از این پس به این زبان برایتان می‌نویسم: { $name }. برای تغییر آن: /language
