// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.embeddedSIMActivationCode`, a complex type.
    EmbeddedSimActivationCode "microsoft.graph.embeddedSIMActivationCode" "complex";
    /// `integratedCircuitCardIdentifier`: String, not null
    integrated_circuit_card_identifier "integratedCircuitCardIdentifier" "r": String,
    /// `matchingIdentifier`: String, not null
    matching_identifier "matchingIdentifier" "r": String,
    /// `smdpPlusServerAddress`: String, not null
    smdp_plus_server_address "smdpPlusServerAddress" "r": String,
}
