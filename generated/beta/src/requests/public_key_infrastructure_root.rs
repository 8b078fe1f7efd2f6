// @generated
use crate::{mg, models, requests};

/// Requests on one [`PublicKeyInfrastructureRoot`](models::PublicKeyInfrastructureRoot): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.directory().public_key_infrastructure()`.
#[derive(Clone, Debug)]
pub struct PublicKeyInfrastructureRootResource(
    mg::One<models::PublicKeyInfrastructureRoot>,
);

mg::builder! { PublicKeyInfrastructureRootResource: mg::One<models::PublicKeyInfrastructureRoot> }

impl PublicKeyInfrastructureRootResource {
    /// `…/certificateBasedAuthConfigurations`: many
    /// [`CertificateBasedAuthPki`](models::CertificateBasedAuthPki).
    ///
    /// Least privileged permission to read: `PublicKeyInfrastructure.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn certificate_based_auth_configurations(
        &self,
    ) -> requests::certificate_based_auth_pki::CertificateBasedAuthPkiCollection {
        mg::navigate(self, "certificateBasedAuthConfigurations")
    }
}
