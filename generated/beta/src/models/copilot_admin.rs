// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotAdmin`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotadmin?view=graph-rest-beta>
    CopilotAdmin "microsoft.graph.copilotAdmin" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CopilotAdmin: super::Entity }

impl CopilotAdmin {
    /// `catalog`: `copilotAdminCatalog`, contained
    pub const CATALOG: mg::Nav<CopilotAdmin, super::CopilotAdminCatalog> = mg::Nav::new(
        "catalog",
    );
    /// `policySettings`: many `copilotPolicySetting`, contained
    pub const POLICY_SETTINGS: mg::Nav<CopilotAdmin, Vec<super::CopilotPolicySetting>> = mg::Nav::new(
        "policySettings",
    );
    /// `settings`: `copilotAdminSetting`, contained
    pub const SETTINGS: mg::Nav<CopilotAdmin, super::CopilotAdminSetting> = mg::Nav::new(
        "settings",
    );
}
