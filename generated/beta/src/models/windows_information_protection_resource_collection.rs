// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsInformationProtectionResourceCollection`.
pub struct WindowsInformationProtectionResourceCollection {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `resources`.
    pub resources: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsInformationProtectionResourceCollection: "microsoft.graph.windowsInformationProtectionResourceCollection", complex;
    display_name: "displayName" required,
    resources: "resources",
}
