# Choosing the language. $name is what a language calls itself, such as Español.

language-ask = Dalam bahasa apa saya menulis kepada Anda?
language-chosen = Mulai sekarang saya menulis kepada Anda dalam { $name }. /language mengubahnya.
