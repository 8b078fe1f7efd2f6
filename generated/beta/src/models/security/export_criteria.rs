// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.exportCriteria`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportCriteria {
    /// `searchHits` (1)
    SearchHits,
    /// `partiallyIndexed` (2)
    PartiallyIndexed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ExportCriteria: "microsoft.graph.security.exportCriteria", flags;
    SearchHits: "searchHits" = 1,
    PartiallyIndexed: "partiallyIndexed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
