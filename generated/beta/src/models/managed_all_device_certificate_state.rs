// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedAllDeviceCertificateState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ManagedAllDeviceCertificateStateCollection`], for example
/// `graph.device_management().device_configurations_all_managed_device_certificate_states()`.
///
/// [`ManagedAllDeviceCertificateStateCollection`]: crate::requests::managed_all_device_certificate_state::ManagedAllDeviceCertificateStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedalldevicecertificatestate?view=graph-rest-beta
pub struct ManagedAllDeviceCertificateState {
    /// `certificateExpirationDateTime`. Never null.
    pub certificate_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `certificateExtendedKeyUsages`.
    pub certificate_extended_key_usages: mg::Field<String>,
    /// `certificateIssuanceDateTime`. Never null.
    pub certificate_issuance_date_time: mg::Field<mg::DateTimeOffset>,
    /// `certificateIssuerName`.
    pub certificate_issuer_name: mg::Field<String>,
    /// `certificateKeyUsages`.
    pub certificate_key_usages: mg::Field<i32>,
    /// `certificateRevokeStatus`. Never null.
    pub certificate_revoke_status: mg::Field<
        mg::Open<super::CertificateRevocationStatus>,
    >,
    /// `certificateRevokeStatusLastChangeDateTime`. Never null.
    pub certificate_revoke_status_last_change_date_time: mg::Field<mg::DateTimeOffset>,
    /// `certificateSerialNumber`.
    pub certificate_serial_number: mg::Field<String>,
    /// `certificateSubjectName`.
    pub certificate_subject_name: mg::Field<String>,
    /// `certificateThumbprint`.
    pub certificate_thumbprint: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedDeviceDisplayName`.
    pub managed_device_display_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedAllDeviceCertificateState: "microsoft.graph.managedAllDeviceCertificateState", entity, base super::Entity;
    certificate_expiration_date_time: "certificateExpirationDateTime" required,
    certificate_extended_key_usages: "certificateExtendedKeyUsages",
    certificate_issuance_date_time: "certificateIssuanceDateTime" required,
    certificate_issuer_name: "certificateIssuerName",
    certificate_key_usages: "certificateKeyUsages",
    certificate_revoke_status: "certificateRevokeStatus" required,
    certificate_revoke_status_last_change_date_time: "certificateRevokeStatusLastChangeDateTime" required,
    certificate_serial_number: "certificateSerialNumber",
    certificate_subject_name: "certificateSubjectName",
    certificate_thumbprint: "certificateThumbprint",
    id: "id" key required,
    managed_device_display_name: "managedDeviceDisplayName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { ManagedAllDeviceCertificateState: super::Entity }
