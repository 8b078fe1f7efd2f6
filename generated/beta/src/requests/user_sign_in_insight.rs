// @generated
use crate::{mg, models};

/// One `microsoft.graph.userSignInInsight`, by its URL.
pub type UserSignInInsightResource = mg::One<models::UserSignInInsight>;

/// A collection of `microsoft.graph.userSignInInsight`, by its URL.
pub type UserSignInInsightCollection = mg::Many<
    models::UserSignInInsight,
    UserSignInInsightResource,
>;
