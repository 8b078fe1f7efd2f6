// @generated
use crate::{mg, models};

/// Requests on one [`RemoteAssistanceSettings`](models::RemoteAssistanceSettings): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().remote_assistance_settings()`.
pub type RemoteAssistanceSettingsResource = mg::One<models::RemoteAssistanceSettings>;
