// @generated
use crate::{mg, models};

/// One `microsoft.graph.customQuestionAnswer`, by its URL.
pub type CustomQuestionAnswerResource = mg::One<models::CustomQuestionAnswer>;

/// A collection of `microsoft.graph.customQuestionAnswer`, by its URL.
pub type CustomQuestionAnswerCollection = mg::Many<
    models::CustomQuestionAnswer,
    CustomQuestionAnswerResource,
>;
