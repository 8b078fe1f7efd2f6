// @generated
use crate::{mg, models};

/// Requests on one [`BookingCustomQuestion`](models::BookingCustomQuestion): `get`, `update`,
/// `delete`.
///
/// For example `graph.booking_businesses().id(id).custom_questions().id(id)`.
pub type BookingCustomQuestionResource = mg::One<models::BookingCustomQuestion>;

/// Requests on a collection of [`BookingCustomQuestion`](models::BookingCustomQuestion): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.booking_businesses().id(id).custom_questions()`.
pub type BookingCustomQuestionCollection = mg::Many<
    models::BookingCustomQuestion,
    BookingCustomQuestionResource,
>;
