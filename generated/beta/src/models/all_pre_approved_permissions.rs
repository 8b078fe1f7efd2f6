// @generated
use crate::mg;

/// Complex type `microsoft.graph.allPreApprovedPermissions`, derived from
/// [`PreApprovedPermissions`](super::PreApprovedPermissions).
pub struct AllPreApprovedPermissions {
    /// `permissionKind`.
    pub permission_kind: mg::Field<mg::Open<super::PermissionKind>>,
    /// `permissionType`.
    pub permission_type: mg::Field<mg::Open<super::PermissionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllPreApprovedPermissions: "microsoft.graph.allPreApprovedPermissions", complex, base super::PreApprovedPermissions;
    permission_kind: "permissionKind",
    permission_type: "permissionType",
}

mg::derived_from! { AllPreApprovedPermissions: super::PreApprovedPermissions }
