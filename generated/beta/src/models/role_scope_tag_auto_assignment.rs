// @generated
use crate::mg;

/// Entity type [`microsoft.graph.roleScopeTagAutoAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RoleScopeTagAutoAssignmentCollection`], for example
/// `graph.device_management().role_scope_tags().id(id).assignments()`.
///
/// [`RoleScopeTagAutoAssignmentCollection`]: crate::requests::role_scope_tag_auto_assignment::RoleScopeTagAutoAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-rbac-rolescopetagautoassignment?view=graph-rest-beta
pub struct RoleScopeTagAutoAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleScopeTagAutoAssignment: "microsoft.graph.roleScopeTagAutoAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { RoleScopeTagAutoAssignment: super::Entity }
