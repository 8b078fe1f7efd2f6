// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onenoteEntitySchemaObjectModel`, an abstract entity type derived from `microsoft.graph.onenoteEntityBaseModel`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onenoteentityschemaobjectmodel?view=graph-rest-beta>
    OnenoteEntitySchemaObjectModel "microsoft.graph.onenoteEntitySchemaObjectModel" "entity abstract" : super::OnenoteEntityBaseModel => OnenoteEntitySchemaObjectModelKind;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `self`: String
    self_ "self": String,
}

mg::derived_from! { OnenoteEntitySchemaObjectModel: super::OnenoteEntityBaseModel, super::Entity }

/// The types derived from `microsoft.graph.onenoteEntitySchemaObjectModel`.
#[non_exhaustive]
pub enum OnenoteEntitySchemaObjectModelKind {
    Notebook(Box<super::Notebook>),
    OnenoteEntityHierarchyModel(Box<super::OnenoteEntityHierarchyModel>),
    OnenotePage(Box<super::OnenotePage>),
    OnenoteSection(Box<super::OnenoteSection>),
    SectionGroup(Box<super::SectionGroup>),
    /// None of these, or a type that this version does not know.
    Other(Box<OnenoteEntitySchemaObjectModel>),
}

mg::family! {
    OnenoteEntitySchemaObjectModel => OnenoteEntitySchemaObjectModelKind;
    Notebook(super::Notebook),
    OnenoteEntityHierarchyModel(super::OnenoteEntityHierarchyModel),
    OnenotePage(super::OnenotePage),
    OnenoteSection(super::OnenoteSection),
    SectionGroup(super::SectionGroup),
}
