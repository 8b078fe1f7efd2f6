// @generated
use crate::mg;

/// Complex type `microsoft.graph.localAdminPasswordSettings`.
pub struct LocalAdminPasswordSettings {
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LocalAdminPasswordSettings: "microsoft.graph.localAdminPasswordSettings", complex;
    is_enabled: "isEnabled",
}
