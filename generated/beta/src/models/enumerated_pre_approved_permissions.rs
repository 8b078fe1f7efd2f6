// @generated
use crate::mg;

/// Complex type `microsoft.graph.enumeratedPreApprovedPermissions`, derived from
/// [`PreApprovedPermissions`](super::PreApprovedPermissions).
pub struct EnumeratedPreApprovedPermissions {
    /// `permissionIds`.
    pub permission_ids: mg::Field<Vec<String>>,
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
    EnumeratedPreApprovedPermissions: "microsoft.graph.enumeratedPreApprovedPermissions", complex, base super::PreApprovedPermissions;
    permission_ids: "permissionIds",
    permission_kind: "permissionKind",
    permission_type: "permissionType",
    resource_application_id: "resourceApplicationId",
}

mg::derived_from! { EnumeratedPreApprovedPermissions: super::PreApprovedPermissions }
