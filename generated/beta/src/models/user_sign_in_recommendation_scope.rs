// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userSignInRecommendationScope`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserSignInRecommendationScope {
    /// `tenant` (0)
    Tenant,
    /// `application` (1)
    Application,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    UserSignInRecommendationScope: "microsoft.graph.userSignInRecommendationScope";
    Tenant: "tenant" = 0,
    Application: "application" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
