// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mobileAppContentScriptState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MobileAppContentScriptState {
    /// `commitPending` (0)
    CommitPending,
    /// `commitSuccess` (1)
    CommitSuccess,
    /// `commitFailed` (2)
    CommitFailed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    MobileAppContentScriptState: "microsoft.graph.mobileAppContentScriptState";
    CommitPending: "commitPending" = 0,
    CommitSuccess: "commitSuccess" = 1,
    CommitFailed: "commitFailed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
