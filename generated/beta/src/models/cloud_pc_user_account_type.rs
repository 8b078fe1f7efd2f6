// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcUserAccountType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcUserAccountType {
    /// `standardUser` (0)
    StandardUser,
    /// `administrator` (1)
    Administrator,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcUserAccountType: "microsoft.graph.cloudPcUserAccountType";
    StandardUser: "standardUser" = 0,
    Administrator: "administrator" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
