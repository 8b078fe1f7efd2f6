// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.inactiveGroupFinding`, by its URL.
    InactiveGroupFindingResource(mg::One<models::InactiveGroupFinding>)
}

impl InactiveGroupFindingResource {
    /// `…/group`: `authorizationSystemIdentity`
    #[inline]
    pub fn group(
        &self,
    ) -> requests::authorization_system_identity::AuthorizationSystemIdentityResource {
        mg::to(self, "group")
    }
}

/// A collection of `microsoft.graph.inactiveGroupFinding`, by its URL.
pub type InactiveGroupFindingCollection = mg::Many<
    models::InactiveGroupFinding,
    InactiveGroupFindingResource,
>;
