// @generated
use crate::mg;

/// Enumeration `microsoft.graph.tiAction`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TiAction {
    /// `unknown` (0)
    Unknown,
    /// `allow` (1)
    Allow,
    /// `block` (2)
    Block,
    /// `alert` (3)
    Alert,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    TiAction: "microsoft.graph.tiAction";
    Unknown: "unknown" = 0,
    Allow: "allow" = 1,
    Block: "block" = 2,
    Alert: "alert" = 3,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
