// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows81TrustedRootCertificate`, by its URL.
pub type Windows81TrustedRootCertificateResource = mg::One<
    models::Windows81TrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windows81TrustedRootCertificate`, by its URL.
pub type Windows81TrustedRootCertificateCollection = mg::Many<
    models::Windows81TrustedRootCertificate,
    Windows81TrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
