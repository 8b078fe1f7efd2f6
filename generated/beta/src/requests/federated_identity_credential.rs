// @generated
use crate::{mg, models};

/// One `microsoft.graph.federatedIdentityCredential`, by its URL.
///
/// For example `/applications/{application-id}/federatedIdentityCredentials/{federatedIdentityCredential-id}`.
pub type FederatedIdentityCredentialResource = mg::One<
    models::FederatedIdentityCredential,
>;

mg::builder! {
    /// A collection of `microsoft.graph.federatedIdentityCredential`, by its URL.
    ///
    /// For example `/applications/{application-id}/federatedIdentityCredentials`.
    FederatedIdentityCredentialCollection(mg::Many<models::FederatedIdentityCredential, FederatedIdentityCredentialResource>)
}

impl FederatedIdentityCredentialCollection {
    /// `…(name={name})`
    #[inline]
    pub fn by_name(
        &self,
        name: impl Into<mg::Key>,
    ) -> FederatedIdentityCredentialResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("name", name.into())]))
    }
}
