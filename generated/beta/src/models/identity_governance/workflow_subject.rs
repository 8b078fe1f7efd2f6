// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.identityGovernance.workflowSubject`.
pub struct WorkflowSubject {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkflowSubject: "microsoft.graph.identityGovernance.workflowSubject", complex abstract, family WorkflowSubjectKind;
}

/// The types derived from [`WorkflowSubject`].
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
