// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.onenoteEntityBaseModel`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/onenoteentitybasemodel?view=graph-rest-beta
pub struct OnenoteEntityBaseModel {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `self`.
    pub self_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnenoteEntityBaseModel: "microsoft.graph.onenoteEntityBaseModel", entity abstract, base super::Entity, family OnenoteEntityBaseModelKind;
    id: "id" key required,
    self_: "self",
}

mg::derived_from! { OnenoteEntityBaseModel: super::Entity }

/// The types derived from [`OnenoteEntityBaseModel`].
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
