// @generated
use crate::mg;

/// Enumeration `microsoft.graph.endpointSecurityConfigurationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndpointSecurityConfigurationType {
    /// `unknown` (0)
    Unknown,
    /// `antivirus` (1)
    Antivirus,
    /// `diskEncryption` (2)
    DiskEncryption,
    /// `firewall` (3)
    Firewall,
    /// `endpointDetectionAndResponse` (4)
    EndpointDetectionAndResponse,
    /// `attackSurfaceReduction` (5)
    AttackSurfaceReduction,
    /// `accountProtection` (6)
    AccountProtection,
}

mg::enumeration! {
    EndpointSecurityConfigurationType: "microsoft.graph.endpointSecurityConfigurationType";
    Unknown: "unknown" = 0,
    Antivirus: "antivirus" = 1,
    DiskEncryption: "diskEncryption" = 2,
    Firewall: "firewall" = 3,
    EndpointDetectionAndResponse: "endpointDetectionAndResponse" = 4,
    AttackSurfaceReduction: "attackSurfaceReduction" = 5,
    AccountProtection: "accountProtection" = 6,
}
