// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSSoftwareUpdateScheduleType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsSoftwareUpdateScheduleType {
    /// `alwaysUpdate` (0)
    AlwaysUpdate,
    /// `updateDuringTimeWindows` (1)
    UpdateDuringTimeWindows,
    /// `updateOutsideOfTimeWindows` (2)
    UpdateOutsideOfTimeWindows,
}

mg::enumeration! {
    MacOsSoftwareUpdateScheduleType: "microsoft.graph.macOSSoftwareUpdateScheduleType";
    AlwaysUpdate: "alwaysUpdate" = 0,
    UpdateDuringTimeWindows: "updateDuringTimeWindows" = 1,
    UpdateOutsideOfTimeWindows: "updateOutsideOfTimeWindows" = 2,
}
