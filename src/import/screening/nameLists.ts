/*
 * Given names and family names common in Britain, from many of the languages spoken here: a help in
 * telling names from other capitalised words, no more. Most names are in no list, so a column is
 * taken for names when enough of it is. Words that are also months, colours or plain nouns are left
 * out, or stand apart below.
 */

const listed = (names: string): ReadonlySet<string> => new Set(names.split(" "));

export const givenNames = listed(
  "aaliyah aaron abbie abby abdi abdirahman abdul abdullah abdullahi abena abigail abiola abraham ada " +
    "adam adama adebayo adeel adele aden adesola adewale adil adnan adrian agata agnieszka ahmad ahmed " +
    "aidan aiden aisha aishah ajay akosua akua alan alana alasdair albert alejandro aleksandra alessandro " +
    "alex alexander alexandra alexandru alexis alfie alfred ali alice alicia alina alisha alison alistair " +
    "aliya alyssa amaan amal amandeep amanda amar amara amaya amber amelia amelie amina aminata amir amira " +
    "amit amna amy ana anand anastasia anaya andre andrea andreea andrei andrew andrzej aneesa angela " +
    "angelica angus anil anish anita anjali ankit ann anna annabel anne annie anthony antonio anya aoife " +
    "archie aria ariana arjun arlo armaan arthur arun asad asha asher ashley ashton asif asim atif aurora " +
    "ava aya ayaan ayan ayanna ayesha ayo ayodele ayomide aziz babatunde bailey barbara bartosz beata " +
    "beatrice ben benjamin bernard beth bethan bethany bilal billy bianca blessing bobby bogdan brandon " +
    "brenda brian bridget bronte bronwen brooke bruce bryony caitlin callum calum cameron camila carl carla " +
    "carlos carol caroline carys catherine catrin celia chantelle charlene charles charlie charlotte " +
    "chelsea chidi chidera chinedu chiara chloe christian christina christine christopher ciara cillian " +
    "claire clara clare claudia clive colin connor conor corey cristian cristina curtis cynthia daisy " +
    "damian damilola dan daniel daniela danielle danny daria darius darnell darren darryl dave david dawid " +
    "dean deborah declan deepak delroy demi denis denise dennis derek desmond destiny devon dhruv diana " +
    "diane diego dina dmitri dominic dominik donna dorothy douglas duncan dwayne dylan ebony edith edward " +
    "efe eilidh eileen elaine eleanor elena eleri elijah eliza elizabeth ella ellie elliot ellis eloise elsie " +
    "emeka emil emilia emily emine emma emmanuel ephraim eric erica erin ethan ethel eva evan eve evelyn " +
    "ewa ewan ezra fabian faisal farah farhan faridah farooq fatemeh fatima fatimah fatou fatoumata femi " +
    "ferdinand fergus filip finlay finley finn fiona florence folake francesca francis francisco frederick " +
    "freddie freya funmi gabriel gabriela gabriella gareth gary gavin gemma geoffrey george georgia georgina " +
    "gerald geraint ghulam gillian gina giovanni gloria gordon graham gregory gulsen gurpreet gwen habib " +
    "habiba hadiya hafsa halima hamid hamish hamza hana hanna hannah hanif harjit harley haroon harriet " +
    "harrison harry harun harvey hasan hassan hayden hayley heather hector helen henry hibo hilary holly " +
    "hridoy hugh hugo huma humza husna hussain hussein iain ian ibrahim idris ifeoma ifrah ikram ilaria " +
    "ilyas imaan imani imogen imran inaya ines ioana ionut iqra irene iris isaac isabel isabella isabelle " +
    "isha isla ismail isobel ivan ivana ivy iwan izabela jacek jack jackson jacob jacqueline jade jaden " +
    "jakub jamal james jamie jan jana jane janet janice jared jasmin jasmine jason jaspreet javed jay " +
    "jayden jaydon jean jeffrey jelena jemima jenna jennifer jenny jeremiah jeremy jermaine jerome jess " +
    "jessica jill jimmy joan joanna joanne joe joel john johnny jolanta jon jonah jonathan jordan jose " +
    "joseph josephine josh joshua joyce juan judith julia julian julie junaid justin justyna kacper kadija " +
    "kai kaiden kamal kamil kamran kane karen karim karina karl karolina kasia kate katarzyna katherine " +
    "kathleen kathryn katie katrina kayden kayla kayleigh keeley keira keith kelechi kelly kelvin ken " +
    "kenneth kenza keziah kevin khadija khalid khadra kian kieran kim kimberley kiran kirsty kofi krishna " +
    "krystian krzysztof kunal kwabena kwame kyle lacey laiba laila lamar lara latifah laura lauren laurence " +
    "layla leah lee leila lena lenny leo leon leona leroy lesley leslie levi lewis lexi leyla liam liban " +
    "lidia lilly lily lina linda lindsay linus lisa logan lola lorraine louie louis louisa louise luca lucas " +
    "lucia lucy ludmila luis luka lukasz luke luna lydia lyn lynn mabel macey maciej maddison madeleine " +
    "madison mahmoud mahnoor maisie malachi malaika malcolm malgorzata malik malika mandeep manpreet manraj " +
    "marcel marcin marcus margaret margot maria mariam marian marie marija mario marius marjorie marlon " +
    "marta martha martin martina marvin mary maryam marzena mateusz matilda matthew maureen maurice max " +
    "maya mbali megan mehmet melanie melissa memet mercy mia micah michael michal michelle miguel mihai " +
    "mikolaj mila milan miles millie milo mina miriam misbah mohamed mohamud mohammad mohammed mohan " +
    "mohsin moira molly mona monica monika morgan moses muhammad muna musa mustafa myra nabila nadia nadine " +
    "naeem nafisa nahid naima nana nancy naomi nasir nasra natalia natalie natasha nathan nathaniel neha " +
    "neil nelly nia niamh nicholas nicola nicole nigel nihal nikhil nikita nikola nina nisha noah noel nora " +
    "noor norman nour nuala obinna oksana ola olamide oleksandr olga oliver olivia oluwaseun oluwatobi omar " +
    "ope orla oscar osman otis owen pamela paolo parveen patience patricia patrick patrycja paul paula " +
    "pauline pawel pedro peggy penelope peter petra philip phillip phoebe pierre piotr poppy prakash pratik " +
    "preeti prince princess priscilla priya qasim quincy rachael rachel radoslaw rafael rahel rahim rahul " +
    "raj raja rajan rajesh ralph ramona rana ranjit rashid ravi rayan raymond razia rebecca reece reggie " +
    "rehan rehana reinhard renata reuben rhian rhiannon rhys ricardo richard ricky ridwan riley rita ritu " +
    "robert roberto robin rochelle roger rohan rohit roisin roman romeo ronald ronan ronnie rory rosalind " +
    "rosanna rosemary rosie ross rowan roxanne roy ruben rukhsana rupert russell ruth ryan saad saba sabina " +
    "sabrina sadia sadiq sadiya safa safiya sahra saif saima sajid sakina saleem salim salma salman sam " +
    "samantha sameer samina samir samira samiya samson samuel sana sandeep sandra sanjay sanjeev santiago " +
    "sara sarah sarika saskia savannah scarlett scott sean sebastian selin selina serena sergio seren seth " +
    "shabana shahid shaista shakira shane shania shanice shannon sharon shaun shauna shazia sheila shelly " +
    "shirley shivani shreya shyam siddharth sienna sierra silvia simone sinead siobhan sita sofia solomon " +
    "sonia sophia sophie soraya stacey stanislaw stanley stefan stella stephanie stephen steve steven " +
    "stuart sukhdeep suleiman suleman sultan sumaya sumayyah sunil suresh susan sushila suzanne svetlana " +
    "sylvia syed szymon tabitha tahir tahmina tamar tamara tamika tania tanisha tanya tara tariq tasnim " +
    "tatiana taylor temi temitope teodora teresa tessa thandiwe theo theodore theresa thomas tia tiana " +
    "tiffany tilly timothy tina toby tobi todd tom tomas tomasz tommy toni tony tracey tracy trevor tristan " +
    "tyler tyrell tyrese tyrone uche umar umair usman uzma vanessa vera veronica victor vijay vikram " +
    "vincent viktoria vishal vivian vivienne vlad wahid walter wanda waqas warren wendy weronika wesley " +
    "wiktor wiktoria william wojciech xavier yahya yasin yasmin yaw yemi yetunde yolanda yousef yuki yusra " +
    "yusuf yvonne zac zachary zahid zahra zainab zak zakariya zane zara zayn zeinab zeynep zoe zofia zohaib " +
    "zubair zuzanna",
);

