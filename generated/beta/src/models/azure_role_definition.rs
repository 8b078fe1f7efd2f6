// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureRoleDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azureroledefinition?view=graph-rest-beta>
    AzureRoleDefinition "microsoft.graph.azureRoleDefinition" "entity" : super::Entity;
    /// `assignableScopes`: Collection(String), items not null
    assignable_scopes "assignableScopes" "r": Vec<String>,
    /// `azureRoleDefinitionType`: azureRoleDefinitionType, not null
    azure_role_definition_type "azureRoleDefinitionType" "r": mg::Open<super::AzureRoleDefinitionType>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AzureRoleDefinition: super::Entity }
