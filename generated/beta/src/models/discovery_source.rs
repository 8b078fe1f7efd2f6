// @generated
use crate::mg;

/// Enumeration `microsoft.graph.discoverySource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscoverySource {
    /// `unknown` (0)
    Unknown,
    /// `adminImport` (2)
    AdminImport,
    /// `deviceEnrollmentProgram` (4)
    DeviceEnrollmentProgram,
}

mg::enumeration! {
    DiscoverySource: "microsoft.graph.discoverySource";
    Unknown: "unknown" = 0,
    AdminImport: "adminImport" = 2,
    DeviceEnrollmentProgram: "deviceEnrollmentProgram" = 4,
}
