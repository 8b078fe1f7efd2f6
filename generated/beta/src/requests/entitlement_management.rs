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
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET …/{id}` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn access_package_assignment_approvals(
        &self,
    ) -> requests::approval::ApprovalCollection {
        mg::to(self, "accessPackageAssignmentApprovals")
    }

    /// `…/accessPackageAssignmentPolicies`: many `accessPackageAssignmentPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `GET …/{id}` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `POST` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `PUT …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn access_package_assignment_policies(
        &self,
    ) -> requests::access_package_assignment_policy::AccessPackageAssignmentPolicyCollection {
        mg::to(self, "accessPackageAssignmentPolicies")
    }

    /// `…/accessPackageAssignmentRequests`: many `accessPackageAssignmentRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `GET …/{id}` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `POST` | **EntitlementMgmt-SubjectAccess.ReadWrite**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn access_package_assignment_requests(
        &self,
    ) -> requests::access_package_assignment_request::AccessPackageAssignmentRequestCollection {
        mg::to(self, "accessPackageAssignmentRequests")
    }

    /// `…/accessPackageAssignmentResourceRoles`: many `accessPackageAssignmentResourceRole`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    /// | `GET …/{id}` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn access_package_assignment_resource_roles(
        &self,
    ) -> requests::access_package_assignment_resource_role::AccessPackageAssignmentResourceRoleCollection {
        mg::to(self, "accessPackageAssignmentResourceRoles")
    }

    /// `…/accessPackageAssignments`: many `accessPackageAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn access_package_assignments(
        &self,
    ) -> requests::access_package_assignment::AccessPackageAssignmentCollection {
        mg::to(self, "accessPackageAssignments")
    }

    /// `…/accessPackageCatalogs`: many `accessPackageCatalog`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `GET …/{id}` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `POST` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `PATCH …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn access_package_catalogs(
        &self,
    ) -> requests::access_package_catalog::AccessPackageCatalogCollection {
        mg::to(self, "accessPackageCatalogs")
    }

    /// `…/accessPackageResourceEnvironments`: many `accessPackageResourceEnvironment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    /// | `GET …/{id}` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn access_package_resource_environments(
        &self,
    ) -> requests::access_package_resource_environment::AccessPackageResourceEnvironmentCollection {
        mg::to(self, "accessPackageResourceEnvironments")
    }

    /// `…/accessPackageResourceRequests`: many `accessPackageResourceRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `POST` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `GET …/{id}` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `POST` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `PATCH …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn access_packages(&self) -> requests::access_package::AccessPackageCollection {
        mg::to(self, "accessPackages")
    }

    /// `…/assignmentRequests`: many `accessPackageAssignmentRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `GET …/{id}` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `POST` | **EntitlementMgmt-SubjectAccess.ReadWrite**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `GET …/{id}` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `POST` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `PATCH …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn connected_organizations(
        &self,
    ) -> requests::connected_organization::ConnectedOrganizationCollection {
        mg::to(self, "connectedOrganizations")
    }

    /// `…/controlConfigurations`: many `controlConfiguration`
    #[deprecated(
        note = "deprecated since 2024-08-01, to be removed on 2025-08-01 (revision PrivatePreview:ControlConfigurations)"
    )]
    #[inline]
    pub fn control_configurations(
        &self,
    ) -> requests::control_configuration::ControlConfigurationCollection {
        mg::to(self, "controlConfigurations")
    }

    /// `…/externalOriginResourceConnectors`: many `externalOriginResourceConnector`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    /// | `GET …/{id}` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `POST` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `PATCH …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn external_origin_resource_connectors(
        &self,
    ) -> requests::external_origin_resource_connector::ExternalOriginResourceConnectorCollection {
        mg::to(self, "externalOriginResourceConnectors")
    }

    /// `…/settings`: `entitlementManagementSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `PATCH` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
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
