// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.caseManagement.case`][reference], derived from
/// [`CaseManagementEntity`](super::CaseManagementEntity).
///
/// Requests: [`CaseCollection`](crate::requests::security::case_management::case::CaseCollection),
/// for example `graph.security().case_management().cases()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-case?view=graph-rest-beta
pub struct Case {
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customFields`.
    pub custom_fields: mg::Field<mg::Boxed<super::CustomFieldValues>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Case: "microsoft.graph.security.caseManagement.case", entity abstract, base super::CaseManagementEntity, family CaseKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    custom_fields: "customFields",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    status: "status" required,
}

mg::derived_from! { Case: super::CaseManagementEntity, crate::models::Entity }

impl Case {
    /// `activities`: many [`Activity`](super::Activity).
    pub const ACTIVITIES: mg::Nav<Case, Vec<super::Activity>> = mg::Nav::new(
        "activities",
    );
    /// `attachments`: many [`Attachment`](super::Attachment).
    pub const ATTACHMENTS: mg::Nav<Case, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `relations`: many [`Relation`](super::Relation).
    pub const RELATIONS: mg::Nav<Case, Vec<super::Relation>> = mg::Nav::new("relations");
    /// `tasks`: many [`Task`](super::Task).
    pub const TASKS: mg::Nav<Case, Vec<super::Task>> = mg::Nav::new("tasks");
}

/// The types derived from [`Case`].
#[non_exhaustive]
pub enum CaseKind {
    ExposureCase(Box<super::ExposureCase>),
    GenericCase(Box<super::GenericCase>),
    IncidentCase(Box<super::IncidentCase>),
    /// None of these, or a type that this version does not know.
    Other(Box<Case>),
}

mg::family! {
    Case => CaseKind;
    ExposureCase(super::ExposureCase),
    GenericCase(super::GenericCase),
    IncidentCase(super::IncidentCase),
}
