// @generated
use crate::{mg, models};

/// One `microsoft.graph.userPasswordResetsAndChangesSummary`, by its URL.
///
/// For example `/reports/authenticationMethods/userPasswordResetsAndChangesSummary/{userPasswordResetsAndChangesSummary-id}`.
pub type UserPasswordResetsAndChangesSummaryResource = mg::One<
    models::UserPasswordResetsAndChangesSummary,
>;

/// A collection of `microsoft.graph.userPasswordResetsAndChangesSummary`, by its URL.
///
/// For example `/reports/authenticationMethods/userPasswordResetsAndChangesSummary`.
pub type UserPasswordResetsAndChangesSummaryCollection = mg::Many<
    models::UserPasswordResetsAndChangesSummary,
    UserPasswordResetsAndChangesSummaryResource,
>;
