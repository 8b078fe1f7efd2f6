// @generated
use crate::{mg, models};

/// One `microsoft.graph.meetingRegistrant`, by its URL.
pub type MeetingRegistrantResource = mg::One<models::MeetingRegistrant>;

/// A collection of `microsoft.graph.meetingRegistrant`, by its URL.
pub type MeetingRegistrantCollection = mg::Many<
    models::MeetingRegistrant,
    MeetingRegistrantResource,
>;
