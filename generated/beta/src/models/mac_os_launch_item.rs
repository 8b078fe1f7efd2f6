// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSLaunchItem`, a complex type.
    MacOsLaunchItem "microsoft.graph.macOSLaunchItem" "complex";
    /// `hide`: Boolean, not null
    hide "hide" "r": bool,
    /// `path`: String, not null
    path "path" "r": String,
}
