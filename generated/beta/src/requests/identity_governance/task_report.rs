// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityGovernance.taskReport`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/taskReports/{taskReport-id}`.
    TaskReportResource(mg::One<models::identity_governance::TaskReport>)
}

impl TaskReportResource {
    /// `…/task`: `microsoft.graph.identityGovernance.task`
    #[inline]
    pub fn task(&self) -> requests::identity_governance::task::TaskResource {
        mg::to(self, "task")
    }

    /// `…/taskDefinition`: `microsoft.graph.identityGovernance.taskDefinition`
    #[inline]
    pub fn task_definition(
        &self,
    ) -> requests::identity_governance::task_definition::TaskDefinitionResource {
        mg::to(self, "taskDefinition")
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
    /// A collection of `microsoft.graph.identityGovernance.taskReport`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/taskReports`.
    TaskReportCollection(mg::Many<models::identity_governance::TaskReport, TaskReportResource>)
}

impl TaskReportCollection {
    /// `GET …/microsoft.graph.identityGovernance.summary(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn summary(
        &self,
        parameters: Summary,
    ) -> mg::Request<models::identity_governance::TaskReportSummary> {
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
