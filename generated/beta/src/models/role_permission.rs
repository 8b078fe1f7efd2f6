// @generated
use crate::mg;

/// Complex type [`microsoft.graph.rolePermission`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-rbac-rolepermission?view=graph-rest-beta
pub struct RolePermission {
    /// `actions`.
    pub actions: mg::Field<Vec<String>>,
    /// `resourceActions`.
    pub resource_actions: mg::Field<Vec<super::ResourceAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RolePermission: "microsoft.graph.rolePermission", complex;
    actions: "actions",
    resource_actions: "resourceActions",
}
