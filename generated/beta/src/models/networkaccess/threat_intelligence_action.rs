// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.threatIntelligenceAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreatIntelligenceAction {
    /// `allow` (0)
    Allow,
    /// `block` (1)
    Block,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ThreatIntelligenceAction: "microsoft.graph.networkaccess.threatIntelligenceAction";
    Allow: "allow" = 0,
    Block: "block" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
