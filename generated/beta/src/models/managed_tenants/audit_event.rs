// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.auditEvent`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-auditevent?view=graph-rest-beta>
    AuditEvent "microsoft.graph.managedTenants.auditEvent" "entity open" : crate::models::Entity;
    /// `activity`: String
    activity "activity": String,
    /// `activityDateTime`: DateTimeOffset
    activity_date_time "activityDateTime": mg::DateTimeOffset,
    /// `activityId`: String
    activity_id "activityId": String,
    /// `category`: String
    category "category": String,
    /// `httpVerb`: String
    http_verb "httpVerb": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `initiatedByAppId`: String
    initiated_by_app_id "initiatedByAppId": String,
    /// `initiatedByUpn`: String
    initiated_by_upn "initiatedByUpn": String,
    /// `initiatedByUserId`: String
    initiated_by_user_id "initiatedByUserId": String,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `requestBody`: String
    request_body "requestBody": String,
    /// `requestUrl`: String
    request_url "requestUrl": String,
    /// `tenantIds`: String
    tenant_ids "tenantIds": String,
    /// `tenantNames`: String
    tenant_names "tenantNames": String,
}

mg::derived_from! { AuditEvent: crate::models::Entity }
