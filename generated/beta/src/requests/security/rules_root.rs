// @generated
use crate::{mg, models, requests};

/// Requests on one [`RulesRoot`](models::security::RulesRoot): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.security().rules()`.
#[derive(Clone, Debug)]
pub struct RulesRootResource(mg::One<models::security::RulesRoot>);

mg::builder! { RulesRootResource: mg::One<models::security::RulesRoot> }

impl RulesRootResource {
    /// `…/detectionRules`: many [`DetectionRule`](models::security::DetectionRule).
    ///
    /// Least privileged permission to read: `CustomDetection.Read.All` (delegated, application).
    #[inline]
    pub fn detection_rules(
        &self,
    ) -> requests::security::detection_rule::DetectionRuleCollection {
        mg::navigate(self, "detectionRules")
    }
}
