// @generated
use crate::mg;

/// Enumeration `microsoft.graph.assignmentScheduleFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentScheduleFilterByCurrentUserOptions {
    /// `principal` (1)
    Principal,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AssignmentScheduleFilterByCurrentUserOptions: "microsoft.graph.assignmentScheduleFilterByCurrentUserOptions";
    Principal: "principal" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
