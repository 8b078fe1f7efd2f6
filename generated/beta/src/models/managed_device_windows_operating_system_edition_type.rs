// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedDeviceWindowsOperatingSystemEditionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedDeviceWindowsOperatingSystemEditionType {
    /// `professional` (0)
    Professional,
    /// `professionalN` (1)
    ProfessionalN,
    /// `enterprise` (2)
    Enterprise,
    /// `enterpriseN` (3)
    EnterpriseN,
    /// `education` (4)
    Education,
    /// `educationN` (5)
    EducationN,
    /// `proEducation` (6)
    ProEducation,
    /// `proEducationN` (7)
    ProEducationN,
    /// `proWorkstation` (8)
    ProWorkstation,
    /// `proWorkstationN` (9)
    ProWorkstationN,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagedDeviceWindowsOperatingSystemEditionType: "microsoft.graph.managedDeviceWindowsOperatingSystemEditionType";
    Professional: "professional" = 0,
    ProfessionalN: "professionalN" = 1,
    Enterprise: "enterprise" = 2,
    EnterpriseN: "enterpriseN" = 3,
    Education: "education" = 4,
    EducationN: "educationN" = 5,
    ProEducation: "proEducation" = 6,
    ProEducationN: "proEducationN" = 7,
    ProWorkstation: "proWorkstation" = 8,
    ProWorkstationN: "proWorkstationN" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
