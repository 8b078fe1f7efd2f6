// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedTenants.delegatedPrivilegeStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DelegatedPrivilegeStatus {
    /// `none` (0)
    None,
    /// `delegatedAdminPrivileges` (1)
    DelegatedAdminPrivileges,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `granularDelegatedAdminPrivileges` (3)
    GranularDelegatedAdminPrivileges,
    /// `delegatedAndGranularDelegetedAdminPrivileges` (4)
    DelegatedAndGranularDelegetedAdminPrivileges,
}

mg::enumeration! {
    DelegatedPrivilegeStatus: "microsoft.graph.managedTenants.delegatedPrivilegeStatus";
    None: "none" = 0,
    DelegatedAdminPrivileges: "delegatedAdminPrivileges" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    GranularDelegatedAdminPrivileges: "granularDelegatedAdminPrivileges" = 3,
    DelegatedAndGranularDelegetedAdminPrivileges: "delegatedAndGranularDelegetedAdminPrivileges" = 4,
}
