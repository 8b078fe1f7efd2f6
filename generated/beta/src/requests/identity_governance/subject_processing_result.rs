// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`SubjectProcessingResult`](models::identity_governance::SubjectProcessingResult): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .workflows()
///     .id(id)
///     .subject_processing_results()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct SubjectProcessingResultResource(
    mg::One<models::identity_governance::SubjectProcessingResult>,
);

mg::builder! { SubjectProcessingResultResource: mg::One<models::identity_governance::SubjectProcessingResult> }

impl SubjectProcessingResultResource {
    /// `…/reprocessedRuns`: many [`Run`](models::identity_governance::Run).
    #[inline]
    pub fn reprocessed_runs(&self) -> requests::identity_governance::run::RunCollection {
        mg::navigate(self, "reprocessedRuns")
    }

    /// `…/taskProcessingResults`: many
    /// [`TaskProcessingResult`](models::identity_governance::TaskProcessingResult).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn task_processing_results(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::task_processing_result::TaskProcessingResultCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "taskProcessingResults")
    }
}

/// Requests on a collection of
/// [`SubjectProcessingResult`](models::identity_governance::SubjectProcessingResult): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .workflows()
///     .id(id)
///     .subject_processing_results()
/// ```
pub type SubjectProcessingResultCollection = mg::Many<
    models::identity_governance::SubjectProcessingResult,
    SubjectProcessingResultResource,
>;
