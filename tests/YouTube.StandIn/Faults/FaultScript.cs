using YouTube.StandIn.Api;
using YouTube.StandIn.Synthetic;

namespace YouTube.StandIn.Faults;

/// <summary>
/// Says what goes wrong, request by request. Rules add up; where several raise an error the first rule's is answered.
/// Rules may be added while the server answers.
/// </summary>
public sealed class FaultScript
{
    private readonly Lock _gate = new();
    private readonly List<Func<ApiRequest, Fault?>> _rules = [];

    /// <summary>Spoils the request with this index, counted from 0 over all requests.</summary>
    public FaultScript At(int index, Fault fault) => When(request => request.Index == index, fault);

    public FaultScript Always(Fault fault) => When(_ => true, fault);

    /// <summary>Spoils a page of a resource, counted from 1 in each listing.</summary>
    public FaultScript OnPage(string resource, int page, Fault fault, int times = int.MaxValue) =>
        When(request => request.Resource == resource && request.Page == page, fault, times);

    /// <param name="times">How many matching requests are spoilt; those after them are answered well.</param>
    public FaultScript When(Func<ApiRequest, bool> matches, Fault fault, int times = int.MaxValue)
    {
        var left = times;
        return Add(request => matches(request) && left-- > 0 ? fault : null);
    }

    /// <summary>Spoils requests by chance; the same seed and the same requests give the same faults.</summary>
    /// <param name="rate">From 0 to 1.</param>
    /// <param name="mostInARow">Failures in a row; the request after them gets none from this rule.</param>
    public FaultScript Randomly(int seed, double rate, IReadOnlyList<Fault> faults, int mostInARow = 2)
    {
        var draw = Draw.From(seed).For(Trait.Fault);
        var inARow = 0;
        return Add(request =>
        {
            var here = draw.At(request.Index);
            var fault = here.Chance(rate) ? here.At(0).Pick(faults) : null;
            inARow = fault is { IsFailure: true } ? inARow + 1 : 0;
            if (inARow > mostInARow)
            {
                inARow = 0;
                return null;
            }
            return fault;
        });
    }

    /// <summary>Everything goes well again.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _rules.Clear();
        }
    }

    internal IReadOnlyList<Fault> For(ApiRequest request)
    {
        lock (_gate)
        {
            return [.. _rules.Select(rule => rule(request)).OfType<Fault>()];
        }
    }

    private FaultScript Add(Func<ApiRequest, Fault?> rule)
    {
        lock (_gate)
        {
            _rules.Add(rule);
        }
        return this;
    }
}
