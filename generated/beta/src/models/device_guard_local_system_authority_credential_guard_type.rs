// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceGuardLocalSystemAuthorityCredentialGuardType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `enableWithUEFILock` (1)
    EnableWithUefiLock,
    /// `enableWithoutUEFILock` (2)
    EnableWithoutUefiLock,
    /// `disable` (3)
    Disable,
}

mg::enumeration! {
    DeviceGuardLocalSystemAuthorityCredentialGuardType: "microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardType";
    NotConfigured: "notConfigured" = 0,
    EnableWithUefiLock: "enableWithUEFILock" = 1,
    EnableWithoutUefiLock: "enableWithoutUEFILock" = 2,
    Disable: "disable" = 3,
}
