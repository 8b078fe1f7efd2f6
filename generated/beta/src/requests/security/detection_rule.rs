// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.detectionRule`, by its URL.
///
/// For example `/security/rules/detectionRules/{detectionRule-id}`.
pub type DetectionRuleResource = mg::One<models::security::DetectionRule>;

/// A collection of `microsoft.graph.security.detectionRule`, by its URL.
///
/// For example `/security/rules/detectionRules`.
pub type DetectionRuleCollection = mg::Many<
    models::security::DetectionRule,
    DetectionRuleResource,
>;
