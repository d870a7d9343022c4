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
