// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.rulesRoot`, by its URL.
    ///
    /// For example `/security/rules`.
    RulesRootResource(mg::One<models::security::RulesRoot>)
}

impl RulesRootResource {
    /// `…/detectionRules`: many `microsoft.graph.security.detectionRule`
    #[inline]
    pub fn detection_rules(
        &self,
    ) -> requests::security::detection_rule::DetectionRuleCollection {
        mg::to(self, "detectionRules")
    }
}
