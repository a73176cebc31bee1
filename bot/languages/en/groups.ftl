# In groups. The command /scan stays as it is.

group-pointer = Please write to me in a private chat. In a group I read a scan that is sent with the caption <code>/scan</code>, or that you answer with <code>/scan</code>.
group-stranger = I read scans only for people my administrator has let in; if you should be among them, please write to me in a private chat.
group-anonymous = I cannot tell who you are. Please write as yourself, not in the name of the group or of a channel.
