// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsPolicy`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AwsPolicyCollection`](crate::requests::aws_policy::AwsPolicyCollection), for
/// example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .policies()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/awspolicy?view=graph-rest-beta
pub struct AwsPolicy {
    /// `awsPolicyType`. Never null.
    pub aws_policy_type: mg::Field<mg::Open<super::AwsPolicyType>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `externalId`. Never null.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsPolicy: "microsoft.graph.awsPolicy", entity, base super::Entity;
    aws_policy_type: "awsPolicyType" required,
    display_name: "displayName" required,
    external_id: "externalId" required,
    id: "id" key required,
}

mg::derived_from! { AwsPolicy: super::Entity }
