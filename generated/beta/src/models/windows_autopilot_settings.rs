// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsAutopilotSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsAutopilotSettingsResource`], for example
/// `graph.device_management().windows_autopilot_settings()`.
///
/// Operations: `sync`.
///
/// [`WindowsAutopilotSettingsResource`]: crate::requests::windows_autopilot_settings::WindowsAutopilotSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsautopilotsettings?view=graph-rest-beta
pub struct WindowsAutopilotSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastManualSyncTriggerDateTime`. Never null.
    pub last_manual_sync_trigger_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `syncStatus`. Never null.
    pub sync_status: mg::Field<mg::Open<super::WindowsAutopilotSyncStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsAutopilotSettings: "microsoft.graph.windowsAutopilotSettings", entity, base super::Entity;
    id: "id" key required,
    last_manual_sync_trigger_date_time: "lastManualSyncTriggerDateTime" required,
    last_sync_date_time: "lastSyncDateTime" required,
    sync_status: "syncStatus" required,
}

mg::derived_from! { WindowsAutopilotSettings: super::Entity }
