// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpUser`, an entity type derived from `microsoft.graph.gcpIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/gcpuser?view=graph-rest-beta>
    GcpUser "microsoft.graph.gcpUser" "entity" : super::GcpIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { GcpUser: super::GcpIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl GcpUser {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<GcpUser, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
