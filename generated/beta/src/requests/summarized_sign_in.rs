// @generated
use crate::{mg, models};

/// One `microsoft.graph.summarizedSignIn`, by its URL.
///
/// For example `/auditLogs/getSummarizedMSISignIns(…)/{summarizedSignIn-id}`.
pub type SummarizedSignInResource = mg::One<models::SummarizedSignIn>;

/// A collection of `microsoft.graph.summarizedSignIn`, by its URL.
///
/// For example `/auditLogs/getSummarizedMSISignIns(…)`.
pub type SummarizedSignInCollection = mg::Many<
    models::SummarizedSignIn,
    SummarizedSignInResource,
>;
