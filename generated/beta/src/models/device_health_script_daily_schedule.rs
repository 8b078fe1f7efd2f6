// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptDailySchedule`, a complex type derived from `microsoft.graph.deviceHealthScriptTimeSchedule`.
    DeviceHealthScriptDailySchedule "microsoft.graph.deviceHealthScriptDailySchedule" "complex" : super::DeviceHealthScriptTimeSchedule;
    /// `interval`: Int32, not null
    interval "interval" "r": i32,
    /// `time`: TimeOfDay
    time "time": mg::TimeOfDay,
    /// `useUtc`: Boolean, not null
    use_utc "useUtc" "r": bool,
}

mg::derived_from! { DeviceHealthScriptDailySchedule: super::DeviceHealthScriptTimeSchedule, super::DeviceHealthScriptRunSchedule }
