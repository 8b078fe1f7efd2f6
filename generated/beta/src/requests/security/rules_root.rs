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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CustomDetection.Read.All**, **CustomDetection.ReadWrite.All** | **CustomDetection.Read.All**, **CustomDetection.ReadWrite.All** |
    /// | `GET …/{id}` | **CustomDetection.Read.All**, **CustomDetection.ReadWrite.All** | **CustomDetection.Read.All**, **CustomDetection.ReadWrite.All** |
    /// | `POST` | **CustomDetection.ReadWrite.All** | **CustomDetection.ReadWrite.All** |
    /// | `POST …/{id}` | **CustomDetection.ReadWrite.All** | **CustomDetection.ReadWrite.All** |
    /// | `PATCH` | **CustomDetection.ReadWrite.All** | **CustomDetection.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CustomDetection.ReadWrite.All** | **CustomDetection.ReadWrite.All** |
    /// | `DELETE` | **CustomDetection.ReadWrite.All** | **CustomDetection.ReadWrite.All** |
    /// | `DELETE …/{id}` | **CustomDetection.ReadWrite.All** | **CustomDetection.ReadWrite.All** |
    #[inline]
    pub fn detection_rules(
        &self,
    ) -> requests::security::detection_rule::DetectionRuleCollection {
        mg::to(self, "detectionRules")
    }
}
