// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamTemplateDefinition`](models::TeamTemplateDefinition): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.team_template_definition().id(id)`.
#[derive(Clone, Debug)]
pub struct TeamTemplateDefinitionResource(mg::One<models::TeamTemplateDefinition>);

mg::builder! { TeamTemplateDefinitionResource: mg::One<models::TeamTemplateDefinition> }

impl TeamTemplateDefinitionResource {
    /// `…/teamDefinition`: [`Team`](models::Team).
    ///
    /// Least privileged permission to read: `TeamTemplates.Read` (delegated),
    /// `TeamTemplates.Read.All` (application).
    #[inline]
    pub fn team_definition(&self) -> requests::team::TeamResource {
        mg::navigate(self, "teamDefinition")
    }
}

/// Requests on a collection of [`TeamTemplateDefinition`](models::TeamTemplateDefinition): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.team_template_definition()`.
pub type TeamTemplateDefinitionCollection = mg::Many<
    models::TeamTemplateDefinition,
    TeamTemplateDefinitionResource,
>;
