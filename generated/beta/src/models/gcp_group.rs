// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpGroup`, an entity type derived from `microsoft.graph.gcpIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/gcpgroup?view=graph-rest-beta>
    GcpGroup "microsoft.graph.gcpGroup" "entity" : super::GcpIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { GcpGroup: super::GcpIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl GcpGroup {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<GcpGroup, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
