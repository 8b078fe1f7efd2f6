// @generated
use crate::{mg, models, requests};

/// Requests on one [`ConditionalAccessPolicy`](models::ConditionalAccessPolicy): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.conditional_access().policies().id(id)`.
#[derive(Clone, Debug)]
pub struct ConditionalAccessPolicyResource(mg::One<models::ConditionalAccessPolicy>);

mg::builder! { ConditionalAccessPolicyResource: mg::One<models::ConditionalAccessPolicy> }

impl ConditionalAccessPolicyResource {
    /// `…/grantControls`:
    /// [`ConditionalAccessGrantControls`](models::ConditionalAccessGrantControls).
    #[inline]
    pub fn grant_controls(
        &self,
    ) -> requests::conditional_access_grant_controls::ConditionalAccessGrantControlsResource {
        mg::navigate(self, "grantControls")
    }

    /// `…/microsoft.graph.whatIfAnalysisResult`: cast to
    /// [`WhatIfAnalysisResult`](models::WhatIfAnalysisResult).
    #[doc(alias = "microsoft.graph.whatIfAnalysisResult")]
    #[inline]
    pub fn cast_to_what_if_analysis_result(
        &self,
    ) -> requests::what_if_analysis_result::WhatIfAnalysisResultResource {
        mg::navigate(self, "microsoft.graph.whatIfAnalysisResult")
    }

    /// `POST …/restore`.
    ///
    /// Returns [`ConditionalAccessPolicy`](models::ConditionalAccessPolicy).
    #[inline]
    pub fn restore(&self) -> mg::Request<models::ConditionalAccessPolicy> {
        self.raw().action("restore")
    }
}

/// Requests on a collection of [`ConditionalAccessPolicy`](models::ConditionalAccessPolicy):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.conditional_access().policies()`.
#[derive(Clone, Debug)]
pub struct ConditionalAccessPolicyCollection(
    mg::Many<models::ConditionalAccessPolicy, ConditionalAccessPolicyResource>,
);

mg::builder! { ConditionalAccessPolicyCollection: mg::Many<models::ConditionalAccessPolicy, ConditionalAccessPolicyResource> }

impl ConditionalAccessPolicyCollection {
    /// `…/microsoft.graph.whatIfAnalysisResult`: the members that are
    /// [`WhatIfAnalysisResult`](models::WhatIfAnalysisResult).
    #[doc(alias = "microsoft.graph.whatIfAnalysisResult")]
    #[inline]
    pub fn cast_to_what_if_analysis_result(
        &self,
    ) -> requests::what_if_analysis_result::WhatIfAnalysisResultCollection {
        mg::navigate(self, "microsoft.graph.whatIfAnalysisResult")
    }
}
