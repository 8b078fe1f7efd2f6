// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSAppScript`, a complex type.
    MacOsAppScript "microsoft.graph.macOSAppScript" "complex";
    /// `scriptContent`: String, not null
    script_content "scriptContent" "r": String,
}
