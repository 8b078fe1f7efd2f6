// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceAndAppManagementAssignedRoleDetails`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementassignedroledetails?view=graph-rest-beta
pub struct DeviceAndAppManagementAssignedRoleDetails {
    /// `roleAssignmentIds`. Read-only: the service computes it.
    pub role_assignment_ids: mg::Field<Vec<String>>,
    /// `roleDefinitionIds`. Read-only: the service computes it.
    pub role_definition_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceAndAppManagementAssignedRoleDetails: "microsoft.graph.deviceAndAppManagementAssignedRoleDetails", complex;
    role_assignment_ids: "roleAssignmentIds" computed read_only,
    role_definition_ids: "roleDefinitionIds" computed read_only,
}
