using YouTube.StandIn.Paging;
using YouTube.StandIn.Recorded;
using YouTube.StandIn.Synthetic;

namespace YouTube.StandIn.Resources;

/// <summary>The resources by name.</summary>
internal sealed class ResourceSet(Catalogue catalogue, PageTokens tokens, RecordedPages? recorded)
{
    private readonly Dictionary<string, IResource> _resources = new IResource[]
    {
        new CommentThreadsResource(catalogue, tokens),
        new CommentsResource(catalogue, tokens),
        new VideosResource(catalogue),
        new ChannelsResource(catalogue),
        new PlaylistItemsResource(catalogue, tokens),
        new SearchResource(catalogue, tokens),
    }.ToDictionary(
        resource => resource.Rules.Name,
        resource => recorded is null ? resource : new RecordedResource(resource, recorded),
        StringComparer.Ordinal);

    public IResource? Find(string name) => _resources.GetValueOrDefault(name);
}
