// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onenoteEntityHierarchyModel`, an abstract entity type derived from `microsoft.graph.onenoteEntitySchemaObjectModel`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onenoteentityhierarchymodel?view=graph-rest-beta>
    OnenoteEntityHierarchyModel "microsoft.graph.onenoteEntityHierarchyModel" "entity abstract" : super::OnenoteEntitySchemaObjectModel => OnenoteEntityHierarchyModelKind;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `self`: String
    self_ "self": String,
}

mg::derived_from! { OnenoteEntityHierarchyModel: super::OnenoteEntitySchemaObjectModel, super::OnenoteEntityBaseModel, super::Entity }

/// The types derived from `microsoft.graph.onenoteEntityHierarchyModel`.
#[non_exhaustive]
pub enum OnenoteEntityHierarchyModelKind {
    Notebook(Box<super::Notebook>),
    OnenoteSection(Box<super::OnenoteSection>),
    SectionGroup(Box<super::SectionGroup>),
    /// None of these, or a type that this version does not know.
    Other(Box<OnenoteEntityHierarchyModel>),
}

mg::family! {
    OnenoteEntityHierarchyModel => OnenoteEntityHierarchyModelKind;
    Notebook(super::Notebook),
    OnenoteSection(super::OnenoteSection),
    SectionGroup(super::SectionGroup),
}
