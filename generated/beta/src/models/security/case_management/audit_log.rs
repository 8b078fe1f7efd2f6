// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.auditLog`][reference], derived from
/// [`Activity`](super::Activity).
///
/// Requests: [`AuditLogCollection`], for example
/// `graph.security().case_management().cases().id(id).activities().cast_to_audit_log()`.
///
/// [`AuditLogCollection`]: crate::requests::security::case_management::audit_log::AuditLogCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-auditlog?view=graph-rest-beta
pub struct AuditLog {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::AuditAction>>,
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `details`.
    pub details: mg::Field<mg::Boxed<super::ActivityResourceDetails>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `modifiedProperties`.
    pub modified_properties: mg::Field<Vec<super::ModifiedProperty>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditLog: "microsoft.graph.security.caseManagement.auditLog", entity, base super::Activity;
    action: "action" required,
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    details: "details",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    modified_properties: "modifiedProperties" required,
}

mg::derived_from! { AuditLog: super::Activity, super::CaseManagementEntity, crate::models::Entity }
