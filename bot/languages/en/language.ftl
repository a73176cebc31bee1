# Choosing the language. $name is what a language calls itself, such as Español.

language-ask = In which language shall I write to you?
language-chosen = I write to you in { $name } from now on. /language changes it.
