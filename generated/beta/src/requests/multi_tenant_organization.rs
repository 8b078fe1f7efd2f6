// @generated
use crate::{mg, models, requests};

/// Requests on one [`MultiTenantOrganization`](models::MultiTenantOrganization): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.tenant_relationships().multi_tenant_organization()`.
#[derive(Clone, Debug)]
pub struct MultiTenantOrganizationResource(mg::One<models::MultiTenantOrganization>);

mg::builder! { MultiTenantOrganizationResource: mg::One<models::MultiTenantOrganization> }

impl MultiTenantOrganizationResource {
    /// `…/joinRequest`: [`MultiTenantOrganizationJoinRequestRecord`].
    ///
    /// Not available here: `delete`.
    ///
    /// Least privileged permission to read: `MultiTenantOrganization.Read.All` (delegated,
    /// application).
    ///
    /// [`MultiTenantOrganizationJoinRequestRecord`]: models::MultiTenantOrganizationJoinRequestRecord
    #[inline]
    pub fn join_request(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::multi_tenant_organization_join_request_record::MultiTenantOrganizationJoinRequestRecordResource,
        mg::capabilities::NoDelete,
    > {
        mg::navigate(self, "joinRequest")
    }

    /// `…/tenants`: many [`MultiTenantOrganizationMember`](models::MultiTenantOrganizationMember).
    ///
    /// Least privileged permission to read: `MultiTenantOrganization.ReadBasic.All` (delegated),
    /// `MultiTenantOrganization.Read.All` (application).
    #[inline]
    pub fn tenants(
        &self,
    ) -> requests::multi_tenant_organization_member::MultiTenantOrganizationMemberCollection {
        mg::navigate(self, "tenants")
    }
}
