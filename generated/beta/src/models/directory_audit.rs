// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.directoryAudit`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/directoryaudit?view=graph-rest-beta>
    DirectoryAudit "microsoft.graph.directoryAudit" "entity" : super::Entity;
    /// `activityDateTime`: DateTimeOffset, not null
    activity_date_time "activityDateTime" "r": mg::DateTimeOffset,
    /// `activityDisplayName`: String, not null
    activity_display_name "activityDisplayName" "r": String,
    /// `additionalDetails`: Collection(keyValue)
    additional_details "additionalDetails": Vec<super::KeyValue>,
    /// `category`: String, not null
    category "category" "r": String,
    /// `correlationId`: String
    correlation_id "correlationId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `initiatedBy`: auditActivityInitiator, not null
    initiated_by "initiatedBy" "r": mg::Boxed<super::AuditActivityInitiator>,
    /// `loggedByService`: String
    logged_by_service "loggedByService": String,
    /// `operationType`: String
    operation_type "operationType": String,
    /// `performedBy`: auditActivityPerformer
    performed_by "performedBy": mg::Boxed<super::AuditActivityPerformer>,
    /// `result`: operationResult
    result "result": mg::Open<super::OperationResult>,
    /// `resultReason`: String
    result_reason "resultReason": String,
    /// `targetResources`: Collection(targetResource)
    target_resources "targetResources": Vec<super::TargetResource>,
    /// `userAgent`: String
    user_agent "userAgent": String,
}

mg::derived_from! { DirectoryAudit: super::Entity }
