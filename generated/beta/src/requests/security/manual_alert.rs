// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.manualAlert`, by its URL.
    ManualAlertResource(mg::One<models::security::ManualAlert>)
}

impl ManualAlertResource {
    /// `…/entityDefinitions`: many `microsoft.graph.security.entityDefinitionInput`
    #[inline]
    pub fn entity_definitions(
        &self,
    ) -> requests::security::entity_definition_input::EntityDefinitionInputCollection {
        mg::to(self, "entityDefinitions")
    }
}

/// A collection of `microsoft.graph.security.manualAlert`, by its URL.
pub type ManualAlertCollection = mg::Many<
    models::security::ManualAlert,
    ManualAlertResource,
    requests::security::alert::AlertCollection,
>;
