// @generated
use crate::mg;

/// Entity type [`microsoft.graph.subscription`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`SubscriptionCollection`](crate::requests::subscription::SubscriptionCollection), for
/// example `graph.subscriptions()`.
///
/// Operations: `reauthorize`, `get_vapid_public_key`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/subscription?view=graph-rest-beta
pub struct Subscription {
    /// `applicationId`.
    pub application_id: mg::Field<String>,
    /// `changeType`. Never null.
    pub change_type: mg::Field<String>,
    /// `clientState`. Secret: masked in `Debug`.
    pub client_state: mg::Field<String>,
    /// `creatorId`.
    pub creator_id: mg::Field<String>,
    /// `encryptionCertificate`.
    pub encryption_certificate: mg::Field<String>,
    /// `encryptionCertificateId`.
    pub encryption_certificate_id: mg::Field<String>,
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `includeResourceData`.
    pub include_resource_data: mg::Field<bool>,
    /// `latestSupportedTlsVersion`.
    pub latest_supported_tls_version: mg::Field<String>,
    /// `lifecycleNotificationUrl`.
    pub lifecycle_notification_url: mg::Field<String>,
    /// `notificationContentType`.
    pub notification_content_type: mg::Field<String>,
    /// `notificationQueryOptions`.
    pub notification_query_options: mg::Field<String>,
    /// `notificationUrl`. Never null.
    pub notification_url: mg::Field<String>,
    /// `notificationUrlAppId`.
    pub notification_url_app_id: mg::Field<String>,
    /// `resource`. Never null.
    pub resource: mg::Field<String>,
    /// `vapidPublicKey`.
    pub vapid_public_key: mg::Field<String>,
    /// `webPushEncryptionP256dhPublicKey`.
    pub web_push_encryption_p256dh_public_key: mg::Field<String>,
    /// `webPushEncryptionSecret`. Secret: masked in `Debug`.
    pub web_push_encryption_secret: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Subscription: "microsoft.graph.subscription", entity, base super::Entity;
    application_id: "applicationId",
    change_type: "changeType" required,
    client_state: "clientState" secret,
    creator_id: "creatorId",
    encryption_certificate: "encryptionCertificate",
    encryption_certificate_id: "encryptionCertificateId",
    expiration_date_time: "expirationDateTime" required,
    id: "id" key required,
    include_resource_data: "includeResourceData",
    latest_supported_tls_version: "latestSupportedTlsVersion",
    lifecycle_notification_url: "lifecycleNotificationUrl",
    notification_content_type: "notificationContentType",
    notification_query_options: "notificationQueryOptions",
    notification_url: "notificationUrl" required,
    notification_url_app_id: "notificationUrlAppId",
    resource: "resource" required,
    vapid_public_key: "vapidPublicKey",
    web_push_encryption_p256dh_public_key: "webPushEncryptionP256dhPublicKey",
    web_push_encryption_secret: "webPushEncryptionSecret" secret,
}

mg::derived_from! { Subscription: super::Entity }
