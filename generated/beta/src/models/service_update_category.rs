// @generated
use crate::mg;

/// Enumeration `microsoft.graph.serviceUpdateCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceUpdateCategory {
    /// `preventOrFixIssue` (1)
    PreventOrFixIssue,
    /// `planForChange` (2)
    PlanForChange,
    /// `stayInformed` (3)
    StayInformed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ServiceUpdateCategory: "microsoft.graph.serviceUpdateCategory";
    PreventOrFixIssue: "preventOrFixIssue" = 1,
    PlanForChange: "planForChange" = 2,
    StayInformed: "stayInformed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
