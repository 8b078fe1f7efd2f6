// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptRunSchedule`, an abstract complex type.
    DeviceHealthScriptRunSchedule "microsoft.graph.deviceHealthScriptRunSchedule" "complex abstract" => DeviceHealthScriptRunScheduleKind;
    /// `interval`: Int32, not null
    interval "interval" "r": i32,
}

/// The types derived from `microsoft.graph.deviceHealthScriptRunSchedule`.
#[non_exhaustive]
pub enum DeviceHealthScriptRunScheduleKind {
    DeviceHealthScriptDailySchedule(Box<super::DeviceHealthScriptDailySchedule>),
    DeviceHealthScriptHourlySchedule(Box<super::DeviceHealthScriptHourlySchedule>),
    DeviceHealthScriptRunOnceSchedule(Box<super::DeviceHealthScriptRunOnceSchedule>),
    DeviceHealthScriptTimeSchedule(Box<super::DeviceHealthScriptTimeSchedule>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceHealthScriptRunSchedule>),
}

mg::family! {
    DeviceHealthScriptRunSchedule => DeviceHealthScriptRunScheduleKind;
    DeviceHealthScriptDailySchedule(super::DeviceHealthScriptDailySchedule),
    DeviceHealthScriptHourlySchedule(super::DeviceHealthScriptHourlySchedule),
    DeviceHealthScriptRunOnceSchedule(super::DeviceHealthScriptRunOnceSchedule),
    DeviceHealthScriptTimeSchedule(super::DeviceHealthScriptTimeSchedule),
}
