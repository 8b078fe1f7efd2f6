// @generated
use crate::mg;

/// Enumeration `microsoft.graph.executionMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExecutionMode {
    /// `evaluateInline` (1)
    EvaluateInline,
    /// `evaluateOffline` (2)
    EvaluateOffline,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ExecutionMode: "microsoft.graph.executionMode";
    EvaluateInline: "evaluateInline" = 1,
    EvaluateOffline: "evaluateOffline" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
