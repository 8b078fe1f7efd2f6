// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.externallyAccessibleAzureBlobContainerFinding`, by its URL.
    ExternallyAccessibleAzureBlobContainerFindingResource(mg::One<models::ExternallyAccessibleAzureBlobContainerFinding>)
}

impl ExternallyAccessibleAzureBlobContainerFindingResource {
    /// `…/storageAccount`: `authorizationSystemResource`
    #[inline]
    pub fn storage_account(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::to(self, "storageAccount")
    }
}

/// A collection of `microsoft.graph.externallyAccessibleAzureBlobContainerFinding`, by its URL.
pub type ExternallyAccessibleAzureBlobContainerFindingCollection = mg::Many<
    models::ExternallyAccessibleAzureBlobContainerFinding,
    ExternallyAccessibleAzureBlobContainerFindingResource,
>;
