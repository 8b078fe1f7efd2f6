// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.settingsContainer`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SettingsContainerResource`], for example `graph.security().identities().settings()`.
///
/// [`SettingsContainerResource`]: crate::requests::security::settings_container::SettingsContainerResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-settingscontainer?view=graph-rest-beta
pub struct SettingsContainer {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SettingsContainer: "microsoft.graph.security.settingsContainer", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { SettingsContainer: crate::models::Entity }

impl SettingsContainer {
    /// `autoAuditingConfiguration`:
    /// [`AutoAuditingConfiguration`](super::AutoAuditingConfiguration).
    pub const AUTO_AUDITING_CONFIGURATION: mg::Nav<
        SettingsContainer,
        super::AutoAuditingConfiguration,
    > = mg::Nav::new("autoAuditingConfiguration");
}
