// @generated
use crate::mg;

/// Entity type [`microsoft.graph.auditActivityType`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuditActivityTypeCollection`], for example
/// `graph.audit_logs().audit_activity_types()`.
///
/// [`AuditActivityTypeCollection`]: crate::requests::audit_activity_type::AuditActivityTypeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/auditactivitytype?view=graph-rest-beta
pub struct AuditActivityType {
    /// `activity`.
    pub activity: mg::Field<String>,
    /// `category`.
    pub category: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `service`.
    pub service: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditActivityType: "microsoft.graph.auditActivityType", entity, base super::Entity;
    activity: "activity",
    category: "category",
    id: "id" key required,
    service: "service",
}

mg::derived_from! { AuditActivityType: super::Entity }
