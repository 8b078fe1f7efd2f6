// @generated
use crate::mg;

/// Abstract entity type
/// [`microsoft.graph.security.caseManagement.caseManagementEntity`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-casemanagemententity?view=graph-rest-beta
pub struct CaseManagementEntity {
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
    CaseManagementEntity: "microsoft.graph.security.caseManagement.caseManagementEntity", entity abstract, base crate::models::Entity, family CaseManagementEntityKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { CaseManagementEntity: crate::models::Entity }

/// The types derived from [`CaseManagementEntity`].
#[non_exhaustive]
pub enum CaseManagementEntityKind {
    Activity(Box<super::Activity>),
    Attachment(Box<super::Attachment>),
    AuditLog(Box<super::AuditLog>),
    Case(Box<super::Case>),
    Comment(Box<super::Comment>),
    ExposureCase(Box<super::ExposureCase>),
    GenericCase(Box<super::GenericCase>),
    IncidentCase(Box<super::IncidentCase>),
    IncidentRelation(Box<super::IncidentRelation>),
    RecommendationRelation(Box<super::RecommendationRelation>),
    Relation(Box<super::Relation>),
    Task(Box<super::Task>),
    WorkspaceIndicatorRelation(Box<super::WorkspaceIndicatorRelation>),
    /// None of these, or a type that this version does not know.
    Other(Box<CaseManagementEntity>),
}

mg::family! {
    CaseManagementEntity => CaseManagementEntityKind;
    Activity(super::Activity),
    Attachment(super::Attachment),
    AuditLog(super::AuditLog),
    Case(super::Case),
    Comment(super::Comment),
    ExposureCase(super::ExposureCase),
    GenericCase(super::GenericCase),
    IncidentCase(super::IncidentCase),
    IncidentRelation(super::IncidentRelation),
    RecommendationRelation(super::RecommendationRelation),
    Relation(super::Relation),
    Task(super::Task),
    WorkspaceIndicatorRelation(super::WorkspaceIndicatorRelation),
}
