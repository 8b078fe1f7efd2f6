// @generated
use crate::mg;

/// Enumeration `microsoft.graph.connectionDirection`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionDirection {
    /// `unknown` (0)
    Unknown,
    /// `inbound` (1)
    Inbound,
    /// `outbound` (2)
    Outbound,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    ConnectionDirection: "microsoft.graph.connectionDirection";
    Unknown: "unknown" = 0,
    Inbound: "inbound" = 1,
    Outbound: "outbound" = 2,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
