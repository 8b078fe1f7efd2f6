// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAdministration.assignmentCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentCategory {
    /// `primary` (0)
    Primary,
    /// `private` (1)
    Private,
    /// `alternate` (2)
    Alternate,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AssignmentCategory: "microsoft.graph.teamsAdministration.assignmentCategory";
    Primary: "primary" = 0,
    Private: "private" = 1,
    Alternate: "alternate" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
