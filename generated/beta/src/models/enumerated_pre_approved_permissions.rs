// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enumeratedPreApprovedPermissions`, a complex type derived from `microsoft.graph.preApprovedPermissions`.
    EnumeratedPreApprovedPermissions "microsoft.graph.enumeratedPreApprovedPermissions" "complex" : super::PreApprovedPermissions;
    /// `permissionIds`: Collection(String)
    permission_ids "permissionIds": Vec<String>,
    /// `permissionKind`: permissionKind
    permission_kind "permissionKind": mg::Open<super::PermissionKind>,
    /// `permissionType`: permissionType
    permission_type "permissionType": mg::Open<super::PermissionType>,
    /// `resourceApplicationId`: String
    resource_application_id "resourceApplicationId": String,
}

mg::derived_from! { EnumeratedPreApprovedPermissions: super::PreApprovedPermissions }
