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
    #[inline]
    pub fn join_request(
        &self,
    ) -> requests::multi_tenant_organization_join_request_record::MultiTenantOrganizationJoinRequestRecordResource {
        mg::to(self, "joinRequest")
    }

    /// `…/tenants`: many `multiTenantOrganizationMember`
    #[inline]
    pub fn tenants(
        &self,
    ) -> requests::multi_tenant_organization_member::MultiTenantOrganizationMemberCollection {
        mg::to(self, "tenants")
    }
}
