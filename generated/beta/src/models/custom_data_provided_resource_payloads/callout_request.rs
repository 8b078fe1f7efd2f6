// @generated
use crate::mg;

/// Complex type `microsoft.graph.customDataProvidedResourcePayloads.calloutRequest`.
pub struct CalloutRequest {
    /// `catalogId`. Never null.
    pub catalog_id: mg::Field<String>,
    /// `resourceId`. Never null.
    pub resource_id: mg::Field<String>,
    /// `source`. Never null.
    pub source: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CalloutRequest: "microsoft.graph.customDataProvidedResourcePayloads.calloutRequest", complex;
    catalog_id: "catalogId" required,
    resource_id: "resourceId" required,
    source: "source" required,
}
