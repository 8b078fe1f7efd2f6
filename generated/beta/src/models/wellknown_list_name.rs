// @generated
use crate::mg;

/// Enumeration `microsoft.graph.wellknownListName`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WellknownListName {
    /// `none` (0)
    None,
    /// `defaultList` (1)
    DefaultList,
    /// `flaggedEmails` (2)
    FlaggedEmails,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    WellknownListName: "microsoft.graph.wellknownListName";
    None: "none" = 0,
    DefaultList: "defaultList" = 1,
    FlaggedEmails: "flaggedEmails" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
