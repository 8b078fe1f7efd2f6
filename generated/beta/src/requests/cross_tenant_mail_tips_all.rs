// @generated
use crate::{mg, models};

/// Requests on one [`CrossTenantMailTipsAll`](models::CrossTenantMailTipsAll): `get`, `update`,
/// `delete`.
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
///     .cast_to_cross_tenant_mail_tips_all()
/// ```
pub type CrossTenantMailTipsAllResource = mg::One<models::CrossTenantMailTipsAll>;

/// Requests on a collection of [`CrossTenantMailTipsAll`](models::CrossTenantMailTipsAll): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .default()
///     .m365_capabilities()
///     .cast_to_cross_tenant_mail_tips_all()
/// ```
pub type CrossTenantMailTipsAllCollection = mg::Many<
    models::CrossTenantMailTipsAll,
    CrossTenantMailTipsAllResource,
>;
