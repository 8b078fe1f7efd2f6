// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.itemsToInclude`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemsToInclude {
    /// `searchHits` (1)
    SearchHits,
    /// `partiallyIndexed` (2)
    PartiallyIndexed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ItemsToInclude: "microsoft.graph.security.itemsToInclude", flags;
    SearchHits: "searchHits" = 1,
    PartiallyIndexed: "partiallyIndexed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
