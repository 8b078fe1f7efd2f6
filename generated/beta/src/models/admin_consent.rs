// @generated
use crate::mg;

/// Complex type [`microsoft.graph.adminConsent`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-adminconsent?view=graph-rest-beta
pub struct AdminConsent {
    /// `shareAPNSData`. Never null.
    pub share_apns_data: mg::Field<mg::Open<super::AdminConsentState>>,
    /// `shareUserExperienceAnalyticsData`. Never null.
    pub share_user_experience_analytics_data: mg::Field<
        mg::Open<super::AdminConsentState>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdminConsent: "microsoft.graph.adminConsent", complex;
    share_apns_data: "shareAPNSData" required,
    share_user_experience_analytics_data: "shareUserExperienceAnalyticsData" required,
}
