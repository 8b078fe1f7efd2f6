// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementIntentUserState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementIntentUserStateCollection`], for example
/// `graph.device_management().intents().id(id).user_states()`.
///
/// [`DeviceManagementIntentUserStateCollection`]: crate::requests::device_management_intent_user_state::DeviceManagementIntentUserStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentuserstate?view=graph-rest-beta
pub struct DeviceManagementIntentUserState {
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i32>,
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
    DeviceManagementIntentUserState: "microsoft.graph.deviceManagementIntentUserState", entity, base super::Entity;
    device_count: "deviceCount" required,
    id: "id" key required,
    last_reported_date_time: "lastReportedDateTime" required,
    state: "state" required,
    user_name: "userName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { DeviceManagementIntentUserState: super::Entity }
