// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppPermissionSet`, a complex type.
    TeamsAppPermissionSet "microsoft.graph.teamsAppPermissionSet" "complex";
    /// `resourceSpecificPermissions`: Collection(teamsAppResourceSpecificPermission)
    resource_specific_permissions "resourceSpecificPermissions": Vec<super::TeamsAppResourceSpecificPermission>,
}
