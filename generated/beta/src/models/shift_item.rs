// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.shiftItem`, a complex type derived from `microsoft.graph.scheduleEntity`.
    ShiftItem "microsoft.graph.shiftItem" "complex" : super::ScheduleEntity => ShiftItemKind;
    /// `activities`: Collection(shiftActivity)
    activities "activities": Vec<super::ShiftActivity>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `notes`: String
    notes "notes": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `theme`: scheduleEntityTheme, not null
    theme "theme" "r": mg::Open<super::ScheduleEntityTheme>,
}

mg::derived_from! { ShiftItem: super::ScheduleEntity }

/// The types derived from `microsoft.graph.shiftItem`.
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
