// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.managedTenants.auditEvent`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`AuditEventCollection`](crate::requests::managed_tenants::audit_event::AuditEventCollection),
/// for example `graph.tenant_relationships().managed_tenants().audit_events()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-auditevent?view=graph-rest-beta
pub struct AuditEvent {
    /// `activity`.
    pub activity: mg::Field<String>,
    /// `activityDateTime`.
    pub activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `activityId`.
    pub activity_id: mg::Field<String>,
    /// `category`.
    pub category: mg::Field<String>,
    /// `httpVerb`.
    pub http_verb: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `initiatedByAppId`.
    pub initiated_by_app_id: mg::Field<String>,
    /// `initiatedByUpn`.
    pub initiated_by_upn: mg::Field<String>,
    /// `initiatedByUserId`.
    pub initiated_by_user_id: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `requestBody`.
    pub request_body: mg::Field<String>,
    /// `requestUrl`.
    pub request_url: mg::Field<String>,
    /// `tenantIds`.
    pub tenant_ids: mg::Field<String>,
    /// `tenantNames`.
    pub tenant_names: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditEvent: "microsoft.graph.managedTenants.auditEvent", entity open, base crate::models::Entity;
    activity: "activity",
    activity_date_time: "activityDateTime",
    activity_id: "activityId",
    category: "category",
    http_verb: "httpVerb",
    id: "id" key required,
    initiated_by_app_id: "initiatedByAppId",
    initiated_by_upn: "initiatedByUpn",
    initiated_by_user_id: "initiatedByUserId",
    ip_address: "ipAddress",
    request_body: "requestBody",
    request_url: "requestUrl",
    tenant_ids: "tenantIds",
    tenant_names: "tenantNames",
}

mg::derived_from! { AuditEvent: crate::models::Entity }
