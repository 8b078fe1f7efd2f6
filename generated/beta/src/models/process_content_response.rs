// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.processContentResponse`, a complex type.
    ProcessContentResponse "microsoft.graph.processContentResponse" "complex";
    /// `policyActions`: Collection(dlpActionInfo), items not null
    policy_actions "policyActions" "r": Vec<super::DlpActionInfo>,
    /// `processingErrors`: Collection(processingError), items not null
    processing_errors "processingErrors" "r": Vec<super::ProcessingError>,
    /// `protectionScopeState`: protectionScopeState, not null
    protection_scope_state "protectionScopeState" "r": mg::Open<super::ProtectionScopeState>,
}
