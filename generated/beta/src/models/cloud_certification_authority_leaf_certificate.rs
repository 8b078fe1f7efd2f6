// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudCertificationAuthorityLeafCertificate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudcertificationauthorityleafcertificate?view=graph-rest-beta>
    CloudCertificationAuthorityLeafCertificate "microsoft.graph.cloudCertificationAuthorityLeafCertificate" "entity" : super::Entity;
    /// `certificateStatus`: cloudCertificationAuthorityLeafCertificateStatus, not null
    certificate_status "certificateStatus" "r": mg::Open<super::CloudCertificationAuthorityLeafCertificateStatus>,
    /// `certificationAuthorityIssuerUri`: String
    certification_authority_issuer_uri "certificationAuthorityIssuerUri": String,
    /// `certificationAuthorityVersionNumber`: Int32, not null
    certification_authority_version_number "certificationAuthorityVersionNumber" "r": i32,
    /// `crlDistributionPointUrl`: String
    crl_distribution_point_url "crlDistributionPointUrl": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `devicePlatform`: String
    device_platform "devicePlatform": String,
    /// `extendedKeyUsages`: Collection(String)
    extended_key_usages "extendedKeyUsages": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `issuerId`: String
    issuer_id "issuerId": String,
    /// `issuerName`: String
    issuer_name "issuerName": String,
    /// `keyUsages`: Collection(String)
    key_usages "keyUsages": Vec<String>,
    /// `ocspResponderUri`: String
    ocsp_responder_uri "ocspResponderUri": String,
    /// `revocationDateTime`: DateTimeOffset
    revocation_date_time "revocationDateTime": mg::DateTimeOffset,
    /// `serialNumber`: String, not null
    serial_number "serialNumber" "r": String,
    /// `subjectName`: String
    subject_name "subjectName": String,
    /// `thumbprint`: String
    thumbprint "thumbprint": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `validityEndDateTime`: DateTimeOffset
    validity_end_date_time "validityEndDateTime": mg::DateTimeOffset,
    /// `validityStartDateTime`: DateTimeOffset
    validity_start_date_time "validityStartDateTime": mg::DateTimeOffset,
}

mg::derived_from! { CloudCertificationAuthorityLeafCertificate: super::Entity }

impl CloudCertificationAuthorityLeafCertificate {
    /// `cloudCertificationAuthorityVersion`: `cloudCertificationAuthorityVersion`
    pub const CLOUD_CERTIFICATION_AUTHORITY_VERSION: mg::Nav<
        CloudCertificationAuthorityLeafCertificate,
        super::CloudCertificationAuthorityVersion,
    > = mg::Nav::new("cloudCertificationAuthorityVersion");
}
