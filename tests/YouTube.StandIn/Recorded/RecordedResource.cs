using YouTube.StandIn.Api;
using YouTube.StandIn.Paging;
using YouTube.StandIn.Resources;

namespace YouTube.StandIn.Recorded;

/// <summary>Answers from recorded pages, as they were recorded; where there are none, from the synthetic resource.</summary>
internal sealed class RecordedResource(IResource synthetic, RecordedPages recorded) : IResource
{
    public ResourceRules Rules => synthetic.Rules;

    public object List(ApiRequest request, PageShape shape) => recorded.Find(request) ?? synthetic.List(request, shape);
}
