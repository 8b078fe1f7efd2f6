// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsIdentity`][reference], derived from
/// [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity).
///
/// Requests: [`AwsIdentityCollection`](crate::requests::aws_identity::AwsIdentityCollection), for
/// example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .associated_identities()
///     .all()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/awsidentity?view=graph-rest-beta
pub struct AwsIdentity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalId`. Never null.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::AuthorizationSystemIdentitySource>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsIdentity: "microsoft.graph.awsIdentity", entity, base super::AuthorizationSystemIdentity, family AwsIdentityKind;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { AwsIdentity: super::AuthorizationSystemIdentity, super::Entity }

impl AwsIdentity {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AwsIdentity, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}

/// The types derived from [`AwsIdentity`].
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
