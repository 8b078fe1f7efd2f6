// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applePushNotificationCertificate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-applepushnotificationcertificate?view=graph-rest-beta>
    ApplePushNotificationCertificate "microsoft.graph.applePushNotificationCertificate" "entity" : super::Entity;
    /// `appleIdentifier`: String
    apple_identifier "appleIdentifier": String,
    /// `certificate`: String
    certificate "certificate": String,
    /// `certificateSerialNumber`: String, computed, read-only
    certificate_serial_number "certificateSerialNumber" "cp": String,
    /// `certificateUploadFailureReason`: String
    certificate_upload_failure_reason "certificateUploadFailureReason": String,
    /// `certificateUploadStatus`: String
    certificate_upload_status "certificateUploadStatus": String,
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `topicIdentifier`: String
    topic_identifier "topicIdentifier": String,
}

mg::derived_from! { ApplePushNotificationCertificate: super::Entity }
