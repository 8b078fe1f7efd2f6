// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.activateRunScope`, derived from
/// [`ActivationScope`](super::ActivationScope).
///
/// Requests: [`ActivateRunScopeResource`], for example:
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
///     .cast_to_activate_run_scope()
/// ```
///
/// [`ActivateRunScopeResource`]: crate::requests::identity_governance::activate_run_scope::ActivateRunScopeResource
pub struct ActivateRunScope {
    /// `taskScope`. Never null.
    pub task_scope: mg::Field<mg::Open<super::ActivationTaskScopeType>>,
    /// `userScope`. Never null.
    pub user_scope: mg::Field<mg::Open<super::ActivationUserScopeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivateRunScope: "microsoft.graph.identityGovernance.activateRunScope", complex, base super::ActivationScope;
    task_scope: "taskScope" required,
    user_scope: "userScope" required,
}

mg::derived_from! { ActivateRunScope: super::ActivationScope }

impl ActivateRunScope {
    /// `run`: [`Run`](super::Run).
    pub const RUN: mg::Nav<ActivateRunScope, super::Run> = mg::Nav::new("run");
}
