// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsMinimumOperatingSystem`, a complex type.
    WindowsMinimumOperatingSystem "microsoft.graph.windowsMinimumOperatingSystem" "complex";
    /// `v10_0`: Boolean, not null
    v10_0 "v10_0" "r": bool,
    /// `v10_1607`: Boolean, not null
    v10_1607 "v10_1607" "r": bool,
    /// `v10_1703`: Boolean, not null
    v10_1703 "v10_1703" "r": bool,
    /// `v10_1709`: Boolean, not null
    v10_1709 "v10_1709" "r": bool,
    /// `v10_1803`: Boolean, not null
    v10_1803 "v10_1803" "r": bool,
    /// `v10_1809`: Boolean, not null
    v10_1809 "v10_1809" "r": bool,
    /// `v10_1903`: Boolean, not null
    v10_1903 "v10_1903" "r": bool,
    /// `v10_1909`: Boolean, not null
    v10_1909 "v10_1909" "r": bool,
    /// `v10_2004`: Boolean, not null
    v10_2004 "v10_2004" "r": bool,
    /// `v10_21H1`: Boolean, not null
    v10_21h1 "v10_21H1" "r": bool,
    /// `v10_2H20`: Boolean, not null
    v10_2h20 "v10_2H20" "r": bool,
    /// `v8_0`: Boolean, not null
    v8_0 "v8_0" "r": bool,
    /// `v8_1`: Boolean, not null
    v8_1 "v8_1" "r": bool,
}
