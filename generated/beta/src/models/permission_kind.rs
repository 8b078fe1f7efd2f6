// @generated
use crate::mg;

/// `microsoft.graph.permissionKind`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionKind {
    /// `all`, 0.
    All,
    /// `enumerated`, 1.
    Enumerated,
    /// `allPermissionsOnResourceApp`, 2.
    AllPermissionsOnResourceApp,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    PermissionKind "microsoft.graph.permissionKind" "";
    All "all" 0,
    Enumerated "enumerated" 1,
    AllPermissionsOnResourceApp "allPermissionsOnResourceApp" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
