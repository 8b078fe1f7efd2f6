// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpIdentity`, an entity type derived from `microsoft.graph.authorizationSystemIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/gcpidentity?view=graph-rest-beta>
    GcpIdentity "microsoft.graph.gcpIdentity" "entity" : super::AuthorizationSystemIdentity => GcpIdentityKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { GcpIdentity: super::AuthorizationSystemIdentity, super::Entity }

impl GcpIdentity {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<GcpIdentity, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}

/// The types derived from `microsoft.graph.gcpIdentity`.
#[non_exhaustive]
pub enum GcpIdentityKind {
    GcpCloudFunction(Box<super::GcpCloudFunction>),
    GcpGroup(Box<super::GcpGroup>),
    GcpServiceAccount(Box<super::GcpServiceAccount>),
    GcpUser(Box<super::GcpUser>),
    /// None of these, or a type that this version does not know.
    Other(Box<GcpIdentity>),
}

mg::family! {
    GcpIdentity => GcpIdentityKind;
    GcpCloudFunction(super::GcpCloudFunction),
    GcpGroup(super::GcpGroup),
    GcpServiceAccount(super::GcpServiceAccount),
    GcpUser(super::GcpUser),
}
