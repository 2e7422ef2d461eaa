/** Frequent given names that are no common words or places: for telling people from firms, and he from she. */
const MALE =
  'Aaron Abdul Abdullah Abraham Adam Adolf Adrian Ahmad Ahmed Alan Albert Alejandro Aleksandr Alex Alexander Alexei Alfred Ali Allan Allen Amir Anatoly Anders Andre Andreas Andrei Andrew Andy Anthony Antonio Anwar Ariel Arnold Arthur Ayman Barry Ben Benjamin Bernard Bernie Bill Billy Bjorn Bob Bobby Boris Brad Brandon Brendan Brent Brett Brian Bruce Bryan Byron Calvin Carl Carlos Cesar Charles Charlie Chris Christian Christopher Chuck Clarence Clifford Colin Connor Craig Curtis Dale Damian Daniel Danny Darren Dave David Dean Dennis Derek Desmond Diego Dick Dmitri Dmitry Dominic Don Donald Doug Douglas Duncan Dwayne Dwight Earl Eddie Edgar Edmund Eduardo Edward Edwin Eli Elliott Emmanuel Enrique Eric Erik Ernest Ethan Eugene Evan Felix Fernando Francis Francisco Francois Frank Franklin Fred Frederick Gary Gavin Geoff Geoffrey George Gerald Gerard Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Gustavo Guy Hamid Hans Harold Harry Harvey Hassan Hector Henry Herbert Herman Howard Hugh Hugo Hussein Ian Ibrahim Igor Imran Ismail Ivan Jack Jacob Jacques Jake Jamal James Jamie Jan Jared Jason Javier Jay Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Jorge Jose Josef Joseph Josh Joshua Juan Julian Julio Justin Karl Keith Ken Kenneth Kevin Khaled Khalid Kofi Kurt Kyle Larry Lars Lawrence Lee Leo Leon Leonard Leonid Leslie Lewis Liam Lindsey Lloyd Louis Luc Luca Lucas Luis Luke Mahmoud Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Markus Marshall Martin Marvin Matt Matteo Matthew Maurice Max Maxim Mehmet Michael Michel Miguel Mike Mikhail Mitch Mohamed Mohammad Mohammed Morgan Morris Moses Muhammad Mustafa Nathan Nathaniel Neil Nelson Nicholas Nick Nicolas Nigel Nikolai Noah Noel Norman Oleg Oliver Olivier Omar Oscar Otto Owen Pablo Patrick Paul Pavel Pedro Pete Peter Petr Phil Philip Philippe Phillip Pierre Rafael Raj Ralph Ramon Raul Ray Raymond Rex Ricardo Richard Rick Rob Robert Roberto Robin Rod Rodney Rodrigo Roger Roland Ron Ronald Rory Ross Roy Rudy Rupert Russell Ryan Said Salman Salvador Sam Samuel Saul Scott Sean Sebastian Serge Sergei Sergey Shane Shaun Sidney Simon Spencer Stanley Stefan Stephen Steve Steven Stuart Syed Tariq Ted Terrence Theodore Thomas Tim Timothy Toby Todd Tom Tommy Tony Travis Trevor Umar Viktor Victor Vincent Vladimir Volodymyr Wade Wallace Walter Warren Wayne Werner William Willie Winston Wolfgang Yasser Yusuf Yves Zachary';
const FEMALE =
  'Abigail Agnes Aisha Alexandra Alice Alicia Alison Allison Amanda Amber Amelia Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annie Antonia Ashley Audrey Barbara Beatrice Bella Beth Betty Beverly Brenda Bridget Brittany Camilla Candice Carla Carly Carmen Carol Caroline Carolyn Carrie Catherine Cathy Cecilia Charlene Chelsea Cheryl Christina Christine Cindy Claire Clara Claudia Connie Courtney Crystal Cynthia Dana Danielle Dawn Debbie Deborah Debra Denise Diana Diane Dianne Dolores Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ellen Emily Emma Erica Erika Erin Esther Eva Evelyn Fatima Felicity Fiona Florence Frances Francesca Gabriela Gail Gillian Gina Gladys Gloria Greta Gwen Hannah Harriet Heather Heidi Helen Helena Hilary Hillary Holly Indira Ingrid Irene Isabel Isabella Jackie Jacqueline Jane Janet Janice Jean Jeanne Jen Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Josephine Joyce Juanita Judith Judy Julia Julie Karen Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katrina Kelly Kim Kimberly Kirsten Kristen Kristin Laura Lauren Leah Leila Lena Lillian Linda Lisa Liz Lori Louise Lucia Lucy Lydia Lynn Madeleine Maggie Marcia Margaret Margarita Maria Marianne Marie Marilyn Marina Marine Marion Marjorie Martha Mary Maxine Maya Megan Melanie Melinda Melissa Michelle Mildred Miranda Miriam Molly Monica Nadia Nancy Naomi Natalia Natalie Natasha Nicole Nicola Nikki Nina Nora Norma Olga Olivia Pamela Patricia Patti Patty Paula Pauline Peggy Penelope Phyllis Priscilla Rachel Rebecca Regina Rita Roberta Rosa Rosemary Ruth Sabrina Sally Samantha Sandra Sarah Sara Sharon Sheila Shirley Silvia Sofia Sonia Sophia Sophie Stella Stephanie Sue Susan Suzanne Svetlana Sylvia Tamara Tammy Tania Tara Teresa Theresa Tina Tracy Ursula Valerie Vanessa Vera Veronica Victoria Violet Virginia Vivian Wanda Wendy Yolanda Yvonne Zoe';

export type Gender = 'female' | 'male';

const GIVEN_NAMES = new Map<string, Gender>([
  ...MALE.split(' ').map((name): [string, Gender] => [name, 'male']),
  ...FEMALE.split(' ').map((name): [string, Gender] => [name, 'female']),
]);
for (const both of [
  'Andrea',
  'Robin',
  'Leslie',
  'Morgan',
  'Lindsey',
  'Jamie',
  'Jan',
  'Jean',
  'Dana',
  'Kim',
  'Kelly',
  'Tracy',
  'Marion',
  'Virginia',
  'Lynn',
  'Said',
  'Shannon',
])
  GIVEN_NAMES.delete(both);

/** The gender of a given name, accents or not, or undefined for any other word. */
export function toGivenGender(word: string | undefined): Gender | undefined {
  if (word === undefined) return undefined;
  const gender = GIVEN_NAMES.get(word);
  if (gender !== undefined || !/\P{ASCII}/u.test(word)) return gender;
  return GIVEN_NAMES.get(word.normalize('NFD').replace(/\p{M}/gu, ''));
}
