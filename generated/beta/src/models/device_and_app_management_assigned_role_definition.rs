// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAndAppManagementAssignedRoleDefinition`, a complex type.
    DeviceAndAppManagementAssignedRoleDefinition "microsoft.graph.deviceAndAppManagementAssignedRoleDefinition" "complex";
    /// `permissions`: Collection(String), computed, read-only
    permissions "permissions" "cp": Vec<String>,
    /// `roleDefinitionDisplayName`: String, computed, read-only
    role_definition_display_name "roleDefinitionDisplayName" "cp": String,
}
