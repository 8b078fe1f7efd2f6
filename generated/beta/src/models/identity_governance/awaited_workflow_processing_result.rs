// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.awaitedWorkflowProcessingResult`.
pub struct AwaitedWorkflowProcessingResult {
    /// `processingStatus`. Never null.
    pub processing_status: mg::Field<mg::Open<super::LifecycleWorkflowProcessingStatus>>,
    /// `statusReasons`.
    pub status_reasons: mg::Field<Vec<String>>,
    /// `subject`.
    pub subject: mg::Field<mg::Boxed<super::WorkflowSubject>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwaitedWorkflowProcessingResult: "microsoft.graph.identityGovernance.awaitedWorkflowProcessingResult", complex;
    processing_status: "processingStatus" required,
    status_reasons: "statusReasons" required,
    subject: "subject",
}
