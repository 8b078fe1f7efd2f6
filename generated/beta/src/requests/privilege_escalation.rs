// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegeEscalation`, by its URL.
    PrivilegeEscalationResource(mg::One<models::PrivilegeEscalation>)
}

impl PrivilegeEscalationResource {
    /// `…/actions`: many `authorizationSystemTypeAction`
    #[inline]
    pub fn actions(
        &self,
    ) -> requests::authorization_system_type_action::AuthorizationSystemTypeActionCollection {
        mg::to(self, "actions")
    }

    /// `…/resources`: many `authorizationSystemResource`
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceCollection {
        mg::to(self, "resources")
    }
}

/// A collection of `microsoft.graph.privilegeEscalation`, by its URL.
pub type PrivilegeEscalationCollection = mg::Many<
    models::PrivilegeEscalation,
    PrivilegeEscalationResource,
>;
