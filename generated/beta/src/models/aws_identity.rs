// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsIdentity`, an entity type derived from `microsoft.graph.authorizationSystemIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsidentity?view=graph-rest-beta>
    AwsIdentity "microsoft.graph.awsIdentity" "entity" : super::AuthorizationSystemIdentity => AwsIdentityKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { AwsIdentity: super::AuthorizationSystemIdentity, super::Entity }

impl AwsIdentity {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AwsIdentity, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}

/// The types derived from `microsoft.graph.awsIdentity`.
#[non_exhaustive]
pub enum AwsIdentityKind {
    AwsAccessKey(Box<super::AwsAccessKey>),
    AwsEc2Instance(Box<super::AwsEc2Instance>),
    AwsGroup(Box<super::AwsGroup>),
    AwsLambda(Box<super::AwsLambda>),
    AwsRole(Box<super::AwsRole>),
    AwsUser(Box<super::AwsUser>),
    /// None of these, or a type that this version does not know.
    Other(Box<AwsIdentity>),
}

mg::family! {
    AwsIdentity => AwsIdentityKind;
    AwsAccessKey(super::AwsAccessKey),
    AwsEc2Instance(super::AwsEc2Instance),
    AwsGroup(super::AwsGroup),
    AwsLambda(super::AwsLambda),
    AwsRole(super::AwsRole),
    AwsUser(super::AwsUser),
}
