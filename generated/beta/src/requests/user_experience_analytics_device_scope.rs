// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.userExperienceAnalyticsDeviceScope`, by its URL.
    ///
    /// For example `/deviceManagement/userExperienceAnalyticsDeviceScope`.
    UserExperienceAnalyticsDeviceScopeResource(mg::One<models::UserExperienceAnalyticsDeviceScope>)
}

impl UserExperienceAnalyticsDeviceScopeResource {
    /// `POST …/triggerDeviceScopeAction`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn trigger_device_scope_action(
        &self,
        parameters: TriggerDeviceScopeAction,
    ) -> mg::Request<models::DeviceScopeActionResult> {
        mg::Path::action_with(self, "triggerDeviceScopeAction", &parameters)
    }
}

/// A collection of `microsoft.graph.userExperienceAnalyticsDeviceScope`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDeviceScopes`.
pub type UserExperienceAnalyticsDeviceScopeCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceScope,
    UserExperienceAnalyticsDeviceScopeResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.triggerDeviceScopeAction`.
    TriggerDeviceScopeAction "microsoft.graph.triggerDeviceScopeAction" "parameters";
    /// `actionName`: deviceScopeAction, not null
    action_name "actionName" "r": mg::Open<models::DeviceScopeAction>,
    /// `deviceScopeId`: String, not null
    device_scope_id "deviceScopeId" "r": String,
}
