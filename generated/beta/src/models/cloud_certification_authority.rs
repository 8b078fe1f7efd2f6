// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudCertificationAuthority`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudCertificationAuthorityCollection`], for example
/// `graph.device_management().cloud_certification_authority()`.
///
/// Operations: `activate`, `change_cloud_certification_authority_status`,
/// `get_all_cloud_certification_authority`,
/// `get_all_cloud_certification_authority_leaf_certificates`, `get_cloud_certification_authority`,
/// `get_cloud_certification_authority_version`, `get_cloud_certification_authority_versions`,
/// `patch_cloud_certification_authority` and 7 more.
///
/// [`CloudCertificationAuthorityCollection`]: crate::requests::cloud_certification_authority::CloudCertificationAuthorityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudcertificationauthority?view=graph-rest-beta
pub struct CloudCertificationAuthority {
    /// `certificateDownloadUrl`.
    pub certificate_download_url: mg::Field<String>,
    /// `certificateKeySize`. Never null.
    pub certificate_key_size: mg::Field<
        mg::Open<super::CloudCertificationAuthorityCertificateKeySize>,
    >,
    /// `certificateRevocationListUrl`.
    pub certificate_revocation_list_url: mg::Field<String>,
    /// `certificateSigningRequest`.
    pub certificate_signing_request: mg::Field<String>,
    /// `certificationAuthorityIssuerId`.
    pub certification_authority_issuer_id: mg::Field<String>,
    /// `certificationAuthorityIssuerUri`.
    pub certification_authority_issuer_uri: mg::Field<String>,
    /// `certificationAuthorityStatus`. Never null.
    pub certification_authority_status: mg::Field<
        mg::Open<super::CloudCertificationAuthorityStatus>,
    >,
    /// `cloudCertificationAuthorityHashingAlgorithm`. Never null.
    pub cloud_certification_authority_hashing_algorithm: mg::Field<
        mg::Open<super::CloudCertificationAuthorityHashingAlgorithm>,
    >,
    /// `cloudCertificationAuthorityType`. Never null.
    pub cloud_certification_authority_type: mg::Field<
        mg::Open<super::CloudCertificationAuthorityType>,
    >,
    /// `commonName`.
    pub common_name: mg::Field<String>,
    /// `countryName`.
    pub country_name: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `eTag`.
    pub e_tag: mg::Field<String>,
    /// `extendedKeyUsages`.
    pub extended_key_usages: mg::Field<Vec<super::ExtendedKeyUsage>>,
    /// `geographicRegion`.
    pub geographic_region: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `issuerCommonName`.
    pub issuer_common_name: mg::Field<String>,
    /// `keyPlatform`. Never null.
    pub key_platform: mg::Field<
        mg::Open<super::CloudCertificationAuthorityKeyPlatformType>,
    >,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `localityName`.
    pub locality_name: mg::Field<String>,
    /// `ocspResponderUri`.
    pub ocsp_responder_uri: mg::Field<String>,
    /// `organizationName`.
    pub organization_name: mg::Field<String>,
    /// `organizationUnit`.
    pub organization_unit: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `rootCertificateCommonName`.
    pub root_certificate_common_name: mg::Field<String>,
    /// `scepServerUrl`.
    pub scep_server_url: mg::Field<String>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// `stateName`.
    pub state_name: mg::Field<String>,
    /// `subjectName`.
    pub subject_name: mg::Field<String>,
    /// `thumbprint`.
    pub thumbprint: mg::Field<String>,
    /// `validityEndDateTime`.
    pub validity_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `validityPeriodInYears`. Never null.
    pub validity_period_in_years: mg::Field<i32>,
    /// `validityStartDateTime`.
    pub validity_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `versionNumber`. Never null.
    pub version_number: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudCertificationAuthority: "microsoft.graph.cloudCertificationAuthority", entity, base super::Entity;
    certificate_download_url: "certificateDownloadUrl",
    certificate_key_size: "certificateKeySize" required,
    certificate_revocation_list_url: "certificateRevocationListUrl",
    certificate_signing_request: "certificateSigningRequest",
    certification_authority_issuer_id: "certificationAuthorityIssuerId",
    certification_authority_issuer_uri: "certificationAuthorityIssuerUri",
    certification_authority_status: "certificationAuthorityStatus" required,
    cloud_certification_authority_hashing_algorithm: "cloudCertificationAuthorityHashingAlgorithm" required,
    cloud_certification_authority_type: "cloudCertificationAuthorityType" required,
    common_name: "commonName",
    country_name: "countryName",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName" required,
    e_tag: "eTag",
    extended_key_usages: "extendedKeyUsages",
    geographic_region: "geographicRegion",
    id: "id" key required,
    issuer_common_name: "issuerCommonName",
    key_platform: "keyPlatform" required,
    last_modified_date_time: "lastModifiedDateTime",
    locality_name: "localityName",
    ocsp_responder_uri: "ocspResponderUri",
    organization_name: "organizationName",
    organization_unit: "organizationUnit",
    role_scope_tag_ids: "roleScopeTagIds",
    root_certificate_common_name: "rootCertificateCommonName",
    scep_server_url: "scepServerUrl",
    serial_number: "serialNumber",
    state_name: "stateName",
    subject_name: "subjectName",
    thumbprint: "thumbprint",
    validity_end_date_time: "validityEndDateTime",
    validity_period_in_years: "validityPeriodInYears" required,
    validity_start_date_time: "validityStartDateTime",
    version_number: "versionNumber" required,
}

mg::derived_from! { CloudCertificationAuthority: super::Entity }

impl CloudCertificationAuthority {
    /// `activeVersion`:
    /// [`CloudCertificationAuthorityVersion`](super::CloudCertificationAuthorityVersion).
    pub const ACTIVE_VERSION: mg::Nav<
        CloudCertificationAuthority,
        super::CloudCertificationAuthorityVersion,
    > = mg::Nav::new("activeVersion");
    /// `cloudCertificationAuthorityLeafCertificate`: many
    /// [`CloudCertificationAuthorityLeafCertificate`].
    ///
    /// [`CloudCertificationAuthorityLeafCertificate`]: super::CloudCertificationAuthorityLeafCertificate
    pub const CLOUD_CERTIFICATION_AUTHORITY_LEAF_CERTIFICATE: mg::Nav<
        CloudCertificationAuthority,
        Vec<super::CloudCertificationAuthorityLeafCertificate>,
    > = mg::Nav::new("cloudCertificationAuthorityLeafCertificate");
    /// `versions`: many
    /// [`CloudCertificationAuthorityVersion`](super::CloudCertificationAuthorityVersion).
    pub const VERSIONS: mg::Nav<
        CloudCertificationAuthority,
        Vec<super::CloudCertificationAuthorityVersion>,
    > = mg::Nav::new("versions");
}
