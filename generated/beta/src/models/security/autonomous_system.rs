// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.autonomousSystem`, a complex type.
    AutonomousSystem "microsoft.graph.security.autonomousSystem" "complex";
    /// `name`: String, not null
    name "name" "r": String,
    /// `number`: Int32, not null
    number "number" "r": i32,
    /// `organization`: String, not null
    organization "organization" "r": String,
    /// `value`: String, not null
    value "value" "r": String,
}
