// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudCertificationAuthorityVersion`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudcertificationauthorityversion?view=graph-rest-beta>
    CloudCertificationAuthorityVersion "microsoft.graph.cloudCertificationAuthorityVersion" "entity" : super::Entity;
    /// `certificateDownloadUrl`: String
    certificate_download_url "certificateDownloadUrl": String,
    /// `certificateRevocationListUrl`: String
    certificate_revocation_list_url "certificateRevocationListUrl": String,
    /// `certificateSigningRequest`: String
    certificate_signing_request "certificateSigningRequest": String,
    /// `certificationAuthorityId`: String, not null
    certification_authority_id "certificationAuthorityId" "r": String,
    /// `certificationAuthorityIssuerUri`: String
    certification_authority_issuer_uri "certificationAuthorityIssuerUri": String,
    /// `certificationAuthorityVersionStatus`: cloudCertificationAuthorityVersionStatus, not null
    certification_authority_version_status "certificationAuthorityVersionStatus" "r": mg::Open<super::CloudCertificationAuthorityVersionStatus>,
    /// `decommissionDateTime`: DateTimeOffset
    decommission_date_time "decommissionDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `keyPlatform`: cloudCertificationAuthorityKeyPlatformType, not null
    key_platform "keyPlatform" "r": mg::Open<super::CloudCertificationAuthorityKeyPlatformType>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `ocspResponderUri`: String
    ocsp_responder_uri "ocspResponderUri": String,
    /// `scepServerUrl`: String
    scep_server_url "scepServerUrl": String,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
    /// `subjectName`: String
    subject_name "subjectName": String,
    /// `thumbprint`: String
    thumbprint "thumbprint": String,
    /// `usage`: cloudCertificationAuthorityVersionUsage
    usage "usage": mg::Boxed<super::CloudCertificationAuthorityVersionUsage>,
    /// `validityEndDateTime`: DateTimeOffset
    validity_end_date_time "validityEndDateTime": mg::DateTimeOffset,
    /// `validityStartDateTime`: DateTimeOffset
    validity_start_date_time "validityStartDateTime": mg::DateTimeOffset,
    /// `versionNumber`: Int32, not null
    version_number "versionNumber" "r": i32,
}

mg::derived_from! { CloudCertificationAuthorityVersion: super::Entity }
