// @generated
use crate::{mg, models};

/// One `microsoft.graph.certificateBasedAuthConfiguration`, by its URL.
///
/// For example `/certificateBasedAuthConfiguration/{certificateBasedAuthConfiguration-id}`.
pub type CertificateBasedAuthConfigurationResource = mg::One<
    models::CertificateBasedAuthConfiguration,
>;

/// A collection of `microsoft.graph.certificateBasedAuthConfiguration`, by its URL.
///
/// For example `/certificateBasedAuthConfiguration`.
pub type CertificateBasedAuthConfigurationCollection = mg::Many<
    models::CertificateBasedAuthConfiguration,
    CertificateBasedAuthConfigurationResource,
>;
