// @generated
use crate::mg;

/// `microsoft.graph.scheduledRetireState`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduledRetireState {
    /// `cancelRetire`, 0.
    CancelRetire,
    /// `confirmRetire`, 1.
    ConfirmRetire,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    ScheduledRetireState "microsoft.graph.scheduledRetireState" "";
    CancelRetire "cancelRetire" 0,
    ConfirmRetire "confirmRetire" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
