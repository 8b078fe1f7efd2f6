// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customDataProvidedResourcePayloads.calloutRequest`, a complex type.
    CalloutRequest "microsoft.graph.customDataProvidedResourcePayloads.calloutRequest" "complex";
    /// `catalogId`: String, not null
    catalog_id "catalogId" "r": String,
    /// `resourceId`: String, not null
    resource_id "resourceId" "r": String,
    /// `source`: String, not null
    source "source" "r": String,
}
