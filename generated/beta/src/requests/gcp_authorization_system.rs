// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.gcpAuthorizationSystem`, by its URL.
    GcpAuthorizationSystemResource(mg::One<models::GcpAuthorizationSystem, requests::authorization_system::AuthorizationSystemResource>)
}

impl GcpAuthorizationSystemResource {
    /// `…/actions`: many `gcpAuthorizationSystemTypeAction`
    #[inline]
    pub fn actions(
        &self,
    ) -> requests::gcp_authorization_system_type_action::GcpAuthorizationSystemTypeActionCollection {
        mg::to(self, "actions")
    }

    /// `…/associatedIdentities`: `gcpAssociatedIdentities`
    #[inline]
    pub fn associated_identities(
        &self,
    ) -> requests::gcp_associated_identities::GcpAssociatedIdentitiesResource {
        mg::to(self, "associatedIdentities")
    }

    /// `…/resources`: many `gcpAuthorizationSystemResource`
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::gcp_authorization_system_resource::GcpAuthorizationSystemResourceCollection {
        mg::to(self, "resources")
    }

    /// `…/roles`: many `gcpRole`
    #[inline]
    pub fn roles(&self) -> requests::gcp_role::GcpRoleCollection {
        mg::to(self, "roles")
    }

    /// `…/services`: many `authorizationSystemTypeService`
    #[inline]
    pub fn services(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceCollection {
        mg::to(self, "services")
    }
}

/// A collection of `microsoft.graph.gcpAuthorizationSystem`, by its URL.
pub type GcpAuthorizationSystemCollection = mg::Many<
    models::GcpAuthorizationSystem,
    GcpAuthorizationSystemResource,
>;
