// @generated
use crate::{mg, models};

/// Requests on one
/// [`ManagedAppProtectionPolicySetItem`](models::ManagedAppProtectionPolicySetItem): `get`,
/// `update`, `delete`.
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
///     .cast_to_managed_app_protection_policy_set_item()
/// ```
pub type ManagedAppProtectionPolicySetItemResource = mg::One<
    models::ManagedAppProtectionPolicySetItem,
>;

/// Requests on a collection of
/// [`ManagedAppProtectionPolicySetItem`](models::ManagedAppProtectionPolicySetItem): `list`,
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
///     .cast_to_managed_app_protection_policy_set_item()
/// ```
pub type ManagedAppProtectionPolicySetItemCollection = mg::Many<
    models::ManagedAppProtectionPolicySetItem,
    ManagedAppProtectionPolicySetItemResource,
>;
