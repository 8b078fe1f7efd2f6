// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamTemplateDefinition`, by its URL.
    ///
    /// For example `/teamTemplateDefinition/{teamTemplateDefinition-id}`.
    TeamTemplateDefinitionResource(mg::One<models::TeamTemplateDefinition>)
}

impl TeamTemplateDefinitionResource {
    /// `…/teamDefinition`: `team`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamTemplates.Read** | **TeamTemplates.Read.All** |
    #[inline]
    pub fn team_definition(&self) -> requests::team::TeamResource {
        mg::to(self, "teamDefinition")
    }
}

/// A collection of `microsoft.graph.teamTemplateDefinition`, by its URL.
///
/// For example `/teamTemplateDefinition`.
pub type TeamTemplateDefinitionCollection = mg::Many<
    models::TeamTemplateDefinition,
    TeamTemplateDefinitionResource,
>;
