// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityGovernance.run`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/runs/{run-id}`.
    RunResource(mg::One<models::identity_governance::Run>)
}

impl RunResource {
    /// `…/activatedOnScope`: `microsoft.graph.identityGovernance.activationScope`
    #[inline]
    pub fn activated_on_scope(
        &self,
    ) -> requests::identity_governance::activation_scope::ActivationScopeResource {
        mg::to(self, "activatedOnScope")
    }

    /// `…/reprocessedRuns`: many `microsoft.graph.identityGovernance.run`
    #[inline]
    pub fn reprocessed_runs(&self) -> requests::identity_governance::run::RunCollection {
        mg::to(self, "reprocessedRuns")
    }

    /// `…/subjectProcessingResults`: many `microsoft.graph.identityGovernance.subjectProcessingResult`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `GET …/{id}` | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn subject_processing_results(
        &self,
    ) -> requests::identity_governance::subject_processing_result::SubjectProcessingResultCollection {
        mg::to(self, "subjectProcessingResults")
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

    /// `…/userProcessingResults`: many `microsoft.graph.identityGovernance.userProcessingResult`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `GET …/{id}` | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn user_processing_results(
        &self,
    ) -> requests::identity_governance::user_processing_result::UserProcessingResultCollection {
        mg::to(self, "userProcessingResults")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.identityGovernance.run`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/runs`.
    RunCollection(mg::Many<models::identity_governance::Run, RunResource>)
}

impl RunCollection {
    /// `GET …/microsoft.graph.identityGovernance.summary(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn summary(
        &self,
        parameters: Summary,
    ) -> mg::Request<models::identity_governance::RunSummary> {
        mg::Path::function_with(
            self,
            "microsoft.graph.identityGovernance.summary",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.identityGovernance.summary`.
    Summary "microsoft.graph.identityGovernance.summary" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}
