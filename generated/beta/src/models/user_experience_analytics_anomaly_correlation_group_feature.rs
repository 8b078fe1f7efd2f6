// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupFeature`, a complex type.
    UserExperienceAnalyticsAnomalyCorrelationGroupFeature "microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupFeature" "complex";
    /// `deviceFeatureType`: userExperienceAnalyticsAnomalyDeviceFeatureType, not null
    device_feature_type "deviceFeatureType" "r": mg::Open<super::UserExperienceAnalyticsAnomalyDeviceFeatureType>,
    /// `values`: Collection(String)
    values "values": Vec<String>,
}
