// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.case`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-case?view=graph-rest-beta>
    Case "microsoft.graph.security.case" "entity abstract" : crate::models::Entity => CaseKind;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<crate::models::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: microsoft.graph.security.caseStatus
    status "status": mg::Open<super::CaseStatus>,
}

mg::derived_from! { Case: crate::models::Entity }

/// The types derived from `microsoft.graph.security.case`.
#[non_exhaustive]
pub enum CaseKind {
    EdiscoveryCase(Box<super::EdiscoveryCase>),
    /// None of these, or a type that this version does not know.
    Other(Box<Case>),
}

mg::family! {
    Case => CaseKind;
    EdiscoveryCase(super::EdiscoveryCase),
}
