using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.Storage;
using ReactionMiner.Tests.Storage;

namespace ReactionMiner.Tests.Discovery;

/// <summary>A comment section made up for tests: three subjects, thanks, laughter and spam.</summary>
internal static class SomeSection
{
    private static readonly string[] Batteries =
    [
        "The battery of this phone is dead by noon", "My battery drains overnight without any app open", "Charging the battery to full takes three hours",
        "Fast charging ruins a battery in two years", "They should let owners replace the battery", "A bigger battery would make the phone thicker",
    ];

    private static readonly string[] Cameras =
    [
        "The camera is blurry in the dark", "Night photos from that camera look like paintings", "The front camera makes faces orange",
        "A camera with real zoom beats software", "Photos of my dog are sharp with this camera", "The camera app crashes when I record",
    ];

    private static readonly string[] Prices =
    [
        "The price went up two hundred dollars again", "Nobody can pay such a price in my country", "At half the price I would buy it",
        "Last year's model has the better price", "Students need a lower price, rent is expensive", "The price in euros is a joke compared to dollars",
    ];

    private static readonly string[] Standing =
    [
        "Thank you so much, great video!", "Thanks, love your reviews", "lol", "haha bro", "😂😂😂",
        "Check out my channel and subscribe http://example.org/win", "Earn money online from home, visit http://example.org",
    ];

    private static readonly string[] Endings = ["", " honestly", " as far as I can tell", ", and that is sad", " since the update", " for me too"];

    /// <summary>The section, each subject with so many ways of saying it.</summary>
    public static IEnumerable<Comment> Comments(int endings = 6) =>
    [
        .. Subject("battery", Batteries, endings),
        .. Subject("camera", Cameras, endings),
        .. Subject("price", Prices, endings),
        .. Standing.Select((text, i) => Comment("standing", i, 0, text)),
    ];

    /// <summary>A fourth subject.</summary>
    public static IEnumerable<Comment> Sauces { get; } =
    [
        .. Subject("sauce", [
            "The tomato sauce of the sponsor tastes of tin", "Real cooks make tomato sauce with garlic and basil", "Grandmother's tomato sauce simmers for five hours",
            "Who puts sugar into tomato sauce?", "Pasta without tomato sauce is sad bread", "I spilled tomato sauce on the kitchen floor",
        ], 6),
    ];

    /// <summary>Comments in a language that the bundled model gives no theme.</summary>
    public static IReadOnlyList<Comment> German { get; } =
    [
        .. Subject("german", [
            "Der Regenschirm ist beim ersten Sturm kaputt gegangen, das darf doch nicht sein", "Ich habe meinen Regenschirm schon wieder im Zug vergessen",
            "Warum kostet ein guter Regenschirm heute so viel Geld?", "Mein Regenschirm ist rot und passt zu meiner Jacke",
            "Wer klaut eigentlich immer die Regenschirme im Restaurant?", "Ohne Regenschirm gehe ich bei diesem Wetter nicht vor die Haustür",
        ], 1),
    ];

    public static void Store(ReactionStore store, IEnumerable<Comment> comments) =>
        store.BeginIntake("file", "section.csv").Add(SomeComment.Page(comments));

    private static IEnumerable<Comment> Subject(string subject, string[] texts, int endings) =>
        texts.SelectMany((text, i) => Endings.Take(endings).Select((ending, j) => Comment(subject, i, j, text + ending)));

    private static Comment Comment(string subject, int number, int variant, string text) =>
        SomeComment.Of(string.Create(CultureInfo.InvariantCulture, $"{subject}-{number}-{variant}"), text);
}
