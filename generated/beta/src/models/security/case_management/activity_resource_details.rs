// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.activityResourceDetails`.
pub struct ActivityResourceDetails {
    /// `kind`.
    pub kind: mg::Field<String>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivityResourceDetails: "microsoft.graph.security.caseManagement.activityResourceDetails", complex;
    kind: "kind",
    resource_id: "resourceId",
}
