// @generated
use crate::{mg, models, requests};

/// Requests on one [`MobileAppManagementPolicy`](models::MobileAppManagementPolicy): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.mobility_management_policies().id(id).cast_to_mobile_app_management_policy()`.
pub type MobileAppManagementPolicyResource = mg::One<
    models::MobileAppManagementPolicy,
    requests::mobility_management_policy::MobilityManagementPolicyResource,
>;

/// Requests on a collection of [`MobileAppManagementPolicy`](models::MobileAppManagementPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.mobility_management_policies().cast_to_mobile_app_management_policy()`.
pub type MobileAppManagementPolicyCollection = mg::Many<
    models::MobileAppManagementPolicy,
    MobileAppManagementPolicyResource,
>;
