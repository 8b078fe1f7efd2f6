// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.entityDefinitionInput`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-entitydefinitioninput?view=graph-rest-beta>
    EntityDefinitionInput "microsoft.graph.security.entityDefinitionInput" "entity";
    /// `entityIdentifier`: String, key, not null
    entity_identifier "entityIdentifier" "kr": String,
    /// `entityType`: microsoft.graph.security.manualAlertEntityType, not null
    entity_type "entityType" "r": mg::Open<super::ManualAlertEntityType>,
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
    /// `role`: microsoft.graph.security.entityDefinitionInputRole, not null
    role "role" "r": mg::Open<super::EntityDefinitionInputRole>,
}
