// @generated
use crate::mg;

/// Complex type `microsoft.graph.openShiftItem`, derived from [`ShiftItem`](super::ShiftItem).
pub struct OpenShiftItem {
    /// `activities`.
    pub activities: mg::Field<Vec<super::ShiftActivity>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `openSlotCount`. Never null.
    pub open_slot_count: mg::Field<i32>,
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
    OpenShiftItem: "microsoft.graph.openShiftItem", complex, base super::ShiftItem;
    activities: "activities",
    display_name: "displayName",
    end_date_time: "endDateTime",
    notes: "notes",
    open_slot_count: "openSlotCount" required,
    start_date_time: "startDateTime",
    theme: "theme" required,
}

mg::derived_from! { OpenShiftItem: super::ShiftItem, super::ScheduleEntity }
