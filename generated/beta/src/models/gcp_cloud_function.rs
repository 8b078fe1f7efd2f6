// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpCloudFunction`, an entity type derived from `microsoft.graph.gcpIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/gcpcloudfunction?view=graph-rest-beta>
    GcpCloudFunction "microsoft.graph.gcpCloudFunction" "entity" : super::GcpIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { GcpCloudFunction: super::GcpIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl GcpCloudFunction {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        GcpCloudFunction,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
    /// `resource`: `gcpAuthorizationSystemResource`
    pub const RESOURCE: mg::Nav<
        GcpCloudFunction,
        super::GcpAuthorizationSystemResource,
    > = mg::Nav::new("resource");
}
