// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementIntentDeviceState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementIntentDeviceStateCollection`], for example
/// `graph.device_management().intents().id(id).device_states()`.
///
/// [`DeviceManagementIntentDeviceStateCollection`]: crate::requests::device_management_intent_device_state::DeviceManagementIntentDeviceStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentdevicestate?view=graph-rest-beta
pub struct DeviceManagementIntentDeviceState {
    /// `deviceDisplayName`.
    pub device_display_name: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastReportedDateTime`. Never null.
    pub last_reported_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::ComplianceStatus>>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementIntentDeviceState: "microsoft.graph.deviceManagementIntentDeviceState", entity, base super::Entity;
    device_display_name: "deviceDisplayName",
    device_id: "deviceId",
    id: "id" key required,
    last_reported_date_time: "lastReportedDateTime" required,
    state: "state" required,
    user_name: "userName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { DeviceManagementIntentDeviceState: super::Entity }
