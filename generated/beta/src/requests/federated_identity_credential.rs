// @generated
use crate::{mg, models};

/// Requests on one [`FederatedIdentityCredential`](models::FederatedIdentityCredential): `get`,
/// `update`, `delete`.
///
/// For example `graph.applications().id(id).federated_identity_credentials().id(id)`.
pub type FederatedIdentityCredentialResource = mg::One<
    models::FederatedIdentityCredential,
>;

/// Requests on a collection of
/// [`FederatedIdentityCredential`](models::FederatedIdentityCredential): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.applications().id(id).federated_identity_credentials()`.
#[derive(Clone, Debug)]
pub struct FederatedIdentityCredentialCollection(
    mg::Many<models::FederatedIdentityCredential, FederatedIdentityCredentialResource>,
);

mg::builder! { FederatedIdentityCredentialCollection: mg::Many<models::FederatedIdentityCredential, FederatedIdentityCredentialResource> }

impl FederatedIdentityCredentialCollection {
    /// `…(name={name})`: the one with this key.
    #[inline]
    pub fn by_name(
        &self,
        name: impl Into<mg::Key>,
    ) -> FederatedIdentityCredentialResource {
        self.raw().alternate_key(&[("name", name.into())]).into_builder()
    }
}
