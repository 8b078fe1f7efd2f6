// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsAuthorizationSystem`][reference], derived from
/// [`AuthorizationSystem`](super::AuthorizationSystem).
///
/// Requests: [`AwsAuthorizationSystemCollection`], for example
/// `graph.external().authorization_systems().cast_to_aws_authorization_system()`.
///
/// [`AwsAuthorizationSystemCollection`]: crate::requests::aws_authorization_system::AwsAuthorizationSystemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/awsauthorizationsystem?view=graph-rest-beta
pub struct AwsAuthorizationSystem {
    /// `associatedIdentities`.
    pub associated_identities: mg::Field<mg::Boxed<super::AwsAssociatedIdentities>>,
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
    AwsAuthorizationSystem: "microsoft.graph.awsAuthorizationSystem", entity, base super::AuthorizationSystem;
    associated_identities: "associatedIdentities",
    authorization_system_id: "authorizationSystemId" required,
    authorization_system_name: "authorizationSystemName" required,
    authorization_system_type: "authorizationSystemType" required,
    id: "id" key required,
}

mg::derived_from! { AwsAuthorizationSystem: super::AuthorizationSystem, super::Entity }

impl AwsAuthorizationSystem {
    /// `actions`: many
    /// [`AwsAuthorizationSystemTypeAction`](super::AwsAuthorizationSystemTypeAction).
    pub const ACTIONS: mg::Nav<
        AwsAuthorizationSystem,
        Vec<super::AwsAuthorizationSystemTypeAction>,
    > = mg::Nav::new("actions");
    /// `dataCollectionInfo`: [`DataCollectionInfo`](super::DataCollectionInfo).
    pub const DATA_COLLECTION_INFO: mg::Nav<
        AwsAuthorizationSystem,
        super::DataCollectionInfo,
    > = mg::Nav::new("dataCollectionInfo");
    /// `policies`: many [`AwsPolicy`](super::AwsPolicy).
    pub const POLICIES: mg::Nav<AwsAuthorizationSystem, Vec<super::AwsPolicy>> = mg::Nav::new(
        "policies",
    );
    /// `resources`: many [`AwsAuthorizationSystemResource`](super::AwsAuthorizationSystemResource).
    pub const RESOURCES: mg::Nav<
        AwsAuthorizationSystem,
        Vec<super::AwsAuthorizationSystemResource>,
    > = mg::Nav::new("resources");
    /// `services`: many [`AuthorizationSystemTypeService`](super::AuthorizationSystemTypeService).
    pub const SERVICES: mg::Nav<
        AwsAuthorizationSystem,
        Vec<super::AuthorizationSystemTypeService>,
    > = mg::Nav::new("services");
}
