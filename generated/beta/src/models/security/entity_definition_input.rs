// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.entityDefinitionInput`][reference].
///
/// Requests: [`EntityDefinitionInputCollection`], for example
/// `graph.security().alerts_v2().id(id).cast_to_manual_alert().entity_definitions()`.
///
/// [`EntityDefinitionInputCollection`]: crate::requests::security::entity_definition_input::EntityDefinitionInputCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-entitydefinitioninput?view=graph-rest-beta
pub struct EntityDefinitionInput {
    /// `entityIdentifier`: the key. Never null.
    pub entity_identifier: mg::Field<String>,
    /// `entityType`. Never null.
    pub entity_type: mg::Field<mg::Open<super::ManualAlertEntityType>>,
    /// `identifierValue`. Never null.
    pub identifier_value: mg::Field<String>,
    /// `role`. Never null.
    pub role: mg::Field<mg::Open<super::EntityDefinitionInputRole>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EntityDefinitionInput: "microsoft.graph.security.entityDefinitionInput", entity;
    entity_identifier: "entityIdentifier" key required,
    entity_type: "entityType" required,
    identifier_value: "identifierValue" required,
    role: "role" required,
}
