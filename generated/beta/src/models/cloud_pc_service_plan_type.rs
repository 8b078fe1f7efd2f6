// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcServicePlanType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcServicePlanType {
    /// `enterprise` (0)
    Enterprise,
    /// `business` (1)
    Business,
    /// `unknownFutureValue` (999)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcServicePlanType: "microsoft.graph.cloudPcServicePlanType";
    Enterprise: "enterprise" = 0,
    Business: "business" = 1,
    UnknownFutureValue: "unknownFutureValue" = 999,
}
