# Choosing the language. $name is what a language calls itself, such as Español.

language-ask = Em que idioma devo escrever para você?
language-chosen = A partir de agora escrevo para você em { $name }. /language muda isso.
