// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAndAppManagementAssignedRoleDetail`, a complex type.
    DeviceAndAppManagementAssignedRoleDetail "microsoft.graph.deviceAndAppManagementAssignedRoleDetail" "complex";
    /// `permissions`: Collection(String)
    permissions "permissions": Vec<String>,
    /// `roleDefinitions`: Collection(deviceAndAppManagementAssignedRoleDefinition)
    role_definitions "roleDefinitions": Vec<super::DeviceAndAppManagementAssignedRoleDefinition>,
}
