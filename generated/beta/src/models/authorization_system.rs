// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authorizationSystem`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authorizationsystem?view=graph-rest-beta>
    AuthorizationSystem "microsoft.graph.authorizationSystem" "entity" : super::Entity => AuthorizationSystemKind;
    /// `authorizationSystemId`: String, not null
    authorization_system_id "authorizationSystemId" "r": String,
    /// `authorizationSystemName`: String, not null
    authorization_system_name "authorizationSystemName" "r": String,
    /// `authorizationSystemType`: String, not null
    authorization_system_type "authorizationSystemType" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AuthorizationSystem: super::Entity }

impl AuthorizationSystem {
    /// `dataCollectionInfo`: `dataCollectionInfo`, contained
    pub const DATA_COLLECTION_INFO: mg::Nav<
        AuthorizationSystem,
        super::DataCollectionInfo,
    > = mg::Nav::new("dataCollectionInfo");
}

/// The types derived from `microsoft.graph.authorizationSystem`.
#[non_exhaustive]
pub enum AuthorizationSystemKind {
    AwsAuthorizationSystem(Box<super::AwsAuthorizationSystem>),
    AzureAuthorizationSystem(Box<super::AzureAuthorizationSystem>),
    GcpAuthorizationSystem(Box<super::GcpAuthorizationSystem>),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthorizationSystem>),
}

mg::family! {
    AuthorizationSystem => AuthorizationSystemKind;
    AwsAuthorizationSystem(super::AwsAuthorizationSystem),
    AzureAuthorizationSystem(super::AzureAuthorizationSystem),
    GcpAuthorizationSystem(super::GcpAuthorizationSystem),
}
