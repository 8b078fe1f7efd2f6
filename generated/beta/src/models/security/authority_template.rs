// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.authorityTemplate`, an entity type derived from `microsoft.graph.security.filePlanDescriptorTemplate`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-authoritytemplate?view=graph-rest-beta>
    AuthorityTemplate "microsoft.graph.security.authorityTemplate" "entity" : super::FilePlanDescriptorTemplate;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AuthorityTemplate: super::FilePlanDescriptorTemplate, crate::models::Entity }
