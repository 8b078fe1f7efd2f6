// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudCertificationAuthorityLeafCertificate`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`CloudCertificationAuthorityLeafCertificateCollection`], for example
/// `graph.device_management().cloud_certification_authority_leaf_certificate()`.
///
/// [`CloudCertificationAuthorityLeafCertificateCollection`]: crate::requests::cloud_certification_authority_leaf_certificate::CloudCertificationAuthorityLeafCertificateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudcertificationauthorityleafcertificate?view=graph-rest-beta
pub struct CloudCertificationAuthorityLeafCertificate {
    /// `certificateStatus`. Never null.
    pub certificate_status: mg::Field<
        mg::Open<super::CloudCertificationAuthorityLeafCertificateStatus>,
    >,
    /// `certificationAuthorityIssuerUri`.
    pub certification_authority_issuer_uri: mg::Field<String>,
    /// `certificationAuthorityVersionNumber`. Never null.
    pub certification_authority_version_number: mg::Field<i32>,
    /// `crlDistributionPointUrl`.
    pub crl_distribution_point_url: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `devicePlatform`.
    pub device_platform: mg::Field<String>,
    /// `extendedKeyUsages`.
    pub extended_key_usages: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `issuerId`.
    pub issuer_id: mg::Field<String>,
    /// `issuerName`.
    pub issuer_name: mg::Field<String>,
    /// `keyUsages`.
    pub key_usages: mg::Field<Vec<String>>,
    /// `ocspResponderUri`.
    pub ocsp_responder_uri: mg::Field<String>,
    /// `revocationDateTime`.
    pub revocation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `serialNumber`. Never null.
    pub serial_number: mg::Field<String>,
    /// `subjectName`.
    pub subject_name: mg::Field<String>,
    /// `thumbprint`.
    pub thumbprint: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `validityEndDateTime`.
    pub validity_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `validityStartDateTime`.
    pub validity_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudCertificationAuthorityLeafCertificate: "microsoft.graph.cloudCertificationAuthorityLeafCertificate", entity, base super::Entity;
    certificate_status: "certificateStatus" required,
    certification_authority_issuer_uri: "certificationAuthorityIssuerUri",
    certification_authority_version_number: "certificationAuthorityVersionNumber" required,
    crl_distribution_point_url: "crlDistributionPointUrl",
    device_id: "deviceId",
    device_name: "deviceName",
    device_platform: "devicePlatform",
    extended_key_usages: "extendedKeyUsages",
    id: "id" key required,
    issuer_id: "issuerId",
    issuer_name: "issuerName",
    key_usages: "keyUsages",
    ocsp_responder_uri: "ocspResponderUri",
    revocation_date_time: "revocationDateTime",
    serial_number: "serialNumber" required,
    subject_name: "subjectName",
    thumbprint: "thumbprint",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
    validity_end_date_time: "validityEndDateTime",
    validity_start_date_time: "validityStartDateTime",
}

mg::derived_from! { CloudCertificationAuthorityLeafCertificate: super::Entity }

impl CloudCertificationAuthorityLeafCertificate {
    /// `cloudCertificationAuthorityVersion`:
    /// [`CloudCertificationAuthorityVersion`](super::CloudCertificationAuthorityVersion).
    pub const CLOUD_CERTIFICATION_AUTHORITY_VERSION: mg::Nav<
        CloudCertificationAuthorityLeafCertificate,
        super::CloudCertificationAuthorityVersion,
    > = mg::Nav::new("cloudCertificationAuthorityVersion");
}
