// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAllDeviceCertificateState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedalldevicecertificatestate?view=graph-rest-beta>
    ManagedAllDeviceCertificateState "microsoft.graph.managedAllDeviceCertificateState" "entity" : super::Entity;
    /// `certificateExpirationDateTime`: DateTimeOffset, not null
    certificate_expiration_date_time "certificateExpirationDateTime" "r": mg::DateTimeOffset,
    /// `certificateExtendedKeyUsages`: String
    certificate_extended_key_usages "certificateExtendedKeyUsages": String,
    /// `certificateIssuanceDateTime`: DateTimeOffset, not null
    certificate_issuance_date_time "certificateIssuanceDateTime" "r": mg::DateTimeOffset,
    /// `certificateIssuerName`: String
    certificate_issuer_name "certificateIssuerName": String,
    /// `certificateKeyUsages`: Int32
    certificate_key_usages "certificateKeyUsages": i32,
    /// `certificateRevokeStatus`: certificateRevocationStatus, not null
    certificate_revoke_status "certificateRevokeStatus" "r": mg::Open<super::CertificateRevocationStatus>,
    /// `certificateRevokeStatusLastChangeDateTime`: DateTimeOffset, not null
    certificate_revoke_status_last_change_date_time "certificateRevokeStatusLastChangeDateTime" "r": mg::DateTimeOffset,
    /// `certificateSerialNumber`: String
    certificate_serial_number "certificateSerialNumber": String,
    /// `certificateSubjectName`: String
    certificate_subject_name "certificateSubjectName": String,
    /// `certificateThumbprint`: String
    certificate_thumbprint "certificateThumbprint": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedDeviceDisplayName`: String
    managed_device_display_name "managedDeviceDisplayName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { ManagedAllDeviceCertificateState: super::Entity }
