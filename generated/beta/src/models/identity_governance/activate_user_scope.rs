// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.activateUserScope`, derived from
/// [`ActivationScope`](super::ActivationScope).
///
/// Requests: [`ActivateUserScopeResource`], for example:
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
///     .cast_to_activate_user_scope()
/// ```
///
/// [`ActivateUserScopeResource`]: crate::requests::identity_governance::activate_user_scope::ActivateUserScopeResource
pub struct ActivateUserScope {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivateUserScope: "microsoft.graph.identityGovernance.activateUserScope", complex, base super::ActivationScope;
}

mg::derived_from! { ActivateUserScope: super::ActivationScope }

impl ActivateUserScope {
    /// `users`: many [`User`](crate::models::User).
    pub const USERS: mg::Nav<ActivateUserScope, Vec<crate::models::User>> = mg::Nav::new(
        "users",
    );
}
