// @generated
use crate::{mg, models};

/// One `microsoft.graph.externalMeetingRegistrant`, by its URL.
pub type ExternalMeetingRegistrantResource = mg::One<models::ExternalMeetingRegistrant>;

/// A collection of `microsoft.graph.externalMeetingRegistrant`, by its URL.
pub type ExternalMeetingRegistrantCollection = mg::Many<
    models::ExternalMeetingRegistrant,
    ExternalMeetingRegistrantResource,
>;
