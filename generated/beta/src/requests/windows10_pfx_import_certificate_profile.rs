// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10PFXImportCertificateProfile`, by its URL.
pub type Windows10PfxImportCertificateProfileResource = mg::One<
    models::Windows10PfxImportCertificateProfile,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windows10PFXImportCertificateProfile`, by its URL.
pub type Windows10PfxImportCertificateProfileCollection = mg::Many<
    models::Windows10PfxImportCertificateProfile,
    Windows10PfxImportCertificateProfileResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
