// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsEc2Instance`, an entity type derived from `microsoft.graph.awsIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsec2instance?view=graph-rest-beta>
    AwsEc2Instance "microsoft.graph.awsEc2Instance" "entity" : super::AwsIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { AwsEc2Instance: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AwsEc2Instance {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AwsEc2Instance,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
    /// `resource`: `awsAuthorizationSystemResource`
    pub const RESOURCE: mg::Nav<AwsEc2Instance, super::AwsAuthorizationSystemResource> = mg::Nav::new(
        "resource",
    );
}
