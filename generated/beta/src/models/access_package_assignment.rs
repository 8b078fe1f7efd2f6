// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageAssignmentCollection`], for example
/// `graph.entitlement_management().access_package_assignments()`.
///
/// Operations: `reprocess`, `my`, `additional_access`, `additional_access_with`,
/// `filter_by_current_user`.
///
/// [`AccessPackageAssignmentCollection`]: crate::requests::access_package_assignment::AccessPackageAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackageassignment?view=graph-rest-beta
pub struct AccessPackageAssignment {
    /// `accessPackageId`.
    pub access_package_id: mg::Field<String>,
    /// `assignmentPolicyId`.
    pub assignment_policy_id: mg::Field<String>,
    /// `assignmentState`.
    pub assignment_state: mg::Field<String>,
    /// `assignmentStatus`.
    pub assignment_status: mg::Field<String>,
    /// `catalogId`.
    pub catalog_id: mg::Field<String>,
    /// `customExtensionCalloutInstances`.
    pub custom_extension_callout_instances: mg::Field<
        Vec<super::CustomExtensionCalloutInstance>,
    >,
    /// `expiredDateTime`.
    pub expired_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isExtended`.
    pub is_extended: mg::Field<bool>,
    /// `schedule`.
    pub schedule: mg::Field<mg::Boxed<super::RequestSchedule>>,
    /// `targetId`.
    pub target_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageAssignment: "microsoft.graph.accessPackageAssignment", entity, base super::Entity;
    access_package_id: "accessPackageId",
    assignment_policy_id: "assignmentPolicyId",
    assignment_state: "assignmentState",
    assignment_status: "assignmentStatus",
    catalog_id: "catalogId",
    custom_extension_callout_instances: "customExtensionCalloutInstances",
    expired_date_time: "expiredDateTime",
    id: "id" key required,
    is_extended: "isExtended",
    schedule: "schedule",
    target_id: "targetId",
}

mg::derived_from! { AccessPackageAssignment: super::Entity }

impl AccessPackageAssignment {
    /// `accessPackage`: [`AccessPackage`](super::AccessPackage).
    pub const ACCESS_PACKAGE: mg::Nav<AccessPackageAssignment, super::AccessPackage> = mg::Nav::new(
        "accessPackage",
    );
    /// `accessPackageAssignmentPolicy`:
    /// [`AccessPackageAssignmentPolicy`](super::AccessPackageAssignmentPolicy).
    pub const ACCESS_PACKAGE_ASSIGNMENT_POLICY: mg::Nav<
        AccessPackageAssignment,
        super::AccessPackageAssignmentPolicy,
    > = mg::Nav::new("accessPackageAssignmentPolicy");
    /// `accessPackageAssignmentRequests`: many
    /// [`AccessPackageAssignmentRequest`](super::AccessPackageAssignmentRequest).
    pub const ACCESS_PACKAGE_ASSIGNMENT_REQUESTS: mg::Nav<
        AccessPackageAssignment,
        Vec<super::AccessPackageAssignmentRequest>,
    > = mg::Nav::new("accessPackageAssignmentRequests");
    /// `accessPackageAssignmentResourceRoles`: many
    /// [`AccessPackageAssignmentResourceRole`](super::AccessPackageAssignmentResourceRole).
    pub const ACCESS_PACKAGE_ASSIGNMENT_RESOURCE_ROLES: mg::Nav<
        AccessPackageAssignment,
        Vec<super::AccessPackageAssignmentResourceRole>,
    > = mg::Nav::new("accessPackageAssignmentResourceRoles");
    /// `target`: [`AccessPackageSubject`](super::AccessPackageSubject).
    pub const TARGET: mg::Nav<AccessPackageAssignment, super::AccessPackageSubject> = mg::Nav::new(
        "target",
    );
}