/** Given names that are plain words, months or places too: they count only beside a family name. */
export const doubtfulNames = listed(
  "april august autumn bill carter charity christian chelsea dale dean devon destiny eve faith florence " +
    "frank glen grace guy heath hope hunter iris ivy jade jasper jay jean jordan joy june kent lee love " +
    "mark mason may mercy miles nick olive paris patience pearl prince princess ray rich rob robin rose " +
    "rowan ruby scarlett sierra simon skye sky summer victoria will violet wade drew ash bo art don gene " +
    "gail dawn",
);

export const familyNames = listed(
  "abdi abdullah abdullahi abebe adams adebayo adeyemi adeleke afolabi agarwal agyeman ahmad ahmed ahmadi " +
    "akhtar akintola akhter alam alexander ali allen amin amoah anderson andrews ansah anwar appiah arif asante " +
    "ashraf aslam atkinson aziz bailey bains baker baptiste barnes barrett begum bell bennett bhatti bibi " +
    "boateng bradley brown butt butler campbell carr chaudhry chaudhary chen choudhury chowdhury clark clarke " +
    "collins cooper costa cruz dahir das davies davis dempsey desai dhillon diallo doherty douglas doyle " +
    "dube duarte edwards egan ellis evans farah farooq fernandes ferreira fisher fitzgerald fofana foster " +
    "francis gallagher garcia gibson gill gonzalez gordon graham grant griffiths gupta haider hall hamilton " +
    "hamid haque harris harrison harvey hasan hashi hassan henry hernandez holmes howard hughes hunter " +
    "hussain hussein ibrahim ionescu iqbal islam ismail jackson jama jamal james jamil jankowski javed " +
    "jenkins jimenez johal johnson johnston jones joseph kaczmarek kamara kamal kapoor kaur kelly kennedy " +
    "khalid khan khatun kowalczyk kowalski kumar lewandowski lewis lim lopez macdonald mackenzie mahmood " +
    "malik marshall martin martinez mcdonald mccarthy mehmood mehta mendes mensah miah miller mirza mitchell " +
    "mohamed mohammed mohamud moore morris morrison mukherjee muhammad murphy murray nair nasir nguyen nowak " +
    "nunes obi odukoya ogunleye okafor okeke okonkwo okoro oliveira olsen omar onyango osei osman owen owens " +
    "owusu palmer parmar patel pereira perera perez phillips popa popescu powell price qureshi rafiq rahman " +
    "ramos rana rashid rehman reid reynolds richards richardson roberts robertson robinson rodrigues rogers " +
    "rossi russell ryan saeed sahota said saleh salah samuel sanchez sandhu santos shah shaikh sharif sharma " +
    "shaw sheikh siddiqui sidhu silva simpson singh smith soares sousa stevens stewart sullivan tariq taylor " +
    "tembo thomas thompson thomson tran turner uddin ullah uzun wallace walker walsh wang warsame watson " +
    "williams williamson wilson wisniewski wojcik wozniak wright yadav yildiz yilmaz yusuf zaman zhang zielinski",
);

/** Words that stand in names of schools, services, streets and the like, and in no person's. */
export const placeWords = listed(
  "school schools academy academies college pru primary secondary infant infants junior juniors nursery " +
    "sixth university campus centre center hospital clinic unit road street avenue crescent terrace " +
    "gardens square estate library station shop shops arcade market mall bus route stop stops yard project " +
    "training learning skills hostel team service services council borough county authority ward district " +
    "region police constabulary health trust nhs mosque temple gurdwara chapel cathedral cafe restaurant " +
    "takeaway pitch playground pub hotel tower towers chat online group yoi stc sch fc leisure gym " +
    "sports football boxing youth community association society foundation ltd limited plc house lodge " +
    "education provision justice social care children families housing probation court prison custody " +
    "secure office department agency board panel programme club playing fields grounds common " +
    "north south east west upper lower central new old street's",
);

/** Words of places that are family names too: after a given name they are taken for one. */
export const doubtfulPlaceWords = listed(
  "green hill wood woods field park bridge heath lane hall farm church close drive way mill river banks " +
    "court walk grove rise mews view row ford marsh brook brooks pond lake london england",
);
