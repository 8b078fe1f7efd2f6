// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcProductType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcProductType {
    /// `enterprise` (0)
    Enterprise,
    /// `frontline` (1)
    Frontline,
    /// `devBox` (2)
    DevBox,
    /// `powerAutomate` (3)
    PowerAutomate,
    /// `business` (4)
    Business,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcProductType: "microsoft.graph.cloudPcProductType";
    Enterprise: "enterprise" = 0,
    Frontline: "frontline" = 1,
    DevBox: "devBox" = 2,
    PowerAutomate: "powerAutomate" = 3,
    Business: "business" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
