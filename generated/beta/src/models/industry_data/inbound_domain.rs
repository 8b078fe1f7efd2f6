// @generated
use crate::mg;

/// Enumeration `microsoft.graph.industryData.inboundDomain`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InboundDomain {
    /// `educationRostering` (0)
    EducationRostering,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    InboundDomain: "microsoft.graph.industryData.inboundDomain";
    EducationRostering: "educationRostering" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
