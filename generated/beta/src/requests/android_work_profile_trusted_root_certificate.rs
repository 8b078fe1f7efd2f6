// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidWorkProfileTrustedRootCertificate`, by its URL.
pub type AndroidWorkProfileTrustedRootCertificateResource = mg::One<
    models::AndroidWorkProfileTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.androidWorkProfileTrustedRootCertificate`, by its URL.
pub type AndroidWorkProfileTrustedRootCertificateCollection = mg::Many<
    models::AndroidWorkProfileTrustedRootCertificate,
    AndroidWorkProfileTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
