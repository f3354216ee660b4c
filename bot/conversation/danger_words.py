"""Which words are alike where somebody may be in danger, and which spellings are one word.

Tables only; `danger.py` reads them. A class is a line, `name: word two_words begin*`; written by hand, for harm and
for what only looks like it (a game, a plan that was agreed, a wound that heals). A class decides nothing: what it is
worth is learned (`danger_table.py`). The Welsh and the Scots were written by nobody who grew up with them and are not
yet reviewed.
"""

from __future__ import annotations

CLASSES = """
he: he him his himself hissel
she: she her hers herself hersel
they: they them their theirs themselves folk
i: i me my mine myself ah ma masel mi a'm us we our
you: you your yours ye yer
partner_of: husband hubby wife partner boyfriend girlfriend fiance fiancé ex exhusband ex-husband ex-wife ex-partner
    my_man her_man ma_man spouse missus bloke other_half him_indoors gŵr gwr gwraig cariad partneres
parent: mum mummy mam mammy mother maw dad daddy da father stepdad stepmum stepfather stepmother step-dad step-mum
    parents foster_carer foster_mum foster_dad mamgu tad llystad llysfam mam_a_dad dada
grown_child: son sons daughter daughters stepson stepdaughter son-in-law daughter-in-law fy_mab fy_merch ei_mab
    ei_merch mab merch
other_kin: brother brothers sister sisters uncle uncles auntie aunties aunt nephew nephews niece nieces cousin
    cousins grandson granddaughter grandsons gran granny nan nana grandad grandpa grandfather in-laws in_laws
    mother-in-law father-in-law ewythr modryb nai nith ŵyr brawd chwaer taid nain neiniau
child: child children kid kids baby bairn wean weans toddler toddlers lassie wee_one wee_yin wee_man wee_boy
    wee_girl little_one little_boy little_girl boy girl boys girls pupil year_old nursery school class teacher
    playgroup plant plentyn babi bachgen ysgol athrawes little_brother little_sister
young_age: one_year_old two_years_old is_three is_four is_five is_six is_seven is_eight is_nine is_ten is_eleven
    is_twelve is_thirteen is_fourteen is_fifteen is_sixteen is_seventeen thirteen fourteen fifteen sixteen seventeen
    under_age year_nine year_ten year_eight
old_age: eighty ninety eighty* ninety* seventy* elderly pensioner dementia memory_clinic alzheimer* confused muddled
    forgetful
carer_staff: carer carers staff night_staff agency care_worker support_worker keyworker key_worker pa
    nurse_on_nights night_girl night_lad night_worker the_girls the_girl the_lassie the_lad senior manager
    home_manager team_leader warden driver escort care_assistant volunteer coach tutor instructor pastor priest imam
    minister gofalwr gofalwyr staff_nos helper aide befriender shift on_shift nights rota
stranger: stranger strangers man_who men lads lad bloke blokes fella fellas couple young_men young_man gang
    boys_from mates friends_of new_friend new_friends new_boyfriend lodger lodgers somebody_else a_man a_woman
    a_lady the_man the_men two_men two_lads three_lads gentleman pal pals neighbour neighbours upstairs next_door
    people_upstairs landlord boss gaffer agent caller dyn dynion
professional: gp doctor doctors nurse nurses district_nurse practice_nurse physio ot occupational_therapist
    dietitian dietician speech_therapist pharmacist chemist surgery clinic consultant optician dentist podiatrist
    chiropodist midwife health_visitor cpn paediatrician solicitor social_worker wound_clinic hospice_nurse meddyg
    nyrs fferyllydd ffisio
hurt_verb: hit hits hitting hut slap slaps slapped slapping smack smacks smacked punch punches punched kick kicks
    kicked kicking beat beats beaten beating batter batters battered battering belt belted thump thumps thumped
    skelp skelped skelps wallop strike strikes struck bite bit bites headbutt* shove shoves shoved shoving push
    pushes pushed pushing shake shook shaken shakes throttle throttled strangle* choke choked choking stab stabbed
    thrash* leather leathered lash* whip* assault* attack* beats_up beat_up box_round mygwth taro daro tharo bwrw
    brifo mrifo cicio gwthio slapio
hurt_told: hurt hurts hurting harm harms harmed harming rough roughly rougher roughs rough_with heavy_handed handled
    grips gripped grip grabs grabbed grab grabbing twists twisted bends bent_back drags dragged dragging
    pulls_my_hair pulled_her_hair by_the_hair by_the_collar by_the_arm by_the_wrist held_down holds_down pinned pins
    pin_down threw throws flung fling flings spat spits spit squeezed_my raise_his_hand raised_his_hand
    lifts_his_hand lifted_his_hand raise_a_hand fist fists knuckles wee_dunt a_dunt clip_round clout licks whupped
    finish_what_he_started gafael anafu niweidio
weapon: knife knives blade hammer machete gun shotgun axe hatchet bat baseball_bat scissors razor razors fork rope
    ligature petrol lighter_fluid acid bleach belt dog_lead strap cord flex cyllell
body: arm arms wrist wrists neck throat face eye eyes cheek lip lips jaw back head ribs rib leg legs thigh thighs
    shin shoulder hand hands fingers thumb ear ears belly stomach tummy bottom backside hair skin body heid haun
    hauns heel heels foot feet braich wyneb gwddf coes llygad pen
mark: bruise bruises bruised bruising mark marks marked black_eye shiner keeker scratch scratches scratched cut_lip
    split_lip fat_lip burst_lip burn burns burnt burned scald scalds scalded weal weals welt welts swollen swelling
    lump lumps fingerprint fingerprints finger_marks finger_shaped fingermarks grip_marks round_marks bite_mark
    bite_marks raised_lines strap_mark yellowing broken_rib cracked_rib fracture fractures fractured broken_arm
    broken_wrist red_raw bald_patch clais cleisiau marc marciau llosg bleeding blood bloody bled
hidden_mark: long_sleeves sleeves sleeve pulled_her_sleeve pulled_the_sleeve pulled_down rolled_down covers_it
    cover_up covered_up wearing_a_scarf scarf_for kept_her_coat kept_his_coat kept_her_coat_on will_not_take
    take_off_her_jacket never_takes_off sunglasses makeup_on foundation_on hoodies hoodie in_this_heat
    wont_let_us_lift wont_let_me_see winced wince winces flinch flinches flinched ducks ducked duck_down cower*
    curled_up jumps_when jumped_when puts_his_hands_up puts_up_his_hands hands_up_in_front
excuse_for_mark: walked_into fell_down_the_stairs says_she_fell said_she_fell says_he_fell said_he_fell said_fell
    says_it_was_the told_me_the_cupboard told_the_nurse a_different_story different_story different_stories
    story_changed changes_the_story clumsy haunless cupboard_door the_door_again bruises_easy bruise_easily
    bruises_easily marks_easily accident_prone i_am_clumsy says_cupboard it_was_the_cat three_different
    must_have_caught
care_mark: footplate hoist frame wheelchair_caught rugby football_training cannula blood_test bloods phlebotomist
    warfarin plaster plasters x-ray xray x-rayed stitches stitched glued arnica accident_book accident_form body_map
    birthmark mongolian_blue surgery_scar operation sprain sprained tripped tripped_on stung pruning brambles
    rose_bush griddle cactus hot_tap first_aid first_aider
fear: afraid scared scairt feart frightened frichtit frightens terrified fear fears fearful dread dreads dreading
    nervous_of on_edge walking_on_eggshells eggshells shakes_when gets_the_shakes shaking trembl* went_white
    goes_stiff went_stiff froze freezes panics panicked panicky wets_himself wet_myself hides hid hiding
    hides_behind hides_when under_the_table wont_go_in wont_be_alone not_want_to_be_alone not_left_alone with_him
    jumpy ofn ofnus bryn_ofn worried_about_being keep_out_of_the_way keep_out_of_his_way keeping_out_of_the_way
fear_mild: spiders heights the_dark hoist_scared thunder lightning fireworks bagpipes dentist lifts injections
    needles falling of_falling fear_of_falling feart_of_falling stairs loft_ladder roller_coaster water_slide
change_manner: went_quiet goes_quiet gone_quiet quiet quieter withdrawn stopped_talking not_speak stopped_speaking
    stops_humming stopped_humming stopped_singing not_himself not_herself not_like_her not_like_him used_to_be
    always_used_to these_days since_the_new ever_since since_then wont_go_near wont_sit_near only_sit gone_off
    changed_since whispered whispers whispering lowered_her_voice dropped_her_voice mouthed looked_at_the_floor
    looked_at_the_door looked_at_the_carpet look_at_me meet_my_eye eyes_on_the_door looked_at_him looked_at_her_son
    looks_at_him checks_his_face looked_over glanced glances glanced_at cried crying cries tears in_tears tearful
    weeping wept greeting greetin sobbing wobble upset distressed anxious jumpy wetting_the_bed wet_the_bed
    bed_wetting rocks_himself rocking picking_at long_pause silence
evade: changed_the_subject change_the_subject moved_on_to moved_me_on talked_about_the wont_be_drawn not_be_drawn
    wont_say wouldnt_say not_say not_saying never_said_why said_nothing nothing_more didnt_elaborate least_said
    forget_i_spoke forget_i_said never_mind never_mind_that it_is_nothing its_nothing laughed_it_off laughed_when
    brushed_it_off made_a_joke as_a_joke like_the_weather matter_of_fact matter_of_factly bright_as_you_like
    cheerfully as_if_it_was_nothing as_if_nothing said_it_lightly by_the_way by_the_by in_passing over_the_dishes
    while_we_were on_my_way_out on_the_way_out as_i_was_leaving at_the_door then_asked_about and_then_asked
    asked_about_my_holidays asked_for_more_tea went_red
minimise: not_a_bad_man no_a_bad_man not_bad_really not_every_day not_often only_sometimes only_when only_once
    once_or_twice it_only_happens its_only just_the_once nothing_terrible nothing_really it_is_fine its_fine
    fine_really its_ok i_am_used get_used_to_it used_to_it got_used_to_it you_get_used not_complaining no_complaints
    i_am_not_complaining doesnt_mean_it not_mean_it means_well he_means_well not_his_fault not_her_fault
    my_own_fault my_fault i_deserved deserve_it i_asked_for_it i_annoy_him i_wind_him_up hes_tired he_gets_tired
    under_pressure under_a_lot stressed its_the_drink its_the_dementia it_the_dementia its_not_him loves_me
    he_loves_me he_cares just_cares cares_a_lot says_sorry said_sorry after_sorry always_sorry sorry_after
    bought_me_flowers buys_me_flowers brings_flowers its_for_my_own_good for_my_own_good for_her_own_good
    for_her_own_safety for_his_own_safety for_safety for_safe_keeping for_my_own_safety so_its_not_that doesnt_count
    i_suppose could_be_worse mustnt_grumble dont_make_a_fuss no_fuss a_fuss no_bother might_be_nothing
    probably_nothing may_be_nothing
secrecy: secret secrets our_secret dont_tell not_tell not_to_tell not_tell_anyone not_tell_anybody not_tell_my
    no_telling dont_say not_to_say not_say_anything dont_write not_write_that not_write_that_down dont_put_that
    not_put_that not_put_this dont_ring not_ring please_dont dont_let_on not_let_on not_mention never_told
    nobody_knows no_one_knows never_told_a_soul between_ourselves between_us on_the_quiet keep_it_quiet
    keep_it_to_yourself says_nothing not_supposed_to_say made_me_promise made_her_promise promised_not_to not_a_word
    best_not best_not_put wont_tell shouldnt_be_telling shes_listening he_is_listening walls_have_ears delete_this
    delete_the not_know_im_writing i_cant_talk cant_talk_now he_will_see_it see_the_message paid_â_dweud
    peidiwch_â_dweud paid_a_dweud peidiwch_a_dweud peidio_â_dweud cyfrinach neb_yn_gwybod
threat: threaten threatens threatened threatening threats or_else says_he_will_kill going_to_kill said_he_would
    said_hed he_would_see_to_it warned_me warned_her what_he_would_do what_hed_do what_happens_if if_i_tell
    if_you_tell if_i_leave if_i_ring if_she_leaves if_i_say i_will_be_sorry youll_be_sorry wouldnt_be_safe
    burn_the_house burn_it_down set_fire smash smashed smashes smashing put_his_fist fist_through break_my
    break_your break_her do_my_fingers send_me_back send_her_back send_him_back put_me_out put_her_out throw_me_out
    throw_her_out put_me_in_a_home put_in_a_home chuck_me_out take_the_kids take_my_children taking_the_children
    never_see_her_again never_see_the_kids show_my_mum_the_pictures post_the_pictures kill_me kill_her kill_him
    kill_us kill_you i_am_dead im_dead finish_me see_to_it pay_for_it teach_me_a_lesson teach_her teach_her_a_lesson
    being_taught talk_sense_into punish punished punishment punishes grasses grass_on bygwth fygwth
rage: loses_his_temper lose_his_temper temper tempers his_moods his_mood in_one_of_his moods kicks_off flies_off
    rage rages raging shouts shouting shouted screams screaming screamed yells yelling swears swearing swore roars
    gets_angry angry gets_cross cross_with furious lets_her_know has_words get_it its_me_that_gets_it
    gets_a_bit_short gets_short slams doors_slam throws_things threw_the gweiddi gwylltio crac
walk_careful: get_the_floor satisfied_with keep_the_peace keeps_the_peace quiet_life for_a_quiet_life easier_if
    easier_not easier_to i_make_sure before_he_gets_home before_he_is_home before_he_comes when_hes_home
    when_he_gets_home when_hes_in when_he_comes_in comes_on_shift came_on_shift walks_in comes_in_the_room pulls_in
    hear_the_gate hear_his_key hear_the_van know_from_the_way what_sort_of_night the_footsteps not_worth_it
    not_worth_the the_atmosphere he_doesnt_like_me he_doesnt_like he_not_like likes_it_that_way keep_my_head_down
    learned_to you_learn_to learn_to_keep if_i_am_slow when_i_am_slow if_i_am_good been_good if_she_is_good
    if_i_behave as_long_as_i rules his_rules the_rule rule_about
control: not_allowed no_allowed not_let_me not_let_her not_let_him wont_let_me wont_let_her wont_let_him wont_let_us
    doesnt_let never_lets not_supposed_to have_to_ask has_to_ask ask_permission permission asks_first
    checks_my_phone checks_her_phone my_phone her_phone reads_my reads_her opens_my_post opens_her post_is_opened
    opened_before mileage clocks_the_mileage tracker tracks_my tracking camera cameras doorbell_camera ring_doorbell
    where_are_you follows_me followed_me followed_her following_me times_me timed_how one_to_go_with answers_for
    answers_for_her speaks_for_her speaks_for_him talks_for finished_her_sentences finishes_her_sentences
    does_the_talking did_all_the_talking stayed_in_the_room never_left_her_side never_left_his_side sat_in_on
    interpreted interprets told_him_what_to_say telling_him_what_to_say in_the_background rang_to_cancel cancels
    cancelled_again says_shes_in_the_bath asleep_again took_my_phone took_her_phone taken_my_phone hidden_my
    keeps_my_shoes keeps_the_keys keeps_my taken_away takes_away took_away cut_off_from stopped_me_seeing
    stopped_seeing not_see_my_friends not_spoken_to_my_sister bad_influence doesnt_see_anyone doesnt_see_anybody
    what_i_wear picks_my_clothes decides_what decides_everything dan_ni ddim_yn_cael dim_yn_cael
locked: lock locks locked locking locks_me locked_in locked_her locked_him bolt bolts bolted bolted_on bolt_across
    turn_the_key turns_the_key key_on_the_outside on_the_outside outside_of_the_door from_the_outside shut_in
    shuts_me shut_him shut_her no_handle without_a_handle cant_get_out cannot_get_out cant_get_up_out not_get_out
    keeps_her_in keeps_him_in kept_in keep_in strapped straps strap tied ties tied_to tied_him tied_her sheet_tucked
    brakes_on tray_on lap_belt belt_done_up low_chair low_chairs low_beanbag tucked_under time_out blue_room
    seclusion restrained restraint face_down one_on_each pinned_down no_key battery_out takes_the_battery
    took_the_battery wardrobe steekit clo cloi wedi_cloi drws_wedi_cloi barricade* wedged chair_against
    cupboard_under_the_stairs handle_round
own_key: own_key her_own_key his_own_key my_own_key has_the_key spare_key key_safe key_is_on key_hangs own_side
    key_on_a_ribbon on_his_side on_her_side on_the_inside front_door_locked locked_at_night staff_have_a_spare
    override whenever_he_likes whenever_she_likes comes_out_when when_he_likes when_she_likes door_open
sexual: touches_me touched_me touching_me touches_her touched_her touching_her touches_himself private private_parts
    privates down_there down_below my_chest her_chest my_top my_bra her_bra my_pants his_pants knickers underwear
    naked nude nudes undressed undress bare sex sexual sexually rape raped raping had_his_way on_top_of_me
    got_on_top into_my_bed in_my_bed into_her_bed in_the_wrong_bed gets_in_bed get_into_bed in_bed_with
    sits_on_his_knee sit_on_his_knee on_his_knee on_his_lap kissed_me kisses_me kissed_her kiss_him cuddles
    cuddle_with licks_my rub_down rubs_my rub_my massage tickles tickling special_game special_cuddles our_game
    push_him_off i_said_no said_no_before let_him till_its_over until_its_over finished_he_cried after_hed_finished
    doing_it do_stuff makes_me_do made_me_do my_wife_duties wifely sore_down sends_him_pictures send_pictures
    sent_pictures pictures_of_me photos_of_me takes_pictures took_pictures filmed_me filming_me video_of_me webcam
    stays_in_the_bathroom stay_in_the_bathroom watches_me_wash watches_me_in cyffwrdd cyffwrdd_â rhywiol yn_y_nos_i
groomed: older_boyfriend older_man older_lads met_online online_friend friend_online from_the_game on_the_game
    on_her_game met_on_the_app never_met never_met_him never_seen_him half_term_meeting coming_up_to_meet
    meet_him_off meeting_him buys_her buys_him_things gives_me_lifts gives_him_lifts gifts_from new_phone two_phones
    second_phone new_trainers new_jacket new_nails new_handbag cash_and different_cars in_different_cars
    taxi_comes_for_him taxi_comes_for_her picks_her_up collected_by going_country county_lines vape vapes
    special_friend best_friend_on_nights his_own_number private_number lifts_home_by_himself
    dont_put_that_in_the_book no_memory comes_back_sore comes_home_with hotel party_at_a_flat flat_above
    missing_overnight sim_card sim_cards out_at_midnight goes_out_at_midnight
slavery: passport passports papers documents owes_for_the_flight owe_for owe_him owe_them owes_them pay_off_debt
    paid_off working_off work_it_off until_the_travel car_wash nail_bar takeaway cannabis_house farm_at_night
    container caravan_at_the_back sleeps_over_the_shop above_the_takeaway sleeps_in_the_container
    sleeps_in_the_utility utility_room with_five_others no_wages not_paid doesnt_get_paid gets_her_bed_and
    her_bed_and_her_rice bed_and_board_for never_a_day_off seven_till_seven nine_till_midnight cleans_for
    cooks_and_cleans cooks_for_eleven sold moved_tonight no_school not_at_any_school not_in_school ticket_one_way
    one_way_ticket flights_booked booked_the_hall booked_the_flights married_off marry_him not_ready_to_marry
    man_there_whos_paid forced_to_marry forced family_name honour name_of_the_family shame_on_the_family
    brought_shame back_home_for_a_wedding pasbort
hate: scrounger retard spaz spastic cripple names_at_me call_me_names calls_me_names calling_me called_me
    calling_her spat_at eggs_at egged dog_dirt through_the_letterbox through_her_letterbox through_the_door
    paint_on_the_door daubed graffiti bacon_through wheelchair_noise tied_my_scooter put_it_on_tiktok tiktok
    filmed_it they_laugh laugh_at_me laughed_at_her mimic mimics mocking mocks bully bullied bullies bullying
    picked_on windows_put_in stones_at broke_the_window go_home_they go_back_where after_dark kids_on_the_landing
    lads_from_the_estate got_off_the_bus stopped_going_out
money_thing: money cash card bank_card pension pin pin_number savings bank bank_book purse wallet benefits pip dla
    giro universal_credit wages account statement statements cheque cheques cashpoint cash_machine wad notes_in tin
    twenty tenner fiver forty fifty eighty_pounds hundred thousand pounds quid grand gift_cards steam_cards
    shop_cards vouchers google_cards bitcoin crypto house_deeds deeds will the_will solicitor land_registry
    power_of_attorney poa bungalow inheritance legacy arian cerdyn pensiwn banc llyfr_banc debt loan loans catalogue
money_held: holds_the_card has_the_card has_her_card has_his_card has_my_card keeps_the_card keeps_my_card
    with_her_card with_my_card knows_the_pin knows_my_pin has_my_pin lifts_her_pension lifts_my_pension
    collects_her_pension goes_for_it_now minds_my minding_my looks_after_my_money looks_after_the_money
    sees_to_everything deals_with_the_money gives_me_pocket pocket_money spending_money gies_me gives_her_a_tenner
    lets_me_have whats_left whats_left_over not_like_to_ask doesnt_like_to_ask dont_like_to_ask no_receipts
    never_a_receipt ask_for_the_receipt ask_for_receipt wont_show wont_show_anyone not_show_me never_see_a_statement
    not_seen_a_statement into_his_account into_her_account in_his_name in_her_name put_in_his_name changed_the_will
    new_will sign_it signed_something signing_blank sign_cheques signed_a_form had_me_sign had_her_sign
    made_her_sign made_me_sign make_her_mark sign_over sign_my_half signed_over made_over transferred symud_ei_enw
    cadw_fy_arian cadw_y_llyfr cadwr_llyfr
money_gone: missing gone_missing short again_short light run_out ran_out empty_by nothing_left none_left skint
    overdrawn declined bounced arrears red_letter red_letters final_demand bailiffs gone_from disappeared vanished
    not_on_her_finger isnt_on_her_finger ring_is_gone sold_the sold_my pawned pawn borrowed borrows borrow
    takes_twenty taking_twenty for_himself for_hersel for_herself helps_himself helped_himself steal steals stole
    stolen stealing nicked nicks pinched robbed robs fleeced conned scam scammed scammer fraud takes_money
    takes_my_money took_my_money took_the_money spent_it spends_it spends_my off_my_card uses_my_card using_my_card
    on_my_card used_my wanted_eighteen_hundred wanted_cash keep_finding keeps_finding another_thousand more_and_more
    needs_a_bit_more sent_him sent_her sending_him send_him send_money sent_money moved_the_savings not_being_safe
    safe_account rang_about_her_savings until_the_fee fee_is_cleared inheritance_to_land oil_rig rigs army_surgeon
    soldier_in the_roof_money gives_away_his everything_he_earns friends_on_a_thursday when_my_money_comes
    like_me_on
money_ok: receipt receipts shows_me_the_statement shows_him_the_statements every_penny to_the_penny own_card
    her_own_card his_own_card her_own_purse paid_back paid_me_back pays_me_back put_in_three_pound change_counted
    joint_account asked_him_to asked_her_to my_own_idea appointee deputy credit_union savings_for saving_for
    saving_up putting_by raffle won_the_raffle tombola bingo_money wage_slip proper_wage pay_packet
cuckoo: staying_over stops_over stopping stays_over moved_in moved_in_with moving_in moved_into_the took_over
    taken_over uses_his_flat use_his_flat using_the_flat in_the_flat kitchen_is_theirs back_room big_bedroom
    sleeps_on_the_settee on_the_settee on_the_sofa in_the_chair sits_on_the_step box_room out_of_his_own_bed
    i_have_the_settee his_chair_now scales in_and_out steady_stream all_hours different_shoes different_cars_outside
    through_the_letterbox_now not_a_good_time only_till_hes only_till_his only_till_they til_his_moneys
    just_stopping lending company_for_him new_locks changed_the_locks key_doesnt_work copied_the_key they_have_a_key
    dealing deals drugs dealers gear packages parcels burned_spoon foil needles_in keep_my_head
    cant_get_him_on_the_phone doesnt_want_to_see_you old_crowd none_of_his_friends
missed_care: not_been no_one_has_been nobody_has_been nobodys_been nobodys_come nobody_came no_one_came no_one_comes
    nobody_comes never_came never_turned_up didnt_turn_up doesnt_show no_show missed_call missed_calls missed_visits
    missed four_minutes five_minutes ten_minutes timed_it by_the_adverts half_an_hour short_visit shes_off_again
    straight_back_out in_and_out_in signed_for signed_for_it written_up_as lunch_given ticked_off logged_as log_says
    logbook_says book_says chart_says sheet_says says_given same_pad same_clothes same_nightie same_skirt
    same_dressing still_in_his_pyjamas still_in_her_nightie still_in_bed not_been_changed not_changed never_changed
    not_washed hasnt_been_washed not_had_a_bath not_had_a_wash have_your_turn before_easter left_in left_him_in
    left_her_in left_on_the left_sitting left_lying left_all_night wet soaked soaking sodden sitting_in soiled dirty
    mess messed in_it_since till_morning until_morning hours_in wet_through pad pads full_pad catheter_full bag_full
    out_of_reach over_on_the_windowsill cannot_reach couldnt_reach cant_reach no_more_reach buzzer buzzer_off
    buzzer_unplugged hangs_the_buzzer off_the_wall call_bell bell_out_of_reach ringing_the_bell not_to_ring
    not_ring_after do_it_in_the_pad do_it_in_your_pad not_incontinent short_staffed been_short two_on_for one_on_for
    only_one_on no_staff agency_on fed_lying spoonfuls cold_dinner cold_shower dinner_untouched tray_untouched
    film_on plate_untouched gofalwyr_heb heb_ddod pan_fyddan_nhwn_cofio neb_wedi_bod
skin_bad: sore sores pressure_sore pressure_sores bedsore bedsores bed_sore ulcer ulcers hole_in hole_on
    weeping_wound smell smells smelled smelt stink stinks stinking reek reeks rotten gone_black looked_black
    foot_looked_black black_toe pus oozing dressing_stuck maggots flies infected raw cracked lips_cracked dry_mouth
    nappy_rash nails_curling matted lice nits nits_in head_lice drewi arogl briw briwiau
care_good: pink_and_dry intact no_broken skin_intact healing healing_well cleared_up clear heels_fine well_stocked
    fully_stocked fridge_full labelled cupboards_full eating_well good_appetite weight_steady weight_up gained
    weight_stable weight_nicely weighed_by warm_as_toast heating_on warm_room boiler_serviced serviced alarm_tested
    smoke_alarm checked checks_fine within_range in_range normal good_colour good_form good_spirits on_good_form
    doing_well coming_on much_better feeling_better getting_better on_the_mend signed_off by_the_book
    logs_all_in_order in_order all_in_order times_match stayed_the_full rang_ahead spotless clean_and_tidy
starved: hungry starving starved not_eaten hasnt_eaten not_eating stopped_eating doesnt_eat not_eat nothing_to_eat
    nothing_in_the_fridge fridge_empty empty_fridge empty_cupboard cupboards_empty cupboard_empty
    nothing_in_the_cupboards no_food no_dinner no_tea no_breakfast plate_of_crisps half_a_pint_of_milk mouldy
    out_of_date tins_cold cold_tins rusks toast_and lost_weight losing_weight weight_loss lost_two_stone
    lost_a_stone stone_lighter gone_from thinner so_thin very_thin skin_and_bone skeleton clothes_hanging
    hanging_off_her hanging_off_him trousers_tied belt_holes new_holes bangles_fall count_her_back not_drinking
    dehydrated no_water thirsty rolls_in_his_pocket takes_food takes_rolls hides_food food_in_tissue eats_the_dogs
    my_meals my_dinner_when scrapes_mine doesnt_get_fed feeds_himself fend_for himself_alone heating_or_eating
    heating_or one_apple llwgu dim_bwyd
cold_home: cold freezing frozen baltic no_heating heating_off no_gas no_electric meter meter_empty electric_off
    power_off cut_off boiler_broken boiler_out broken_boiler see_your_breath see_his_breath coat_on_indoors
    in_his_coat in_her_coat coats_on blankets window_wide_open damp mould black_mould leaking leak no_hot_water
    no_running_water no_water candles paraffin paraffin_stove gas_ring oven_for_heat oven_door_open for_the_heat
    bucket buckets uses_a_bucket in_a_bucket no_toilet oer
hoard_fire: newspapers_up_to piled pile piles_of ceiling up_to_the_ceiling sideways bags_up clutter hoard hoards
    hoarding blocked_with stairs_are_blocked rubbish bottles_of_urine full_bottles gas_fire fire gas_on gas_left
    left_the_gas ring_on pan_on pan_burnt pan_boiled burnt_pan boiled_dry chip_pan melted_kettle scorch scorched
    singed singe smouldering fag_burns cigarette_burns burns_on_the_chair burn_holes burnt_carpet smokes_in_bed
    smoking_in_bed smoke_alarm_off alarm_battery_out battery_out_of_the_alarm took_the_alarm_down overloaded socket
    sockets bare_wires wires_sticking sparks oxygen_and smoking_on_oxygen tân
squalor: dog_mess cat_mess faeces mouse mice rats rat_droppings no_sheets no_sheet no_bedding mattress bare_mattress
    mattress_on_the_floor no_bed sleeping_on_the_floor sleeps_on_the_floor on_the_floor floor_sticky filthy filth
    state_of_the_place state_of_that wont_wash doesnt_wash stopped_washing not_washing let_himself_go let_herself_go
    wont_open_the_door doesnt_open_the_door not_answer_the_door letters_on_top_of_letters pile_of_post curtains_shut
    curtains_closed never_opens told_them_not_to_come sent_them_away cancelled_the_carers sacked_the_carers
    refuses_care refusing_care refused_care
tablets: tablet tablets pill pills meds medication medicine medicines blister blister_pack dosette strip strips
    paracetamol codeine co-codamol morphine insulin warfarin painkillers sleepers sleeping_tablets antidepressants
    epilim inhaler patch patches dose doses script scripts prescription jab injection needle pen_needle tabledi
    dabledi moddion
tablets_wrong: crush crushes crushed crushing hides_it_in in_his_yoghurt in_yoghurt in_her_porridge in_his_porridge
    in_the_porridge in_his_cocoa in_her_tea in_his_tea doesnt_know_its_there not_know_its_in so_hell_settle
    so_shell_settle settle to_settle so_hes_no_bother quieten keeps_him_quiet keeps_her_quiet makes_her_sleep sleepy
    drowsy couldnt_rouse cant_rouse hard_to_wake asleep_with_his_chin not_written_down nobodys_wrote
    off_the_internet no_label loose_in different_name_on someone_elses_tablets share_our double_dose doubled
    took_them_again taken_twice twice_over extra_one two_of_my_own missed_doses ran_out_nine_days ran_out
    still_in_it still_all_in stopped_taking stopped_the stopped_my_tablets stopped_his not_taking_his not_taking_her
    not_taking_my off_his_tablets off_her_tablets not_had_them not_had_his_tablets being_difficult when_im_difficult
    keeping_back saving_up_tablets putting_by_tablets putting_a_few_by saving_them stash stashed stashing
    hoarding_tablets just_in_case_tablets rainy_day_drawer by_from_each adio_i_fyny cadwr_tabledi
tablets_ok: signs_for popped ticks_them ticks_it never_misses missed_none takes_them_herself takes_them_himself
    self-administer pharmacist_has_said pharmacist_says speech_therapist_says gp_says doctors_idea nurse_has_said
    gp_has_said delivered_weekly on_a_timer chemist_delivers
ill_now: chest_pain chest_pains pain_in_my_chest tight_chest chest_gone_tight cant_breathe couldnt_breathe
    get_my_breath cant_get_my_breath breathless gasping wheezing blue lips_blue lips_are_blue grey clammy sweating
    sweaty slurring slurred slurry not_making_sense making_sense making_no_sense gibberish face_has_dropped
    face_drooped down_one_side one_side numb cant_feel_his cant_feel_my feel_his_leg unconscious passed_out
    blacked_out blackout blackouts everything_went_black came_to collapsed collapse wont_wake fit fits seizure
    seizures fitting convuls* coughing_blood coughing_up blood_in bleeding_wont wont_stop_bleeding not_stop
    soaked_towel black_stool sick_brown vomiting vomit throwing_up mottled burning_up hot_to_the_touch temperature
    fever shivering rigors stiff_neck headache_that banged_her_head banged_his_head hit_her_head hit_his_head
    came_down_on_his_head hard_as_a_board heart_going elephant_on swallowed choking choked lump_in_her_breast
    wee_turn funny_turn turn_on_saturday bad_colour terrible_colour fell fallen fall found_on_the_floor
    on_the_kitchen_floor been_there_since lying_there all_night_on_the_floor couldnt_get_up lay_down_after
    broken_hip should_i_just_lie wedi_syrthio anadl methu_anadlu
ill_known: diagnosed under_control well_controlled stents rehab cardiac_rehab discharged discharge antibiotics
    course_of follow-up follow_up check-up checkup annual_review review_of_meds injection_every next_appointment
    appointment epilepsy_nurse rescue_meds protocol plan_is care_plan known_to last_one_was last_seizure last_fall
    since_the_stroke old_stroke operation knee_op hip_op scan transplant chemo in_remission
missing_wander: wandered wander wanders wandering gone_out got_out went_missing not_come_home not_come_back not_home
    didnt_come_home hasnt_come_home not_been_seen no_one_has_seen nobody_has_seen cant_find looked_everywhere
    nightie_and in_his_pyjamas in_her_nightie in_her_slippers one_slipper barefoot half_two_in_the_morning
    two_in_the_morning three_in_the_morning in_the_dark in_the_road on_the_main_road dual_carriageway found_him
    found_her brought_her_home brought_him_home police_brought bus_driver_brought postman_found got_lost lost
    not_know_the_way didnt_know_me not_know_where door_was_open door_wide_open ar_goll
suicide_talk: kill_myself killing_myself kill_himself kill_herself end_my_life ending_my_life end_his_life
    end_her_life ending_it end_it end_it_all take_my_own_life took_his_own_life suicide suicidal overdose overdosed
    od not_be_here not_want_to_be_here not_want_to_live want_to_die wanted_to_die wants_to_die ready_to_die
    rather_be_dead better_off_dead better_off_without better_without_me without_me not_wake_up never_wake_up
    wake_up_dead go_to_sleep_and not_wake join_him join_her be_with_him be_with_her worked_out_how
    look_like_an_accident insurance_would_pay means_in_the_house the_day_ive_settled settled_on_a_day thoughts_of
    no_point any_point point_anymore see_the_point whats_the_point what_would_be_the_point not_see_the_point
    no_future isnt_one_to_put nothing_to_live nothing_left tired_of_living had_enough_of_life i_am_done im_done
    done_with cant_go_on cannot_go_on cant_carry_on not_around_to not_be_around to_paint not_be_needing
    wont_be_needing wont_need_it not_need_it where_im_going for_when_its_time when_its_time hunanladdiad
    ddim_isio_byw ddim_eisiau_byw gweld_pwynt pwynt_bod wisht_i_was_away burden a_burden no_use_to not_be_a_bother
    wont_be_a_bother not_trouble_you
suicide_place: bridge footbridge platform railway train_tracks the_tracks roof_of multi_storey multi-storey cliff
    cliffs ledge loch river sea edge canal rafters beam beams rope car_running exhaust bath_running knife_to_my
    razor_blades pont rheilffordd train
suicide_ok: no_thoughts_of not_suicidal asked_and_answered denies denied no_plans_to fishing_on model_railway
    train_spotting view_from the_view steam day_trip
self_harm_talk: cut_myself cutting_myself cuts_herself cuts_himself cuts_on cutting cut_my_arms cut_deeper self-harm
    self_harm selfharm harming_myself hurting_myself hurt_herself hurt_himself hurt_myself burn_myself burnt_my_leg
    scratches_himself on_my_legs_so so_no_one_sees doesnt_show doesnt_hurt_anyone bites_herself bite_marks_up
    pulls_her_hair_out makes_herself_sick make_myself_sick sick_after_meals sort_it_out_after exercise_in_the_night
    pebbles food_is_for blades plasters long_sleeves_in
goodbye: goodbye good-bye cheerio say_goodbye said_goodbye told_goodbye hug_goodbye letters letters_to_everyone
    written_to_everyone wrote_to_everyone note_for note_on letter_for_each written_letters given_away gave_away
    giving_away gave_his gave_her gave_my given_his given_her given_my can_have_my you_can_have_the can_have_his
    have_his_room promised_to affairs_straight affairs_in_order getting_my_affairs everything_is_in_the
    paid_the_funeral funeral_man sorted_the_funeral cat_is_gone cats_gone dogs_gone rehomed rehome
    make_sure_of_that_first only_one_who_turned_up you_have_been_kind been_dead_kind been_so_kind been_good_to_me
    thank_you_for_everything ta_for_everything wasnt_your_fault wasnt_anything_you_did not_your_fault
    look_after_the_dog look_after_the_cat look_after_my tell_the_kids tell_her_i_loved tell_him_i_loved loved_her
    loved_him last_time peaceful at_peace quite_peaceful feels_peaceful calm_now happier_than takes_his_leave
    ffarwel hwyl_fawr llythyrau_i_bawb
low_mood: low flat down depressed depression hopeless worthless useless lonely lonesome alone numb_inside not_slept
    not_sleeping cant_sleep doesnt_sleep up_all_night not_get_up stays_in_bed not_left_the_house hasnt_left
    not_been_out doesnt_go_out not_go_out stopped_going stopped_coming lost_interest gave_up given_up giving_up
    cant_be_bothered couldnt_care not_bothered what_for whats_the_use dark_place dark_thoughts bad_thoughts voices
    the_voices voice_says hears_voices hearing_voices spying spies poisoned poisoning cameras_in replaced
    not_really_mine swapped in_on_it they_are_watching demons devils angels unhappy miserable desperate isel digalon
exhaustion: exhausted exhausting tired_out knackered worn_out at_the_end_of end_of_my_tether end_of_my_rope
    breaking_point cant_cope not_coping couldnt_cope cant_do_this cant_do_it cannot_do_this not_slept_in
    up_six_times up_every_hour no_break never_a_break on_my_own_with_this on_my_own_with had_enough
    enough_to_be_honest at_my_wits going_under drowning snapped snap_at lost_it lose_it lost_my_temper lost_my_rag
    gave_him_a_slap gave_her_a_slap i_slapped i_hit i_shouted i_shout i_pushed i_shook i_grabbed got_hold_of
    quicker_than_i_should not_as_gently rougher_than_i rougher_than put_him_in_the put_her_in_the_shower
    frightened_of_myself frightened_of_what frightened_of_the_day not_safe_with afraid_ill afraid_i_will
    what_i_might_do what_ill_do ive_thought_about i_think_how i_think_how_quick pillow wished_he wish_hed wish_she
    just_die hate_him hate_her i_could_scream stand_in_the_garage not_leave_him_with_me respite_now wont_stop
    wedi_blino
drink_drugs: drink drinks drinking drunk drunken pished steaming vodka whisky wine bottles_of cans half_bottle
    had_a_drink on_the_drink in_drink when_hes_had_a_drink weed cannabis heroin spice cocaine crack_cocaine
    using_again taking_that_stuff injecting off_his_face stoned hungover alcohol meddwi yfed drives_after
social_drink: sherry pint_with a_pint shandy toast_to wedding wee_dram glass_of_wine_with prosecco champagne legion
    pub_quiz
child_alone: home_alone left_alone by_himself_at by_themselves on_their_own_in looks_after_his looks_after_her
    looking_after_the_baby minding_the_baby gets_himself_up gets_them_up makes_the_bottles does_the_shopping_for
    fourteen_i_havent_been not_been_to_school hasnt_been_to_school off_school missing_school not_in_school_since
    wont_go_to_school not_in_uniform no_coat no_lunch no_pe_kit same_uniform tired_in_class falls_asleep_in
    fell_asleep_twice young_carer_alone answers_the_door answers_the_door_now mum_is_in_the_bath mums_in_bed
    mum_asleep mum_wont_wake no_adult no_grown_ups nobody_in outside_in_the_dark baby_crying crying_through_the_wall
    crying_in_the heard_crying heard_a_child screams_at_the antenatal_missed missed_antenatal
    nothing_in_the_house_for no_cot no_clothes_for hot_spoon teddy_to_keep pretend_im_dead pretend_to_be_asleep
    plays_dead stand_on_the_landing arms_up_until to_live_by_themselves where_kids_could_live not_want_to_go_home
    doesnt_want_to_go_home wont_go_home ask_not_to_go_home scared_to_go_home nearly_home_time fodlon_mynd_adref
home_go: go_home going_home goes_home home_tonight back_home home_at_four fetch_her_back back_to_him go_back
    going_back back_there taken_home adref
danger_now: right_now now_please just_now outside_now outside_my_door at_the_door banging_on banging_the_door
    kicking_the_door through_the_first_panel breaking_in is_here hes_here hes_outside hes_downstairs hes_coming
    hes_on_his_way coming_up_the_path coming_back coming_home any_minute this_minute tonight before_he_gets_back
    ten_minutes in_the_bathroom_with in_the_shed hiding_in locked_myself_in i_have_locked_myself please_come
    please_send send_someone someone_come need_someone somebody_come can_someone can_somebody please_ring
    please_help help_me what_do_i_do what_should_i_do should_i_ring do_i_ring ring_someone ring_for ffonio_rhywun
    ffoniwch help_nawr in_there_now i_can_hear i_can_see_it hear_her_through hear_them can_hear ive_just just_heard
    just_found just_got_to just_left im_on_my_own_here twenty_minutes_away on_the_phone_to police_please heno rwan
    rŵan nawr
negation: not no never nothing none nobody without cant wont neither nor ddim dim byth neb heb
nobody: nobody no-one no_one not_a_soul neb
past: years_ago years_back in_19* back_then as_a_boy as_a_girl when_i_was when_she_was when_he_was was_young
    in_the_war childhood first_husband long_time_ago in_the_seventies in_the_eighties used_to decades that_was
    long_over over_now old_scar old_scars in_the_past flynyddoedd_yn_ôl 1960 1965 1971 1974 1982 1986 1988 1991
again: again third_time third fourth_time second_time every_time each_time always aye ilka_time most_nights
    every_night every_week every_day keeps keep_on still eto bob_tro bob_nos
since: since ever_since from_when these_days lately nowadays anymore any_more bellach ers
only_if: only unless until till if as_long_as when_hes
dealt: referred referral reported safeguarding raised_it told_the_manager told_my_manager rang_the told_the_senior
    told_the_duty duty_team duty_senior police_have police_were police_know strategy_meeting incident_system
    incident_form concern_form passed_it_on logged_it escalated on_the_system ambulance_came ambulance_called
    paramedics rung_111 rang_999 word_for_word
question_policy: policy training induction course module workbook slide trainer the_question_was what_would_you_do
    what_should_staff_do what_do_staff_do do_we_have_a_policy what_the_policy question_nine scenario case_study
    role_play lesson quiz exam a_level homework essay leaflet poster internet_safety learned_about
    talked_about_what_to_do
story_screen: film drama telly tv programme episode episodes box_set book novel novels story play panto soap netflix
    game games xbox playstation fifa minecraft zombies console wii character detective murder_mystery murder_thing
    vicar song podcast wireless the_news halloween costume
sport: football rugby match goal goals goalkeeper cup_final cup team league bowls darts snooker dominoes cards rummy
    boxing karate swimming race run_rate cricket netball training_on pool_league fitba gêm pêl-droed rygbi bingo
    whist scrabble chess raffle quiz_night
laugh_play: laughed laughing laugh laughs joked joking joke jokes giggle giggled giggles hilarious in_stitches funny
    creased howled_laughing till_it_hurt till_she_cried lol haha chuckle chuckled winked winks grin grinned grinning
    tease teased teases teasing tells_me_off telling_off ding-dong chwerthin
idiom: murder murdered could_murder could_have_killed kill_for killing_me kill_me_for killed_me_when
    going_to_kill_me_when absolutely_battered got_battered hammered_us starving_all dying_for dying_to
    dead_on_my_feet dead_good dead_chuffed drop_dead drives_me_mad drive_me_mad drives_me_up doing_my_head
    does_my_head bored_to_death scared_to_death worried_sick died_laughing die_laughing die_of_embarrassment
    over_my_dead blue_in_the_face black_and_blue_with sick_as_a_dog like_a_prisoner sentence escape escaped prison
    slavery daylight_robbery robbed_of robbed_at highway_robbery jump_off_the_pier strangle_him_for tonne_of_bricks
    ton_of_bricks pulled_my_leg pulling_my_leg break_a_leg smashed_it nailed_it killed_it like_a_bomb bombsite
    war_zone bron_â_marw fy_lladd bawling
happy: happy pleased delighted delight thrilled chuffed glad proud pride enjoy enjoys enjoyed enjoying love loves
    loved_it loving lovely brilliant great grand braw fantastic best favourite wonderful cheerful cheery smiling
    smiled smile beaming content contented settled settling excited looking_forward look_forward champion tidy
    smashing buzzing over_the_moon hapus wrth_ei_bodd wrth_fy_modd mwynhau braf hyfryd
want: want wants wanted wish wishes would_like would_love id_like she_like_to goal aim outcome hope hopes hoping
    dream ambition prefers prefer preferred rather next_thing next_is isio eisiau moyn hoffwn hoffai what_matters
    matters_to
agreed: agreed agree agrees chose chosen choose chooses choice by_choice decided decision own_idea her_own_idea
    his_own_idea my_own_idea own_decision asked_for asked_us asked_to requested request at_his_own at_her_own
    she_asked he_asked i_asked_for consent consented with_her_yes with_his_yes in_her_own_hand best_interests
    weighed_up reviewed discussed plan planned booked arranged on_the_agenda review dewis
routine: choir church chapel kirk allotment garden gardening greenhouse tomatoes knitting baking scones cake
    biscuits lunch_club coffee_morning library bus_pass ramp wheelchair stairlift rail grab_rail walker frame
    shower_chair commode kettle_tipper hairdresser hair_done nails_done barber shopping_trip holiday caravan seaside
    wedding birthday christmas party trip day_out outing college course work_experience job_coach cat dog budgie
    hens pony horse painting piano singing dancing concert museum zoo farm bike trampoline lego crafts swim pool gym
    côr capel gardd
ordinary_visit: visit visited review reviewed called_at met_with seen_at home_visit kettle_on tea coffee chat
    chatted showed_me told_me_about talked_about talked_through went_through form forms paperwork
help_good: helps helped helping supports drives_her takes_her takes_him brings brought visits sits_with
    cooks_for_her does_the_garden good_neighbour rings_every phones_every comes_every family_are sister_takes
    daughter_takes sitter respite_booked day_centre befriender_comes pops_in chap_the_wall
told: said says told tells telt tellt asked asks mentioned mentions showed shows explained admitted let_slip
    came_out_with blurted told_me said_to_me dywedodd dweud meddai
heard_seen: saw seen see noticed notice heard hear found find looked watched could_see can_see
alone_with: alone_with on_her_own_with on_his_own_with on_my_own_with left_with just_the_two when_no_one when_nobody
    no_one_else nobody_else in_private on_our_own on_her_own on_his_own come_again_on_a_day when_he_was_out
    while_he_parked when_he_went while_they_are while_hes_out she_asked_for_the_library out_of_earshot
    with_the_tap_running in_the_cheese_aisle
night: night nights nighttime midnight nos yn_y_nos after_ten after_ten_at_night bedtime in_the_night
bed_room: bed bedroom bathroom toilet bath shower wardrobe bedside room gwely ystafell
write_complain: complain complained complains complaint tear_up_that_form tear_up withdraw_it said_nothing_because
    i_have_to_live_here got_to_live_here ive_to_live get_into_trouble in_trouble lose_his_job lose_my_place
    only_makes_it_worse makes_it_worse for_questions_later made_worse need_him_to need_her_to no_one_would_believe
    wouldnt_believe believe_me nobody_believes not_be_believed silly being_silly making_it_up
number_loss: stone kilos six_stone seven_stone eight_stone kg pounds_off blank page_is_blank weeks_ago fortnight
    fortnight_back nine_days ten_days four_days three_days five_days three_weeks six_weeks months
name_call: stupid thick idiot useless_he lazy dirty_girl bad_girl naughty nasty evil disgusting slow_they nickname
    wallet_they mong daft_cow silly_cow bitch slag fat_they
doubt_story: not_sure_i_believe didnt_ring_true doesnt_add_up not_add_up all_answered_at_once answered_at_once
    not_right isnt_right something_off not_quite_right didnt_sit_right uneasy gut_feeling bothered_me stayed_with_me
    dont_know_what dont_know_that_its not_know_that_it_is not_sure_what might_be_a_mix-up thought_it_odd odd strange
    funny_about i_thought_nothing could_be_anything no_idea_how cant_explain couldnt_explain wouldnt_explain
    unexplained no_one_can_say nobody_can_say no_incident_sheet
is_it_normal: is_that_normal was_that_normal is_it_normal normally_done supposed_to_be am_i_allowed is_that_allowed
    can_a_person would_a_person would_it_be_wrong asking_for_a_friend asked_me_was asked_me_is is_that_right
    am_i_right to_be_stopped whether_a_jaw
"""

