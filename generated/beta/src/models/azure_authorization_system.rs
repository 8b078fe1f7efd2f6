// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureAuthorizationSystem`, an entity type derived from `microsoft.graph.authorizationSystem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azureauthorizationsystem?view=graph-rest-beta>
    AzureAuthorizationSystem "microsoft.graph.azureAuthorizationSystem" "entity" : super::AuthorizationSystem;
    /// `associatedIdentities`: azureAssociatedIdentities
    associated_identities "associatedIdentities": mg::Boxed<super::AzureAssociatedIdentities>,
    /// `authorizationSystemId`: String, not null
    authorization_system_id "authorizationSystemId" "r": String,
    /// `authorizationSystemName`: String, not null
    authorization_system_name "authorizationSystemName" "r": String,
    /// `authorizationSystemType`: String, not null
    authorization_system_type "authorizationSystemType" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AzureAuthorizationSystem: super::AuthorizationSystem, super::Entity }

impl AzureAuthorizationSystem {
    /// `actions`: many `azureAuthorizationSystemTypeAction`, contained
    pub const ACTIONS: mg::Nav<
        AzureAuthorizationSystem,
        Vec<super::AzureAuthorizationSystemTypeAction>,
    > = mg::Nav::new("actions");
    /// `dataCollectionInfo`: `dataCollectionInfo`, contained
    pub const DATA_COLLECTION_INFO: mg::Nav<
        AzureAuthorizationSystem,
        super::DataCollectionInfo,
    > = mg::Nav::new("dataCollectionInfo");
    /// `resources`: many `azureAuthorizationSystemResource`, contained
    pub const RESOURCES: mg::Nav<
        AzureAuthorizationSystem,
        Vec<super::AzureAuthorizationSystemResource>,
    > = mg::Nav::new("resources");
    /// `roleDefinitions`: many `azureRoleDefinition`, contained
    pub const ROLE_DEFINITIONS: mg::Nav<
        AzureAuthorizationSystem,
        Vec<super::AzureRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
    /// `services`: many `authorizationSystemTypeService`, contained
    pub const SERVICES: mg::Nav<
        AzureAuthorizationSystem,
        Vec<super::AuthorizationSystemTypeService>,
    > = mg::Nav::new("services");
}
