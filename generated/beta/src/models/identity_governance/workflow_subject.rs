// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.workflowSubject`, an abstract complex type.
    WorkflowSubject "microsoft.graph.identityGovernance.workflowSubject" "complex abstract" => WorkflowSubjectKind;
}

/// The types derived from `microsoft.graph.identityGovernance.workflowSubject`.
#[non_exhaustive]
pub enum WorkflowSubjectKind {
    ProvisioningObjectWorkflowSubject(Box<super::ProvisioningObjectWorkflowSubject>),
    /// None of these, or a type that this version does not know.
    Other(Box<WorkflowSubject>),
}

mg::family! {
    WorkflowSubject => WorkflowSubjectKind;
    ProvisioningObjectWorkflowSubject(super::ProvisioningObjectWorkflowSubject),
}
