// @generated
use crate::mg;

/// `microsoft.graph.permissionType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionType {
    /// `application`, 1.
    Application,
    /// `delegated`, 2.
    Delegated,
    /// `delegatedUserConsentable`, 3.
    DelegatedUserConsentable,
}

mg::enumeration! {
    PermissionType "microsoft.graph.permissionType" "";
    Application "application" 1,
    Delegated "delegated" 2,
    DelegatedUserConsentable "delegatedUserConsentable" 3,
}
