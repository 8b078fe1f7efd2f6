// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.conditionalAccessPolicy`, by its URL.
    ///
    /// For example `/conditionalAccess/policies/{conditionalAccessPolicy-id}`.
    ConditionalAccessPolicyResource(mg::One<models::ConditionalAccessPolicy>)
}

impl ConditionalAccessPolicyResource {
    /// `…/grantControls`: `conditionalAccessGrantControls`
    #[inline]
    pub fn grant_controls(
        &self,
    ) -> requests::conditional_access_grant_controls::ConditionalAccessGrantControlsResource {
        mg::to(self, "grantControls")
    }

    /// `…/microsoft.graph.whatIfAnalysisResult`
    #[inline]
    pub fn as_what_if_analysis_result(
        &self,
    ) -> requests::what_if_analysis_result::WhatIfAnalysisResultResource {
        mg::to(self, "microsoft.graph.whatIfAnalysisResult")
    }

    /// `POST …/restore`
    #[inline]
    pub fn restore(&self) -> mg::Request<models::ConditionalAccessPolicy> {
        mg::Path::action(self, "restore")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.conditionalAccessPolicy`, by its URL.
    ///
    /// For example `/conditionalAccess/policies`.
    ConditionalAccessPolicyCollection(mg::Many<models::ConditionalAccessPolicy, ConditionalAccessPolicyResource>)
}

impl ConditionalAccessPolicyCollection {
    /// `…/microsoft.graph.whatIfAnalysisResult`
    #[inline]
    pub fn as_what_if_analysis_result(
        &self,
    ) -> requests::what_if_analysis_result::WhatIfAnalysisResultCollection {
        mg::to(self, "microsoft.graph.whatIfAnalysisResult")
    }
}
