// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10XTrustedRootCertificate`, by its URL.
pub type Windows10XTrustedRootCertificateResource = mg::One<
    models::Windows10XTrustedRootCertificate,
    requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseResource,
>;

/// A collection of `microsoft.graph.windows10XTrustedRootCertificate`, by its URL.
pub type Windows10XTrustedRootCertificateCollection = mg::Many<
    models::Windows10XTrustedRootCertificate,
    Windows10XTrustedRootCertificateResource,
    requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseCollection,
>;
