// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.chassisType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-chassistype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChassisType {
    /// `unknown` (0)
    Unknown,
    /// `desktop` (1)
    Desktop,
    /// `laptop` (2)
    Laptop,
    /// `worksWorkstation` (3)
    WorksWorkstation,
    /// `enterpriseServer` (4)
    EnterpriseServer,
    /// `phone` (100)
    Phone,
    /// `tablet` (101)
    Tablet,
    /// `mobileOther` (102)
    MobileOther,
    /// `mobileUnknown` (103)
    MobileUnknown,
}

mg::enumeration! {
    ChassisType: "microsoft.graph.chassisType";
    Unknown: "unknown" = 0,
    Desktop: "desktop" = 1,
    Laptop: "laptop" = 2,
    WorksWorkstation: "worksWorkstation" = 3,
    EnterpriseServer: "enterpriseServer" = 4,
    Phone: "phone" = 100,
    Tablet: "tablet" = 101,
    MobileOther: "mobileOther" = 102,
    MobileUnknown: "mobileUnknown" = 103,
}
