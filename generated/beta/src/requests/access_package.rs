// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackage`](models::AccessPackage): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.entitlement_management().access_packages().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessPackageResource(mg::One<models::AccessPackage>);

mg::builder! { AccessPackageResource: mg::One<models::AccessPackage> }

impl AccessPackageResource {
    /// `…/accessPackageAssignmentPolicies`: many
    /// [`AccessPackageAssignmentPolicy`](models::AccessPackageAssignmentPolicy).
    #[inline]
    pub fn access_package_assignment_policies(
        &self,
    ) -> requests::access_package_assignment_policy::AccessPackageAssignmentPolicyCollection {
        mg::navigate(self, "accessPackageAssignmentPolicies")
    }

    /// `…/accessPackageCatalog`: [`AccessPackageCatalog`](models::AccessPackageCatalog).
    #[inline]
    pub fn access_package_catalog(
        &self,
    ) -> requests::access_package_catalog::AccessPackageCatalogResource {
        mg::navigate(self, "accessPackageCatalog")
    }

    /// `…/accessPackageResourceRoleScopes`: many
    /// [`AccessPackageResourceRoleScope`](models::AccessPackageResourceRoleScope).
    #[inline]
    pub fn access_package_resource_role_scopes(
        &self,
    ) -> requests::access_package_resource_role_scope::AccessPackageResourceRoleScopeCollection {
        mg::navigate(self, "accessPackageResourceRoleScopes")
    }

    /// `…/accessPackagesIncompatibleWith`: many [`AccessPackage`](models::AccessPackage).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn access_packages_incompatible_with(
        &self,
    ) -> requests::access_package::AccessPackageCollection {
        mg::navigate(self, "accessPackagesIncompatibleWith")
    }

    /// `…/incompatibleAccessPackages`: many [`AccessPackage`](models::AccessPackage).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn incompatible_access_packages(
        &self,
    ) -> requests::access_package::AccessPackageCollection {
        mg::navigate(self, "incompatibleAccessPackages")
    }

    /// `…/incompatibleGroups`: many [`Group`](models::Group).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn incompatible_groups(&self) -> requests::group::GroupCollection {
        mg::navigate(self, "incompatibleGroups")
    }

    /// `POST …/getApplicablePolicyRequirements`.
    ///
    /// Returns a page of [`AccessPackageAssignmentRequestRequirements`].
    ///
    /// Least privileged permission: `EntitlementMgmt-SubjectAccess.ReadWrite` (delegated).
    ///
    /// [`AccessPackageAssignmentRequestRequirements`]: models::AccessPackageAssignmentRequestRequirements
    #[inline]
    pub fn get_applicable_policy_requirements(
        &self,
    ) -> mg::Request<mg::Page<models::AccessPackageAssignmentRequestRequirements>> {
        self.raw().action("getApplicablePolicyRequirements")
    }

    /// `POST …/moveToCatalog`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `EntitlementManagement.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn move_to_catalog(
        &self,
        parameters: impl Into<MoveToCatalog>,
    ) -> mg::Request<()> {
        self.raw().action_with("moveToCatalog", &parameters.into())
    }
}

/// Requests on a collection of [`AccessPackage`](models::AccessPackage): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.entitlement_management().access_packages()`.
#[derive(Clone, Debug)]
pub struct AccessPackageCollection(
    mg::Many<models::AccessPackage, AccessPackageResource>,
);

mg::builder! { AccessPackageCollection: mg::Many<models::AccessPackage, AccessPackageResource> }

impl AccessPackageCollection {
    /// `…(uniqueName={uniqueName})`: the one with this key.
    #[inline]
    pub fn by_unique_name(
        &self,
        unique_name: impl Into<mg::Key>,
    ) -> AccessPackageResource {
        self.raw().alternate_key(&[("uniqueName", unique_name.into())]).into_builder()
    }

    /// `GET …/Search`.
    ///
    /// Returns a page of [`AccessPackage`](models::AccessPackage).
    #[inline]
    pub fn search(&self) -> mg::Request<mg::Page<models::AccessPackage>> {
        self.raw().function("Search")
    }

    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`AccessPackage`](models::AccessPackage).
    ///
    /// Least privileged permission: `EntitlementMgmt-SubjectAccess.ReadWrite` (delegated).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::AccessPackage>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`AccessPackageResource::move_to_catalog`].
///
/// A call can pass `catalog_id` alone.
pub struct MoveToCatalog {
    /// `catalogId`. Required.
    pub catalog_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MoveToCatalog: "microsoft.graph.moveToCatalog", parameters;
    catalog_id: "catalogId" required,
}

mg::required_parameters! {
    MoveToCatalog;
    catalog_id: String,
}

/// Parameters of [`AccessPackageCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<mg::Open<models::AccessPackageFilterByCurrentUserOptions>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilterByCurrentUser: "microsoft.graph.filterByCurrentUser", parameters;
    on: "on" required,
}

mg::required_parameters! {
    FilterByCurrentUser;
    on: mg::Open<models::AccessPackageFilterByCurrentUserOptions>,
}
