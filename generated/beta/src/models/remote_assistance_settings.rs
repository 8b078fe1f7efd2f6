// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.remoteAssistanceSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/remoteassistancesettings?view=graph-rest-beta>
    RemoteAssistanceSettings "microsoft.graph.remoteAssistanceSettings" "entity" : super::Entity;
    /// `allowSessionsToUnenrolledDevices`: Boolean, not null
    allow_sessions_to_unenrolled_devices "allowSessionsToUnenrolledDevices" "r": bool,
    /// `blockChat`: Boolean, not null
    block_chat "blockChat" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `remoteAssistanceState`: remoteAssistanceState, not null
    remote_assistance_state "remoteAssistanceState" "r": mg::Open<super::RemoteAssistanceState>,
}

mg::derived_from! { RemoteAssistanceSettings: super::Entity }
