// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackage`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackages/{accessPackage-id}`.
    AccessPackageResource(mg::One<models::AccessPackage>)
}

impl AccessPackageResource {
    /// `…/accessPackageAssignmentPolicies`: many `accessPackageAssignmentPolicy`
    #[inline]
    pub fn access_package_assignment_policies(
        &self,
    ) -> requests::access_package_assignment_policy::AccessPackageAssignmentPolicyCollection {
        mg::to(self, "accessPackageAssignmentPolicies")
    }

    /// `…/accessPackageCatalog`: `accessPackageCatalog`
    #[inline]
    pub fn access_package_catalog(
        &self,
    ) -> requests::access_package_catalog::AccessPackageCatalogResource {
        mg::to(self, "accessPackageCatalog")
    }

    /// `…/accessPackageResourceRoleScopes`: many `accessPackageResourceRoleScope`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn access_package_resource_role_scopes(
        &self,
    ) -> requests::access_package_resource_role_scope::AccessPackageResourceRoleScopeCollection {
        mg::to(self, "accessPackageResourceRoleScopes")
    }

    /// `…/accessPackagesIncompatibleWith`: many `accessPackage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn access_packages_incompatible_with(
        &self,
    ) -> requests::access_package::AccessPackageCollection {
        mg::to(self, "accessPackagesIncompatibleWith")
    }

    /// `…/incompatibleAccessPackages`: many `accessPackage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `POST` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn incompatible_access_packages(
        &self,
    ) -> requests::access_package::AccessPackageCollection {
        mg::to(self, "incompatibleAccessPackages")
    }

    /// `…/incompatibleGroups`: many `group`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `POST` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn incompatible_groups(&self) -> requests::group::GroupCollection {
        mg::to(self, "incompatibleGroups")
    }

    /// `POST …/getApplicablePolicyRequirements`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **EntitlementMgmt-SubjectAccess.ReadWrite**, EntitlementManagement.Read.All, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn get_applicable_policy_requirements(
        &self,
    ) -> mg::Request<mg::Page<models::AccessPackageAssignmentRequestRequirements>> {
        mg::Path::action(self, "getApplicablePolicyRequirements")
    }

    /// `POST …/moveToCatalog`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn move_to_catalog(&self, parameters: MoveToCatalog) -> mg::Request<()> {
        mg::Path::action_with(self, "moveToCatalog", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.accessPackage`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackages`.
    AccessPackageCollection(mg::Many<models::AccessPackage, AccessPackageResource>)
}

impl AccessPackageCollection {
    /// `…(uniqueName={uniqueName})`
    #[inline]
    pub fn by_unique_name(
        &self,
        unique_name: impl Into<mg::Key>,
    ) -> AccessPackageResource {
        mg::Builder::at(
            mg::Path::alternate_key(self, &[("uniqueName", unique_name.into())]),
        )
    }

    /// `GET …/Search`
    #[inline]
    pub fn search(&self) -> mg::Request<mg::Page<models::AccessPackage>> {
        mg::Path::function(self, "Search")
    }

    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **EntitlementMgmt-SubjectAccess.ReadWrite**, EntitlementManagement.Read.All, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::AccessPackage>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.moveToCatalog`.
    MoveToCatalog "microsoft.graph.moveToCatalog" "parameters";
    /// `catalogId`: String, not null
    catalog_id "catalogId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: accessPackageFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::AccessPackageFilterByCurrentUserOptions>,
}
