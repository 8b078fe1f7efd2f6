// @generated
use crate::mg;

/// Complex type `microsoft.graph.appsInstallationOptionsForWindows`.
pub struct AppsInstallationOptionsForWindows {
    /// `isMicrosoft365AppsEnabled`. Never null.
    pub is_microsoft365_apps_enabled: mg::Field<bool>,
    /// `isProjectEnabled`. Never null.
    pub is_project_enabled: mg::Field<bool>,
    /// `isSkypeForBusinessEnabled`. Never null.
    pub is_skype_for_business_enabled: mg::Field<bool>,
    /// `isVisioEnabled`. Never null.
    pub is_visio_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppsInstallationOptionsForWindows: "microsoft.graph.appsInstallationOptionsForWindows", complex;
    is_microsoft365_apps_enabled: "isMicrosoft365AppsEnabled" required,
    is_project_enabled: "isProjectEnabled" required,
    is_skype_for_business_enabled: "isSkypeForBusinessEnabled" required,
    is_visio_enabled: "isVisioEnabled" required,
}
