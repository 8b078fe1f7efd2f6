// @generated
use crate::mg;

/// `microsoft.graph.deviceManagementDerivedCredentialNotificationType`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementDerivedCredentialNotificationType {
    /// `none`, 0.
    None,
    /// `companyPortal`, 1.
    CompanyPortal,
    /// `email`, 2.
    Email,
}

mg::enumeration! {
    DeviceManagementDerivedCredentialNotificationType "microsoft.graph.deviceManagementDerivedCredentialNotificationType" "flags";
    None "none" 0,
    CompanyPortal "companyPortal" 1,
    Email "email" 2,
}
