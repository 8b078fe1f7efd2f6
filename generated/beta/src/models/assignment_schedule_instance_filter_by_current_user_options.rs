// @generated
use crate::mg;

/// Enumeration `microsoft.graph.assignmentScheduleInstanceFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentScheduleInstanceFilterByCurrentUserOptions {
    /// `principal` (1)
    Principal,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AssignmentScheduleInstanceFilterByCurrentUserOptions: "microsoft.graph.assignmentScheduleInstanceFilterByCurrentUserOptions";
    Principal: "principal" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
