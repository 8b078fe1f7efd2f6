// @generated
use crate::{mg, models, requests};

/// Requests on one [`TaskProcessingResult`](models::identity_governance::TaskProcessingResult):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .workflow_templates()
///     .id(id)
///     .tasks()
///     .id(id)
///     .task_processing_results()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct TaskProcessingResultResource(
    mg::One<models::identity_governance::TaskProcessingResult>,
);

mg::builder! { TaskProcessingResultResource: mg::One<models::identity_governance::TaskProcessingResult> }

impl TaskProcessingResultResource {
    /// `…/subject`: [`User`](models::User).
    #[inline]
    pub fn subject(&self) -> requests::user::UserResource {
        mg::navigate(self, "subject")
    }

    /// `…/task`: [`Task`](models::identity_governance::Task).
    #[inline]
    pub fn task(&self) -> requests::identity_governance::task::TaskResource {
        mg::navigate(self, "task")
    }

    /// `POST …/microsoft.graph.identityGovernance.resume`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `LifecycleWorkflows.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.identityGovernance.resume")]
    #[inline]
    pub fn resume(&self, parameters: impl Into<Resume>) -> mg::Request<()> {
        self.raw()
            .action_with("microsoft.graph.identityGovernance.resume", &parameters.into())
    }
}

/// Requests on a collection of
/// [`TaskProcessingResult`](models::identity_governance::TaskProcessingResult): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .workflow_templates()
///     .id(id)
///     .tasks()
///     .id(id)
///     .task_processing_results()
/// ```
pub type TaskProcessingResultCollection = mg::Many<
    models::identity_governance::TaskProcessingResult,
    TaskProcessingResultResource,
>;

/// Parameters of [`TaskProcessingResultResource::resume`].
///
/// A call can pass `data` alone.
pub struct Resume {
    /// `data`. Required.
    pub data: mg::Field<
        mg::Boxed<models::identity_governance::CustomTaskExtensionCallbackData>,
    >,
    /// `source`.
    pub source: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Resume: "microsoft.graph.identityGovernance.resume", parameters;
    data: "data" required,
    source: "source",
    type_: "type",
}

mg::required_parameters! {
    Resume;
    data: mg::Boxed<models::identity_governance::CustomTaskExtensionCallbackData>,
}
