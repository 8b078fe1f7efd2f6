// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.categoryTemplate`, an entity type derived from `microsoft.graph.security.filePlanDescriptorTemplate`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-categorytemplate?view=graph-rest-beta>
    CategoryTemplate "microsoft.graph.security.categoryTemplate" "entity" : super::FilePlanDescriptorTemplate;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CategoryTemplate: super::FilePlanDescriptorTemplate, crate::models::Entity }

impl CategoryTemplate {
    /// `subcategories`: many `microsoft.graph.security.subcategoryTemplate`, contained
    pub const SUBCATEGORIES: mg::Nav<
        CategoryTemplate,
        Vec<super::SubcategoryTemplate>,
    > = mg::Nav::new("subcategories");
}
