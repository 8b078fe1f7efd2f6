// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityGovernance.subjectProcessingResult`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/subjectProcessingResults/{subjectProcessingResult-id}`.
    SubjectProcessingResultResource(mg::One<models::identity_governance::SubjectProcessingResult>)
}

impl SubjectProcessingResultResource {
    /// `…/reprocessedRuns`: many `microsoft.graph.identityGovernance.run`
    #[inline]
    pub fn reprocessed_runs(&self) -> requests::identity_governance::run::RunCollection {
        mg::to(self, "reprocessedRuns")
    }

    /// `…/taskProcessingResults`: many `microsoft.graph.identityGovernance.taskProcessingResult`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn task_processing_results(
        &self,
    ) -> requests::identity_governance::task_processing_result::TaskProcessingResultCollection {
        mg::to(self, "taskProcessingResults")
    }
}

/// A collection of `microsoft.graph.identityGovernance.subjectProcessingResult`, by its URL.
///
/// For example `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/subjectProcessingResults`.
pub type SubjectProcessingResultCollection = mg::Many<
    models::identity_governance::SubjectProcessingResult,
    SubjectProcessingResultResource,
>;
