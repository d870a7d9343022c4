using Microsoft.AspNetCore.Http;
using YouTube.StandIn.Faults;
using YouTube.StandIn.Metering;
using YouTube.StandIn.Paging;
using YouTube.StandIn.Resources;

namespace YouTube.StandIn.Api;

/// <summary>One request from arrival to answer: key, quota, faults, rules, resource, journal.</summary>
internal sealed class RequestPipeline(StandInYouTube youtube, StandInOptions options, ResourceSet resources)
{
    private int _nextIndex = -1;

    public async Task HandleAsync(HttpContext context)
    {
        var request = ApiRequest.Read(Interlocked.Increment(ref _nextIndex), context.Request);
        var faults = options.Faults.For(request);
        foreach (var fault in faults)
        {
            fault.Before(youtube);
        }
        var units = 0;
        var answer = faults.Aggregate(Decide(request, faults, ref units), (spoilt, fault) => fault.Spoil(spoilt));
        youtube.Journal.Add(new JournalEntry(request, answer.Status, answer.Reason, units));
        await answer.SendAsync(context);
    }

    private Answer Decide(ApiRequest request, IReadOnlyList<Fault> faults, ref int units)
    {
        var isPretty = request["prettyPrint"] is null or "true" or "1";
        try
        {
            var resource = Find(request);
            CheckKey(request);
            units = Charge(resource.Rules);
            if (faults.Select(fault => fault.ErrorFor(request)).FirstOrDefault(error => error is not null) is { } error)
            {
                throw new ApiErrorException(error);
            }
            resource.Rules.Check(request);
            var shape = faults.Aggregate(PageShape.Honest, (honest, fault) => fault.Reshape(honest));
            return Answer.Json(resource.List(request, shape), isPretty);
        }
        catch (ApiErrorException refused)
        {
            return Answer.From(refused.Error, isPretty);
        }
    }

    private IResource Find(ApiRequest request) =>
        (HttpMethods.IsGet(request.Method) ? resources.Find(request.Resource) : null)
        ?? throw new ApiErrorException(ApiErrors.NoSuchMethod(request.Path));

    private void CheckKey(ApiRequest request)
    {
        var isCarried = request.KeyPlacement == KeyPlacement.Query
            || (request.KeyPlacement == KeyPlacement.Header && options.AcceptsKeyHeader);
        if (!isCarried || request.Key.Length == 0)
        {
            throw new ApiErrorException(ApiErrors.MissingKey());
        }
        if (request.Key != options.ApiKey)
        {
            throw new ApiErrorException(ApiErrors.InvalidKey());
        }
    }

    private int Charge(ResourceRules rules) => youtube.Quota.TryCharge(rules.Bucket)
        ? 1
        : throw new ApiErrorException(rules.Bucket == QuotaBucket.Searches
            ? ApiErrors.DayBucketExceeded("Search Queries")
            : ApiErrors.QuotaExceeded());
}
