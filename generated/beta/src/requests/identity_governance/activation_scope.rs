// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`ActivationScope`](models::identity_governance::ActivationScope), and the methods below.
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
/// ```
#[derive(Clone, Debug)]
pub struct ActivationScopeResource(
    mg::One<models::identity_governance::ActivationScope>,
);

mg::builder! { ActivationScopeResource: mg::One<models::identity_governance::ActivationScope> }

impl ActivationScopeResource {
    /// `…/microsoft.graph.identityGovernance.activateGroupScope`: cast to
    /// [`ActivateGroupScope`](models::identity_governance::ActivateGroupScope).
    #[doc(alias = "microsoft.graph.identityGovernance.activateGroupScope")]
    #[inline]
    pub fn cast_to_activate_group_scope(
        &self,
    ) -> requests::identity_governance::activate_group_scope::ActivateGroupScopeResource {
        mg::navigate(self, "microsoft.graph.identityGovernance.activateGroupScope")
    }

    /// `…/microsoft.graph.identityGovernance.activateProcessingResultScope`: cast to
    /// [`ActivateProcessingResultScope`].
    ///
    /// [`ActivateProcessingResultScope`]: models::identity_governance::ActivateProcessingResultScope
    #[doc(alias = "microsoft.graph.identityGovernance.activateProcessingResultScope")]
    #[inline]
    pub fn cast_to_activate_processing_result_scope(
        &self,
    ) -> requests::identity_governance::activate_processing_result_scope::ActivateProcessingResultScopeResource {
        mg::navigate(
            self,
            "microsoft.graph.identityGovernance.activateProcessingResultScope",
        )
    }

    /// `…/microsoft.graph.identityGovernance.activateRunScope`: cast to
    /// [`ActivateRunScope`](models::identity_governance::ActivateRunScope).
    #[doc(alias = "microsoft.graph.identityGovernance.activateRunScope")]
    #[inline]
    pub fn cast_to_activate_run_scope(
        &self,
    ) -> requests::identity_governance::activate_run_scope::ActivateRunScopeResource {
        mg::navigate(self, "microsoft.graph.identityGovernance.activateRunScope")
    }

    /// `…/microsoft.graph.identityGovernance.activateUserScope`: cast to
    /// [`ActivateUserScope`](models::identity_governance::ActivateUserScope).
    #[doc(alias = "microsoft.graph.identityGovernance.activateUserScope")]
    #[inline]
    pub fn cast_to_activate_user_scope(
        &self,
    ) -> requests::identity_governance::activate_user_scope::ActivateUserScopeResource {
        mg::navigate(self, "microsoft.graph.identityGovernance.activateUserScope")
    }
}
