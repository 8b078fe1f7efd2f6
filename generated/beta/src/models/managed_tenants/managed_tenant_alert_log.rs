// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managedTenantAlertLog`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagedTenantAlertLogCollection`], for example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_alert_logs()`.
///
/// [`ManagedTenantAlertLogCollection`]: crate::requests::managed_tenants::managed_tenant_alert_log::ManagedTenantAlertLogCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantalertlog?view=graph-rest-beta
pub struct ManagedTenantAlertLog {
    /// `content`.
    pub content: mg::Field<mg::Boxed<super::AlertLogContent>>,
    /// `createdByUserId`.
    pub created_by_user_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedTenantAlertLog: "microsoft.graph.managedTenants.managedTenantAlertLog", entity, base crate::models::Entity;
    content: "content",
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
}

mg::derived_from! { ManagedTenantAlertLog: crate::models::Entity }

impl ManagedTenantAlertLog {
    /// `alert`: [`ManagedTenantAlert`](super::ManagedTenantAlert).
    pub const ALERT: mg::Nav<ManagedTenantAlertLog, super::ManagedTenantAlert> = mg::Nav::new(
        "alert",
    );
}
