// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcFrontLineServicePlan`](models::CloudPcFrontLineServicePlan): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().virtual_endpoint().front_line_service_plans().id(id)`.
pub type CloudPcFrontLineServicePlanResource = mg::One<
    models::CloudPcFrontLineServicePlan,
>;

/// Requests on a collection of
/// [`CloudPcFrontLineServicePlan`](models::CloudPcFrontLineServicePlan): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_management().virtual_endpoint().front_line_service_plans()`.
pub type CloudPcFrontLineServicePlanCollection = mg::Many<
    models::CloudPcFrontLineServicePlan,
    CloudPcFrontLineServicePlanResource,
>;
