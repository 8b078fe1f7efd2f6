// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsTemplate`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamsTemplateCollection`](crate::requests::teams_template::TeamsTemplateCollection),
/// for example `graph.teams_templates()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamstemplate?view=graph-rest-beta
pub struct TeamsTemplate {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsTemplate: "microsoft.graph.teamsTemplate", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { TeamsTemplate: super::Entity }
