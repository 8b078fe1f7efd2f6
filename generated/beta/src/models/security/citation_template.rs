// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.citationTemplate`, an entity type derived from `microsoft.graph.security.filePlanDescriptorTemplate`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-citationtemplate?view=graph-rest-beta>
    CitationTemplate "microsoft.graph.security.citationTemplate" "entity" : super::FilePlanDescriptorTemplate;
    /// `citationJurisdiction`: String
    citation_jurisdiction "citationJurisdiction": String,
    /// `citationUrl`: String
    citation_url "citationUrl": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CitationTemplate: super::FilePlanDescriptorTemplate, crate::models::Entity }
