// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.subcategoryTemplate`, an entity type derived from `microsoft.graph.security.filePlanDescriptorTemplate`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-subcategorytemplate?view=graph-rest-beta>
    SubcategoryTemplate "microsoft.graph.security.subcategoryTemplate" "entity" : super::FilePlanDescriptorTemplate;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { SubcategoryTemplate: super::FilePlanDescriptorTemplate, crate::models::Entity }
