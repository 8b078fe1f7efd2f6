// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.identityGovernance.activationScope`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/runs/{run-id}/activatedOnScope`.
    ActivationScopeResource(mg::One<models::identity_governance::ActivationScope>)
}

impl ActivationScopeResource {
    /// `…/microsoft.graph.identityGovernance.activateGroupScope`
    #[inline]
    pub fn as_activate_group_scope(
        &self,
    ) -> requests::identity_governance::activate_group_scope::ActivateGroupScopeResource {
        mg::to(self, "microsoft.graph.identityGovernance.activateGroupScope")
    }

    /// `…/microsoft.graph.identityGovernance.activateProcessingResultScope`
    #[inline]
    pub fn as_activate_processing_result_scope(
        &self,
    ) -> requests::identity_governance::activate_processing_result_scope::ActivateProcessingResultScopeResource {
        mg::to(self, "microsoft.graph.identityGovernance.activateProcessingResultScope")
    }

    /// `…/microsoft.graph.identityGovernance.activateRunScope`
    #[inline]
    pub fn as_activate_run_scope(
        &self,
    ) -> requests::identity_governance::activate_run_scope::ActivateRunScopeResource {
        mg::to(self, "microsoft.graph.identityGovernance.activateRunScope")
    }

    /// `…/microsoft.graph.identityGovernance.activateUserScope`
    #[inline]
    pub fn as_activate_user_scope(
        &self,
    ) -> requests::identity_governance::activate_user_scope::ActivateUserScopeResource {
        mg::to(self, "microsoft.graph.identityGovernance.activateUserScope")
    }
}
