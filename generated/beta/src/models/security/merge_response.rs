// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.mergeResponse`.
pub struct MergeResponse {
    /// `targetIncidentId`. Never null.
    pub target_incident_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MergeResponse: "microsoft.graph.security.mergeResponse", complex;
    target_incident_id: "targetIncidentId" required,
}
