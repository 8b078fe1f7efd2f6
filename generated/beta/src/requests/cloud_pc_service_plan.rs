// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcServicePlan`](models::CloudPcServicePlan): `get`, `update`, `delete`.
///
/// For example `graph.device_management().virtual_endpoint().service_plans().id(id)`.
pub type CloudPcServicePlanResource = mg::One<models::CloudPcServicePlan>;

/// Requests on a collection of [`CloudPcServicePlan`](models::CloudPcServicePlan): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().virtual_endpoint().service_plans()`.
pub type CloudPcServicePlanCollection = mg::Many<
    models::CloudPcServicePlan,
    CloudPcServicePlanResource,
>;
