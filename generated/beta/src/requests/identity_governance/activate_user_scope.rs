// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.identityGovernance.activateUserScope`, by its URL.
    ActivateUserScopeResource(mg::One<models::identity_governance::ActivateUserScope>)
}

impl ActivateUserScopeResource {
    /// `…/users`: many `user`
    #[inline]
    pub fn users(&self) -> requests::user::UserCollection {
        mg::to(self, "users")
    }
}
