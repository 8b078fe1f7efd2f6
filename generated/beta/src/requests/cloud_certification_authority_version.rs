// @generated
use crate::{mg, models};

/// Requests on one
/// [`CloudCertificationAuthorityVersion`](models::CloudCertificationAuthorityVersion): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().cloud_certification_authority().id(id).active_version()`.
pub type CloudCertificationAuthorityVersionResource = mg::One<
    models::CloudCertificationAuthorityVersion,
>;

/// Requests on a collection of
/// [`CloudCertificationAuthorityVersion`](models::CloudCertificationAuthorityVersion): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().cloud_certification_authority().id(id).versions()`.
pub type CloudCertificationAuthorityVersionCollection = mg::Many<
    models::CloudCertificationAuthorityVersion,
    CloudCertificationAuthorityVersionResource,
>;
