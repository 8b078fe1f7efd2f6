// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.industryData.inboundFlowActivity`, by its URL.
pub type InboundFlowActivityResource = mg::One<
    models::industry_data::InboundFlowActivity,
    requests::industry_data::industry_data_run_activity::IndustryDataRunActivityResource,
>;

/// A collection of `microsoft.graph.industryData.inboundFlowActivity`, by its URL.
pub type InboundFlowActivityCollection = mg::Many<
    models::industry_data::InboundFlowActivity,
    InboundFlowActivityResource,
>;
