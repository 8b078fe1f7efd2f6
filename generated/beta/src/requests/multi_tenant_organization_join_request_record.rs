// @generated
use crate::{mg, models};

/// One `microsoft.graph.multiTenantOrganizationJoinRequestRecord`, by its URL.
///
/// For example `/tenantRelationships/multiTenantOrganization/joinRequest`.
pub type MultiTenantOrganizationJoinRequestRecordResource = mg::One<
    models::MultiTenantOrganizationJoinRequestRecord,
>;
