// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardlocalsystemauthoritycredentialguardstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceGuardLocalSystemAuthorityCredentialGuardState {
    /// `running` (0)
    Running,
    /// `rebootRequired` (1)
    RebootRequired,
    /// `notLicensed` (2)
    NotLicensed,
    /// `notConfigured` (3)
    NotConfigured,
    /// `virtualizationBasedSecurityNotRunning` (4)
    VirtualizationBasedSecurityNotRunning,
}

mg::enumeration! {
    DeviceGuardLocalSystemAuthorityCredentialGuardState: "microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState";
    Running: "running" = 0,
    RebootRequired: "rebootRequired" = 1,
    NotLicensed: "notLicensed" = 2,
    NotConfigured: "notConfigured" = 3,
    VirtualizationBasedSecurityNotRunning: "virtualizationBasedSecurityNotRunning" = 4,
}
