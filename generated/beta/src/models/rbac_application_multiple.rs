// @generated
use crate::mg;

/// Entity type [`microsoft.graph.rbacApplicationMultiple`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RbacApplicationMultipleResource`], for example `graph.role_management().cloud_pc()`.
///
/// [`RbacApplicationMultipleResource`]: crate::requests::rbac_application_multiple::RbacApplicationMultipleResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-rbac-rbacapplicationmultiple?view=graph-rest-beta
pub struct RbacApplicationMultiple {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RbacApplicationMultiple: "microsoft.graph.rbacApplicationMultiple", entity, base super::Entity, family RbacApplicationMultipleKind;
    id: "id" key required,
}

mg::derived_from! { RbacApplicationMultiple: super::Entity }

impl RbacApplicationMultiple {
    /// `resourceNamespaces`: many
    /// [`UnifiedRbacResourceNamespace`](super::UnifiedRbacResourceNamespace).
    pub const RESOURCE_NAMESPACES: mg::Nav<
        RbacApplicationMultiple,
        Vec<super::UnifiedRbacResourceNamespace>,
    > = mg::Nav::new("resourceNamespaces");
    /// `roleAssignments`: many
    /// [`UnifiedRoleAssignmentMultiple`](super::UnifiedRoleAssignmentMultiple).
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        RbacApplicationMultiple,
        Vec<super::UnifiedRoleAssignmentMultiple>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const ROLE_DEFINITIONS: mg::Nav<
        RbacApplicationMultiple,
        Vec<super::UnifiedRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
}

/// The types derived from [`RbacApplicationMultiple`].
#[non_exhaustive]
pub enum RbacApplicationMultipleKind {
    UnifiedRbacApplicationMultiple(Box<super::UnifiedRbacApplicationMultiple>),
    /// None of these, or a type that this version does not know.
    Other(Box<RbacApplicationMultiple>),
}

mg::family! {
    RbacApplicationMultiple => RbacApplicationMultipleKind;
    UnifiedRbacApplicationMultiple(super::UnifiedRbacApplicationMultiple),
}
