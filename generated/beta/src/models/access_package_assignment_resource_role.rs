// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageAssignmentResourceRole`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackageassignmentresourcerole?view=graph-rest-beta>
    AccessPackageAssignmentResourceRole "microsoft.graph.accessPackageAssignmentResourceRole" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `originId`: String
    origin_id "originId": String,
    /// `originSystem`: String
    origin_system "originSystem": String,
    /// `status`: String
    status "status": String,
}

mg::derived_from! { AccessPackageAssignmentResourceRole: super::Entity }

impl AccessPackageAssignmentResourceRole {
    /// `accessPackageAssignments`: many `accessPackageAssignment`, contained
    pub const ACCESS_PACKAGE_ASSIGNMENTS: mg::Nav<
        AccessPackageAssignmentResourceRole,
        Vec<super::AccessPackageAssignment>,
    > = mg::Nav::new("accessPackageAssignments");
    /// `accessPackageResourceRole`: `accessPackageResourceRole`, contained
    pub const ACCESS_PACKAGE_RESOURCE_ROLE: mg::Nav<
        AccessPackageAssignmentResourceRole,
        super::AccessPackageResourceRole,
    > = mg::Nav::new("accessPackageResourceRole");
    /// `accessPackageResourceScope`: `accessPackageResourceScope`, contained
    pub const ACCESS_PACKAGE_RESOURCE_SCOPE: mg::Nav<
        AccessPackageAssignmentResourceRole,
        super::AccessPackageResourceScope,
    > = mg::Nav::new("accessPackageResourceScope");
    /// `accessPackageSubject`: `accessPackageSubject`, contained
    pub const ACCESS_PACKAGE_SUBJECT: mg::Nav<
        AccessPackageAssignmentResourceRole,
        super::AccessPackageSubject,
    > = mg::Nav::new("accessPackageSubject");
}
