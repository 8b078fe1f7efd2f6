// @generated
use crate::mg;

/// Entity type [`microsoft.graph.remoteAssistanceSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RemoteAssistanceSettingsResource`], for example
/// `graph.device_management().remote_assistance_settings()`.
///
/// [`RemoteAssistanceSettingsResource`]: crate::requests::remote_assistance_settings::RemoteAssistanceSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/remoteassistancesettings?view=graph-rest-beta
pub struct RemoteAssistanceSettings {
    /// `allowSessionsToUnenrolledDevices`. Never null.
    pub allow_sessions_to_unenrolled_devices: mg::Field<bool>,
    /// `blockChat`. Never null.
    pub block_chat: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `remoteAssistanceState`. Never null.
    pub remote_assistance_state: mg::Field<mg::Open<super::RemoteAssistanceState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoteAssistanceSettings: "microsoft.graph.remoteAssistanceSettings", entity, base super::Entity;
    allow_sessions_to_unenrolled_devices: "allowSessionsToUnenrolledDevices" required,
    block_chat: "blockChat" required,
    id: "id" key required,
    remote_assistance_state: "remoteAssistanceState" required,
}

mg::derived_from! { RemoteAssistanceSettings: super::Entity }
