// @generated
use crate::{mg, models, requests};

/// Requests on one [`OutboundFlowActivity`](models::industry_data::OutboundFlowActivity): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .runs()
///     .id(id)
///     .activities()
///     .id(id)
///     .cast_to_outbound_flow_activity()
/// ```
pub type OutboundFlowActivityResource = mg::One<
    models::industry_data::OutboundFlowActivity,
    requests::industry_data::industry_data_run_activity::IndustryDataRunActivityResource,
>;

/// Requests on a collection of
/// [`OutboundFlowActivity`](models::industry_data::OutboundFlowActivity): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.external().industry_data().runs().id(id).activities().cast_to_outbound_flow_activity()`.
pub type OutboundFlowActivityCollection = mg::Many<
    models::industry_data::OutboundFlowActivity,
    OutboundFlowActivityResource,
>;
