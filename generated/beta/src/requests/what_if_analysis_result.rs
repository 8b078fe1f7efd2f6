// @generated
use crate::{mg, models, requests};

/// Requests on one [`WhatIfAnalysisResult`](models::WhatIfAnalysisResult): `get`, `update`,
/// `delete`.
///
/// For example `graph.conditional_access().policies().id(id).cast_to_what_if_analysis_result()`.
pub type WhatIfAnalysisResultResource = mg::One<
    models::WhatIfAnalysisResult,
    requests::conditional_access_policy::ConditionalAccessPolicyResource,
>;

/// Requests on a collection of [`WhatIfAnalysisResult`](models::WhatIfAnalysisResult): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.conditional_access().policies().cast_to_what_if_analysis_result()`.
pub type WhatIfAnalysisResultCollection = mg::Many<
    models::WhatIfAnalysisResult,
    WhatIfAnalysisResultResource,
>;
