// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamTemplate`, by its URL.
    ///
    /// For example `/teamwork/teamTemplates/{teamTemplate-id}`.
    TeamTemplateResource(mg::One<models::TeamTemplate>)
}

impl TeamTemplateResource {
    /// `…/definitions`: many `teamTemplateDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **TeamTemplates.Read** | **TeamTemplates.Read.All** |
    #[inline]
    pub fn definitions(
        &self,
    ) -> requests::team_template_definition::TeamTemplateDefinitionCollection {
        mg::to(self, "definitions")
    }
}

/// A collection of `microsoft.graph.teamTemplate`, by its URL.
///
/// For example `/teamwork/teamTemplates`.
pub type TeamTemplateCollection = mg::Many<models::TeamTemplate, TeamTemplateResource>;
