// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scheduleEntity`, a complex type.
    ScheduleEntity "microsoft.graph.scheduleEntity" "complex" => ScheduleEntityKind;
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `theme`: scheduleEntityTheme, not null
    theme "theme" "r": mg::Open<super::ScheduleEntityTheme>,
}

/// The types derived from `microsoft.graph.scheduleEntity`.
#[non_exhaustive]
pub enum ScheduleEntityKind {
    OpenShiftItem(Box<super::OpenShiftItem>),
    ShiftItem(Box<super::ShiftItem>),
    TimeOffItem(Box<super::TimeOffItem>),
    /// None of these, or a type that this version does not know.
    Other(Box<ScheduleEntity>),
}

mg::family! {
    ScheduleEntity => ScheduleEntityKind;
    OpenShiftItem(super::OpenShiftItem),
    ShiftItem(super::ShiftItem),
    TimeOffItem(super::TimeOffItem),
}
