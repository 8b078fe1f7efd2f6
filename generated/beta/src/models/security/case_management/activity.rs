// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.caseManagement.activity`][reference], derived
/// from [`CaseManagementEntity`](super::CaseManagementEntity).
///
/// Requests: [`ActivityCollection`], for example
/// `graph.security().case_management().cases().id(id).activities()`.
///
/// [`ActivityCollection`]: crate::requests::security::case_management::activity::ActivityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-activity?view=graph-rest-beta
pub struct Activity {
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Activity: "microsoft.graph.security.caseManagement.activity", entity abstract, base super::CaseManagementEntity, family ActivityKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { Activity: super::CaseManagementEntity, crate::models::Entity }

/// The types derived from [`Activity`].
#[non_exhaustive]
pub enum ActivityKind {
    AuditLog(Box<super::AuditLog>),
    Comment(Box<super::Comment>),
    /// None of these, or a type that this version does not know.
    Other(Box<Activity>),
}

mg::family! {
    Activity => ActivityKind;
    AuditLog(super::AuditLog),
    Comment(super::Comment),
}
