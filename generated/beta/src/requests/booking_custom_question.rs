// @generated
use crate::{mg, models};

/// One `microsoft.graph.bookingCustomQuestion`, by its URL.
///
/// For example `/bookingBusinesses/{bookingBusiness-id}/customQuestions/{bookingCustomQuestion-id}`.
pub type BookingCustomQuestionResource = mg::One<models::BookingCustomQuestion>;

/// A collection of `microsoft.graph.bookingCustomQuestion`, by its URL.
///
/// For example `/bookingBusinesses/{bookingBusiness-id}/customQuestions`.
pub type BookingCustomQuestionCollection = mg::Many<
    models::BookingCustomQuestion,
    BookingCustomQuestionResource,
>;
