// @generated
use crate::{mg, models};

/// One `microsoft.graph.certificateAuthorityAsEntity`, by its URL.
pub type CertificateAuthorityAsEntityResource = mg::One<
    models::CertificateAuthorityAsEntity,
>;

/// A collection of `microsoft.graph.certificateAuthorityAsEntity`, by its URL.
pub type CertificateAuthorityAsEntityCollection = mg::Many<
    models::CertificateAuthorityAsEntity,
    CertificateAuthorityAsEntityResource,
>;
