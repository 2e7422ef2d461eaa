/** Forms that no suffix rule brings back to their base, a base and its forms a line. */
const TABLE = `
arise arose arisen
bear bore borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
child children
choose chose chosen choice
come came
deal dealt
defend defense defence
die died dead death
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown flight
foot feet
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown growth
hang hung
hear heard
hide hid hidden
hold held
uphold upheld
withhold withheld
injure injury
keep kept
know knew known
lay laid
lead led
learn learnt
lend lent
life lives
lie lain
light lit
lose lost loss
make made
man men
mean meant
meet met
pay paid
person people
rebuild rebuilt
ride rode ridden
ring rang rung
rise rose risen
run ran
see saw seen
seek sought
sell sold sale
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken speech
spend spent
stand stood
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
win won winner
withdraw withdrew withdrawn withdrawal
woman women
write wrote written
`;

/** From a form ("went") to its base ("go"). Missed knowingly: forms that are also another word ("saw" the tool). */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [base, ...forms] = line.split(' ');
      return base === undefined ? [] : forms.map((form) => [form, base] as const);
    }),
);
