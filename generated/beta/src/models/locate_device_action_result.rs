// @generated
use crate::mg;

/// Complex type [`microsoft.graph.locateDeviceActionResult`][reference], derived from
/// [`DeviceActionResult`](super::DeviceActionResult).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-locatedeviceactionresult?view=graph-rest-beta
pub struct LocateDeviceActionResult {
    /// `actionName`.
    pub action_name: mg::Field<String>,
    /// `actionState`. Never null.
    pub action_state: mg::Field<mg::Open<super::ActionState>>,
    /// `deviceLocation`.
    pub device_location: mg::Field<mg::Boxed<super::DeviceGeoLocation>>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LocateDeviceActionResult: "microsoft.graph.locateDeviceActionResult", complex, base super::DeviceActionResult;
    action_name: "actionName",
    action_state: "actionState" required,
    device_location: "deviceLocation",
    last_updated_date_time: "lastUpdatedDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::derived_from! { LocateDeviceActionResult: super::DeviceActionResult }
