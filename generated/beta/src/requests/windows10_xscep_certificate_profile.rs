// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10XSCEPCertificateProfile`, by its URL.
pub type Windows10XscepCertificateProfileResource = mg::One<
    models::Windows10XscepCertificateProfile,
    requests::windows10_x_certificate_profile::Windows10XCertificateProfileResource,
>;

/// A collection of `microsoft.graph.windows10XSCEPCertificateProfile`, by its URL.
pub type Windows10XscepCertificateProfileCollection = mg::Many<
    models::Windows10XscepCertificateProfile,
    Windows10XscepCertificateProfileResource,
    requests::windows10_x_certificate_profile::Windows10XCertificateProfileCollection,
>;
