// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSLaunchItem`.
pub struct MacOsLaunchItem {
    /// `hide`. Never null.
    pub hide: mg::Field<bool>,
    /// `path`. Never null.
    pub path: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsLaunchItem: "microsoft.graph.macOSLaunchItem", complex;
    hide: "hide" required,
    path: "path" required,
}
