// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptRunOnceSchedule`, a complex type derived from `microsoft.graph.deviceHealthScriptTimeSchedule`.
    DeviceHealthScriptRunOnceSchedule "microsoft.graph.deviceHealthScriptRunOnceSchedule" "complex" : super::DeviceHealthScriptTimeSchedule;
    /// `date`: Date
    date "date": mg::Date,
    /// `interval`: Int32, not null
    interval "interval" "r": i32,
    /// `time`: TimeOfDay
    time "time": mg::TimeOfDay,
    /// `useUtc`: Boolean, not null
    use_utc "useUtc" "r": bool,
}

mg::derived_from! { DeviceHealthScriptRunOnceSchedule: super::DeviceHealthScriptTimeSchedule, super::DeviceHealthScriptRunSchedule }
