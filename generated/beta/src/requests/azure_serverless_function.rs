// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.azureServerlessFunction`, by its URL.
    AzureServerlessFunctionResource(mg::One<models::AzureServerlessFunction, requests::azure_identity::AzureIdentityResource>)
}

impl AzureServerlessFunctionResource {
    /// `…/resource`: `azureAuthorizationSystemResource`
    #[inline]
    pub fn resource(
        &self,
    ) -> requests::azure_authorization_system_resource::AzureAuthorizationSystemResourceResource {
        mg::to(self, "resource")
    }
}

/// A collection of `microsoft.graph.azureServerlessFunction`, by its URL.
pub type AzureServerlessFunctionCollection = mg::Many<
    models::AzureServerlessFunction,
    AzureServerlessFunctionResource,
>;
