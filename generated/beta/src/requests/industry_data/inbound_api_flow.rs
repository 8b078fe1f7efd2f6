// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.industryData.inboundApiFlow`, by its URL.
pub type InboundApiFlowResource = mg::One<
    models::industry_data::InboundApiFlow,
    requests::industry_data::inbound_flow::InboundFlowResource,
>;

/// A collection of `microsoft.graph.industryData.inboundApiFlow`, by its URL.
pub type InboundApiFlowCollection = mg::Many<
    models::industry_data::InboundApiFlow,
    InboundApiFlowResource,
>;
