// @generated
use crate::mg;

/// `microsoft.graph.tenantGovernanceServices.permissionType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionType {
    /// `role`, 0.
    Role,
    /// `scope`, 1.
    Scope,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    PermissionType "microsoft.graph.tenantGovernanceServices.permissionType" "";
    Role "role" 0,
    Scope "scope" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
