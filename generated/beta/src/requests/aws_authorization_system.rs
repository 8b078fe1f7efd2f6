// @generated
use crate::{mg, models, requests};

/// Requests on one [`AwsAuthorizationSystem`](models::AwsAuthorizationSystem): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.external().authorization_systems().id(id).cast_to_aws_authorization_system()`.
#[derive(Clone, Debug)]
pub struct AwsAuthorizationSystemResource(
    mg::One<
        models::AwsAuthorizationSystem,
        requests::authorization_system::AuthorizationSystemResource,
    >,
);

mg::builder! { AwsAuthorizationSystemResource: mg::One<models::AwsAuthorizationSystem, requests::authorization_system::AuthorizationSystemResource> }

impl AwsAuthorizationSystemResource {
    /// `…/actions`: many
    /// [`AwsAuthorizationSystemTypeAction`](models::AwsAuthorizationSystemTypeAction).
    #[inline]
    pub fn actions(
        &self,
    ) -> requests::aws_authorization_system_type_action::AwsAuthorizationSystemTypeActionCollection {
        mg::navigate(self, "actions")
    }

    /// `…/associatedIdentities`: [`AwsAssociatedIdentities`](models::AwsAssociatedIdentities).
    #[inline]
    pub fn associated_identities(
        &self,
    ) -> requests::aws_associated_identities::AwsAssociatedIdentitiesResource {
        mg::navigate(self, "associatedIdentities")
    }

    /// `…/policies`: many [`AwsPolicy`](models::AwsPolicy).
    #[inline]
    pub fn policies(&self) -> requests::aws_policy::AwsPolicyCollection {
        mg::navigate(self, "policies")
    }

    /// `…/resources`: many
    /// [`AwsAuthorizationSystemResource`](models::AwsAuthorizationSystemResource).
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::aws_authorization_system_resource::AwsAuthorizationSystemResourceCollection {
        mg::navigate(self, "resources")
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

/// Requests on a collection of [`AwsAuthorizationSystem`](models::AwsAuthorizationSystem): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.external().authorization_systems().cast_to_aws_authorization_system()`.
pub type AwsAuthorizationSystemCollection = mg::Many<
    models::AwsAuthorizationSystem,
    AwsAuthorizationSystemResource,
>;
