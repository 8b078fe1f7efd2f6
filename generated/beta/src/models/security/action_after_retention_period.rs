// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.actionAfterRetentionPeriod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionAfterRetentionPeriod {
    /// `none` (0)
    None,
    /// `delete` (1)
    Delete,
    /// `startDispositionReview` (2)
    StartDispositionReview,
    /// `relabel` (3)
    Relabel,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ActionAfterRetentionPeriod: "microsoft.graph.security.actionAfterRetentionPeriod";
    None: "none" = 0,
    Delete: "delete" = 1,
    StartDispositionReview: "startDispositionReview" = 2,
    Relabel: "relabel" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
