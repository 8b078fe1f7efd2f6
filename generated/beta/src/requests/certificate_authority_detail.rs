// @generated
use crate::{mg, models, requests};

/// Requests on one [`CertificateAuthorityDetail`](models::CertificateAuthorityDetail): `get`,
/// `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_certificate_authority_detail()`.
pub type CertificateAuthorityDetailResource = mg::One<
    models::CertificateAuthorityDetail,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of [`CertificateAuthorityDetail`](models::CertificateAuthorityDetail):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_certificate_authority_detail()`.
pub type CertificateAuthorityDetailCollection = mg::Many<
    models::CertificateAuthorityDetail,
    CertificateAuthorityDetailResource,
    requests::directory_object::DirectoryObjectCollection,
>;
