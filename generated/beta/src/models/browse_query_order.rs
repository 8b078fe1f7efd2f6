// @generated
use crate::mg;

/// Enumeration `microsoft.graph.browseQueryOrder`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowseQueryOrder {
    /// `pathAsc` (0)
    PathAsc,
    /// `pathDsc` (1)
    PathDsc,
    /// `nameAsc` (2)
    NameAsc,
    /// `nameDsc` (3)
    NameDsc,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    BrowseQueryOrder: "microsoft.graph.browseQueryOrder";
    PathAsc: "pathAsc" = 0,
    PathDsc: "pathDsc" = 1,
    NameAsc: "nameAsc" = 2,
    NameDsc: "nameDsc" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
