using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Google.Apis.Requests;
using Google.Apis.YouTube.v3;
using Google.Apis.YouTube.v3.Data;
using Newtonsoft.Json;
using RequestParameterAttribute = Google.Apis.Util.RequestParameterAttribute;
using RequestParameterType = Google.Apis.Util.RequestParameterType;
using StringRepeatable = Google.Apis.Util.Repeatable<string>;
using StringValueAttribute = Google.Apis.Util.StringValueAttribute;

namespace ReactionMiner.Tests.YouTube;

public sealed class YouTubeServiceTests
{
    private static readonly YouTubeService Service = new();

    public static TheoryData<string> Resources => ["commentThreads", "comments", "videos", "channels", "playlistItems"];

    [SkippableFact]
    public void The_service_is_the_one_described()
    {
        var root = DiscoveryDocument.Require();
        Assert.Equal(root.Text("name"), Service.Name);
        Assert.Equal(YouTubeService.Version, root.Text("version"));
        Assert.Equal(root.Text("rootUrl"), Service.BaseUri);
        Assert.Equal(root.Text("servicePath"), Service.BasePath);
        Assert.Equal(root.Text("batchPath"), Service.BatchPath);
        var scopes = root.GetProperty("auth").GetProperty("oauth2").GetProperty("scopes");
        Assert.All(
            typeof(YouTubeService.ScopeConstants).GetFields(),
            field => Assert.True(scopes.TryGetProperty((string)field.GetRawConstantValue()!, out _), field.Name));
    }

    [SkippableTheory]
    [MemberData(nameof(Resources))]
    public void Every_method_has_the_described_path_and_answer(string resource)
    {
        var method = DiscoveryDocument.Require().Method(resource);
        var request = (IClientServiceRequest)List(resource);
        Assert.Equal(method.Text("path"), request.RestPath);
        Assert.Equal(method.Text("httpMethod"), request.HttpMethod);
        Assert.Equal("list", request.MethodName);
        var answer = request.GetType().BaseType!.GetGenericArguments().Single();
        Assert.Equal(method.GetProperty("response").Text("$ref"), answer.Name);
    }

    [SkippableTheory]
    [MemberData(nameof(Resources))]
    public void Every_parameter_is_described_and_none_is_left_out(string resource)
    {
        var root = DiscoveryDocument.Require();
        var described = root.Method(resource).GetProperty("parameters").EnumerateObject()
            .Concat(root.GetProperty("parameters").EnumerateObject())
            .ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
        var request = List(resource);
        var parameters = ((IClientServiceRequest)request).RequestParameters;
        Assert.Equal(described.Keys.Order(StringComparer.Ordinal), parameters.Keys.Order(StringComparer.Ordinal));
        foreach (var property in request.GetType().GetProperties())
        {
            if (property.GetCustomAttribute<RequestParameterAttribute>() is not { } attribute)
            {
                continue;
            }
            var expected = described[attribute.Name];
            var actual = parameters[attribute.Name];
            Assert.Equal(expected.Text("location"), actual.ParameterType);
            Assert.Equal(RequestParameterType.Query, attribute.Type);
            Assert.Equal(expected.Flag("required"), actual.IsRequired);
            Assert.Equal(expected.Text("default"), actual.DefaultValue);
            Assert.Equal(TypeOf(expected), TypeOf(property.PropertyType));
            Assert.Equal(EnumOf(expected), EnumOf(property.PropertyType));
            described.Remove(attribute.Name);
        }
        Assert.Empty(described.Keys);
    }

