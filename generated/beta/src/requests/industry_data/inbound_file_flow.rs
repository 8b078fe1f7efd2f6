// @generated
use crate::{mg, models, requests};

/// Requests on one [`InboundFileFlow`](models::industry_data::InboundFileFlow): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.external().industry_data().inbound_flows().id(id).cast_to_inbound_file_flow()`.
pub type InboundFileFlowResource = mg::One<
    models::industry_data::InboundFileFlow,
    requests::industry_data::inbound_flow::InboundFlowResource,
>;

/// Requests on a collection of [`InboundFileFlow`](models::industry_data::InboundFileFlow): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.external().industry_data().inbound_flows().cast_to_inbound_file_flow()`.
pub type InboundFileFlowCollection = mg::Many<
    models::industry_data::InboundFileFlow,
    InboundFileFlowResource,
>;
