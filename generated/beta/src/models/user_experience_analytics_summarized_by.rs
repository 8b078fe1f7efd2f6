// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.userExperienceAnalyticsSummarizedBy`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticssummarizedby?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserExperienceAnalyticsSummarizedBy {
    /// `none` (0)
    None,
    /// `model` (1)
    Model,
    /// `allRegressions` (3)
    AllRegressions,
    /// `modelRegression` (4)
    ModelRegression,
    /// `manufacturerRegression` (5)
    ManufacturerRegression,
    /// `operatingSystemVersionRegression` (6)
    OperatingSystemVersionRegression,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    UserExperienceAnalyticsSummarizedBy: "microsoft.graph.userExperienceAnalyticsSummarizedBy";
    None: "none" = 0,
    Model: "model" = 1,
    AllRegressions: "allRegressions" = 3,
    ModelRegression: "modelRegression" = 4,
    ManufacturerRegression: "manufacturerRegression" = 5,
    OperatingSystemVersionRegression: "operatingSystemVersionRegression" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
