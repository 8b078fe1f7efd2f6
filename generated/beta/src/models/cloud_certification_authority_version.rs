// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudCertificationAuthorityVersion`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudCertificationAuthorityVersionCollection`], for example
/// `graph.device_management().cloud_certification_authority().id(id).versions()`.
///
/// [`CloudCertificationAuthorityVersionCollection`]: crate::requests::cloud_certification_authority_version::CloudCertificationAuthorityVersionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudcertificationauthorityversion?view=graph-rest-beta
pub struct CloudCertificationAuthorityVersion {
    /// `certificateDownloadUrl`.
    pub certificate_download_url: mg::Field<String>,
    /// `certificateRevocationListUrl`.
    pub certificate_revocation_list_url: mg::Field<String>,
    /// `certificateSigningRequest`.
    pub certificate_signing_request: mg::Field<String>,
    /// `certificationAuthorityId`. Never null.
    pub certification_authority_id: mg::Field<String>,
    /// `certificationAuthorityIssuerUri`.
    pub certification_authority_issuer_uri: mg::Field<String>,
    /// `certificationAuthorityVersionStatus`. Never null.
    pub certification_authority_version_status: mg::Field<
        mg::Open<super::CloudCertificationAuthorityVersionStatus>,
    >,
    /// `decommissionDateTime`.
    pub decommission_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `keyPlatform`. Never null.
    pub key_platform: mg::Field<
        mg::Open<super::CloudCertificationAuthorityKeyPlatformType>,
    >,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `ocspResponderUri`.
    pub ocsp_responder_uri: mg::Field<String>,
    /// `scepServerUrl`.
    pub scep_server_url: mg::Field<String>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// `subjectName`.
    pub subject_name: mg::Field<String>,
    /// `thumbprint`.
    pub thumbprint: mg::Field<String>,
    /// `usage`.
    pub usage: mg::Field<mg::Boxed<super::CloudCertificationAuthorityVersionUsage>>,
    /// `validityEndDateTime`.
    pub validity_end_date_time: mg::Field<mg::DateTimeOffset>,
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
    CloudCertificationAuthorityVersion: "microsoft.graph.cloudCertificationAuthorityVersion", entity, base super::Entity;
    certificate_download_url: "certificateDownloadUrl",
    certificate_revocation_list_url: "certificateRevocationListUrl",
    certificate_signing_request: "certificateSigningRequest",
    certification_authority_id: "certificationAuthorityId" required,
    certification_authority_issuer_uri: "certificationAuthorityIssuerUri",
    certification_authority_version_status: "certificationAuthorityVersionStatus" required,
    decommission_date_time: "decommissionDateTime",
    id: "id" key required,
    key_platform: "keyPlatform" required,
    last_modified_date_time: "lastModifiedDateTime",
    ocsp_responder_uri: "ocspResponderUri",
    scep_server_url: "scepServerUrl",
    serial_number: "serialNumber",
    subject_name: "subjectName",
    thumbprint: "thumbprint",
    usage: "usage",
    validity_end_date_time: "validityEndDateTime",
    validity_start_date_time: "validityStartDateTime",
    version_number: "versionNumber" required,
}

mg::derived_from! { CloudCertificationAuthorityVersion: super::Entity }
