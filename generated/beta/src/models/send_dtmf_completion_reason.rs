// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sendDtmfCompletionReason`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendDtmfCompletionReason {
    /// `unknown` (0)
    Unknown,
    /// `completedSuccessfully` (1)
    CompletedSuccessfully,
    /// `mediaOperationCanceled` (2)
    MediaOperationCanceled,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SendDtmfCompletionReason: "microsoft.graph.sendDtmfCompletionReason";
    Unknown: "unknown" = 0,
    CompletedSuccessfully: "completedSuccessfully" = 1,
    MediaOperationCanceled: "mediaOperationCanceled" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
