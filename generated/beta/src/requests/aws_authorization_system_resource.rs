// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsAuthorizationSystemResource`, by its URL.
    AwsAuthorizationSystemResourceResource(mg::One<models::AwsAuthorizationSystemResource, requests::authorization_system_resource::AuthorizationSystemResourceResource>)
}

impl AwsAuthorizationSystemResourceResource {
    /// `…/service`: `authorizationSystemTypeService`
    #[inline]
    pub fn service(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceResource {
        mg::to(self, "service")
    }
}

/// A collection of `microsoft.graph.awsAuthorizationSystemResource`, by its URL.
pub type AwsAuthorizationSystemResourceCollection = mg::Many<
    models::AwsAuthorizationSystemResource,
    AwsAuthorizationSystemResourceResource,
>;
