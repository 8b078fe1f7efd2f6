// @generated
use crate::{mg, models, requests};

/// Requests on one [`DriveProtectionRule`](models::DriveProtectionRule): `get`, `update`, `delete`.
///
/// For example `graph.solutions().backup_restore().drive_inclusion_rules().id(id)`.
pub type DriveProtectionRuleResource = mg::One<
    models::DriveProtectionRule,
    requests::protection_rule_base::ProtectionRuleBaseResource,
>;

/// Requests on a collection of [`DriveProtectionRule`](models::DriveProtectionRule): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().drive_inclusion_rules()`.
pub type DriveProtectionRuleCollection = mg::Many<
    models::DriveProtectionRule,
    DriveProtectionRuleResource,
>;
