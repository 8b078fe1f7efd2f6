// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementDerivedCredentialNotificationType`, of which a
/// value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementDerivedCredentialNotificationType {
    /// `none` (0)
    None,
    /// `companyPortal` (1)
    CompanyPortal,
    /// `email` (2)
    Email,
}

mg::enumeration! {
    DeviceManagementDerivedCredentialNotificationType: "microsoft.graph.deviceManagementDerivedCredentialNotificationType", flags;
    None: "none" = 0,
    CompanyPortal: "companyPortal" = 1,
    Email: "email" = 2,
}
