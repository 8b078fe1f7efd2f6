// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.caseManagementEntity`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-casemanagemententity?view=graph-rest-beta>
    CaseManagementEntity "microsoft.graph.security.caseManagement.caseManagementEntity" "entity abstract" : crate::models::Entity => CaseManagementEntityKind;
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { CaseManagementEntity: crate::models::Entity }

/// The types derived from `microsoft.graph.security.caseManagement.caseManagementEntity`.
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
