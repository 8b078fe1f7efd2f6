// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamTemplateDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamtemplatedefinition?view=graph-rest-beta>
    TeamTemplateDefinition "microsoft.graph.teamTemplateDefinition" "entity" : super::Entity;
    /// `audience`: teamTemplateAudience
    audience "audience": mg::Open<super::TeamTemplateAudience>,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `iconUrl`: String
    icon_url "iconUrl": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `languageTag`: String
    language_tag "languageTag": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `parentTemplateId`: String
    parent_template_id "parentTemplateId": String,
    /// `publisherName`: String
    publisher_name "publisherName": String,
    /// `shortDescription`: String
    short_description "shortDescription": String,
}

mg::derived_from! { TeamTemplateDefinition: super::Entity }

impl TeamTemplateDefinition {
    /// `teamDefinition`: `team`, contained
    pub const TEAM_DEFINITION: mg::Nav<TeamTemplateDefinition, super::Team> = mg::Nav::new(
        "teamDefinition",
    );
}
