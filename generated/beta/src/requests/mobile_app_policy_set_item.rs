// @generated
use crate::{mg, models};

/// Requests on one [`MobileAppPolicySetItem`](models::MobileAppPolicySetItem): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .id(id)
///     .cast_to_mobile_app_policy_set_item()
/// ```
pub type MobileAppPolicySetItemResource = mg::One<models::MobileAppPolicySetItem>;

/// Requests on a collection of [`MobileAppPolicySetItem`](models::MobileAppPolicySetItem): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .cast_to_mobile_app_policy_set_item()
/// ```
pub type MobileAppPolicySetItemCollection = mg::Many<
    models::MobileAppPolicySetItem,
    MobileAppPolicySetItemResource,
>;
