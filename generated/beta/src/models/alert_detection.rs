// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.alertDetection`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    AlertDetection "microsoft.graph.alertDetection" "complex";
    /// `detectionType`: String
    detection_type "detectionType": String,
    /// `method`: String
    method "method": String,
    /// `name`: String
    name "name": String,
}
