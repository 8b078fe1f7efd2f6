// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamTemplateDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamTemplateDefinitionCollection`], for example `graph.team_template_definition()`.
///
/// [`TeamTemplateDefinitionCollection`]: crate::requests::team_template_definition::TeamTemplateDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamtemplatedefinition?view=graph-rest-beta
pub struct TeamTemplateDefinition {
    /// `audience`.
    pub audience: mg::Field<mg::Open<super::TeamTemplateAudience>>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `iconUrl`.
    pub icon_url: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `languageTag`.
    pub language_tag: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `parentTemplateId`.
    pub parent_template_id: mg::Field<String>,
    /// `publisherName`.
    pub publisher_name: mg::Field<String>,
    /// `shortDescription`.
    pub short_description: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamTemplateDefinition: "microsoft.graph.teamTemplateDefinition", entity, base super::Entity;
    audience: "audience",
    categories: "categories",
    description: "description",
    display_name: "displayName",
    icon_url: "iconUrl",
    id: "id" key required,
    language_tag: "languageTag",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    parent_template_id: "parentTemplateId",
    publisher_name: "publisherName",
    short_description: "shortDescription",
}

mg::derived_from! { TeamTemplateDefinition: super::Entity }

impl TeamTemplateDefinition {
    /// `teamDefinition`: [`Team`](super::Team).
    pub const TEAM_DEFINITION: mg::Nav<TeamTemplateDefinition, super::Team> = mg::Nav::new(
        "teamDefinition",
    );
}
