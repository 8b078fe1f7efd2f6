// @generated
use crate::mg;

/// Enumeration `microsoft.graph.permissionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionType {
    /// `application` (1)
    Application,
    /// `delegated` (2)
    Delegated,
    /// `delegatedUserConsentable` (3)
    DelegatedUserConsentable,
}

mg::enumeration! {
    PermissionType: "microsoft.graph.permissionType";
    Application: "application" = 1,
    Delegated: "delegated" = 2,
    DelegatedUserConsentable: "delegatedUserConsentable" = 3,
}
