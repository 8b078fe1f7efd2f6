// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessAuthenticationFlows`, a complex type.
    ConditionalAccessAuthenticationFlows "microsoft.graph.conditionalAccessAuthenticationFlows" "complex";
    /// `transferMethods`: conditionalAccessTransferMethods, not null
    transfer_methods "transferMethods" "r": mg::Flags<super::ConditionalAccessTransferMethods>,
}
