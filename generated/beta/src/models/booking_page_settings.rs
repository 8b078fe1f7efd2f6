// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingPageSettings`, a complex type.
    BookingPageSettings "microsoft.graph.bookingPageSettings" "complex";
    /// `accessControl`: bookingPageAccessControl, not null
    access_control "accessControl" "r": mg::Open<super::BookingPageAccessControl>,
    /// `bookingPageColorCode`: String, not null
    booking_page_color_code "bookingPageColorCode" "r": String,
    /// `businessTimeZone`: String, not null
    business_time_zone "businessTimeZone" "r": String,
    /// `customerConsentMessage`: String, not null
    customer_consent_message "customerConsentMessage" "r": String,
    /// `enforceOneTimePassword`: Boolean, not null
    enforce_one_time_password "enforceOneTimePassword" "r": bool,
    /// `isBusinessLogoDisplayEnabled`: Boolean, not null
    is_business_logo_display_enabled "isBusinessLogoDisplayEnabled" "r": bool,
    /// `isCustomerConsentEnabled`: Boolean, not null
    is_customer_consent_enabled "isCustomerConsentEnabled" "r": bool,
    /// `isSearchEngineIndexabilityDisabled`: Boolean, not null
    is_search_engine_indexability_disabled "isSearchEngineIndexabilityDisabled" "r": bool,
    /// `isTimeSlotTimeZoneSetToBusinessTimeZone`: Boolean, not null
    is_time_slot_time_zone_set_to_business_time_zone "isTimeSlotTimeZoneSetToBusinessTimeZone" "r": bool,
    /// `privacyPolicyWebUrl`: String, not null
    privacy_policy_web_url "privacyPolicyWebUrl" "r": String,
    /// `termsAndConditionsWebUrl`: String, not null
    terms_and_conditions_web_url "termsAndConditionsWebUrl" "r": String,
}
