// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.filePlanReferenceTemplate`, an entity type derived from `microsoft.graph.security.filePlanDescriptorTemplate`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-fileplanreferencetemplate?view=graph-rest-beta>
    FilePlanReferenceTemplate "microsoft.graph.security.filePlanReferenceTemplate" "entity" : super::FilePlanDescriptorTemplate;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { FilePlanReferenceTemplate: super::FilePlanDescriptorTemplate, crate::models::Entity }
