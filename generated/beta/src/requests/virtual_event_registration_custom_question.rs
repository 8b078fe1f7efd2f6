// @generated
use crate::{mg, models};

/// Requests on one
/// [`VirtualEventRegistrationCustomQuestion`](models::VirtualEventRegistrationCustomQuestion):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .me()
///     .virtual_events()
///     .webinars()
///     .id(id)
///     .registration_configuration()
///     .questions()
///     .id(id)
///     .cast_to_virtual_event_registration_custom_question()
/// ```
pub type VirtualEventRegistrationCustomQuestionResource = mg::One<
    models::VirtualEventRegistrationCustomQuestion,
>;

/// Requests on a collection of
/// [`VirtualEventRegistrationCustomQuestion`](models::VirtualEventRegistrationCustomQuestion):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .me()
///     .virtual_events()
///     .webinars()
///     .id(id)
///     .registration_configuration()
///     .questions()
///     .cast_to_virtual_event_registration_custom_question()
/// ```
pub type VirtualEventRegistrationCustomQuestionCollection = mg::Many<
    models::VirtualEventRegistrationCustomQuestion,
    VirtualEventRegistrationCustomQuestionResource,
>;
