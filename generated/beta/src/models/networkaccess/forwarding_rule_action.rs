// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.forwardingRuleAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForwardingRuleAction {
    /// `bypass` (0)
    Bypass,
    /// `forward` (1)
    Forward,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ForwardingRuleAction: "microsoft.graph.networkaccess.forwardingRuleAction";
    Bypass: "bypass" = 0,
    Forward: "forward" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
