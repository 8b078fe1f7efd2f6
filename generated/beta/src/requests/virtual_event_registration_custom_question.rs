// @generated
use crate::{mg, models};

/// One `microsoft.graph.virtualEventRegistrationCustomQuestion`, by its URL.
pub type VirtualEventRegistrationCustomQuestionResource = mg::One<
    models::VirtualEventRegistrationCustomQuestion,
>;

/// A collection of `microsoft.graph.virtualEventRegistrationCustomQuestion`, by its URL.
pub type VirtualEventRegistrationCustomQuestionCollection = mg::Many<
    models::VirtualEventRegistrationCustomQuestion,
    VirtualEventRegistrationCustomQuestionResource,
>;
