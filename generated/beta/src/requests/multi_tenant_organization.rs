// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.multiTenantOrganization`, by its URL.
    ///
    /// For example `/tenantRelationships/multiTenantOrganization`.
    MultiTenantOrganizationResource(mg::One<models::MultiTenantOrganization>)
}

impl MultiTenantOrganizationResource {
    /// `…/joinRequest`: `multiTenantOrganizationJoinRequestRecord`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **MultiTenantOrganization.Read.All**, **MultiTenantOrganization.ReadWrite.All** | **MultiTenantOrganization.Read.All**, **MultiTenantOrganization.ReadWrite.All** |
    /// | `PATCH` | **MultiTenantOrganization.ReadWrite.All** | **MultiTenantOrganization.ReadWrite.All** |
    #[inline]
    pub fn join_request(
        &self,
    ) -> requests::multi_tenant_organization_join_request_record::MultiTenantOrganizationJoinRequestRecordResource {
        mg::to(self, "joinRequest")
    }

    /// `…/tenants`: many `multiTenantOrganizationMember`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **MultiTenantOrganization.ReadBasic.All**, **MultiTenantOrganization.ReadWrite.All**, MultiTenantOrganization.Read.All | **MultiTenantOrganization.Read.All**, **MultiTenantOrganization.ReadWrite.All** |
    /// | `GET …/{id}` | **MultiTenantOrganization.ReadWrite.All** | **MultiTenantOrganization.ReadWrite.All** |
    /// | `POST` | **MultiTenantOrganization.ReadWrite.All** | **MultiTenantOrganization.ReadWrite.All** |
    /// | `PATCH …/{id}` | **MultiTenantOrganization.ReadWrite.All** | **MultiTenantOrganization.ReadWrite.All** |
    /// | `DELETE …/{id}` | **MultiTenantOrganization.ReadWrite.All** | **MultiTenantOrganization.ReadWrite.All** |
    #[inline]
    pub fn tenants(
        &self,
    ) -> requests::multi_tenant_organization_member::MultiTenantOrganizationMemberCollection {
        mg::to(self, "tenants")
    }
}
