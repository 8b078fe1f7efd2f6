// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.authorityTemplate`][reference], derived from
/// [`FilePlanDescriptorTemplate`](super::FilePlanDescriptorTemplate).
///
/// Requests: [`AuthorityTemplateCollection`], for example
/// `graph.security().labels().authorities()`.
///
/// [`AuthorityTemplateCollection`]: crate::requests::security::authority_template::AuthorityTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-authoritytemplate?view=graph-rest-beta
pub struct AuthorityTemplate {
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
    AuthorityTemplate: "microsoft.graph.security.authorityTemplate", entity, base super::FilePlanDescriptorTemplate;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { AuthorityTemplate: super::FilePlanDescriptorTemplate, crate::models::Entity }
