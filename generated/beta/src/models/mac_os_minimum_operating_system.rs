// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSMinimumOperatingSystem`, a complex type.
    MacOsMinimumOperatingSystem "microsoft.graph.macOSMinimumOperatingSystem" "complex";
    /// `v10_10`: Boolean, not null
    v10_10 "v10_10" "r": bool,
    /// `v10_11`: Boolean, not null
    v10_11 "v10_11" "r": bool,
    /// `v10_12`: Boolean, not null
    v10_12 "v10_12" "r": bool,
    /// `v10_13`: Boolean, not null
    v10_13 "v10_13" "r": bool,
    /// `v10_14`: Boolean, not null
    v10_14 "v10_14" "r": bool,
    /// `v10_15`: Boolean, not null
    v10_15 "v10_15" "r": bool,
    /// `v10_7`: Boolean, not null
    v10_7 "v10_7" "r": bool,
    /// `v10_8`: Boolean, not null
    v10_8 "v10_8" "r": bool,
    /// `v10_9`: Boolean, not null
    v10_9 "v10_9" "r": bool,
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
    /// `v26_0`: Boolean, not null
    v26_0 "v26_0" "r": bool,
}
