// @generated
use crate::mg;

/// Complex type `microsoft.graph.appsAndServicesSettings`.
pub struct AppsAndServicesSettings {
    /// `isAppAndServicesTrialEnabled`.
    pub is_app_and_services_trial_enabled: mg::Field<bool>,
    /// `isOfficeStoreEnabled`.
    pub is_office_store_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppsAndServicesSettings: "microsoft.graph.appsAndServicesSettings", complex;
    is_app_and_services_trial_enabled: "isAppAndServicesTrialEnabled",
    is_office_store_enabled: "isOfficeStoreEnabled",
}
