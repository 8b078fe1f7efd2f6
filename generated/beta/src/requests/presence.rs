// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.presence`, by its URL.
    ///
    /// For example `/me/presence`.
    PresenceResource(mg::One<models::Presence>)
}

impl PresenceResource {
    /// `POST …/clearAutomaticLocation`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Presence.ReadWrite** |
    #[inline]
    pub fn clear_automatic_location(&self) -> mg::Request<()> {
        mg::Path::action(self, "clearAutomaticLocation")
    }

    /// `POST …/clearLocation`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Presence.ReadWrite** |
    #[inline]
    pub fn clear_location(&self) -> mg::Request<()> {
        mg::Path::action(self, "clearLocation")
    }

    /// `POST …/clearPresence`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Presence.ReadWrite** | **Presence.ReadWrite.All** |
    #[inline]
    pub fn clear_presence(&self, parameters: ClearPresence) -> mg::Request<()> {
        mg::Path::action_with(self, "clearPresence", &parameters)
    }

    /// `POST …/clearUserPreferredPresence`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Presence.ReadWrite** | **Presence.ReadWrite.All** |
    #[inline]
    pub fn clear_user_preferred_presence(&self) -> mg::Request<()> {
        mg::Path::action(self, "clearUserPreferredPresence")
    }

    /// `POST …/setAutomaticLocation`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Presence.ReadWrite** |
    #[inline]
    pub fn set_automatic_location(
        &self,
        parameters: SetAutomaticLocation,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "setAutomaticLocation", &parameters)
    }

    /// `POST …/setManualLocation`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Presence.ReadWrite** |
    #[inline]
    pub fn set_manual_location(&self, parameters: SetManualLocation) -> mg::Request<()> {
        mg::Path::action_with(self, "setManualLocation", &parameters)
    }

    /// `POST …/setPresence`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Presence.ReadWrite** | **Presence.ReadWrite.All** |
    #[inline]
    pub fn set_presence(&self, parameters: SetPresence) -> mg::Request<()> {
        mg::Path::action_with(self, "setPresence", &parameters)
    }

    /// `POST …/setStatusMessage`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Presence.ReadWrite** | **Presence.ReadWrite.All** |
    #[inline]
    pub fn set_status_message(&self, parameters: SetStatusMessage) -> mg::Request<()> {
        mg::Path::action_with(self, "setStatusMessage", &parameters)
    }

    /// `POST …/setUserPreferredPresence`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Presence.ReadWrite** | **Presence.ReadWrite.All** |
    #[inline]
    pub fn set_user_preferred_presence(
        &self,
        parameters: SetUserPreferredPresence,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "setUserPreferredPresence", &parameters)
    }
}

/// A collection of `microsoft.graph.presence`, by its URL.
///
/// For example `/communications/presences`.
pub type PresenceCollection = mg::Many<models::Presence, PresenceResource>;

mg::record! {
    /// Parameters of `microsoft.graph.clearPresence`.
    ClearPresence "microsoft.graph.clearPresence" "parameters";
    /// `sessionId`: String
    session_id "sessionId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.setAutomaticLocation`.
    SetAutomaticLocation "microsoft.graph.setAutomaticLocation" "parameters";
    /// `placeId`: String
    place_id "placeId": String,
    /// `workLocationType`: workLocationType, not null
    work_location_type "workLocationType" "r": mg::Open<models::WorkLocationType>,
}

mg::record! {
    /// Parameters of `microsoft.graph.setManualLocation`.
    SetManualLocation "microsoft.graph.setManualLocation" "parameters";
    /// `placeId`: String
    place_id "placeId": String,
    /// `workLocationType`: workLocationType, not null
    work_location_type "workLocationType" "r": mg::Open<models::WorkLocationType>,
}

mg::record! {
    /// Parameters of `microsoft.graph.setPresence`.
    SetPresence "microsoft.graph.setPresence" "parameters";
    /// `activity`: String, not null
    activity "activity" "r": String,
    /// `availability`: String, not null
    availability "availability" "r": String,
    /// `expirationDuration`: Duration
    expiration_duration "expirationDuration": mg::Duration,
    /// `sessionId`: String
    session_id "sessionId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.setStatusMessage`.
    SetStatusMessage "microsoft.graph.setStatusMessage" "parameters";
    /// `statusMessage`: presenceStatusMessage
    status_message "statusMessage": mg::Boxed<models::PresenceStatusMessage>,
}

mg::record! {
    /// Parameters of `microsoft.graph.setUserPreferredPresence`.
    SetUserPreferredPresence "microsoft.graph.setUserPreferredPresence" "parameters";
    /// `activity`: String, not null
    activity "activity" "r": String,
    /// `availability`: String, not null
    availability "availability" "r": String,
    /// `expirationDuration`: Duration
    expiration_duration "expirationDuration": mg::Duration,
}
