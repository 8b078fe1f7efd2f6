// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.antispamTeamsDirection`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AntispamTeamsDirection {
    /// `unknown` (0)
    Unknown,
    /// `inbound` (1)
    Inbound,
    /// `outbound` (2)
    Outbound,
    /// `intraorg` (3)
    Intraorg,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    AntispamTeamsDirection: "microsoft.graph.security.antispamTeamsDirection";
    Unknown: "unknown" = 0,
    Inbound: "inbound" = 1,
    Outbound: "outbound" = 2,
    Intraorg: "intraorg" = 3,
    UnknownFutureValue: "unknownFutureValue" = 31,
}
