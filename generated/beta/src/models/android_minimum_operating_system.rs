// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidMinimumOperatingSystem`.
pub struct AndroidMinimumOperatingSystem {
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
    /// `v4_0`. Never null.
    pub v4_0: mg::Field<bool>,
    /// `v4_0_3`. Never null.
    pub v4_0_3: mg::Field<bool>,
    /// `v4_1`. Never null.
    pub v4_1: mg::Field<bool>,
    /// `v4_2`. Never null.
    pub v4_2: mg::Field<bool>,
    /// `v4_3`. Never null.
    pub v4_3: mg::Field<bool>,
    /// `v4_4`. Never null.
    pub v4_4: mg::Field<bool>,
    /// `v5_0`. Never null.
    pub v5_0: mg::Field<bool>,
    /// `v5_1`. Never null.
    pub v5_1: mg::Field<bool>,
    /// `v6_0`. Never null.
    pub v6_0: mg::Field<bool>,
    /// `v7_0`. Never null.
    pub v7_0: mg::Field<bool>,
    /// `v7_1`. Never null.
    pub v7_1: mg::Field<bool>,
    /// `v8_0`. Never null.
    pub v8_0: mg::Field<bool>,
    /// `v8_1`. Never null.
    pub v8_1: mg::Field<bool>,
    /// `v9_0`. Never null.
    pub v9_0: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidMinimumOperatingSystem: "microsoft.graph.androidMinimumOperatingSystem", complex;
    v10_0: "v10_0" required,
    v11_0: "v11_0" required,
    v12_0: "v12_0" required,
    v13_0: "v13_0" required,
    v14_0: "v14_0" required,
    v15_0: "v15_0" required,
    v4_0: "v4_0" required,
    v4_0_3: "v4_0_3" required,
    v4_1: "v4_1" required,
    v4_2: "v4_2" required,
    v4_3: "v4_3" required,
    v4_4: "v4_4" required,
    v5_0: "v5_0" required,
    v5_1: "v5_1" required,
    v6_0: "v6_0" required,
    v7_0: "v7_0" required,
    v7_1: "v7_1" required,
    v8_0: "v8_0" required,
    v8_1: "v8_1" required,
    v9_0: "v9_0" required,
}
