// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appsInstallationOptionsForWindows`, a complex type.
    AppsInstallationOptionsForWindows "microsoft.graph.appsInstallationOptionsForWindows" "complex";
    /// `isMicrosoft365AppsEnabled`: Boolean, not null
    is_microsoft365_apps_enabled "isMicrosoft365AppsEnabled" "r": bool,
    /// `isProjectEnabled`: Boolean, not null
    is_project_enabled "isProjectEnabled" "r": bool,
    /// `isSkypeForBusinessEnabled`: Boolean, not null
    is_skype_for_business_enabled "isSkypeForBusinessEnabled" "r": bool,
    /// `isVisioEnabled`: Boolean, not null
    is_visio_enabled "isVisioEnabled" "r": bool,
}
