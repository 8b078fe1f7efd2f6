// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.settingsContainer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-settingscontainer?view=graph-rest-beta>
    SettingsContainer "microsoft.graph.security.settingsContainer" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { SettingsContainer: crate::models::Entity }

impl SettingsContainer {
    /// `autoAuditingConfiguration`: `microsoft.graph.security.autoAuditingConfiguration`, contained
    pub const AUTO_AUDITING_CONFIGURATION: mg::Nav<
        SettingsContainer,
        super::AutoAuditingConfiguration,
    > = mg::Nav::new("autoAuditingConfiguration");
}
