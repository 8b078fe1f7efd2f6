// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftPersonalizationSettings`, a complex type.
    MicrosoftPersonalizationSettings "microsoft.graph.microsoftPersonalizationSettings" "complex";
    /// `isBingRewardsFeatureEnabled`: Boolean, not null
    is_bing_rewards_feature_enabled "isBingRewardsFeatureEnabled" "r": bool,
}
