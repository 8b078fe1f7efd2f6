// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.activateGroupScope`, derived from
/// [`ActivationScope`](super::ActivationScope).
///
/// Requests: [`ActivateGroupScopeResource`], for example:
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
///     .cast_to_activate_group_scope()
/// ```
///
/// [`ActivateGroupScopeResource`]: crate::requests::identity_governance::activate_group_scope::ActivateGroupScopeResource
pub struct ActivateGroupScope {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivateGroupScope: "microsoft.graph.identityGovernance.activateGroupScope", complex, base super::ActivationScope;
}

mg::derived_from! { ActivateGroupScope: super::ActivationScope }

impl ActivateGroupScope {
    /// `group`: [`Group`](crate::models::Group).
    pub const GROUP: mg::Nav<ActivateGroupScope, crate::models::Group> = mg::Nav::new(
        "group",
    );
}
