// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.azureAuthorizationSystemTypeAction`, by its URL.
    AzureAuthorizationSystemTypeActionResource(mg::One<models::AzureAuthorizationSystemTypeAction>)
}

impl AzureAuthorizationSystemTypeActionResource {
    /// `…/service`: `authorizationSystemTypeService`
    #[inline]
    pub fn service(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceResource {
        mg::to(self, "service")
    }
}

/// A collection of `microsoft.graph.azureAuthorizationSystemTypeAction`, by its URL.
pub type AzureAuthorizationSystemTypeActionCollection = mg::Many<
    models::AzureAuthorizationSystemTypeAction,
    AzureAuthorizationSystemTypeActionResource,
>;
