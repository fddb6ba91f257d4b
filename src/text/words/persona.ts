/** Who works behind a profile, and how that is said. */
export const personaWords = {
  /** What is one person's on such a site. */
  personaSeat:
    'account~ acc acct accs profile~ acount~ accaunt~ login~ log-in sign-in credentials seat id username ' +
    'user-name nickname nick inbox handle avatar byline password github upwork fiverr seller persona ' +
    'freelancer_account user_account fiverr_seller',
  signature: 'name byline nick nickname signature brand label',
  /** People on the speaker's side. */
  crew:
    'team crew squad gang army workshop studio boys guys lads mates mate buddies buddy amigo amigos pals ' +
    'brother brothers sister sisters cousin cousins uncle father dad mother mum mom son daughter wife husband ' +
    'spouse nephew niece twins twin relatives roommate flatmate friend friends partners colleague colleagues ' +
    'coworker coworkers co-worker co-workers ex-colleagues teammate teammates student students juniors intern ' +
    'interns trainee trainees apprentice apprentices helper helpers assistants subordinate subordinates staff ' +
    'employee employees worker workers subcontractor subcontractors mentor boss operators spokesman ' +
    'spokesperson salesman sales_rep translators guy fellow bro comrades tech_lead girlfriend boyfriend girls ' +
    'flatmates roommates housemates pupils classmates classmate my_team our_team our_developers our_managers ' +
    'ghostwriter ghostwriters lad housemate aunt aunts grandson brother-in-law sister-in-law brothers-in-law ' +
    'father-in-law mother-in-law son-in-law pal pals chap chaps kids kinsman stepson stepbrother godson fiancé fiance fiancee ' +
    'protégé buddys dad siblings sibling parents neighbours neighbor neighbors',
  /** One of them, by trade: only after "a", "another", "our". */
  tradesman:
    'consultant consultants developer dev coder programmer engineer designer editor writer illustrator artist translator va expert ' +
    'experts specialists professionals person persons people native_speaker speaker ' +
    'freelancer freelancers agent agents colleague member members worker man lady woman coders developers devs ' +
    'programmers engineers designers editors writers illustrators artists vas operators brains hands guys ' +
    'manager lead employee teammate friend others architect analyst tester testers assistant ' +
    'junior senior representative director operator partner collective group relative folks minds guy ' +
    'spokesman apprentice student ppl salesperson staffers another_person different_person different_people ' +
    'other_people other_person girl kid woman women director author dude human humans subcontractor contractor contractors secretary ' +
    'tutor accountant animator animators painter painters modeller seamstresses draftsman draftsmen typist typists interviewee ' +
    'analysts architects researchers producers modelers scripters ghost ghosts owners',
  several:
    'several many different multiple various two three four five six seven eight nine ten eleven twelve ' +
    'fifteen twenty few couple dozen 2 3 4 5 6 7 8 9 10 11 12 15 20 more extra all',
  thirdPerson: "he she they he'll she'll they'll he'd she'd they'd he's she's they're who",
  actsOn:
    'work+ use+ using share+ shared sharing run running runs operate+ operated manage+ log logs logged signed ' +
    'sign bid bids bidding answer+ reply replies deliver+ code+ codes coding push pushes continue+ take takes ' +
    'do does did done doing finish+ handle+ write writes draw draws help+ respond+ post+ apply applies join+ ' +
    'submit+ make makes belong belongs sit sits collaborate+ access accesses log_in logged_in login',
  makesWork:
    'code codes coding build builds develop develops program programs programming write writes draw draws design ' +
    'designs do does finish finishes produce produces deliver delivers execute executes make makes implement ' +
    'implements complete completes work works create creates close closes test tests push pushes',
  madeBy:
    'done made handled carried_out completed executed written coded developed built drawn produced performed closed ' +
    'finished delivered taken_care_of programmed implemented',
  labours:
    'work job jobs task tasks order orders project projects ticket tickets code coding programming development ' +
    'articles drawings designs brief specification overflow gigs translation translations files part delivery',
  frontsWork:
    'sell talk speak present attend communicate chat negotiate represent appear manage interview take join handle',
  liveEvent:
    'call calls meeting meetings interview interviews zoom standup standups stand-up stand-ups video_call ' +
    'video_calls demo session sessions screening camera meet on_camera on_video video zooms phone_call phone_calls voice_call voice_calls kickoff_call',
  attends:
    'join joins attend attends take takes do does pass passes handle handles sit sits appear appears come ' +
    'comes speak speaks talk talks answer answers represent represents lead leads cover covers go goes joining ' +
    'attending be log logs shows steps stands',
  attendedBy: 'done taken attended handled joined passed made held covered represented',
  standsIn: 'as_me like_me standin',
  unseen:
    'behind_the_scenes behind_the_scene behind_the_curtain back_office back-office backoffice unseen invisible ' +
    'silent silently ghost hidden quietly secretly unnamed anonymous anonymously in_the_background ' +
    'in_background in_the_shadow in_the_shadows offstage discreetly backstage in_the_backend',
  passesOn:
    'pass passed passes forward forwarded forwards hand handed hands delegate delegated delegates outsource ' +
    'outsourced outsources distribute distributed assign assigned assigns give gives route routed split ' +
    'divided share shared go subcontract farm farmed spread',
  whoever: 'whoever whichever',
  freeNow: 'free awake online on_duty available ready shift turn',
  turns: 'take_turns taking_turns takes_turns in_turns in_turn shifts rotate rotates rotating rotation by_turns',
  spokes: 'spokesperson spokesman spokeswoman representative speaker sales_rep presenter interviewee salesperson',
  /** Where sharing is what was built, taught or long ago. */
  otherTeam:
    'built implemented introduced panel iam sso sign-on single_sign-on ' +
    'role-based multi-user round-robin audit_trail supervisor sync former formerly previously bootcamp led ' +
    'mentored founders co-founder acquired nurses startup telecom recommend approve approved consent ' +
    'ward crm employer hobby volunteer mentoring feature candidate allowed spots detects tech teams rather',
  declaredTeam: 'studio_badge white_label white-label agency_owner permission',
  ownKin:
    'aunt brother-in-law sister-in-law father-in-law pal kids siblings parents assistant secretary housemate wingman brother brothers sister sisters cousin cousins uncle father dad mother mum mom son daughter wife husband ' +
    'spouse nephew niece twin twins roommate flatmate friend friends buddy buddies mate mates student students ' +
    'apprentice apprentices helper helpers boys guys lads juniors trainee trainees intern interns assistants ' +
    'subordinates mentor senior boss colleague colleagues coworkers girlfriend boyfriend guys girls flatmates ' +
    'roommates housemate housemates neighbour neighbours fellow pupils classmates classmate',
  unknowing:
    'meet notice see know told tell feel trouble surprise surprised worry need care ask hear unknown ' +
    'difference matter mind afraid',
  past: 'ago',
  /** Those whom a freelancer meets at the reader's, apart from the clients. */
  plural:
    'users stakeholders journalists doctors nurses teachers suppliers vendors guests editors experts pupils learners ' +
    'visitors readers agencies departments teams founders managers owners investors candidates applicants patients ' +
    'players subscribers participants respondents witnesses speakers staff employees sellers partners reporters ' +
    'reviewers testers contractors farmers lawyers sponsors influencers creators bloggers volunteers translators',
  answered: 'answered replied',
  intermediary: 'intermediary middleman contact face front coordinator front_man frontman go-between',
  keyWord: 'key keys laptop computer token',
};
