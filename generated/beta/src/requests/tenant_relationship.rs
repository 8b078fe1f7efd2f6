// @generated
use crate::{mg, models, requests};

/// Requests on one [`TenantRelationship`](models::TenantRelationship): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.tenant_relationships()`.
#[derive(Clone, Debug)]
pub struct TenantRelationshipResource(mg::One<models::TenantRelationship>);

mg::builder! { TenantRelationshipResource: mg::One<models::TenantRelationship> }

impl TenantRelationshipResource {
    /// `…/delegatedAdminCustomers`: many
    /// [`DelegatedAdminCustomer`](models::DelegatedAdminCustomer).
    ///
    /// Least privileged permission to read: `DelegatedAdminRelationship.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn delegated_admin_customers(
        &self,
    ) -> requests::delegated_admin_customer::DelegatedAdminCustomerCollection {
        mg::navigate(self, "delegatedAdminCustomers")
    }

    /// `…/delegatedAdminRelationships`: many
    /// [`DelegatedAdminRelationship`](models::DelegatedAdminRelationship).
    ///
    /// Least privileged permission to read: `DelegatedAdminRelationship.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn delegated_admin_relationships(
        &self,
    ) -> requests::delegated_admin_relationship::DelegatedAdminRelationshipCollection {
        mg::navigate(self, "delegatedAdminRelationships")
    }

    /// `…/managedTenants`: [`ManagedTenant`](models::managed_tenants::ManagedTenant).
    #[inline]
    pub fn managed_tenants(
        &self,
    ) -> requests::managed_tenants::managed_tenant::ManagedTenantResource {
        mg::navigate(self, "managedTenants")
    }

    /// `…/multiTenantOrganization`: [`MultiTenantOrganization`](models::MultiTenantOrganization).
    ///
    /// Not available here: `delete`.
    ///
    /// Least privileged permission to read: `MultiTenantOrganization.ReadBasic.All` (delegated),
    /// `MultiTenantOrganization.Read.All` (application).
    #[inline]
    pub fn multi_tenant_organization(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::multi_tenant_organization::MultiTenantOrganizationResource,
        mg::capabilities::NoDelete,
    > {
        mg::navigate(self, "multiTenantOrganization")
    }

    /// `GET …/findTenantInformationByDomainName(domainName=…)`.
    ///
    /// Returns [`TenantInformation`](models::TenantInformation).
    ///
    /// Least privileged permission: `CrossTenantInformation.ReadBasic.All` (delegated,
    /// application).
    #[inline]
    pub fn find_tenant_information_by_domain_name(
        &self,
        parameters: impl Into<FindTenantInformationByDomainName>,
    ) -> mg::Request<models::TenantInformation> {
        self.raw().function_with("findTenantInformationByDomainName", &parameters.into())
    }

    /// `GET …/findTenantInformationByTenantId(tenantId=…)`.
    ///
    /// Returns [`TenantInformation`](models::TenantInformation).
    ///
    /// Least privileged permission: `CrossTenantInformation.ReadBasic.All` (delegated,
    /// application).
    #[inline]
    pub fn find_tenant_information_by_tenant_id(
        &self,
        parameters: impl Into<FindTenantInformationByTenantId>,
    ) -> mg::Request<models::TenantInformation> {
        self.raw().function_with("findTenantInformationByTenantId", &parameters.into())
    }
}

/// Parameters of [`TenantRelationshipResource::find_tenant_information_by_domain_name`].
///
/// A call can pass `domain_name` alone.
pub struct FindTenantInformationByDomainName {
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FindTenantInformationByDomainName: "microsoft.graph.findTenantInformationByDomainName", parameters;
    domain_name: "domainName",
}

mg::required_parameters! {
    FindTenantInformationByDomainName;
    domain_name: String,
}

/// Parameters of [`TenantRelationshipResource::find_tenant_information_by_tenant_id`].
///
/// A call can pass `tenant_id` alone.
pub struct FindTenantInformationByTenantId {
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FindTenantInformationByTenantId: "microsoft.graph.findTenantInformationByTenantId", parameters;
    tenant_id: "tenantId",
}

mg::required_parameters! {
    FindTenantInformationByTenantId;
    tenant_id: String,
}
