// @generated
use crate::mg;

/// Enumeration `microsoft.graph.tlpLevel`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlpLevel {
    /// `unknown` (0)
    Unknown,
    /// `white` (1)
    White,
    /// `green` (2)
    Green,
    /// `amber` (3)
    Amber,
    /// `red` (4)
    Red,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    TlpLevel: "microsoft.graph.tlpLevel";
    Unknown: "unknown" = 0,
    White: "white" = 1,
    Green: "green" = 2,
    Amber: "amber" = 3,
    Red: "red" = 4,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
