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
    /// [Get deviceConfiguration](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-get?view=graph-rest-beta); 200.
    ///
    /// [Get windowsDomainJoinConfiguration](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-get?view=graph-rest-beta); 200.
    ///
    /// [Update windowsDomainJoinConfiguration](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsDomainJoinConfiguration](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-delete?view=graph-rest-beta); 204.
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
