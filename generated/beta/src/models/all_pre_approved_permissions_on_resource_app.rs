// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.allPreApprovedPermissionsOnResourceApp`, a complex type derived from `microsoft.graph.preApprovedPermissions`.
    AllPreApprovedPermissionsOnResourceApp "microsoft.graph.allPreApprovedPermissionsOnResourceApp" "complex" : super::PreApprovedPermissions;
    /// `permissionKind`: permissionKind
    permission_kind "permissionKind": mg::Open<super::PermissionKind>,
    /// `permissionType`: permissionType
    permission_type "permissionType": mg::Open<super::PermissionType>,
    /// `resourceApplicationId`: String
    resource_application_id "resourceApplicationId": String,
}

mg::derived_from! { AllPreApprovedPermissionsOnResourceApp: super::PreApprovedPermissions }
