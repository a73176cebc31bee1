# Choosing the language. $name is what a language calls itself, such as Español.

language-ask = आपको किस भाषा में लिखा जाए?
language-chosen = अब से आपको इस भाषा में लिखा जाएगा: { $name }। बदलने के लिए: /language
