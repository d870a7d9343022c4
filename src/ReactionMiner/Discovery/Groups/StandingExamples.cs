namespace ReactionMiner.Discovery.Groups;

/// <summary>Comments written for this project after what stands under every video.</summary>
internal static class StandingExamples
{
    /// <summary>Thanks and praise.</summary>
    public static readonly string[] Thanks =
    [
        "Thank you so much for this video!",
        "Thanks, this helped me a lot",
        "Great video, keep up the good work",
        "Love your channel, best explanation ever",
        "Awesome content as always, subscribed",
        "Amazing, thank you for sharing",
        "I love this song so much",
        "This is so good, love it",
        "Nice one, well done",
        "Greetings from Brazil, love your videos",
    ];

    /// <summary>Jokes and passing remarks.</summary>
    public static readonly string[] OneLiners =
    [
        "lol",
        "haha this made my day",
        "I'm dead 😂😂😂",
        "first",
        "who is watching this in 2024",
        "bro really said that 💀",
        "nobody: absolutely nobody: me at 3am",
        "here before a million views",
        "the meme potential is endless",
        "plot twist: it was the cat all along",
    ];

    /// <summary>Advertising.</summary>
    public static readonly string[] Spam =
    [
        "Check out my channel and subscribe please",
        "Subscribe to me and I will subscribe back",
        "Hey guys, I make music, please take a look at my videos and tell me what you think",
        "Earn money online from home, visit this website http://example.org",
        "Get a free gift card here, click the link https://example.org/free",
        "Invest with Mrs Brandt, contact her on the messaging app +1 555 0100, she doubled my bitcoin",
        "Please like and share my new song, link in my profile",
        "Buy cheap followers and views at example.org",
        "Vote for my photo in this contest, it only takes a second http://example.org",
        "Hot girls waiting for you, click my profile picture",
    ];

    /// <summary>Talk of a subject, whatever it is: what the others are held against.</summary>
    public static readonly string[] Plain =
    [
        "The new version is slower than the old one on my machine",
        "Why does the company say one thing and do another?",
        "I disagree, the law should protect small developers",
        "The singer has a great voice but the lyrics are strange",
        "How do I install this on a laptop with little memory?",
        "The price went up again and nobody explains why",
        "In my country this would never have been allowed",
        "The second part of the story makes no sense to me",
        "I have used both for a month and the cheaper one is better",
        "People forget what happened ten years ago in that industry",
        "The dance in the middle is the best scene of the whole clip",
        "Does anyone know where the data comes from?",
    ];
}
