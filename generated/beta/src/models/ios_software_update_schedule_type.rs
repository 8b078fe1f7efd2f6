// @generated
use crate::mg;

/// Enumeration `microsoft.graph.iosSoftwareUpdateScheduleType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IosSoftwareUpdateScheduleType {
    /// `updateOutsideOfActiveHours` (0)
    UpdateOutsideOfActiveHours,
    /// `alwaysUpdate` (1)
    AlwaysUpdate,
    /// `updateDuringTimeWindows` (2)
    UpdateDuringTimeWindows,
    /// `updateOutsideOfTimeWindows` (3)
    UpdateOutsideOfTimeWindows,
}

mg::enumeration! {
    IosSoftwareUpdateScheduleType: "microsoft.graph.iosSoftwareUpdateScheduleType";
    UpdateOutsideOfActiveHours: "updateOutsideOfActiveHours" = 0,
    AlwaysUpdate: "alwaysUpdate" = 1,
    UpdateDuringTimeWindows: "updateDuringTimeWindows" = 2,
    UpdateOutsideOfTimeWindows: "updateOutsideOfTimeWindows" = 3,
}
