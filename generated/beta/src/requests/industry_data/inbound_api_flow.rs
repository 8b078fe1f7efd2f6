// @generated
use crate::{mg, models, requests};

/// Requests on one [`InboundApiFlow`](models::industry_data::InboundApiFlow): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.external().industry_data().inbound_flows().id(id).cast_to_inbound_api_flow()`.
pub type InboundApiFlowResource = mg::One<
    models::industry_data::InboundApiFlow,
    requests::industry_data::inbound_flow::InboundFlowResource,
>;

/// Requests on a collection of [`InboundApiFlow`](models::industry_data::InboundApiFlow): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.external().industry_data().inbound_flows().cast_to_inbound_api_flow()`.
pub type InboundApiFlowCollection = mg::Many<
    models::industry_data::InboundApiFlow,
    InboundApiFlowResource,
>;
