// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.activateGroupScope`, a complex type derived from `microsoft.graph.identityGovernance.activationScope`.
    ActivateGroupScope "microsoft.graph.identityGovernance.activateGroupScope" "complex" : super::ActivationScope;
}

mg::derived_from! { ActivateGroupScope: super::ActivationScope }

impl ActivateGroupScope {
    /// `group`: `group`
    pub const GROUP: mg::Nav<ActivateGroupScope, crate::models::Group> = mg::Nav::new(
        "group",
    );
}
