// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkSoftwareType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkSoftwareType {
    /// `adminAgent` (0)
    AdminAgent,
    /// `operatingSystem` (1)
    OperatingSystem,
    /// `teamsClient` (2)
    TeamsClient,
    /// `firmware` (3)
    Firmware,
    /// `partnerAgent` (4)
    PartnerAgent,
    /// `companyPortal` (5)
    CompanyPortal,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkSoftwareType: "microsoft.graph.teamworkSoftwareType";
    AdminAgent: "adminAgent" = 0,
    OperatingSystem: "operatingSystem" = 1,
    TeamsClient: "teamsClient" = 2,
    Firmware: "firmware" = 3,
    PartnerAgent: "partnerAgent" = 4,
    CompanyPortal: "companyPortal" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
