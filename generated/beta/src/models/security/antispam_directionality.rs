// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.antispamDirectionality`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AntispamDirectionality {
    /// `unknown` (0)
    Unknown,
    /// `inbound` (1)
    Inbound,
    /// `outbound` (2)
    Outbound,
    /// `intraOrg` (3)
    IntraOrg,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    AntispamDirectionality: "microsoft.graph.security.antispamDirectionality";
    Unknown: "unknown" = 0,
    Inbound: "inbound" = 1,
    Outbound: "outbound" = 2,
    IntraOrg: "intraOrg" = 3,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
