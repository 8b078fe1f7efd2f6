// @generated
use crate::mg;

/// Enumeration `microsoft.graph.skillProficiencyLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SkillProficiencyLevel {
    /// `elementary` (0)
    Elementary,
    /// `limitedWorking` (1)
    LimitedWorking,
    /// `generalProfessional` (2)
    GeneralProfessional,
    /// `advancedProfessional` (3)
    AdvancedProfessional,
    /// `expert` (4)
    Expert,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SkillProficiencyLevel: "microsoft.graph.skillProficiencyLevel";
    Elementary: "elementary" = 0,
    LimitedWorking: "limitedWorking" = 1,
    GeneralProfessional: "generalProfessional" = 2,
    AdvancedProfessional: "advancedProfessional" = 3,
    Expert: "expert" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
