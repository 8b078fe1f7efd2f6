// @generated
use crate::{mg, models, requests};

/// Requests on one [`InboundFlowActivity`](models::industry_data::InboundFlowActivity): `get`,
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
///     .cast_to_inbound_flow_activity()
/// ```
pub type InboundFlowActivityResource = mg::One<
    models::industry_data::InboundFlowActivity,
    requests::industry_data::industry_data_run_activity::IndustryDataRunActivityResource,
>;

/// Requests on a collection of [`InboundFlowActivity`](models::industry_data::InboundFlowActivity):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.external().industry_data().runs().id(id).activities().cast_to_inbound_flow_activity()`.
pub type InboundFlowActivityCollection = mg::Many<
    models::industry_data::InboundFlowActivity,
    InboundFlowActivityResource,
>;
