// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpServiceAccount`, an entity type derived from `microsoft.graph.gcpIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/gcpserviceaccount?view=graph-rest-beta>
    GcpServiceAccount "microsoft.graph.gcpServiceAccount" "entity" : super::GcpIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { GcpServiceAccount: super::GcpIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl GcpServiceAccount {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        GcpServiceAccount,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
}
