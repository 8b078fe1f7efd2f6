// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.preApprovedPermissions`.
pub struct PreApprovedPermissions {
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
    PreApprovedPermissions: "microsoft.graph.preApprovedPermissions", complex abstract, family PreApprovedPermissionsKind;
    permission_kind: "permissionKind",
    permission_type: "permissionType",
}

/// The types derived from [`PreApprovedPermissions`].
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
