// @generated
use crate::mg;

/// Complex type `microsoft.graph.scheduleEntity`.
pub struct ScheduleEntity {
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `theme`. Never null.
    pub theme: mg::Field<mg::Open<super::ScheduleEntityTheme>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScheduleEntity: "microsoft.graph.scheduleEntity", complex, family ScheduleEntityKind;
    end_date_time: "endDateTime",
    start_date_time: "startDateTime",
    theme: "theme" required,
}

/// The types derived from [`ScheduleEntity`].
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
