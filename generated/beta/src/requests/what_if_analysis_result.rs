// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.whatIfAnalysisResult`, by its URL.
pub type WhatIfAnalysisResultResource = mg::One<
    models::WhatIfAnalysisResult,
    requests::conditional_access_policy::ConditionalAccessPolicyResource,
>;

/// A collection of `microsoft.graph.whatIfAnalysisResult`, by its URL.
pub type WhatIfAnalysisResultCollection = mg::Many<
    models::WhatIfAnalysisResult,
    WhatIfAnalysisResultResource,
>;
