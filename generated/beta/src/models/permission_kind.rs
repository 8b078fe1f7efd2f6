// @generated
use crate::mg;

/// Enumeration `microsoft.graph.permissionKind`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionKind {
    /// `all` (1)
    All,
    /// `enumerated` (2)
    Enumerated,
    /// `allPermissionsOnResourceApp` (3)
    AllPermissionsOnResourceApp,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PermissionKind: "microsoft.graph.permissionKind";
    All: "all" = 1,
    Enumerated: "enumerated" = 2,
    AllPermissionsOnResourceApp: "allPermissionsOnResourceApp" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
