// @generated
use crate::{mg, models};

/// Requests on one [`CrossTenantMailTipsLimited`](models::CrossTenantMailTipsLimited): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .default()
///     .m365_capabilities()
///     .id(id)
///     .cast_to_cross_tenant_mail_tips_limited()
/// ```
pub type CrossTenantMailTipsLimitedResource = mg::One<
    models::CrossTenantMailTipsLimited,
>;

/// Requests on a collection of [`CrossTenantMailTipsLimited`](models::CrossTenantMailTipsLimited):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .default()
///     .m365_capabilities()
///     .cast_to_cross_tenant_mail_tips_limited()
/// ```
pub type CrossTenantMailTipsLimitedCollection = mg::Many<
    models::CrossTenantMailTipsLimited,
    CrossTenantMailTipsLimitedResource,
>;
