// @generated
use crate::{mg, models};

/// Requests on one [`CrossTenantOpenProfileCard`](models::CrossTenantOpenProfileCard): `get`,
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
///     .cast_to_cross_tenant_open_profile_card()
/// ```
pub type CrossTenantOpenProfileCardResource = mg::One<
    models::CrossTenantOpenProfileCard,
>;

/// Requests on a collection of [`CrossTenantOpenProfileCard`](models::CrossTenantOpenProfileCard):
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
///     .cast_to_cross_tenant_open_profile_card()
/// ```
pub type CrossTenantOpenProfileCardCollection = mg::Many<
    models::CrossTenantOpenProfileCard,
    CrossTenantOpenProfileCardResource,
>;
