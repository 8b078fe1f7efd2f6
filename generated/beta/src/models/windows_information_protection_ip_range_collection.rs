// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsInformationProtectionIPRangeCollection`.
pub struct WindowsInformationProtectionIpRangeCollection {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `ranges`.
    pub ranges: mg::Field<Vec<super::IpRange>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsInformationProtectionIpRangeCollection: "microsoft.graph.windowsInformationProtectionIPRangeCollection", complex;
    display_name: "displayName" required,
    ranges: "ranges" required,
}
