/** Presents, treats, favours and stunts for the employer. Widened by meaning from PF27 and the pages that the rule names. */
import {phrases} from '../../src/kit.js'

/** Things people give. */
const present =
  '{bagels|balloon|basket|biltong|biscuits|book token|bottle|bottles|bouquet|box of ..2|brownies|cake|cakes|candle|candles|card with|champagne|cheese|cheeses|chocolate|chocolates|coffee card|coffee voucher|cookies|coupon|croissants|cufflinks|cupcakes|doughnuts|donuts|flowers|fruit basket|gift|gifts|gift card|gift certificate|gift voucher|hamper|honey|jam|keychain|lottery ticket|mangoes|mug|mugs|orchid|orchids|pastries|pizza|plant|present|presents|samosas|shortbread|souvenir|sweets|tickets|tin of|token of|treat|treats|voucher|vouchers|whisky|wine}'

const meal =
  '{beer|beers|braai|breakfast|brunch|cocktail|cocktails|coffee|dinner|drink|drinks|lunch|meal|pint|round of {drinks|golf}|steak|supper|sushi|tea}'

/** Those to whom it goes. */
const readers =
  '{each {member|of you}|everybody|everyone|the {committee|office|panel|staff|team|whole {department|office|team}}|you|you all|you and ..4|your ..1 {children|colleagues|daughter|department|desk|family|friends|home|house|husband|office|panel|partner|reception|residence|secretary|son|spouse|staff|team|wife}}'

const free =
  '{at {half price|no {charge|cost}}|for {free|nothing}|free|free of charge|without charge}'

/** What the writer sends, leaves or has ordered. */
export const presents = phrases(
  [
    `{i|i am|i have|i shall|i will} [..2] {attach|attaching|couriered|enclose|enclosed|enclosing|included|mail|mailed|post|posted|posting|send|sending|sent} [..2] [you|along|over|to you|with it] ..3 ${present}`,
    `{i|i am|i have|i shall|i will|and} [..1] {arrange|arranged|asked for|baked|baking|bought|bring|bringing|brought|buy|chosen|enclosed|dropped [off]|drop off|got|have|knitted|leave|left|made|order|ordered|picked up|prepared|put together|reserved|send|sent} {you ..3|..4} ${present} ..4 {for|to|with|at} ${readers} {!{spoke|guests}}`,
    `{i|i am|i have|i shall|i will} [..1] {bought|bring|brought|couriered|give|got|left|made|mail|mailed|order|ordered|post|posted|prepared|sent|send|sending} you {a|an|another|half a|the|some|two|three|<num>} ..3 ${present}`,
    `{arranged|arrange|ordered} for ..3 ${present} ..3 {delivered|sent}`,
    `{kindly|please} {accept|enjoy|find|give ..2|help yourself to|share|use} {a|an|my|some|the|these|this} ..4 ${present}`,
    `{accept|enjoy|like} {a|my|some|the|these|this} ..4 ${present} ..4 {as a|enclosed|for you|from me|i {have|left}|that i|with my|which}`,
    `{attached|enclosed|with this letter|with my ..2} [herewith] {is|are|come|comes|you will find|with ..4 is} {a|an|some|two|the} ..4 ${present}`,
    `the {attached|enclosed} ..3 ${present}`,
    `${present} ..5 {accompanies|are on their way|awaits you|has been sent to you|is attached|is enclosed|is on its way|should {arrive|reach you}|will {arrive at|be {delivered|waiting}|reach you}|with your name on}`,
    `{taken|took} the liberty of sending {a|an|some|you}`,
    `{parcel|something} ..2 will {arrive|reach} {at|you} `,
    `{token|mark|sign|gesture} of [my] ..2 {appreciation|esteem|goodwill|gratitude|respect|thanks} {!{for your help in}}`,
    `a {little|small} {gift|present|something|surprise|treat} {accompanies|enclosed|extra|for|from|is|to|will|with|you}`,
    `{manage|accept} a small {something|token}`,
    `{give|offer|send} {you ..4|your team} {a|an|another|half a|some|the} ..3 ${present}`,
    `{give|send} you something {$|in return|to say|small|nice|from|as}`,
    `gratitude with something more`,
    `{reach|greet|thank} you with ..1 {dinner|lunch|a {gift|meal}}`,
    `{tickets|seats|tables} ..4 {are yours|for you|if you {like|want|would}|yours if}`,
    `{is|are} yours {if|whenever} you {like|want|would|wish|hire|have}`,
    `with {my|our} {compliments|love} {$|and}`
  ],
  {
    except: [
      '{gift|present|voucher} {aid|register|scheme|shop|tax}',
      'please find {a|my|the} ..3 {cv|portfolio|reference*|resume}',
      'plant {care|list|manager|operator*|tour}',
      'tickets {office|sold}'
    ]
  }
)

