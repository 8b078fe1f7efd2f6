// @generated
use crate::{mg, models, requests};

/// Requests on one [`Workflow`](models::identity_governance::Workflow): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.identity_governance().lifecycle_workflows().workflows().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkflowResource(mg::One<models::identity_governance::Workflow>);

mg::builder! { WorkflowResource: mg::One<models::identity_governance::Workflow> }

impl WorkflowResource {
    /// `…/administrationScopeTargets`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn administration_scope_targets(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "administrationScopeTargets")
    }

    /// `…/createdBy`: [`User`](models::User).
    #[inline]
    pub fn created_by(&self) -> requests::user::UserResource {
        mg::navigate(self, "createdBy")
    }

    /// `…/executionScope`: many
    /// [`UserProcessingResult`](models::identity_governance::UserProcessingResult).
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Workflow.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn execution_scope(
        &self,
    ) -> requests::identity_governance::user_processing_result::UserProcessingResultCollection {
        mg::navigate(self, "executionScope")
    }

    /// `…/lastModifiedBy`: [`User`](models::User).
    #[inline]
    pub fn last_modified_by(&self) -> requests::user::UserResource {
        mg::navigate(self, "lastModifiedBy")
    }

    /// `…/previewScope`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Workflow.Read.All` (delegated,
    /// application).
    #[deprecated(
        note = "deprecated since 2025-08-12, to be removed on 2026-02-28 (revision 2025-01/PrivatePreview:organizationalUnit)"
    )]
    #[inline]
    pub fn preview_scope(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "previewScope")
    }

    /// `…/runs`: many [`Run`](models::identity_governance::Run).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn runs(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::run::RunCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "runs")
    }

    /// `…/subjectProcessingResults`: many
    /// [`SubjectProcessingResult`](models::identity_governance::SubjectProcessingResult).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn subject_processing_results(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::subject_processing_result::SubjectProcessingResultCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "subjectProcessingResults")
    }

    /// `…/taskReports`: many [`TaskReport`](models::identity_governance::TaskReport).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn task_reports(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::task_report::TaskReportCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "taskReports")
    }

    /// `…/tasks`: many [`Task`](models::identity_governance::Task).
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Workflow.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn tasks(&self) -> requests::identity_governance::task::TaskCollection {
        mg::navigate(self, "tasks")
    }

    /// `…/userProcessingResults`: many
    /// [`UserProcessingResult`](models::identity_governance::UserProcessingResult).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn user_processing_results(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::user_processing_result::UserProcessingResultCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "userProcessingResults")
    }

    /// `…/versions`: many [`WorkflowVersion`](models::identity_governance::WorkflowVersion).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Workflow.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn versions(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::workflow_version::WorkflowVersionCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "versions")
    }

    /// `POST …/microsoft.graph.identityGovernance.activate`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `LifecycleWorkflows-Workflow.Activate` (delegated,
    /// application).
    #[doc(alias = "microsoft.graph.identityGovernance.activate")]
    #[inline]
    pub fn activate(&self, parameters: Activate) -> mg::Request<()> {
        self.raw()
            .action_with("microsoft.graph.identityGovernance.activate", &parameters)
    }

    /// `POST …/microsoft.graph.identityGovernance.activateAndWait`.
    ///
    /// Returns [`AwaitedWorkflowProcessingResult`].
    ///
    /// Least privileged permission: `LifecycleWorkflows-Workflow.Activate` (delegated,
    /// application).
    ///
    /// [`AwaitedWorkflowProcessingResult`]: models::identity_governance::AwaitedWorkflowProcessingResult
    #[doc(alias = "microsoft.graph.identityGovernance.activateAndWait")]
    #[inline]
    pub fn activate_and_wait(
        &self,
        parameters: impl Into<ActivateAndWait>,
    ) -> mg::Request<models::identity_governance::AwaitedWorkflowProcessingResult> {
        self.raw()
            .action_with(
                "microsoft.graph.identityGovernance.activateAndWait",
                &parameters.into(),
            )
    }

    /// `POST …/microsoft.graph.identityGovernance.activateWithScope`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.identityGovernance.activateWithScope")]
    #[inline]
    pub fn activate_with_scope(&self, parameters: ActivateWithScope) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.identityGovernance.activateWithScope",
                &parameters,
            )
    }

    /// `POST …/microsoft.graph.identityGovernance.cancelProcessing`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.identityGovernance.cancelProcessing")]
    #[deprecated(
        note = "deprecated since 2025-10-28, to be removed on 2026-10-28 (revision 2025-11/PrivatePreview:cancelWorkflows)"
    )]
    #[inline]
    pub fn cancel_processing(&self, parameters: CancelProcessing) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.identityGovernance.cancelProcessing",
                &parameters,
            )
    }

    /// `POST …/microsoft.graph.identityGovernance.clearQuarantine`.
    ///
    /// Returns [`Workflow`](models::identity_governance::Workflow).
    #[doc(alias = "microsoft.graph.identityGovernance.clearQuarantine")]
    #[inline]
    pub fn clear_quarantine(
        &self,
    ) -> mg::Request<models::identity_governance::Workflow> {
        self.raw().action("microsoft.graph.identityGovernance.clearQuarantine")
    }

    /// `POST …/microsoft.graph.identityGovernance.createNewVersion`.
    ///
    /// Returns [`Workflow`](models::identity_governance::Workflow).
    ///
    /// Least privileged permission: `LifecycleWorkflows-Workflow.ReadWrite.All` (delegated,
    /// application).
    #[doc(alias = "microsoft.graph.identityGovernance.createNewVersion")]
    #[inline]
    pub fn create_new_version(
        &self,
        parameters: CreateNewVersion,
    ) -> mg::Request<models::identity_governance::Workflow> {
        self.raw()
            .action_with(
                "microsoft.graph.identityGovernance.createNewVersion",
                &parameters,
            )
    }

    /// `POST …/microsoft.graph.identityGovernance.previewTaskFailures`.
    ///
    /// Returns a page of [`PreviewFailedTask`](models::identity_governance::PreviewFailedTask).
    #[doc(alias = "microsoft.graph.identityGovernance.previewTaskFailures")]
    #[deprecated(
        note = "deprecated since 2025-08-12, to be removed on 2026-02-28 (revision 2025-01/PrivatePreview:organizationalUnit)"
    )]
    #[inline]
    pub fn preview_task_failures(
        &self,
    ) -> mg::Request<mg::Page<models::identity_governance::PreviewFailedTask>> {
        self.raw().action("microsoft.graph.identityGovernance.previewTaskFailures")
    }

    /// `POST …/microsoft.graph.identityGovernance.previewWorkflow`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `LifecycleWorkflows-Workflow.ReadWrite.All` (delegated,
    /// application).
    #[doc(alias = "microsoft.graph.identityGovernance.previewWorkflow")]
    #[deprecated(
        note = "deprecated since 2025-08-12, to be removed on 2026-02-28 (revision 2025-01/PrivatePreview:organizationalUnit)"
    )]
    #[inline]
    pub fn preview_workflow(&self, parameters: PreviewWorkflow) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.identityGovernance.previewWorkflow",
                &parameters,
            )
    }

    /// `POST …/microsoft.graph.identityGovernance.restore`.
    ///
    /// Returns [`Workflow`](models::identity_governance::Workflow).
    ///
    /// Least privileged permission: `LifecycleWorkflows-Workflow.ReadWrite.All` (delegated,
    /// application).
    #[doc(alias = "microsoft.graph.identityGovernance.restore")]
    #[inline]
    pub fn restore(&self) -> mg::Request<models::identity_governance::Workflow> {
        self.raw().action("microsoft.graph.identityGovernance.restore")
    }
}

