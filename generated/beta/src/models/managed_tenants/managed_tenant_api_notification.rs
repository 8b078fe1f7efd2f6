// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managedTenantApiNotification`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagedTenantApiNotificationCollection`], for example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_api_notifications()`.
///
/// [`ManagedTenantApiNotificationCollection`]: crate::requests::managed_tenants::managed_tenant_api_notification::ManagedTenantApiNotificationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantapinotification?view=graph-rest-beta
pub struct ManagedTenantApiNotification {
    /// `createdByUserId`.
    pub created_by_user_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAcknowledged`.
    pub is_acknowledged: mg::Field<bool>,
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `message`.
    pub message: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedTenantApiNotification: "microsoft.graph.managedTenants.managedTenantApiNotification", entity, base crate::models::Entity;
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    id: "id" key required,
    is_acknowledged: "isAcknowledged",
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
    message: "message",
    title: "title",
    user_id: "userId",
}

mg::derived_from! { ManagedTenantApiNotification: crate::models::Entity }

impl ManagedTenantApiNotification {
    /// `alert`: [`ManagedTenantAlert`](super::ManagedTenantAlert).
    pub const ALERT: mg::Nav<ManagedTenantApiNotification, super::ManagedTenantAlert> = mg::Nav::new(
        "alert",
    );
}
