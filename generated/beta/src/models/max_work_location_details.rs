// @generated
use crate::mg;

/// Enumeration `microsoft.graph.maxWorkLocationDetails`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaxWorkLocationDetails {
    /// `unknown` (0)
    Unknown,
    /// `none` (1)
    None,
    /// `approximate` (2)
    Approximate,
    /// `specific` (3)
    Specific,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    MaxWorkLocationDetails: "microsoft.graph.maxWorkLocationDetails";
    Unknown: "unknown" = 0,
    None: "none" = 1,
    Approximate: "approximate" = 2,
    Specific: "specific" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
