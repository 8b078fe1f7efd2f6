// @generated
use crate::mg;

/// Entity type [`microsoft.graph.gcpAuthorizationSystem`][reference], derived from
/// [`AuthorizationSystem`](super::AuthorizationSystem).
///
/// Requests: [`GcpAuthorizationSystemCollection`], for example
/// `graph.external().authorization_systems().cast_to_gcp_authorization_system()`.
///
/// [`GcpAuthorizationSystemCollection`]: crate::requests::gcp_authorization_system::GcpAuthorizationSystemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/gcpauthorizationsystem?view=graph-rest-beta
pub struct GcpAuthorizationSystem {
    /// `associatedIdentities`.
    pub associated_identities: mg::Field<mg::Boxed<super::GcpAssociatedIdentities>>,
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
    GcpAuthorizationSystem: "microsoft.graph.gcpAuthorizationSystem", entity, base super::AuthorizationSystem;
    associated_identities: "associatedIdentities",
    authorization_system_id: "authorizationSystemId" required,
    authorization_system_name: "authorizationSystemName" required,
    authorization_system_type: "authorizationSystemType" required,
    id: "id" key required,
}

mg::derived_from! { GcpAuthorizationSystem: super::AuthorizationSystem, super::Entity }

impl GcpAuthorizationSystem {
    /// `actions`: many
    /// [`GcpAuthorizationSystemTypeAction`](super::GcpAuthorizationSystemTypeAction).
    pub const ACTIONS: mg::Nav<
        GcpAuthorizationSystem,
        Vec<super::GcpAuthorizationSystemTypeAction>,
    > = mg::Nav::new("actions");
    /// `dataCollectionInfo`: [`DataCollectionInfo`](super::DataCollectionInfo).
    pub const DATA_COLLECTION_INFO: mg::Nav<
        GcpAuthorizationSystem,
        super::DataCollectionInfo,
    > = mg::Nav::new("dataCollectionInfo");
    /// `resources`: many [`GcpAuthorizationSystemResource`](super::GcpAuthorizationSystemResource).
    pub const RESOURCES: mg::Nav<
        GcpAuthorizationSystem,
        Vec<super::GcpAuthorizationSystemResource>,
    > = mg::Nav::new("resources");
    /// `roles`: many [`GcpRole`](super::GcpRole).
    pub const ROLES: mg::Nav<GcpAuthorizationSystem, Vec<super::GcpRole>> = mg::Nav::new(
        "roles",
    );
    /// `services`: many [`AuthorizationSystemTypeService`](super::AuthorizationSystemTypeService).
    pub const SERVICES: mg::Nav<
        GcpAuthorizationSystem,
        Vec<super::AuthorizationSystemTypeService>,
    > = mg::Nav::new("services");
}
