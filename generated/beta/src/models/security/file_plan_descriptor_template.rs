// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.filePlanDescriptorTemplate`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-fileplandescriptortemplate?view=graph-rest-beta
pub struct FilePlanDescriptorTemplate {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilePlanDescriptorTemplate: "microsoft.graph.security.filePlanDescriptorTemplate", entity, base crate::models::Entity, family FilePlanDescriptorTemplateKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { FilePlanDescriptorTemplate: crate::models::Entity }

/// The types derived from [`FilePlanDescriptorTemplate`].
#[non_exhaustive]
pub enum FilePlanDescriptorTemplateKind {
    AuthorityTemplate(Box<super::AuthorityTemplate>),
    CategoryTemplate(Box<super::CategoryTemplate>),
    CitationTemplate(Box<super::CitationTemplate>),
    DepartmentTemplate(Box<super::DepartmentTemplate>),
    FilePlanReferenceTemplate(Box<super::FilePlanReferenceTemplate>),
    SubcategoryTemplate(Box<super::SubcategoryTemplate>),
    /// None of these, or a type that this version does not know.
    Other(Box<FilePlanDescriptorTemplate>),
}

mg::family! {
    FilePlanDescriptorTemplate => FilePlanDescriptorTemplateKind;
    AuthorityTemplate(super::AuthorityTemplate),
    CategoryTemplate(super::CategoryTemplate),
    CitationTemplate(super::CitationTemplate),
    DepartmentTemplate(super::DepartmentTemplate),
    FilePlanReferenceTemplate(super::FilePlanReferenceTemplate),
    SubcategoryTemplate(super::SubcategoryTemplate),
}
