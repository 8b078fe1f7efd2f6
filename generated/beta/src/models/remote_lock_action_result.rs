// @generated
use crate::mg;

/// Complex type [`microsoft.graph.remoteLockActionResult`][reference], derived from
/// [`DeviceActionResult`](super::DeviceActionResult).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-remotelockactionresult?view=graph-rest-beta
pub struct RemoteLockActionResult {
    /// `actionName`.
    pub action_name: mg::Field<String>,
    /// `actionState`. Never null.
    pub action_state: mg::Field<mg::Open<super::ActionState>>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `unlockPin`. Secret: masked in `Debug`.
    pub unlock_pin: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoteLockActionResult: "microsoft.graph.remoteLockActionResult", complex, base super::DeviceActionResult;
    action_name: "actionName",
    action_state: "actionState" required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    start_date_time: "startDateTime" required,
    unlock_pin: "unlockPin" secret,
}

mg::derived_from! { RemoteLockActionResult: super::DeviceActionResult }
