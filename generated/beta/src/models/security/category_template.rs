// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.categoryTemplate`][reference], derived from
/// [`FilePlanDescriptorTemplate`](super::FilePlanDescriptorTemplate).
///
/// Requests: [`CategoryTemplateCollection`], for example `graph.security().labels().categories()`.
///
/// [`CategoryTemplateCollection`]: crate::requests::security::category_template::CategoryTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-categorytemplate?view=graph-rest-beta
pub struct CategoryTemplate {
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
    CategoryTemplate: "microsoft.graph.security.categoryTemplate", entity, base super::FilePlanDescriptorTemplate;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { CategoryTemplate: super::FilePlanDescriptorTemplate, crate::models::Entity }

impl CategoryTemplate {
    /// `subcategories`: many [`SubcategoryTemplate`](super::SubcategoryTemplate).
    pub const SUBCATEGORIES: mg::Nav<
        CategoryTemplate,
        Vec<super::SubcategoryTemplate>,
    > = mg::Nav::new("subcategories");
}
