// @generated
use crate::mg;

/// Entity type [`microsoft.graph.azureAuthorizationSystem`][reference], derived from
/// [`AuthorizationSystem`](super::AuthorizationSystem).
///
/// Requests: [`AzureAuthorizationSystemCollection`], for example
/// `graph.external().authorization_systems().cast_to_azure_authorization_system()`.
///
/// [`AzureAuthorizationSystemCollection`]: crate::requests::azure_authorization_system::AzureAuthorizationSystemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/azureauthorizationsystem?view=graph-rest-beta
pub struct AzureAuthorizationSystem {
    /// `associatedIdentities`.
    pub associated_identities: mg::Field<mg::Boxed<super::AzureAssociatedIdentities>>,
    /// `authorizationSystemId`. Never null.
    pub authorization_system_id: mg::Field<String>,
    /// `authorizationSystemName`. Never null.
    pub authorization_system_name: mg::Field<String>,
    /// `authorizationSystemType`. Never null.
    pub authorization_system_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAuthorizationSystem: "microsoft.graph.azureAuthorizationSystem", entity, base super::AuthorizationSystem;
    associated_identities: "associatedIdentities",
    authorization_system_id: "authorizationSystemId" required,
    authorization_system_name: "authorizationSystemName" required,
    authorization_system_type: "authorizationSystemType" required,
    id: "id" key required,
}

mg::derived_from! { AzureAuthorizationSystem: super::AuthorizationSystem, super::Entity }

impl AzureAuthorizationSystem {
    /// `actions`: many
    /// [`AzureAuthorizationSystemTypeAction`](super::AzureAuthorizationSystemTypeAction).
    pub const ACTIONS: mg::Nav<
        AzureAuthorizationSystem,
        Vec<super::AzureAuthorizationSystemTypeAction>,
    > = mg::Nav::new("actions");
    /// `dataCollectionInfo`: [`DataCollectionInfo`](super::DataCollectionInfo).
    pub const DATA_COLLECTION_INFO: mg::Nav<
        AzureAuthorizationSystem,
        super::DataCollectionInfo,
    > = mg::Nav::new("dataCollectionInfo");
    /// `resources`: many
    /// [`AzureAuthorizationSystemResource`](super::AzureAuthorizationSystemResource).
    pub const RESOURCES: mg::Nav<
        AzureAuthorizationSystem,
        Vec<super::AzureAuthorizationSystemResource>,
    > = mg::Nav::new("resources");
    /// `roleDefinitions`: many [`AzureRoleDefinition`](super::AzureRoleDefinition).
    pub const ROLE_DEFINITIONS: mg::Nav<
        AzureAuthorizationSystem,
        Vec<super::AzureRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
    /// `services`: many [`AuthorizationSystemTypeService`](super::AuthorizationSystemTypeService).
    pub const SERVICES: mg::Nav<
        AzureAuthorizationSystem,
        Vec<super::AuthorizationSystemTypeService>,
    > = mg::Nav::new("services");
}
