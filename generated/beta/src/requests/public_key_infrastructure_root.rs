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
    #[inline]
    pub fn certificate_based_auth_configurations(
        &self,
    ) -> requests::certificate_based_auth_pki::CertificateBasedAuthPkiCollection {
        mg::to(self, "certificateBasedAuthConfigurations")
    }
}
