// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppIntentAndStateDetail`, a complex type.
    MobileAppIntentAndStateDetail "microsoft.graph.mobileAppIntentAndStateDetail" "complex";
    /// `applicationId`: String
    application_id "applicationId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `displayVersion`: String
    display_version "displayVersion": String,
    /// `installState`: resultantAppState, not null
    install_state "installState" "r": mg::Open<super::ResultantAppState>,
    /// `mobileAppIntent`: mobileAppIntent, not null
    mobile_app_intent "mobileAppIntent" "r": mg::Open<super::MobileAppIntent>,
    /// `supportedDeviceTypes`: Collection(mobileAppSupportedDeviceType)
    supported_device_types "supportedDeviceTypes": Vec<super::MobileAppSupportedDeviceType>,
}
