// @generated
use crate::mg;

/// Entity type [`microsoft.graph.securityBaselineDeviceState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SecurityBaselineDeviceStateCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .templates()
///     .id(id)
///     .cast_to_security_baseline_template()
///     .device_states()
/// ```
///
/// [`SecurityBaselineDeviceStateCollection`]: crate::requests::security_baseline_device_state::SecurityBaselineDeviceStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinedevicestate?view=graph-rest-beta
pub struct SecurityBaselineDeviceState {
    /// `deviceDisplayName`.
    pub device_display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastReportedDateTime`. Never null.
    pub last_reported_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::SecurityBaselineComplianceState>>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityBaselineDeviceState: "microsoft.graph.securityBaselineDeviceState", entity, base super::Entity;
    device_display_name: "deviceDisplayName",
    id: "id" key required,
    last_reported_date_time: "lastReportedDateTime" required,
    managed_device_id: "managedDeviceId",
    state: "state" required,
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { SecurityBaselineDeviceState: super::Entity }
