// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.openShiftItem`, a complex type derived from `microsoft.graph.shiftItem`.
    OpenShiftItem "microsoft.graph.openShiftItem" "complex" : super::ShiftItem;
    /// `activities`: Collection(shiftActivity)
    activities "activities": Vec<super::ShiftActivity>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `notes`: String
    notes "notes": String,
    /// `openSlotCount`: Int32, not null
    open_slot_count "openSlotCount" "r": i32,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `theme`: scheduleEntityTheme, not null
    theme "theme" "r": mg::Open<super::ScheduleEntityTheme>,
}

mg::derived_from! { OpenShiftItem: super::ShiftItem, super::ScheduleEntity }
