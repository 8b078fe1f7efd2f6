// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcAuditEvent`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcAuditEventCollection`], for example
/// `graph.device_management().virtual_endpoint().audit_events()`.
///
/// Operations: `get_audit_activity_types`.
///
/// [`CloudPcAuditEventCollection`]: crate::requests::cloud_pc_audit_event::CloudPcAuditEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta
pub struct CloudPcAuditEvent {
    /// `activity`.
    pub activity: mg::Field<String>,
    /// `activityDateTime`. Never null.
    pub activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `activityOperationType`. Never null.
    pub activity_operation_type: mg::Field<
        mg::Open<super::CloudPcAuditActivityOperationType>,
    >,
    /// `activityResult`. Never null.
    pub activity_result: mg::Field<mg::Open<super::CloudPcAuditActivityResult>>,
    /// `activityType`. Never null.
    pub activity_type: mg::Field<String>,
    /// `actor`. Never null.
    pub actor: mg::Field<mg::Boxed<super::CloudPcAuditActor>>,
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::CloudPcAuditCategory>>,
    /// `componentName`. Never null.
    pub component_name: mg::Field<String>,
    /// `correlationId`. Never null.
    pub correlation_id: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resources`.
    pub resources: mg::Field<Vec<super::CloudPcAuditResource>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAuditEvent: "microsoft.graph.cloudPcAuditEvent", entity, base super::Entity;
    activity: "activity",
    activity_date_time: "activityDateTime" required,
    activity_operation_type: "activityOperationType" required,
    activity_result: "activityResult" required,
    activity_type: "activityType" required,
    actor: "actor" required,
    category: "category" required,
    component_name: "componentName" required,
    correlation_id: "correlationId" required,
    display_name: "displayName" required,
    id: "id" key required,
    resources: "resources" required,
}

mg::derived_from! { CloudPcAuditEvent: super::Entity }
