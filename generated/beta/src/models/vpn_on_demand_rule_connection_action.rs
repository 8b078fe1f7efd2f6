// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnOnDemandRuleConnectionAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnOnDemandRuleConnectionAction {
    /// `connect` (0)
    Connect,
    /// `evaluateConnection` (1)
    EvaluateConnection,
    /// `ignore` (2)
    Ignore,
    /// `disconnect` (3)
    Disconnect,
}

mg::enumeration! {
    VpnOnDemandRuleConnectionAction: "microsoft.graph.vpnOnDemandRuleConnectionAction";
    Connect: "connect" = 0,
    EvaluateConnection: "evaluateConnection" = 1,
    Ignore: "ignore" = 2,
    Disconnect: "disconnect" = 3,
}
