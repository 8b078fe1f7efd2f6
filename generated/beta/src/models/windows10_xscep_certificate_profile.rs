// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windows10XSCEPCertificateProfile`][reference], derived from
/// [`Windows10XCertificateProfile`](super::Windows10XCertificateProfile).
///
/// Requests: [`Windows10XscepCertificateProfileCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .resource_access_profiles()
///     .cast_to_windows10_xscep_certificate_profile()
/// ```
///
/// Operations: `assign`, `query_by_platform_type`.
///
/// [`Windows10XscepCertificateProfileCollection`]: crate::requests::windows10_xscep_certificate_profile::Windows10XscepCertificateProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows10xscepcertificateprofile?view=graph-rest-beta
pub struct Windows10XscepCertificateProfile {
    /// `certificateStore`. Never null.
    pub certificate_store: mg::Field<mg::Open<super::CertificateStore>>,
    /// `certificateValidityPeriodScale`. Never null.
    pub certificate_validity_period_scale: mg::Field<
        mg::Open<super::CertificateValidityPeriodScale>,
    >,
    /// `certificateValidityPeriodValue`. Never null.
    pub certificate_validity_period_value: mg::Field<i32>,
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `extendedKeyUsages`.
    pub extended_key_usages: mg::Field<Vec<super::ExtendedKeyUsage>>,
    /// `hashAlgorithm`.
    pub hash_algorithm: mg::Field<Vec<mg::Flags<super::HashAlgorithms>>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `keySize`. Never null.
    pub key_size: mg::Field<mg::Open<super::KeySize>>,
    /// `keyStorageProvider`. Never null.
    pub key_storage_provider: mg::Field<mg::Open<super::KeyStorageProviderOption>>,
    /// `keyUsage`. Never null.
    pub key_usage: mg::Field<mg::Flags<super::KeyUsages>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `renewalThresholdPercentage`. Never null.
    pub renewal_threshold_percentage: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `rootCertificateId`.
    pub root_certificate_id: mg::Field<mg::Guid>,
    /// `scepServerUrls`.
    pub scep_server_urls: mg::Field<Vec<String>>,
    /// `subjectAlternativeNameFormats`.
    pub subject_alternative_name_formats: mg::Field<
        Vec<super::Windows10XCustomSubjectAlternativeName>,
    >,
    /// `subjectNameFormatString`.
    pub subject_name_format_string: mg::Field<String>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10XscepCertificateProfile: "microsoft.graph.windows10XSCEPCertificateProfile", entity, base super::Windows10XCertificateProfile;
    certificate_store: "certificateStore" required,
    certificate_validity_period_scale: "certificateValidityPeriodScale" required,
    certificate_validity_period_value: "certificateValidityPeriodValue" required,
    creation_date_time: "creationDateTime",
    description: "description",
    display_name: "displayName" required,
    extended_key_usages: "extendedKeyUsages" required,
    hash_algorithm: "hashAlgorithm" required,
    id: "id" key required,
    key_size: "keySize" required,
    key_storage_provider: "keyStorageProvider" required,
    key_usage: "keyUsage" required,
    last_modified_date_time: "lastModifiedDateTime",
    renewal_threshold_percentage: "renewalThresholdPercentage" required,
    role_scope_tag_ids: "roleScopeTagIds",
    root_certificate_id: "rootCertificateId",
    scep_server_urls: "scepServerUrls",
    subject_alternative_name_formats: "subjectAlternativeNameFormats",
    subject_name_format_string: "subjectNameFormatString",
    version: "version" required,
}

mg::derived_from! { Windows10XscepCertificateProfile: super::Windows10XCertificateProfile, super::DeviceManagementResourceAccessProfileBase, super::Entity }

impl Windows10XscepCertificateProfile {
    /// `assignments`: many [`DeviceManagementResourceAccessProfileAssignment`].
    ///
    /// [`DeviceManagementResourceAccessProfileAssignment`]: super::DeviceManagementResourceAccessProfileAssignment
    pub const ASSIGNMENTS: mg::Nav<
        Windows10XscepCertificateProfile,
        Vec<super::DeviceManagementResourceAccessProfileAssignment>,
    > = mg::Nav::new("assignments");
}
