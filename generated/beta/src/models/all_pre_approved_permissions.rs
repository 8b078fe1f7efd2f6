// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.allPreApprovedPermissions`, a complex type derived from `microsoft.graph.preApprovedPermissions`.
    AllPreApprovedPermissions "microsoft.graph.allPreApprovedPermissions" "complex" : super::PreApprovedPermissions;
    /// `permissionKind`: permissionKind
    permission_kind "permissionKind": mg::Open<super::PermissionKind>,
    /// `permissionType`: permissionType
    permission_type "permissionType": mg::Open<super::PermissionType>,
}

mg::derived_from! { AllPreApprovedPermissions: super::PreApprovedPermissions }
