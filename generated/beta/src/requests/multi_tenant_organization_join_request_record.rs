// @generated
use crate::{mg, models};

/// Requests on one
/// [`MultiTenantOrganizationJoinRequestRecord`](models::MultiTenantOrganizationJoinRequestRecord):
/// `get`, `update`, `delete`.
///
/// For example `graph.tenant_relationships().multi_tenant_organization().join_request()`.
pub type MultiTenantOrganizationJoinRequestRecordResource = mg::One<
    models::MultiTenantOrganizationJoinRequestRecord,
>;
