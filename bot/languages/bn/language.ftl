# Choosing the language. $name is what a language calls itself, such as Español.

language-ask = আপনাকে কোন ভাষায় লিখব?
language-chosen = এখন থেকে আপনাকে এই ভাষায় লিখব: { $name }। বদলাতে: /language
