const FILLER =
  "Officials who spoke after the meeting said that the talks had been long and that both sides would go on with them next week.";

/** An article as a small site has it, made up for these tests. */
export const ARTICLE = `
<header style="position:fixed;inset:0 0 auto;height:40px;background:#ddd">The Harbour</header>
<main style="max-width:640px;margin:60px auto;font:18px/1.6 serif"><article>
<h1>Leaders speak of a final invasion</h1>
<p id="first">The two presidents spoke on Sunday (2) about a <b>final</b> invasion of the north, and ${FILLER}</p>
<p id="second">There were 450 people at the gate, a witness said. ${FILLER} ${FILLER}</p>
<p>${FILLER} ${FILLER} Nobody was hurt.</p>
<div style="height:1500px"></div>
<p id="last">${FILLER} The last word was theirs alone, said the mayor. ${FILLER}</p>
</article></main>`;
