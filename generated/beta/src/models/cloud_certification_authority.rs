// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudCertificationAuthority`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudcertificationauthority?view=graph-rest-beta>
    CloudCertificationAuthority "microsoft.graph.cloudCertificationAuthority" "entity" : super::Entity;
    /// `certificateDownloadUrl`: String
    certificate_download_url "certificateDownloadUrl": String,
    /// `certificateKeySize`: cloudCertificationAuthorityCertificateKeySize, not null
    certificate_key_size "certificateKeySize" "r": mg::Open<super::CloudCertificationAuthorityCertificateKeySize>,
    /// `certificateRevocationListUrl`: String
    certificate_revocation_list_url "certificateRevocationListUrl": String,
    /// `certificateSigningRequest`: String
    certificate_signing_request "certificateSigningRequest": String,
    /// `certificationAuthorityIssuerId`: String
    certification_authority_issuer_id "certificationAuthorityIssuerId": String,
    /// `certificationAuthorityIssuerUri`: String
    certification_authority_issuer_uri "certificationAuthorityIssuerUri": String,
    /// `certificationAuthorityStatus`: cloudCertificationAuthorityStatus, not null
    certification_authority_status "certificationAuthorityStatus" "r": mg::Open<super::CloudCertificationAuthorityStatus>,
    /// `cloudCertificationAuthorityHashingAlgorithm`: cloudCertificationAuthorityHashingAlgorithm, not null
    cloud_certification_authority_hashing_algorithm "cloudCertificationAuthorityHashingAlgorithm" "r": mg::Open<super::CloudCertificationAuthorityHashingAlgorithm>,
    /// `cloudCertificationAuthorityType`: cloudCertificationAuthorityType, not null
    cloud_certification_authority_type "cloudCertificationAuthorityType" "r": mg::Open<super::CloudCertificationAuthorityType>,
    /// `commonName`: String
    common_name "commonName": String,
    /// `countryName`: String
    country_name "countryName": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `eTag`: String
    e_tag "eTag": String,
    /// `extendedKeyUsages`: Collection(extendedKeyUsage)
    extended_key_usages "extendedKeyUsages": Vec<super::ExtendedKeyUsage>,
    /// `geographicRegion`: String
    geographic_region "geographicRegion": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `issuerCommonName`: String
    issuer_common_name "issuerCommonName": String,
    /// `keyPlatform`: cloudCertificationAuthorityKeyPlatformType, not null
    key_platform "keyPlatform" "r": mg::Open<super::CloudCertificationAuthorityKeyPlatformType>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `localityName`: String
    locality_name "localityName": String,
    /// `ocspResponderUri`: String
    ocsp_responder_uri "ocspResponderUri": String,
    /// `organizationName`: String
    organization_name "organizationName": String,
    /// `organizationUnit`: String
    organization_unit "organizationUnit": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `rootCertificateCommonName`: String
    root_certificate_common_name "rootCertificateCommonName": String,
    /// `scepServerUrl`: String
    scep_server_url "scepServerUrl": String,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
    /// `stateName`: String
    state_name "stateName": String,
    /// `subjectName`: String
    subject_name "subjectName": String,
    /// `thumbprint`: String
    thumbprint "thumbprint": String,
    /// `validityEndDateTime`: DateTimeOffset
    validity_end_date_time "validityEndDateTime": mg::DateTimeOffset,
    /// `validityPeriodInYears`: Int32, not null
    validity_period_in_years "validityPeriodInYears" "r": i32,
    /// `validityStartDateTime`: DateTimeOffset
    validity_start_date_time "validityStartDateTime": mg::DateTimeOffset,
    /// `versionNumber`: Int32, not null
    version_number "versionNumber" "r": i32,
}

mg::derived_from! { CloudCertificationAuthority: super::Entity }

impl CloudCertificationAuthority {
    /// `activeVersion`: `cloudCertificationAuthorityVersion`
    pub const ACTIVE_VERSION: mg::Nav<
        CloudCertificationAuthority,
        super::CloudCertificationAuthorityVersion,
    > = mg::Nav::new("activeVersion");
    /// `cloudCertificationAuthorityLeafCertificate`: many `cloudCertificationAuthorityLeafCertificate`
    pub const CLOUD_CERTIFICATION_AUTHORITY_LEAF_CERTIFICATE: mg::Nav<
        CloudCertificationAuthority,
        Vec<super::CloudCertificationAuthorityLeafCertificate>,
    > = mg::Nav::new("cloudCertificationAuthorityLeafCertificate");
    /// `versions`: many `cloudCertificationAuthorityVersion`
    pub const VERSIONS: mg::Nav<
        CloudCertificationAuthority,
        Vec<super::CloudCertificationAuthorityVersion>,
    > = mg::Nav::new("versions");
}