/** A meal or an outing at the writer's cost, or with the writer alone. */
export const treats = phrases(
  [
    `{take|taking|treat|treating} {you|the ..2 panel|the ..1 team|your ..2} ..5 {for ..2 ${meal}|out|to ..3 ${meal}}`,
    `{invite|host|have} {you|the panel|the team|your team} ..5 {for|out for|to|over for} ..2 {${meal}|afternoon tea|the {game|match|opera|rugby|theatre}|our {box|company box}|my {club|house|home|table}}`,
    `{buy|buying|get|offer|owe|stand} {you|the team|your team} ..3 ${meal}`,
    `buy {a drink|dinner|lunch} for {you|your}`,
    `${meal} ..4 {is|are|will be} {at my expense|on me}`,
    `${meal} {at my expense|on me|my treat}`,
    `{your next {coffee|latte}|coffee} ..1 on me`,
    `my treat {$|next|and|for|if|of course}`,
    `{pick up|pay} {for your ..2 ${meal}|the tab|your parking}`,
    `be my {guest|guests} {$|at|for}`,
    `{come|meet|see you} ..4 ${meal} ..3 {just the two|with my family|away from the office}`,
    `just {the two of us|you and me}`,
    `at my expense`,
    `{dinner|meal|weekend|night|stay|break} at {my|our} {club|restaurant|house|home|lodge|hotel|place|cottage}`
  ],
  {except: ['{thank|thanks} ..8', 'you {bought|gave|offered|kindly}']}
)

/** A service or a saving for the reader in person. */
export const favors = phrases(
  [
    `{can|could|gladly|happily|happy to|like to|love to|offer to|offering to|shall|will|would} ..2 {babysit|build|clean|cook|design|do|drive|fix|look after|mend|mow|paint|photograph|repair|rewire|supply|teach|tutor|walk|wash|write} ..3 {you|your} ..6 ${free}`,
    `{can|could|gladly|happily|happy to|shall|will} [..1] {babysit|clean|fix|look after|mend|mow|paint|walk|wash} {for you|your {car|children|dog|garage|garden|house|lawn|own}}`,
    `{give|get|let|offer|have} {you|your ..2} ..4 {a {deal|discount|good price|upgrade}|complimentary|discount|for free|free {!to}|good {deal|discount|price}|half price|special price|the use of|tickets}`,
    `{do you a|get you a} ..3 {deal|favor|discount}`,
    `{can|could|shall|will|would} get you {a table|in|into|seats|tickets|courtside}`,
    `{use|have|borrow|stay} ..2 {at|of|in} {my|our} {apartment|beach house|boat|cabin|caravan|cottage|flat|holiday {cottage|home}|house|lodge|villa}`,
    `{let you ..1 {borrow|use|have}|lend you} {my|our}`,
    `{return|repay} {the|you|your} ..1 {favor|generosity|kindness} {$|by|with|in}`,
    `{in return|in exchange} for {an|a|my|the|your} ..2 {chance|chat|help|interview|introduction|job|meeting|recommendation|word}`,
    `{make it worth your while|something in it for you|a bonus in it for you|sweeten the {deal|pot}|look kindly on my|finder's fee}`,
    `for your trouble {$|i|here|there|please}`,
    `{reward|rewarding} you`,
    `{share|split} {my|the} {bonus|commission|referral bonus} with you`,
    `{commission|percentage|share} {from|of} my {first|salary|wages|pay}`,
    `{discount|promo} code for you`,
    `a {free|complimentary} ..3 is yours`,
    `if {you|i} ..12 i {can|could|shall|will|would|promise to} ..2 {bring ..2 {cake|breakfast|croissants|food}|bring cake|buy|cook|donate|give you {a|my|one}|name my|pay you|plant a|shave|share|throw in|treat|wash}`,
    `{donate|donated|donation|contribution} ..8 {in your name|your {favorite|chosen} {charity|cause}|{cause|charity} of your choice|to your charity}`,
    `{small|home-made|generous} bribe`,
    `name* ..5 after you [$]`,
    `work ..4 for free {if you|so that}`,
    `{pay|give} {whatever|any} {amount|sum}`
  ],
  {except: ['{bribe*|offered} {law|policy}', '{clients|customers|pupils} ..3 free']}
)

/** Stunts, and a reach into the reader's private life. */
export const intrusions = phrases([
  `singing {messenger|telegram}`,
  `{balloon|cake|chocolate|mug|pizza|shoe|t-shirt} ..6 {cv|resume|my {face|name|photo|photograph|skills}}`,
  `{cv|resume} ..4 {balloon|{comes|is} ..3 {bottle|cake|chocolate}|printed on a {cake|mug|pizza|slab|shirt|bar}}`,
  `{in the shape of|iced with|printed with} your {company|logo|name}`,
  `{enclose*|enclosed|include*|sent} ..4 shoe`,
  `{song|rap|video|poem|playlist} ..6 {about|on} why {i|you}`,
  `scratch the ..3 panel`,
  `{got hold of|looked up|tracked down|traced|found [out]} ..3 your {children|family|home|house|husband|personal|private|wife}`,
  `{what is|have|send me|share|tell me} ..1 your {home|personal|private|residential} {address|e-mail|email|number|phone}`,
  `the address of your home`,
  `{card|letter|note|flowers} {through your door|to your {home|house}}`,
  `{to|at} your {home|house|residence} {$|soon|by|on|as}`,
  `you {are|look|looked|were} ..2 {attractive|beautiful|gorgeous|handsome|lovely|pretty|sexy|stunning} {!{campus|building|office|place}}`,
  `{sent|send|sending} you a friend request`
])
