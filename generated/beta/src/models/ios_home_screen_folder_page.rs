// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosHomeScreenFolderPage`.
pub struct IosHomeScreenFolderPage {
    /// `apps`.
    pub apps: mg::Field<Vec<super::IosHomeScreenApp>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosHomeScreenFolderPage: "microsoft.graph.iosHomeScreenFolderPage", complex;
    apps: "apps" required,
    display_name: "displayName",
}
