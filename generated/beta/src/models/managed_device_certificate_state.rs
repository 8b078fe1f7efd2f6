// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceCertificateState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/manageddevicecertificatestate?view=graph-rest-beta>
    ManagedDeviceCertificateState "microsoft.graph.managedDeviceCertificateState" "entity" : super::Entity;
    /// `certificateEnhancedKeyUsage`: String
    certificate_enhanced_key_usage "certificateEnhancedKeyUsage": String,
    /// `certificateErrorCode`: Int32, not null
    certificate_error_code "certificateErrorCode" "r": i32,
    /// `certificateExpirationDateTime`: DateTimeOffset, not null
    certificate_expiration_date_time "certificateExpirationDateTime" "r": mg::DateTimeOffset,
    /// `certificateIssuanceDateTime`: DateTimeOffset, not null
    certificate_issuance_date_time "certificateIssuanceDateTime" "r": mg::DateTimeOffset,
    /// `certificateIssuanceState`: certificateIssuanceStates, not null
    certificate_issuance_state "certificateIssuanceState" "r": mg::Open<super::CertificateIssuanceStates>,
    /// `certificateIssuer`: String
    certificate_issuer "certificateIssuer": String,
    /// `certificateKeyLength`: Int32, not null
    certificate_key_length "certificateKeyLength" "r": i32,
    /// `certificateKeyStorageProvider`: keyStorageProviderOption, not null
    certificate_key_storage_provider "certificateKeyStorageProvider" "r": mg::Open<super::KeyStorageProviderOption>,
    /// `certificateKeyUsage`: keyUsages, not null
    certificate_key_usage "certificateKeyUsage" "r": mg::Flags<super::KeyUsages>,
    /// `certificateLastIssuanceStateChangedDateTime`: DateTimeOffset, not null
    certificate_last_issuance_state_changed_date_time "certificateLastIssuanceStateChangedDateTime" "r": mg::DateTimeOffset,
    /// `certificateProfileDisplayName`: String
    certificate_profile_display_name "certificateProfileDisplayName": String,
    /// `certificateRevokeStatus`: certificateRevocationStatus, not null
    certificate_revoke_status "certificateRevokeStatus" "r": mg::Open<super::CertificateRevocationStatus>,
    /// `certificateSerialNumber`: String
    certificate_serial_number "certificateSerialNumber": String,
    /// `certificateSubjectAlternativeNameFormat`: subjectAlternativeNameType, not null
    certificate_subject_alternative_name_format "certificateSubjectAlternativeNameFormat" "r": mg::Flags<super::SubjectAlternativeNameType>,
    /// `certificateSubjectAlternativeNameFormatString`: String
    certificate_subject_alternative_name_format_string "certificateSubjectAlternativeNameFormatString": String,
    /// `certificateSubjectNameFormat`: subjectNameFormat, not null
    certificate_subject_name_format "certificateSubjectNameFormat" "r": mg::Open<super::SubjectNameFormat>,
    /// `certificateSubjectNameFormatString`: String
    certificate_subject_name_format_string "certificateSubjectNameFormatString": String,
    /// `certificateThumbprint`: String
    certificate_thumbprint "certificateThumbprint": String,
    /// `certificateValidityPeriod`: Int32, not null
    certificate_validity_period "certificateValidityPeriod" "r": i32,
    /// `certificateValidityPeriodUnits`: certificateValidityPeriodScale, not null
    certificate_validity_period_units "certificateValidityPeriodUnits" "r": mg::Open<super::CertificateValidityPeriodScale>,
    /// `deviceDisplayName`: String
    device_display_name "deviceDisplayName": String,
    /// `devicePlatform`: devicePlatformType, not null
    device_platform "devicePlatform" "r": mg::Open<super::DevicePlatformType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastCertificateStateChangeDateTime`: DateTimeOffset, not null
    last_certificate_state_change_date_time "lastCertificateStateChangeDateTime" "r": mg::DateTimeOffset,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
}

mg::derived_from! { ManagedDeviceCertificateState: super::Entity }
