// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAndAppManagementAssignedRoleDefinition`, a complex type.
    DeviceAndAppManagementAssignedRoleDefinition "microsoft.graph.deviceAndAppManagementAssignedRoleDefinition" "complex";
    /// `permissions`: Collection(String)
    permissions "permissions": Vec<String>,
    /// `roleDefinitionDisplayName`: String
    role_definition_display_name "roleDefinitionDisplayName": String,
}
