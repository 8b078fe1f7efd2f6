// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamtemplate?view=graph-rest-beta>
    TeamTemplate "microsoft.graph.teamTemplate" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TeamTemplate: super::Entity }

impl TeamTemplate {
    /// `definitions`: many `teamTemplateDefinition`, contained
    pub const DEFINITIONS: mg::Nav<TeamTemplate, Vec<super::TeamTemplateDefinition>> = mg::Nav::new(
        "definitions",
    );
}