/// Requests on a collection of [`Workflow`](models::identity_governance::Workflow): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.identity_governance().lifecycle_workflows().workflows()`.
pub type WorkflowCollection = mg::Many<
    models::identity_governance::Workflow,
    WorkflowResource,
>;

/// Parameters of [`WorkflowResource::activate`].
pub struct Activate {
    /// `subjects`.
    pub subjects: mg::Field<Vec<models::User>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Activate: "microsoft.graph.identityGovernance.activate", parameters;
    subjects: "subjects",
}

/// Parameters of [`WorkflowResource::activate_and_wait`].
///
/// A call can pass `subject` alone.
pub struct ActivateAndWait {
    /// `subject`. Required.
    pub subject: mg::Field<mg::Boxed<models::identity_governance::WorkflowSubject>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivateAndWait: "microsoft.graph.identityGovernance.activateAndWait", parameters;
    subject: "subject" required,
}

mg::required_parameters! {
    ActivateAndWait;
    subject: mg::Boxed<models::identity_governance::WorkflowSubject>,
}

/// Parameters of [`WorkflowResource::activate_with_scope`].
pub struct ActivateWithScope {
    /// `scope`.
    pub scope: mg::Field<mg::Boxed<models::identity_governance::ActivationScope>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivateWithScope: "microsoft.graph.identityGovernance.activateWithScope", parameters;
    scope: "scope",
}

/// Parameters of [`WorkflowResource::cancel_processing`].
pub struct CancelProcessing {
    /// `scope`.
    pub scope: mg::Field<mg::Boxed<models::identity_governance::CancelScope>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CancelProcessing: "microsoft.graph.identityGovernance.cancelProcessing", parameters;
    scope: "scope",
}

/// Parameters of [`WorkflowResource::create_new_version`].
pub struct CreateNewVersion {
    /// `workflow`.
    pub workflow: mg::Field<mg::Boxed<models::identity_governance::Workflow>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateNewVersion: "microsoft.graph.identityGovernance.createNewVersion", parameters;
    workflow: "workflow",
}

/// Parameters of [`WorkflowResource::preview_workflow`].
pub struct PreviewWorkflow {
    /// `subjects`.
    pub subjects: mg::Field<Vec<models::DirectoryObject>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PreviewWorkflow: "microsoft.graph.identityGovernance.previewWorkflow", parameters;
    subjects: "subjects",
}
