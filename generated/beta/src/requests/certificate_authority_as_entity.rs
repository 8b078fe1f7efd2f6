// @generated
use crate::{mg, models};

/// Requests on one [`CertificateAuthorityAsEntity`](models::CertificateAuthorityAsEntity): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory_objects()
///     .id(id)
///     .cast_to_certificate_based_application_configuration()
///     .trusted_certificate_authorities()
///     .id(id)
/// ```
pub type CertificateAuthorityAsEntityResource = mg::One<
    models::CertificateAuthorityAsEntity,
>;

/// Requests on a collection of
/// [`CertificateAuthorityAsEntity`](models::CertificateAuthorityAsEntity): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory_objects()
///     .id(id)
///     .cast_to_certificate_based_application_configuration()
///     .trusted_certificate_authorities()
/// ```
pub type CertificateAuthorityAsEntityCollection = mg::Many<
    models::CertificateAuthorityAsEntity,
    CertificateAuthorityAsEntityResource,
>;
