// @generated
use crate::{mg, models};

/// Requests on one [`Presence`](models::Presence): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().presence()`.
#[derive(Clone, Debug)]
pub struct PresenceResource(mg::One<models::Presence>);

mg::builder! { PresenceResource: mg::One<models::Presence> }

impl PresenceResource {
    /// `POST …/clearAutomaticLocation`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Presence.ReadWrite` (delegated).
    #[inline]
    pub fn clear_automatic_location(&self) -> mg::Request<()> {
        self.raw().action("clearAutomaticLocation")
    }

    /// `POST …/clearLocation`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Presence.ReadWrite` (delegated).
    #[inline]
    pub fn clear_location(&self) -> mg::Request<()> {
        self.raw().action("clearLocation")
    }

    /// `POST …/clearPresence`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Presence.ReadWrite` (delegated), `Presence.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn clear_presence(&self, parameters: ClearPresence) -> mg::Request<()> {
        self.raw().action_with("clearPresence", &parameters)
    }

    /// `POST …/clearUserPreferredPresence`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Presence.ReadWrite` (delegated), `Presence.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn clear_user_preferred_presence(&self) -> mg::Request<()> {
        self.raw().action("clearUserPreferredPresence")
    }

    /// `POST …/setAutomaticLocation`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Presence.ReadWrite` (delegated).
    #[inline]
    pub fn set_automatic_location(
        &self,
        parameters: impl Into<SetAutomaticLocation>,
    ) -> mg::Request<()> {
        self.raw().action_with("setAutomaticLocation", &parameters.into())
    }

    /// `POST …/setManualLocation`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Presence.ReadWrite` (delegated).
    #[inline]
    pub fn set_manual_location(
        &self,
        parameters: impl Into<SetManualLocation>,
    ) -> mg::Request<()> {
        self.raw().action_with("setManualLocation", &parameters.into())
    }

    /// `POST …/setPresence`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Presence.ReadWrite` (delegated), `Presence.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn set_presence(&self, parameters: impl Into<SetPresence>) -> mg::Request<()> {
        self.raw().action_with("setPresence", &parameters.into())
    }

    /// `POST …/setStatusMessage`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Presence.ReadWrite` (delegated), `Presence.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn set_status_message(&self, parameters: SetStatusMessage) -> mg::Request<()> {
        self.raw().action_with("setStatusMessage", &parameters)
    }

    /// `POST …/setUserPreferredPresence`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Presence.ReadWrite` (delegated), `Presence.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn set_user_preferred_presence(
        &self,
        parameters: impl Into<SetUserPreferredPresence>,
    ) -> mg::Request<()> {
        self.raw().action_with("setUserPreferredPresence", &parameters.into())
    }
}

/// Requests on a collection of [`Presence`](models::Presence): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.communications().presences()`.
pub type PresenceCollection = mg::Many<models::Presence, PresenceResource>;

/// Parameters of [`PresenceResource::clear_presence`].
pub struct ClearPresence {
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClearPresence: "microsoft.graph.clearPresence", parameters;
    session_id: "sessionId",
}

/// Parameters of [`PresenceResource::set_automatic_location`].
///
/// A call can pass `work_location_type` alone.
pub struct SetAutomaticLocation {
    /// `placeId`.
    pub place_id: mg::Field<String>,
    /// `workLocationType`. Required.
    pub work_location_type: mg::Field<mg::Open<models::WorkLocationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetAutomaticLocation: "microsoft.graph.setAutomaticLocation", parameters;
    place_id: "placeId",
    work_location_type: "workLocationType" required,
}

mg::required_parameters! {
    SetAutomaticLocation;
    work_location_type: mg::Open<models::WorkLocationType>,
}

/// Parameters of [`PresenceResource::set_manual_location`].
///
/// A call can pass `work_location_type` alone.
pub struct SetManualLocation {
    /// `placeId`.
    pub place_id: mg::Field<String>,
    /// `workLocationType`. Required.
    pub work_location_type: mg::Field<mg::Open<models::WorkLocationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetManualLocation: "microsoft.graph.setManualLocation", parameters;
    place_id: "placeId",
    work_location_type: "workLocationType" required,
}

mg::required_parameters! {
    SetManualLocation;
    work_location_type: mg::Open<models::WorkLocationType>,
}

/// Parameters of [`PresenceResource::set_presence`].
///
/// A call can pass the pair of `availability` and `activity` alone.
pub struct SetPresence {
    /// `activity`. Required.
    pub activity: mg::Field<String>,
    /// `availability`. Required.
    pub availability: mg::Field<String>,
    /// `expirationDuration`.
    pub expiration_duration: mg::Field<mg::Duration>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetPresence: "microsoft.graph.setPresence", parameters;
    activity: "activity" required,
    availability: "availability" required,
    expiration_duration: "expirationDuration",
    session_id: "sessionId",
}

mg::required_parameters! {
    SetPresence;
    availability: String,
    activity: String,
}

/// Parameters of [`PresenceResource::set_status_message`].
pub struct SetStatusMessage {
    /// `statusMessage`.
    pub status_message: mg::Field<mg::Boxed<models::PresenceStatusMessage>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetStatusMessage: "microsoft.graph.setStatusMessage", parameters;
    status_message: "statusMessage",
}

/// Parameters of [`PresenceResource::set_user_preferred_presence`].
///
/// A call can pass the pair of `availability` and `activity` alone.
pub struct SetUserPreferredPresence {
    /// `activity`. Required.
    pub activity: mg::Field<String>,
    /// `availability`. Required.
    pub availability: mg::Field<String>,
    /// `expirationDuration`.
    pub expiration_duration: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetUserPreferredPresence: "microsoft.graph.setUserPreferredPresence", parameters;
    activity: "activity" required,
    availability: "availability" required,
    expiration_duration: "expirationDuration",
}

mg::required_parameters! {
    SetUserPreferredPresence;
    availability: String,
    activity: String,
}
