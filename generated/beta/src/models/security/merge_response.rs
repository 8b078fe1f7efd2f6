// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mergeResponse`, a complex type.
    MergeResponse "microsoft.graph.security.mergeResponse" "complex";
    /// `targetIncidentId`: String, not null
    target_incident_id "targetIncidentId" "r": String,
}
