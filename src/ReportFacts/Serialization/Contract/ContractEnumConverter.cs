using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportFacts.Serialization;

/// <summary>Reads and writes an enumeration by the names of the data contract, whatever the options of the caller say.</summary>
internal sealed class ContractEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
