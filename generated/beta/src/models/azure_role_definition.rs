// @generated
use crate::mg;

/// Entity type [`microsoft.graph.azureRoleDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AzureRoleDefinitionCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .role_definitions()
/// ```
///
/// [`AzureRoleDefinitionCollection`]: crate::requests::azure_role_definition::AzureRoleDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/azureroledefinition?view=graph-rest-beta
pub struct AzureRoleDefinition {
    /// `assignableScopes`.
    pub assignable_scopes: mg::Field<Vec<String>>,
    /// `azureRoleDefinitionType`. Never null.
    pub azure_role_definition_type: mg::Field<mg::Open<super::AzureRoleDefinitionType>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `externalId`. Never null.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureRoleDefinition: "microsoft.graph.azureRoleDefinition", entity, base super::Entity;
    assignable_scopes: "assignableScopes" required,
    azure_role_definition_type: "azureRoleDefinitionType" required,
    display_name: "displayName" required,
    external_id: "externalId" required,
    id: "id" key required,
}

mg::derived_from! { AzureRoleDefinition: super::Entity }
