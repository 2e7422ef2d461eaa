/** Words that carry grammar and no content; two sentences that share only these share nothing. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every either neither both all any some no none one ones
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
  ourselves they them their theirs themselves who whom whose which what whatever when where why how there here
  and or but nor so yet if then than because as while although though unless until since whether
  of in on at by for with about against between into through during before after above below to from up down out off
  over under again further once along among amid around across behind beyond upon within without toward towards via per
  be am is are was were been being have has had having do does did doing done will would shall should can could may
  might must ought need not only own very too also just even still already more most much many less least few fewer
  mr mrs ms dr sir now ago ever never however therefore thus rather quite
  i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll we're we've we'd we'll they're they've
  they'd they'll isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't hasn't
  haven't hadn't there'd that'd let's
  say says said saying tell tells told add adds added according`.split(/\s+/),
);
