// @generated
use crate::{mg, models, requests};

/// Requests on one [`SiteProtectionRule`](models::SiteProtectionRule): `get`, `update`, `delete`.
///
/// For example `graph.solutions().backup_restore().site_inclusion_rules().id(id)`.
pub type SiteProtectionRuleResource = mg::One<
    models::SiteProtectionRule,
    requests::protection_rule_base::ProtectionRuleBaseResource,
>;

/// Requests on a collection of [`SiteProtectionRule`](models::SiteProtectionRule): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().site_inclusion_rules()`.
pub type SiteProtectionRuleCollection = mg::Many<
    models::SiteProtectionRule,
    SiteProtectionRuleResource,
>;
