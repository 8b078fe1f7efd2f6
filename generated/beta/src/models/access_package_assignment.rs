// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackageassignment?view=graph-rest-beta>
    AccessPackageAssignment "microsoft.graph.accessPackageAssignment" "entity" : super::Entity;
    /// `accessPackageId`: String
    access_package_id "accessPackageId": String,
    /// `assignmentPolicyId`: String
    assignment_policy_id "assignmentPolicyId": String,
    /// `assignmentState`: String
    assignment_state "assignmentState": String,
    /// `assignmentStatus`: String
    assignment_status "assignmentStatus": String,
    /// `catalogId`: String
    catalog_id "catalogId": String,
    /// `customExtensionCalloutInstances`: Collection(customExtensionCalloutInstance)
    custom_extension_callout_instances "customExtensionCalloutInstances": Vec<super::CustomExtensionCalloutInstance>,
    /// `expiredDateTime`: DateTimeOffset
    expired_date_time "expiredDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isExtended`: Boolean
    is_extended "isExtended": bool,
    /// `schedule`: requestSchedule
    schedule "schedule": mg::Boxed<super::RequestSchedule>,
    /// `targetId`: String
    target_id "targetId": String,
}

mg::derived_from! { AccessPackageAssignment: super::Entity }

impl AccessPackageAssignment {
    /// `accessPackage`: `accessPackage`, contained
    pub const ACCESS_PACKAGE: mg::Nav<AccessPackageAssignment, super::AccessPackage> = mg::Nav::new(
        "accessPackage",
    );
    /// `accessPackageAssignmentPolicy`: `accessPackageAssignmentPolicy`, contained
    pub const ACCESS_PACKAGE_ASSIGNMENT_POLICY: mg::Nav<
        AccessPackageAssignment,
        super::AccessPackageAssignmentPolicy,
    > = mg::Nav::new("accessPackageAssignmentPolicy");
    /// `accessPackageAssignmentRequests`: many `accessPackageAssignmentRequest`, contained
    pub const ACCESS_PACKAGE_ASSIGNMENT_REQUESTS: mg::Nav<
        AccessPackageAssignment,
        Vec<super::AccessPackageAssignmentRequest>,
    > = mg::Nav::new("accessPackageAssignmentRequests");
    /// `accessPackageAssignmentResourceRoles`: many `accessPackageAssignmentResourceRole`, contained
    pub const ACCESS_PACKAGE_ASSIGNMENT_RESOURCE_ROLES: mg::Nav<
        AccessPackageAssignment,
        Vec<super::AccessPackageAssignmentResourceRole>,
    > = mg::Nav::new("accessPackageAssignmentResourceRoles");
    /// `target`: `accessPackageSubject`, contained
    pub const TARGET: mg::Nav<AccessPackageAssignment, super::AccessPackageSubject> = mg::Nav::new(
        "target",
    );
}
