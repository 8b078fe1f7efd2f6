// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSAppScript`.
pub struct MacOsAppScript {
    /// `scriptContent`. Never null.
    pub script_content: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsAppScript: "microsoft.graph.macOSAppScript", complex;
    script_content: "scriptContent" required,
}
