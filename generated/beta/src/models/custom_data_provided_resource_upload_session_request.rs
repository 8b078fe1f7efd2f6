// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customDataProvidedResourceUploadSessionRequest`, a complex type.
    CustomDataProvidedResourceUploadSessionRequest "microsoft.graph.customDataProvidedResourceUploadSessionRequest" "complex";
    /// `data`: microsoft.graph.customDataProvidedResourcePayloads.data, not null
    data "data" "r": mg::Boxed<crate::models::custom_data_provided_resource_payloads::Data>,
}
