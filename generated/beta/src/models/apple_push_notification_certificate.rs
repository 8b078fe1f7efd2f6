// @generated
use crate::mg;

/// Entity type [`microsoft.graph.applePushNotificationCertificate`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ApplePushNotificationCertificateResource`], for example
/// `graph.device_management().apple_push_notification_certificate()`.
///
/// Operations: `download_apple_push_notification_certificate_signing_request`,
/// `generate_apple_push_notification_certificate_signing_request`.
///
/// [`ApplePushNotificationCertificateResource`]: crate::requests::apple_push_notification_certificate::ApplePushNotificationCertificateResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-applepushnotificationcertificate?view=graph-rest-beta
pub struct ApplePushNotificationCertificate {
    /// `appleIdentifier`.
    pub apple_identifier: mg::Field<String>,
    /// `certificate`.
    pub certificate: mg::Field<String>,
    /// `certificateSerialNumber`. Read-only: the service computes it.
    pub certificate_serial_number: mg::Field<String>,
    /// `certificateUploadFailureReason`.
    pub certificate_upload_failure_reason: mg::Field<String>,
    /// `certificateUploadStatus`.
    pub certificate_upload_status: mg::Field<String>,
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `topicIdentifier`.
    pub topic_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplePushNotificationCertificate: "microsoft.graph.applePushNotificationCertificate", entity, base super::Entity;
    apple_identifier: "appleIdentifier",
    certificate: "certificate",
    certificate_serial_number: "certificateSerialNumber" computed read_only,
    certificate_upload_failure_reason: "certificateUploadFailureReason",
    certificate_upload_status: "certificateUploadStatus",
    expiration_date_time: "expirationDateTime" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    topic_identifier: "topicIdentifier",
}

mg::derived_from! { ApplePushNotificationCertificate: super::Entity }
