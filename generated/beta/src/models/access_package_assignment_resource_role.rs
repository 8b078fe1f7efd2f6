// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageAssignmentResourceRole`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageAssignmentResourceRoleCollection`], for example
/// `graph.entitlement_management().access_package_assignment_resource_roles()`.
///
/// Operations: `my`.
///
/// [`AccessPackageAssignmentResourceRoleCollection`]: crate::requests::access_package_assignment_resource_role::AccessPackageAssignmentResourceRoleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackageassignmentresourcerole?view=graph-rest-beta
pub struct AccessPackageAssignmentResourceRole {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `originId`.
    pub origin_id: mg::Field<String>,
    /// `originSystem`.
    pub origin_system: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageAssignmentResourceRole: "microsoft.graph.accessPackageAssignmentResourceRole", entity, base super::Entity;
    id: "id" key required,
    origin_id: "originId",
    origin_system: "originSystem",
    status: "status",
}

mg::derived_from! { AccessPackageAssignmentResourceRole: super::Entity }

impl AccessPackageAssignmentResourceRole {
    /// `accessPackageAssignments`: many
    /// [`AccessPackageAssignment`](super::AccessPackageAssignment).
    pub const ACCESS_PACKAGE_ASSIGNMENTS: mg::Nav<
        AccessPackageAssignmentResourceRole,
        Vec<super::AccessPackageAssignment>,
    > = mg::Nav::new("accessPackageAssignments");
    /// `accessPackageResourceRole`:
    /// [`AccessPackageResourceRole`](super::AccessPackageResourceRole).
    pub const ACCESS_PACKAGE_RESOURCE_ROLE: mg::Nav<
        AccessPackageAssignmentResourceRole,
        super::AccessPackageResourceRole,
    > = mg::Nav::new("accessPackageResourceRole");
    /// `accessPackageResourceScope`:
    /// [`AccessPackageResourceScope`](super::AccessPackageResourceScope).
    pub const ACCESS_PACKAGE_RESOURCE_SCOPE: mg::Nav<
        AccessPackageAssignmentResourceRole,
        super::AccessPackageResourceScope,
    > = mg::Nav::new("accessPackageResourceScope");
    /// `accessPackageSubject`: [`AccessPackageSubject`](super::AccessPackageSubject).
    pub const ACCESS_PACKAGE_SUBJECT: mg::Nav<
        AccessPackageAssignmentResourceRole,
        super::AccessPackageSubject,
    > = mg::Nav::new("accessPackageSubject");
}
