// @generated
use crate::mg;

/// Complex type `microsoft.graph.shiftItem`, derived from
/// [`ScheduleEntity`](super::ScheduleEntity).
pub struct ShiftItem {
    /// `activities`.
    pub activities: mg::Field<Vec<super::ShiftActivity>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notes`.
    pub notes: mg::Field<String>,
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
    ShiftItem: "microsoft.graph.shiftItem", complex, base super::ScheduleEntity, family ShiftItemKind;
    activities: "activities",
    display_name: "displayName",
    end_date_time: "endDateTime",
    notes: "notes",
    start_date_time: "startDateTime",
    theme: "theme" required,
}

mg::derived_from! { ShiftItem: super::ScheduleEntity }

/// The types derived from [`ShiftItem`].
#[non_exhaustive]
pub enum ShiftItemKind {
    OpenShiftItem(Box<super::OpenShiftItem>),
    /// None of these, or a type that this version does not know.
    Other(Box<ShiftItem>),
}

mg::family! {
    ShiftItem => ShiftItemKind;
    OpenShiftItem(super::OpenShiftItem),
}
