// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.industryData.inboundFileFlow`, by its URL.
pub type InboundFileFlowResource = mg::One<
    models::industry_data::InboundFileFlow,
    requests::industry_data::inbound_flow::InboundFlowResource,
>;

/// A collection of `microsoft.graph.industryData.inboundFileFlow`, by its URL.
pub type InboundFileFlowCollection = mg::Many<
    models::industry_data::InboundFileFlow,
    InboundFileFlowResource,
>;
