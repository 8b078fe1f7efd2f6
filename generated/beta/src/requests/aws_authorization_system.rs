// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsAuthorizationSystem`, by its URL.
    AwsAuthorizationSystemResource(mg::One<models::AwsAuthorizationSystem, requests::authorization_system::AuthorizationSystemResource>)
}

impl AwsAuthorizationSystemResource {
    /// `…/actions`: many `awsAuthorizationSystemTypeAction`
    #[inline]
    pub fn actions(
        &self,
    ) -> requests::aws_authorization_system_type_action::AwsAuthorizationSystemTypeActionCollection {
        mg::to(self, "actions")
    }

    /// `…/associatedIdentities`: `awsAssociatedIdentities`
    #[inline]
    pub fn associated_identities(
        &self,
    ) -> requests::aws_associated_identities::AwsAssociatedIdentitiesResource {
        mg::to(self, "associatedIdentities")
    }

    /// `…/policies`: many `awsPolicy`
    #[inline]
    pub fn policies(&self) -> requests::aws_policy::AwsPolicyCollection {
        mg::to(self, "policies")
    }

    /// `…/resources`: many `awsAuthorizationSystemResource`
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::aws_authorization_system_resource::AwsAuthorizationSystemResourceCollection {
        mg::to(self, "resources")
    }

    /// `…/services`: many `authorizationSystemTypeService`
    #[inline]
    pub fn services(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceCollection {
        mg::to(self, "services")
    }
}

/// A collection of `microsoft.graph.awsAuthorizationSystem`, by its URL.
pub type AwsAuthorizationSystemCollection = mg::Many<
    models::AwsAuthorizationSystem,
    AwsAuthorizationSystemResource,
>;
