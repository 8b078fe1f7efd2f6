// @generated
use crate::mg;

/// Complex type `microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupFeature`.
pub struct UserExperienceAnalyticsAnomalyCorrelationGroupFeature {
    /// `deviceFeatureType`. Never null.
    pub device_feature_type: mg::Field<
        mg::Open<super::UserExperienceAnalyticsAnomalyDeviceFeatureType>,
    >,
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAnomalyCorrelationGroupFeature: "microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupFeature", complex;
    device_feature_type: "deviceFeatureType" required,
    values: "values",
}
