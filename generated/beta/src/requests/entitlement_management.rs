// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.entitlementManagement`, by its URL.
    ///
    /// For example `/entitlementManagement`.
    EntitlementManagementResource(mg::One<models::EntitlementManagement>)
}

impl EntitlementManagementResource {
    /// `…/accessPackageAssignmentApprovals`: many `approval`
    #[inline]
    pub fn access_package_assignment_approvals(
        &self,
    ) -> requests::approval::ApprovalCollection {
        mg::to(self, "accessPackageAssignmentApprovals")
    }

    /// `…/accessPackageAssignmentPolicies`: many `accessPackageAssignmentPolicy`
    #[inline]
    pub fn access_package_assignment_policies(
        &self,
    ) -> requests::access_package_assignment_policy::AccessPackageAssignmentPolicyCollection {
        mg::to(self, "accessPackageAssignmentPolicies")
    }

    /// `…/accessPackageAssignmentRequests`: many `accessPackageAssignmentRequest`
    #[inline]
    pub fn access_package_assignment_requests(
        &self,
    ) -> requests::access_package_assignment_request::AccessPackageAssignmentRequestCollection {
        mg::to(self, "accessPackageAssignmentRequests")
    }

    /// `…/accessPackageAssignmentResourceRoles`: many `accessPackageAssignmentResourceRole`
    #[inline]
    pub fn access_package_assignment_resource_roles(
        &self,
    ) -> requests::access_package_assignment_resource_role::AccessPackageAssignmentResourceRoleCollection {
        mg::to(self, "accessPackageAssignmentResourceRoles")
    }

    /// `…/accessPackageAssignments`: many `accessPackageAssignment`
    #[inline]
    pub fn access_package_assignments(
        &self,
    ) -> requests::access_package_assignment::AccessPackageAssignmentCollection {
        mg::to(self, "accessPackageAssignments")
    }

    /// `…/accessPackageCatalogs`: many `accessPackageCatalog`
    #[inline]
    pub fn access_package_catalogs(
        &self,
    ) -> requests::access_package_catalog::AccessPackageCatalogCollection {
        mg::to(self, "accessPackageCatalogs")
    }

    /// `…/accessPackageResourceEnvironments`: many `accessPackageResourceEnvironment`
    #[inline]
    pub fn access_package_resource_environments(
        &self,
    ) -> requests::access_package_resource_environment::AccessPackageResourceEnvironmentCollection {
        mg::to(self, "accessPackageResourceEnvironments")
    }

    /// `…/accessPackageResourceRequests`: many `accessPackageResourceRequest`
    #[inline]
    pub fn access_package_resource_requests(
        &self,
    ) -> requests::access_package_resource_request::AccessPackageResourceRequestCollection {
        mg::to(self, "accessPackageResourceRequests")
    }

    /// `…/accessPackageResourceRoleScopes`: many `accessPackageResourceRoleScope`
    #[inline]
    pub fn access_package_resource_role_scopes(
        &self,
    ) -> requests::access_package_resource_role_scope::AccessPackageResourceRoleScopeCollection {
        mg::to(self, "accessPackageResourceRoleScopes")
    }

    /// `…/accessPackageResources`: many `accessPackageResource`
    #[inline]
    pub fn access_package_resources(
        &self,
    ) -> requests::access_package_resource::AccessPackageResourceCollection {
        mg::to(self, "accessPackageResources")
    }

    /// `…/accessPackageSuggestions`: many `accessPackageSuggestion`
    #[inline]
    pub fn access_package_suggestions(
        &self,
    ) -> requests::access_package_suggestion::AccessPackageSuggestionCollection {
        mg::to(self, "accessPackageSuggestions")
    }

    /// `…/accessPackages`: many `accessPackage`
    #[inline]
    pub fn access_packages(&self) -> requests::access_package::AccessPackageCollection {
        mg::to(self, "accessPackages")
    }

    /// `…/assignmentRequests`: many `accessPackageAssignmentRequest`
    #[inline]
    pub fn assignment_requests(
        &self,
    ) -> requests::access_package_assignment_request::AccessPackageAssignmentRequestCollection {
        mg::to(self, "assignmentRequests")
    }

    /// `…/availableAccessPackages`: many `availableAccessPackage`
    #[inline]
    pub fn available_access_packages(
        &self,
    ) -> requests::available_access_package::AvailableAccessPackageCollection {
        mg::to(self, "availableAccessPackages")
    }

    /// `…/connectedOrganizations`: many `connectedOrganization`
    #[inline]
    pub fn connected_organizations(
        &self,
    ) -> requests::connected_organization::ConnectedOrganizationCollection {
        mg::to(self, "connectedOrganizations")
    }

    /// `…/controlConfigurations`: many `controlConfiguration`
    #[inline]
    pub fn control_configurations(
        &self,
    ) -> requests::control_configuration::ControlConfigurationCollection {
        mg::to(self, "controlConfigurations")
    }

    /// `…/externalOriginResourceConnectors`: many `externalOriginResourceConnector`
    #[inline]
    pub fn external_origin_resource_connectors(
        &self,
    ) -> requests::external_origin_resource_connector::ExternalOriginResourceConnectorCollection {
        mg::to(self, "externalOriginResourceConnectors")
    }

    /// `…/settings`: `entitlementManagementSettings`
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::entitlement_management_settings::EntitlementManagementSettingsResource {
        mg::to(self, "settings")
    }

    /// `…/subjects`: many `accessPackageSubject`
    #[inline]
    pub fn subjects(
        &self,
    ) -> requests::access_package_subject::AccessPackageSubjectCollection {
        mg::to(self, "subjects")
    }
}
