namespace YouTube.StandIn.Synthetic;

/// <summary>Who can see a video, and so what the API answers about it.</summary>
public enum Availability
{
    Public,

    /// <summary>403 forbidden for its comments; left out of videos.list.</summary>
    Private,

    /// <summary>404 videoNotFound for its comments; left out of videos.list.</summary>
    Removed,
}
