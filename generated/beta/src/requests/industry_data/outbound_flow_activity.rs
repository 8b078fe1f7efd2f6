// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.industryData.outboundFlowActivity`, by its URL.
pub type OutboundFlowActivityResource = mg::One<
    models::industry_data::OutboundFlowActivity,
    requests::industry_data::industry_data_run_activity::IndustryDataRunActivityResource,
>;

/// A collection of `microsoft.graph.industryData.outboundFlowActivity`, by its URL.
pub type OutboundFlowActivityCollection = mg::Many<
    models::industry_data::OutboundFlowActivity,
    OutboundFlowActivityResource,
>;
