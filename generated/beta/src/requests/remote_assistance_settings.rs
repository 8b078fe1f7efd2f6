// @generated
use crate::{mg, models};

/// One `microsoft.graph.remoteAssistanceSettings`, by its URL.
///
/// For example `/deviceManagement/remoteAssistanceSettings`.
pub type RemoteAssistanceSettingsResource = mg::One<models::RemoteAssistanceSettings>;
