// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityGovernance.workflow`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}`.
    WorkflowResource(mg::One<models::identity_governance::Workflow>)
}

impl WorkflowResource {
    /// `…/administrationScopeTargets`: many `directoryObject`
    #[inline]
    pub fn administration_scope_targets(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "administrationScopeTargets")
    }

    /// `…/createdBy`: `user`
    #[inline]
    pub fn created_by(&self) -> requests::user::UserResource {
        mg::to(self, "createdBy")
    }

    /// `…/executionScope`: many `microsoft.graph.identityGovernance.userProcessingResult`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn execution_scope(
        &self,
    ) -> requests::identity_governance::user_processing_result::UserProcessingResultCollection {
        mg::to(self, "executionScope")
    }

    /// `…/lastModifiedBy`: `user`
    #[inline]
    pub fn last_modified_by(&self) -> requests::user::UserResource {
        mg::to(self, "lastModifiedBy")
    }

    /// `…/previewScope`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[deprecated(
        note = "deprecated since 2025-08-12, to be removed on 2026-02-28 (revision 2025-01/PrivatePreview:organizationalUnit)"
    )]
    #[inline]
    pub fn preview_scope(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "previewScope")
    }

    /// `…/runs`: many `microsoft.graph.identityGovernance.run`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `GET …/{id}` | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn runs(&self) -> requests::identity_governance::run::RunCollection {
        mg::to(self, "runs")
    }

    /// `…/subjectProcessingResults`: many `microsoft.graph.identityGovernance.subjectProcessingResult`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn subject_processing_results(
        &self,
    ) -> requests::identity_governance::subject_processing_result::SubjectProcessingResultCollection {
        mg::to(self, "subjectProcessingResults")
    }

    /// `…/taskReports`: many `microsoft.graph.identityGovernance.taskReport`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn task_reports(
        &self,
    ) -> requests::identity_governance::task_report::TaskReportCollection {
        mg::to(self, "taskReports")
    }

    /// `…/tasks`: many `microsoft.graph.identityGovernance.task`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `GET …/{id}` `/identityGovernance/lifecycleWorkflows/workflows/{id}/tasks/{id}` | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All |
    /// | `GET …/{id}` `/identityGovernance/lifecycleWorkflows/workflows/{id}/versions/{id}/tasks/{id}` | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `PATCH …/{id}` | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn tasks(&self) -> requests::identity_governance::task::TaskCollection {
        mg::to(self, "tasks")
    }

    /// `…/userProcessingResults`: many `microsoft.graph.identityGovernance.userProcessingResult`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn user_processing_results(
        &self,
    ) -> requests::identity_governance::user_processing_result::UserProcessingResultCollection {
        mg::to(self, "userProcessingResults")
    }

    /// `…/versions`: many `microsoft.graph.identityGovernance.workflowVersion`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `GET …/{id}` | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn versions(
        &self,
    ) -> requests::identity_governance::workflow_version::WorkflowVersionCollection {
        mg::to(self, "versions")
    }

    /// `POST …/microsoft.graph.identityGovernance.activate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LifecycleWorkflows-Workflow.Activate**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.Activate**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn activate(&self, parameters: Activate) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.identityGovernance.activate",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.identityGovernance.activateAndWait`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LifecycleWorkflows-Workflow.Activate**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.Activate**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn activate_and_wait(
        &self,
        parameters: ActivateAndWait,
    ) -> mg::Request<models::identity_governance::AwaitedWorkflowProcessingResult> {
        mg::Path::action_with(
            self,
            "microsoft.graph.identityGovernance.activateAndWait",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.identityGovernance.activateWithScope`
    #[inline]
    pub fn activate_with_scope(&self, parameters: ActivateWithScope) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.identityGovernance.activateWithScope",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.identityGovernance.cancelProcessing`
    #[deprecated(
        note = "deprecated since 2025-10-28, to be removed on 2026-10-28 (revision 2025-11/PrivatePreview:cancelWorkflows)"
    )]
    #[inline]
    pub fn cancel_processing(&self, parameters: CancelProcessing) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.identityGovernance.cancelProcessing",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.identityGovernance.clearQuarantine`
    #[inline]
    pub fn clear_quarantine(
        &self,
    ) -> mg::Request<models::identity_governance::Workflow> {
        mg::Path::action(self, "microsoft.graph.identityGovernance.clearQuarantine")
    }

    /// `POST …/microsoft.graph.identityGovernance.createNewVersion`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn create_new_version(
        &self,
        parameters: CreateNewVersion,
    ) -> mg::Request<models::identity_governance::Workflow> {
        mg::Path::action_with(
            self,
            "microsoft.graph.identityGovernance.createNewVersion",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.identityGovernance.previewTaskFailures`
    #[deprecated(
        note = "deprecated since 2025-08-12, to be removed on 2026-02-28 (revision 2025-01/PrivatePreview:organizationalUnit)"
    )]
    #[inline]
    pub fn preview_task_failures(
        &self,
    ) -> mg::Request<mg::Page<models::identity_governance::PreviewFailedTask>> {
        mg::Path::action(self, "microsoft.graph.identityGovernance.previewTaskFailures")
    }

    /// `POST …/microsoft.graph.identityGovernance.previewWorkflow`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All |
    #[deprecated(
        note = "deprecated since 2025-08-12, to be removed on 2026-02-28 (revision 2025-01/PrivatePreview:organizationalUnit)"
    )]
    #[inline]
    pub fn preview_workflow(&self, parameters: PreviewWorkflow) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.identityGovernance.previewWorkflow",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.identityGovernance.restore`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn restore(&self) -> mg::Request<models::identity_governance::Workflow> {
        mg::Path::action(self, "microsoft.graph.identityGovernance.restore")
    }
}

/// A collection of `microsoft.graph.identityGovernance.workflow`, by its URL.
///
/// For example `/identityGovernance/lifecycleWorkflows/workflows`.
pub type WorkflowCollection = mg::Many<
    models::identity_governance::Workflow,
    WorkflowResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.identityGovernance.activate`.
    Activate "microsoft.graph.identityGovernance.activate" "parameters";
    /// `subjects`: Collection(user)
    subjects "subjects": Vec<models::User>,
}

mg::record! {
    /// Parameters of `microsoft.graph.identityGovernance.activateAndWait`.
    ActivateAndWait "microsoft.graph.identityGovernance.activateAndWait" "parameters";
    /// `subject`: microsoft.graph.identityGovernance.workflowSubject, not null
    subject "subject" "r": mg::Boxed<models::identity_governance::WorkflowSubject>,
}

mg::record! {
    /// Parameters of `microsoft.graph.identityGovernance.activateWithScope`.
    ActivateWithScope "microsoft.graph.identityGovernance.activateWithScope" "parameters";
    /// `scope`: microsoft.graph.identityGovernance.activationScope
    scope "scope": mg::Boxed<models::identity_governance::ActivationScope>,
}

mg::record! {
    /// Parameters of `microsoft.graph.identityGovernance.cancelProcessing`.
    CancelProcessing "microsoft.graph.identityGovernance.cancelProcessing" "parameters";
    /// `scope`: microsoft.graph.identityGovernance.cancelScope
    scope "scope": mg::Boxed<models::identity_governance::CancelScope>,
}

mg::record! {
    /// Parameters of `microsoft.graph.identityGovernance.createNewVersion`.
    CreateNewVersion "microsoft.graph.identityGovernance.createNewVersion" "parameters";
    /// `workflow`: microsoft.graph.identityGovernance.workflow
    workflow "workflow": mg::Boxed<models::identity_governance::Workflow>,
}

mg::record! {
    /// Parameters of `microsoft.graph.identityGovernance.previewWorkflow`.
    PreviewWorkflow "microsoft.graph.identityGovernance.previewWorkflow" "parameters";
    /// `subjects`: Collection(directoryObject)
    subjects "subjects": Vec<models::DirectoryObject>,
}
