// @generated
use crate::mg;

/// Enumeration `microsoft.graph.scheduledRetireState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduledRetireState {
    /// `cancelRetire` (0)
    CancelRetire,
    /// `confirmRetire` (1)
    ConfirmRetire,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ScheduledRetireState: "microsoft.graph.scheduledRetireState";
    CancelRetire: "cancelRetire" = 0,
    ConfirmRetire: "confirmRetire" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
