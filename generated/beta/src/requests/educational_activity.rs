// @generated
use crate::{mg, models};

/// One `microsoft.graph.educationalActivity`, by its URL.
///
/// For example `/me/profile/educationalActivities/{educationalActivity-id}`.
pub type EducationalActivityResource = mg::One<models::EducationalActivity>;

/// A collection of `microsoft.graph.educationalActivity`, by its URL.
///
/// For example `/me/profile/educationalActivities`.
pub type EducationalActivityCollection = mg::Many<
    models::EducationalActivity,
    EducationalActivityResource,
>;
