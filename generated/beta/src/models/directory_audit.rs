// @generated
use crate::mg;

/// Entity type [`microsoft.graph.directoryAudit`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`DirectoryAuditCollection`](crate::requests::directory_audit::DirectoryAuditCollection), for
/// example `graph.audit_logs().directory_audits()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/directoryaudit?view=graph-rest-beta
pub struct DirectoryAudit {
    /// `activityDateTime`. Never null.
    pub activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `activityDisplayName`. Never null.
    pub activity_display_name: mg::Field<String>,
    /// `additionalDetails`.
    pub additional_details: mg::Field<Vec<super::KeyValue>>,
    /// `category`. Never null.
    pub category: mg::Field<String>,
    /// `correlationId`.
    pub correlation_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `initiatedBy`. Never null.
    pub initiated_by: mg::Field<mg::Boxed<super::AuditActivityInitiator>>,
    /// `loggedByService`.
    pub logged_by_service: mg::Field<String>,
    /// `operationType`.
    pub operation_type: mg::Field<String>,
    /// `performedBy`.
    pub performed_by: mg::Field<mg::Boxed<super::AuditActivityPerformer>>,
    /// `result`.
    pub result: mg::Field<mg::Open<super::OperationResult>>,
    /// `resultReason`.
    pub result_reason: mg::Field<String>,
    /// `targetResources`.
    pub target_resources: mg::Field<Vec<super::TargetResource>>,
    /// `userAgent`.
    pub user_agent: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DirectoryAudit: "microsoft.graph.directoryAudit", entity, base super::Entity;
    activity_date_time: "activityDateTime" required,
    activity_display_name: "activityDisplayName" required,
    additional_details: "additionalDetails",
    category: "category" required,
    correlation_id: "correlationId",
    id: "id" key required,
    initiated_by: "initiatedBy" required,
    logged_by_service: "loggedByService",
    operation_type: "operationType",
    performed_by: "performedBy",
    result: "result",
    result_reason: "resultReason",
    target_resources: "targetResources",
    user_agent: "userAgent",
}

mg::derived_from! { DirectoryAudit: super::Entity }
