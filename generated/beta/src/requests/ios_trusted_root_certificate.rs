// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosTrustedRootCertificate`, by its URL.
pub type IosTrustedRootCertificateResource = mg::One<
    models::IosTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.iosTrustedRootCertificate`, by its URL.
pub type IosTrustedRootCertificateCollection = mg::Many<
    models::IosTrustedRootCertificate,
    IosTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