    [SkippableTheory]
    [MemberData(nameof(Resources))]
    public void Documented_defaults_and_limits_are_those_described(string resource)
    {
        var parameters = DiscoveryDocument.Require().Method(resource).GetProperty("parameters");
        var file = Path.ChangeExtension(typeof(YouTubeService).Assembly.Location, ".xml");
        Skip.IfNot(File.Exists(file), "The client's assembly carries no documentation file.");
        var documentation = File.ReadAllText(file);
        foreach (var parameter in parameters.EnumerateObject())
        {
            var expected = new[] { "default", "minimum", "maximum" }
                .Where(name => parameter.Value.TryGetProperty(name, out _))
                .Select(name => $"[{name}: {parameter.Value.Text(name)}]");
            var member = Regex.Match(
                documentation, $"P:{typeof(YouTubeService).Namespace}.{Pascal(resource)}Resource.ListRequest.{Pascal(parameter.Name)}\">.*?</member>",
                RegexOptions.Singleline);
            Assert.Equal(expected, Regex.Matches(member.Value, @"\[(default|minimum|maximum): [^\]]+\]").Select(match => match.Value));
        }
    }

    [SkippableFact]
    public void Every_field_of_every_answer_is_described()
    {
        var schemas = DiscoveryDocument.Require().GetProperty("schemas");
        var types = typeof(CommentThread).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(CommentThread).Namespace && !type.IsNested).ToList();
        Assert.Contains(typeof(PlaylistItemSnippet), types);
        Assert.All(types, type => CheckFields(type, schemas.GetProperty(type.Name).GetProperty("properties")));
    }

    private static void CheckFields(Type type, JsonElement described)
    {
        foreach (var property in type.GetProperties())
        {
            if (property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName is not { } name)
            {
                continue;
            }
            var expected = described.GetProperty(name);
            var isMoment = expected.Text("format") == "date-time";
            Assert.Equal(Pascal(name) + (isMoment ? "Raw" : ""), property.Name);
            Assert.Equal(TypeOf(expected), TypeOf(property.PropertyType));
            if (isMoment)
            {
                Assert.Equal(typeof(DateTimeOffset?), type.GetProperty(Pascal(name) + "DateTimeOffset")!.PropertyType);
            }
            if (property.PropertyType.IsNested && expected.TryGetProperty("properties", out var inner))
            {
                CheckFields(property.PropertyType, inner);
            }
        }
    }

    private static object List(string resource)
    {
        var owner = typeof(YouTubeService).GetProperty(Pascal(resource))!.GetValue(Service)!;
        return owner.GetType().GetMethod("List")!.Invoke(owner, [new StringRepeatable(["snippet"])])!;
    }

    private static string Pascal(string name) => name switch
    {
        "$.xgafv" => "Xgafv",
        "etag" => "ETag",
        "default" => "Default__",
        _ => char.ToUpperInvariant(name[0]) + name[1..],
    };

    private static string TypeOf(JsonElement described) =>
        (described.Text("$ref"), described.Text("type"), described.Text("format"), described.Flag("repeated")) switch
        {
            ({ } reference, _, _, _) => reference,
            (_, "array", _, _) => TypeOf(described.GetProperty("items")) + "[]",
            (_, _, _, true) => "string[]",
            (_, "object", _, _) => "object",
            (_, "boolean", _, _) => "boolean",
            (_, _, "uint64", _) => "uint64",
            (_, "integer", "int32", _) => "int32",
            (_, "integer", _, _) => "uint32",
            _ => "string",
        };

    private static string TypeOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(string) || t.IsEnum => "string",
        var t when t == typeof(bool) => "boolean",
        var t when t == typeof(long) => "uint32",
        var t when t == typeof(int) => "int32",
        var t when t == typeof(ulong) => "uint64",
        var t when t == typeof(StringRepeatable) => "string[]",
        { IsGenericType: true } t => TypeOf(t.GetGenericArguments()[0]) + "[]",
        { IsNested: true } => "object",
        var t => t.Name,
    };

    private static IEnumerable<string> EnumOf(JsonElement described) =>
        described.TryGetProperty("enum", out var values) ? values.EnumerateArray().Select(value => value.GetString()!) : [];

    private static IEnumerable<string> EnumOf(Type type) => Nullable.GetUnderlyingType(type) is { IsEnum: true } values
        ? values.GetFields().Where(field => field.IsLiteral)
            .OrderBy(field => (int)field.GetRawConstantValue()!)
            .Select(field => field.GetCustomAttribute<StringValueAttribute>()!.Text)
        : [];
}
