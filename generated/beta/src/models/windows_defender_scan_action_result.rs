// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsDefenderScanActionResult`][reference], derived from
/// [`DeviceActionResult`](super::DeviceActionResult).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdefenderscanactionresult?view=graph-rest-beta
pub struct WindowsDefenderScanActionResult {
    /// `actionName`.
    pub action_name: mg::Field<String>,
    /// `actionState`. Never null.
    pub action_state: mg::Field<mg::Open<super::ActionState>>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `scanType`.
    pub scan_type: mg::Field<String>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDefenderScanActionResult: "microsoft.graph.windowsDefenderScanActionResult", complex, base super::DeviceActionResult;
    action_name: "actionName",
    action_state: "actionState" required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    scan_type: "scanType",
    start_date_time: "startDateTime" required,
}

mg::derived_from! { WindowsDefenderScanActionResult: super::DeviceActionResult }
