// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.driveProtectionRule`, by its URL.
///
/// For example `/solutions/backupRestore/driveInclusionRules/{driveProtectionRule-id}`.
pub type DriveProtectionRuleResource = mg::One<
    models::DriveProtectionRule,
    requests::protection_rule_base::ProtectionRuleBaseResource,
>;

/// A collection of `microsoft.graph.driveProtectionRule`, by its URL.
///
/// For example `/solutions/backupRestore/driveInclusionRules`.
pub type DriveProtectionRuleCollection = mg::Many<
    models::DriveProtectionRule,
    DriveProtectionRuleResource,
>;
