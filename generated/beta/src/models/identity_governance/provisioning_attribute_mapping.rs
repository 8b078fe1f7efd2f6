// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.provisioningAttributeMapping`, derived from
/// [`WorkflowExecutionConditions`](super::WorkflowExecutionConditions).
pub struct ProvisioningAttributeMapping {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProvisioningAttributeMapping: "microsoft.graph.identityGovernance.provisioningAttributeMapping", complex, base super::WorkflowExecutionConditions;
}

mg::derived_from! { ProvisioningAttributeMapping: super::WorkflowExecutionConditions }
