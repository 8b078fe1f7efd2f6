// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.publicKeyInfrastructureRoot`, by its URL.
    ///
    /// For example `/directory/publicKeyInfrastructure`.
    PublicKeyInfrastructureRootResource(mg::One<models::PublicKeyInfrastructureRoot>)
}

impl PublicKeyInfrastructureRootResource {
    /// `…/certificateBasedAuthConfigurations`: many `certificateBasedAuthPki`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PublicKeyInfrastructure.Read.All**, PublicKeyInfrastructure.ReadWrite.All | **PublicKeyInfrastructure.Read.All**, PublicKeyInfrastructure.ReadWrite.All |
    /// | `GET …/{id}` | **PublicKeyInfrastructure.Read.All**, PublicKeyInfrastructure.ReadWrite.All | **PublicKeyInfrastructure.Read.All**, PublicKeyInfrastructure.ReadWrite.All |
    /// | `POST` | **PublicKeyInfrastructure.ReadWrite.All** | **PublicKeyInfrastructure.ReadWrite.All** |
    /// | `PATCH …/{id}` | **PublicKeyInfrastructure.ReadWrite.All** | **PublicKeyInfrastructure.ReadWrite.All** |
    /// | `DELETE …/{id}` | **PublicKeyInfrastructure.ReadWrite.All** | **PublicKeyInfrastructure.ReadWrite.All** |
    #[inline]
    pub fn certificate_based_auth_configurations(
        &self,
    ) -> requests::certificate_based_auth_pki::CertificateBasedAuthPkiCollection {
        mg::to(self, "certificateBasedAuthConfigurations")
    }
}
