// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAndAppManagementAssignedRoleDetail`, a complex type.
    DeviceAndAppManagementAssignedRoleDetail "microsoft.graph.deviceAndAppManagementAssignedRoleDetail" "complex";
    /// `permissions`: Collection(String), computed, read-only
    permissions "permissions" "cp": Vec<String>,
    /// `roleDefinitions`: Collection(deviceAndAppManagementAssignedRoleDefinition), computed, read-only
    role_definitions "roleDefinitions" "cp": Vec<super::DeviceAndAppManagementAssignedRoleDefinition>,
}
