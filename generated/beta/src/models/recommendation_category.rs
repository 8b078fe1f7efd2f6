// @generated
use crate::mg;

/// Enumeration `microsoft.graph.recommendationCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecommendationCategory {
    /// `identityBestPractice` (0)
    IdentityBestPractice,
    /// `identitySecureScore` (1)
    IdentitySecureScore,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `mdiSecureScore` (3)
    MdiSecureScore,
}

mg::enumeration! {
    RecommendationCategory: "microsoft.graph.recommendationCategory";
    IdentityBestPractice: "identityBestPractice" = 0,
    IdentitySecureScore: "identitySecureScore" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    MdiSecureScore: "mdiSecureScore" = 3,
}
