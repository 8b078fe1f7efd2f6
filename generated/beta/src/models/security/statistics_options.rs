// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.statisticsOptions`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatisticsOptions {
    /// `includeRefiners` (1)
    IncludeRefiners,
    /// `includeQueryStats` (2)
    IncludeQueryStats,
    /// `includeUnindexedStats` (4)
    IncludeUnindexedStats,
    /// `advancedIndexing` (8)
    AdvancedIndexing,
    /// `locationsWithoutHits` (16)
    LocationsWithoutHits,
    /// `unknownFutureValue` (32)
    UnknownFutureValue,
}

mg::enumeration! {
    StatisticsOptions: "microsoft.graph.security.statisticsOptions", flags;
    IncludeRefiners: "includeRefiners" = 1,
    IncludeQueryStats: "includeQueryStats" = 2,
    IncludeUnindexedStats: "includeUnindexedStats" = 4,
    AdvancedIndexing: "advancedIndexing" = 8,
    LocationsWithoutHits: "locationsWithoutHits" = 16,
    UnknownFutureValue: "unknownFutureValue" = 32,
}
