// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSMinimumOperatingSystem`.
pub struct MacOsMinimumOperatingSystem {
    /// `v10_10`. Never null.
    pub v10_10: mg::Field<bool>,
    /// `v10_11`. Never null.
    pub v10_11: mg::Field<bool>,
    /// `v10_12`. Never null.
    pub v10_12: mg::Field<bool>,
    /// `v10_13`. Never null.
    pub v10_13: mg::Field<bool>,
    /// `v10_14`. Never null.
    pub v10_14: mg::Field<bool>,
    /// `v10_15`. Never null.
    pub v10_15: mg::Field<bool>,
    /// `v10_7`. Never null.
    pub v10_7: mg::Field<bool>,
    /// `v10_8`. Never null.
    pub v10_8: mg::Field<bool>,
    /// `v10_9`. Never null.
    pub v10_9: mg::Field<bool>,
    /// `v11_0`. Never null.
    pub v11_0: mg::Field<bool>,
    /// `v12_0`. Never null.
    pub v12_0: mg::Field<bool>,
    /// `v13_0`. Never null.
    pub v13_0: mg::Field<bool>,
    /// `v14_0`. Never null.
    pub v14_0: mg::Field<bool>,
    /// `v15_0`. Never null.
    pub v15_0: mg::Field<bool>,
    /// `v26_0`. Never null.
    pub v26_0: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsMinimumOperatingSystem: "microsoft.graph.macOSMinimumOperatingSystem", complex;
    v10_10: "v10_10" required,
    v10_11: "v10_11" required,
    v10_12: "v10_12" required,
    v10_13: "v10_13" required,
    v10_14: "v10_14" required,
    v10_15: "v10_15" required,
    v10_7: "v10_7" required,
    v10_8: "v10_8" required,
    v10_9: "v10_9" required,
    v11_0: "v11_0" required,
    v12_0: "v12_0" required,
    v13_0: "v13_0" required,
    v14_0: "v14_0" required,
    v15_0: "v15_0" required,
    v26_0: "v26_0" required,
}
