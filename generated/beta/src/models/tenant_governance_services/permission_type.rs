// @generated
use crate::mg;

/// Enumeration `microsoft.graph.tenantGovernanceServices.permissionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionType {
    /// `role` (0)
    Role,
    /// `scope` (1)
    Scope,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    PermissionType: "microsoft.graph.tenantGovernanceServices.permissionType";
    Role: "role" = 0,
    Scope: "scope" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
