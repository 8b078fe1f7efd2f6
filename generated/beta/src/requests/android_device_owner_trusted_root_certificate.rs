// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidDeviceOwnerTrustedRootCertificate`, by its URL.
pub type AndroidDeviceOwnerTrustedRootCertificateResource = mg::One<
    models::AndroidDeviceOwnerTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.androidDeviceOwnerTrustedRootCertificate`, by its URL.
pub type AndroidDeviceOwnerTrustedRootCertificateCollection = mg::Many<
    models::AndroidDeviceOwnerTrustedRootCertificate,
    AndroidDeviceOwnerTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
