// @generated
use crate::{mg, models};

/// One `microsoft.graph.virtualEventRegistrationPredefinedQuestion`, by its URL.
pub type VirtualEventRegistrationPredefinedQuestionResource = mg::One<
    models::VirtualEventRegistrationPredefinedQuestion,
>;

/// A collection of `microsoft.graph.virtualEventRegistrationPredefinedQuestion`, by its URL.
pub type VirtualEventRegistrationPredefinedQuestionCollection = mg::Many<
    models::VirtualEventRegistrationPredefinedQuestion,
    VirtualEventRegistrationPredefinedQuestionResource,
>;
