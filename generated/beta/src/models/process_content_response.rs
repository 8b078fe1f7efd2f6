// @generated
use crate::mg;

/// Complex type `microsoft.graph.processContentResponse`.
pub struct ProcessContentResponse {
    /// `policyActions`.
    pub policy_actions: mg::Field<Vec<super::DlpActionInfo>>,
    /// `processingErrors`.
    pub processing_errors: mg::Field<Vec<super::ProcessingError>>,
    /// `protectionScopeState`. Never null.
    pub protection_scope_state: mg::Field<mg::Open<super::ProtectionScopeState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProcessContentResponse: "microsoft.graph.processContentResponse", complex;
    policy_actions: "policyActions" required,
    processing_errors: "processingErrors" required,
    protection_scope_state: "protectionScopeState" required,
}
