// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appsInstallationOptionsForMac`, a complex type.
    AppsInstallationOptionsForMac "microsoft.graph.appsInstallationOptionsForMac" "complex";
    /// `isMicrosoft365AppsEnabled`: Boolean, not null
    is_microsoft365_apps_enabled "isMicrosoft365AppsEnabled" "r": bool,
    /// `isSkypeForBusinessEnabled`: Boolean, not null
    is_skype_for_business_enabled "isSkypeForBusinessEnabled" "r": bool,
}
