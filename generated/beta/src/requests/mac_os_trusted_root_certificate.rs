// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSTrustedRootCertificate`, by its URL.
pub type MacOsTrustedRootCertificateResource = mg::One<
    models::MacOsTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.macOSTrustedRootCertificate`, by its URL.
pub type MacOsTrustedRootCertificateCollection = mg::Many<
    models::MacOsTrustedRootCertificate,
    MacOsTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
