// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`EncryptedAzureStorageAccountFinding`](models::EncryptedAzureStorageAccountFinding): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_encrypted_azure_storage_account_finding()
/// ```
#[derive(Clone, Debug)]
pub struct EncryptedAzureStorageAccountFindingResource(
    mg::One<models::EncryptedAzureStorageAccountFinding>,
);

mg::builder! { EncryptedAzureStorageAccountFindingResource: mg::One<models::EncryptedAzureStorageAccountFinding> }

impl EncryptedAzureStorageAccountFindingResource {
    /// `…/storageAccount`: [`AuthorizationSystemResource`](models::AuthorizationSystemResource).
    #[inline]
    pub fn storage_account(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::navigate(self, "storageAccount")
    }
}

/// Requests on a collection of
/// [`EncryptedAzureStorageAccountFinding`](models::EncryptedAzureStorageAccountFinding): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_encrypted_azure_storage_account_finding()
/// ```
pub type EncryptedAzureStorageAccountFindingCollection = mg::Many<
    models::EncryptedAzureStorageAccountFinding,
    EncryptedAzureStorageAccountFindingResource,
>;
