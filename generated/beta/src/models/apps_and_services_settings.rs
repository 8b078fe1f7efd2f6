// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appsAndServicesSettings`, a complex type.
    AppsAndServicesSettings "microsoft.graph.appsAndServicesSettings" "complex";
    /// `isAppAndServicesTrialEnabled`: Boolean
    is_app_and_services_trial_enabled "isAppAndServicesTrialEnabled": bool,
    /// `isOfficeStoreEnabled`: Boolean
    is_office_store_enabled "isOfficeStoreEnabled": bool,
}
