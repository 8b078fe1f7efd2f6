// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.activateProcessingResultScope`, a complex type derived from `microsoft.graph.identityGovernance.activationScope`.
    ActivateProcessingResultScope "microsoft.graph.identityGovernance.activateProcessingResultScope" "complex" : super::ActivationScope;
    /// `taskScope`: microsoft.graph.identityGovernance.activationTaskScopeType, not null
    task_scope "taskScope" "r": mg::Open<super::ActivationTaskScopeType>,
}

mg::derived_from! { ActivateProcessingResultScope: super::ActivationScope }

impl ActivateProcessingResultScope {
    /// `processingResults`: many `microsoft.graph.identityGovernance.userProcessingResult`
    pub const PROCESSING_RESULTS: mg::Nav<
        ActivateProcessingResultScope,
        Vec<super::UserProcessingResult>,
    > = mg::Nav::new("processingResults");
}
