// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamSpecialization`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamSpecialization {
    /// `none` (0)
    None,
    /// `educationStandard` (1)
    EducationStandard,
    /// `educationClass` (2)
    EducationClass,
    /// `educationProfessionalLearningCommunity` (3)
    EducationProfessionalLearningCommunity,
    /// `educationStaff` (4)
    EducationStaff,
    /// `healthcareStandard` (5)
    HealthcareStandard,
    /// `healthcareCareCoordination` (6)
    HealthcareCareCoordination,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamSpecialization: "microsoft.graph.teamSpecialization";
    None: "none" = 0,
    EducationStandard: "educationStandard" = 1,
    EducationClass: "educationClass" = 2,
    EducationProfessionalLearningCommunity: "educationProfessionalLearningCommunity" = 3,
    EducationStaff: "educationStaff" = 4,
    HealthcareStandard: "healthcareStandard" = 5,
    HealthcareCareCoordination: "healthcareCareCoordination" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
