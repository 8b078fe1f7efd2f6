// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.azureAuthorizationSystemResource`, by its URL.
    AzureAuthorizationSystemResourceResource(mg::One<models::AzureAuthorizationSystemResource, requests::authorization_system_resource::AuthorizationSystemResourceResource>)
}

impl AzureAuthorizationSystemResourceResource {
    /// `…/service`: `authorizationSystemTypeService`
    #[inline]
    pub fn service(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceResource {
        mg::to(self, "service")
    }
}

/// A collection of `microsoft.graph.azureAuthorizationSystemResource`, by its URL.
pub type AzureAuthorizationSystemResourceCollection = mg::Many<
    models::AzureAuthorizationSystemResource,
    AzureAuthorizationSystemResourceResource,
>;
