// @generated
use crate::mg;

/// Entity type [`microsoft.graph.auditEvent`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AuditEventCollection`](crate::requests::audit_event::AuditEventCollection), for
/// example `graph.device_management().audit_events()`.
///
/// Operations: `get_audit_activity_types`, `get_audit_categories`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/auditevent?view=graph-rest-beta
pub struct AuditEvent {
    /// `activity`.
    pub activity: mg::Field<String>,
    /// `activityDateTime`. Never null.
    pub activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `activityOperationType`.
    pub activity_operation_type: mg::Field<String>,
    /// `activityResult`.
    pub activity_result: mg::Field<String>,
    /// `activityType`.
    pub activity_type: mg::Field<String>,
    /// `actor`.
    pub actor: mg::Field<mg::Boxed<super::AuditActor>>,
    /// `category`.
    pub category: mg::Field<String>,
    /// `componentName`.
    pub component_name: mg::Field<String>,
    /// `correlationId`. Never null.
    pub correlation_id: mg::Field<mg::Guid>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resources`.
    pub resources: mg::Field<Vec<super::AuditResource>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditEvent: "microsoft.graph.auditEvent", entity, base super::Entity;
    activity: "activity",
    activity_date_time: "activityDateTime" required,
    activity_operation_type: "activityOperationType",
    activity_result: "activityResult",
    activity_type: "activityType",
    actor: "actor",
    category: "category",
    component_name: "componentName",
    correlation_id: "correlationId" required,
    display_name: "displayName",
    id: "id" key required,
    resources: "resources",
}

mg::derived_from! { AuditEvent: super::Entity }
