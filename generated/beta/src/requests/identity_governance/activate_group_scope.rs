// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.identityGovernance.activateGroupScope`, by its URL.
    ActivateGroupScopeResource(mg::One<models::identity_governance::ActivateGroupScope>)
}

impl ActivateGroupScopeResource {
    /// `…/group`: `group`
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::to(self, "group")
    }
}
