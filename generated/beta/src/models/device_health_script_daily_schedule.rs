// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceHealthScriptDailySchedule`][reference], derived from
/// [`DeviceHealthScriptTimeSchedule`](super::DeviceHealthScriptTimeSchedule).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptdailyschedule?view=graph-rest-beta
pub struct DeviceHealthScriptDailySchedule {
    /// `interval`. Never null.
    pub interval: mg::Field<i32>,
    /// `time`.
    pub time: mg::Field<mg::TimeOfDay>,
    /// `useUtc`. Never null.
    pub use_utc: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthScriptDailySchedule: "microsoft.graph.deviceHealthScriptDailySchedule", complex, base super::DeviceHealthScriptTimeSchedule;
    interval: "interval" required,
    time: "time",
    use_utc: "useUtc" required,
}

mg::derived_from! { DeviceHealthScriptDailySchedule: super::DeviceHealthScriptTimeSchedule, super::DeviceHealthScriptRunSchedule }
