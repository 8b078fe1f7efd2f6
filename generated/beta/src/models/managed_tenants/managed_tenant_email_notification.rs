// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managedTenantEmailNotification`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagedTenantEmailNotificationCollection`], for example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_email_notifications()`.
///
/// [`ManagedTenantEmailNotificationCollection`]: crate::requests::managed_tenants::managed_tenant_email_notification::ManagedTenantEmailNotificationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantemailnotification?view=graph-rest-beta
pub struct ManagedTenantEmailNotification {
    /// `createdByUserId`.
    pub created_by_user_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `emailAddresses`.
    pub email_addresses: mg::Field<Vec<super::Email>>,
    /// `emailBody`.
    pub email_body: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedTenantEmailNotification: "microsoft.graph.managedTenants.managedTenantEmailNotification", entity, base crate::models::Entity;
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    email_addresses: "emailAddresses",
    email_body: "emailBody",
    id: "id" key required,
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
    subject: "subject",
}

mg::derived_from! { ManagedTenantEmailNotification: crate::models::Entity }

impl ManagedTenantEmailNotification {
    /// `alert`: [`ManagedTenantAlert`](super::ManagedTenantAlert).
    pub const ALERT: mg::Nav<
        ManagedTenantEmailNotification,
        super::ManagedTenantAlert,
    > = mg::Nav::new("alert");
}
