// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10XSCEPCertificateProfile`, an entity type derived from `microsoft.graph.windows10XCertificateProfile`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windows10xscepcertificateprofile?view=graph-rest-beta>
    Windows10XscepCertificateProfile "microsoft.graph.windows10XSCEPCertificateProfile" "entity" : super::Windows10XCertificateProfile;
    /// `certificateStore`: certificateStore, not null
    certificate_store "certificateStore" "r": mg::Open<super::CertificateStore>,
    /// `certificateValidityPeriodScale`: certificateValidityPeriodScale, not null
    certificate_validity_period_scale "certificateValidityPeriodScale" "r": mg::Open<super::CertificateValidityPeriodScale>,
    /// `certificateValidityPeriodValue`: Int32, not null
    certificate_validity_period_value "certificateValidityPeriodValue" "r": i32,
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `extendedKeyUsages`: Collection(extendedKeyUsage), items not null
    extended_key_usages "extendedKeyUsages" "r": Vec<super::ExtendedKeyUsage>,
    /// `hashAlgorithm`: Collection(hashAlgorithms), items not null
    hash_algorithm "hashAlgorithm" "r": Vec<mg::Flags<super::HashAlgorithms>>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `keySize`: keySize, not null
    key_size "keySize" "r": mg::Open<super::KeySize>,
    /// `keyStorageProvider`: keyStorageProviderOption, not null
    key_storage_provider "keyStorageProvider" "r": mg::Open<super::KeyStorageProviderOption>,
    /// `keyUsage`: keyUsages, not null
    key_usage "keyUsage" "r": mg::Flags<super::KeyUsages>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `renewalThresholdPercentage`: Int32, not null
    renewal_threshold_percentage "renewalThresholdPercentage" "r": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `rootCertificateId`: Guid
    root_certificate_id "rootCertificateId": mg::Guid,
    /// `scepServerUrls`: Collection(String)
    scep_server_urls "scepServerUrls": Vec<String>,
    /// `subjectAlternativeNameFormats`: Collection(windows10XCustomSubjectAlternativeName)
    subject_alternative_name_formats "subjectAlternativeNameFormats": Vec<super::Windows10XCustomSubjectAlternativeName>,
    /// `subjectNameFormatString`: String
    subject_name_format_string "subjectNameFormatString": String,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { Windows10XscepCertificateProfile: super::Windows10XCertificateProfile, super::DeviceManagementResourceAccessProfileBase, super::Entity }

impl Windows10XscepCertificateProfile {
    /// `assignments`: many `deviceManagementResourceAccessProfileAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        Windows10XscepCertificateProfile,
        Vec<super::DeviceManagementResourceAccessProfileAssignment>,
    > = mg::Nav::new("assignments");
}
