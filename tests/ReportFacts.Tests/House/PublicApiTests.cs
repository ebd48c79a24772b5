using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using ReportFacts.Documents;
using ReportFacts.Extensions.DependencyInjection;
using ReportFacts.Recognizers;

namespace ReportFacts.Tests.House;

/// <summary>What the library shows to its users is small, immutable and documented.</summary>
public class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] PublicRooms =
        ["", ".Text", ".Layout", ".Lexicon", ".Segmentation", ".Mentions", ".Claims", ".Relations", ".Verification", ".Serialization"];

    private static readonly Assembly Library = typeof(ReportAnalyzer).Assembly;

    private static readonly Assembly[] Shipped =
        [Library, typeof(DocumentFile).Assembly, typeof(ReportFactsServiceOptions).Assembly, typeof(RecognizersTextRecognizer).Assembly];

    // They hold no result.
    private static readonly string[] Services = ["Analyzer", "Options", "Recognizer", "Segmenter", "Resolver", "Context"];

    private static IEnumerable<Type> Types => Library.GetExportedTypes();

    [Fact]
    public void Public_types_stand_in_public_rooms()
    {
        HashSet<string> rooms = [.. PublicRooms.Select(room => "ReportFacts" + room)];
        AssertNone(Types.Where(type => !rooms.Contains(type.Namespace ?? "")).Select(type => type.FullName));
    }

    [Fact]
    public void Classes_are_sealed_static_or_closed()
    {
        IEnumerable<string?> open = Types
            .Where(type => type is { IsClass: true, IsSealed: false })
            .Where(type => !type.IsAbstract || type.GetConstructors(Declared).Any(IsVisibleOutside))
            .Select(type => type.FullName);
        AssertNone(open);
    }

    [Fact]
    public void Structs_are_readonly()
    {
        // An enumerator moves; it is a ref struct and lives on the stack of one foreach.
        IEnumerable<string?> mutable = Types
            .Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false } && type.GetCustomAttribute<IsReadOnlyAttribute>() is null)
            .Select(type => type.FullName);
        AssertNone(mutable);
    }

    [Fact]
    public void Nothing_public_can_be_set_after_construction()
    {
        IEnumerable<string> setters = Types.SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}");
        IEnumerable<string> fields = Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Declared))
            .Where(field => field is { IsPublic: true, IsInitOnly: false, IsLiteral: false })
            .Select(field => $"{field.DeclaringType}.{field.Name}");
        AssertNone(setters.Concat(fields));
    }

    [Fact]
    public void Everything_shows_itself_in_a_debugger()
    {
        // What a compiler generates for a record lists all members: too long to be read at a glance.
        IEnumerable<string?> silent = Shipped.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsEnum: false, IsInterface: false, IsByRefLike: false } && !(type.IsAbstract && type.IsSealed))
            .Where(type => !Services.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)))
            .Where(type => type.GetCustomAttribute<DebuggerDisplayAttribute>() is null && !SaysItself(type))
            .Select(type => type.FullName);
        AssertNone(silent);
    }

    [Fact]
    public void No_floating_point_value_is_public()
    {
        IEnumerable<string> floating = Types.SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.GetMethod is { IsPublic: true } && IsFloating(property.PropertyType))
            .Select(property => $"{property.DeclaringType}.{property.Name}");
        AssertNone(floating);
    }

    [Fact]
    public void Every_public_member_says_what_it_is()
    {
        XElement members = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml")).Root!.Element("members")!;
        Dictionary<string, XElement> documented = members.Elements().ToDictionary(member => member.Attribute("name")!.Value);
        var missing = new List<string>();
        foreach (Type type in Types)
        {
            Require(documented, missing, "T:" + type.FullName);
            foreach (PropertyInfo property in type.GetProperties(Declared).Where(p => p.GetMethod is { IsPublic: true } && !IsGenerated(p)))
            {
                if (property.GetIndexParameters().Length == 0 && !IsPositional(type, property)) Require(documented, missing, $"P:{type.FullName}.{property.Name}");
            }
            foreach (FieldInfo field in type.GetFields(Declared).Where(f => f.IsPublic && !f.IsSpecialName))
                Require(documented, missing, $"F:{type.FullName}.{field.Name}");
        }
        AssertNone(missing);
    }

    private static void AssertNone(IEnumerable<string?> violations) => Assert.True(!violations.Any(), string.Join('\n', violations));

    private static void Require(Dictionary<string, XElement> documented, List<string> missing, string name)
    {
        if (!documented.TryGetValue(name, out XElement? member)) missing.Add(name);
        else if (member.Element("inheritdoc") is null && member.Element("summary")?.Nodes().Any() != true) missing.Add(name + " (says nothing)");
    }

    // Positional members of records are documented by <param> of the type; the compiler holds that (CS1573, CS1591).
    private static bool IsPositional(Type type, PropertyInfo property) =>
        type.GetConstructors(Declared).Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == property.Name));

    private static bool IsGenerated(MemberInfo member) => member.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;

    private static bool SaysItself(Type? type) =>
        type is not null && type != typeof(object) && type != typeof(ValueType)
        && ((type.GetMethod("ToString", Declared, []) is { } shows && !IsGenerated(shows)) || SaysItself(type.BaseType));

    private static bool IsVisibleOutside(ConstructorInfo constructor) => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly;

    private static bool IsFloating(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var inner && (inner == typeof(double) || inner == typeof(float));
}
