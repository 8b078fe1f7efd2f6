// @generated
use crate::{mg, models};

/// Requests on one [`RealTimeTranscript`](models::RealTimeTranscript): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .copilot()
///     .communications()
///     .realtime_activity_feed()
///     .meetings()
///     .id(id)
///     .transcripts()
///     .id(id)
/// ```
pub type RealTimeTranscriptResource = mg::One<models::RealTimeTranscript>;

/// Requests on a collection of [`RealTimeTranscript`](models::RealTimeTranscript): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.copilot().communications().realtime_activity_feed().meetings().id(id).transcripts()`.
pub type RealTimeTranscriptCollection = mg::Many<
    models::RealTimeTranscript,
    RealTimeTranscriptResource,
>;
