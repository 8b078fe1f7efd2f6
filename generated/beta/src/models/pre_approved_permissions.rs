// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.preApprovedPermissions`, an abstract complex type.
    PreApprovedPermissions "microsoft.graph.preApprovedPermissions" "complex abstract" => PreApprovedPermissionsKind;
    /// `permissionKind`: permissionKind
    permission_kind "permissionKind": mg::Open<super::PermissionKind>,
    /// `permissionType`: permissionType
    permission_type "permissionType": mg::Open<super::PermissionType>,
}

/// The types derived from `microsoft.graph.preApprovedPermissions`.
#[non_exhaustive]
pub enum PreApprovedPermissionsKind {
    AllPreApprovedPermissions(Box<super::AllPreApprovedPermissions>),
    AllPreApprovedPermissionsOnResourceApp(
        Box<super::AllPreApprovedPermissionsOnResourceApp>,
    ),
    EnumeratedPreApprovedPermissions(Box<super::EnumeratedPreApprovedPermissions>),
    /// None of these, or a type that this version does not know.
    Other(Box<PreApprovedPermissions>),
}

mg::family! {
    PreApprovedPermissions => PreApprovedPermissionsKind;
    AllPreApprovedPermissions(super::AllPreApprovedPermissions),
    AllPreApprovedPermissionsOnResourceApp(super::AllPreApprovedPermissionsOnResourceApp),
    EnumeratedPreApprovedPermissions(super::EnumeratedPreApprovedPermissions),
}
