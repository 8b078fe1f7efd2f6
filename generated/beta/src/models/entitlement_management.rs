// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entitlementManagement`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/entitlementmanagement?view=graph-rest-beta>
    EntitlementManagement "microsoft.graph.entitlementManagement" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { EntitlementManagement: super::Entity }

impl EntitlementManagement {
    /// `accessPackageAssignmentApprovals`: many `approval`, contained
    pub const ACCESS_PACKAGE_ASSIGNMENT_APPROVALS: mg::Nav<
        EntitlementManagement,
        Vec<super::Approval>,
    > = mg::Nav::new("accessPackageAssignmentApprovals");
    /// `accessPackageAssignmentPolicies`: many `accessPackageAssignmentPolicy`, contained
    pub const ACCESS_PACKAGE_ASSIGNMENT_POLICIES: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageAssignmentPolicy>,
    > = mg::Nav::new("accessPackageAssignmentPolicies");
    /// `accessPackageAssignmentRequests`: many `accessPackageAssignmentRequest`, contained
    pub const ACCESS_PACKAGE_ASSIGNMENT_REQUESTS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageAssignmentRequest>,
    > = mg::Nav::new("accessPackageAssignmentRequests");
    /// `accessPackageAssignmentResourceRoles`: many `accessPackageAssignmentResourceRole`, contained
    pub const ACCESS_PACKAGE_ASSIGNMENT_RESOURCE_ROLES: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageAssignmentResourceRole>,
    > = mg::Nav::new("accessPackageAssignmentResourceRoles");
    /// `accessPackageAssignments`: many `accessPackageAssignment`, contained
    pub const ACCESS_PACKAGE_ASSIGNMENTS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageAssignment>,
    > = mg::Nav::new("accessPackageAssignments");
    /// `accessPackageCatalogs`: many `accessPackageCatalog`, contained
    pub const ACCESS_PACKAGE_CATALOGS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageCatalog>,
    > = mg::Nav::new("accessPackageCatalogs");
    /// `accessPackageResourceEnvironments`: many `accessPackageResourceEnvironment`, contained
    pub const ACCESS_PACKAGE_RESOURCE_ENVIRONMENTS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageResourceEnvironment>,
    > = mg::Nav::new("accessPackageResourceEnvironments");
    /// `accessPackageResourceRequests`: many `accessPackageResourceRequest`, contained
    pub const ACCESS_PACKAGE_RESOURCE_REQUESTS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageResourceRequest>,
    > = mg::Nav::new("accessPackageResourceRequests");
    /// `accessPackageResourceRoleScopes`: many `accessPackageResourceRoleScope`, contained
    pub const ACCESS_PACKAGE_RESOURCE_ROLE_SCOPES: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageResourceRoleScope>,
    > = mg::Nav::new("accessPackageResourceRoleScopes");
    /// `accessPackageResources`: many `accessPackageResource`, contained
    pub const ACCESS_PACKAGE_RESOURCES: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageResource>,
    > = mg::Nav::new("accessPackageResources");
    /// `accessPackageSuggestions`: many `accessPackageSuggestion`, contained
    pub const ACCESS_PACKAGE_SUGGESTIONS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageSuggestion>,
    > = mg::Nav::new("accessPackageSuggestions");
    /// `accessPackages`: many `accessPackage`, contained
    pub const ACCESS_PACKAGES: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackage>,
    > = mg::Nav::new("accessPackages");
    /// `assignmentRequests`: many `accessPackageAssignmentRequest`, contained
    pub const ASSIGNMENT_REQUESTS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageAssignmentRequest>,
    > = mg::Nav::new("assignmentRequests");
    /// `availableAccessPackages`: many `availableAccessPackage`, contained
    pub const AVAILABLE_ACCESS_PACKAGES: mg::Nav<
        EntitlementManagement,
        Vec<super::AvailableAccessPackage>,
    > = mg::Nav::new("availableAccessPackages");
    /// `connectedOrganizations`: many `connectedOrganization`, contained
    pub const CONNECTED_ORGANIZATIONS: mg::Nav<
        EntitlementManagement,
        Vec<super::ConnectedOrganization>,
    > = mg::Nav::new("connectedOrganizations");
    /// `controlConfigurations`: many `controlConfiguration`, contained
    #[deprecated(
        note = "deprecated since 2024-08-01, to be removed on 2025-08-01 (revision PrivatePreview:ControlConfigurations)"
    )]
    pub const CONTROL_CONFIGURATIONS: mg::Nav<
        EntitlementManagement,
        Vec<super::ControlConfiguration>,
    > = mg::Nav::new("controlConfigurations");
    /// `externalOriginResourceConnectors`: many `externalOriginResourceConnector`, contained
    pub const EXTERNAL_ORIGIN_RESOURCE_CONNECTORS: mg::Nav<
        EntitlementManagement,
        Vec<super::ExternalOriginResourceConnector>,
    > = mg::Nav::new("externalOriginResourceConnectors");
    /// `settings`: `entitlementManagementSettings`, contained
    pub const SETTINGS: mg::Nav<
        EntitlementManagement,
        super::EntitlementManagementSettings,
    > = mg::Nav::new("settings");
    /// `subjects`: many `accessPackageSubject`, contained
    pub const SUBJECTS: mg::Nav<
        EntitlementManagement,
        Vec<super::AccessPackageSubject>,
    > = mg::Nav::new("subjects");
}
