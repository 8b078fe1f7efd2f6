// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.filePlanDescriptorTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-fileplandescriptortemplate?view=graph-rest-beta>
    FilePlanDescriptorTemplate "microsoft.graph.security.filePlanDescriptorTemplate" "entity" : crate::models::Entity => FilePlanDescriptorTemplateKind;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { FilePlanDescriptorTemplate: crate::models::Entity }

/// The types derived from `microsoft.graph.security.filePlanDescriptorTemplate`.
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
