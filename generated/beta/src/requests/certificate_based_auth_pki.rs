// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.certificateBasedAuthPki`, by its URL.
    CertificateBasedAuthPkiResource(mg::One<models::CertificateBasedAuthPki, requests::directory_object::DirectoryObjectResource>)
}

impl CertificateBasedAuthPkiResource {
    /// `…/certificateAuthorities`: many `certificateAuthorityDetail`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PublicKeyInfrastructure.Read.All**, PublicKeyInfrastructure.ReadWrite.All | **PublicKeyInfrastructure.Read.All**, PublicKeyInfrastructure.ReadWrite.All |
    /// | `GET …/{id}` | **PublicKeyInfrastructure.Read.All**, PublicKeyInfrastructure.ReadWrite.All | **PublicKeyInfrastructure.Read.All**, PublicKeyInfrastructure.ReadWrite.All |
    /// | `POST` | **PublicKeyInfrastructure.ReadWrite.All** | **PublicKeyInfrastructure.ReadWrite.All** |
    /// | `PATCH …/{id}` | **PublicKeyInfrastructure.ReadWrite.All** | **PublicKeyInfrastructure.ReadWrite.All** |
    /// | `DELETE …/{id}` | **PublicKeyInfrastructure.ReadWrite.All** | **PublicKeyInfrastructure.ReadWrite.All** |
    #[inline]
    pub fn certificate_authorities(
        &self,
    ) -> requests::certificate_authority_detail::CertificateAuthorityDetailCollection {
        mg::to(self, "certificateAuthorities")
    }

    /// `POST …/upload`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **PublicKeyInfrastructure.ReadWrite.All** | **PublicKeyInfrastructure.ReadWrite.All** |
    #[inline]
    pub fn upload(&self, parameters: Upload) -> mg::Request<()> {
        mg::Path::action_with(self, "upload", &parameters)
    }
}

/// A collection of `microsoft.graph.certificateBasedAuthPki`, by its URL.
pub type CertificateBasedAuthPkiCollection = mg::Many<
    models::CertificateBasedAuthPki,
    CertificateBasedAuthPkiResource,
    requests::directory_object::DirectoryObjectCollection,
>;

mg::record! {
    /// Parameters of `microsoft.graph.upload`.
    Upload "microsoft.graph.upload" "parameters";
    /// `sha256FileHash`: String, not null
    sha256_file_hash "sha256FileHash" "r": String,
    /// `uploadUrl`: String, not null
    upload_url "uploadUrl" "r": String,
}
