// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsPhone81TrustedRootCertificate`, by its URL.
pub type WindowsPhone81TrustedRootCertificateResource = mg::One<
    models::WindowsPhone81TrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windowsPhone81TrustedRootCertificate`, by its URL.
pub type WindowsPhone81TrustedRootCertificateCollection = mg::Many<
    models::WindowsPhone81TrustedRootCertificate,
    WindowsPhone81TrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
