// @generated
use crate::mg;

/// Enumeration `microsoft.graph.serviceHealthClassificationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceHealthClassificationType {
    /// `advisory` (1)
    Advisory,
    /// `incident` (2)
    Incident,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ServiceHealthClassificationType: "microsoft.graph.serviceHealthClassificationType";
    Advisory: "advisory" = 1,
    Incident: "incident" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
