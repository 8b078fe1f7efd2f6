// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.awaitedWorkflowProcessingResult`, a complex type.
    AwaitedWorkflowProcessingResult "microsoft.graph.identityGovernance.awaitedWorkflowProcessingResult" "complex";
    /// `processingStatus`: microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus, not null
    processing_status "processingStatus" "r": mg::Open<super::LifecycleWorkflowProcessingStatus>,
    /// `statusReasons`: Collection(String), items not null
    status_reasons "statusReasons" "r": Vec<String>,
    /// `subject`: microsoft.graph.identityGovernance.workflowSubject
    subject "subject": mg::Boxed<super::WorkflowSubject>,
}
