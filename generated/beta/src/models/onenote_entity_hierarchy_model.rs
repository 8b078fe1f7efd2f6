// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.onenoteEntityHierarchyModel`][reference], derived from
/// [`OnenoteEntitySchemaObjectModel`](super::OnenoteEntitySchemaObjectModel).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/onenoteentityhierarchymodel?view=graph-rest-beta
pub struct OnenoteEntityHierarchyModel {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `self`.
    pub self_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnenoteEntityHierarchyModel: "microsoft.graph.onenoteEntityHierarchyModel", entity abstract, base super::OnenoteEntitySchemaObjectModel, family OnenoteEntityHierarchyModelKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    self_: "self",
}

mg::derived_from! { OnenoteEntityHierarchyModel: super::OnenoteEntitySchemaObjectModel, super::OnenoteEntityBaseModel, super::Entity }

/// The types derived from [`OnenoteEntityHierarchyModel`].
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
