// @generated
use crate::{mg, models};

/// One `microsoft.graph.teamworkBot`, by its URL.
///
/// For example `/chats/{chat-id}/installedApps/{teamsAppInstallation-id}/teamsAppDefinition/bot`.
pub type TeamworkBotResource = mg::One<models::TeamworkBot>;
