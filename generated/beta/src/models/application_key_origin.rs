// @generated
use crate::mg;

/// Enumeration `microsoft.graph.applicationKeyOrigin`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationKeyOrigin {
    /// `application` (0)
    Application,
    /// `servicePrincipal` (1)
    ServicePrincipal,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ApplicationKeyOrigin: "microsoft.graph.applicationKeyOrigin";
    Application: "application" = 0,
    ServicePrincipal: "servicePrincipal" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
