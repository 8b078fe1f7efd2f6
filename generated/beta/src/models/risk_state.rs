// @generated
use crate::mg;

/// Enumeration `microsoft.graph.riskState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskState {
    /// `none` (0)
    None,
    /// `confirmedSafe` (1)
    ConfirmedSafe,
    /// `remediated` (2)
    Remediated,
    /// `dismissed` (3)
    Dismissed,
    /// `atRisk` (4)
    AtRisk,
    /// `confirmedCompromised` (5)
    ConfirmedCompromised,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    RiskState: "microsoft.graph.riskState";
    None: "none" = 0,
    ConfirmedSafe: "confirmedSafe" = 1,
    Remediated: "remediated" = 2,
    Dismissed: "dismissed" = 3,
    AtRisk: "atRisk" = 4,
    ConfirmedCompromised: "confirmedCompromised" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
