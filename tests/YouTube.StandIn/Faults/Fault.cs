using YouTube.StandIn.Api;
using YouTube.StandIn.Paging;

namespace YouTube.StandIn.Faults;

/// <summary>One thing that goes wrong with one answer.</summary>
public abstract partial record Fault
{
    /// <summary>True when the client gets no usable page from the answer.</summary>
    public virtual bool IsFailure => false;

    internal virtual void Before(StandInYouTube youtube)
    {
    }

    internal virtual ApiError? ErrorFor(ApiRequest request) => null;

    internal virtual PageShape Reshape(PageShape shape) => shape;

    internal virtual Answer Spoil(Answer answer) => answer;

    private sealed record ErrorFault(Func<ApiRequest, ApiError> Wording) : Fault
    {
        public override bool IsFailure => true;

        internal override ApiError ErrorFor(ApiRequest request) => Wording(request);
    }

    private sealed record SpoiltFault(Func<Answer, Answer> Spoiler) : Fault
    {
        public override bool IsFailure => true;

        internal override Answer Spoil(Answer answer) => Spoiler(answer);
    }

    private sealed record PageFault(Func<PageShape, PageShape> Shaper) : Fault
    {
        internal override PageShape Reshape(PageShape shape) => Shaper(shape);
    }

    private sealed record SlowFault(TimeSpan Delay) : Fault
    {
        internal override Answer Spoil(Answer answer) => answer with { Delay = Delay };
    }

    private sealed record ChangeFault(Action<StandInYouTube> Effect) : Fault
    {
        internal override void Before(StandInYouTube youtube) => Effect(youtube);
    }
}
