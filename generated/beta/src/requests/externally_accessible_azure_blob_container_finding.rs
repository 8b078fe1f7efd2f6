// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExternallyAccessibleAzureBlobContainerFinding`]: `get`, `update`, `delete`,
/// and the methods below.
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
///     .cast_to_externally_accessible_azure_blob_container_finding()
/// ```
///
/// [`ExternallyAccessibleAzureBlobContainerFinding`]: models::ExternallyAccessibleAzureBlobContainerFinding
#[derive(Clone, Debug)]
pub struct ExternallyAccessibleAzureBlobContainerFindingResource(
    mg::One<models::ExternallyAccessibleAzureBlobContainerFinding>,
);

mg::builder! { ExternallyAccessibleAzureBlobContainerFindingResource: mg::One<models::ExternallyAccessibleAzureBlobContainerFinding> }

impl ExternallyAccessibleAzureBlobContainerFindingResource {
    /// `…/storageAccount`: [`AuthorizationSystemResource`](models::AuthorizationSystemResource).
    #[inline]
    pub fn storage_account(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::navigate(self, "storageAccount")
    }
}

/// Requests on a collection of [`ExternallyAccessibleAzureBlobContainerFinding`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_externally_accessible_azure_blob_container_finding()
/// ```
///
/// [`ExternallyAccessibleAzureBlobContainerFinding`]: models::ExternallyAccessibleAzureBlobContainerFinding
pub type ExternallyAccessibleAzureBlobContainerFindingCollection = mg::Many<
    models::ExternallyAccessibleAzureBlobContainerFinding,
    ExternallyAccessibleAzureBlobContainerFindingResource,
>;
