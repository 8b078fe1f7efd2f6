// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.managedDeviceArchitecture`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicearchitecture?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedDeviceArchitecture {
    /// `unknown` (0)
    Unknown,
    /// `x86` (1)
    X86,
    /// `x64` (2)
    X64,
    /// `arm` (3)
    Arm,
    /// `arM64` (4)
    ArM64,
}

mg::enumeration! {
    ManagedDeviceArchitecture: "microsoft.graph.managedDeviceArchitecture";
    Unknown: "unknown" = 0,
    X86: "x86" = 1,
    X64: "x64" = 2,
    Arm: "arm" = 3,
    ArM64: "arM64" = 4,
}
