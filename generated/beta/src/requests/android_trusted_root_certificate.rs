// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidTrustedRootCertificate`, by its URL.
pub type AndroidTrustedRootCertificateResource = mg::One<
    models::AndroidTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.androidTrustedRootCertificate`, by its URL.
pub type AndroidTrustedRootCertificateCollection = mg::Many<
    models::AndroidTrustedRootCertificate,
    AndroidTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
