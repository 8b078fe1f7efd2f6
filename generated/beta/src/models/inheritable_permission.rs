// @generated
use crate::mg;

/// Entity type [`microsoft.graph.inheritablePermission`][reference].
///
/// Requests: [`InheritablePermissionCollection`], for example
/// `graph.applications().id(id).cast_to_agent_identity_blueprint().inheritable_permissions()`.
///
/// [`InheritablePermissionCollection`]: crate::requests::inheritable_permission::InheritablePermissionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/inheritablepermission?view=graph-rest-beta
pub struct InheritablePermission {
    /// `inheritableScopes`.
    pub inheritable_scopes: mg::Field<mg::Boxed<super::InheritableScopes>>,
    /// `resourceAppId`: the key. Never null.
    pub resource_app_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InheritablePermission: "microsoft.graph.inheritablePermission", entity;
    inheritable_scopes: "inheritableScopes",
    resource_app_id: "resourceAppId" key required,
}
