// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementTroubleshootingErrorResource`.
pub struct DeviceManagementTroubleshootingErrorResource {
    /// `link`.
    pub link: mg::Field<String>,
    /// `text`.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementTroubleshootingErrorResource: "microsoft.graph.deviceManagementTroubleshootingErrorResource", complex;
    link: "link",
    text: "text",
}
