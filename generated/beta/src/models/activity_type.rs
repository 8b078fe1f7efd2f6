// @generated
use crate::mg;

/// Enumeration `microsoft.graph.activityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityType {
    /// `signin` (0)
    Signin,
    /// `user` (1)
    User,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `servicePrincipal` (3)
    ServicePrincipal,
}

mg::enumeration! {
    ActivityType: "microsoft.graph.activityType";
    Signin: "signin" = 0,
    User: "user" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    ServicePrincipal: "servicePrincipal" = 3,
}
