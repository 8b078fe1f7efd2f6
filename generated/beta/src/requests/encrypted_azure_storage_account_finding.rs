// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.encryptedAzureStorageAccountFinding`, by its URL.
    EncryptedAzureStorageAccountFindingResource(mg::One<models::EncryptedAzureStorageAccountFinding>)
}

impl EncryptedAzureStorageAccountFindingResource {
    /// `…/storageAccount`: `authorizationSystemResource`
    #[inline]
    pub fn storage_account(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::to(self, "storageAccount")
    }
}

/// A collection of `microsoft.graph.encryptedAzureStorageAccountFinding`, by its URL.
pub type EncryptedAzureStorageAccountFindingCollection = mg::Many<
    models::EncryptedAzureStorageAccountFinding,
    EncryptedAzureStorageAccountFindingResource,
>;
