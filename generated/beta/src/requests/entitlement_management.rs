// @generated
use crate::{mg, models, requests};

/// Requests on one [`EntitlementManagement`](models::EntitlementManagement): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.entitlement_management()`.
#[derive(Clone, Debug)]
pub struct EntitlementManagementResource(mg::One<models::EntitlementManagement>);

mg::builder! { EntitlementManagementResource: mg::One<models::EntitlementManagement> }

impl EntitlementManagementResource {
    /// `…/accessPackageAssignmentApprovals`: many [`Approval`](models::Approval).
    #[inline]
    pub fn access_package_assignment_approvals(
        &self,
    ) -> requests::approval::ApprovalCollection {
        mg::navigate(self, "accessPackageAssignmentApprovals")
    }

    /// `…/accessPackageAssignmentPolicies`: many
    /// [`AccessPackageAssignmentPolicy`](models::AccessPackageAssignmentPolicy).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn access_package_assignment_policies(
        &self,
    ) -> requests::access_package_assignment_policy::AccessPackageAssignmentPolicyCollection {
        mg::navigate(self, "accessPackageAssignmentPolicies")
    }

    /// `…/accessPackageAssignmentRequests`: many
    /// [`AccessPackageAssignmentRequest`](models::AccessPackageAssignmentRequest).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn access_package_assignment_requests(
        &self,
    ) -> requests::access_package_assignment_request::AccessPackageAssignmentRequestCollection {
        mg::navigate(self, "accessPackageAssignmentRequests")
    }

    /// `…/accessPackageAssignmentResourceRoles`: many
    /// [`AccessPackageAssignmentResourceRole`](models::AccessPackageAssignmentResourceRole).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn access_package_assignment_resource_roles(
        &self,
    ) -> requests::access_package_assignment_resource_role::AccessPackageAssignmentResourceRoleCollection {
        mg::navigate(self, "accessPackageAssignmentResourceRoles")
    }

    /// `…/accessPackageAssignments`: many
    /// [`AccessPackageAssignment`](models::AccessPackageAssignment).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn access_package_assignments(
        &self,
    ) -> requests::access_package_assignment::AccessPackageAssignmentCollection {
        mg::navigate(self, "accessPackageAssignments")
    }

    /// `…/accessPackageCatalogs`: many [`AccessPackageCatalog`](models::AccessPackageCatalog).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn access_package_catalogs(
        &self,
    ) -> requests::access_package_catalog::AccessPackageCatalogCollection {
        mg::navigate(self, "accessPackageCatalogs")
    }

    /// `…/accessPackageResourceEnvironments`: many
    /// [`AccessPackageResourceEnvironment`](models::AccessPackageResourceEnvironment).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn access_package_resource_environments(
        &self,
    ) -> requests::access_package_resource_environment::AccessPackageResourceEnvironmentCollection {
        mg::navigate(self, "accessPackageResourceEnvironments")
    }

    /// `…/accessPackageResourceRequests`: many
    /// [`AccessPackageResourceRequest`](models::AccessPackageResourceRequest).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn access_package_resource_requests(
        &self,
    ) -> requests::access_package_resource_request::AccessPackageResourceRequestCollection {
        mg::navigate(self, "accessPackageResourceRequests")
    }

    /// `…/accessPackageResourceRoleScopes`: many
    /// [`AccessPackageResourceRoleScope`](models::AccessPackageResourceRoleScope).
    #[inline]
    pub fn access_package_resource_role_scopes(
        &self,
    ) -> requests::access_package_resource_role_scope::AccessPackageResourceRoleScopeCollection {
        mg::navigate(self, "accessPackageResourceRoleScopes")
    }

    /// `…/accessPackageResources`: many [`AccessPackageResource`](models::AccessPackageResource).
    #[inline]
    pub fn access_package_resources(
        &self,
    ) -> requests::access_package_resource::AccessPackageResourceCollection {
        mg::navigate(self, "accessPackageResources")
    }

    /// `…/accessPackageSuggestions`: many
    /// [`AccessPackageSuggestion`](models::AccessPackageSuggestion).
    #[inline]
    pub fn access_package_suggestions(
        &self,
    ) -> requests::access_package_suggestion::AccessPackageSuggestionCollection {
        mg::navigate(self, "accessPackageSuggestions")
    }

    /// `…/accessPackages`: many [`AccessPackage`](models::AccessPackage).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn access_packages(&self) -> requests::access_package::AccessPackageCollection {
        mg::navigate(self, "accessPackages")
    }

    /// `…/assignmentRequests`: many
    /// [`AccessPackageAssignmentRequest`](models::AccessPackageAssignmentRequest).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn assignment_requests(
        &self,
    ) -> requests::access_package_assignment_request::AccessPackageAssignmentRequestCollection {
        mg::navigate(self, "assignmentRequests")
    }

    /// `…/availableAccessPackages`: many
    /// [`AvailableAccessPackage`](models::AvailableAccessPackage).
    #[inline]
    pub fn available_access_packages(
        &self,
    ) -> requests::available_access_package::AvailableAccessPackageCollection {
        mg::navigate(self, "availableAccessPackages")
    }

    /// `…/connectedOrganizations`: many [`ConnectedOrganization`](models::ConnectedOrganization).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn connected_organizations(
        &self,
    ) -> requests::connected_organization::ConnectedOrganizationCollection {
        mg::navigate(self, "connectedOrganizations")
    }

    /// `…/controlConfigurations`: many [`ControlConfiguration`](models::ControlConfiguration).
    #[deprecated(
        note = "deprecated since 2024-08-01, to be removed on 2025-08-01 (revision PrivatePreview:ControlConfigurations)"
    )]
    #[inline]
    pub fn control_configurations(
        &self,
    ) -> requests::control_configuration::ControlConfigurationCollection {
        mg::navigate(self, "controlConfigurations")
    }

    /// `…/externalOriginResourceConnectors`: many
    /// [`ExternalOriginResourceConnector`](models::ExternalOriginResourceConnector).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn external_origin_resource_connectors(
        &self,
    ) -> requests::external_origin_resource_connector::ExternalOriginResourceConnectorCollection {
        mg::navigate(self, "externalOriginResourceConnectors")
    }

    /// `…/settings`: [`EntitlementManagementSettings`](models::EntitlementManagementSettings).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::entitlement_management_settings::EntitlementManagementSettingsResource {
        mg::navigate(self, "settings")
    }

    /// `…/subjects`: many [`AccessPackageSubject`](models::AccessPackageSubject).
    #[inline]
    pub fn subjects(
        &self,
    ) -> requests::access_package_subject::AccessPackageSubjectCollection {
        mg::navigate(self, "subjects")
    }
}
