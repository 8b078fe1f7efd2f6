// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.certificateBasedAuthPki`, by its URL.
    CertificateBasedAuthPkiResource(mg::One<models::CertificateBasedAuthPki, requests::directory_object::DirectoryObjectResource>)
}

impl CertificateBasedAuthPkiResource {
    /// `…/certificateAuthorities`: many `certificateAuthorityDetail`
    #[inline]
    pub fn certificate_authorities(
        &self,
    ) -> requests::certificate_authority_detail::CertificateAuthorityDetailCollection {
        mg::to(self, "certificateAuthorities")
    }

    /// `POST …/upload`
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
