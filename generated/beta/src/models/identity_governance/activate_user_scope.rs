// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.activateUserScope`, a complex type derived from `microsoft.graph.identityGovernance.activationScope`.
    ActivateUserScope "microsoft.graph.identityGovernance.activateUserScope" "complex" : super::ActivationScope;
}

mg::derived_from! { ActivateUserScope: super::ActivationScope }

impl ActivateUserScope {
    /// `users`: many `user`
    pub const USERS: mg::Nav<ActivateUserScope, Vec<crate::models::User>> = mg::Nav::new(
        "users",
    );
}
