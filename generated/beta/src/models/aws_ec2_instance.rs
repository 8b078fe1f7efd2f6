// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsEc2Instance`][reference], derived from
/// [`AwsIdentity`](super::AwsIdentity).
///
/// Requests:
/// [`AwsEc2InstanceCollection`](crate::requests::aws_ec2_instance::AwsEc2InstanceCollection), for
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
///     .cast_to_aws_ec2_instance()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/awsec2instance?view=graph-rest-beta
pub struct AwsEc2Instance {
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
    AwsEc2Instance: "microsoft.graph.awsEc2Instance", entity, base super::AwsIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { AwsEc2Instance: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AwsEc2Instance {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AwsEc2Instance,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
    /// `resource`: [`AwsAuthorizationSystemResource`](super::AwsAuthorizationSystemResource).
    pub const RESOURCE: mg::Nav<AwsEc2Instance, super::AwsAuthorizationSystemResource> = mg::Nav::new(
        "resource",
    );
}
