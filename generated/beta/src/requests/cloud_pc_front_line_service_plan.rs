// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcFrontLineServicePlan`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/frontLineServicePlans/{cloudPcFrontLineServicePlan-id}`.
pub type CloudPcFrontLineServicePlanResource = mg::One<
    models::CloudPcFrontLineServicePlan,
>;

/// A collection of `microsoft.graph.cloudPcFrontLineServicePlan`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/frontLineServicePlans`.
pub type CloudPcFrontLineServicePlanCollection = mg::Many<
    models::CloudPcFrontLineServicePlan,
    CloudPcFrontLineServicePlanResource,
>;
