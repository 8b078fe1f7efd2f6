// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.changeNotification`, a complex type.
    ChangeNotification "microsoft.graph.changeNotification" "complex";
    /// `changeType`: changeType, not null
    change_type "changeType" "r": mg::Open<super::ChangeType>,
    /// `clientState`: String
    client_state "clientState": String,
    /// `encryptedContent`: changeNotificationEncryptedContent
    encrypted_content "encryptedContent": mg::Boxed<super::ChangeNotificationEncryptedContent>,
    /// `id`: String
    id "id": String,
    /// `lifecycleEvent`: lifecycleEventType
    lifecycle_event "lifecycleEvent": mg::Open<super::LifecycleEventType>,
    /// `resource`: String, not null
    resource "resource" "r": String,
    /// `resourceData`: resourceData
    resource_data "resourceData": mg::Boxed<super::ResourceData>,
    /// `subscriptionExpirationDateTime`: DateTimeOffset, not null
    subscription_expiration_date_time "subscriptionExpirationDateTime" "r": mg::DateTimeOffset,
    /// `subscriptionId`: Guid, not null
    subscription_id "subscriptionId" "r": mg::Guid,
    /// `tenantId`: Guid, not null
    tenant_id "tenantId" "r": mg::Guid,
}
