// @generated
use crate::mg;

/// Enumeration `microsoft.graph.recommendationFeatureAreas`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecommendationFeatureAreas {
    /// `users` (0)
    Users,
    /// `groups` (1)
    Groups,
    /// `devices` (2)
    Devices,
    /// `applications` (3)
    Applications,
    /// `accessReviews` (4)
    AccessReviews,
    /// `conditionalAccess` (5)
    ConditionalAccess,
    /// `governance` (6)
    Governance,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    RecommendationFeatureAreas: "microsoft.graph.recommendationFeatureAreas";
    Users: "users" = 0,
    Groups: "groups" = 1,
    Devices: "devices" = 2,
    Applications: "applications" = 3,
    AccessReviews: "accessReviews" = 4,
    ConditionalAccess: "conditionalAccess" = 5,
    Governance: "governance" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
