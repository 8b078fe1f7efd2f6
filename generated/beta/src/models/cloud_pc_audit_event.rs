// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAuditEvent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta>
    CloudPcAuditEvent "microsoft.graph.cloudPcAuditEvent" "entity" : super::Entity;
    /// `activity`: String
    activity "activity": String,
    /// `activityDateTime`: DateTimeOffset, not null
    activity_date_time "activityDateTime" "r": mg::DateTimeOffset,
    /// `activityOperationType`: cloudPcAuditActivityOperationType, not null
    activity_operation_type "activityOperationType" "r": mg::Open<super::CloudPcAuditActivityOperationType>,
    /// `activityResult`: cloudPcAuditActivityResult, not null
    activity_result "activityResult" "r": mg::Open<super::CloudPcAuditActivityResult>,
    /// `activityType`: String, not null
    activity_type "activityType" "r": String,
    /// `actor`: cloudPcAuditActor, not null
    actor "actor" "r": mg::Boxed<super::CloudPcAuditActor>,
    /// `category`: cloudPcAuditCategory, not null
    category "category" "r": mg::Open<super::CloudPcAuditCategory>,
    /// `componentName`: String, not null
    component_name "componentName" "r": String,
    /// `correlationId`: String, not null
    correlation_id "correlationId" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resources`: Collection(cloudPcAuditResource), items not null
    resources "resources" "r": Vec<super::CloudPcAuditResource>,
}

mg::derived_from! { CloudPcAuditEvent: super::Entity }
