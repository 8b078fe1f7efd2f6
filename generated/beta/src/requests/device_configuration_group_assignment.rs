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
