// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsAuthorizationSystemResource`][reference], derived from
/// [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
///
/// Requests: [`AwsAuthorizationSystemResourceCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .resources()
/// ```
///
/// [`AwsAuthorizationSystemResourceCollection`]: crate::requests::aws_authorization_system_resource::AwsAuthorizationSystemResourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/awsauthorizationsystemresource?view=graph-rest-beta
pub struct AwsAuthorizationSystemResource {
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
    AwsAuthorizationSystemResource: "microsoft.graph.awsAuthorizationSystemResource", entity, base super::AuthorizationSystemResource;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    resource_type: "resourceType",
}

mg::derived_from! { AwsAuthorizationSystemResource: super::AuthorizationSystemResource, super::Entity }

impl AwsAuthorizationSystemResource {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AwsAuthorizationSystemResource,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
    /// `service`: [`AuthorizationSystemTypeService`](super::AuthorizationSystemTypeService).
    pub const SERVICE: mg::Nav<
        AwsAuthorizationSystemResource,
        super::AuthorizationSystemTypeService,
    > = mg::Nav::new("service");
}
