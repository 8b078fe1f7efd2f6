// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosMinimumOperatingSystem`, a complex type.
    IosMinimumOperatingSystem "microsoft.graph.iosMinimumOperatingSystem" "complex";
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
    /// `v16_0`: Boolean, not null
    v16_0 "v16_0" "r": bool,
    /// `v17_0`: Boolean, not null
    v17_0 "v17_0" "r": bool,
    /// `v18_0`: Boolean, not null
    v18_0 "v18_0" "r": bool,
    /// `v26_0`: Boolean, not null
    v26_0 "v26_0" "r": bool,
    /// `v8_0`: Boolean, not null
    v8_0 "v8_0" "r": bool,
    /// `v9_0`: Boolean, not null
    v9_0 "v9_0" "r": bool,
}
