// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsLambda`][reference], derived from
/// [`AwsIdentity`](super::AwsIdentity).
///
/// Requests: [`AwsLambdaCollection`](crate::requests::aws_lambda::AwsLambdaCollection), for
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
///     .cast_to_aws_lambda()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/awslambda?view=graph-rest-beta
pub struct AwsLambda {
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
    AwsLambda: "microsoft.graph.awsLambda", entity, base super::AwsIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { AwsLambda: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AwsLambda {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AwsLambda, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
    /// `resource`: [`AwsAuthorizationSystemResource`](super::AwsAuthorizationSystemResource).
    pub const RESOURCE: mg::Nav<AwsLambda, super::AwsAuthorizationSystemResource> = mg::Nav::new(
        "resource",
    );
}
