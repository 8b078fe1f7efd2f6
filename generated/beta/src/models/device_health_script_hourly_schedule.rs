// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptHourlySchedule`, a complex type derived from `microsoft.graph.deviceHealthScriptRunSchedule`.
    DeviceHealthScriptHourlySchedule "microsoft.graph.deviceHealthScriptHourlySchedule" "complex" : super::DeviceHealthScriptRunSchedule;
    /// `interval`: Int32, not null
    interval "interval" "r": i32,
}

mg::derived_from! { DeviceHealthScriptHourlySchedule: super::DeviceHealthScriptRunSchedule }
