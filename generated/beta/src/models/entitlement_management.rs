// @generated
use crate::mg;

/// Entity type [`microsoft.graph.entitlementManagement`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EntitlementManagementResource`], for example `graph.entitlement_management()`.
///
/// [`EntitlementManagementResource`]: crate::requests::entitlement_management::EntitlementManagementResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/entitlementmanagement?view=graph-rest-beta
pub struct EntitlementManagement {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EntitlementManagement: "microsoft.graph.entitlementManagement", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { EntitlementManagement: super::Entity }

impl EntitlementManagement {
    /// `accessPackageAssignmentApprovals`: many [`Approval`](super::Approval).
    pub const ACCESS_PACKAGE_ASSIGNMENT_APPROVALS: mg::Nav<
        EntitlementManagement,
        Vec<super::Approval>,
    > = mg::Nav::new("accessPackageAssignmentApprovals");
    /// `accessPackageAssignmentPolicies`: many
    /// [`AccessPackageAssignmentPolicy`](super::AccessPackageAssignmentPolicy).
    pub const ACCESS_PACKAGE_ASSIGNMENT_POLICIES: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageAssignmentPolicy>,
    > = mg::Nav::new("accessPackageAssignmentPolicies");
    /// `accessPackageAssignmentRequests`: many
    /// [`AccessPackageAssignmentRequest`](super::AccessPackageAssignmentRequest).
    pub const ACCESS_PACKAGE_ASSIGNMENT_REQUESTS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageAssignmentRequest>,
    > = mg::Nav::new("accessPackageAssignmentRequests");
    /// `accessPackageAssignmentResourceRoles`: many
    /// [`AccessPackageAssignmentResourceRole`](super::AccessPackageAssignmentResourceRole).
    pub const ACCESS_PACKAGE_ASSIGNMENT_RESOURCE_ROLES: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageAssignmentResourceRole>,
    > = mg::Nav::new("accessPackageAssignmentResourceRoles");
    /// `accessPackageAssignments`: many
    /// [`AccessPackageAssignment`](super::AccessPackageAssignment).
    pub const ACCESS_PACKAGE_ASSIGNMENTS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageAssignment>,
    > = mg::Nav::new("accessPackageAssignments");
    /// `accessPackageCatalogs`: many [`AccessPackageCatalog`](super::AccessPackageCatalog).
    pub const ACCESS_PACKAGE_CATALOGS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageCatalog>,
    > = mg::Nav::new("accessPackageCatalogs");
    /// `accessPackageResourceEnvironments`: many
    /// [`AccessPackageResourceEnvironment`](super::AccessPackageResourceEnvironment).
    pub const ACCESS_PACKAGE_RESOURCE_ENVIRONMENTS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageResourceEnvironment>,
    > = mg::Nav::new("accessPackageResourceEnvironments");
    /// `accessPackageResourceRequests`: many
    /// [`AccessPackageResourceRequest`](super::AccessPackageResourceRequest).
    pub const ACCESS_PACKAGE_RESOURCE_REQUESTS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageResourceRequest>,
    > = mg::Nav::new("accessPackageResourceRequests");
    /// `accessPackageResourceRoleScopes`: many
    /// [`AccessPackageResourceRoleScope`](super::AccessPackageResourceRoleScope).
    pub const ACCESS_PACKAGE_RESOURCE_ROLE_SCOPES: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageResourceRoleScope>,
    > = mg::Nav::new("accessPackageResourceRoleScopes");
    /// `accessPackageResources`: many [`AccessPackageResource`](super::AccessPackageResource).
    pub const ACCESS_PACKAGE_RESOURCES: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageResource>,
    > = mg::Nav::new("accessPackageResources");
    /// `accessPackageSuggestions`: many
    /// [`AccessPackageSuggestion`](super::AccessPackageSuggestion).
    pub const ACCESS_PACKAGE_SUGGESTIONS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageSuggestion>,
    > = mg::Nav::new("accessPackageSuggestions");
    /// `accessPackages`: many [`AccessPackage`](super::AccessPackage).
    pub const ACCESS_PACKAGES: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackage>,
    > = mg::Nav::new("accessPackages");
    /// `assignmentRequests`: many
    /// [`AccessPackageAssignmentRequest`](super::AccessPackageAssignmentRequest).
    pub const ASSIGNMENT_REQUESTS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageAssignmentRequest>,
    > = mg::Nav::new("assignmentRequests");
    /// `availableAccessPackages`: many [`AvailableAccessPackage`](super::AvailableAccessPackage).
    pub const AVAILABLE_ACCESS_PACKAGES: mg::Nav<
        EntitlementManagement,
        Vec<super::AvailableAccessPackage>,
    > = mg::Nav::new("availableAccessPackages");
    /// `connectedOrganizations`: many [`ConnectedOrganization`](super::ConnectedOrganization).
    pub const CONNECTED_ORGANIZATIONS: mg::Nav<
        EntitlementManagement,
        Vec<super::ConnectedOrganization>,
    > = mg::Nav::new("connectedOrganizations");
    /// `controlConfigurations`: many [`ControlConfiguration`](super::ControlConfiguration).
    #[deprecated(
        note = "deprecated since 2024-08-01, to be removed on 2025-08-01 (revision PrivatePreview:ControlConfigurations)"
    )]
    pub const CONTROL_CONFIGURATIONS: mg::Nav<
        EntitlementManagement,
        Vec<super::ControlConfiguration>,
    > = mg::Nav::new("controlConfigurations");
    /// `externalOriginResourceConnectors`: many
    /// [`ExternalOriginResourceConnector`](super::ExternalOriginResourceConnector).
    pub const EXTERNAL_ORIGIN_RESOURCE_CONNECTORS: mg::Nav<
        EntitlementManagement,
        Vec<super::ExternalOriginResourceConnector>,
    > = mg::Nav::new("externalOriginResourceConnectors");
    /// `settings`: [`EntitlementManagementSettings`](super::EntitlementManagementSettings).
    pub const SETTINGS: mg::Nav<
        EntitlementManagement,
        super::EntitlementManagementSettings,
    > = mg::Nav::new("settings");
    /// `subjects`: many [`AccessPackageSubject`](super::AccessPackageSubject).
    pub const SUBJECTS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageSubject>,
    > = mg::Nav::new("subjects");
}
