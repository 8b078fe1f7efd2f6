// @generated
use crate::mg;

/// Enumeration `microsoft.graph.scheduleChangeState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleChangeState {
    /// `pending` (0)
    Pending,
    /// `approved` (1)
    Approved,
    /// `declined` (2)
    Declined,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ScheduleChangeState: "microsoft.graph.scheduleChangeState";
    Pending: "pending" = 0,
    Approved: "approved" = 1,
    Declined: "declined" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
