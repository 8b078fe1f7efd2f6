// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotAdmin`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`CopilotAdminResource`](crate::requests::copilot_admin::CopilotAdminResource), for
/// example `graph.copilot().admin()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotadmin?view=graph-rest-beta
pub struct CopilotAdmin {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotAdmin: "microsoft.graph.copilotAdmin", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CopilotAdmin: super::Entity }

impl CopilotAdmin {
    /// `catalog`: [`CopilotAdminCatalog`](super::CopilotAdminCatalog).
    pub const CATALOG: mg::Nav<CopilotAdmin, super::CopilotAdminCatalog> = mg::Nav::new(
        "catalog",
    );
    /// `policySettings`: many [`CopilotPolicySetting`](super::CopilotPolicySetting).
    pub const POLICY_SETTINGS: mg::Nav<CopilotAdmin, Vec<super::CopilotPolicySetting>> = mg::Nav::new(
        "policySettings",
    );
    /// `settings`: [`CopilotAdminSetting`](super::CopilotAdminSetting).
    pub const SETTINGS: mg::Nav<CopilotAdmin, super::CopilotAdminSetting> = mg::Nav::new(
        "settings",
    );
}
