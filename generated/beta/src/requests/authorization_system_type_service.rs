// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authorizationSystemTypeService`, by its URL.
    AuthorizationSystemTypeServiceResource(mg::One<models::AuthorizationSystemTypeService>)
}

impl AuthorizationSystemTypeServiceResource {
    /// `…/actions`: many `authorizationSystemTypeAction`
    #[inline]
    pub fn actions(
        &self,
    ) -> requests::authorization_system_type_action::AuthorizationSystemTypeActionCollection {
        mg::to(self, "actions")
    }
}

/// A collection of `microsoft.graph.authorizationSystemTypeService`, by its URL.
pub type AuthorizationSystemTypeServiceCollection = mg::Many<
    models::AuthorizationSystemTypeService,
    AuthorizationSystemTypeServiceResource,
>;
