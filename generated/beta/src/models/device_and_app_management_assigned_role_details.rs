// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAndAppManagementAssignedRoleDetails`, a complex type.
    DeviceAndAppManagementAssignedRoleDetails "microsoft.graph.deviceAndAppManagementAssignedRoleDetails" "complex";
    /// `roleAssignmentIds`: Collection(String), computed, read-only
    role_assignment_ids "roleAssignmentIds" "cp": Vec<String>,
    /// `roleDefinitionIds`: Collection(String), computed, read-only
    role_definition_ids "roleDefinitionIds" "cp": Vec<String>,
}
