// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidMinimumOperatingSystem`, a complex type.
    AndroidMinimumOperatingSystem "microsoft.graph.androidMinimumOperatingSystem" "complex";
    /// `v10_0`: Boolean, not null
    v10_0 "v10_0" "r": bool,
    /// `v11_0`: Boolean, not null
    v11_0 "v11_0" "r": bool,
    /// `v12_0`: Boolean, not null
    v12_0 "v12_0" "r": bool,
    /// `v13_0`: Boolean, not null
    v13_0 "v13_0" "r": bool,
    /// `v14_0`: Boolean, not null
    v14_0 "v14_0" "r": bool,
    /// `v15_0`: Boolean, not null
    v15_0 "v15_0" "r": bool,
    /// `v4_0`: Boolean, not null
    v4_0 "v4_0" "r": bool,
    /// `v4_0_3`: Boolean, not null
    v4_0_3 "v4_0_3" "r": bool,
    /// `v4_1`: Boolean, not null
    v4_1 "v4_1" "r": bool,
    /// `v4_2`: Boolean, not null
    v4_2 "v4_2" "r": bool,
    /// `v4_3`: Boolean, not null
    v4_3 "v4_3" "r": bool,
    /// `v4_4`: Boolean, not null
    v4_4 "v4_4" "r": bool,
    /// `v5_0`: Boolean, not null
    v5_0 "v5_0" "r": bool,
    /// `v5_1`: Boolean, not null
    v5_1 "v5_1" "r": bool,
    /// `v6_0`: Boolean, not null
    v6_0 "v6_0" "r": bool,
    /// `v7_0`: Boolean, not null
    v7_0 "v7_0" "r": bool,
    /// `v7_1`: Boolean, not null
    v7_1 "v7_1" "r": bool,
    /// `v8_0`: Boolean, not null
    v8_0 "v8_0" "r": bool,
    /// `v8_1`: Boolean, not null
    v8_1 "v8_1" "r": bool,
    /// `v9_0`: Boolean, not null
    v9_0 "v9_0" "r": bool,
}
