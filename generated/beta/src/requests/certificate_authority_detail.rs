// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.certificateAuthorityDetail`, by its URL.
pub type CertificateAuthorityDetailResource = mg::One<
    models::CertificateAuthorityDetail,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.certificateAuthorityDetail`, by its URL.
pub type CertificateAuthorityDetailCollection = mg::Many<
    models::CertificateAuthorityDetail,
    CertificateAuthorityDetailResource,
    requests::directory_object::DirectoryObjectCollection,
>;
