// @generated
use crate::mg;

/// Complex type `microsoft.graph.allPreApprovedPermissionsOnResourceApp`, derived from
/// [`PreApprovedPermissions`](super::PreApprovedPermissions).
pub struct AllPreApprovedPermissionsOnResourceApp {
    /// `permissionKind`.
    pub permission_kind: mg::Field<mg::Open<super::PermissionKind>>,
    /// `permissionType`.
    pub permission_type: mg::Field<mg::Open<super::PermissionType>>,
    /// `resourceApplicationId`.
    pub resource_application_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllPreApprovedPermissionsOnResourceApp: "microsoft.graph.allPreApprovedPermissionsOnResourceApp", complex, base super::PreApprovedPermissions;
    permission_kind: "permissionKind",
    permission_type: "permissionType",
    resource_application_id: "resourceApplicationId",
}

mg::derived_from! { AllPreApprovedPermissionsOnResourceApp: super::PreApprovedPermissions }
