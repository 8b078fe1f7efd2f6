// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAndAppManagementAssignedRoleDetails`, a complex type.
    DeviceAndAppManagementAssignedRoleDetails "microsoft.graph.deviceAndAppManagementAssignedRoleDetails" "complex";
    /// `roleAssignmentIds`: Collection(String)
    role_assignment_ids "roleAssignmentIds": Vec<String>,
    /// `roleDefinitionIds`: Collection(String)
    role_definition_ids "roleDefinitionIds": Vec<String>,
}
