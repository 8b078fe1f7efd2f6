// @generated
use crate::mg;

/// Enumeration `microsoft.graph.timeZoneStandard`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeZoneStandard {
    /// `windows` (0)
    Windows,
    /// `iana` (1)
    Iana,
}

mg::enumeration! {
    TimeZoneStandard: "microsoft.graph.timeZoneStandard";
    Windows: "windows" = 0,
    Iana: "iana" = 1,
}
