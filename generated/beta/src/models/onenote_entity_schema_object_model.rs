// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.onenoteEntitySchemaObjectModel`][reference], derived from
/// [`OnenoteEntityBaseModel`](super::OnenoteEntityBaseModel).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/onenoteentityschemaobjectmodel?view=graph-rest-beta
pub struct OnenoteEntitySchemaObjectModel {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    OnenoteEntitySchemaObjectModel: "microsoft.graph.onenoteEntitySchemaObjectModel", entity abstract, base super::OnenoteEntityBaseModel, family OnenoteEntitySchemaObjectModelKind;
    created_date_time: "createdDateTime",
    id: "id" key required,
    self_: "self",
}

mg::derived_from! { OnenoteEntitySchemaObjectModel: super::OnenoteEntityBaseModel, super::Entity }

/// The types derived from [`OnenoteEntitySchemaObjectModel`].
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
