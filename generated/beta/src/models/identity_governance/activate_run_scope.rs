// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.activateRunScope`, a complex type derived from `microsoft.graph.identityGovernance.activationScope`.
    ActivateRunScope "microsoft.graph.identityGovernance.activateRunScope" "complex" : super::ActivationScope;
    /// `taskScope`: microsoft.graph.identityGovernance.activationTaskScopeType, not null
    task_scope "taskScope" "r": mg::Open<super::ActivationTaskScopeType>,
    /// `userScope`: microsoft.graph.identityGovernance.activationUserScopeType, not null
    user_scope "userScope" "r": mg::Open<super::ActivationUserScopeType>,
}

mg::derived_from! { ActivateRunScope: super::ActivationScope }

impl ActivateRunScope {
    /// `run`: `microsoft.graph.identityGovernance.run`
    pub const RUN: mg::Nav<ActivateRunScope, super::Run> = mg::Nav::new("run");
}
