// @generated
use crate::mg;

/// Enumeration `microsoft.graph.granularRestoreItems`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GranularRestoreItems {
    /// `email` (0)
    Email,
    /// `note` (1)
    Note,
    /// `contact` (2)
    Contact,
    /// `task` (3)
    Task,
    /// `calendar` (4)
    Calendar,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    GranularRestoreItems: "microsoft.graph.granularRestoreItems";
    Email: "email" = 0,
    Note: "note" = 1,
    Contact: "contact" = 2,
    Task: "task" = 3,
    Calendar: "calendar" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
