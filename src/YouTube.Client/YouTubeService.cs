using Google.Apis.Services;

namespace Google.Apis.YouTube.v3;

/// <summary>YouTube Data API v3. Names follow Google.Apis.YouTube.v3, so that Google's own package can take this one's place.</summary>
/// <remarks>Source: Google's discovery document, revision 20260601.</remarks>
public class YouTubeService : BaseClientService
{
    public const string Version = "v3";

    public YouTubeService()
        : this(new Initializer())
    {
    }

    public YouTubeService(Initializer initializer)
        : base(initializer)
    {
        CommentThreads = new CommentThreadsResource(this);
        Comments = new CommentsResource(this);
        Videos = new VideosResource(this);
        Channels = new ChannelsResource(this);
        PlaylistItems = new PlaylistItemsResource(this);
        BaseUri = GetEffectiveUri(BaseUriOverride, "https://youtube.googleapis.com/");
        BatchUri = GetEffectiveUri(null, "https://youtube.googleapis.com/batch");
    }

    public override IList<string> Features => [];

    public override string Name => "youtube";

    public override string BaseUri { get; }

    public override string BasePath => "";

    public override string BatchUri { get; }

    public override string BatchPath => "batch";

    public virtual CommentThreadsResource CommentThreads { get; }

    public virtual CommentsResource Comments { get; }

    public virtual VideosResource Videos { get; }

    public virtual ChannelsResource Channels { get; }

    public virtual PlaylistItemsResource PlaylistItems { get; }

    public class Scope
    {
        public static string Youtube => ScopeConstants.Youtube;

        public static string YoutubeForceSsl => ScopeConstants.YoutubeForceSsl;

        public static string YoutubeReadonly => ScopeConstants.YoutubeReadonly;

        public static string Youtubepartner => ScopeConstants.Youtubepartner;
    }

    public static class ScopeConstants
    {
        public const string Youtube = "https://www.googleapis.com/auth/youtube";

        public const string YoutubeForceSsl = "https://www.googleapis.com/auth/youtube.force-ssl";

        public const string YoutubeReadonly = "https://www.googleapis.com/auth/youtube.readonly";

        public const string Youtubepartner = "https://www.googleapis.com/auth/youtubepartner";
    }
}
