// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.tenantRelationship`, by its URL.
    ///
    /// For example `/tenantRelationships`.
    TenantRelationshipResource(mg::One<models::TenantRelationship>)
}

impl TenantRelationshipResource {
    /// `…/delegatedAdminCustomers`: many `delegatedAdminCustomer`
    #[inline]
    pub fn delegated_admin_customers(
        &self,
    ) -> requests::delegated_admin_customer::DelegatedAdminCustomerCollection {
        mg::to(self, "delegatedAdminCustomers")
    }

    /// `…/delegatedAdminRelationships`: many `delegatedAdminRelationship`
    #[inline]
    pub fn delegated_admin_relationships(
        &self,
    ) -> requests::delegated_admin_relationship::DelegatedAdminRelationshipCollection {
        mg::to(self, "delegatedAdminRelationships")
    }

    /// `…/managedTenants`: `microsoft.graph.managedTenants.managedTenant`
    #[inline]
    pub fn managed_tenants(
        &self,
    ) -> requests::managed_tenants::managed_tenant::ManagedTenantResource {
        mg::to(self, "managedTenants")
    }

    /// `…/multiTenantOrganization`: `multiTenantOrganization`
    #[inline]
    pub fn multi_tenant_organization(
        &self,
    ) -> requests::multi_tenant_organization::MultiTenantOrganizationResource {
        mg::to(self, "multiTenantOrganization")
    }

    /// `GET …/findTenantInformationByDomainName(domainName=…)`
    #[inline]
    pub fn find_tenant_information_by_domain_name(
        &self,
        parameters: FindTenantInformationByDomainName,
    ) -> mg::Request<models::TenantInformation> {
        mg::Path::function_with(self, "findTenantInformationByDomainName", &parameters)
    }

    /// `GET …/findTenantInformationByTenantId(tenantId=…)`
    #[inline]
    pub fn find_tenant_information_by_tenant_id(
        &self,
        parameters: FindTenantInformationByTenantId,
    ) -> mg::Request<models::TenantInformation> {
        mg::Path::function_with(self, "findTenantInformationByTenantId", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.findTenantInformationByDomainName`.
    FindTenantInformationByDomainName "microsoft.graph.findTenantInformationByDomainName" "parameters";
    /// `domainName`: String
    domain_name "domainName": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.findTenantInformationByTenantId`.
    FindTenantInformationByTenantId "microsoft.graph.findTenantInformationByTenantId" "parameters";
    /// `tenantId`: String
    tenant_id "tenantId": String,
}
