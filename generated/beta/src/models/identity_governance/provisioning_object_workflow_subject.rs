// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.provisioningObjectWorkflowSubject`, derived
/// from [`WorkflowSubject`](super::WorkflowSubject).
pub struct ProvisioningObjectWorkflowSubject {
    /// `attributeSetEntries`.
    pub attribute_set_entries: mg::Field<Vec<super::AttributeSetEntry>>,
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProvisioningObjectWorkflowSubject: "microsoft.graph.identityGovernance.provisioningObjectWorkflowSubject", complex, base super::WorkflowSubject;
    attribute_set_entries: "attributeSetEntries" required,
    id: "id" required,
}

mg::derived_from! { ProvisioningObjectWorkflowSubject: super::WorkflowSubject }
