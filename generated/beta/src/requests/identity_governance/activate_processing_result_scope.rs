// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`ActivateProcessingResultScope`](models::identity_governance::ActivateProcessingResultScope),
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .workflows()
///     .id(id)
///     .runs()
///     .id(id)
///     .activated_on_scope()
///     .cast_to_activate_processing_result_scope()
/// ```
#[derive(Clone, Debug)]
pub struct ActivateProcessingResultScopeResource(
    mg::One<models::identity_governance::ActivateProcessingResultScope>,
);

mg::builder! { ActivateProcessingResultScopeResource: mg::One<models::identity_governance::ActivateProcessingResultScope> }

impl ActivateProcessingResultScopeResource {
    /// `…/processingResults`: many
    /// [`UserProcessingResult`](models::identity_governance::UserProcessingResult).
    #[inline]
    pub fn processing_results(
        &self,
    ) -> requests::identity_governance::user_processing_result::UserProcessingResultCollection {
        mg::navigate(self, "processingResults")
    }
}
