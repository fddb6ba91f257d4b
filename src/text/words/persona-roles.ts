/** Who of several people behind a profile talks, who works, who is seen. */
export const personaRoleWords = {
  /** What the one who is seen does, in the present. */
  frontAct:
    'sell sells selling bid bids bidding talk talks talking speak speaks speaking negotiate negotiates negotiating ' +
    'communicate communicates communicating chat chats chatting pitch pitches pitching present presenting quote ' +
    'quotes quoting front fronts fronting represent represents invoice invoices coordinate coordinates ' +
    'coordinating greet interview correspond apply applies applying advertise market propose smile',
  /** What the one who is seen is called. */
  frontMan:
    'face front voice mouth mouthpiece spokesman spokesperson middleman intermediary seller salesman salesperson frontman ' +
    'figurehead mask signboard go-between messenger interface receptionist negotiator dispatcher poster talker ' +
    'façade facade shopfront storefront doorman tip contact the_face the_voice',
  /** What the others do with the work. */
  teamLabour:
    'type types typed sit sits produce produces start starts continue continues pick picks log logs logged sew sews ' +
    'paint paints animate animates retouch retouches translate translates edit edits prepare prepares crunch ' +
    'grind grinds cover covers handle handles run runs takes take  finish finishes ' +
    'code codes coding coded build builds develop develops program programs write writes wrote draw draws design designs ' +
    'do does did done make makes made implement implements complete completes execute executes work works create creates ' +
    'test tests push pushes deliver delivers sketch sketches render renders record records transcribe ' +
    'transcribes fix fixes debug debugs fill fills research model models hammer typeset compile compiles ' +
    'performs perform programming drawing writing assemble assembles stitch solve solves ' +
    'doing working lay lays',
  /** What is worked on or shown. */
  /** Labour of today. */
  present:
    'type types sit sits produce produces start starts continue continues log logs sew sews paint paints animate ' +
    'animates retouch retouches translate translates edit edits prepare prepares crunch handle handles run runs take takes ' +
    'finish finishes code codes build builds develop develops program programs write writes draw draws design ' +
    'designs do does done make makes implement implements complete completes execute executes work works create creates ' +
    'test tests push pushes deliver delivers sketch render renders record transcribe fix fixes fill ' +
    'speak speaks supply supplies pass passes answer answers reply replies join joins attend attends use uses cover covers ' +
    'carry organise commit commits own perform performs talk talks cut cuts collect collects solve solves bring brings',
  teamThing:
    'work job jobs task tasks order orders project projects ticket tickets code coding programming hours tracker ' +
    'timesheet script scripts article articles text texts drawing drawings design designs translation ' +
    'translations files pages models renders frontend backend css html python java php react testing ' +
    'illustrations illustration editing videos data entry lines logos commits messages client clients it ' +
    'everything rest half part most stuff thing things chapters copy keyboard nights shift weekends animation ' +
    'sketches rendering sound subtitles transcripts spreadsheets calls interview technical layouts ' +
    'apps sites websites delivery gigs reports research typing deliverables milestones milestone',
  wholeOf: 'whole entire full complete small little hidden real',
  /** Several people, as one word. */
  manyPeople:
    'team house studio company family department squad army office workshop bunch group collective crew gang firm shop ' +
    'cooperative co-op guild pool trio quartet duo pair tribe village brigade ring circle handful band clan ' +
    'outfit agency business software_house team_of a_team_of',
  /** What a client may find odd. */
  reassured:
    'surprised astonished startled irritated confused alarmed worried worry wonder bothered shocked amazed puzzled afraid notice matter trouble',
  absent:
    'sleep asleep away travel travelling traveling ill sick holiday vacation busy offline unavailable office exam exams tired',
  carriesOn:
    'continue continues replace replaces cover covers substitute substitutes answer answers reply replies keeps work works ' +
    'uses use sits sit takes open opens login logs jumps steps fills picks carries signs',
  awayMe: 'substitute stand-in deputy replacement proxy double understudy backup lookalike body_double',
  /** After these a "not" says nothing of helpers. */
  noDenial:
    'just only always myself himself visible same alone tell mind english verified seen shown keyboard desk here alone ' +
    'great good fluent perfect strong personally necessarily program me there one',
};
