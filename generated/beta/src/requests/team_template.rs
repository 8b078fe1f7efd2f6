// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamTemplate`](models::TeamTemplate): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.teamwork().team_templates().id(id)`.
#[derive(Clone, Debug)]
pub struct TeamTemplateResource(mg::One<models::TeamTemplate>);

mg::builder! { TeamTemplateResource: mg::One<models::TeamTemplate> }

impl TeamTemplateResource {
    /// `…/definitions`: many [`TeamTemplateDefinition`](models::TeamTemplateDefinition).
    #[inline]
    pub fn definitions(
        &self,
    ) -> requests::team_template_definition::TeamTemplateDefinitionCollection {
        mg::navigate(self, "definitions")
    }
}

/// Requests on a collection of [`TeamTemplate`](models::TeamTemplate): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.teamwork().team_templates()`.
pub type TeamTemplateCollection = mg::Many<models::TeamTemplate, TeamTemplateResource>;
