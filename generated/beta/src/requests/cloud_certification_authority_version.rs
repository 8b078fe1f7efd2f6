// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudCertificationAuthorityVersion`, by its URL.
///
/// For example `/deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/activeVersion`.
pub type CloudCertificationAuthorityVersionResource = mg::One<
    models::CloudCertificationAuthorityVersion,
>;

/// A collection of `microsoft.graph.cloudCertificationAuthorityVersion`, by its URL.
///
/// For example `/deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/versions`.
pub type CloudCertificationAuthorityVersionCollection = mg::Many<
    models::CloudCertificationAuthorityVersion,
    CloudCertificationAuthorityVersionResource,
>;
