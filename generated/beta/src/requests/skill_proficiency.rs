// @generated
use crate::{mg, models};

/// One `microsoft.graph.skillProficiency`, by its URL.
///
/// For example `/me/profile/skills/{skillProficiency-id}`.
pub type SkillProficiencyResource = mg::One<models::SkillProficiency>;

/// A collection of `microsoft.graph.skillProficiency`, by its URL.
///
/// For example `/me/profile/skills`.
pub type SkillProficiencyCollection = mg::Many<
    models::SkillProficiency,
    SkillProficiencyResource,
>;
