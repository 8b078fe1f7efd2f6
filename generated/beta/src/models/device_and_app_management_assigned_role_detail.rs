// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceAndAppManagementAssignedRoleDetail`.
pub struct DeviceAndAppManagementAssignedRoleDetail {
    /// `permissions`. Read-only: the service computes it.
    pub permissions: mg::Field<Vec<String>>,
    /// `roleDefinitions`. Read-only: the service computes it.
    pub role_definitions: mg::Field<
        Vec<super::DeviceAndAppManagementAssignedRoleDefinition>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceAndAppManagementAssignedRoleDetail: "microsoft.graph.deviceAndAppManagementAssignedRoleDetail", complex;
    permissions: "permissions" computed read_only,
    role_definitions: "roleDefinitions" computed read_only,
}
