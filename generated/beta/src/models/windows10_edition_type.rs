// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windows10EditionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Windows10EditionType {
    /// `windows10Enterprise` (0)
    Windows10Enterprise,
    /// `windows10EnterpriseN` (1)
    Windows10EnterpriseN,
    /// `windows10Education` (2)
    Windows10Education,
    /// `windows10EducationN` (3)
    Windows10EducationN,
    /// `windows10MobileEnterprise` (4)
    Windows10MobileEnterprise,
    /// `windows10HolographicEnterprise` (5)
    Windows10HolographicEnterprise,
    /// `windows10Professional` (6)
    Windows10Professional,
    /// `windows10ProfessionalN` (7)
    Windows10ProfessionalN,
    /// `windows10ProfessionalEducation` (8)
    Windows10ProfessionalEducation,
    /// `windows10ProfessionalEducationN` (9)
    Windows10ProfessionalEducationN,
    /// `windows10ProfessionalWorkstation` (10)
    Windows10ProfessionalWorkstation,
    /// `windows10ProfessionalWorkstationN` (11)
    Windows10ProfessionalWorkstationN,
    /// `notConfigured` (12)
    NotConfigured,
    /// `windows10Home` (13)
    Windows10Home,
    /// `windows10HomeChina` (14)
    Windows10HomeChina,
    /// `windows10HomeN` (15)
    Windows10HomeN,
    /// `windows10HomeSingleLanguage` (16)
    Windows10HomeSingleLanguage,
    /// `windows10Mobile` (17)
    Windows10Mobile,
    /// `windows10IoTCore` (18)
    Windows10IoTCore,
    /// `windows10IoTCoreCommercial` (19)
    Windows10IoTCoreCommercial,
}

mg::enumeration! {
    Windows10EditionType: "microsoft.graph.windows10EditionType";
    Windows10Enterprise: "windows10Enterprise" = 0,
    Windows10EnterpriseN: "windows10EnterpriseN" = 1,
    Windows10Education: "windows10Education" = 2,
    Windows10EducationN: "windows10EducationN" = 3,
    Windows10MobileEnterprise: "windows10MobileEnterprise" = 4,
    Windows10HolographicEnterprise: "windows10HolographicEnterprise" = 5,
    Windows10Professional: "windows10Professional" = 6,
    Windows10ProfessionalN: "windows10ProfessionalN" = 7,
    Windows10ProfessionalEducation: "windows10ProfessionalEducation" = 8,
    Windows10ProfessionalEducationN: "windows10ProfessionalEducationN" = 9,
    Windows10ProfessionalWorkstation: "windows10ProfessionalWorkstation" = 10,
    Windows10ProfessionalWorkstationN: "windows10ProfessionalWorkstationN" = 11,
    NotConfigured: "notConfigured" = 12,
    Windows10Home: "windows10Home" = 13,
    Windows10HomeChina: "windows10HomeChina" = 14,
    Windows10HomeN: "windows10HomeN" = 15,
    Windows10HomeSingleLanguage: "windows10HomeSingleLanguage" = 16,
    Windows10Mobile: "windows10Mobile" = 17,
    Windows10IoTCore: "windows10IoTCore" = 18,
    Windows10IoTCoreCommercial: "windows10IoTCoreCommercial" = 19,
}
