// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.aospDeviceOwnerTrustedRootCertificate`, by its URL.
pub type AospDeviceOwnerTrustedRootCertificateResource = mg::One<
    models::AospDeviceOwnerTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.aospDeviceOwnerTrustedRootCertificate`, by its URL.
pub type AospDeviceOwnerTrustedRootCertificateCollection = mg::Many<
    models::AospDeviceOwnerTrustedRootCertificate,
    AospDeviceOwnerTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
