// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcAuditActorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAuditActorType {
    /// `itPro` (0)
    ItPro,
    /// `application` (1)
    Application,
    /// `partner` (2)
    Partner,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcAuditActorType: "microsoft.graph.cloudPcAuditActorType";
    ItPro: "itPro" = 0,
    Application: "application" = 1,
    Partner: "partner" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
