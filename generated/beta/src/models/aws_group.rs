// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsGroup`][reference], derived from
/// [`AwsIdentity`](super::AwsIdentity).
///
/// Requests: [`AwsGroupCollection`](crate::requests::aws_group::AwsGroupCollection), for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .associated_identities()
///     .all()
///     .cast_to_aws_group()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/awsgroup?view=graph-rest-beta
pub struct AwsGroup {
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
    AwsGroup: "microsoft.graph.awsGroup", entity, base super::AwsIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { AwsGroup: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AwsGroup {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AwsGroup, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
