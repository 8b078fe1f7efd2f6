// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessAuthenticationFlows`.
pub struct ConditionalAccessAuthenticationFlows {
    /// `transferMethods`. Never null.
    pub transfer_methods: mg::Field<mg::Flags<super::ConditionalAccessTransferMethods>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessAuthenticationFlows: "microsoft.graph.conditionalAccessAuthenticationFlows", complex;
    transfer_methods: "transferMethods" required,
}
