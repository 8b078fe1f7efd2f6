// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.provisioningObjectWorkflowSubject`, a complex type derived from `microsoft.graph.identityGovernance.workflowSubject`.
    ProvisioningObjectWorkflowSubject "microsoft.graph.identityGovernance.provisioningObjectWorkflowSubject" "complex" : super::WorkflowSubject;
    /// `attributeSetEntries`: Collection(microsoft.graph.identityGovernance.attributeSetEntry), items not null
    attribute_set_entries "attributeSetEntries" "r": Vec<super::AttributeSetEntry>,
    /// `id`: String, not null
    id "id" "r": String,
}

mg::derived_from! { ProvisioningObjectWorkflowSubject: super::WorkflowSubject }
