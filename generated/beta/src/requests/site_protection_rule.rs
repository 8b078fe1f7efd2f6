// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.siteProtectionRule`, by its URL.
///
/// For example `/solutions/backupRestore/siteInclusionRules/{siteProtectionRule-id}`.
pub type SiteProtectionRuleResource = mg::One<
    models::SiteProtectionRule,
    requests::protection_rule_base::ProtectionRuleBaseResource,
>;

/// A collection of `microsoft.graph.siteProtectionRule`, by its URL.
///
/// For example `/solutions/backupRestore/siteInclusionRules`.
pub type SiteProtectionRuleCollection = mg::Many<
    models::SiteProtectionRule,
    SiteProtectionRuleResource,
>;
