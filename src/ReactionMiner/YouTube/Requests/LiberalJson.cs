using System.Collections;
using Google.Apis.Json;
using ErrorEventArgs = Newtonsoft.Json.Serialization.ErrorEventArgs;

namespace ReactionMiner.YouTube.Requests;

/// <summary>Reads answers in which single fields or items have another form than described.</summary>
internal static class LiberalJson
{
    /// <returns>A serializer that leaves a field it cannot read null and puts null for an item it cannot read. Without its list of items or the
    /// token of its next page, an answer is none.</returns>
    public static NewtonsoftJsonSerializer Serializer()
    {
        var settings = NewtonsoftJsonSerializer.CreateDefaultSettings();
        settings.Error = (_, arguments) => arguments.ErrorContext.Handled = IsBearable(arguments);
        return new NewtonsoftJsonSerializer(settings);
    }

    private static bool IsBearable(ErrorEventArgs arguments)
    {
        if (arguments.CurrentObject is null || arguments.ErrorContext.Member is "items" or "nextPageToken")
        {
            return false;
        }
        if (arguments.CurrentObject is IList list)
        {
            list.Add(null);
        }
        return true;
    }
}
