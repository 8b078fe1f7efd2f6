// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.adminConsent`, a complex type.
    AdminConsent "microsoft.graph.adminConsent" "complex";
    /// `shareAPNSData`: adminConsentState, not null
    share_apns_data "shareAPNSData" "r": mg::Open<super::AdminConsentState>,
    /// `shareUserExperienceAnalyticsData`: adminConsentState, not null
    share_user_experience_analytics_data "shareUserExperienceAnalyticsData" "r": mg::Open<super::AdminConsentState>,
}
