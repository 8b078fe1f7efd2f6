// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authorizationSystemResource`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthorizationSystemResourceCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_open_aws_security_group_finding()
///     .assigned_compute_instances_details()
///     .id(id)
///     .accessed_storage_buckets()
/// ```
///
/// [`AuthorizationSystemResourceCollection`]: crate::requests::authorization_system_resource::AuthorizationSystemResourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authorizationsystemresource?view=graph-rest-beta
pub struct AuthorizationSystemResource {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalId`. Never null.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resourceType`.
    pub resource_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthorizationSystemResource: "microsoft.graph.authorizationSystemResource", entity, base super::Entity, family AuthorizationSystemResourceKind;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    resource_type: "resourceType",
}

mg::derived_from! { AuthorizationSystemResource: super::Entity }

impl AuthorizationSystemResource {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AuthorizationSystemResource,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
}

/// The types derived from [`AuthorizationSystemResource`].
#[non_exhaustive]
pub enum AuthorizationSystemResourceKind {
    AwsAuthorizationSystemResource(Box<super::AwsAuthorizationSystemResource>),
    AzureAuthorizationSystemResource(Box<super::AzureAuthorizationSystemResource>),
    GcpAuthorizationSystemResource(Box<super::GcpAuthorizationSystemResource>),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthorizationSystemResource>),
}

mg::family! {
    AuthorizationSystemResource => AuthorizationSystemResourceKind;
    AwsAuthorizationSystemResource(super::AwsAuthorizationSystemResource),
    AzureAuthorizationSystemResource(super::AzureAuthorizationSystemResource),
    GcpAuthorizationSystemResource(super::GcpAuthorizationSystemResource),
}
