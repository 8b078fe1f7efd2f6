// @generated
use crate::mg;

/// Complex type `microsoft.graph.bookingPageSettings`.
pub struct BookingPageSettings {
    /// `accessControl`. Never null.
    pub access_control: mg::Field<mg::Open<super::BookingPageAccessControl>>,
    /// `bookingPageColorCode`. Never null.
    pub booking_page_color_code: mg::Field<String>,
    /// `businessTimeZone`. Never null.
    pub business_time_zone: mg::Field<String>,
    /// `customerConsentMessage`. Never null.
    pub customer_consent_message: mg::Field<String>,
    /// `enforceOneTimePassword`. Never null.
    pub enforce_one_time_password: mg::Field<bool>,
    /// `isBusinessLogoDisplayEnabled`. Never null.
    pub is_business_logo_display_enabled: mg::Field<bool>,
    /// `isCustomerConsentEnabled`. Never null.
    pub is_customer_consent_enabled: mg::Field<bool>,
    /// `isSearchEngineIndexabilityDisabled`. Never null.
    pub is_search_engine_indexability_disabled: mg::Field<bool>,
    /// `isTimeSlotTimeZoneSetToBusinessTimeZone`. Never null.
    pub is_time_slot_time_zone_set_to_business_time_zone: mg::Field<bool>,
    /// `privacyPolicyWebUrl`. Never null.
    pub privacy_policy_web_url: mg::Field<String>,
    /// `termsAndConditionsWebUrl`. Never null.
    pub terms_and_conditions_web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingPageSettings: "microsoft.graph.bookingPageSettings", complex;
    access_control: "accessControl" required,
    booking_page_color_code: "bookingPageColorCode" required,
    business_time_zone: "businessTimeZone" required,
    customer_consent_message: "customerConsentMessage" required,
    enforce_one_time_password: "enforceOneTimePassword" required,
    is_business_logo_display_enabled: "isBusinessLogoDisplayEnabled" required,
    is_customer_consent_enabled: "isCustomerConsentEnabled" required,
    is_search_engine_indexability_disabled: "isSearchEngineIndexabilityDisabled" required,
    is_time_slot_time_zone_set_to_business_time_zone: "isTimeSlotTimeZoneSetToBusinessTimeZone" required,
    privacy_policy_web_url: "privacyPolicyWebUrl" required,
    terms_and_conditions_web_url: "termsAndConditionsWebUrl" required,
}
