# Choosing the language. $name is what a language calls itself, such as Español.

language-ask = Dans quelle langue dois-je vous écrire ?
language-chosen = Je vous écris désormais dans cette langue : { $name }. /language permet d’en changer.
