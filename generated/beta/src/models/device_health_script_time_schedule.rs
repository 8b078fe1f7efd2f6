// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptTimeSchedule`, an abstract complex type derived from `microsoft.graph.deviceHealthScriptRunSchedule`.
    DeviceHealthScriptTimeSchedule "microsoft.graph.deviceHealthScriptTimeSchedule" "complex abstract" : super::DeviceHealthScriptRunSchedule => DeviceHealthScriptTimeScheduleKind;
    /// `interval`: Int32, not null
    interval "interval" "r": i32,
    /// `time`: TimeOfDay
    time "time": mg::TimeOfDay,
    /// `useUtc`: Boolean, not null
    use_utc "useUtc" "r": bool,
}

mg::derived_from! { DeviceHealthScriptTimeSchedule: super::DeviceHealthScriptRunSchedule }

/// The types derived from `microsoft.graph.deviceHealthScriptTimeSchedule`.
#[non_exhaustive]
pub enum DeviceHealthScriptTimeScheduleKind {
    DeviceHealthScriptDailySchedule(Box<super::DeviceHealthScriptDailySchedule>),
    DeviceHealthScriptRunOnceSchedule(Box<super::DeviceHealthScriptRunOnceSchedule>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceHealthScriptTimeSchedule>),
}

mg::family! {
    DeviceHealthScriptTimeSchedule => DeviceHealthScriptTimeScheduleKind;
    DeviceHealthScriptDailySchedule(super::DeviceHealthScriptDailySchedule),
    DeviceHealthScriptRunOnceSchedule(super::DeviceHealthScriptRunOnceSchedule),
}
