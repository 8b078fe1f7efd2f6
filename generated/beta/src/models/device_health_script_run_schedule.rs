// @generated
use crate::mg;

/// Abstract complex type [`microsoft.graph.deviceHealthScriptRunSchedule`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptrunschedule?view=graph-rest-beta
pub struct DeviceHealthScriptRunSchedule {
    /// `interval`. Never null.
    pub interval: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthScriptRunSchedule: "microsoft.graph.deviceHealthScriptRunSchedule", complex abstract, family DeviceHealthScriptRunScheduleKind;
    interval: "interval" required,
}

/// The types derived from [`DeviceHealthScriptRunSchedule`].
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
