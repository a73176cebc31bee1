# Choosing the language. $name is what a language calls itself, such as Español.

language-ask = بأي لغة أكتب إليكم؟
language-chosen = سأكتب إليكم من الآن بهذه اللغة: { $name }. لتغييرها: /language
