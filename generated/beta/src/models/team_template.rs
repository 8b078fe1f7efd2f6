// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamTemplate`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TeamTemplateCollection`](crate::requests::team_template::TeamTemplateCollection),
/// for example `graph.teamwork().team_templates()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamtemplate?view=graph-rest-beta
pub struct TeamTemplate {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamTemplate: "microsoft.graph.teamTemplate", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { TeamTemplate: super::Entity }

impl TeamTemplate {
    /// `definitions`: many [`TeamTemplateDefinition`](super::TeamTemplateDefinition).
    pub const DEFINITIONS: mg::Nav<TeamTemplate, Vec<super::TeamTemplateDefinition>> = mg::Nav::new(
        "definitions",
    );
}
