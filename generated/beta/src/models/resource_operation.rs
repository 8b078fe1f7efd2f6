// @generated
use crate::mg;

/// Entity type [`microsoft.graph.resourceOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ResourceOperationCollection`], for example
/// `graph.device_management().resource_operations()`.
///
/// Operations: `get_scopes_for_user`.
///
/// [`ResourceOperationCollection`]: crate::requests::resource_operation::ResourceOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-rbac-resourceoperation?view=graph-rest-beta
pub struct ResourceOperation {
    /// `actionName`.
    pub action_name: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `enabledForScopeValidation`. Never null. Read-only: the service computes it.
    pub enabled_for_scope_validation: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resource`. Read-only: the service computes it.
    pub resource: mg::Field<String>,
    /// `resourceName`.
    pub resource_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourceOperation: "microsoft.graph.resourceOperation", entity, base super::Entity;
    action_name: "actionName",
    description: "description",
    enabled_for_scope_validation: "enabledForScopeValidation" required computed read_only,
    id: "id" key required,
    resource: "resource" computed read_only,
    resource_name: "resourceName",
}

mg::derived_from! { ResourceOperation: super::Entity }
