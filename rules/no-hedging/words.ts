/** Words that take back what a sentence says. Source: `domain.md` T13, PF19 and PF25, widened by meaning. */
import {phrases} from '../../src/kit.js'

/** Each phrase is one hedge. What is asked for politely is none: "could you", "would it be possible", "I wonder if you". */
export const hedges = phrases(
  [
    // Doubt about one's own mind
    'i [also|do|just|only|really|still|would|should] {assume|daresay|dare say|fancy|gather|guess|imagine|presume|reckon|suppose|suspect|think|say !thank} {!{of|about|back|highly|ahead|it through|on my feet}}',
    'i [also|do|just|only|really|still] {feel|felt} {as {if|though}|i|it|like i|like it|my|that|there|this|was|were}',
    'i [do|still|would like to|like to] {believe|hope} [that] i {am|can|could|may|might|would}',
    'i {am|was} [..1] not {altogether|absolutely|at all|completely|entirely|exactly|fully|quite|really|too|totally|so} {certain|clear|convinced|sure}',
    'i {am|was} {not {certain|sure}|unsure|uncertain|no expert}',
    'i {may|might|could} [well] be {mistaken|wrong}',
    'i [just|only|sort of|kind of|had|also] {wondered|was wondering|am wondering} {about|if|whether} {!you}',
    'i just {felt|hoped|meant|thought|wanted|wondered}',
    '{in my {humble|modest} opinion|if i am not mistaken|if {memory serves|that makes sense}|for what it is worth|as far as i {can {see|tell}|know|remember|understand}|to the best of my {knowledge|recollection}|correct me if|do not quote me|i would not like to say|i could be wrong}',
    // What may be and may not be
    '{conceivably|hopefully|maybe|perhaps|possibly|potentially|presumably|probably|supposedly|apparently|seemingly|arguably|ostensibly}',
    'might {!{you|i}}',
    '{i|it|there|that|this|which|who|we|my ..2} may {be|have|not|seem|well|just|in}',
    '{i|it|there|that|this|one|we|my ..2} could {[..1] be {argued|called|considered|described|of|said|seen|some|thought|viewed|worth}|almost|in {theory|principle}|just about|theoretically}',
    'one {could|might|may}',
    '{it|that|this|there|which|i|you|company|firm|role|job|my ..2|your ..2} [..1] {seem|seems|seemed|appear|appears|appeared} {a|as if|as though|fair|good|i|like|likely|me|probable|quite|rather|reasonable|somehow|that|to}',
    '{some|any|little|slight|outside|small|remote} {chance|hope|possibility} {of|that}',
    '{not impossible|not unlikely|not out of the question|not without}',
    // How much, roughly
    '{fairly|rather|relatively|reasonably|roughly|slightly|somewhat|vaguely|comparatively|moderately|tolerably|passably|partially|more or less|{kind|sort} of|of sorts|ish|or {so|something|thereabouts}|give or take|pretty much|{a bit|a little} {!{about|more about|of your time|girl|boy|of everything}}|almost {!{all|every|everything|a year|as}}|quite {!{right|sure|the|rightly|simply|clear|clearly}}|basically|essentially|virtually|practically}',
    'a {certain {amount|degree|feeling|something|talent|knack|experience|sense}|touch {of|too}|modest {amount|degree|talent}}',
    '{some|any} {kind|sort} of',
    // In a way
    '{as it were|so to speak|in a manner of speaking|in a {sense|way|fashion}|in {certain|many|some|several} {cases|circumstances|respects|senses|situations|ways}|under {certain|some} {circumstances|conditions}|to {a|a certain|a degree|an|some} {degree|extent}|up to a point|after a fashion|all things considered|at a {pinch|push|guess}|at least in {part|theory}|by and large|for the most part|generally speaking|broadly speaking|if you {like|will}|more often than not|on the whole|to be {fair|honest}|in theory|in principle|in general|all being well|with {any|a bit of} luck}'
  ],
  {
    except: [
      '{would|had|but} rather',
      'rather than',
      '{some|any|what|this|that|the|which|another|each|every|my|your|right|same|new|different} {kind|sort} of {!{thing}} {bolt|cheese|engine|person|problem|question|steel|wood|work}',
      '{might|may|could} i ?',
      '{not|no} {quite|almost}',
      'i {think|thought} {highly|fondly|often|back}',
      'quite {a few|a lot}',
      'i would say {thank|yes|no}'
    ]
  }
)
