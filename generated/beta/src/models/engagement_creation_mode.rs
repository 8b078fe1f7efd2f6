// @generated
use crate::mg;

/// Enumeration `microsoft.graph.engagementCreationMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EngagementCreationMode {
    /// `none` (0)
    None,
    /// `migration` (1)
    Migration,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    EngagementCreationMode: "microsoft.graph.engagementCreationMode";
    None: "none" = 0,
    Migration: "migration" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
