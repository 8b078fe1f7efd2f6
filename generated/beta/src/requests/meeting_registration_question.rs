// @generated
use crate::{mg, models};

/// Requests on one [`MeetingRegistrationQuestion`](models::MeetingRegistrationQuestion): `get`,
/// `update`, `delete`.
///
/// For example `graph.app().online_meetings().id(id).registration().custom_questions().id(id)`.
pub type MeetingRegistrationQuestionResource = mg::One<
    models::MeetingRegistrationQuestion,
>;

/// Requests on a collection of
/// [`MeetingRegistrationQuestion`](models::MeetingRegistrationQuestion): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.app().online_meetings().id(id).registration().custom_questions()`.
pub type MeetingRegistrationQuestionCollection = mg::Many<
    models::MeetingRegistrationQuestion,
    MeetingRegistrationQuestionResource,
>;
