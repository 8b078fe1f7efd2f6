// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subscription`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/subscription?view=graph-rest-beta>
    Subscription "microsoft.graph.subscription" "entity" : super::Entity;
    /// `applicationId`: String
    application_id "applicationId": String,
    /// `changeType`: String, not null
    change_type "changeType" "r": String,
    /// `clientState`: String
    client_state "clientState": String,
    /// `creatorId`: String
    creator_id "creatorId": String,
    /// `encryptionCertificate`: String
    encryption_certificate "encryptionCertificate": String,
    /// `encryptionCertificateId`: String
    encryption_certificate_id "encryptionCertificateId": String,
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includeResourceData`: Boolean
    include_resource_data "includeResourceData": bool,
    /// `latestSupportedTlsVersion`: String
    latest_supported_tls_version "latestSupportedTlsVersion": String,
    /// `lifecycleNotificationUrl`: String
    lifecycle_notification_url "lifecycleNotificationUrl": String,
    /// `notificationContentType`: String
    notification_content_type "notificationContentType": String,
    /// `notificationQueryOptions`: String
    notification_query_options "notificationQueryOptions": String,
    /// `notificationUrl`: String, not null
    notification_url "notificationUrl" "r": String,
    /// `notificationUrlAppId`: String
    notification_url_app_id "notificationUrlAppId": String,
    /// `resource`: String, not null
    resource "resource" "r": String,
    /// `vapidPublicKey`: String
    vapid_public_key "vapidPublicKey": String,
    /// `webPushEncryptionP256dhPublicKey`: String
    web_push_encryption_p256dh_public_key "webPushEncryptionP256dhPublicKey": String,
    /// `webPushEncryptionSecret`: String, masked in Debug
    web_push_encryption_secret "webPushEncryptionSecret" "s": String,
}

mg::derived_from! { Subscription: super::Entity }
