using System.Reflection;
using System.Runtime.InteropServices;

namespace ReportFacts.Fuzzing;

/// <summary>Which branches an input took: the map that assemblies instrumented by <c>sharpfuzz</c> count in. Without instrumentation nothing is ever new.</summary>
internal sealed unsafe class BranchMap
{
    private const int Size = 1 << 16;

    private readonly byte* counts;
    private readonly byte[] seen = new byte[Size];

    private BranchMap()
    {
        // Instrumented code writes to the map from its first branch on, so one must be there before the library is touched.
        Assembly library = typeof(ReportAnalyzer).Assembly;
        Type? trace = library.GetType("SharpFuzz.Common.Trace")
            ?? (library.GetReferencedAssemblies().FirstOrDefault(name => name.Name == "SharpFuzz.Common") is { } common ? Assembly.Load(common).GetType("SharpFuzz.Common.Trace") : null);
        if (trace?.GetField("SharedMem", BindingFlags.Static | BindingFlags.Public) is not { } field) return;
        counts = (byte*)NativeMemory.AllocZeroed(Size);
        field.SetValue(null, Pointer.Box(counts, typeof(byte*)));
    }

    /// <summary>The map of this process; ask for it before anything of the library runs.</summary>
    public static BranchMap Shared { get; } = new();

    /// <summary>Whether the library is instrumented.</summary>
    public bool IsOn => counts is not null;

    /// <summary>How many branches were taken so far.</summary>
    public int Taken => seen.Count(bits => bits != 0);

    public void Clear()
    {
        if (IsOn) NativeMemory.Clear(counts, Size);
    }

    /// <summary>Whether a branch was taken for the first time, or far more often than before.</summary>
    public bool HasNew()
    {
        bool isNew = false;
        if (!IsOn) return false;
        for (int i = 0; i < Size; i++)
        {
            if (counts[i] == 0) continue;
            byte bucket = (byte)(counts[i] < 4 ? counts[i] == 1 ? 1 : 2 : counts[i] < 32 ? 4 : 8);
            isNew |= (seen[i] & bucket) == 0;
            seen[i] |= bucket;
        }
        return isNew;
    }
}
