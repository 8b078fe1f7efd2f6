// @generated
use crate::mg;

/// `microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceGuardLocalSystemAuthorityCredentialGuardState {
    /// `running`, 0.
    Running,
    /// `rebootRequired`, 1.
    RebootRequired,
    /// `notLicensed`, 2.
    NotLicensed,
    /// `notConfigured`, 3.
    NotConfigured,
    /// `virtualizationBasedSecurityNotRunning`, 4.
    VirtualizationBasedSecurityNotRunning,
}

mg::enumeration! {
    DeviceGuardLocalSystemAuthorityCredentialGuardState "microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState" "";
    Running "running" 0,
    RebootRequired "rebootRequired" 1,
    NotLicensed "notLicensed" 2,
    NotConfigured "notConfigured" 3,
    VirtualizationBasedSecurityNotRunning "virtualizationBasedSecurityNotRunning" 4,
}
