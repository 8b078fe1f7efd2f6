// @generated
use crate::mg;

/// Entity type [`microsoft.graph.permissionsDefinitionAwsPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PermissionsDefinitionAwsPolicyCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .cast_to_aws_permissions_definition()
///     .action_info()
///     .cast_to_aws_policy_permissions_definition_action()
///     .policies()
/// ```
///
/// [`PermissionsDefinitionAwsPolicyCollection`]: crate::requests::permissions_definition_aws_policy::PermissionsDefinitionAwsPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/permissionsdefinitionawspolicy?view=graph-rest-beta
pub struct PermissionsDefinitionAwsPolicy {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsDefinitionAwsPolicy: "microsoft.graph.permissionsDefinitionAwsPolicy", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PermissionsDefinitionAwsPolicy: super::Entity }
