// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceConfigurationGroupAssignment`, by its URL.
    ///
    /// For example `/deviceManagement/deviceConfigurations/{deviceConfiguration-id}/groupAssignments/{deviceConfigurationGroupAssignment-id}`.
    DeviceConfigurationGroupAssignmentResource(mg::One<models::DeviceConfigurationGroupAssignment>)
}

impl DeviceConfigurationGroupAssignmentResource {
    /// `…/deviceConfiguration`: `deviceConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_configuration(
        &self,
    ) -> requests::device_configuration::DeviceConfigurationResource {
        mg::to(self, "deviceConfiguration")
    }
}

/// A collection of `microsoft.graph.deviceConfigurationGroupAssignment`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurations/{deviceConfiguration-id}/groupAssignments`.
pub type DeviceConfigurationGroupAssignmentCollection = mg::Many<
    models::DeviceConfigurationGroupAssignment,
    DeviceConfigurationGroupAssignmentResource,
>;
