// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sectionSortType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SectionSortType {
    /// `mostRecent` (0)
    MostRecent,
    /// `unreadThenMostRecent` (1)
    UnreadThenMostRecent,
    /// `nameAlphabetical` (2)
    NameAlphabetical,
    /// `userDefinedCustomOrder` (3)
    UserDefinedCustomOrder,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SectionSortType: "microsoft.graph.sectionSortType";
    MostRecent: "mostRecent" = 0,
    UnreadThenMostRecent: "unreadThenMostRecent" = 1,
    NameAlphabetical: "nameAlphabetical" = 2,
    UserDefinedCustomOrder: "userDefinedCustomOrder" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
