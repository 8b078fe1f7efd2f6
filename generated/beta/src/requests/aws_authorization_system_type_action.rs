// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsAuthorizationSystemTypeAction`, by its URL.
    AwsAuthorizationSystemTypeActionResource(mg::One<models::AwsAuthorizationSystemTypeAction>)
}

impl AwsAuthorizationSystemTypeActionResource {
    /// `…/service`: `authorizationSystemTypeService`
    #[inline]
    pub fn service(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceResource {
        mg::to(self, "service")
    }
}

/// A collection of `microsoft.graph.awsAuthorizationSystemTypeAction`, by its URL.
pub type AwsAuthorizationSystemTypeActionCollection = mg::Many<
    models::AwsAuthorizationSystemTypeAction,
    AwsAuthorizationSystemTypeActionResource,
>;
