// @generated
use crate::mg;

/// Complex type `microsoft.graph.profileCardAnnotation`.
pub struct ProfileCardAnnotation {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `localizations`.
    pub localizations: mg::Field<Vec<super::DisplayNameLocalization>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProfileCardAnnotation: "microsoft.graph.profileCardAnnotation", complex;
    display_name: "displayName",
    localizations: "localizations",
}
