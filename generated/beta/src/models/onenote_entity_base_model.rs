// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onenoteEntityBaseModel`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onenoteentitybasemodel?view=graph-rest-beta>
    OnenoteEntityBaseModel "microsoft.graph.onenoteEntityBaseModel" "entity abstract" : super::Entity => OnenoteEntityBaseModelKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `self`: String
    self_ "self": String,
}

mg::derived_from! { OnenoteEntityBaseModel: super::Entity }

/// The types derived from `microsoft.graph.onenoteEntityBaseModel`.
#[non_exhaustive]
pub enum OnenoteEntityBaseModelKind {
    Notebook(Box<super::Notebook>),
    OnenoteEntityHierarchyModel(Box<super::OnenoteEntityHierarchyModel>),
    OnenoteEntitySchemaObjectModel(Box<super::OnenoteEntitySchemaObjectModel>),
    OnenotePage(Box<super::OnenotePage>),
    OnenoteResource(Box<super::OnenoteResource>),
    OnenoteSection(Box<super::OnenoteSection>),
    SectionGroup(Box<super::SectionGroup>),
    /// None of these, or a type that this version does not know.
    Other(Box<OnenoteEntityBaseModel>),
}

mg::family! {
    OnenoteEntityBaseModel => OnenoteEntityBaseModelKind;
    Notebook(super::Notebook),
    OnenoteEntityHierarchyModel(super::OnenoteEntityHierarchyModel),
    OnenoteEntitySchemaObjectModel(super::OnenoteEntitySchemaObjectModel),
    OnenotePage(super::OnenotePage),
    OnenoteResource(super::OnenoteResource),
    OnenoteSection(super::OnenoteSection),
    SectionGroup(super::SectionGroup),
}
