// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsAccessKey`, an entity type derived from `microsoft.graph.awsIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsaccesskey?view=graph-rest-beta>
    AwsAccessKey "microsoft.graph.awsAccessKey" "entity" : super::AwsIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { AwsAccessKey: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AwsAccessKey {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AwsAccessKey, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
    /// `owner`: `awsUser`
    pub const OWNER: mg::Nav<AwsAccessKey, super::AwsUser> = mg::Nav::new("owner");
}
