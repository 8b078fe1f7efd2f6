// @generated
use crate::mg;

/// Enumeration `microsoft.graph.healthMonitoring.enrichmentState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrichmentState {
    /// `none` (0)
    None,
    /// `inProgress` (1)
    InProgress,
    /// `enriched` (2)
    Enriched,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    EnrichmentState: "microsoft.graph.healthMonitoring.enrichmentState";
    None: "none" = 0,
    InProgress: "inProgress" = 1,
    Enriched: "enriched" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
