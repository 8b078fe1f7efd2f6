// @generated
use crate::{mg, models, requests};

/// Requests on one [`GcpAuthorizationSystem`](models::GcpAuthorizationSystem): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.external().authorization_systems().id(id).cast_to_gcp_authorization_system()`.
#[derive(Clone, Debug)]
pub struct GcpAuthorizationSystemResource(
    mg::One<
        models::GcpAuthorizationSystem,
        requests::authorization_system::AuthorizationSystemResource,
    >,
);

mg::builder! { GcpAuthorizationSystemResource: mg::One<models::GcpAuthorizationSystem, requests::authorization_system::AuthorizationSystemResource> }

impl GcpAuthorizationSystemResource {
    /// `…/actions`: many
    /// [`GcpAuthorizationSystemTypeAction`](models::GcpAuthorizationSystemTypeAction).
    #[inline]
    pub fn actions(
        &self,
    ) -> requests::gcp_authorization_system_type_action::GcpAuthorizationSystemTypeActionCollection {
        mg::navigate(self, "actions")
    }

    /// `…/associatedIdentities`: [`GcpAssociatedIdentities`](models::GcpAssociatedIdentities).
    #[inline]
    pub fn associated_identities(
        &self,
    ) -> requests::gcp_associated_identities::GcpAssociatedIdentitiesResource {
        mg::navigate(self, "associatedIdentities")
    }

    /// `…/resources`: many
    /// [`GcpAuthorizationSystemResource`](models::GcpAuthorizationSystemResource).
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::gcp_authorization_system_resource::GcpAuthorizationSystemResourceCollection {
        mg::navigate(self, "resources")
    }

    /// `…/roles`: many [`GcpRole`](models::GcpRole).
    #[inline]
    pub fn roles(&self) -> requests::gcp_role::GcpRoleCollection {
        mg::navigate(self, "roles")
    }

    /// `…/services`: many
    /// [`AuthorizationSystemTypeService`](models::AuthorizationSystemTypeService).
    #[inline]
    pub fn services(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceCollection {
        mg::navigate(self, "services")
    }
}

/// Requests on a collection of [`GcpAuthorizationSystem`](models::GcpAuthorizationSystem): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.external().authorization_systems().cast_to_gcp_authorization_system()`.
pub type GcpAuthorizationSystemCollection = mg::Many<
    models::GcpAuthorizationSystem,
    GcpAuthorizationSystemResource,
>;
