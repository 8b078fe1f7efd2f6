// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosHomeScreenPage`.
pub struct IosHomeScreenPage {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `icons`.
    pub icons: mg::Field<Vec<super::IosHomeScreenItem>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosHomeScreenPage: "microsoft.graph.iosHomeScreenPage", complex;
    display_name: "displayName",
    icons: "icons" required,
}
