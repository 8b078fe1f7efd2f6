// @generated
use crate::mg;

/// Complex type `microsoft.graph.embeddedSIMActivationCode`.
pub struct EmbeddedSimActivationCode {
    /// `integratedCircuitCardIdentifier`. Never null.
    pub integrated_circuit_card_identifier: mg::Field<String>,
    /// `matchingIdentifier`. Never null. Secret: masked in `Debug`.
    pub matching_identifier: mg::Field<String>,
    /// `smdpPlusServerAddress`. Never null.
    pub smdp_plus_server_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmbeddedSimActivationCode: "microsoft.graph.embeddedSIMActivationCode", complex;
    integrated_circuit_card_identifier: "integratedCircuitCardIdentifier" required,
    matching_identifier: "matchingIdentifier" required secret,
    smdp_plus_server_address: "smdpPlusServerAddress" required,
}
