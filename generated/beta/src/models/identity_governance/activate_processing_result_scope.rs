// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.activateProcessingResultScope`, derived from
/// [`ActivationScope`](super::ActivationScope).
///
/// Requests: [`ActivateProcessingResultScopeResource`], for example:
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
///
/// [`ActivateProcessingResultScopeResource`]: crate::requests::identity_governance::activate_processing_result_scope::ActivateProcessingResultScopeResource
pub struct ActivateProcessingResultScope {
    /// `taskScope`. Never null.
    pub task_scope: mg::Field<mg::Open<super::ActivationTaskScopeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivateProcessingResultScope: "microsoft.graph.identityGovernance.activateProcessingResultScope", complex, base super::ActivationScope;
    task_scope: "taskScope" required,
}

mg::derived_from! { ActivateProcessingResultScope: super::ActivationScope }

impl ActivateProcessingResultScope {
    /// `processingResults`: many [`UserProcessingResult`](super::UserProcessingResult).
    pub const PROCESSING_RESULTS: mg::Nav<
        ActivateProcessingResultScope,
        Vec<super::UserProcessingResult>,
    > = mg::Nav::new("processingResults");
}
