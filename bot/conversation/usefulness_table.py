"""Written by `make train`: how much each clue speaks for each question, in hundredths. See `usefulness.py`."""

# ruff: noqa: E501  # a row is a line, however long

TABLE = """
(always) | -=173 advocacy=-119 agreement=-229 budget_told=-106 carer_own_outcomes=-32 child_view=-65 clarify_identity=-19 clarify_meaning=-11 consent=-185 contingency=154 fact_basis=-157 family_view=197 how_know=107 interpretation_certainty=60 language=-110 learning=-232 next_step=244 option_chosen_why=-269 options_explained=-135 outcome=69 own_words=-77 person_view=118 restriction_reason=-208 risk=242 risk_managed=138 risk_person_view=83 safeguarding=149 share_back=116 strengths=169 unmet_alternatives=-47 unmet_plan=16 what_good_looks_like=24 where_now=-74 who=-46 whose_outcome=-185 why1=-50 why2=60 why_matters=236
carer_message is:always | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message is:outcome | person_view=8 risk=-4 unmet_alternatives=7 unmet_plan=8
carer_message is:risk | child_view=4 contingency=6 risk_managed=6
carer_message is:sign | person_view=4 risk=-4 safeguarding=10 unmet_alternatives=6 why_matters=-6
carer_message is:unmet | unmet_plan=6
carer_message sign:dealt | safeguarding=-7 unmet_plan=10 why_matters=5
carer_message sign:open | person_view=4 risk=-4 safeguarding=10 unmet_alternatives=6 why_matters=-6
carer_message told:B1 | person_view=8 risk=-4 unmet_alternatives=7 unmet_plan=8
carer_message told:B2 | why_matters=5
carer_message told:B3 | unmet_plan=12 why_matters=-5
carer_message told:B5 | person_view=6 risk_managed=-4 unmet_plan=13
carer_message told:C1 | person_view=9
carer_message told:D1 | child_view=4 contingency=6 risk_managed=6
carer_message told:H7 | unmet_plan=6
carer_message told:V1 | person_view=9 unmet_alternatives=7
carer_message told:V3 | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message told:V5 | strengths=4 why_matters=10
carer_message untold:A2 | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message untold:B3 | risk=-5 safeguarding=7 unmet_plan=-5
carer_message untold:B5 | contingency=5 how_know=-4 risk_managed=5 safeguarding=5 unmet_alternatives=8 unmet_plan=-5
carer_message untold:C1 | child_view=4 contingency=5 safeguarding=5 unmet_plan=5
carer_message untold:C2 | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message untold:D1 | person_view=10 risk_managed=-5 unmet_alternatives=8 unmet_plan=8
carer_message untold:D4 | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message untold:G1 | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message untold:G2 | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message untold:G3 | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message untold:H7 | person_view=10
carer_message untold:N1 | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message untold:N2 | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message untold:N4 | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message untold:O5 | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message untold:R1 | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message untold:V5 | contingency=5 how_know=-5 person_view=6 risk_managed=5 strengths=-7 unmet_alternatives=8 unmet_plan=10 why_matters=-12
carer_message untold:V7 | person_view=7 unmet_alternatives=6 unmet_plan=8
carer_message wishes:1 | contingency=4 family_view=-4 unmet_alternatives=4
carer_message wishes:2 | person_view=4 unmet_plan=6
carer_message words:100 | risk_managed=8 unmet_plan=7 why_matters=-4
carer_message words:125 | risk=5
carer_message words:50 | child_view=4 contingency=7 risk_managed=-5 safeguarding=-4 unmet_plan=5 why_matters=8
carer_message words:75 | risk=-5 safeguarding=14
conversation is:always | clarify_meaning=6
conversation is:budget | person_view=7
conversation is:family | next_step=-4 why2=9
conversation is:options | person_view=7
conversation is:outcome | clarify_meaning=-5 family_view=6 person_view=-4 strengths=5
conversation is:risk | safeguarding=-4 strengths=8 who=4
conversation is:short | clarify_meaning=13 family_view=-8 safeguarding=-6
conversation is:sign | safeguarding=8
conversation sign:dealt | clarify_meaning=7 safeguarding=-6
conversation sign:open | safeguarding=8
conversation told:A1 | risk_person_view=4
conversation told:A2 | next_step=-4 why2=9
conversation told:B1 | clarify_meaning=-5 family_view=6 person_view=-4 strengths=5
conversation told:B3 | family_view=-7 risk=7 why2=6 why_matters=-5
conversation told:B5 | family_view=10 risk=-5 risk_managed=9
conversation told:B6 | risk=6
conversation told:C1 | next_step=5 risk_managed=6 safeguarding=-9 strengths=-6 why_matters=5
conversation told:D1 | safeguarding=-4 strengths=8 who=4
conversation told:G2 | why_matters=6
conversation told:H1 | person_view=7
conversation told:N1 | budget_told=5 risk_person_view=4
conversation told:V1 | budget_told=4 clarify_meaning=-4 person_view=4 risk_managed=-4 strengths=-6 why2=7 why_matters=-4
conversation told:V2 | budget_told=5 safeguarding=5
conversation told:V3 | -=-5 clarify_meaning=7 family_view=4 person_view=-8 safeguarding=4
conversation told:V5 | family_view=-5 person_view=5 safeguarding=-5 why2=7
conversation told:V7 | risk_person_view=5
conversation untold:A2 | clarify_meaning=7 next_step=5 safeguarding=5 why2=-6
conversation untold:B1 | budget_told=4 clarify_meaning=12 strengths=-5
conversation untold:B3 | clarify_meaning=9 family_view=10 risk=-7 why_matters=4
conversation untold:B5 | clarify_meaning=8 family_view=-7 next_step=5 risk=5 risk_managed=-9
conversation untold:C1 | clarify_meaning=10 next_step=-4 person_view=-5 risk=-4 risk_managed=-6 safeguarding=12 strengths=7 why2=6 why_matters=-6
conversation untold:C2 | clarify_meaning=6
conversation untold:D1 | clarify_meaning=7 family_view=7 safeguarding=7 strengths=-8
conversation untold:D4 | clarify_meaning=6
conversation untold:G1 | clarify_meaning=6
conversation untold:G2 | clarify_meaning=7 family_view=5 why_matters=-7
conversation untold:G3 | clarify_meaning=6
conversation untold:H7 | clarify_meaning=6
conversation untold:N1 | clarify_meaning=7 family_view=6 risk_person_view=-4 safeguarding=5
conversation untold:N2 | clarify_meaning=6
conversation untold:N4 | clarify_meaning=6
conversation untold:O5 | clarify_meaning=6
conversation untold:R1 | clarify_meaning=6
conversation untold:V3 | -=5 person_view=7
conversation untold:V5 | clarify_meaning=9 family_view=8 person_view=-6 safeguarding=8 why2=-5
conversation untold:V7 | clarify_meaning=6 risk_person_view=-5
conversation wishes:0 | budget_told=4 clarify_meaning=12 strengths=-5
conversation wishes:1 | clarify_meaning=-4 next_step=7 risk=6 risk_managed=-7 strengths=8 why2=5 why_matters=-5
conversation wishes:2 | -=4 family_view=4 risk_managed=9
conversation words:0 | clarify_meaning=7
conversation words:100 | budget_told=5
conversation words:25 | clarify_meaning=5 safeguarding=-7 strengths=6
conversation words:50 | contingency=-4 risk_managed=6 safeguarding=16 why2=6 why_matters=-4
conversation words:75 | family_view=5 person_view=5
in:carer_message | person_view=7 unmet_alternatives=6 unmet_plan=8
in:conversation | clarify_meaning=6
in:learning_log | family_view=6 interpretation_certainty=8 next_step=4
in:person_message | risk=5 where_now=7
in:trainer | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
in:worker_dictation | clarify_identity=8 risk_person_view=5 share_back=5 what_good_looks_like=-6 why2=5
is:budget | carer_own_outcomes=4 family_view=-7 options_explained=13 person_view=5 risk=-7 risk_person_view=-8 share_back=5 unmet_plan=6 why1=6
is:child | child_view=4 how_know=6 next_step=5 risk=10 risk_managed=-6 share_back=7 why_matters=-5
is:choice | why_matters=6
is:decision | -=8 child_view=5 clarify_identity=-5 contingency=5 next_step=-5 outcome=-6 person_view=-8 risk_person_view=5 safeguarding=-9 share_back=4 why1=11 why2=8
is:family | -=-8 carer_own_outcomes=9 clarify_identity=7 contingency=-8 how_know=-10 interpretation_certainty=11 options_explained=4 outcome=-5 person_view=-5 risk_managed=4 risk_person_view=6 safeguarding=-12 strengths=-5 why1=6
is:observation | family_view=6 interpretation_certainty=8 next_step=4
is:options | -=-5 carer_own_outcomes=4 family_view=-7 options_explained=13 person_view=5 risk=-7 risk_person_view=-8 share_back=7 unmet_plan=6 why1=6
is:outcome | -=6 clarify_identity=5 clarify_meaning=-14 how_know=6 interpretation_certainty=-12 language=-6 outcome=-22 person_view=-12 risk_managed=9 safeguarding=-6 strengths=6 unmet_plan=5 where_now=5 who=5 why_matters=9
is:risk | -=13 child_view=5 clarify_identity=-7 contingency=11 interpretation_certainty=-4 options_explained=6 person_view=-6 risk=-12 risk_managed=18 risk_person_view=5 safeguarding=-4 share_back=5 strengths=-5 unmet_alternatives=-4 what_good_looks_like=-5 why2=6
is:risk_named_by_others | -=19 contingency=-6 family_view=9 risk=-10 risk_managed=9 risk_person_view=13 share_back=4 strengths=-6 why1=-6 why2=-8 why_matters=5
is:short | -=8 clarify_meaning=13 family_view=-8 safeguarding=-6
is:sign | clarify_identity=-5 family_view=5 how_know=-7 outcome=-5 person_view=6 risk=-10 risk_managed=-5 risk_person_view=-6 safeguarding=58 share_back=-4 strengths=-5 unmet_alternatives=5 why_matters=-6
is:unmet | budget_told=4 carer_own_outcomes=6 how_know=-5 next_step=-4 person_view=-4 unmet_alternatives=8 unmet_plan=14
lacks:budget_told | budget_told=4 carer_own_outcomes=5 family_view=-6 how_know=-6 options_explained=13 person_view=5 risk=-8 risk_person_view=-6 unmet_plan=7 why1=5 why2=5 why_matters=-5
lacks:child_view | child_view=4 how_know=6 next_step=5 risk=10 risk_managed=-6 share_back=7 why_matters=-5
lacks:family_view | -=-5 clarify_identity=5 clarify_meaning=-5 contingency=-10 family_view=9 interpretation_certainty=6 next_step=5 options_explained=7 outcome=-5 risk=5 safeguarding=-12 strengths=6
lacks:how_know | -=-12 carer_own_outcomes=7 clarify_identity=6 clarify_meaning=-9 contingency=-4 interpretation_certainty=-5 language=-4 outcome=-18 person_view=-6 risk=-9 risk_managed=17 safeguarding=5 what_good_looks_like=4 where_now=7 who=8 why1=-6 why_matters=18
lacks:interpretation_certainty | -=4
lacks:next_step | -=-14 advocacy=-5 budget_told=-8 carer_own_outcomes=-9 family_view=-4 how_know=-4 interpretation_certainty=-4 next_step=24 outcome=5 person_view=5 risk_managed=5 risk_person_view=-8 share_back=-6 strengths=10 why1=-6 why2=6
lacks:options_explained | -=-7 budget_told=4 carer_own_outcomes=5 family_view=-6 options_explained=13 person_view=5 risk=-4 risk_person_view=-7 unmet_plan=7 why1=5 why2=4
lacks:outcome | -=-7 clarify_identity=-5 clarify_meaning=14 how_know=-7 interpretation_certainty=11 language=6 outcome=22 person_view=12 risk_managed=-9 safeguarding=6 strengths=-6 unmet_plan=-5 where_now=-5 who=-5 why_matters=-8
lacks:risk | -=-13 child_view=-5 clarify_identity=7 contingency=-11 interpretation_certainty=4 options_explained=-6 person_view=6 risk=13 risk_managed=-18 risk_person_view=-5 share_back=-5 strengths=5 unmet_alternatives=4 what_good_looks_like=5 why2=-6
lacks:risk_managed | -=15 child_view=5 clarify_identity=-6 contingency=9 options_explained=6 person_view=-6 risk=-13 risk_managed=22 strengths=-5 what_good_looks_like=-4 why2=9 why_matters=-10
lacks:risk_person_view | -=17 contingency=-5 family_view=10 how_know=-5 risk=-13 risk_managed=11 risk_person_view=14 share_back=4 strengths=-6 why1=-6 why2=-7 why_matters=6
lacks:safeguarding | clarify_identity=-5 family_view=5 how_know=-7 outcome=-5 person_view=6 risk=-10 risk_managed=-5 risk_person_view=-6 safeguarding=58 share_back=-4 strengths=-5 unmet_alternatives=5 why_matters=-6
lacks:share_back | -=-15 child_view=5 clarify_identity=-4 contingency=9 interpretation_certainty=-9 outcome=-6 person_view=-7 risk_person_view=7 safeguarding=-8 share_back=12 strengths=5 why1=12 why2=9 why_matters=4
lacks:strengths | budget_told=5 clarify_meaning=5 contingency=-5 family_view=-4 interpretation_certainty=-5 language=5 options_explained=-5 outcome=14 own_words=5 risk_managed=-8 risk_person_view=-8 safeguarding=10 share_back=-7 strengths=9 who=-7 why1=-6
lacks:unmet_alternatives | -=6 budget_told=4 carer_own_outcomes=7 family_view=-5 unmet_alternatives=8 unmet_plan=7 why_matters=-7
lacks:unmet_plan | how_know=-4 unmet_alternatives=8 unmet_plan=15
lacks:who | -=-14 carer_own_outcomes=-5 clarify_identity=-5 interpretation_certainty=-9 outcome=9 person_view=7 safeguarding=6 share_back=-8 strengths=5 why2=-7 why_matters=7
lacks:why1 | -=4 clarify_identity=5 next_step=-8 risk=4 risk_managed=-6 risk_person_view=-5 strengths=7 why1=21 why2=-8
lacks:why2 | -=-9 child_view=-4 family_view=-8 interpretation_certainty=4 options_explained=4 person_view=-6 risk_person_view=12 unmet_plan=-4 why1=14 why2=22
lacks:why_matters | -=-10 carer_own_outcomes=7 clarify_meaning=-9 how_know=6 interpretation_certainty=-6 outcome=-15 person_view=-10 risk=-10 share_back=-6 strengths=4 where_now=8 who=6 why_matters=34
learning_log is:always | family_view=6 interpretation_certainty=8 next_step=4
learning_log is:family | family_view=-5 interpretation_certainty=11 next_step=6
learning_log is:observation | family_view=6 interpretation_certainty=8 next_step=4
learning_log sign:dealt | interpretation_certainty=9 next_step=5
learning_log told:A1 | interpretation_certainty=6 next_step=5
learning_log told:A2 | family_view=6 interpretation_certainty=8 next_step=4
learning_log told:N1 | family_view=5
learning_log told:O1 | family_view=6 interpretation_certainty=8 next_step=4
learning_log told:O3 | interpretation_certainty=11
learning_log told:O5 | interpretation_certainty=7 next_step=5
learning_log told:V1 | family_view=6 interpretation_certainty=8 next_step=4
learning_log told:V2 | family_view=8
learning_log told:V5 | next_step=10
learning_log told:V7 | family_view=9
learning_log untold:B1 | family_view=6 interpretation_certainty=8 next_step=4
learning_log untold:B3 | family_view=6 interpretation_certainty=8 next_step=4
learning_log untold:B5 | family_view=6 interpretation_certainty=8 next_step=4
learning_log untold:C1 | family_view=6 interpretation_certainty=4
learning_log untold:C2 | family_view=6 interpretation_certainty=8 next_step=4
learning_log untold:D1 | family_view=6 interpretation_certainty=8 next_step=4
learning_log untold:D4 | family_view=6 interpretation_certainty=8 next_step=4
learning_log untold:G1 | interpretation_certainty=10 next_step=5
learning_log untold:G2 | family_view=6 interpretation_certainty=8 next_step=4
learning_log untold:G3 | family_view=5 interpretation_certainty=11 next_step=6
learning_log untold:H7 | family_view=6 interpretation_certainty=8 next_step=4
learning_log untold:N1 | interpretation_certainty=12 next_step=7
learning_log untold:N2 | family_view=6 interpretation_certainty=8 next_step=4
learning_log untold:N4 | family_view=6 interpretation_certainty=8 next_step=4
learning_log untold:O5 | -=4
learning_log untold:R1 | family_view=6 interpretation_certainty=8 next_step=4
learning_log untold:V3 | family_view=7 interpretation_certainty=5 next_step=5
learning_log untold:V5 | family_view=5 interpretation_certainty=6 next_step=-5
learning_log untold:V7 | interpretation_certainty=11
learning_log wishes:0 | family_view=6 interpretation_certainty=8 next_step=4
learning_log words:100 | next_step=8
learning_log words:125 | -=4 family_view=5
learning_log words:75 | interpretation_certainty=8
person_message is:always | risk=5 where_now=7
person_message is:outcome | outcome=-12 person_view=-8 safeguarding=-6 strengths=7 what_good_looks_like=4 where_now=10 who=5 why_matters=11
person_message is:risk | how_know=5 risk=5 risk_managed=7 safeguarding=-4
person_message is:sign | next_step=-5 safeguarding=25
person_message sign:dealt | family_view=6 how_know=4 next_step=7 outcome=6 risk=6 safeguarding=-25 where_now=6
person_message sign:open | next_step=-5 safeguarding=25
person_message told:B1 | outcome=-12 person_view=-8 safeguarding=-6 strengths=7 what_good_looks_like=4 where_now=10 who=5 why_matters=11
person_message told:B3 | risk=7 risk_managed=7 why_matters=-8
person_message told:B5 | family_view=6 next_step=8 risk=5 safeguarding=-4 strengths=7 why_matters=-6
person_message told:B6 | why_matters=-5
person_message told:C1 | consent=4 contingency=6 how_know=6 outcome=-7 person_view=-5 risk_managed=9 strengths=-6 who=5
person_message told:D1 | how_know=5 risk=5 risk_managed=7 safeguarding=-4
person_message told:V1 | outcome=5
person_message told:V3 | outcome=5 risk=8 why_matters=-6
person_message untold:A2 | risk=5 where_now=7
person_message untold:B1 | language=4 outcome=15 person_view=7 safeguarding=6 strengths=-7 why_matters=-10
person_message untold:B3 | how_know=5 outcome=5 risk_managed=-6 where_now=9 who=4 why_matters=8
person_message untold:B5 | next_step=-5 outcome=6 safeguarding=4 strengths=-7 where_now=10 who=5 why_matters=6
person_message untold:C1 | contingency=-6 next_step=4 outcome=10 person_view=5 risk_managed=-8 strengths=7 where_now=6
person_message untold:C2 | risk=5 where_now=7
person_message untold:D1 | family_view=5 outcome=5 risk_managed=-7 safeguarding=4 where_now=8
person_message untold:D4 | risk=5 where_now=7
person_message untold:G1 | risk=5 where_now=7
person_message untold:G2 | risk=5 where_now=7
person_message untold:G3 | risk=5 where_now=7
person_message untold:H7 | risk=5 where_now=7
person_message untold:N1 | risk=5 where_now=7
person_message untold:N2 | risk=5 where_now=7
person_message untold:N4 | risk=5 where_now=7
person_message untold:O5 | risk=5 where_now=7
person_message untold:R1 | risk=5 where_now=7
person_message untold:V3 | what_good_looks_like=4 where_now=6 why_matters=7
person_message untold:V5 | where_now=7
person_message untold:V7 | risk=5 where_now=7
person_message wishes:0 | language=4 outcome=15 person_view=7 safeguarding=6 strengths=-7 why_matters=-10
person_message wishes:1 | contingency=-7 family_view=9 next_step=7 outcome=-7 person_view=-4 risk_managed=8 strengths=6 what_good_looks_like=-4
person_message wishes:2 | family_view=-4 risk=9 safeguarding=-5
person_message wishes:3 | contingency=7 family_view=-5 next_step=-5 risk=-6 what_good_looks_like=5 where_now=8 whose_outcome=5 why_matters=9
person_message words:0 | family_view=-7 how_know=-4 language=4 outcome=12 person_view=5 risk=-12 safeguarding=-5 strengths=-8 what_good_looks_like=4 where_now=8 whose_outcome=5 why_matters=11
person_message words:125 | consent=5
person_message words:25 | risk=5 safeguarding=4 strengths=6 why_matters=5
person_message words:50 | contingency=6 family_view=15 next_step=5 outcome=-7 risk=4 risk_managed=9 what_good_looks_like=-4 where_now=-5 why_matters=-6
person_message words:75 | risk=10 strengths=4 why_matters=-8
review_note is:family | risk_person_view=4 why_matters=4
review_note is:outcome | -=6
review_note is:risk | -=5 next_step=-5 risk_person_view=4
review_note is:risk_named_by_others | -=5 risk_person_view=5
review_note is:sign | why_matters=4
review_note sign:dealt | -=4
review_note sign:open | why_matters=4
review_note told:A1 | -=4 why_matters=5
review_note told:A2 | -=5
review_note told:B1 | -=6
review_note told:B3 | -=10 risk_person_view=7 why_matters=-6
review_note told:C1 | risk_person_view=4 why_matters=6
review_note told:D1 | -=5 next_step=-5 risk_person_view=4
review_note told:D4 | risk=5 why_matters=6
review_note told:G2 | -=5 risk_person_view=4
review_note told:G3 | -=13 strengths=4
review_note told:N1 | -=9
review_note told:R1 | -=4 risk_person_view=5
review_note told:R4 | risk_person_view=4
review_note told:V2 | next_step=-4 risk_managed=5
review_note told:V3 | risk_managed=-4 share_back=5 why_matters=4
review_note told:V5 | risk_managed=6
review_note untold:B3 | -=-7 next_step=4 risk_person_view=-5 share_back=6 why_matters=9
review_note untold:C1 | strengths=5
review_note untold:C2 | share_back=5
review_note untold:D1 | next_step=5 why_matters=5
review_note untold:D4 | -=5 risk=-5 risk_person_view=4
review_note untold:G1 | why_matters=4
review_note untold:G3 | -=-9 risk_person_view=6 share_back=6 why_matters=5
review_note untold:N1 | -=-5 share_back=4 why_matters=5
review_note untold:N4 | share_back=4
review_note untold:V3 | risk_managed=5
review_note untold:V5 | -=5 risk_managed=-6 share_back=5
review_note wishes:1 | -=6 risk_person_view=5
review_note words:100 | risk=5 why_matters=6
review_note words:125 | -=-6 contingency=5 next_step=5 share_back=8
review_note words:150 | -=7
review_note words:175 | -=7
review_note words:75 | risk_managed=7
sign:dealt | clarify_identity=5 family_view=-5 how_know=7 outcome=5 person_view=-6 risk=10 risk_managed=5 risk_person_view=6 safeguarding=-58 strengths=5 unmet_alternatives=-5 why_matters=6
sign:open | clarify_identity=-5 family_view=5 how_know=-7 outcome=-5 person_view=6 risk=-10 risk_managed=-5 risk_person_view=-6 safeguarding=58 share_back=-4 strengths=-5 unmet_alternatives=5 why_matters=-6
told:A1 | -=32 carer_own_outcomes=6 clarify_meaning=-4 family_view=-5 next_step=-7 risk=-7 risk_managed=-6 risk_person_view=4 safeguarding=-10 strengths=14 why2=7 why_matters=-5
told:A2 | -=14 carer_own_outcomes=5 clarify_identity=5 interpretation_certainty=9 outcome=-9 person_view=-7 safeguarding=-6 share_back=8 strengths=-5 why2=7 why_matters=-7
told:A5 | clarify_identity=7
told:A6 | clarify_meaning=9 family_view=-4 risk_person_view=-4 why2=8
told:B1 | -=6 clarify_identity=5 clarify_meaning=-14 how_know=6 interpretation_certainty=-12 language=-6 outcome=-22 person_view=-12 risk_managed=9 safeguarding=-6 strengths=6 unmet_plan=5 where_now=5 who=5 why_matters=9
told:B2 | -=-16 child_view=6 clarify_identity=-13 contingency=12 fact_basis=4 family_view=-7 interpretation_certainty=7 next_step=-12 person_view=4 risk=4 risk_managed=12 safeguarding=-6 strengths=-6 why1=5 why_matters=8
told:B3 | -=16 carer_own_outcomes=-5 clarify_identity=5 clarify_meaning=-5 family_view=-5 interpretation_certainty=-6 outcome=-10 own_words=5 risk=11 risk_managed=8 safeguarding=-5 share_back=5 unmet_plan=6 what_good_looks_like=5 why2=7 why_matters=-28
told:B5 | contingency=-7 family_view=14 next_step=5 outcome=-4 person_view=4 safeguarding=-6 strengths=5 unmet_plan=12 why_matters=-5
told:B6 | risk=9
told:C1 | budget_told=-5 clarify_meaning=-5 contingency=6 family_view=5 interpretation_certainty=5 language=-5 options_explained=5 outcome=-13 own_words=-5 risk=7 risk_person_view=4 safeguarding=-9 share_back=6 strengths=-14 who=7 why1=7 why_matters=4
told:C2 | unmet_alternatives=5
told:D1 | -=13 child_view=5 clarify_identity=-7 contingency=11 interpretation_certainty=-4 options_explained=6 person_view=-6 risk=-12 risk_managed=18 risk_person_view=5 safeguarding=-4 share_back=5 strengths=-5 unmet_alternatives=-4 what_good_looks_like=-5 why2=6
told:D4 | contingency=5 risk_managed=-6 risk_person_view=6 why_matters=8
told:G1 | -=8 child_view=5 clarify_identity=-5 contingency=5 next_step=-5 outcome=-6 person_view=-8 risk_person_view=5 safeguarding=-9 share_back=4 why1=11 why2=8
told:G2 | carer_own_outcomes=10 child_view=5 contingency=10 interpretation_certainty=5 outcome=-8 person_view=-7 risk=-8 risk_managed=4 risk_person_view=7 safeguarding=-16 share_back=9 strengths=-9 why1=-11 why2=19
told:G3 | -=30 child_view=8 clarify_identity=-4 contingency=6 family_view=5 interpretation_certainty=-4 next_step=-11 risk=6 risk_managed=-6 risk_person_view=-7 safeguarding=-10 share_back=13 strengths=6 unmet_plan=5 why1=-5 why2=-11 why_matters=-7
told:G5 | -=12 clarify_meaning=9 share_back=-4
told:H1 | -=-5 carer_own_outcomes=4 family_view=-7 options_explained=13 person_view=5 risk=-7 risk_person_view=-8 share_back=7 unmet_plan=6 why1=6
told:H2 | share_back=4
told:H4 | why_matters=6
told:H7 | budget_told=4 carer_own_outcomes=6 how_know=-5 next_step=-4 person_view=-4 unmet_alternatives=8 unmet_plan=14
told:H8 | -=-10 family_view=5 how_know=-5 share_back=8 unmet_plan=7 why_matters=14
told:H9 | -=-6 budget_told=4 carer_own_outcomes=5 clarify_identity=-5 next_step=-8 risk_managed=-8 safeguarding=6 share_back=9 why1=10 why_matters=-7
told:N1 | -=17 advocacy=5 budget_told=8 carer_own_outcomes=11 clarify_identity=6 how_know=5 interpretation_certainty=5 next_step=-18 outcome=-5 person_view=-5 risk=-6 safeguarding=-8 strengths=-10 why1=7 why2=-11 why_matters=4
told:N4 | -=18 interpretation_certainty=8 share_back=-5
told:O1 | family_view=6 interpretation_certainty=8 next_step=4
told:O3 | interpretation_certainty=11
told:O5 | interpretation_certainty=7 next_step=5
told:R1 | -=4 risk_person_view=5
told:R4 | risk_managed=10 share_back=6
told:V1 | clarify_identity=5 clarify_meaning=-7 family_view=-6 interpretation_certainty=5 next_step=-6 person_view=11 risk_managed=-9 risk_person_view=8 safeguarding=-4 share_back=8 strengths=-5 unmet_plan=-5 where_now=-6 why2=9 why_matters=-8
told:V2 | -=4 budget_told=7 carer_own_outcomes=9 clarify_identity=-21 contingency=-5 family_view=12 interpretation_certainty=4 next_step=-7 outcome=10 person_view=5 strengths=8 unmet_plan=-7 what_good_looks_like=-5 why1=-8 why2=-8 why_matters=-5
told:V3 | -=-4 clarify_identity=-13 contingency=5 interpretation_certainty=-9 next_step=10 options_explained=-5 outcome=-6 person_view=-8 risk=15 risk_person_view=9 safeguarding=6 unmet_alternatives=4 what_good_looks_like=-9 who=5 why1=-6 why2=6 why_matters=4
told:V5 | carer_own_outcomes=7 clarify_meaning=4 family_view=-8 how_know=-5 safeguarding=-5 share_back=6 strengths=-7 why2=13 why_matters=15
told:V7 | -=-5 outcome=-4 person_view=-4 risk_managed=11 risk_person_view=6 safeguarding=-6 share_back=5 strengths=10 why2=7 why_matters=-5
told:V9 | why_matters=6
trainer is:always | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer is:family | outcome=4 what_good_looks_like=5
trainer is:outcome | why_matters=6
trainer is:risk | fact_basis=5
trainer is:risk_named_by_others | fact_basis=5
trainer sign:dealt | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer told:A2 | outcome=4 what_good_looks_like=5
trainer told:B1 | why_matters=6
trainer told:B2 | fact_basis=5
trainer told:B3 | own_words=7 what_good_looks_like=10
trainer told:C1 | fact_basis=5 strengths=6 why_matters=-4
trainer told:D1 | fact_basis=5
trainer told:G2 | fact_basis=5
trainer told:V1 | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer told:V2 | fact_basis=5 outcome=9 person_view=6 strengths=-7
trainer told:V3 | own_words=5
trainer told:V7 | strengths=5
trainer untold:A2 | fact_basis=4 own_words=7 strengths=6
trainer untold:B1 | fact_basis=4 own_words=5 what_good_looks_like=5
trainer untold:B3 | fact_basis=5 outcome=6
trainer untold:B5 | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer untold:C1 | next_step=-4 outcome=5 own_words=9 risk=-4 what_good_looks_like=7 why_matters=8
trainer untold:C2 | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer untold:D1 | next_step=-4 own_words=8 strengths=7 what_good_looks_like=9 why_matters=4
trainer untold:D4 | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer untold:G1 | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer untold:G2 | next_step=-5 own_words=8 strengths=6 what_good_looks_like=9 why_matters=5
trainer untold:G3 | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer untold:H7 | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer untold:N1 | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer untold:N2 | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer untold:N4 | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer untold:O5 | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer untold:R1 | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer untold:V3 | fact_basis=4 next_step=-6 strengths=7 what_good_looks_like=9 why_matters=6
trainer untold:V5 | fact_basis=4 next_step=-5 own_words=8 strengths=5 what_good_looks_like=8
trainer untold:V7 | fact_basis=4 next_step=-4 own_words=9 risk=-5 what_good_looks_like=7 why_matters=5
trainer wishes:0 | fact_basis=4 own_words=5 what_good_looks_like=5
trainer wishes:1 | why_matters=6
trainer words:100 | own_words=7
trainer words:50 | fact_basis=4 next_step=-4 strengths=9 what_good_looks_like=10
trainer words:75 | why_matters=6
untold:A2 | -=-14 carer_own_outcomes=-5 clarify_identity=-5 interpretation_certainty=-9 outcome=9 person_view=7 safeguarding=6 share_back=-8 strengths=5 why2=-7 why_matters=7
untold:B1 | -=-7 clarify_identity=-5 clarify_meaning=14 how_know=-7 interpretation_certainty=11 language=6 outcome=22 person_view=12 risk_managed=-9 safeguarding=6 strengths=-6 unmet_plan=-5 where_now=-5 who=-5 why_matters=-8
untold:B3 | -=-16 carer_own_outcomes=5 clarify_identity=-5 clarify_meaning=5 family_view=5 interpretation_certainty=6 outcome=10 own_words=-5 risk=-11 risk_managed=-8 safeguarding=5 share_back=-5 unmet_plan=-6 what_good_looks_like=-5 why2=-8 why_matters=29
untold:B5 | contingency=7 family_view=-14 next_step=-5 outcome=4 person_view=-4 safeguarding=5 strengths=-5 unmet_plan=-12 why_matters=6
untold:C1 | budget_told=5 clarify_meaning=5 contingency=-6 family_view=-5 interpretation_certainty=-6 language=5 options_explained=-5 outcome=13 own_words=5 risk=-7 risk_person_view=-5 safeguarding=9 share_back=-6 strengths=14 who=-7 why1=-7 why_matters=-4
untold:C2 | unmet_alternatives=-5
untold:D1 | -=-13 child_view=-5 clarify_identity=7 contingency=-11 interpretation_certainty=4 options_explained=-6 person_view=6 risk=13 risk_managed=-18 risk_person_view=-5 share_back=-5 strengths=5 unmet_alternatives=4 what_good_looks_like=5 why2=-6
untold:D4 | contingency=-5 risk_managed=6 risk_person_view=-6 why_matters=-8
untold:G1 | -=-8 child_view=-5 clarify_identity=5 contingency=-6 next_step=5 outcome=6 person_view=8 risk_person_view=-6 safeguarding=9 share_back=-4 why1=-11 why2=-8
untold:G2 | carer_own_outcomes=-10 child_view=-5 contingency=-10 interpretation_certainty=-5 outcome=8 person_view=7 risk=8 risk_managed=-4 risk_person_view=-7 safeguarding=16 share_back=-9 strengths=9 why1=11 why2=-19
untold:G3 | -=-30 child_view=-8 clarify_identity=4 contingency=-6 family_view=-5 next_step=11 risk=-6 risk_managed=6 risk_person_view=7 safeguarding=10 share_back=-13 strengths=-6 unmet_plan=-5 why1=5 why2=11 why_matters=7
untold:H7 | budget_told=-4 carer_own_outcomes=-6 how_know=5 next_step=4 person_view=4 unmet_alternatives=-8 unmet_plan=-15
untold:N1 | -=-17 advocacy=-5 budget_told=-8 carer_own_outcomes=-11 clarify_identity=-6 how_know=-5 interpretation_certainty=-5 next_step=19 outcome=5 person_view=5 risk=6 safeguarding=8 strengths=10 why1=-7 why2=10
untold:N4 | -=-18 interpretation_certainty=-8 share_back=5
untold:O5 | interpretation_certainty=-7 next_step=-5
untold:R1 | -=-5 risk_person_view=-5
untold:V3 | -=4 clarify_identity=13 contingency=-5 interpretation_certainty=9 next_step=-10 options_explained=6 outcome=6 person_view=8 risk=-15 risk_person_view=-10 safeguarding=-7 unmet_alternatives=-4 what_good_looks_like=9 who=-5 why1=6 why2=-6 why_matters=-4
untold:V5 | carer_own_outcomes=-7 clarify_meaning=-5 family_view=8 how_know=5 safeguarding=5 share_back=-6 strengths=7 why2=-13 why_matters=-15
untold:V7 | -=5 outcome=4 person_view=4 risk_managed=-11 risk_person_view=-7 safeguarding=6 share_back=-5 strengths=-10 why2=-7 why_matters=6
wishes:0 | -=-7 clarify_identity=-5 clarify_meaning=14 how_know=-7 interpretation_certainty=11 language=6 outcome=22 person_view=12 risk_managed=-9 safeguarding=6 strengths=-6 unmet_plan=-5 where_now=-5 who=-5 why_matters=-8
wishes:1 | carer_own_outcomes=5 clarify_identity=-4 clarify_meaning=-11 contingency=-6 how_know=15 interpretation_certainty=-13 language=-4 next_step=8 options_explained=5 outcome=-15 person_view=-13 risk=9 risk_person_view=7 safeguarding=8 strengths=13 what_good_looks_like=-5 why2=5
wishes:2 | -=7 clarify_identity=10 how_know=-6 outcome=-5 risk_managed=10 risk_person_view=-6 safeguarding=-10 strengths=-4
wishes:3 | contingency=6 family_view=-6 risk=-7 what_good_looks_like=4 where_now=8 whose_outcome=5 why_matters=8
words:0 | -=4 clarify_meaning=7 family_view=-8 how_know=-5 language=4 next_step=-4 outcome=10 risk=-14 safeguarding=-6 strengths=-10 where_now=8 whose_outcome=5 why_matters=14
words:100 | -=-11 clarify_meaning=-5 contingency=-5 family_view=-8 next_step=5 outcome=-10 own_words=5 risk=12 risk_managed=4 risk_person_view=7 strengths=-8 what_good_looks_like=-4 why1=13 why_matters=7
words:125 | -=-12 clarify_identity=-7 clarify_meaning=5 consent=4 family_view=-7 how_know=-5 interpretation_certainty=-7 risk=-14 risk_managed=7 risk_person_view=13 safeguarding=5 share_back=5 strengths=9 unmet_plan=5 why2=7 why_matters=6
words:150 | -=17 child_view=5 clarify_identity=-4 contingency=7 family_view=13 next_step=-12 options_explained=7 outcome=-5 risk=-7 risk_person_view=-6 share_back=15 why_matters=-8
words:175 | -=12 carer_own_outcomes=7 clarify_identity=-5 contingency=7 interpretation_certainty=9 risk_managed=-6 risk_person_view=-6 why2=-6 why_matters=-11
words:25 | clarify_meaning=5 how_know=4 next_step=-5 outcome=10 risk=5 risk_managed=-7 strengths=11
words:50 | -=-5 clarify_meaning=-6 contingency=6 family_view=12 interpretation_certainty=-5 own_words=-4 person_view=-6 risk=14 risk_managed=7 risk_person_view=-7 safeguarding=8 share_back=-5 strengths=5 what_good_looks_like=5 where_now=-7 why_matters=-9
words:75 | -=-8 clarify_identity=13 clarify_meaning=-5 contingency=-7 how_know=6 next_step=15 person_view=8 risk=4 share_back=-11 unmet_plan=-5
worker_dictation is:always | clarify_identity=8 risk_person_view=5 share_back=5 what_good_looks_like=-6 why2=5
worker_dictation is:budget | budget_told=4 carer_own_outcomes=4 family_view=-6 options_explained=13 risk=-8 risk_person_view=-7 unmet_plan=7 why1=7
worker_dictation is:child | child_view=4 how_know=7 risk=11 risk_managed=-5 share_back=5 why_matters=-6
worker_dictation is:choice | why_matters=6
worker_dictation is:decision | -=7 child_view=5 clarify_identity=-4 outcome=-6 person_view=-7 safeguarding=-11 share_back=4 why1=10 why2=7
worker_dictation is:family | -=-12 carer_own_outcomes=10 clarify_identity=8 clarify_meaning=4 contingency=-4 family_view=9 how_know=-7 next_step=4 options_explained=5 outcome=-7 safeguarding=-8 why1=5 why2=-5
worker_dictation is:options | budget_told=4 carer_own_outcomes=5 family_view=-6 options_explained=13 risk=-8 risk_person_view=-7 share_back=5 unmet_plan=7 why1=7 why2=4
worker_dictation is:outcome | -=4 clarify_identity=11 clarify_meaning=-5 how_know=9 interpretation_certainty=-7 options_explained=5 outcome=-8 person_view=-5 safeguarding=5 why2=5 why_matters=-8
worker_dictation is:risk | -=10 clarify_identity=-6 family_view=10 how_know=-5 options_explained=7 risk=-15 risk_managed=4 share_back=4 strengths=-8 why2=8 why_matters=5
worker_dictation is:risk_named_by_others | -=14 family_view=12 risk=-10 risk_managed=8 risk_person_view=8 safeguarding=5 strengths=-6 why1=-8 why2=-9 why_matters=7
worker_dictation is:sign | family_view=5 how_know=-4 risk_person_view=-4 safeguarding=14 share_back=-6
worker_dictation is:unmet | budget_told=4 carer_own_outcomes=6 how_know=-5 next_step=-5 unmet_alternatives=4 unmet_plan=9
worker_dictation sign:dealt | carer_own_outcomes=5 clarify_identity=12 family_view=-7 how_know=6 next_step=-6 options_explained=4 person_view=-7 risk_person_view=9 safeguarding=-14 share_back=12 what_good_looks_like=-5 why1=5 why2=5
worker_dictation sign:open | family_view=5 how_know=-4 risk_person_view=-4 safeguarding=14 share_back=-6
worker_dictation told:A1 | -=25 carer_own_outcomes=6 next_step=-16 person_view=4 safeguarding=-8 share_back=-4 strengths=12 why2=10 why_matters=-9
worker_dictation told:A2 | -=7 carer_own_outcomes=6 clarify_identity=6 options_explained=4 outcome=-10 person_view=-4 risk_managed=5 share_back=4 what_good_looks_like=-5 why_matters=-6
worker_dictation told:A5 | clarify_identity=7
worker_dictation told:A6 | clarify_meaning=9 risk=5 share_back=-4 why2=8 why_matters=7
worker_dictation told:B1 | -=4 clarify_identity=11 clarify_meaning=-5 how_know=9 interpretation_certainty=-7 options_explained=5 outcome=-8 person_view=-5 safeguarding=5 why2=5 why_matters=-8
worker_dictation told:B2 | -=-18 carer_own_outcomes=4 child_view=6 clarify_identity=-13 contingency=14 family_view=-4 interpretation_certainty=5 next_step=-10 risk=4 risk_managed=13 risk_person_view=5
worker_dictation told:B3 | -=5 clarify_identity=7 family_view=4 interpretation_certainty=-4 risk_person_view=-5 share_back=8 unmet_plan=-4 why1=4 why_matters=-8
worker_dictation told:C1 | child_view=4 contingency=7 family_view=4 interpretation_certainty=6 options_explained=6 person_view=-7 risk_managed=-11 share_back=10 why1=7 why2=5 why_matters=-6
worker_dictation told:C2 | unmet_alternatives=5
worker_dictation told:D1 | -=10 clarify_identity=-6 family_view=10 how_know=-5 options_explained=7 risk=-15 risk_managed=4 share_back=4 strengths=-8 why2=8 why_matters=5
worker_dictation told:D4 | contingency=7 risk_managed=-5 risk_person_view=8
worker_dictation told:G1 | -=7 child_view=5 clarify_identity=-4 outcome=-6 person_view=-7 safeguarding=-11 share_back=4 why1=10 why2=7
worker_dictation told:G2 | carer_own_outcomes=11 child_view=5 contingency=9 family_view=8 interpretation_certainty=6 next_step=5 outcome=-6 person_view=-7 risk=-10 risk_managed=4 safeguarding=-15 share_back=7 strengths=-9 why1=-10 why2=19
worker_dictation told:G3 | -=13 child_view=8 clarify_identity=-4 contingency=9 family_view=5 next_step=-10 safeguarding=-10 share_back=16 unmet_plan=5 why1=-4 why2=-10 why_matters=-5
worker_dictation told:G5 | -=12 clarify_meaning=9 share_back=-4
worker_dictation told:H1 | budget_told=4 carer_own_outcomes=5 family_view=-6 options_explained=13 risk=-8 risk_person_view=-7 share_back=5 unmet_plan=7 why1=7 why2=4
worker_dictation told:H2 | share_back=4
worker_dictation told:H4 | why_matters=6
worker_dictation told:H7 | budget_told=4 carer_own_outcomes=6 how_know=-5 next_step=-5 unmet_alternatives=4 unmet_plan=9
worker_dictation told:H8 | -=-10 family_view=5 how_know=-5 share_back=8 unmet_plan=7 why_matters=14
worker_dictation told:H9 | -=-5 budget_told=4 carer_own_outcomes=5 clarify_identity=-5 next_step=-7 risk_managed=-8 safeguarding=6 share_back=9 why1=8 why_matters=-8
worker_dictation told:N1 | -=5 carer_own_outcomes=11 clarify_identity=7 how_know=4 interpretation_certainty=9 next_step=-15 risk_person_view=-4 safeguarding=-4 strengths=-9 why1=5 why2=-9 why_matters=5
worker_dictation told:N4 | -=17 interpretation_certainty=8 share_back=-5
worker_dictation told:R4 | risk_managed=9
worker_dictation told:V1 | clarify_identity=8 risk_person_view=5 share_back=5 what_good_looks_like=-6 why2=5
worker_dictation told:V2 | carer_own_outcomes=10 clarify_identity=-20 clarify_meaning=6 family_view=9 interpretation_certainty=7 next_step=-4 risk_managed=-6 strengths=12 unmet_plan=-6 why1=-7 why2=-9 why_matters=5
worker_dictation told:V3 | -=5 carer_own_outcomes=4 clarify_identity=-8 clarify_meaning=-6 interpretation_certainty=-5 next_step=6 outcome=-8 person_view=-6 risk=5 risk_person_view=14 share_back=5 unmet_plan=-6 why2=11 why_matters=9
worker_dictation told:V5 | carer_own_outcomes=8 clarify_meaning=8 contingency=6 how_know=-5 next_step=-9 share_back=6 strengths=-9 why_matters=7
worker_dictation told:V7 | clarify_identity=4 family_view=-8 outcome=-5 risk_managed=12 share_back=6 strengths=6 why2=8
worker_dictation told:V9 | why_matters=6
worker_dictation untold:A2 | -=-7 outcome=9 risk_managed=-5 risk_person_view=6 why2=5 why_matters=4
worker_dictation untold:B1 | -=-4 clarify_meaning=5 how_know=-8 interpretation_certainty=7 outcome=7 safeguarding=-5 why_matters=6
worker_dictation untold:B3 | -=-5 carer_own_outcomes=7 family_view=-7 interpretation_certainty=4 next_step=-5 person_view=-5 risk_person_view=10 what_good_looks_like=-4 why_matters=6
worker_dictation untold:B5 | clarify_identity=8 risk_person_view=5 share_back=5 what_good_looks_like=-6 why2=5
worker_dictation untold:C1 | carer_own_outcomes=5 clarify_identity=6 contingency=-7 family_view=-7 how_know=5 interpretation_certainty=-5 risk_managed=12 share_back=-5 unmet_plan=-4 why1=-4 why_matters=4
worker_dictation untold:C2 | clarify_identity=9 share_back=6 strengths=-5 unmet_alternatives=-6 what_good_looks_like=-5 why2=6
worker_dictation untold:D1 | -=-10 carer_own_outcomes=6 clarify_identity=13 family_view=-12 how_know=6 risk=16 risk_managed=-4 strengths=6 why_matters=-6
worker_dictation untold:D4 | carer_own_outcomes=5 clarify_identity=11 contingency=-7 next_step=-6 risk=4 risk_managed=6 share_back=5 what_good_looks_like=-5 why1=4
worker_dictation untold:G1 | -=-7 child_view=-4 clarify_identity=12 outcome=5 safeguarding=11 why1=-7
worker_dictation untold:G2 | carer_own_outcomes=-8 child_view=-5 clarify_identity=7 contingency=-8 family_view=-10 interpretation_certainty=-5 next_step=-8 options_explained=5 outcome=6 risk=10 risk_managed=-4 safeguarding=15 strengths=7 why1=13 why2=-15
worker_dictation untold:G3 | -=-13 child_view=-8 clarify_identity=12 contingency=-8 family_view=-8 next_step=8 options_explained=6 person_view=-4 risk_person_view=9 safeguarding=9 share_back=-10 unmet_plan=-6 what_good_looks_like=-4 why1=7 why2=15
worker_dictation untold:H7 | budget_told=-4 clarify_identity=11 how_know=6 options_explained=5 risk_person_view=6 share_back=8 strengths=-4 unmet_alternatives=-5 unmet_plan=-10 what_good_looks_like=-5 why2=6 why_matters=-4
worker_dictation untold:N1 | -=-5 carer_own_outcomes=-8 family_view=-4 interpretation_certainty=-9 next_step=12 risk_person_view=9 share_back=7 strengths=7 what_good_looks_like=-4 why2=13 why_matters=-7
worker_dictation untold:N2 | clarify_identity=8 risk_person_view=5 share_back=5 what_good_looks_like=-6 why2=5
worker_dictation untold:N4 | -=-17 carer_own_outcomes=4 clarify_identity=8 interpretation_certainty=-8 risk_person_view=7 share_back=10 what_good_looks_like=-6 why2=5
worker_dictation untold:O5 | clarify_identity=8 risk_person_view=5 share_back=5 what_good_looks_like=-6 why2=5
worker_dictation untold:R1 | clarify_identity=8 risk_person_view=5 share_back=5 what_good_looks_like=-6 why2=5
worker_dictation untold:V3 | -=-5 clarify_identity=15 clarify_meaning=6 interpretation_certainty=5 next_step=-9 options_explained=6 outcome=8 risk=-4 risk_person_view=-9 unmet_plan=4 why1=7 why2=-6 why_matters=-11
worker_dictation untold:V5 | carer_own_outcomes=-4 clarify_identity=7 clarify_meaning=-8 contingency=-6 how_know=7 next_step=6 options_explained=6 risk_person_view=6 strengths=7 why_matters=-8
worker_dictation untold:V7 | family_view=5 outcome=4 risk_managed=-12 strengths=-8 what_good_looks_like=-5 why1=6
worker_dictation wishes:0 | -=-4 clarify_meaning=5 how_know=-8 interpretation_certainty=7 outcome=7 safeguarding=-5 why_matters=6
worker_dictation wishes:1 | carer_own_outcomes=6 clarify_meaning=-4 contingency=-5 how_know=13 interpretation_certainty=-9 options_explained=7 outcome=-6 risk=6 risk_person_view=5 safeguarding=8 why_matters=-5
worker_dictation wishes:2 | clarify_identity=11 contingency=6 risk=-4
worker_dictation words:100 | -=-7 family_view=-5 next_step=-8 outcome=-5 risk=11 risk_person_view=5 why1=14 why2=5 why_matters=8
worker_dictation words:125 | -=-9 clarify_identity=-6 clarify_meaning=5 contingency=-8 family_view=-11 interpretation_certainty=-6 risk=-13 risk_managed=11 risk_person_view=9 safeguarding=11 strengths=11 unmet_plan=6 why1=-5 why2=9 why_matters=7
worker_dictation words:150 | -=10 child_view=6 contingency=9 family_view=14 next_step=-10 options_explained=7 outcome=-4 risk=-7 safeguarding=-6 share_back=16 strengths=-8 why_matters=-5
worker_dictation words:175 | -=5 carer_own_outcomes=7 clarify_identity=-5 contingency=7 interpretation_certainty=9 risk_managed=-5 risk_person_view=-5 why2=-6 why_matters=-10
worker_dictation words:50 | clarify_identity=7 next_step=5 outcome=5 why_matters=-4
worker_dictation words:75 | clarify_identity=14 next_step=12 outcome=7 risk=7 risk_managed=-7 safeguarding=-5 share_back=-7
"""
