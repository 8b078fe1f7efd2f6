// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceHealthScriptRunOnceSchedule`][reference], derived from
/// [`DeviceHealthScriptTimeSchedule`](super::DeviceHealthScriptTimeSchedule).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptrunonceschedule?view=graph-rest-beta
pub struct DeviceHealthScriptRunOnceSchedule {
    /// `date`.
    pub date: mg::Field<mg::Date>,
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
    DeviceHealthScriptRunOnceSchedule: "microsoft.graph.deviceHealthScriptRunOnceSchedule", complex, base super::DeviceHealthScriptTimeSchedule;
    date: "date",
    interval: "interval" required,
    time: "time",
    use_utc: "useUtc" required,
}

mg::derived_from! { DeviceHealthScriptRunOnceSchedule: super::DeviceHealthScriptTimeSchedule, super::DeviceHealthScriptRunSchedule }
