// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.controlScore`, an open complex type.
    ControlScore "microsoft.graph.controlScore" "complex open";
    /// `controlCategory`: String
    control_category "controlCategory": String,
    /// `controlName`: String
    control_name "controlName": String,
    /// `description`: String
    description "description": String,
    /// `score`: Double
    score "score": f64,
}
