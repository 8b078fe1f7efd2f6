// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsAuthorizationSystem`, an entity type derived from `microsoft.graph.authorizationSystem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsauthorizationsystem?view=graph-rest-beta>
    AwsAuthorizationSystem "microsoft.graph.awsAuthorizationSystem" "entity" : super::AuthorizationSystem;
    /// `associatedIdentities`: awsAssociatedIdentities
    associated_identities "associatedIdentities": mg::Boxed<super::AwsAssociatedIdentities>,
    /// `authorizationSystemId`: String, not null
    authorization_system_id "authorizationSystemId" "r": String,
    /// `authorizationSystemName`: String, not null
    authorization_system_name "authorizationSystemName" "r": String,
    /// `authorizationSystemType`: String, not null
    authorization_system_type "authorizationSystemType" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AwsAuthorizationSystem: super::AuthorizationSystem, super::Entity }

impl AwsAuthorizationSystem {
    /// `actions`: many `awsAuthorizationSystemTypeAction`, contained
    pub const ACTIONS: mg::Nav<
        AwsAuthorizationSystem,
        Vec<super::AwsAuthorizationSystemTypeAction>,
    > = mg::Nav::new("actions");
    /// `dataCollectionInfo`: `dataCollectionInfo`, contained
    pub const DATA_COLLECTION_INFO: mg::Nav<
        AwsAuthorizationSystem,
        super::DataCollectionInfo,
    > = mg::Nav::new("dataCollectionInfo");
    /// `policies`: many `awsPolicy`, contained
    pub const POLICIES: mg::Nav<AwsAuthorizationSystem, Vec<super::AwsPolicy>> = mg::Nav::new(
        "policies",
    );
    /// `resources`: many `awsAuthorizationSystemResource`, contained
    pub const RESOURCES: mg::Nav<
        AwsAuthorizationSystem,
        Vec<super::AwsAuthorizationSystemResource>,
    > = mg::Nav::new("resources");
    /// `services`: many `authorizationSystemTypeService`, contained
    pub const SERVICES: mg::Nav<
        AwsAuthorizationSystem,
        Vec<super::AuthorizationSystemTypeService>,
    > = mg::Nav::new("services");
}
