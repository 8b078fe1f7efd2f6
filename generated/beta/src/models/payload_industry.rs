// @generated
use crate::mg;

/// Enumeration `microsoft.graph.payloadIndustry`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayloadIndustry {
    /// `unknown` (0)
    Unknown,
    /// `other` (1)
    Other,
    /// `banking` (2)
    Banking,
    /// `businessServices` (3)
    BusinessServices,
    /// `consumerServices` (4)
    ConsumerServices,
    /// `education` (5)
    Education,
    /// `energy` (6)
    Energy,
    /// `construction` (7)
    Construction,
    /// `consulting` (8)
    Consulting,
    /// `financialServices` (9)
    FinancialServices,
    /// `government` (10)
    Government,
    /// `hospitality` (11)
    Hospitality,
    /// `insurance` (12)
    Insurance,
    /// `legal` (13)
    Legal,
    /// `courierServices` (14)
    CourierServices,
    /// `IT` (15)
    It,
    /// `healthcare` (16)
    Healthcare,
    /// `manufacturing` (17)
    Manufacturing,
    /// `retail` (18)
    Retail,
    /// `telecom` (19)
    Telecom,
    /// `realEstate` (20)
    RealEstate,
    /// `unknownFutureValue` (21)
    UnknownFutureValue,
}

mg::enumeration! {
    PayloadIndustry: "microsoft.graph.payloadIndustry";
    Unknown: "unknown" = 0,
    Other: "other" = 1,
    Banking: "banking" = 2,
    BusinessServices: "businessServices" = 3,
    ConsumerServices: "consumerServices" = 4,
    Education: "education" = 5,
    Energy: "energy" = 6,
    Construction: "construction" = 7,
    Consulting: "consulting" = 8,
    FinancialServices: "financialServices" = 9,
    Government: "government" = 10,
    Hospitality: "hospitality" = 11,
    Insurance: "insurance" = 12,
    Legal: "legal" = 13,
    CourierServices: "courierServices" = 14,
    It: "IT" = 15,
    Healthcare: "healthcare" = 16,
    Manufacturing: "manufacturing" = 17,
    Retail: "retail" = 18,
    Telecom: "telecom" = 19,
    RealEstate: "realEstate" = 20,
    UnknownFutureValue: "unknownFutureValue" = 21,
}
