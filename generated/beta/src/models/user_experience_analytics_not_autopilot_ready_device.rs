// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsNotAutopilotReadyDeviceCollection`], for example
/// `graph.device_management().user_experience_analytics_not_autopilot_ready_device()`.
///
/// [`UserExperienceAnalyticsNotAutopilotReadyDeviceCollection`]: crate::requests::user_experience_analytics_not_autopilot_ready_device::UserExperienceAnalyticsNotAutopilotReadyDeviceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsnotautopilotreadydevice?view=graph-rest-beta
pub struct UserExperienceAnalyticsNotAutopilotReadyDevice {
    /// `autoPilotProfileAssigned`. Never null.
    pub auto_pilot_profile_assigned: mg::Field<bool>,
    /// `autoPilotRegistered`. Never null.
    pub auto_pilot_registered: mg::Field<bool>,
    /// `azureAdJoinType`.
    pub azure_ad_join_type: mg::Field<String>,
    /// `azureAdRegistered`.
    pub azure_ad_registered: mg::Field<bool>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedBy`.
    pub managed_by: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsNotAutopilotReadyDevice: "microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice", entity, base super::Entity;
    auto_pilot_profile_assigned: "autoPilotProfileAssigned" required,
    auto_pilot_registered: "autoPilotRegistered" required,
    azure_ad_join_type: "azureAdJoinType",
    azure_ad_registered: "azureAdRegistered",
    device_name: "deviceName",
    id: "id" key required,
    managed_by: "managedBy",
    manufacturer: "manufacturer",
    model: "model",
    serial_number: "serialNumber",
}

mg::derived_from! { UserExperienceAnalyticsNotAutopilotReadyDevice: super::Entity }
