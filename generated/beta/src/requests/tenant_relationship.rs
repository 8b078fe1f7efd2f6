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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DelegatedAdminRelationship.Read.All**, DelegatedAdminRelationship.ReadWrite.All | **DelegatedAdminRelationship.Read.All**, DelegatedAdminRelationship.ReadWrite.All |
    /// | `GET …/{id}` | **DelegatedAdminRelationship.Read.All**, DelegatedAdminRelationship.ReadWrite.All | **DelegatedAdminRelationship.Read.All**, DelegatedAdminRelationship.ReadWrite.All |
    #[inline]
    pub fn delegated_admin_customers(
        &self,
    ) -> requests::delegated_admin_customer::DelegatedAdminCustomerCollection {
        mg::to(self, "delegatedAdminCustomers")
    }

    /// `…/delegatedAdminRelationships`: many `delegatedAdminRelationship`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DelegatedAdminRelationship.Read.All**, **DelegatedAdminRelationship.ReadWrite.All** | **DelegatedAdminRelationship.Read.All**, **DelegatedAdminRelationship.ReadWrite.All** |
    /// | `GET …/{id}` | **DelegatedAdminRelationship.Read.All**, **DelegatedAdminRelationship.ReadWrite.All** | **DelegatedAdminRelationship.Read.All**, **DelegatedAdminRelationship.ReadWrite.All** |
    /// | `POST` | **DelegatedAdminRelationship.ReadWrite.All** | **DelegatedAdminRelationship.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DelegatedAdminRelationship.ReadWrite.All** | **DelegatedAdminRelationship.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DelegatedAdminRelationship.ReadWrite.All** | **DelegatedAdminRelationship.ReadWrite.All** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **MultiTenantOrganization.ReadBasic.All**, **MultiTenantOrganization.ReadWrite.All**, MultiTenantOrganization.Read.All | **MultiTenantOrganization.Read.All**, **MultiTenantOrganization.ReadWrite.All** |
    /// | `POST` | **MultiTenantOrganization.ReadWrite.All** | **MultiTenantOrganization.ReadWrite.All** |
    /// | `DELETE` | **MultiTenantOrganization.ReadWrite.All** | **MultiTenantOrganization.ReadWrite.All** |
    #[inline]
    pub fn multi_tenant_organization(
        &self,
    ) -> requests::multi_tenant_organization::MultiTenantOrganizationResource {
        mg::to(self, "multiTenantOrganization")
    }

    /// `GET …/findTenantInformationByDomainName(domainName=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CrossTenantInformation.ReadBasic.All** | **CrossTenantInformation.ReadBasic.All** |
    #[inline]
    pub fn find_tenant_information_by_domain_name(
        &self,
        parameters: FindTenantInformationByDomainName,
    ) -> mg::Request<models::TenantInformation> {
        mg::Path::function_with(self, "findTenantInformationByDomainName", &parameters)
    }

    /// `GET …/findTenantInformationByTenantId(tenantId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CrossTenantInformation.ReadBasic.All** | **CrossTenantInformation.ReadBasic.All** |
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
