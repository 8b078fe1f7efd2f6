// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsArchitecture`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsArchitecture {
    /// `none` (0)
    None,
    /// `x86` (1)
    X86,
    /// `x64` (2)
    X64,
    /// `arm` (4)
    Arm,
    /// `neutral` (8)
    Neutral,
    /// `arm64` (16)
    Arm64,
}

mg::enumeration! {
    WindowsArchitecture: "microsoft.graph.windowsArchitecture", flags;
    None: "none" = 0,
    X86: "x86" = 1,
    X64: "x64" = 2,
    Arm: "arm" = 4,
    Neutral: "neutral" = 8,
    Arm64: "arm64" = 16,
}
