/** A page as content farms make them, written for these tests. */
export const FARM_PAGE = `<!doctype html>
<html lang="en-GB"><head>
<title>Harbour talks go on | Daily Example</title>
<meta property="og:site_name" content="Daily Example">
<meta property="article:published_time" content="2022-01-03T23:30:00-03:00">
<link rel="canonical" href="https://daily.example/2022/01/05/harbour-talks/">
</head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><article>
<h1>Harbour  talks
 go on</h1>
<div class="entry-content">
<p>The mayor of the town, <a href="/people/ana">Ana Prado</a>On Sunday (2), told the council that the talks about
the old harbour would go on, and that nobody in the town should expect a quick end to them this winter.</p>
<p>She said the two sides, the port and the fishermen, had met twice in December,<br>and that a third meeting, with a
judge from the capital, was planned for the second week of January, if the weather allows it.</p>
<p style="display:none">Hidden words that nobody reads, and that should never be taken for evidence of anything at all.</p>
<p>See also&nbsp; <a href="https://other.example/x">Nobody eats alone in this town</a></p>
<p>“We want the harbour to stay open,” Prado said, according to the port, “and we want the fishermen, who have
worked here for a hundred years, to keep the places that their fathers had before them.”</p>
<p>The port, which belongs to the state, said in a statement that it would publish its plans, with all figures,
before the end of the month, and that it was open to proposals from the town, the council and the judge.</p>
</div></article>
<section class="related"><h3>You May Also Like</h3><a href="/a">Another story of the day</a></section>
<div class="author-box"><h4>About the Author: Lucas Example</h4><p>Proud explorer. Gamer. Problem solver.</p></div>
<div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked *</p>
<input name="parentNode"></form></div></main>
<footer>Copyright of the Daily Example</footer>
</body></html>`;
