// @generated
use crate::mg;

/// Enumeration `microsoft.graph.searchContent`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContent {
    /// `sharedContent` (1)
    SharedContent,
    /// `privateContent` (2)
    PrivateContent,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SearchContent: "microsoft.graph.searchContent", flags;
    SharedContent: "sharedContent" = 1,
    PrivateContent: "privateContent" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
