// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppResourceSpecificPermission`, a complex type.
    TeamsAppResourceSpecificPermission "microsoft.graph.teamsAppResourceSpecificPermission" "complex";
    /// `permissionType`: teamsAppResourceSpecificPermissionType
    permission_type "permissionType": mg::Open<super::TeamsAppResourceSpecificPermissionType>,
    /// `permissionValue`: String
    permission_value "permissionValue": String,
}
