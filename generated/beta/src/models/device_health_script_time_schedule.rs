// @generated
use crate::mg;

/// Abstract complex type [`microsoft.graph.deviceHealthScriptTimeSchedule`][reference], derived
/// from [`DeviceHealthScriptRunSchedule`](super::DeviceHealthScriptRunSchedule).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscripttimeschedule?view=graph-rest-beta
pub struct DeviceHealthScriptTimeSchedule {
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
    DeviceHealthScriptTimeSchedule: "microsoft.graph.deviceHealthScriptTimeSchedule", complex abstract, base super::DeviceHealthScriptRunSchedule, family DeviceHealthScriptTimeScheduleKind;
    interval: "interval" required,
    time: "time",
    use_utc: "useUtc" required,
}

mg::derived_from! { DeviceHealthScriptTimeSchedule: super::DeviceHealthScriptRunSchedule }

/// The types derived from [`DeviceHealthScriptTimeSchedule`].
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
