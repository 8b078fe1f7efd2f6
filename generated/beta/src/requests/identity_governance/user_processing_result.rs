// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityGovernance.userProcessingResult`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/executionScope/{userProcessingResult-id}`.
    UserProcessingResultResource(mg::One<models::identity_governance::UserProcessingResult>)
}

impl UserProcessingResultResource {
    /// `…/reprocessedRuns`: many `microsoft.graph.identityGovernance.run`
    #[inline]
    pub fn reprocessed_runs(&self) -> requests::identity_governance::run::RunCollection {
        mg::to(self, "reprocessedRuns")
    }

    /// `…/subject`: `user`
    #[inline]
    pub fn subject(&self) -> requests::user::UserResource {
        mg::to(self, "subject")
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

mg::builder! {
    /// A collection of `microsoft.graph.identityGovernance.userProcessingResult`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/executionScope`.
    UserProcessingResultCollection(mg::Many<models::identity_governance::UserProcessingResult, UserProcessingResultResource>)
}

impl UserProcessingResultCollection {
    /// `GET …/microsoft.graph.identityGovernance.summary(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn summary(
        &self,
        parameters: Summary,
    ) -> mg::Request<models::identity_governance::UserSummary> {
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
