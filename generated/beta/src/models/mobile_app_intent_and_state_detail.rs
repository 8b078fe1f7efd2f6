// @generated
use crate::mg;

/// Complex type `microsoft.graph.mobileAppIntentAndStateDetail`.
pub struct MobileAppIntentAndStateDetail {
    /// `applicationId`.
    pub application_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `displayVersion`.
    pub display_version: mg::Field<String>,
    /// `installState`. Never null.
    pub install_state: mg::Field<mg::Open<super::ResultantAppState>>,
    /// `mobileAppIntent`. Never null.
    pub mobile_app_intent: mg::Field<mg::Open<super::MobileAppIntent>>,
    /// `supportedDeviceTypes`.
    pub supported_device_types: mg::Field<Vec<super::MobileAppSupportedDeviceType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppIntentAndStateDetail: "microsoft.graph.mobileAppIntentAndStateDetail", complex;
    application_id: "applicationId",
    display_name: "displayName",
    display_version: "displayVersion",
    install_state: "installState" required,
    mobile_app_intent: "mobileAppIntent" required,
    supported_device_types: "supportedDeviceTypes",
}
