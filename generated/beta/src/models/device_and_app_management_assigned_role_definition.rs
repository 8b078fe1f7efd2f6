// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceAndAppManagementAssignedRoleDefinition`.
pub struct DeviceAndAppManagementAssignedRoleDefinition {
    /// `permissions`. Read-only: the service computes it.
    pub permissions: mg::Field<Vec<String>>,
    /// `roleDefinitionDisplayName`. Read-only: the service computes it.
    pub role_definition_display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceAndAppManagementAssignedRoleDefinition: "microsoft.graph.deviceAndAppManagementAssignedRoleDefinition", complex;
    permissions: "permissions" computed read_only,
    role_definition_display_name: "roleDefinitionDisplayName" computed read_only,
}
