// @generated
use crate::{mg, models};

/// One `microsoft.graph.governanceSubject`, by its URL.
///
/// For example `/governanceSubjects/{governanceSubject-id}`.
pub type GovernanceSubjectResource = mg::One<models::GovernanceSubject>;

/// A collection of `microsoft.graph.governanceSubject`, by its URL.
///
/// For example `/governanceSubjects`.
pub type GovernanceSubjectCollection = mg::Many<
    models::GovernanceSubject,
    GovernanceSubjectResource,
>;
