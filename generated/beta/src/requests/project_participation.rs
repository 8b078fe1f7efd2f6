// @generated
use crate::{mg, models};

/// One `microsoft.graph.projectParticipation`, by its URL.
///
/// For example `/me/profile/projects/{projectParticipation-id}`.
pub type ProjectParticipationResource = mg::One<models::ProjectParticipation>;

/// A collection of `microsoft.graph.projectParticipation`, by its URL.
///
/// For example `/me/profile/projects`.
pub type ProjectParticipationCollection = mg::Many<
    models::ProjectParticipation,
    ProjectParticipationResource,
>;
