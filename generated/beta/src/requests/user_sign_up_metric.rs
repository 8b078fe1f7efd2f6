// @generated
use crate::{mg, models};

/// One `microsoft.graph.userSignUpMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/signUps/{userSignUpMetric-id}`.
pub type UserSignUpMetricResource = mg::One<models::UserSignUpMetric>;

/// A collection of `microsoft.graph.userSignUpMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/signUps`.
pub type UserSignUpMetricCollection = mg::Many<
    models::UserSignUpMetric,
    UserSignUpMetricResource,
>;
