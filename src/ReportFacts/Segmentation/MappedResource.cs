using System.Reflection;
using System.Runtime.InteropServices;

namespace ReportFacts.Segmentation;

/// <summary>
/// An embedded resource read where the runtime has mapped it, without a copy on the managed heap. The only unsafe code of the library.
/// </summary>
internal sealed unsafe class MappedResource
{
    private readonly byte* start;
    private readonly int length;
    private readonly Stream owner; // holds the memory of the assembly; must live as long as the pointer

    private MappedResource(Stream owner)
    {
        this.owner = owner;
        length = checked((int)owner.Length);
        start = owner is UnmanagedMemoryStream mapped ? mapped.PositionPointer : Copy(owner);
    }

    /// <summary>The content.</summary>
    public ReadOnlySpan<byte> Bytes
    {
        get
        {
            GC.KeepAlive(owner);
            return new(start, length);
        }
    }

    /// <summary>A part of the content as values; the caller has made sure that it lies within <see cref="Bytes"/>.</summary>
    public ReadOnlySpan<T> View<T>(int offset, int byteCount)
        where T : unmanaged => new(start + offset, byteCount / sizeof(T));

    /// <summary>Opens a resource of this assembly.</summary>
    /// <exception cref="InvalidOperationException">There is none of this name: the library was built or trimmed wrongly.</exception>
    public static MappedResource Open(string name) =>
        new(Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing."));

    /// <summary>For hosts that hand out resources as ordinary streams. Never freed: resources live as long as the process.</summary>
    private static byte* Copy(Stream source)
    {
        byte* copy = (byte*)NativeMemory.Alloc((nuint)source.Length);
        source.ReadExactly(new Span<byte>(copy, (int)source.Length));
        return copy;
    }
}
