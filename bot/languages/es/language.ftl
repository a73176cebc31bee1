# Choosing the language. $name is what a language calls itself, such as Español.

language-ask = ¿En qué idioma le escribo?
language-chosen = A partir de ahora le escribo en { $name }. /language lo cambia.