SPELLINGS = """
aboot:about ah:i ain:own anythin:anything arenae:not arent:not auld:old aw:all awa:away bairn:child
bairns:children bide:stay bides:stays canna:cant cannae:cant cannot:cant canny:cant claes:clothes cos:because
couldnae:cant couldnt:cant cuz:because da:dad daddy:dad dae:do deid:dead didnae:not didnt:not dinna:not dinnae:not
disnae:not doesnt:not dont:not doon:down dug:dog efter:after efternoon:afternoon fae:from feart:afraid fower:four
frae:from frichtit:afraid frightened:afraid gang:go gaun:going gey:very gie:give gied:gave gien:given gies:gives
gin:if gonna:going gonnae:going greetin:crying greeting:crying guid:good hadnae:not hadnt:not hae:have hame:home
hasnae:not hasnt:not haud:hold haun:hand hauns:hands havenae:not havent:not hed:he heid:head hersel:herself hes:he
himsel:himself hoo:how hoose:house id:i im:i isnae:not isnt:not isny:not its:it ive:i ken:know kens:knows
kent:knew lang:long lassie:girl lassies:girls loon:boy ma:my mair:more maist:most mak:make maks:makes mam:mum
mammy:mum masel:myself masell:myself maw:mum mi:my mony:many mummy:mum nae:no naebody:nobody naething:nothing
naw:no nicht:night noo:now nowt:nothing nuthin:nothing ony:any onything:anything oot:out ower:over owt:anything
pit:put pits:puts quine:girl richt:right roon:round sair:sore scairt:afraid scared:afraid shes:she shouldnae:not
shouldnt:not somethin:something summat:something tae:to tak:take takin:taking taks:takes tellin:telling tellt:told
telt:told theyre:they twa:two wa:wall wan:one wanna:want wasnae:not wasnt:not wean:child weans:children werent:not
wha:who whan:when whaur:where whit:what wi:with widnae:wont willnae:wont winna:wont winnae:wont wint:want wir:were
wis:was wisnae:not wouldnae:wont wouldnt:wont yin:one youre:you
"""
"""Scots, quick typing and the g that is not said, each read as another word; every "did not" is one `not`."""
