// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcServicePlan`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/servicePlans/{cloudPcServicePlan-id}`.
pub type CloudPcServicePlanResource = mg::One<models::CloudPcServicePlan>;

/// A collection of `microsoft.graph.cloudPcServicePlan`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/servicePlans`.
pub type CloudPcServicePlanCollection = mg::Many<
    models::CloudPcServicePlan,
    CloudPcServicePlanResource,
>;
