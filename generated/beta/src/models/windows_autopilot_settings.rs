// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsAutopilotSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsautopilotsettings?view=graph-rest-beta>
    WindowsAutopilotSettings "microsoft.graph.windowsAutopilotSettings" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastManualSyncTriggerDateTime`: DateTimeOffset, not null
    last_manual_sync_trigger_date_time "lastManualSyncTriggerDateTime" "r": mg::DateTimeOffset,
    /// `lastSyncDateTime`: DateTimeOffset, not null
    last_sync_date_time "lastSyncDateTime" "r": mg::DateTimeOffset,
    /// `syncStatus`: windowsAutopilotSyncStatus, not null
    sync_status "syncStatus" "r": mg::Open<super::WindowsAutopilotSyncStatus>,
}

mg::derived_from! { WindowsAutopilotSettings: super::Entity }
