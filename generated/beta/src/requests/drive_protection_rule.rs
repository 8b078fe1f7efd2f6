// @generated
use crate::{mg, models};

/// One `microsoft.graph.driveProtectionRule`, by its URL.
///
/// For example `/solutions/backupRestore/driveInclusionRules/{driveProtectionRule-id}`.
pub type DriveProtectionRuleResource = mg::One<models::DriveProtectionRule>;

/// A collection of `microsoft.graph.driveProtectionRule`, by its URL.
///
/// For example `/solutions/backupRestore/driveInclusionRules`.
pub type DriveProtectionRuleCollection = mg::Many<
    models::DriveProtectionRule,
    DriveProtectionRuleResource,
>;
