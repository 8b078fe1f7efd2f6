// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpAuthorizationSystem`, an entity type derived from `microsoft.graph.authorizationSystem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/gcpauthorizationsystem?view=graph-rest-beta>
    GcpAuthorizationSystem "microsoft.graph.gcpAuthorizationSystem" "entity" : super::AuthorizationSystem;
    /// `associatedIdentities`: gcpAssociatedIdentities
    associated_identities "associatedIdentities": mg::Boxed<super::GcpAssociatedIdentities>,
    /// `authorizationSystemId`: String, not null
    authorization_system_id "authorizationSystemId" "r": String,
    /// `authorizationSystemName`: String, not null
    authorization_system_name "authorizationSystemName" "r": String,
    /// `authorizationSystemType`: String, not null
    authorization_system_type "authorizationSystemType" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { GcpAuthorizationSystem: super::AuthorizationSystem, super::Entity }

impl GcpAuthorizationSystem {
    /// `actions`: many `gcpAuthorizationSystemTypeAction`, contained
    pub const ACTIONS: mg::Nav<
        GcpAuthorizationSystem,
        Vec<super::GcpAuthorizationSystemTypeAction>,
    > = mg::Nav::new("actions");
    /// `dataCollectionInfo`: `dataCollectionInfo`, contained
    pub const DATA_COLLECTION_INFO: mg::Nav<
        GcpAuthorizationSystem,
        super::DataCollectionInfo,
    > = mg::Nav::new("dataCollectionInfo");
    /// `resources`: many `gcpAuthorizationSystemResource`, contained
    pub const RESOURCES: mg::Nav<
        GcpAuthorizationSystem,
        Vec<super::GcpAuthorizationSystemResource>,
    > = mg::Nav::new("resources");
    /// `roles`: many `gcpRole`, contained
    pub const ROLES: mg::Nav<GcpAuthorizationSystem, Vec<super::GcpRole>> = mg::Nav::new(
        "roles",
    );
    /// `services`: many `authorizationSystemTypeService`, contained
    pub const SERVICES: mg::Nav<
        GcpAuthorizationSystem,
        Vec<super::AuthorizationSystemTypeService>,
    > = mg::Nav::new("services");
}
