// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedDeviceCertificateState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ManagedDeviceCertificateStateCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_device_owner_imported_pfx_certificate_profile()
///     .managed_device_certificate_states()
/// ```
///
/// [`ManagedDeviceCertificateStateCollection`]: crate::requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/manageddevicecertificatestate?view=graph-rest-beta
pub struct ManagedDeviceCertificateState {
    /// `certificateEnhancedKeyUsage`.
    pub certificate_enhanced_key_usage: mg::Field<String>,
    /// `certificateErrorCode`. Never null.
    pub certificate_error_code: mg::Field<i32>,
    /// `certificateExpirationDateTime`. Never null.
    pub certificate_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `certificateIssuanceDateTime`. Never null.
    pub certificate_issuance_date_time: mg::Field<mg::DateTimeOffset>,
    /// `certificateIssuanceState`. Never null.
    pub certificate_issuance_state: mg::Field<
        mg::Open<super::CertificateIssuanceStates>,
    >,
    /// `certificateIssuer`.
    pub certificate_issuer: mg::Field<String>,
    /// `certificateKeyLength`. Never null.
    pub certificate_key_length: mg::Field<i32>,
    /// `certificateKeyStorageProvider`. Never null.
    pub certificate_key_storage_provider: mg::Field<
        mg::Open<super::KeyStorageProviderOption>,
    >,
    /// `certificateKeyUsage`. Never null.
    pub certificate_key_usage: mg::Field<mg::Flags<super::KeyUsages>>,
    /// `certificateLastIssuanceStateChangedDateTime`. Never null.
    pub certificate_last_issuance_state_changed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `certificateProfileDisplayName`.
    pub certificate_profile_display_name: mg::Field<String>,
    /// `certificateRevokeStatus`. Never null.
    pub certificate_revoke_status: mg::Field<
        mg::Open<super::CertificateRevocationStatus>,
    >,
    /// `certificateSerialNumber`.
    pub certificate_serial_number: mg::Field<String>,
    /// `certificateSubjectAlternativeNameFormat`. Never null.
    pub certificate_subject_alternative_name_format: mg::Field<
        mg::Flags<super::SubjectAlternativeNameType>,
    >,
    /// `certificateSubjectAlternativeNameFormatString`.
    pub certificate_subject_alternative_name_format_string: mg::Field<String>,
    /// `certificateSubjectNameFormat`. Never null.
    pub certificate_subject_name_format: mg::Field<mg::Open<super::SubjectNameFormat>>,
    /// `certificateSubjectNameFormatString`.
    pub certificate_subject_name_format_string: mg::Field<String>,
    /// `certificateThumbprint`.
    pub certificate_thumbprint: mg::Field<String>,
    /// `certificateValidityPeriod`. Never null.
    pub certificate_validity_period: mg::Field<i32>,
    /// `certificateValidityPeriodUnits`. Never null.
    pub certificate_validity_period_units: mg::Field<
        mg::Open<super::CertificateValidityPeriodScale>,
    >,
    /// `deviceDisplayName`.
    pub device_display_name: mg::Field<String>,
    /// `devicePlatform`. Never null.
    pub device_platform: mg::Field<mg::Open<super::DevicePlatformType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastCertificateStateChangeDateTime`. Never null.
    pub last_certificate_state_change_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userDisplayName`.
    pub user_display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceCertificateState: "microsoft.graph.managedDeviceCertificateState", entity, base super::Entity;
    certificate_enhanced_key_usage: "certificateEnhancedKeyUsage",
    certificate_error_code: "certificateErrorCode" required,
    certificate_expiration_date_time: "certificateExpirationDateTime" required,
    certificate_issuance_date_time: "certificateIssuanceDateTime" required,
    certificate_issuance_state: "certificateIssuanceState" required,
    certificate_issuer: "certificateIssuer",
    certificate_key_length: "certificateKeyLength" required,
    certificate_key_storage_provider: "certificateKeyStorageProvider" required,
    certificate_key_usage: "certificateKeyUsage" required,
    certificate_last_issuance_state_changed_date_time: "certificateLastIssuanceStateChangedDateTime" required,
    certificate_profile_display_name: "certificateProfileDisplayName",
    certificate_revoke_status: "certificateRevokeStatus" required,
    certificate_serial_number: "certificateSerialNumber",
    certificate_subject_alternative_name_format: "certificateSubjectAlternativeNameFormat" required,
    certificate_subject_alternative_name_format_string: "certificateSubjectAlternativeNameFormatString",
    certificate_subject_name_format: "certificateSubjectNameFormat" required,
    certificate_subject_name_format_string: "certificateSubjectNameFormatString",
    certificate_thumbprint: "certificateThumbprint",
    certificate_validity_period: "certificateValidityPeriod" required,
    certificate_validity_period_units: "certificateValidityPeriodUnits" required,
    device_display_name: "deviceDisplayName",
    device_platform: "devicePlatform" required,
    id: "id" key required,
    last_certificate_state_change_date_time: "lastCertificateStateChangeDateTime" required,
    user_display_name: "userDisplayName",
}

mg::derived_from! { ManagedDeviceCertificateState: super::Entity }
