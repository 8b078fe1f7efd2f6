// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAdministration.assignmentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentType {
    /// `direct` (0)
    Direct,
    /// `group` (1)
    Group,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AssignmentType: "microsoft.graph.teamsAdministration.assignmentType";
    Direct: "direct" = 0,
    Group: "group" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
