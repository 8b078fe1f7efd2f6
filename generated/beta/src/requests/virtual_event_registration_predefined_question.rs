// @generated
use crate::{mg, models};

/// Requests on one [`VirtualEventRegistrationPredefinedQuestion`]: `get`, `update`, `delete`.
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
///     .cast_to_virtual_event_registration_predefined_question()
/// ```
///
/// [`VirtualEventRegistrationPredefinedQuestion`]: models::VirtualEventRegistrationPredefinedQuestion
pub type VirtualEventRegistrationPredefinedQuestionResource = mg::One<
    models::VirtualEventRegistrationPredefinedQuestion,
>;

/// Requests on a collection of [`VirtualEventRegistrationPredefinedQuestion`]: `list`, `create`,
/// `count`, `id` for one of them.
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
///     .cast_to_virtual_event_registration_predefined_question()
/// ```
///
/// [`VirtualEventRegistrationPredefinedQuestion`]: models::VirtualEventRegistrationPredefinedQuestion
pub type VirtualEventRegistrationPredefinedQuestionCollection = mg::Many<
    models::VirtualEventRegistrationPredefinedQuestion,
    VirtualEventRegistrationPredefinedQuestionResource,
>;
