// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.productFamily`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductFamily {
    /// `unknown` (0)
    Unknown,
    /// `teams` (1)
    Teams,
    /// `skypeForBusiness` (2)
    SkypeForBusiness,
    /// `lync` (3)
    Lync,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `azureCommunicationServices` (5)
    AzureCommunicationServices,
}

mg::enumeration! {
    ProductFamily: "microsoft.graph.callRecords.productFamily";
    Unknown: "unknown" = 0,
    Teams: "teams" = 1,
    SkypeForBusiness: "skypeForBusiness" = 2,
    Lync: "lync" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    AzureCommunicationServices: "azureCommunicationServices" = 5,
}
