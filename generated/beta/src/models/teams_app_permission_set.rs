// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamsAppPermissionSet`.
pub struct TeamsAppPermissionSet {
    /// `resourceSpecificPermissions`.
    pub resource_specific_permissions: mg::Field<
        Vec<super::TeamsAppResourceSpecificPermission>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAppPermissionSet: "microsoft.graph.teamsAppPermissionSet", complex;
    resource_specific_permissions: "resourceSpecificPermissions",
}
