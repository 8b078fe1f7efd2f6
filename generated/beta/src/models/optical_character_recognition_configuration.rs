// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.opticalCharacterRecognitionConfiguration`, a complex type.
    OpticalCharacterRecognitionConfiguration "microsoft.graph.opticalCharacterRecognitionConfiguration" "complex";
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
}
