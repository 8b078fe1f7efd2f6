// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcUserAccessLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcUserAccessLevel {
    /// `unrestricted` (0)
    Unrestricted,
    /// `restricted` (1)
    Restricted,
    /// `unknownFutureValue` (999)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcUserAccessLevel: "microsoft.graph.cloudPcUserAccessLevel";
    Unrestricted: "unrestricted" = 0,
    Restricted: "restricted" = 1,
    UnknownFutureValue: "unknownFutureValue" = 999,
}
