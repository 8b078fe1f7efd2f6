// @generated
use crate::mg;

/// `microsoft.graph.security.indicatorSource`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndicatorSource {
    /// `microsoft`, 0.
    Microsoft,
    /// `osint`, 1.
    Osint,
    /// `public`, 2.
    Public,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    IndicatorSource "microsoft.graph.security.indicatorSource" "";
    Microsoft "microsoft" 0,
    Osint "osint" 1,
    Public "public" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
