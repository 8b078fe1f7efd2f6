// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authorizationSystem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthorizationSystemCollection`], for example
/// `graph.external().authorization_systems()`.
///
/// [`AuthorizationSystemCollection`]: crate::requests::authorization_system::AuthorizationSystemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authorizationsystem?view=graph-rest-beta
pub struct AuthorizationSystem {
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
    AuthorizationSystem: "microsoft.graph.authorizationSystem", entity, base super::Entity, family AuthorizationSystemKind;
    authorization_system_id: "authorizationSystemId" required,
    authorization_system_name: "authorizationSystemName" required,
    authorization_system_type: "authorizationSystemType" required,
    id: "id" key required,
}

mg::derived_from! { AuthorizationSystem: super::Entity }

impl AuthorizationSystem {
    /// `dataCollectionInfo`: [`DataCollectionInfo`](super::DataCollectionInfo).
    pub const DATA_COLLECTION_INFO: mg::Nav<
        AuthorizationSystem,
        super::DataCollectionInfo,
    > = mg::Nav::new("dataCollectionInfo");
}

/// The types derived from [`AuthorizationSystem`].
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
