// @generated
use crate::mg;

/// Enumeration `microsoft.graph.reportAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportAction {
    /// `unknown` (0)
    Unknown,
    /// `junk` (1)
    Junk,
    /// `notJunk` (2)
    NotJunk,
    /// `phish` (3)
    Phish,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ReportAction: "microsoft.graph.reportAction";
    Unknown: "unknown" = 0,
    Junk: "junk" = 1,
    NotJunk: "notJunk" = 2,
    Phish: "phish" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
