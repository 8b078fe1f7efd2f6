// @generated
use crate::mg;

/// Complex type `microsoft.graph.microsoftPersonalizationSettings`.
pub struct MicrosoftPersonalizationSettings {
    /// `isBingRewardsFeatureEnabled`. Never null.
    pub is_bing_rewards_feature_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftPersonalizationSettings: "microsoft.graph.microsoftPersonalizationSettings", complex;
    is_bing_rewards_feature_enabled: "isBingRewardsFeatureEnabled" required,
}
