// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosMinimumOperatingSystem`.
pub struct IosMinimumOperatingSystem {
    /// `v10_0`. Never null.
    pub v10_0: mg::Field<bool>,
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
    /// `v16_0`. Never null.
    pub v16_0: mg::Field<bool>,
    /// `v17_0`. Never null.
    pub v17_0: mg::Field<bool>,
    /// `v18_0`. Never null.
    pub v18_0: mg::Field<bool>,
    /// `v26_0`. Never null.
    pub v26_0: mg::Field<bool>,
    /// `v8_0`. Never null.
    pub v8_0: mg::Field<bool>,
    /// `v9_0`. Never null.
    pub v9_0: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosMinimumOperatingSystem: "microsoft.graph.iosMinimumOperatingSystem", complex;
    v10_0: "v10_0" required,
    v11_0: "v11_0" required,
    v12_0: "v12_0" required,
    v13_0: "v13_0" required,
    v14_0: "v14_0" required,
    v15_0: "v15_0" required,
    v16_0: "v16_0" required,
    v17_0: "v17_0" required,
    v18_0: "v18_0" required,
    v26_0: "v26_0" required,
    v8_0: "v8_0" required,
    v9_0: "v9_0" required,
}
