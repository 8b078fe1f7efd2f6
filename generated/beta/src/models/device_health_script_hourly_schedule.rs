// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceHealthScriptHourlySchedule`][reference], derived from
/// [`DeviceHealthScriptRunSchedule`](super::DeviceHealthScriptRunSchedule).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscripthourlyschedule?view=graph-rest-beta
pub struct DeviceHealthScriptHourlySchedule {
    /// `interval`. Never null.
    pub interval: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthScriptHourlySchedule: "microsoft.graph.deviceHealthScriptHourlySchedule", complex, base super::DeviceHealthScriptRunSchedule;
    interval: "interval" required,
}

mg::derived_from! { DeviceHealthScriptHourlySchedule: super::DeviceHealthScriptRunSchedule }
