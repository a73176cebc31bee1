# In groups. The command /scan stays as it is.

group-pointer = Tafadhali niandikie kwenye gumzo la faragha. Katika kikundi ninasoma picha inayotumwa ikiwa na maelezo <code>/scan</code>, au unayoijibu kwa <code>/scan</code>.
group-stranger = Ninasoma picha za watu walioruhusiwa na msimamizi wangu tu; ikiwa unastahili kuwa mmoja wao, tafadhali niandikie kwenye gumzo la faragha.
group-anonymous = Siwezi kujua wewe ni nani. Tafadhali andika kwa jina lako mwenyewe, si kwa jina la kikundi wala la chaneli.
