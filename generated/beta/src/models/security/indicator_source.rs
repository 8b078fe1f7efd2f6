// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.indicatorSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndicatorSource {
    /// `microsoft` (0)
    Microsoft,
    /// `osint` (1)
    Osint,
    /// `public` (2)
    Public,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    IndicatorSource: "microsoft.graph.security.indicatorSource";
    Microsoft: "microsoft" = 0,
    Osint: "osint" = 1,
    Public: "public" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
