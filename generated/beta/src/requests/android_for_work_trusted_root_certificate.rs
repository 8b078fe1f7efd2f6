// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidForWorkTrustedRootCertificate`, by its URL.
pub type AndroidForWorkTrustedRootCertificateResource = mg::One<
    models::AndroidForWorkTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.androidForWorkTrustedRootCertificate`, by its URL.
pub type AndroidForWorkTrustedRootCertificateCollection = mg::Many<
    models::AndroidForWorkTrustedRootCertificate,
    AndroidForWorkTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
