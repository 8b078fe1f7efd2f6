// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsMinimumOperatingSystem`.
pub struct WindowsMinimumOperatingSystem {
    /// `v10_0`. Never null.
    pub v10_0: mg::Field<bool>,
    /// `v10_1607`. Never null.
    pub v10_1607: mg::Field<bool>,
    /// `v10_1703`. Never null.
    pub v10_1703: mg::Field<bool>,
    /// `v10_1709`. Never null.
    pub v10_1709: mg::Field<bool>,
    /// `v10_1803`. Never null.
    pub v10_1803: mg::Field<bool>,
    /// `v10_1809`. Never null.
    pub v10_1809: mg::Field<bool>,
    /// `v10_1903`. Never null.
    pub v10_1903: mg::Field<bool>,
    /// `v10_1909`. Never null.
    pub v10_1909: mg::Field<bool>,
    /// `v10_2004`. Never null.
    pub v10_2004: mg::Field<bool>,
    /// `v10_21H1`. Never null.
    pub v10_21h1: mg::Field<bool>,
    /// `v10_2H20`. Never null.
    pub v10_2h20: mg::Field<bool>,
    /// `v8_0`. Never null.
    pub v8_0: mg::Field<bool>,
    /// `v8_1`. Never null.
    pub v8_1: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsMinimumOperatingSystem: "microsoft.graph.windowsMinimumOperatingSystem", complex;
    v10_0: "v10_0" required,
    v10_1607: "v10_1607" required,
    v10_1703: "v10_1703" required,
    v10_1709: "v10_1709" required,
    v10_1803: "v10_1803" required,
    v10_1809: "v10_1809" required,
    v10_1903: "v10_1903" required,
    v10_1909: "v10_1909" required,
    v10_2004: "v10_2004" required,
    v10_21h1: "v10_21H1" required,
    v10_2h20: "v10_2H20" required,
    v8_0: "v8_0" required,
    v8_1: "v8_1" required,
}
