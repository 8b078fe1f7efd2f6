// @generated
use crate::mg;

/// Complex type `microsoft.graph.virtualEventExternalInformation`.
pub struct VirtualEventExternalInformation {
    /// `applicationId`.
    pub application_id: mg::Field<String>,
    /// `externalEventId`.
    pub external_event_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VirtualEventExternalInformation: "microsoft.graph.virtualEventExternalInformation", complex;
    application_id: "applicationId",
    external_event_id: "externalEventId",
}
