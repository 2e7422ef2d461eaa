import type { StoryBundle } from '#bundle/story-bundle.ts';
import { buildBundle } from '#preprocess/build-bundle.ts';

interface Report {
  id: string;
  outlet: string;
  published: string;
  title: string;
  paragraphs: string[];
}

/** What the news agency sent; one outlet printed it almost as it came. */
const AGENCY = [
  'A cabin of the Mount Arlen cable car crashed into the valley station at Verrin on Monday morning, injuring 14 people, police said.',
  'The cabin was carrying 22 passengers when it failed to slow down at 9.40 a.m., according to police spokeswoman Ines Halloran. Two of the injured were flown to the hospital in Castel Dorne.',
  '“The cabin came down far too fast and nobody could stop it,” said Marek Olin, who was waiting on the platform.',
  'The operator, Arlen Cableways, suspended all services until further notice. The company said its brakes were inspected in January.',
  'Transport minister Petra Sandoval will visit the site on Tuesday. She has ordered an investigation into the accident.',
];

const REPORTS: Report[] = [
  {
    id: 'courier',
    outlet: 'Verrin Courier',
    published: '2024-03-04',
    title: 'Fourteen hurt as cable car hits the station',
    paragraphs: [
      'Fourteen people were injured on Monday when a cabin of the Mount Arlen cable car crashed into the valley station in Verrin.',
      'The cabin failed to slow down as it came in at about 9.40 a.m. with 22 passengers on board. Firefighters cut three people out of the wreck with hydraulic tools.',
      '“The cabin came down far too fast and nobody could stop it,” said Marek Olin, a ski instructor who was waiting on the platform. “Then the glass burst.”',
      'Mayor Tilda Brandt opened the school gym for the families of the injured. She called the accident the darkest day in the history of Verrin.',
      'Arlen Cableways, which operates the line, suspended all services until further notice. Its brakes were inspected in January, the company said.',
      'The line was due to close for repairs in April. The town has asked for its own expert to join the investigation.',
    ],
  },
  {
    id: 'wire',
    outlet: 'Northern Wire',
    published: '2024-03-04',
    title: 'Cable car crash injures 14 at Mount Arlen',
    paragraphs: AGENCY,
  },
  {
    id: 'gazette',
    outlet: 'Lakeside Gazette',
    published: '2024-03-05',
    title: 'Cable car crash at Mount Arlen injures 14',
    paragraphs: [...AGENCY.slice(0, 4), `${AGENCY[4] ?? ''} The Gazette will report on its findings.`],
  },
  {
    id: 'lantern',
    outlet: 'The Evening Lantern',
    published: '2024-03-04',
    title: 'Seventeen injured in Verrin cable car crash',
    paragraphs: [
      'Seventeen people were injured when a cable car cabin crashed into the valley station at Verrin on Monday, the regional hospital said.',
      'Three of the injured were flown to the hospital in Castel Dorne with broken bones, a doctor said. The others were treated on the spot.',
      'The cabin was carrying more than 20 passengers when it failed to slow down, police spokeswoman Ines Halloran said.',
      'Mechanics had warned Arlen Cableways about the brakes in February, a former employee told the Lantern. The operator denied that it had received any warning about the brakes.',
      'Transport minister Petra Sandoval is expected to visit the site on Wednesday. The opposition called for her to resign.',
    ],
  },
  {
    id: 'arlen',
    outlet: 'Arlen Today',
    published: '2024-03-05',
    title: 'Operator: we received no warning',
    paragraphs: [
      'Arlen Cableways denied on Tuesday that it had received any warning about the brakes of the cabin that crashed into the valley station at Verrin.',
      '“There was no warning, neither in writing nor by telephone,” said the managing director, Jonas Feld. He added that the brakes were inspected in January.',
      'The crash on Monday injured 14 people, the company said. All of them have received an offer of help.',
      'Services stay suspended until further notice. Season tickets will be refunded, Feld said.',
      'Feld apologised to the passengers and promised to open the maintenance records.',
    ],
  },
  {
    id: 'ledger',
    outlet: 'Capital Ledger',
    published: '2024-03-05',
    title: 'Ministry knew of brake problems before Verrin crash',
    paragraphs: [
      'Arlen Cableways received a warning about the brakes of its cabins in February, a letter seen by the Ledger shows.',
      'The letter was sent by two mechanics and copied to the transport ministry. A cabin of the line crashed into the valley station at Verrin on Monday, injuring 17 people.',
      'Transport minister Petra Sandoval visited the site on Tuesday and ordered an investigation into the accident. “We will look at every bolt and every sheet of paper,” Sandoval said.',
      'Shares of the parent company, Dorne Holding, fell 11 percent. Dorne Holding runs nine cable cars in three countries.',
      'The opposition called for the minister to resign. Her spokesman said that she had not seen the letter.',
    ],
  },
  {
    id: 'brief',
    outlet: 'Morning Brief',
    published: '2024-03-06',
    title: 'What we know about the Verrin crash',
    paragraphs: [
      'A cabin of the Mount Arlen cable car crashed into the valley station at Verrin on Monday. Police say 14 people were injured; the regional hospital counts 17.',
      'The cabin failed to slow down with 22 passengers on board. Firefighters cut three people out of the wreck.',
      'The operator says the brakes were inspected in January and denies that it received any warning. A letter of two mechanics says otherwise.',
      'Transport minister Petra Sandoval visited the site on Tuesday. The first findings of the investigation are expected in May.',
    ],
  },
  {
    id: 'leisure',
    outlet: 'Peaks and Trails',
    published: '2024-03-06',
    title: 'A hundred years above the valley',
    paragraphs: [
      'The Mount Arlen cable car carried its first guests in 1924, when the trip cost two crowns and took half an hour.',
      'Its wooden cabins were painted red by the engineer Lucia Verano, whose sketches hang in the museum today. Painters and poets came for the view of the seven lakes.',
      'Steel cabins replaced the old ones in 1971. After the accident of this week the line stands still in its hundredth year.',
      'Walkers can still reach the summit on foot. The path begins behind the church and takes four hours.',
    ],
  },
];

/**
 * Eight reports of one invented accident: C printed the agency report B almost as it came, A and B count 14 injured
 * and D and F 17, E denies what F affirms, B gives the police and D the hospital as its source, and H shares little.
 */
export function buildEightArticles(): StoryBundle {
  return buildBundle({
    id: 'verrin',
    title: 'The cable car crash at Verrin',
    summary: null,
    articles: REPORTS.map(({ id, outlet, published, title, paragraphs }) => ({
      id,
      file: `${id}.txt`,
      text: paragraphs.join('\n\n'),
      title,
      outlet,
      author: null,
      published,
      url: null,
      language: null,
    })),
  });
}
