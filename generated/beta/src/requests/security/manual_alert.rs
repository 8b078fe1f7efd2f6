// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManualAlert`](models::security::ManualAlert): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.security().alerts_v2().id(id).cast_to_manual_alert()`.
#[derive(Clone, Debug)]
pub struct ManualAlertResource(mg::One<models::security::ManualAlert>);

mg::builder! { ManualAlertResource: mg::One<models::security::ManualAlert> }

impl ManualAlertResource {
    /// `…/entityDefinitions`: many
    /// [`EntityDefinitionInput`](models::security::EntityDefinitionInput).
    #[inline]
    pub fn entity_definitions(
        &self,
    ) -> requests::security::entity_definition_input::EntityDefinitionInputCollection {
        mg::navigate(self, "entityDefinitions")
    }
}

/// Requests on a collection of [`ManualAlert`](models::security::ManualAlert): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().alerts_v2().cast_to_manual_alert()`.
pub type ManualAlertCollection = mg::Many<
    models::security::ManualAlert,
    ManualAlertResource,
    requests::security::alert::AlertCollection,
>;
