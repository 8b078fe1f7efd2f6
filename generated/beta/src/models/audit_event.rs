// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.auditEvent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/auditevent?view=graph-rest-beta>
    AuditEvent "microsoft.graph.auditEvent" "entity" : super::Entity;
    /// `activity`: String
    activity "activity": String,
    /// `activityDateTime`: DateTimeOffset, not null
    activity_date_time "activityDateTime" "r": mg::DateTimeOffset,
    /// `activityOperationType`: String
    activity_operation_type "activityOperationType": String,
    /// `activityResult`: String
    activity_result "activityResult": String,
    /// `activityType`: String
    activity_type "activityType": String,
    /// `actor`: auditActor
    actor "actor": mg::Boxed<super::AuditActor>,
    /// `category`: String
    category "category": String,
    /// `componentName`: String
    component_name "componentName": String,
    /// `correlationId`: Guid, not null
    correlation_id "correlationId" "r": mg::Guid,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resources`: Collection(auditResource)
    resources "resources": Vec<super::AuditResource>,
}

mg::derived_from! { AuditEvent: super::Entity }
