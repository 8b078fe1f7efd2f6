// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamsAppResourceSpecificPermission`.
pub struct TeamsAppResourceSpecificPermission {
    /// `permissionType`.
    pub permission_type: mg::Field<
        mg::Open<super::TeamsAppResourceSpecificPermissionType>,
    >,
    /// `permissionValue`.
    pub permission_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAppResourceSpecificPermission: "microsoft.graph.teamsAppResourceSpecificPermission", complex;
    permission_type: "permissionType",
    permission_value: "permissionValue",
}
