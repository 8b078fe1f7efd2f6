// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.failureStage`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureStage {
    /// `unknown` (0)
    Unknown,
    /// `callSetup` (1)
    CallSetup,
    /// `midcall` (2)
    Midcall,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    FailureStage: "microsoft.graph.callRecords.failureStage";
    Unknown: "unknown" = 0,
    CallSetup: "callSetup" = 1,
    Midcall: "midcall" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
