// @generated
use crate::{mg, models, requests};

/// Requests on one [`CertificateBasedAuthPki`](models::CertificateBasedAuthPki): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_certificate_based_auth_pki()`.
#[derive(Clone, Debug)]
pub struct CertificateBasedAuthPkiResource(
    mg::One<
        models::CertificateBasedAuthPki,
        requests::directory_object::DirectoryObjectResource,
    >,
);

mg::builder! { CertificateBasedAuthPkiResource: mg::One<models::CertificateBasedAuthPki, requests::directory_object::DirectoryObjectResource> }

impl CertificateBasedAuthPkiResource {
    /// `…/certificateAuthorities`: many
    /// [`CertificateAuthorityDetail`](models::CertificateAuthorityDetail).
    ///
    /// Least privileged permission to read: `PublicKeyInfrastructure.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn certificate_authorities(
        &self,
    ) -> requests::certificate_authority_detail::CertificateAuthorityDetailCollection {
        mg::navigate(self, "certificateAuthorities")
    }

    /// `POST …/upload`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `PublicKeyInfrastructure.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn upload(&self, parameters: impl Into<Upload>) -> mg::Request<()> {
        self.raw().action_with("upload", &parameters.into())
    }
}

/// Requests on a collection of [`CertificateBasedAuthPki`](models::CertificateBasedAuthPki):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_certificate_based_auth_pki()`.
pub type CertificateBasedAuthPkiCollection = mg::Many<
    models::CertificateBasedAuthPki,
    CertificateBasedAuthPkiResource,
    requests::directory_object::DirectoryObjectCollection,
>;

/// Parameters of [`CertificateBasedAuthPkiResource::upload`].
///
/// A call can pass the pair of `upload_url` and `sha256_file_hash` alone.
pub struct Upload {
    /// `sha256FileHash`. Required.
    pub sha256_file_hash: mg::Field<String>,
    /// `uploadUrl`. Required. Secret: masked in `Debug`.
    pub upload_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Upload: "microsoft.graph.upload", parameters;
    sha256_file_hash: "sha256FileHash" required,
    upload_url: "uploadUrl" required secret,
}

mg::required_parameters! {
    Upload;
    upload_url: String,
    sha256_file_hash: String,
}
