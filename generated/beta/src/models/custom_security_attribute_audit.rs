// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customSecurityAttributeAudit`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CustomSecurityAttributeAuditCollection`], for example
/// `graph.audit_logs().custom_security_attribute_audits()`.
///
/// [`CustomSecurityAttributeAuditCollection`]: crate::requests::custom_security_attribute_audit::CustomSecurityAttributeAuditCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/customsecurityattributeaudit?view=graph-rest-beta
pub struct CustomSecurityAttributeAudit {
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
    CustomSecurityAttributeAudit: "microsoft.graph.customSecurityAttributeAudit", entity, base super::Entity;
    activity_date_time: "activityDateTime" required,
    activity_display_name: "activityDisplayName" required,
    additional_details: "additionalDetails",
    category: "category" required,
    correlation_id: "correlationId",
    id: "id" key required,
    initiated_by: "initiatedBy" required,
    logged_by_service: "loggedByService",
    operation_type: "operationType",
    result: "result",
    result_reason: "resultReason",
    target_resources: "targetResources",
    user_agent: "userAgent",
}

mg::derived_from! { CustomSecurityAttributeAudit: super::Entity }
